import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDenied } from '../../src/simulator/faults/rules.js';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const STACK = 'tapstack-verified';
const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: one }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Label } }
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: web, Port: 8080 } }
  Idle: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: idle, Port: 8080 } }
  Spare: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: spare, Port: 8080 } }
  Function: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: function, TargetType: lambda } }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Port: 80
      Protocol: HTTP
      DefaultActions:
        - Type: forward
          ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Web, Weight: 1 }, { TargetGroupArn: !Ref Idle, Weight: 0 }] }
  Rule:
    Type: AWS::ElasticLoadBalancingV2::ListenerRule
    Properties:
      ListenerArn: !Ref Listener
      Priority: 1
      Conditions: [{ Field: path-pattern, Values: [/function] }]
      Actions: [{ Type: forward, TargetGroupArn: !Ref Function }]
  Fleet:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { AutoScalingGroupName: fleet, MinSize: '2', MaxSize: '4', TargetGroupARNs: [!Ref Web, !Ref Idle] }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: main, Engine: mysql } }
Outputs:
  Url: { Value: !GetAtt Balancer.DNSName }
`;
const UNUSED = {
  state: 'unused',
  reason: 'Target.NotInUse',
  description: 'Target group is not configured to receive traffic from the load balancer',
};
const SICK = {
  state: 'unhealthy',
  reason: 'Target.ResponseCodeMismatch',
  description: 'Health checks failed with these codes: [502]',
};
const NEW = { state: 'initial', reason: 'Elb.InitialHealthChecking' };

describe('the bundle looks whether what it deployed works', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-verified-'));
  let running: RunningSimulator;
  beforeAll(async () => {
    writeFileSync(join(folder, 'app.yml'), TEMPLATE);
    running = await startScaledSimulator();
    await running.simulator.world.seedStack({
      name: STACK,
      status: 'CREATE_COMPLETE',
      template: TEMPLATE,
      parameters: { EnvironmentSuffix: 'verified', Label: 'one' },
    });
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    const { health } = running.simulator.world;
    for (const part of [health.targets, health.instances, health.refreshes]) part.clear();
    for (const part of [health.activities, health.databases, health.databaseStates]) part.clear();
    health.targets.set('idle', [UNUSED]);
    running.simulator.requests.clear();
  });
  afterEach(() => {
    running.simulator.faults.clear();
    expect(running.simulator.defects).toEqual([]);
  });

  const step = async (
    inputs: Readonly<Record<string, string>> = {},
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: folder,
      inputs: { operation: 'deploy', 'stack-name': STACK, template: 'app.yml', ...inputs },
      ...call,
    });
  const ending = ({ exit, outputs }: BundleResult): readonly unknown[] => [
    exit,
    outputs['outcome'],
    outputs['failure-reason'],
    outputs['verified'],
  ];
  const health = (): RunningSimulator['simulator']['world']['health'] =>
    running.simulator.world.health;
  /** Runs it, and acts as soon as a line of its log matches. */
  const whenSaid = async (said: RegExp, act: () => void): Promise<BundleResult> => {
    let log = '';
    const onStart = (child: ChildProcess): void => {
      child.stdout?.on('data', (text: Buffer) => {
        log += text.toString('utf8');
        if (said.test(log)) act();
      });
    };
    return await step({}, { onStart });
  };

  it('which is so after an update and when there was nothing to do', async () => {
    const updated = await step({ parameters: 'Label=two' });
    expect(ending(updated)).toEqual([0, 'succeeded', '', 'true']);
    const again = await step({ parameters: 'Label=two' });
    expect(ending(again)).toEqual([0, 'no-changes', '', 'true']);
    for (const line of [
      'passed   outputs: all 1 that the template declares',
      'passed   target group Web: 2 healthy',
      'skipped  target group Idle: its weight is 0 wherever requests are shared out (the idle half of a pair)',
      'skipped  target group Spare: no load balancer uses it',
      'skipped  target group Function: its target is a function',
      'passed   Auto Scaling group Fleet: 2 of 2 instances in service and healthy',
      'passed   database Db: available',
    ]) {
      expect(again.stdout).toContain(line);
    }
  });

  it('and waits for targets that become healthy late, telling once what it waits for', async () => {
    health().targets.set('web', [NEW]);
    const run = await whenSaid(/Waiting for target group Web: \S+ is initial/, () => {
      health().targets.delete('web');
    });
    expect(ending(run)).toEqual([0, 'no-changes', '', 'true']);
    expect(run.stdout.match(/^Waiting for target group Web: \S+ is initial/gm)).toHaveLength(1);
  });

  it('and fails for a target that never does, naming it, its reason and what to look at', async () => {
    health().targets.set('web', [{ state: 'healthy' }, SICK]);
    const run = await step({ parameters: 'Label=three', 'verify-timeout-minutes': '2' });
    expect(ending(run)).toEqual([1, 'failed', 'verification-failed', 'false']);
    expect(run.outputs['stack-status']).toBe('UPDATE_COMPLETE');
    expect(run.stdout).toMatch(
      /But it does not work: target group Web: i-\w+:8080 is unhealthy \(Target\.ResponseCodeMismatch: Health checks failed with these codes: \[502\]\); 1 of 2 healthy/,
    );
    expect(run.stdout).toContain('compare with the matcher of the target group');
  });

  it('again in the next run, which has nothing to change and is green only when all is well', async () => {
    health().targets.set('web', [SICK]);
    const window = { 'verify-timeout-minutes': '1' };
    const first = await step({ parameters: 'Label=four', ...window });
    expect(ending(first)).toEqual([1, 'failed', 'verification-failed', 'false']);
    const again = await step({ parameters: 'Label=four', ...window });
    expect(ending(again)).toEqual([1, 'failed', 'verification-failed', 'false']);
    expect(running.simulator.requests.of('ExecuteChangeSet')).toHaveLength(1);
    health().targets.delete('web');
    const healed = await step({ parameters: 'Label=four', ...window });
    expect(ending(healed)).toEqual([0, 'no-changes', '', 'true']);
  });

  it('and fails for a group that is one short, naming the failed activity', async () => {
    health().instances.set('fleet', [
      { instanceId: 'i-1', lifecycleState: 'InService', healthStatus: 'Healthy' },
    ]);
    health().activities.set('fleet', [
      { status: 'Failed', message: 'You have requested more vCPU capacity than your limit' },
    ]);
    const run = await step({ 'verify-timeout-minutes': '1' });
    expect(ending(run)).toEqual([1, 'failed', 'verification-failed', 'false']);
    expect(run.stdout).toContain(
      'Auto Scaling group Fleet: 1 of 2 instances in service and healthy; its last activity failed: You have requested more vCPU',
    );
  });

  it('and does not fail for the idle half of a pair, whatever state its targets are in', async () => {
    health().targets.set('idle', [SICK]);
    const run = await step({ 'verify-timeout-minutes': '0' });
    expect(ending(run)).toEqual([0, 'no-changes', '', 'true']);
    expect(run.stdout).toContain('skipped  target group Idle: its weight is 0');
  });

  it('and does not fail for a target group whose Auto Scaling group wants no instances', async () => {
    const resting = TEMPLATE.replaceAll(
      /(: )(web|idle|spare|function|fleet|main)(?=[ ,}])/g,
      '$1rest-$2',
    ).replace("MinSize: '2'", "MinSize: '0', DesiredCapacity: '0'");
    const stack = 'tapstack-resting';
    writeFileSync(join(folder, 'resting.yml'), resting);
    await running.simulator.world.seedStack({
      name: stack,
      status: 'CREATE_COMPLETE',
      template: resting,
      parameters: { EnvironmentSuffix: 'resting' },
    });
    const inputs = { 'stack-name': stack, template: 'resting.yml', 'verify-timeout-minutes': '0' };
    const run = await step(inputs);
    expect(ending(run)).toEqual([0, 'no-changes', '', 'true']);
    expect(run.stdout).toContain(
      'skipped  target group Web: no targets are registered, and its Auto Scaling group rest-fleet wants none',
    );
  });

  it.each(['DescribeListeners', 'DescribeRules'])(
    'and says that %s would tell whether a sick group is an idle one',
    async (action) => {
      const permission = `elasticloadbalancing:${action}`;
      running.simulator.faults.add({ match: { action }, effect: accessDenied(permission, '*') });
      expect(ending(await step())).toEqual([0, 'no-changes', '', 'true']);
      health().targets.set('web', [SICK]);
      const run = await step({ 'verify-timeout-minutes': '0' });
      expect(ending(run)).toEqual([1, 'failed', 'verification-failed', 'false']);
      expect(run.stdout).toContain('would tell whether it is the idle half of a pair');
    },
  );

  it('and waits for an instance refresh', async () => {
    health().refreshes.set('fleet', [{ status: 'InProgress' }]);
    const run = await whenSaid(/Waiting for .*an instance refresh is InProgress/, () => {
      health().refreshes.set('fleet', [{ status: 'Successful' }]);
    });
    expect(ending(run)).toEqual([0, 'no-changes', '', 'true']);
  });

  it.each([
    ['storage-full', {}, 'storage-full'],
    ['available', { parameterApplyStatus: 'failed-to-apply' }, 'default is failed-to-apply'],
  ])('and fails at once for a database in %s with %j', async (status, state, told) => {
    health().databases.set('main', status);
    health().databaseStates.set('main', state);
    health().targets.set('web', [NEW]);
    const run = await step();
    expect(ending(run)).toEqual([1, 'failed', 'verification-failed', 'false']);
    expect(run.stdout).toMatch(new RegExp(`But it does not work: database Db: .*${told}`));
    expect(running.simulator.requests.of('DescribeDBInstances')).toHaveLength(1);
  });

  it.each([
    ['cloudformation:ListStackResources', 'resources of the stack'],
    ['elasticloadbalancing:DescribeTargetGroups', 'target group Web'],
    ['elasticloadbalancing:DescribeTargetHealth', 'target group Web'],
    ['autoscaling:DescribeAutoScalingGroups', 'Auto Scaling group Fleet'],
    ['autoscaling:DescribeInstanceRefreshes', 'Auto Scaling group Fleet'],
    ['rds:DescribeDBInstances', 'database Db'],
  ])('and says where %s is denied', async (permission, subject) => {
    const action = permission.split(':')[1] ?? '';
    running.simulator.faults.add({ match: { action }, effect: accessDenied(permission, '*') });
    const run = await step();
    expect(ending(run)).toEqual([0, 'no-changes', '', 'skipped']);
    expect(run.stdout).toContain('Deployed, not fully verified: ');
    expect(run.stdout).toMatch(
      new RegExp(`::warning title=TapStack::.*${subject}: needs the permission ${permission}`),
    );
    const strict = await step({ verify: 'required' });
    expect(ending(strict)).toEqual([1, 'failed', 'verification-failed', 'skipped']);
    expect(strict.stdout).toContain(`needs the permission ${permission}`);
  });

  it('and does not need to read scaling activities', async () => {
    const permission = 'autoscaling:DescribeScalingActivities';
    running.simulator.faults.add({
      match: { action: 'DescribeScalingActivities' },
      effect: accessDenied(permission, '*'),
    });
    expect(ending(await step())).toEqual([0, 'no-changes', '', 'true']);
    health().instances.set('fleet', []);
    const short = await step({ 'verify-timeout-minutes': '0' });
    expect(ending(short)).toEqual([1, 'failed', 'verification-failed', 'false']);
    expect(short.stdout).toContain(`(${permission} would tell why)`);
  });

  it('and asks nothing where it is not to', async () => {
    health().databases.set('main', 'storage-full');
    const run = await step({ verify: 'false' });
    expect(ending(run)).toEqual([0, 'no-changes', '', 'skipped']);
    expect(run.stdout).toContain('Nothing was verified');
    expect(run.stdout).toMatch(
      /^::warning title=TapStack::Nothing was verified \(`verify: false`\)/m,
    );
    expect(
      running.simulator.requests.all.filter(({ service }) => service !== 'cloudformation'),
    ).toEqual([]);
    expect(running.simulator.requests.of('ListStackResources')).toEqual([]);
  });
});
