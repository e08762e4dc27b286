import { minutesOf } from '../durations.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { numberOf, textOf, textsOf, valueAt } from '../template-value.js';

const SUSPENDED = [
  'HealthCheck',
  'ReplaceUnhealthy',
  'AZRebalance',
  'AlarmNotification',
  'ScheduledActions',
];
const NEVER = ['Launch', 'Terminate', 'AddToLoadBalancer'];

/** Instances are replaced one by one, each only after its own signal. */
export const rollingUpdate: Rule = {
  id: 'rolling-update',
  severity: 'error',
  checklist: ['A3', 'A4', 'A5', 'A6', 'A7', 'A9', 'A10', 'A14'],
  what: 'The group takes the latest version of its launch template by Fn::GetAtt; a rolling update keeps at least one instance and fewer than the maximum, one at a time, waits for signals for 5 to 60 minutes and suspends the processes that interfere; a creation waits for the minimum for at least 10 minutes; the desired number is left to scaling; health is that of the load balancer; at least two instances and room for four.',
  why: '$Latest hides changes from CloudFormation; a minimum equal to the maximum is refused; without signals a broken start looks healthy; a desired number undoes scaling at each update.',
  remedy: 'Add UpdatePolicy.AutoScalingRollingUpdate and CreationPolicy.ResourceSignal as named.',
  example: {
    fails: `Resources:
  Template: { Type: AWS::EC2::LaunchTemplate }
  Group: { Type: AWS::AutoScaling::AutoScalingGroup,
    Properties: { MinSize: 2, MaxSize: 2, DesiredCapacity: 2, LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: $Latest } } }
`,
    passes: `Resources:
  Template: { Type: AWS::EC2::LaunchTemplate }
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    CreationPolicy: { ResourceSignal: { Count: 2, Timeout: PT15M } }
    UpdatePolicy: { AutoScalingRollingUpdate: { MinInstancesInService: 2, MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: PT15M,
      SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions] } }
    Properties: { MinSize: 2, MaxSize: 4, HealthCheckType: ELB, HealthCheckGracePeriod: 300,
      LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: !GetAtt Template.LatestVersionNumber } }
`,
  },
  checks: {
    resources: {
      'AWS::AutoScaling::AutoScalingGroup': (group, stage) => {
        checkSizes(group, stage);
        checkUpdate(group, stage);
        checkCreation(group, stage);
      },
    },
  },
};

function checkSizes(group: ResolvedResource, { report }: Stage): void {
  const least = numberOf(group.get('MinSize')) ?? 0;
  const most = numberOf(group.get('MaxSize')) ?? 0;
  if (least < 2) report(group.at('MinSize'), `${group.id} starts fewer than two instances.`);
  if (most < 4) report(group.at('MaxSize'), `${group.id} has no room for four instances.`);
  const desired = group.get('DesiredCapacity');
  if (desired !== undefined && numberOf(desired) !== least)
    report(group.at('DesiredCapacity'), `${group.id} has a desired number beside its minimum.`);
  if (group.get('HealthCheckType') !== 'ELB')
    report(group.at('HealthCheckType'), `${group.id} does not use the load balancer's health.`);
  if (numberOf(group.get('HealthCheckGracePeriod')) === undefined)
    report(group.at('HealthCheckGracePeriod'), `${group.id} has no grace period.`);
  const version = textOf(group.get('LaunchTemplate', 'Version')) ?? '';
  if (!version.endsWith('.LatestVersionNumber>'))
    report(
      group.at('LaunchTemplate', 'Version'),
      `${group.id} does not name the version of its template.`,
    );
}

function checkUpdate(group: ResolvedResource, { stack, report }: Stage): void {
  const place = (...path: readonly string[]) =>
    group.bodyAt('UpdatePolicy', 'AutoScalingRollingUpdate', ...path);
  const policy = valueAt(group.body, 'UpdatePolicy', 'AutoScalingRollingUpdate');
  if (policy === undefined) {
    report(group.at(), `${group.id} has no rolling update.`);
    return;
  }
  const kept = numberOf(valueAt(policy, 'MinInstancesInService')) ?? 0;
  const most = numberOf(group.get('MaxSize')) ?? Infinity;
  if (kept < 1 || kept >= most)
    report(
      place('MinInstancesInService'),
      `${group.id} keeps ${kept} of at most ${most} instances.`,
    );
  if (numberOf(valueAt(policy, 'MaxBatchSize')) !== 1)
    report(place('MaxBatchSize'), `${group.id} replaces more than one instance at a time.`);
  const pause = minutesOf(textOf(valueAt(policy, 'PauseTime')) ?? '') ?? 0;
  if (pause < 5 || pause > 60) report(place('PauseTime'), `${group.id} waits ${pause} minutes.`);
  const suspended = textsOf(valueAt(policy, 'SuspendProcesses'));
  for (const name of SUSPENDED.filter((one) => !suspended.includes(one)))
    report(place('SuspendProcesses'), `${group.id} does not suspend ${name}.`);
  for (const name of NEVER.filter((one) => suspended.includes(one)))
    report(place('SuspendProcesses'), `${group.id} suspends ${name}.`);
  const waits = textOf(valueAt(policy, 'WaitOnResourceSignals')) === 'true';
  if (!waits && stack.parameters['NatGatewayMode'] !== 'none')
    report(place('WaitOnResourceSignals'), `${group.id} does not wait for signals.`);
}

function checkCreation(group: ResolvedResource, { stack, report }: Stage): void {
  const signal = valueAt(group.body, 'CreationPolicy', 'ResourceSignal');
  const place = (...path: readonly string[]) =>
    group.bodyAt('CreationPolicy', 'ResourceSignal', ...path);
  if (signal === undefined) {
    report(group.at(), `${group.id} has no creation policy.`);
    return;
  }
  const timeout = minutesOf(textOf(valueAt(signal, 'Timeout')) ?? '') ?? 0;
  if (timeout < 10)
    report(place('Timeout'), `${group.id} waits ${timeout} minutes for its creation.`);
  if (stack.parameters['NatGatewayMode'] === 'none') return;
  if (numberOf(valueAt(signal, 'Count')) !== numberOf(group.get('MinSize')))
    report(place('Count'), `${group.id} does not wait for its minimum.`);
}
