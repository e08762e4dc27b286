import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventLines, LONG, startBench, type Bench } from '../support/endpoint.js';

const CHILD = (display: string) => `
Resources: { X: { Type: AWS::SNS::Topic, Properties: { DisplayName: ${display} } } }
Outputs: { Name: { Value: !GetAtt X.TopicName } }
`;
const PARENT = (file: string) => `
Resources:
  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://templates.s3.us-west-2.amazonaws.com/${file}' } }
  User: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Child.Outputs.Name } }
`;

describe('a nested stack', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    const { buckets } = bench.simulator.world;
    buckets.create('templates');
    buckets.put('templates', 'one.yml', CHILD('one'));
    buckets.put('templates', 'two.yml', CHILD('two'));
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  const childId = () =>
    bench.simulator.world.stacks().find(({ name }) => name.startsWith('s-Child-'))?.id ?? '';
  const create = async () =>
    await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: PARENT('one.yml') });

  it('appears as a resource of its parent and gives it its outputs', async () => {
    const { stackId } = await create();
    const events = await bench.events(stackId);
    expect(eventLines(events).filter((line) => line.startsWith('Child'))).toEqual([
      'Child CREATE_IN_PROGRESS',
      'Child CREATE_IN_PROGRESS "Resource creation Initiated"',
      'Child CREATE_COMPLETE',
    ]);
    const ids = events.filter((event) => event.LogicalResourceId === 'Child');
    expect(ids.map((event) => event.PhysicalResourceId)).toEqual(['', childId(), childId()]);
    expect(await bench.describe(childId())).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      ParentId: stackId,
      RootId: stackId,
    });
    const user = bench.simulator.world.stack('s')?.resources.get('User');
    expect(user?.properties['DisplayName']).toMatch(/^s-Child-.*-X-/);
  });

  it('that fails is named by its parent, which rolls back and deletes it', async () => {
    bench.simulator.world.failResource({ logicalId: 'X', on: 'create', message: 'no' });
    const { stackId } = await create();
    const child = childId();
    const lines = eventLines(await bench.events(stackId));
    expect(lines).toContain(
      `Child CREATE_FAILED "Embedded stack ${child} was not successfully created: The following resource(s) failed to create: [X]. "`,
    );
    expect(lines.at(-1)).toBe('S ROLLBACK_COMPLETE');
    expect((await bench.describe(child)).StackStatus).toBe('DELETE_COMPLETE');
  });

  it('cleans up only after the root has committed', async () => {
    const { stackId } = await create();
    await bench.deploy({ ChangeSetName: 'c2', TemplateBody: PARENT('two.yml') });
    const time = async (stack: string, status: string) => {
      const event = (await bench.events(stack)).find((item) => {
        return item.PhysicalResourceId === stack && item.ResourceStatus === status;
      });
      return event?.Timestamp?.getTime() ?? Number.NaN;
    };
    expect((await bench.describe(childId())).StackStatus).toBe('UPDATE_COMPLETE');
    expect(await time(childId(), 'UPDATE_COMPLETE')).toBeGreaterThanOrEqual(
      await time(stackId, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'),
    );
  });

  it('returns with its parent when a later resource fails', async () => {
    await create();
    bench.simulator.world.failResource({ logicalId: 'Late', on: 'create', message: 'no' });
    const late = `${PARENT('two.yml')}  Late: { Type: AWS::SNS::Topic, DependsOn: [Child] }\n`;
    await bench.deploy({ ChangeSetName: 'c2', TemplateBody: late });
    expect((await bench.describe('s')).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect((await bench.describe(childId())).StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE');
    const x = bench.simulator.world.stack(childId())?.resources.get('X');
    expect(x?.properties['DisplayName']).toBe('one');
  });

  it('goes with its parent', async () => {
    const { stackId } = await create();
    const child = childId();
    bench.simulator.world.deleteFromOutside(stackId);
    bench.clock.advance(LONG);
    expect((await bench.describe(child)).StackStatus).toBe('DELETE_COMPLETE');
    expect((await bench.describe(stackId)).StackStatus).toBe('DELETE_COMPLETE');
  });
});
