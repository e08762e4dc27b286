import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CloudFormationClient,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ListChangeSetsCommand,
  ListImportsCommand,
  type Change as SdkChange,
  type DescribeChangeSetCommandOutput,
} from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { mergeChanges } from '../../../src/adapters/aws/change-set-mapping.js';
import { createClientSettings } from '../../../src/adapters/aws/client-settings.js';
import { createStacks } from '../../../src/adapters/aws/stacks.js';
import type { Change, ChangeSet } from '../../../src/core/change-set.js';
import type { Stacks } from '../../../src/ports/stacks.js';
import { createSurroundings, refusal } from './run-surroundings.js';

const aws = mockClient(CloudFormationClient);
let stacks: Stacks;

beforeEach(async () => {
  aws.reset();
  const settings = await createClientSettings('cloudformation', '0.0.0');
  stacks = createStacks(settings, createSurroundings().call);
});

const HEADER = {
  ChangeSetName: 'set-1',
  ChangeSetId: 'arn:set',
  StackId: 'arn:stack',
  StackName: 's',
  Status: 'CREATE_COMPLETE',
  ExecutionStatus: 'AVAILABLE',
} satisfies Partial<DescribeChangeSetCommandOutput>;

const added = (id: string): SdkChange => ({
  Type: 'Resource',
  ResourceChange: { Action: 'Add', LogicalResourceId: id, ResourceType: 'T', Scope: [] },
});

const REPLACED: SdkChange = {
  Type: 'Resource',
  ResourceChange: {
    Action: 'Modify',
    LogicalResourceId: 'Topic',
    PhysicalResourceId: 'arn:topic',
    ResourceType: 'AWS::SNS::Topic',
    Replacement: 'True',
    PolicyAction: 'ReplaceAndDelete',
    Scope: ['Properties'],
    ChangeSetId: 'arn:nested-set',
    Details: [
      {
        Target: {
          Attribute: 'Properties',
          Name: 'TopicName',
          Path: '/Properties/TopicName',
          RequiresRecreation: 'Always',
          BeforeValue: 'a',
          AfterValue: 'b',
        },
        Evaluation: 'Static',
        ChangeSource: 'ParameterReference',
        CausingEntity: 'Name',
      },
    ],
  },
};

describe('describing a change set', () => {
  it('maps all that the engine knows of a set and its changes', async () => {
    aws.on(DescribeChangeSetCommand).resolves({
      ...HEADER,
      StatusReason: 'why',
      Description: 'd',
      OnStackFailure: 'DELETE',
      DeploymentConfig: { Mode: 'EXPRESS' },
      Parameters: [{ ParameterKey: 'P', ParameterValue: '****' }],
      Changes: [REPLACED, { Type: 'Resource' }],
    });
    await expect(stacks.describeChangeSet({ id: 'arn:set' }, 'all')).resolves.toEqual({
      id: 'arn:set',
      name: 'set-1',
      stackId: 'arn:stack',
      stackName: 's',
      status: 'CREATE_COMPLETE',
      statusReason: 'why',
      executionStatus: 'AVAILABLE',
      description: 'd',
      onStackFailure: 'DELETE',
      deploymentMode: 'EXPRESS',
      parameters: [{ key: 'P', value: '****' }],
      changes: [
        {
          action: 'Modify',
          logicalId: 'Topic',
          physicalId: 'arn:topic',
          type: 'AWS::SNS::Topic',
          replacement: 'True',
          policyAction: 'ReplaceAndDelete',
          scope: ['Properties'],
          nestedChangeSetId: 'arn:nested-set',
          details: [
            {
              attribute: 'Properties',
              name: 'TopicName',
              path: '/Properties/TopicName',
              requiresRecreation: 'Always',
              evaluation: 'Static',
              changeSource: 'ParameterReference',
              causingEntity: 'Name',
              before: 'a',
              after: 'b',
            },
          ],
        },
      ],
    });
  });

  it('reads one page without values for its status only', async () => {
    aws.on(DescribeChangeSetCommand).resolves({ ...HEADER, NextToken: 'n', Changes: [added('A')] });
    await stacks.describeChangeSet({ name: 'set-1', stack: 's' }, 'status');
    expect(aws.commandCalls(DescribeChangeSetCommand).map((call) => call.args[0].input)).toEqual([
      { ChangeSetName: 'set-1', StackName: 's' },
    ]);
  });

  it('reads all pages with and without values, and adds what values have hidden', async () => {
    const base = { ChangeSetName: 'arn:set' };
    const valued = { ...base, IncludePropertyValues: true };
    aws
      .on(DescribeChangeSetCommand, base, true)
      .resolves({ ...HEADER, Changes: [added('A')], NextToken: 'p2' })
      .on(DescribeChangeSetCommand, { ...base, NextToken: 'p2' }, true)
      .resolves({ ...HEADER, Changes: [added('B'), added('Hidden')] })
      .on(DescribeChangeSetCommand, valued, true)
      .resolves({
        ...HEADER,
        StatusReason: '[WARN] incomplete',
        Changes: [added('A')],
        NextToken: 'v2',
      })
      .on(DescribeChangeSetCommand, { ...valued, NextToken: 'v2' }, true)
      .resolves({ ...HEADER, Changes: [added('B')] });
    const set = await stacks.describeChangeSet({ id: 'arn:set' }, 'all');
    expect(set?.changes.map((change) => change.logicalId)).toEqual(['A', 'B', 'Hidden']);
    expect(set?.statusReason).toBeUndefined();
  });

  it.each([
    refusal('ChangeSetNotFound', 'ChangeSet [arn:set] does not exist', 404),
    refusal('ValidationError', 'Stack [s] does not exist'),
  ])('gives nothing when it is gone: %s', async (gone) => {
    aws.on(DescribeChangeSetCommand).rejects(gone);
    await expect(stacks.describeChangeSet({ id: 'arn:set' }, 'all')).resolves.toBeUndefined();
    await expect(stacks.describeChangeSet({ id: 'arn:set' }, 'status')).resolves.toBeUndefined();
  });

  it('asks again when the status is missing', async () => {
    aws.on(DescribeChangeSetCommand).resolvesOnce({}).resolves(HEADER);
    await expect(stacks.describeChangeSet({ id: 'arn:set' }, 'status')).resolves.toMatchObject({
      status: 'CREATE_COMPLETE',
      changes: [],
    });
  });

  it('never loses a change and never shows one twice, whatever values hide', () => {
    const change = (logicalId: string, before: string | undefined): Change => ({
      action: 'Modify',
      logicalId,
      physicalId: undefined,
      type: 'T',
      replacement: undefined,
      policyAction: before,
      scope: [],
      details: [],
      nestedChangeSetId: undefined,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), fc.boolean()), { selector: ([id]) => id }),
        (rows) => {
          const plain = rows.map(([id]) => change(id, undefined));
          const valued = rows.filter(([, shown]) => shown).map(([id]) => change(id, 'value'));
          const merged = mergeChanges(valued, plain);
          expect(merged.map((row) => row.logicalId).sort()).toEqual(rows.map(([id]) => id).sort());
          for (const [id, shown] of rows) {
            const row = merged.find((candidate) => candidate.logicalId === id);
            expect(row?.policyAction).toBe(shown ? 'value' : undefined);
          }
        },
      ),
    );
  });
});

