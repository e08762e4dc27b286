import { ListChangeSetsCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { describeChangeSet, eventLines, startBench, type Bench } from '../support/endpoint.js';

const MINE =
  'Resources: { T: { Type: AWS::SNS::Topic, DeletionPolicy: Retain, Properties: { TopicName: mine } } }';

describe('the import of resources', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  it('by its own kind of change set goes through the IMPORT states', async () => {
    await bench.simulator.world.seedStack({ name: 's', status: 'CREATE_COMPLETE' });
    const TemplateBody = `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n  Old: { Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: { BucketName: old } }\n`;
    const { id, stackId } = await bench.deploy({
      ChangeSetType: 'IMPORT',
      TemplateBody,
      ResourcesToImport: [
        {
          ResourceType: 'AWS::S3::Bucket',
          LogicalResourceId: 'Old',
          ResourceIdentifier: { BucketName: 'old' },
        },
      ],
    });
    const set = await describeChangeSet(bench, id);
    expect(set.Changes?.[0]?.ResourceChange).toMatchObject({
      Action: 'Import',
      PhysicalResourceId: 'old',
    });
    expect(eventLines(await bench.events(stackId)).slice(1)).toEqual([
      'S IMPORT_IN_PROGRESS "User Initiated"',
      'Old IMPORT_IN_PROGRESS "Resource import started."',
      'Old IMPORT_COMPLETE "Resource import completed."',
      'S IMPORT_COMPLETE',
    ]);
  });

  it.each([
    [
      'may do nothing else',
      'Other: { Type: AWS::SNS::Topic }',
      'Retain',
      'You have modified resources [Other] in your template that are not being imported.',
    ],
    ['needs a deletion policy', '', undefined, 'Resources [Old] to be imported must have'],
  ])('%s', async (_, more, policy, reason) => {
    await bench.simulator.world.seedStack({ name: 's', status: 'CREATE_COMPLETE' });
    const kept = policy === undefined ? '' : `DeletionPolicy: ${policy},`;
    const failed = bench.deploy({
      ChangeSetType: 'IMPORT',
      TemplateBody: `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n  ${more}\n  Old: { Type: AWS::S3::Bucket, ${kept} Properties: { BucketName: old } }\n`,
      ResourcesToImport: [
        {
          ResourceType: 'AWS::S3::Bucket',
          LogicalResourceId: 'Old',
          ResourceIdentifier: { BucketName: 'old' },
        },
      ],
    });
    await expect(failed).rejects.toThrow(/cannot be executed in its current/);
    const sets = await bench.client.send(new ListChangeSetsCommand({ StackName: 's' }));
    expect(sets.Summaries?.[0]?.StatusReason).toContain(reason);
  });

  it('of what exists already happens inside an ordinary creation', async () => {
    bench.simulator.world.occupyName('AWS::SNS::Topic', 'mine');
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      ImportExistingResources: true,
      TemplateBody: MINE,
    });
    const lines = eventLines(await bench.events(stackId));
    expect(lines.slice(2, 4)).toEqual([
      'T IMPORT_IN_PROGRESS "Resource import started."',
      'T IMPORT_COMPLETE "Resource import completed."',
    ]);
    expect(lines.at(-1)).toBe('S CREATE_COMPLETE');
  });

  it('that nobody asked for is an AlreadyExists of the resource', async () => {
    bench.simulator.world.occupyName('AWS::SNS::Topic', 'mine');
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      DisableValidation: true,
      TemplateBody: MINE,
    });
    const lines = eventLines(await bench.events(stackId));
    expect(lines[3]).toMatch(
      /^T CREATE_FAILED "Resource handler .*HandlerErrorCode: AlreadyExists\)"$/,
    );
    expect(lines.at(-1)).toBe('S ROLLBACK_COMPLETE');
  });
});
