import { describe, expect, it } from '@jest/globals';
import { asList, at, ofType, resolveTemplate, resourceOf, text } from './resolved-template.js';

const stack = resolveTemplate();
const withoutTrail = resolveTemplate({ EnableCloudTrail: 'false' });

describe('alarms', () => {
  it.each([
    ['AWS/ApplicationELB', 'HTTPCode_ELB_5XX_Count', 'LoadBalancer'],
    ['AWS/ApplicationELB', 'HTTPCode_Target_5XX_Count', 'LoadBalancer'],
    ['AWS/ApplicationELB', 'UnHealthyHostCount', 'LoadBalancer TargetGroup'],
    ['AWS/AutoScaling', 'GroupInServiceInstances', 'AutoScalingGroupName'],
    ['AWS/RDS', 'CPUUtilization', 'DBInstanceIdentifier'],
    ['AWS/RDS', 'FreeStorageSpace', 'DBInstanceIdentifier'],
    ['AWS/RDS', 'DatabaseConnections', 'DBInstanceIdentifier'],
    ['AWS/Lambda', 'Errors', 'FunctionName'],
    ['tapstack/dev', 'DeniedCalls', ''],
    ['tapstack/dev', 'RootUse', ''],
  ])('watch %s %s', (namespace, metric, dimensions) => {
    const found = ofType(stack, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) =>
        properties['Namespace'] === namespace && properties['MetricName'] === metric,
    );
    expect(found).toHaveLength(1);
    const names = asList(found[0]?.properties['Dimensions'] ?? [], 'dimensions');
    expect(names.map((one) => text(at(one, 'Name'))).join(' ')).toBe(dimensions);
  });

  it('ring when fewer instances are in service than the group shall have, whatever that is', () => {
    const larger = resolveTemplate({ AsgMinSize: '3' });
    expect(resourceOf(larger, 'CapacityAlarm').properties).toMatchObject({
      Threshold: '3',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
    // The group publishes the metric only when it is told to collect it.
    expect(resourceOf(larger, 'AutoScalingGroup').properties['MetricsCollection']).toEqual([
      { Granularity: '1Minute' },
    ]);
  });

  it('on metric filters read what a filter of the trail writes', () => {
    for (const filter of ofType(stack, 'AWS::Logs::MetricFilter')) {
      expect(filter.properties['LogGroupName']).toBe('<TrailLogGroup>');
      const written = at(filter.properties, 'MetricTransformations', 0);
      const readers = ofType(stack, 'AWS::CloudWatch::Alarm').filter(
        ({ properties }) =>
          properties['Namespace'] === at(written, 'MetricNamespace') &&
          properties['MetricName'] === at(written, 'MetricName'),
      );
      expect(readers).toHaveLength(1);
    }
    expect(ofType(withoutTrail, 'AWS::Logs::MetricFilter')).toEqual([]);
  });
});

describe('the dashboard', () => {
  it('shows every alarm that exists with and without a trail', () => {
    const body = text(resourceOf(stack, 'Dashboard').properties['DashboardBody']);
    const { widgets } = JSON.parse(body) as {
      readonly widgets: readonly {
        readonly type: string;
        readonly properties: { readonly alarms: readonly string[] };
      }[];
    };
    expect(widgets.map(({ type }) => type)).toEqual(['alarm']);
    const always = ofType(withoutTrail, 'AWS::CloudWatch::Alarm').map(({ id }) => `<${id}.Arn>`);
    expect([...(widgets[0]?.properties.alarms ?? [])].sort()).toEqual(always.sort());
  });
});

describe('server access logs', () => {
  it('of the other buckets go under a prefix that the log bucket lets S3 write', () => {
    for (const id of ['ArtifactBucket', 'AuditBucket']) {
      expect(resourceOf(stack, id).properties['LoggingConfiguration']).toEqual({
        DestinationBucketName: '<AccessLogBucket>',
        LogFilePrefix: 's3/',
      });
    }
    expect(resourceOf(stack, 'AccessLogBucket').properties['LoggingConfiguration']).toBeUndefined();
    const statements = asList(
      at(resourceOf(stack, 'AccessLogBucketPolicy').properties, 'PolicyDocument', 'Statement'),
      'statements',
    );
    expect(statements).toContainEqual({
      Effect: 'Allow',
      Principal: { Service: 'logging.s3.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: '<AccessLogBucket.Arn>/s3/*',
      Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
    });
  });

  it('end with the log bucket', () => {
    const off = resolveTemplate({ EnableAccessLogs: 'false' });
    expect(resourceOf(off, 'ArtifactBucket').properties['LoggingConfiguration']).toBeUndefined();
  });
});

describe('an update of the NAT mode', () => {
  it('leaves the instances alone while they keep a way out', () => {
    const data = (NatGatewayMode: string) =>
      resourceOf(resolveTemplate({ NatGatewayMode }), 'LaunchTemplate').properties;
    expect(data('per-az')).toEqual(data('single'));
    expect(data('none')).not.toEqual(data('single'));
  });
});