describe('completing a set whose first page is known', () => {
  const base = { ChangeSetName: 'arn:set' };
  const valued = { ...base, IncludePropertyValues: true };

  /** Two pages without values; the second is B and C. */
  async function firstPage(): Promise<ChangeSet> {
    aws
      .on(DescribeChangeSetCommand, base, true)
      .resolves({ ...HEADER, Changes: [added('A')], NextToken: 'p2' })
      .on(DescribeChangeSetCommand, { ...base, NextToken: 'p2' }, true)
      .resolves({ ...HEADER, Changes: [added('B'), added('C')] });
    const first = await stacks.describeChangeSet({ id: 'arn:set' }, 'status');
    if (first === undefined) throw new Error('The set is not there.');
    aws.resetHistory();
    return first;
  }

  /** Two pages with values. */
  function values(one: Partial<DescribeChangeSetCommandOutput>, two: readonly string[]): void {
    aws
      .on(DescribeChangeSetCommand, valued, true)
      .resolves({ ...HEADER, Changes: [added('A')], NextToken: 'v2', ...one })
      .on(DescribeChangeSetCommand, { ...valued, NextToken: 'v2' }, true)
      .resolves({ ...HEADER, Changes: two.map((id) => added(id)) });
  }

  async function completed(first: ChangeSet): Promise<readonly string[] | undefined> {
    return (await stacks.completeChangeSet(first))?.changes.map(({ logicalId }) => logicalId);
  }

  const pagesAsked = (): readonly (string | undefined)[] =>
    aws.commandCalls(DescribeChangeSetCommand).map((call) => call.args[0].input.NextToken);

  it('asks for the pages with values only, when nothing says that they hide a change', async () => {
    const first = await firstPage();
    values({}, ['B', 'C']);
    expect(await completed(first)).toEqual(['A', 'B', 'C']);
    expect(pagesAsked()).toEqual([undefined, 'v2']);
  });

  it.each(['[WARN] --include-property-values option can return incomplete data', 'other words'])(
    'asks for all pages without values too, when the service says of the reading: %s',
    async (StatusReason) => {
      const first = await firstPage();
      values({ StatusReason }, ['B']);
      expect(await completed(first)).toEqual(['A', 'B', 'C']);
      expect(pagesAsked()).toHaveLength(3);
      expect(pagesAsked()).toContain('p2');
    },
  );

  it('asks for them as well when the first page knows a change that values hide', async () => {
    const first = await firstPage();
    values({ Changes: [] }, ['B']);
    expect(await completed(first)).toEqual(['B', 'A', 'C']);
    expect(pagesAsked()).toEqual([undefined, 'v2', 'p2']);
  });

  it('gives nothing when the set has gone meanwhile', async () => {
    const first = await firstPage();
    aws.on(DescribeChangeSetCommand, valued).rejects(refusal('ChangeSetNotFound', 'gone', 404));
    expect(await completed(first)).toBeUndefined();
  });
});

