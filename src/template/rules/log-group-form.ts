import type { Rule } from '../rule.js';
import { numberOf, textOf } from '../template-value.js';

/** Days that CloudWatch Logs offers (API reference, PutRetentionPolicy). */
const RETENTION = new Set([
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288,
  3653,
]);

/** Logs expire and are encrypted. */
export const logGroupForm: Rule = {
  id: 'log-group-form',
  severity: 'error',
  checklist: ['C2', 'C3'],
  what: 'Every log group has a retention that CloudWatch Logs offers and a key of the stack. A metric filter refers to its log group, its namespace does not begin with AWS/, and it has no default value together with dimensions.',
  why: 'Logs without retention cost for ever; another number, the namespace AWS/ or such a default value is refused.',
  remedy:
    'Set RetentionInDays to one of the values that are offered and KmsKeyId: !GetAtt Key.Arn.',
  example: {
    fails: `Resources:
  Logs: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 42 } }
`,
    passes: `Resources:
  Key: { Type: AWS::KMS::Key }
  Logs: { Type: AWS::Logs::LogGroup, Properties: { RetentionInDays: 30, KmsKeyId: !GetAtt Key.Arn } }
`,
  },
  checks: {
    resources: {
      'AWS::Logs::LogGroup': (group, { stack, report }) => {
        if (!RETENTION.has(numberOf(group.get('RetentionInDays')) ?? 0))
          report(group.at('RetentionInDays'), `${group.id} has no retention that is offered.`);
        if (stack.referred(group.get('KmsKeyId')) === undefined)
          report(group.at('KmsKeyId'), `${group.id} has no key of the stack.`);
      },
      'AWS::Logs::MetricFilter': (filter, { stack, report }) => {
        if (stack.referred(filter.get('LogGroupName'))?.type !== 'AWS::Logs::LogGroup')
          report(filter.at('LogGroupName'), `${filter.id} does not refer to its log group.`);
        const metric = ['MetricTransformations', 0] as const;
        if ((textOf(filter.get(...metric, 'MetricNamespace')) ?? '').startsWith('AWS/'))
          report(
            filter.at(...metric, 'MetricNamespace'),
            `${filter.id} writes into a namespace of AWS.`,
          );
        const both = ['DefaultValue', 'Dimensions'].every(
          (key) => filter.get(...metric, key) !== undefined,
        );
        if (both) report(filter.at(...metric), `${filter.id} has a default value and dimensions.`);
      },
    },
  },
};
