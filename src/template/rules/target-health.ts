import { referencesIn } from '../intrinsics.js';
import { attributeOf } from '../policy.js';
import type { Rule } from '../rule.js';
import { numberOf, textOf, valueAt } from '../template-value.js';

/** Seconds for which a target is drained. Each batch of an update waits for it. */
const DRAIN = { least: 30, most: 120 };

/** The health check is quick, strict and set by parameters. */
export const targetHealth: Rule = {
  id: 'target-health',
  severity: 'error',
  checklist: ['L5', 'L6'],
  what: 'The health check of a target group takes path and port from parameters, expects 200 only, has a timeout below its interval, and targets are drained for 30 to 120 seconds.',
  why: 'A check that accepts a redirect calls a broken service healthy; with the default of 300 seconds every batch of an update waits five minutes.',
  remedy:
    "Set HealthCheckPath and HealthCheckPort by Ref, Matcher: { HttpCode: '200' } and deregistration_delay.timeout_seconds.",
  example: {
    fails: `Resources:
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { HealthCheckPath: /, HealthCheckTimeoutSeconds: 30, HealthCheckIntervalSeconds: 30 } }
`,
    passes: `Parameters: { Path: { Type: String, Default: /health }, Port: { Type: Number, Default: 8080 } }
Resources:
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup,
    Properties: { HealthCheckPath: !Ref Path, HealthCheckPort: !Ref Port, HealthCheckTimeoutSeconds: 5, HealthCheckIntervalSeconds: 15, Matcher: { HttpCode: '200' },
      TargetGroupAttributes: [{ Key: deregistration_delay.timeout_seconds, Value: '60' }] } }
`,
  },
  checks: {
    resources: {
      'AWS::ElasticLoadBalancingV2::TargetGroup': (group, { model, report }) => {
        for (const property of ['HealthCheckPath', 'HealthCheckPort']) {
          const written = valueAt(model.resources[group.id], 'Properties', property) ?? null;
          const named = referencesIn(written).some(({ name }) =>
            Object.hasOwn(model.parameters, name),
          );
          if (!named)
            report(group.at(property), `${property} of ${group.id} follows no parameter.`);
        }
        if (textOf(group.get('Matcher', 'HttpCode')) !== '200')
          report(group.at('Matcher'), `${group.id} accepts more than 200.`);
        const timeout = numberOf(group.get('HealthCheckTimeoutSeconds')) ?? 5;
        const interval = numberOf(group.get('HealthCheckIntervalSeconds')) ?? 30;
        if (timeout >= interval)
          report(
            group.at('HealthCheckTimeoutSeconds'),
            `The timeout of ${group.id} is not below its interval.`,
          );
        const drain = attributeOf(
          group.get('TargetGroupAttributes'),
          'deregistration_delay.timeout_seconds',
        );
        const seconds = Number(drain?.value ?? 300);
        if (seconds < DRAIN.least || seconds > DRAIN.most)
          report(
            group.at('TargetGroupAttributes'),
            `${group.id} drains targets for ${seconds} seconds.`,
          );
      },
    },
  },
};
