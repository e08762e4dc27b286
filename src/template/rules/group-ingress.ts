import { isWorld, securityRules } from '../security-rules.js';
import type { SecurityRule } from '../security-rules.js';
import type { Rule, Stage } from '../rule.js';
import { textsOf } from '../template-value.js';

/** Doors that nobody needs. */
const ADMINISTRATION = [22, 3389];

/** Only the load balancer is open to the world, and each tier only to the one before it. */
export const groupIngress: Rule = {
  id: 'group-ingress',
  severity: 'error',
  checklist: ['G1', 'G2'],
  what: 'Ingress by address range exists only on groups of a load balancer, on port 80 or 443; every other group admits other groups of the stack; ports 22 and 3389 are never open.',
  why: 'An instance or database that the world can reach is found within minutes; Session Manager replaces SSH.',
  remedy: 'Name the group in front of it as SourceSecurityGroupId, or take the rule away.',
  example: {
    fails: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup }
  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 } }
`,
    passes: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup }
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SecurityGroups: [!Ref Group] } }
  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Group, IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0 } }
`,
  },
  checks: {
    stack: (stage) => {
      const fronts = new Set(
        stage.stack
          .ofType('AWS::ElasticLoadBalancingV2::LoadBalancer')
          .flatMap((balancer) => textsOf(balancer.get('SecurityGroups')))
          .map((group) => stage.stack.referred(group)?.id),
      );
      for (const rule of securityRules(stage.stack)) {
        if (rule.direction === 'in') checkIngress(rule, fronts.has(rule.group), stage);
      }
    },
  },
};

function checkIngress(rule: SecurityRule, front: boolean, { report }: Stage): void {
  const { from, to, protocol, path, owner } = rule;
  const all = protocol === '-1';
  const low = all ? 0 : (from ?? -1);
  const high = all ? 65_535 : (to ?? -1);
  for (const port of ADMINISTRATION) {
    if (low <= port && port <= high) report(path, `${owner.id} opens port ${port}.`);
  }
  if (rule.range === undefined) {
    if (rule.peer === undefined && rule.body['SourcePrefixListId'] === undefined)
      report(path, `${owner.id} admits nobody who is known.`);
    return;
  }
  if (!front) {
    const whom = isWorld(rule) ? 'the world' : 'an address range';
    report(path, `${owner.id} admits ${whom}, and is no load balancer's.`);
  } else if (low !== high || ![80, 443].includes(low)) {
    report(path, `${owner.id} opens more than port 80 or 443.`);
  }
}
