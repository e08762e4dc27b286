import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListExportsCommand,
  ListImportsCommand,
  ListStacksCommand,
  UpdateTerminationProtectionCommand,
  type DeleteStackCommandInput,
} from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventLines, LONG, startBench, type Bench } from '../support/endpoint.js';

const CHAIN = `
Resources:
  A: { Type: AWS::SNS::Topic }
  B: { Type: AWS::SNS::Topic, DependsOn: A }
  Kept: { Type: AWS::SNS::Topic, DeletionPolicy: Retain }
`;

describe('the deletion of a stack', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  const seed = async (template = CHAIN, name = 's') =>
    await bench.simulator.world.seedStack({ name, status: 'CREATE_COMPLETE', template });
  const remove = async (StackName: string, input: Partial<DeleteStackCommandInput> = {}) => {
    await bench.client.send(new DeleteStackCommand({ StackName, ...input }));
    bench.clock.advance(LONG);
  };
  const lines = async (id: string) => eventLines(await bench.events(id)).slice(1);

  it('goes against the dependencies, and the stack stays readable by id only', async () => {
    const { id } = await seed();
    await remove(id, { ClientRequestToken: 'delete-1' });
    const events = (await bench.events(id)).slice(1);
    expect(eventLines(events)).toEqual([
      'S DELETE_IN_PROGRESS "User Initiated"',
      'B DELETE_IN_PROGRESS',
      'Kept DELETE_SKIPPED',
      'B DELETE_COMPLETE',
      'A DELETE_IN_PROGRESS',
      'A DELETE_COMPLETE',
      'S DELETE_COMPLETE',
    ]);
    expect(new Set(events.map((event) => event.ClientRequestToken))).toEqual(new Set(['delete-1']));
    const stack = await bench.describe(id);
    expect(stack).toMatchObject({ StackStatus: 'DELETE_COMPLETE', DeletionTime: expect.any(Date) });
    expect(stack.Outputs).toBeUndefined();
    expect(stack.EnableTerminationProtection).toBeUndefined();
    await expect(bench.describe('s')).rejects.toThrow('Stack with id s does not exist');
    await expect(
      bench.client.send(new DescribeStackEventsCommand({ StackName: 's' })),
    ).rejects.toThrow('Stack [s] does not exist');
    const template = await bench.client.send(new GetTemplateCommand({ StackName: id }));
    expect(template.TemplateBody).toBe(CHAIN);
    const listed = await bench.client.send(
      new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] }),
    );
    expect(listed.StackSummaries?.map((summary) => summary.StackId)).toEqual([id]);
    await remove(id, { ClientRequestToken: 'delete-2' });
    expect(await lines(id)).toHaveLength(7);
  });

  it('of an unknown name succeeds and does nothing', async () => {
    await remove('nobody');
    expect(bench.simulator.world.stacks()).toEqual([]);
  });

  it('frees the name, which then addresses the new stack', async () => {
    const { id } = await seed();
    await remove(id);
    const created = await bench.client.send(
      new CreateStackCommand({ StackName: 's', TemplateBody: CHAIN }),
    );
    expect(created.StackId).not.toBe(id);
    expect((await bench.describe('s')).StackId).toBe(created.StackId);
    expect((await bench.describe(id)).StackStatus).toBe('DELETE_COMPLETE');
  });

  it('is refused while the stack is protected', async () => {
    const { id } = await seed();
    const protect = async (EnableTerminationProtection: boolean) =>
      await bench.client.send(
        new UpdateTerminationProtectionCommand({ StackName: 's', EnableTerminationProtection }),
      );
    expect((await protect(true)).StackId).toBe(id);
    await expect(remove('s')).rejects.toThrow(
      'Stack [s] cannot be deleted while TerminationProtection is enabled',
    );
    expect(await bench.describe('s')).toMatchObject({
      StackStatus: 'CREATE_COMPLETE',
      EnableTerminationProtection: true,
    });
    await protect(false);
    await remove('s');
    expect((await bench.describe(id)).StackStatus).toBe('DELETE_COMPLETE');
  });

  it('returns to the previous status when an export is in use', async () => {
    const { id } = await seed(
      'Resources: { A: { Type: AWS::SNS::Topic } }\nOutputs: { O: { Value: !Ref A, Export: { Name: the-topic } } }\n',
    );
    await seed(
      'Resources: { P: { Type: AWS::SNS::Topic, Properties: { DisplayName: !ImportValue the-topic } } }',
      'importer',
    );
    const exports = await bench.client.send(new ListExportsCommand({}));
    expect(exports.Exports).toEqual([
      { ExportingStackId: id, Name: 'the-topic', Value: expect.stringMatching(/^arn:aws:sns/) },
    ]);
    const imports = await bench.client.send(new ListImportsCommand({ ExportName: 'the-topic' }));
    expect(imports.Imports).toEqual(['importer']);
    await remove(id);
    expect(await lines(id)).toEqual([
      'S DELETE_IN_PROGRESS "User Initiated"',
      'S CREATE_COMPLETE "Delete canceled. Cannot delete export the-topic as it is in use by importer."',
    ]);
    await remove('importer');
    await remove(id);
    expect((await bench.describe(id)).StackStatus).toBe('DELETE_COMPLETE');
  });

  it('fails on a bucket with content, and goes on after it is emptied', async () => {
    const { id } = await seed('Resources: { Bucket: { Type: AWS::S3::Bucket } }');
    const bucket = bench.simulator.world.stack(id)?.resources.get('Bucket')?.physicalId ?? '';
    bench.simulator.world.buckets.put(bucket, 'key', 'content');
    await remove(id);
    const failed = await lines(id);
    expect(failed[2]).toMatch(
      /^Bucket DELETE_FAILED "Resource handler returned message: "The bucket you tried to delete is not empty \(Service: S3, Status Code: 409, Request ID: [A-Z0-9]+, Extended Request ID: \w+\)" \(RequestToken: [-0-9a-f]+, HandlerErrorCode: GeneralServiceException\)"$/,
    );
    expect(failed[3]).toBe(
      'S DELETE_FAILED "The following resource(s) failed to delete: [Bucket]. "',
    );
    bench.simulator.world.buckets.delete(bucket, 'key');
    await remove(id);
    expect((await bench.describe(id)).StackStatus).toBe('DELETE_COMPLETE');
    expect(bench.simulator.world.buckets.get(bucket)).toBeUndefined();
  });

  it('can retain what failed, but only then', async () => {
    const { id } = await seed();
    await expect(remove(id, { RetainResources: ['A'] })).rejects.toThrow(
      `Invalid operation on stack [${id}]. When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    );
    await expect(remove(id, { DeletionMode: 'FORCE_DELETE_STACK' })).rejects.toThrow(
      `Invalid operation on stack [${id}]. You can activate DeletionMode FORCE_DELETE_STACK in a delete stack operation only when the stack is in the DELETE_FAILED state.`,
    );
    bench.simulator.world.failResource({ logicalId: 'A', on: 'delete', message: 'in use' });
    await remove(id);
    expect((await bench.describe(id)).StackStatus).toBe('DELETE_FAILED');
    await expect(remove(id, { RetainResources: ['B'] })).rejects.toThrow(
      'The specified resources to retain must be in a valid state. Do not specify resources that are in the DELETE_COMPLETE state.',
    );
    const before = (await lines(id)).length;
    await remove(id, { RetainResources: ['A'] });
    expect((await lines(id)).slice(before)).toEqual([
      'S DELETE_IN_PROGRESS "User Initiated"',
      'A DELETE_SKIPPED',
      'S DELETE_COMPLETE',
    ]);
  });

  it('can be forced, which keeps what fails and what that depends on', async () => {
    const { id } = await seed();
    bench.simulator.world.failResource({
      logicalId: 'B',
      on: 'delete',
      message: 'in use',
      times: 2,
    });
    await remove(id);
    expect((await lines(id)).at(-1)).toBe(
      'S DELETE_FAILED "The following resource(s) failed to delete: [B]. "',
    );
    await remove(id, { DeletionMode: 'FORCE_DELETE_STACK' });
    expect((await lines(id)).slice(-4)).toEqual([
      'B DELETE_IN_PROGRESS',
      'B DELETE_SKIPPED "in use"',
      'A DELETE_SKIPPED',
      'S DELETE_COMPLETE',
    ]);
  });

  it('keeps a protected database', async () => {
    const { id } = await seed(
      'Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DeletionProtection: true } } }',
    );
    await remove(id);
    expect((await lines(id))[2]).toContain('Cannot delete protected DB Instance');
  });

  it('of a shell takes its change sets along', async () => {
    const { id, stackId } = await bench.createChangeSet({
      ChangeSetType: 'CREATE',
      TemplateBody: CHAIN,
    });
    await remove(stackId);
    expect((await bench.describe(stackId)).StackStatus).toBe('DELETE_COMPLETE');
    await expect(bench.execute(id)).rejects.toThrow(`ChangeSet [${id}] does not exist`);
  });

  it('lists living stacks in pages', async () => {
    const small = await startBench({ pageSize: 2 });
    for (const name of ['a', 'b', 'c']) {
      await small.simulator.world.seedStack({ name, status: 'CREATE_COMPLETE' });
    }
    const first = await small.client.send(new DescribeStacksCommand({}));
    const second = await small.client.send(
      new DescribeStacksCommand({ NextToken: first.NextToken }),
    );
    const names = [...(first.Stacks ?? []), ...(second.Stacks ?? [])].map((s) => s.StackName);
    await small.dispose();
    expect([names, second.NextToken]).toEqual([['c', 'b', 'a'], undefined]);
  });
});
