import { DIMENSION_VALUES, METRICS } from '../metrics.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { isOpen, referenceText } from '../resolved-value.js';
import type { Rule, Stage } from '../rule.js';
import { itemsOf, textOf, valueAt } from '../template-value.js';
import type { TemplateValue, ValuePath } from '../template-value.js';

/** Every alarm watches a metric that exists. */
export const alarmMetric: Rule = {
  id: 'alarm-metric',
  severity: 'error',
  checklist: ['C5', 'C7'],
  what: "Namespace, metric and set of dimensions of every alarm exist: in a service's namespace as the service publishes them, each dimension with the value that the service uses (full names for load balancers and target groups); in another namespace as a metric filter of the stack writes them. Metrics of an Auto Scaling group are collected.",
  why: 'CloudWatch accepts any name: such an alarm has no data for ever, and nobody notices.',
  remedy:
    'Take namespace, metric and dimensions from the service user guide, and values from Fn::GetAtt.',
  example: {
    fails: `Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/ApplicationELB, MetricName: HTTPCode_ELB_5XX_Count, Dimensions: [{ Name: LoadBalancer, Value: !Ref Alb }] } }
`,
    passes: `Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Alarm: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/ApplicationELB, MetricName: HTTPCode_ELB_5XX_Count, Dimensions: [{ Name: LoadBalancer, Value: !GetAtt Alb.LoadBalancerFullName }] } }
`,
  },
  checks: {
    resources: {
      'AWS::CloudWatch::Alarm': (alarm, stage) => {
        for (const { metric, path } of metricsOf(alarm))
          checkMetric(alarm, { metric, path }, stage);
      },
    },
  },
};

interface Watched {
  readonly metric: TemplateValue;
  readonly path: ValuePath;
}

/** The metric of a simple alarm, or those of its expressions. */
function metricsOf(alarm: ResolvedResource): readonly Watched[] {
  const parts = itemsOf(alarm.get('Metrics'));
  if (parts.length === 0) return [{ metric: alarm.properties, path: [] }];
  return parts.flatMap((part, index) => {
    const stat = valueAt(part, 'MetricStat', 'Metric');
    return stat === undefined
      ? []
      : [{ metric: stat, path: ['Metrics', index, 'MetricStat', 'Metric'] }];
  });
}

function checkMetric(alarm: ResolvedResource, { metric, path }: Watched, stage: Stage): void {
  const namespace = textOf(valueAt(metric, 'Namespace'));
  const name = textOf(valueAt(metric, 'MetricName'));
  if (namespace === undefined || name === undefined) {
    stage.report(alarm.at(), `${alarm.id} watches no metric.`);
    return;
  }
  if (isOpen(namespace) || isOpen(name)) return;
  if (!namespace.startsWith('AWS/')) {
    if (!written(stage, namespace, name))
      stage.report(
        alarm.at(...path, 'MetricName'),
        `No metric filter writes what ${alarm.id} watches.`,
      );
    return;
  }
  const groups = (METRICS[namespace] ?? []).filter((group) => group.metrics.includes(name));
  if (METRICS[namespace] === undefined) {
    stage.report(alarm.at(...path, 'Namespace'), `The namespace ${namespace} is not known.`);
  } else if (groups.length === 0) {
    stage.report(alarm.at(...path, 'MetricName'), `${namespace} has no metric ${name}.`);
  } else {
    const sets = groups.flatMap((group) => group.dimensions);
    checkDimensions(alarm, { metric, path, sets, name }, stage);
  }
}

function written({ stack }: Stage, namespace: string, name: string): boolean {
  return stack
    .ofType('AWS::Logs::MetricFilter')
    .some((filter) =>
      itemsOf(filter.get('MetricTransformations')).some(
        (one) =>
          valueAt(one, 'MetricNamespace') === namespace && valueAt(one, 'MetricName') === name,
      ),
    );
}

interface Dimensioned extends Watched {
  readonly name: string;
  readonly sets: readonly (readonly string[])[];
}

function checkDimensions(
  alarm: ResolvedResource,
  { metric, path, sets, name }: Dimensioned,
  stage: Stage,
): void {
  const dimensions = itemsOf(valueAt(metric, 'Dimensions'));
  const names = dimensions.map((one) => textOf(valueAt(one, 'Name')) ?? '');
  const place = alarm.at(...path, 'Dimensions');
  if (!sets.some((set) => [...set].sort().join() === [...names].sort().join()))
    stage.report(place, `${name} is not published under the dimensions of ${alarm.id}.`);
  for (const [index, dimension] of dimensions.entries()) {
    const value = valueAt(dimension, 'Value');
    const key = names[index] ?? '';
    const resource = stage.stack.referred(value);
    if (value !== expectedValue(key, resource) && !isOpen(value))
      stage.report(
        alarm.at(...path, 'Dimensions', index),
        `The dimension ${key} of ${alarm.id} never has this value.`,
      );
    if (resource !== undefined && name.startsWith('Group'))
      requireCollection(resource, name, stage);
  }
}

/** The only value under which the service publishes metrics of a resource. */
function expectedValue(key: string, resource: ResolvedResource | undefined): string | undefined {
  if (resource === undefined) return undefined;
  const attribute = DIMENSION_VALUES[key]?.[resource.type];
  if (attribute === undefined) return undefined;
  return referenceText(resource.id, attribute === 'Ref' ? undefined : attribute);
}

/** Metrics of the group itself are published only where that was asked for. */
function requireCollection(group: ResolvedResource, metric: string, { report }: Stage): void {
  if (group.type !== 'AWS::AutoScaling::AutoScalingGroup') return;
  if (group.get('MetricsCollection') === undefined)
    report(group.at('MetricsCollection'), `${group.id} does not collect ${metric}.`);
}
