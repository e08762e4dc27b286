import type { Rule } from '../rule.js';
import { resourceEntries } from '../template-model.js';
import { numberOf, textOf, textsOf, valueAt } from '../template-value.js';

const MISSING = ['breaching', 'notBreaching', 'ignore', 'missing'];

/** What must be watched is watched, and somebody hears of it. */
export const alarmAction: Rule = {
  id: 'alarm-action',
  severity: 'error',
  checklist: ['C4', 'C6'],
  what: 'Each metric that the profile names has an alarm. Every alarm says how to treat missing data, tells a topic of the stack, and has evaluation periods, a comparison and a threshold.',
  why: 'An alarm without an action is silent; without a word on missing data it flaps; what nobody watches breaks unseen.',
  remedy: 'Add the alarm, TreatMissingData and AlarmActions: [!Ref <topic>].',
  example: {
    fails: `Resources:
  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/RDS, MetricName: CPUUtilization, Threshold: 80, Period: 60, EvaluationPeriods: 1, ComparisonOperator: GreaterThanThreshold } }
`,
    passes: `Resources:
  Topic: { Type: AWS::SNS::Topic }
  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/RDS, MetricName: CPUUtilization, Threshold: 80, Period: 60, EvaluationPeriods: 1,
    ComparisonOperator: GreaterThanThreshold, TreatMissingData: missing, AlarmActions: [!Ref Topic] } }
`,
    profile: { alarms: ['AWS/RDS/CPUUtilization'] },
  },
  checks: {
    template: ({ model, profile, report }) => {
      const watched = resourceEntries(model).flatMap(({ type, body }) => {
        if (type !== 'AWS::CloudWatch::Alarm') return [];
        const namespace = textOf(valueAt(body, 'Properties', 'Namespace'));
        const metric = textOf(valueAt(body, 'Properties', 'MetricName')) ?? '';
        return namespace === undefined ? [metric] : [`${namespace}/${metric}`];
      });
      for (const metric of profile.alarms) {
        if (!watched.includes(metric)) report(['Resources'], `No alarm watches ${metric}.`);
      }
    },
    resources: {
      'AWS::CloudWatch::Alarm': (alarm, { stack, report }) => {
        if (!MISSING.includes(textOf(alarm.get('TreatMissingData')) ?? ''))
          report(
            alarm.at('TreatMissingData'),
            `${alarm.id} does not say how to treat missing data.`,
          );
        const told = textsOf(alarm.get('AlarmActions')).map(stack.referred);
        if (!told.some((one) => one?.type === 'AWS::SNS::Topic'))
          report(alarm.at('AlarmActions'), `${alarm.id} tells no topic.`);
        for (const property of ['EvaluationPeriods', 'Threshold']) {
          if (numberOf(alarm.get(property)) === undefined)
            report(alarm.at(property), `${alarm.id} has no ${property}.`);
        }
        if (alarm.get('ComparisonOperator') === undefined)
          report(alarm.at('ComparisonOperator'), `${alarm.id} has no ComparisonOperator.`);
      },
    },
  },
};
