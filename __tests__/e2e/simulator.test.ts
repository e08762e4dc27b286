import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-e2e-'));
const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: one }
  Password: { Type: String, NoEcho: true, Default: none }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}', DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}' } }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);
writeFileSync(join(FOLDER, 'policy.json'), '{"Statement":[]}');

const ROLE = 'arn:aws:iam::123456789012:role/deployer';
const EVENTS = 'arn:aws:sns:us-west-2:123456789012:events';
const ALARM = 'arn:aws:cloudwatch:us-west-2:123456789012:alarm:errors';

/** Every input that shapes a deployment. */
const EVERYTHING = {
  parameters: 'Label=a,b=c',
  tags: 'team=web',
  capabilities: 'CAPABILITY_IAM,CAPABILITY_NAMED_IAM',
  'role-arn': ROLE,
  'notification-arns': EVENTS,
  'rollback-alarms': ALARM,
  'monitoring-minutes': '1',
  'import-existing-resources': 'true',
  'termination-protection': 'true',
  'stack-policy': 'policy.json',
  'on-failure': 'do-nothing',
};

describe('the bundle against the embedded CloudFormation', () => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    expect(running.simulator.defects).toEqual([]);
    await running.close();
  });
  beforeEach(() => {
    running.simulator.faults.clear();
    running.simulator.world.clearMishaps();
    running.simulator.requests.clear();
  });

  const step = async (
    inputs: Readonly<Record<string, string>>,
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: FOLDER,
      inputs: { template: 'app.yml', ...inputs },
      ...call,
    });
  const sent = (action: string): Readonly<Record<string, string>> =>
    Object.fromEntries(running.simulator.requests.of(action).at(-1)?.params ?? []);

  it('creates, finds nothing to do, updates and deletes a stack', async () => {
    const inputs = { 'stack-name': 'tapstack-e2e' };
    const created = await step({ ...inputs, operation: 'auto' });
    expect([created.exit, created.outputs['stack-status']]).toEqual([0, 'CREATE_COMPLETE']);
    expect(created.outputs['stack-outputs']).toContain('app-e2e');
    const again = await step({ ...inputs, operation: 'deploy' });
    expect([again.exit, again.outputs['outcome']]).toEqual([0, 'no-changes']);
    const updated = await step({ ...inputs, operation: 'update', parameters: 'Label=two' });
    expect([updated.exit, updated.outputs['stack-status']]).toEqual([0, 'UPDATE_COMPLETE']);
    const deleted = await step({ ...inputs, operation: 'delete', confirm: 'tapstack-e2e' });
    expect([deleted.exit, deleted.outputs['stack-status']]).toEqual([0, 'DELETE_COMPLETE']);
  });

  it.each(['create', 'update'])('sends every input that is set, on %s', async (operation) => {
    const name = `tapstack-all-${operation}`;
    if (operation === 'update') {
      await step({ operation: 'create', 'stack-name': name });
      running.simulator.requests.clear();
    }
    const run = await step(
      { ...EVERYTHING, operation, 'stack-name': name },
      { environment: { TAPSTACK_PARAM_Password: 'hunter2-secret' } },
    );
    expect([run.exit, run.outputs['failure-reason']]).toEqual([0, '']);
    expect(sent('CreateChangeSet')).toMatchObject({
      StackName: name,
      ChangeSetType: operation.toUpperCase(),
      TemplateBody: TEMPLATE,
      'Parameters.member.1.ParameterKey': 'EnvironmentSuffix',
      'Parameters.member.1.ParameterValue': `all-${operation}`,
      'Parameters.member.2.ParameterKey': 'Label',
      'Parameters.member.2.ParameterValue': 'a,b=c',
      'Parameters.member.3.ParameterKey': 'Password',
      'Parameters.member.3.ParameterValue': 'hunter2-secret',
      'Tags.member.1.Key': 'team',
      'Tags.member.1.Value': 'web',
      'Capabilities.member.1': 'CAPABILITY_IAM',
      'Capabilities.member.2': 'CAPABILITY_NAMED_IAM',
      RoleARN: ROLE,
      'NotificationARNs.member.1': EVENTS,
      'RollbackConfiguration.RollbackTriggers.member.1.Arn': ALARM,
      'RollbackConfiguration.MonitoringTimeInMinutes': '1',
      ImportExistingResources: 'true',
      OnStackFailure: 'DO_NOTHING',
    });
    expect(sent('CreateChangeSet')['ChangeSetName']).toMatch(
      /^tapstack-[0-9a-f]{8}-deploy-4711-1$/,
    );
    expect(sent('ExecuteChangeSet')).not.toHaveProperty('DisableRollback');
    expect(sent('UpdateTerminationProtection')['EnableTerminationProtection']).toBe('true');
    expect(sent('SetStackPolicy')['StackPolicyBody']).toBe('{"Statement":[]}');
    // The runner itself is told the value once, to black it out.
    const shown = run.stdout.replace('::add-mask::hunter2-secret', '');
    expect(`${shown}${run.logFile}${run.summary}`).not.toContain('hunter2-secret');
  });

  it('says on every express deployment what happens on failure', async () => {
    const run = await step({
      operation: 'create',
      'stack-name': 'tapstack-express',
      express: 'true',
    });
    expect(run.exit).toBe(0);
    expect(sent('CreateChangeSet')).toMatchObject({
      'DeploymentConfig.Mode': 'EXPRESS',
      'DeploymentConfig.DisableRollback': 'false',
    });
    expect(sent('CreateChangeSet')).not.toHaveProperty('OnStackFailure');
  });

  it('keeps live parameter values that are not given, on an update', async () => {
    const inputs = { 'stack-name': 'tapstack-keep' };
    await step({ ...inputs, operation: 'create', parameters: 'Label=kept' });
    const again = await step({ ...inputs, operation: 'deploy' });
    expect(again.outputs['outcome']).toBe('no-changes');
    expect(sent('CreateChangeSet')).toMatchObject({
      'Parameters.member.2.ParameterKey': 'Label',
      'Parameters.member.2.UsePreviousValue': 'true',
    });
  });

  it('rolls a failing update back and names the cause with its line', async () => {
    const inputs = { 'stack-name': 'tapstack-fail' };
    await step({ ...inputs, operation: 'create' });
    const message = 'Resource handler returned message: "no" (HandlerErrorCode: AccessDenied)';
    running.simulator.world.failResource({ logicalId: 'Topic', on: 'update', message, times: 1 });
    const failed = await step({ ...inputs, operation: 'deploy', parameters: 'Label=two' });
    expect([failed.exit, failed.outputs['failure-reason']]).toEqual([1, 'deployment-failed']);
    expect(failed.outputs['stack-status']).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(failed.stdout).toContain('Root cause: Topic (AWS::SNS::Topic), app.yml:6');
  });

  it('is not fooled by a status that is stale for four seconds after the execution', async () => {
    const inputs = { 'stack-name': 'tapstack-stale' };
    await step({ ...inputs, operation: 'create' });
    running.simulator.faults.add({
      match: { action: ['DescribeStacks', 'DescribeStackEvents'] },
      effect: { kind: 'stale', ms: 4_000, after: ['ExecuteChangeSet'], forMs: 4_000 },
    });
    running.simulator.world.failResource({
      logicalId: 'Topic',
      on: 'update',
      message: 'no',
      times: 1,
    });
    const failed = await step({ ...inputs, operation: 'deploy', parameters: 'Label=two' });
    expect([failed.exit, failed.outputs['outcome']]).toEqual([1, 'failed']);
  });

  it('queues behind another operation, and refuses where the queue is off', async () => {
    const inputs = { 'stack-name': 'tapstack-busy', operation: 'deploy' };
    await step(inputs);
    running.simulator.world.startForeignOperation('tapstack-busy', { durationMs: 1_800_000 });
    const refused = await step({ ...inputs, 'wait-for-stack-minutes': '0' });
    expect([refused.exit, refused.outputs['failure-reason']]).toEqual([3, 'stack-busy']);
    expect(running.simulator.requests.of('ExecuteChangeSet')).toHaveLength(1);
    const queued = await step({ ...inputs, 'wait-for-stack-minutes': '60' });
    expect([queued.exit, queued.outputs['outcome']]).toEqual([0, 'no-changes']);
  });

  it('ends in failure at its limit, says what is moving, and can be followed later', async () => {
    const name = 'tapstack-slow';
    await step({ operation: 'create', 'stack-name': name });
    running.simulator.world.startForeignOperation(name, { durationMs: 3_600_000, token: 'theirs' });
    const late = await step({
      operation: 'status',
      wait: 'true',
      'timeout-minutes': '5',
      'stack-name': name,
    });
    expect([late.exit, late.outputs['failure-reason']]).toEqual([1, 'timeout']);
    const followed = await step({
      operation: 'status',
      wait: 'true',
      'timeout-minutes': '120',
      'stack-name': name,
    });
    expect([followed.exit, followed.outputs['stack-status']]).toEqual([0, 'UPDATE_COMPLETE']);
  });

  it.each([
    ['DescribeChangeSet', 'access-denied', 0],
    ['ExecuteChangeSet', 'access-denied', 1],
  ])('leaves neither set nor shell behind when %s is refused', async (action, reason, seen) => {
    const name = `tapstack-refused-${seen}`;
    running.simulator.faults.add({
      match: { action },
      effect: { kind: 'error', code: 'AccessDenied', message: 'not you', status: 403 },
    });
    const run = await step({ operation: 'create', 'stack-name': name });
    expect([run.exit, run.outputs['failure-reason']]).toEqual([1, reason]);
    expect(run.stdout).toContain('The change set that was not executed is removed.');
    expect(running.simulator.requests.of('DeleteChangeSet')).toHaveLength(1);
    expect(sent('DeleteStack')['StackName']).toContain(name);
  });

  it('starts and detaches with wait: false', async () => {
    const run = await step({ operation: 'create', 'stack-name': 'tapstack-detach', wait: 'false' });
    expect([run.exit, run.outputs['outcome']]).toEqual([0, 'detached']);
    expect(run.outputs['operation-id']).toMatch(/^tapstack-[0-9a-f]{8}-4711-1-deploy-/);
  });

  it('refuses to delete a protected stack until it is told so, and then deletes it', async () => {
    const inputs = {
      'stack-name': 'tapstack-guard',
      operation: 'delete',
      confirm: 'tapstack-guard',
    };
    await step({
      operation: 'create',
      'stack-name': 'tapstack-guard',
      'termination-protection': 'true',
    });
    const refused = await step(inputs);
    expect([refused.exit, refused.outputs['failure-reason']]).toEqual([3, 'termination-protected']);
    expect(running.simulator.requests.of('DeleteStack')).toHaveLength(0);
    const deleted = await step({ ...inputs, 'termination-protection': 'false' });
    expect([deleted.exit, deleted.outputs['outcome']]).toEqual([0, 'succeeded']);
  });

  it('says which input finishes a failed deletion, and finishes it', async () => {
    const inputs = {
      'stack-name': 'tapstack-stuck',
      operation: 'delete',
      confirm: 'tapstack-stuck',
    };
    await step({ operation: 'create', 'stack-name': 'tapstack-stuck' });
    running.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'delete',
      message: 'in the way',
    });
    const failed = await step(inputs);
    expect([failed.exit, failed.outputs['failure-reason']]).toEqual([1, 'delete-failed']);
    expect(failed.stdout).toContain('`retain-resources: Queue`');
    const finished = await step({ ...inputs, 'retain-resources': 'Queue' });
    expect([finished.exit, finished.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(sent('DeleteStack')['RetainResources.member.1']).toBe('Queue');
    expect(finished.stdout).toContain('Left in the account: Queue');
  });
});
