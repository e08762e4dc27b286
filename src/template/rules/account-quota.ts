import { defaultsOf } from '../resolved-stack.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { numberOf, textOf } from '../template-value.js';

/** The parts that were asked for are there, and a fresh account has room for them. */
export const accountQuota: Rule = {
  id: 'account-quota',
  severity: 'error',
  checklist: ['W4', 'W11', 'K1', 'L3', 'C4'],
  what: 'With the defaults each agreed type is there at least as often as the profile says, and no more often than a fresh account allows; the instances at the start have at most four virtual processors.',
  why: 'An account has five VPCs, internet gateways, addresses and trails in a region to begin with: the creation ends with LimitExceeded.',
  remedy:
    'Add the missing resource, make the surplus one optional, or choose a smaller instance type.',
  example: {
    fails: `Resources:
  One: { Type: AWS::EC2::EIP }
  Two: { Type: AWS::EC2::EIP }
`,
    passes: `Resources:
  One: { Type: AWS::EC2::EIP }
`,
    profile: { quantities: { 'AWS::EC2::EIP': { least: 1, most: 1 } } },
  },
  checks: {
    stack: (stage) => {
      const { stack, profile, model, report } = stage;
      const defaults = defaultsOf(model);
      const changed = Object.entries(stack.parameters).some(
        ([name, value]) => value !== defaults[name],
      );
      if (changed) return;
      for (const [type, { least, most }] of Object.entries(profile.quantities)) {
        const found = stack.ofType(type);
        const count = `There are ${found.length} of ${type}`;
        if (found.length < least) report(['Resources'], `${count}; at least ${least} belong here.`);
        if (most !== undefined && found.length > most)
          report(found[most]?.at() ?? [], `${count}; at most ${most} fit.`);
      }
      for (const group of stack.ofType('AWS::AutoScaling::AutoScalingGroup')) {
        checkProcessors(group, stage);
      }
    },
  },
};

/** Virtual processors that a new account may run at least (EC2 quotas; checklist W11). */
const FRESH_PROCESSORS = 4;
/** Virtual processors by size (EC2 instance types; the same in all families of today). */
const PROCESSORS: Readonly<Record<string, number>> = {
  nano: 2,
  micro: 2,
  small: 2,
  medium: 2,
  large: 2,
  xlarge: 4,
  '2xlarge': 8,
  '4xlarge': 16,
};

/** The smallest number of instances of the default type fits; a size that is not known passes. */
function checkProcessors(group: ResolvedResource, { stack, report }: Stage): void {
  const template = stack.referred(group.get('LaunchTemplate', 'LaunchTemplateId'));
  const type = textOf(template?.get('LaunchTemplateData', 'InstanceType')) ?? '';
  const each = PROCESSORS[type.split('.')[1] ?? ''] ?? 0;
  const sum = each * (numberOf(group.get('MinSize')) ?? 0);
  if (sum > FRESH_PROCESSORS)
    report(
      group.at('MinSize'),
      `${group.id} starts with ${sum} virtual processors; a fresh account has ${FRESH_PROCESSORS}.`,
    );
}
