import { isWorld, securityRules } from '../security-rules.js';
import type { Rule } from '../rule.js';
import { itemsOf } from '../template-value.js';

/** Egress is inline and narrow. */
export const groupEgress: Rule = {
  id: 'group-egress',
  severity: 'error',
  checklist: ['G3', 'G4'],
  what: 'Every security group has at least one inline egress rule; each rule is for one TCP or UDP port, and to the whole world only for 443.',
  why: 'Without an inline rule EC2 adds allow-all, which separate egress resources do not take away; a wide rule lets data out by any door.',
  remedy: 'List the ports that are needed; for nothing at all write one rule to 127.0.0.1/32.',
  example: {
    fails: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: 0.0.0.0/0 }] } }
`,
    passes: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }] } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::SecurityGroup': (group, { report }) => {
        if (itemsOf(group.get('SecurityGroupEgress')).length === 0)
          report(group.at('SecurityGroupEgress'), `${group.id} has no inline egress rule.`);
      },
    },
    stack: ({ stack, report }) => {
      for (const rule of securityRules(stack)) {
        if (rule.direction === 'in') continue;
        const narrow = ['tcp', 'udp'].includes(rule.protocol) && rule.from === rule.to;
        if (!narrow || rule.from === undefined)
          report(rule.path, `A rule of ${rule.owner.id} lets more than one port out.`);
        else if (isWorld(rule) && rule.from !== 443)
          report(rule.path, `A rule of ${rule.owner.id} lets port ${rule.from} out to the world.`);
      }
    },
  },
};