describe('listing change sets', () => {
  it('reads all pages', async () => {
    const set = { ChangeSetId: 'arn:1', ChangeSetName: 'one', Status: 'FAILED' as const };
    aws
      .on(ListChangeSetsCommand, { StackName: 'i' }, true)
      .resolves({
        Summaries: [{ ...set, ExecutionStatus: 'UNAVAILABLE', StatusReason: 'empty' }],
        NextToken: 'n',
      })
      .on(ListChangeSetsCommand, { StackName: 'i', NextToken: 'n' }, true)
      .resolves({ Summaries: [{ ...set, ChangeSetId: 'arn:2' }] });
    const sets = await stacks.listChangeSets('i');
    expect(sets.map((summary) => summary.id)).toEqual(['arn:1', 'arn:2']);
    expect(sets[0]).toEqual({
      id: 'arn:1',
      name: 'one',
      status: 'FAILED',
      executionStatus: 'UNAVAILABLE',
      statusReason: 'empty',
    });
  });
});

describe('findings of validation', () => {
  it('are read by the set, all pages, only what failed and says why', async () => {
    aws
      .on(DescribeEventsCommand, { ChangeSetName: 'arn:set' }, true)
      .resolves({
        OperationEvents: [
          { EventType: 'STACK_EVENT', OperationStatus: 'FAILED' },
          {
            EventType: 'VALIDATION_ERROR',
            LogicalResourceId: 'Bucket',
            ResourceType: 'AWS::S3::Bucket',
            ValidationName: 'NAME_CONFLICT_VALIDATION',
            ValidationFailureMode: 'FAIL',
            ValidationStatus: 'FAILED',
            ValidationStatusReason: 'already exists',
            ValidationPath: '/Resources/Bucket',
          },
          { ValidationStatus: 'SKIPPED', ValidationStatusReason: 'not asked' },
          { HookType: 'A::B', HookStatus: 'HOOK_COMPLETE_SUCCEEDED', HookStatusReason: 'fine' },
        ],
        NextToken: 'n',
      })
      .on(DescribeEventsCommand, { ChangeSetName: 'arn:set', NextToken: 'n' }, true)
      .resolves({
        OperationEvents: [
          {
            HookType: 'My::Hook',
            HookStatus: 'HOOK_COMPLETE_FAILED',
            HookStatusReason: 'not allowed',
            HookFailureMode: 'WARN',
          },
        ],
      });
    await expect(stacks.findings('arn:set')).resolves.toEqual([
      {
        logicalId: 'Bucket',
        type: 'AWS::S3::Bucket',
        name: 'NAME_CONFLICT_VALIDATION',
        mode: 'FAIL',
        reason: 'already exists',
        path: '/Resources/Bucket',
      },
      {
        logicalId: undefined,
        type: undefined,
        name: 'My::Hook',
        mode: 'WARN',
        reason: 'not allowed',
        path: undefined,
      },
    ]);
  });

  it.each([
    refusal('AccessDenied', 'not authorized to perform: cloudformation:DescribeEvents', 403),
    refusal('InvalidAction', 'Could not find operation DescribeEvents'),
  ])('are unknown where they can not be asked for: %s', async (refused) => {
    aws.on(DescribeEventsCommand).rejects(refused);
    await expect(stacks.findings('arn:set')).resolves.toBeUndefined();
  });
});

describe('importers of an export', () => {
  it('are read from all pages', async () => {
    aws
      .on(ListImportsCommand, { ExportName: 'e' }, true)
      .resolves({ Imports: ['one'], NextToken: 'n' })
      .on(ListImportsCommand, { ExportName: 'e', NextToken: 'n' }, true)
      .resolves({ Imports: ['two'] });
    await expect(stacks.importers('e')).resolves.toEqual(['one', 'two']);
  });

  it('are none when the service refuses because nobody imports it', async () => {
    aws
      .on(ListImportsCommand)
      .rejects(refusal('ValidationError', "Export 'e' is not imported by any stack."));
    await expect(stacks.importers('e')).resolves.toEqual([]);
  });

  it('are not taken for none when the credentials have expired', async () => {
    aws.on(ListImportsCommand).rejects(refusal('ExpiredToken', 'expired', 403));
    await expect(stacks.importers('e')).rejects.toMatchObject({ code: 'credentials-expired' });
  });
});
