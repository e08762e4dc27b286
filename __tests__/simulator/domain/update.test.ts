import {
  CancelUpdateStackCommand,
  ContinueUpdateRollbackCommand,
  DescribeStackResourcesCommand,
  GetTemplateCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  describeChangeSet,
  eventLines,
  LONG,
  startBench,
  type Bench,
} from '../support/endpoint.js';

const topics = (names: Readonly<Record<string, string>>) =>
  `Resources:\n${Object.entries(names)
    .map(([id, properties]) => `  ${id}: { Type: AWS::SNS::Topic${properties} }\n`)
    .join('')}`;
const named = (name: string) => `, Properties: { TopicName: ${name} }`;
const shown = (name: string) => `, Properties: { DisplayName: ${name} }`;
const FAILURE =
  'Resource handler returned message: "no" (RequestToken: 1, HandlerErrorCode: InvalidRequest)';

describe('the update of a stack', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  async function deployFirst(TemplateBody: string): Promise<string> {
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody });
    return stackId;
  }

  /** Lines of the events that an update adds. */
  async function update(
    TemplateBody: string,
    execution?: Parameters<Bench['deploy']>[1],
  ): Promise<readonly string[]> {
    const before = (await bench.events('s')).length;
    await bench.deploy({ ChangeSetName: 'c2', TemplateBody }, execution);
    return eventLines(await bench.events('s')).slice(before);
  }

  it('replaces, changes what refers to it, and deletes old things only in the cleanup', async () => {
    const stackId = await deployFirst(
      topics({ A: named('one'), B: ', Properties: { DisplayName: !GetAtt A.TopicName }', D: '' }),
    );
    const lines = await update(
      topics({ A: named('two'), B: ', Properties: { DisplayName: !GetAtt A.TopicName }' }),
    );
    expect(lines).toEqual([
      'S UPDATE_IN_PROGRESS "User Initiated"',
      'A UPDATE_IN_PROGRESS "Requested update requires the creation of a new physical resource; hence creating one."',
      'A UPDATE_IN_PROGRESS "Resource creation Initiated"',
      'A UPDATE_COMPLETE',
      'B UPDATE_IN_PROGRESS',
      'B UPDATE_COMPLETE',
      'S UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
      'A DELETE_IN_PROGRESS',
      'D DELETE_IN_PROGRESS',
      'A DELETE_COMPLETE',
      'D DELETE_COMPLETE',
      'S UPDATE_COMPLETE',
    ]);
    const ids = (await bench.events(stackId))
      .filter((event) => event.LogicalResourceId === 'A')
      .slice(-5)
      .map((event) => event.PhysicalResourceId?.split(':').at(-1));
    expect(ids).toEqual(['one', 'two', 'two', 'one', 'one']);
    const { StackResources = [] } = await bench.client.send(
      new DescribeStackResourcesCommand({ StackName: 's' }),
    );
    expect(StackResources.map((row) => [row.LogicalResourceId, row.ResourceStatus])).toEqual([
      ['A', 'UPDATE_COMPLETE'],
      ['B', 'UPDATE_COMPLETE'],
    ]);
  });

  it('keeps a replaced resource with UpdateReplacePolicy Retain', async () => {
    await deployFirst(topics({ A: `${named('one')}, UpdateReplacePolicy: Retain` }));
    const lines = await update(topics({ A: `${named('two')}, UpdateReplacePolicy: Retain` }));
    expect(lines.slice(-3)).toEqual([
      'S UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
      'A DELETE_SKIPPED',
      'S UPDATE_COMPLETE',
    ]);
  });

  it('has no event for a resource that does not differ in the end', async () => {
    await deployFirst(topics({ A: shown('x'), B: '' }));
    const lines = await update(topics({ A: shown('y'), B: '' }));
    expect(lines.some((line) => line.startsWith('B '))).toBe(false);
  });

  it('returns to the old state after a failure, and deletes what is new in the cleanup', async () => {
    const stackId = await deployFirst(
      topics({ A: shown('1'), B: `${shown('1')}, DependsOn: [A]` }),
    );
    bench.simulator.world.failResource({ logicalId: 'B', on: 'update', message: FAILURE });
    const lines = await update(
      topics({ A: shown('2'), N: '', B: `${shown('2')}, DependsOn: [A, N]` }),
      { ClientRequestToken: 'update-1' },
    );
    expect(lines).toEqual([
      'S UPDATE_IN_PROGRESS "User Initiated"',
      'A UPDATE_IN_PROGRESS',
      'N CREATE_IN_PROGRESS',
      'N CREATE_IN_PROGRESS "Resource creation Initiated"',
      'A UPDATE_COMPLETE',
      'N CREATE_COMPLETE',
      'B UPDATE_IN_PROGRESS',
      `B UPDATE_FAILED "${FAILURE}"`,
      'S UPDATE_ROLLBACK_IN_PROGRESS "The following resource(s) failed to update: [B]. "',
      'A UPDATE_IN_PROGRESS',
      'A UPDATE_COMPLETE',
      'B UPDATE_IN_PROGRESS',
      'B UPDATE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'N DELETE_IN_PROGRESS',
      'N DELETE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE',
    ]);
    const events = (await bench.events(stackId)).filter((e) => e.ClientRequestToken === 'update-1');
    expect(new Set(events.map((event) => event.OperationId)).size).toBe(2);
    const template = await bench.client.send(new GetTemplateCommand({ StackName: 's' }));
    expect(template.TemplateBody).toContain('DisplayName: 1');
    expect(bench.simulator.world.stack('s')?.changeSets.at(-1)?.executionStatus).toBe(
      'EXECUTE_FAILED',
    );
  });

  it('cancels updates at work, and names only what failed by itself', async () => {
    const key = (description: string) =>
      `  K: { Type: AWS::RDS::DBInstance, Properties: { AllocatedStorage: '${description}' } }\n`;
    await deployFirst(topics({ A: shown('1') }) + key('20'));
    bench.simulator.world.failResource({ logicalId: 'A', on: 'update', message: FAILURE });
    const lines = await update(topics({ A: shown('2') }) + key('40'));
    expect(lines).toContain('K UPDATE_FAILED "Resource update cancelled"');
    expect(lines).toContain(
      'S UPDATE_ROLLBACK_IN_PROGRESS "The following resource(s) failed to update: [A]. "',
    );
    expect(lines.at(-1)).toBe('S UPDATE_ROLLBACK_COMPLETE');
  });

  it('points back to the old physical resource when it rolls a replacement back', async () => {
    await deployFirst(topics({ A: named('one'), B: shown('1') }));
    bench.simulator.world.failResource({ logicalId: 'B', on: 'update', message: FAILURE });
    const lines = await update(topics({ A: named('two'), B: `${shown('2')}, DependsOn: A` }));
    expect(lines.slice(-8)).toEqual([
      'A UPDATE_IN_PROGRESS',
      'B UPDATE_IN_PROGRESS',
      'A UPDATE_COMPLETE',
      'B UPDATE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'A DELETE_IN_PROGRESS',
      'A DELETE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE',
    ]);
    const row = bench.simulator.world.stack('s')?.resources.get('A');
    expect(row?.physicalId).toMatch(/:one$/);
    expect((await bench.events('s')).at(-2)?.PhysicalResourceId).toMatch(/:two$/);
  });

  it('gets stuck when the rollback fails, and is freed by ContinueUpdateRollback', async () => {
    await deployFirst(topics({ A: shown('1'), B: shown('1') }));
    const { world } = bench.simulator;
    world.failResource({ logicalId: 'B', on: 'update', message: FAILURE });
    world.failResource({ logicalId: 'B', on: 'rollback', message: 'still no', times: 2 });
    const lines = await update(topics({ A: shown('2'), B: shown('2') }));
    expect(lines.slice(-2)).toEqual([
      'B UPDATE_FAILED "still no"',
      'S UPDATE_ROLLBACK_FAILED "The following resource(s) failed to update: [B]. "',
    ]);
    const carryOn = async (skip?: string[]) => {
      const before = (await bench.events('s')).length;
      await bench.client.send(
        new ContinueUpdateRollbackCommand({ StackName: 's', ResourcesToSkip: skip }),
      );
      bench.clock.advance(LONG);
      return eventLines(await bench.events('s')).slice(before);
    };
    await expect(carryOn(['A'])).rejects.toThrow(/can not be skipped/);
    expect((await carryOn()).at(-1)).toMatch(/^S UPDATE_ROLLBACK_FAILED/);
    expect(await carryOn(['B'])).toEqual([
      'S UPDATE_ROLLBACK_IN_PROGRESS "User Initiated"',
      'B UPDATE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'S UPDATE_ROLLBACK_COMPLETE',
    ]);
  });

  it('stays UPDATE_FAILED with rollback disabled, refuses replacements, and can be rolled back later', async () => {
    await deployFirst(topics({ A: named('one'), B: shown('1') }));
    const lines = await update(topics({ A: named('two'), B: shown('2') }), {
      DisableRollback: true,
    });
    expect(lines.slice(-4)).toEqual([
      'A UPDATE_FAILED "Replacement type updates not supported on stack with disable-rollback."',
      'B UPDATE_IN_PROGRESS',
      'B UPDATE_COMPLETE',
      'S UPDATE_FAILED "The following resource(s) failed to update: [A]. "',
    ]);
    const answer = await bench.client.send(new RollbackStackCommand({ StackName: 's' }));
    expect(answer.OperationId).toBeDefined();
    bench.clock.advance(LONG);
    expect(eventLines(await bench.events('s')).slice(-7)).toEqual([
      'S UPDATE_ROLLBACK_IN_PROGRESS "User Initiated"',
      'A UPDATE_IN_PROGRESS',
      'B UPDATE_IN_PROGRESS',
      'A UPDATE_COMPLETE',
      'B UPDATE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'S UPDATE_ROLLBACK_COMPLETE',
    ]);
  });

  it('ends UPDATE_COMPLETE although the cleanup can not delete, and drops the resource', async () => {
    await deployFirst(topics({ A: shown('1'), D: '' }));
    bench.simulator.world.failResource({ logicalId: 'D', on: 'delete', message: 'in use' });
    const lines = await update(topics({ A: shown('2') }));
    expect(lines).toContain('D DELETE_FAILED "in use"');
    expect(lines.at(-1)).toMatch(/^S UPDATE_COMPLETE/);
    expect(bench.simulator.world.stack('s')?.resources.has('D')).toBe(false);
  });

  it('can be cancelled, and then carries the token of who cancelled', async () => {
    await deployFirst(topics({ A: shown('1') }));
    const { id } = await bench.createChangeSet({
      ChangeSetName: 'c2',
      TemplateBody: topics({ A: shown('2') }),
    });
    bench.clock.advance(10_000);
    await bench.execute(id, { ClientRequestToken: 'update-1' });
    bench.clock.advance(4000);
    await bench.client.send(
      new CancelUpdateStackCommand({ StackName: 's', ClientRequestToken: 'cancel-1' }),
    );
    bench.clock.advance(LONG);
    const events = await bench.events('s');
    expect(eventLines(events).slice(-8)).toEqual([
      'S UPDATE_IN_PROGRESS "User Initiated"',
      'A UPDATE_IN_PROGRESS',
      'A UPDATE_FAILED "Resource update cancelled"',
      'S UPDATE_ROLLBACK_IN_PROGRESS "User Initiated"',
      'A UPDATE_IN_PROGRESS',
      'A UPDATE_COMPLETE',
      'S UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
      'S UPDATE_ROLLBACK_COMPLETE',
    ]);
    expect(events.at(-1)?.ClientRequestToken).toBe('cancel-1');
  });

  it('obeys the stack policy for changes, replacements and removals', async () => {
    await deployFirst(topics({ A: shown('1'), B: '' }));
    const deny = (action: string, resource: string) => ({
      Effect: 'Deny',
      Action: action,
      Principal: '*',
      Resource: `LogicalResourceId/${resource}`,
    });
    const allow = { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' };
    const Statement = [deny('Update:Modify', 'A'), deny('Update:Delete', 'B'), allow];
    const StackPolicyBody = JSON.stringify({ Statement });
    await bench.client.send(new SetStackPolicyCommand({ StackName: 's', StackPolicyBody }));
    expect(await update(topics({ A: shown('2'), B: '' }))).toContain(
      'A UPDATE_FAILED "Action denied by stack policy: Statement [#1] does not allow [Update:Modify] for resource [LogicalResourceId/A]"',
    );
    expect(await update(topics({ A: shown('1') }))).toContain(
      'B UPDATE_FAILED "Action denied by stack policy: Statement [#2] does not allow [Update:Delete] for resource [LogicalResourceId/B]"',
    );
  });

  it('rolls back when an alarm rings while it is monitored', async () => {
    const stackId = await deployFirst(topics({ A: shown('1') }));
    const Arn = 'arn:aws:cloudwatch:us-west-2:123456789012:alarm:errors';
    const { id } = await bench.createChangeSet({
      ChangeSetName: 'c2',
      TemplateBody: topics({ A: shown('2') }),
      RollbackConfiguration: {
        MonitoringTimeInMinutes: 5,
        RollbackTriggers: [{ Arn, Type: 'AWS::CloudWatch::Alarm' }],
      },
    });
    bench.clock.advance(10_000);
    await bench.execute(id);
    expect(bench.after(240_000, stackId)).toBe('UPDATE_IN_PROGRESS');
    bench.simulator.world.ringAlarm(Arn);
    bench.clock.advance(LONG);
    const lines = eventLines(await bench.events(stackId));
    expect(lines.find((line) => line.startsWith('S UPDATE_ROLLBACK_IN_PROGRESS'))).toContain(Arn);
    expect(lines.at(-1)).toBe('S UPDATE_ROLLBACK_COMPLETE');
  });

  it('waits for the monitoring time even without triggers', async () => {
    await deployFirst(topics({ A: shown('1') }));
    const { id } = await bench.createChangeSet({
      ChangeSetName: 'c2',
      TemplateBody: topics({ A: shown('2') }),
      RollbackConfiguration: { MonitoringTimeInMinutes: 5 },
    });
    bench.clock.advance(10_000);
    await bench.execute(id);
    expect(bench.after(200_000, 's')).toBe('UPDATE_IN_PROGRESS');
    expect(bench.after(120_000, 's')).toBe('UPDATE_COMPLETE');
  });

  it('refuses an update without changes, and takes one that changes only outputs', async () => {
    const plain = topics({ A: '' });
    await deployFirst(plain);
    await expect(
      bench.client.send(new UpdateStackCommand({ StackName: 's', TemplateBody: plain })),
    ).rejects.toThrow('No updates are to be performed.');
    const { id } = await bench.deploy({
      ChangeSetName: 'c2',
      TemplateBody: `${plain}Outputs: { Name: { Value: !GetAtt A.TopicName } }\n`,
    });
    const set = await describeChangeSet(bench, id);
    expect(set.Changes).toEqual([]);
    expect(bench.simulator.world.stack('s')?.outputs['Name']).toMatch(/^s-A-/);
  });

  it('keeps old outputs while it runs, and loses the change set id when it is made directly', async () => {
    const withOutput = (name: string) =>
      `${topics({ A: shown(name) })}Outputs: { Name: { Value: '${name}' } }\n`;
    const stackId = await deployFirst(withOutput('one'));
    await bench.client.send(
      new UpdateStackCommand({ StackName: 's', TemplateBody: withOutput('two') }),
    );
    bench.clock.advance(4000);
    const during = await bench.describe(stackId);
    expect(during.Outputs?.[0]?.OutputValue).toBe('one');
    expect(during.ChangeSetId).toBeUndefined();
    expect(during.StackStatusReason).toBe('User Initiated');
    bench.clock.advance(LONG);
    const after = await bench.describe(stackId);
    expect(after.Outputs?.[0]?.OutputValue).toBe('two');
    expect(after.StackStatusReason).toBeUndefined();
  });

  it('propagates a change of tags only, as an update of what can be tagged', async () => {
    await deployFirst(topics({ A: '' }));
    const { id } = await bench.deploy({
      ChangeSetName: 'c2',
      TemplateBody: topics({ A: '' }),
      Tags: [{ Key: 'team', Value: 'blue' }],
    });
    const set = await describeChangeSet(bench, id);
    expect(set.Changes?.[0]?.ResourceChange).toMatchObject({ Action: 'Modify', Scope: ['Tags'] });
    expect(eventLines(await bench.events('s'))).toContain('A UPDATE_COMPLETE');
    expect(bench.simulator.world.stack('s')?.tags).toEqual({ team: 'blue' });
  });

  it('says that a custom-named resource can not be replaced under its name', async () => {
    const queue = (fifo: string) =>
      `Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: q.fifo, FifoQueue: ${fifo} } } }`;
    await deployFirst(queue('true'));
    const lines = await update(queue('false'));
    expect(lines).toContain(
      'Q UPDATE_FAILED "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename q.fifo and update the stack again."',
    );
  });
});
