import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CancelUpdateStackCommand,
  CloudFormationClient,
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
  RollbackStackCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { createClientSettings } from '../../../src/adapters/aws/client-settings.js';
import { createStacks } from '../../../src/adapters/aws/stacks.js';
import type { ChangeSetInput, Stacks } from '../../../src/ports/stacks.js';
import { createSurroundings, refusal, type Surroundings } from './run-surroundings.js';

const aws = mockClient(CloudFormationClient);
let surroundings: Surroundings;
let stacks: Stacks;

beforeEach(async () => {
  aws.reset();
  surroundings = createSurroundings();
  stacks = createStacks(await createClientSettings('cloudformation', '0.0.0'), surroundings.call);
});
afterEach(() => {
  aws.reset();
});

/** The fields of the only request of its kind. */
function sent(command: Parameters<typeof aws.commandCalls>[0]): unknown {
  const calls = aws.commandCalls(command);
  expect(calls).toHaveLength(1);
  return calls[0]?.args[0].input;
}

const PLAIN: ChangeSetInput = {
  stackName: 'tapstack-dev',
  name: 'set-1',
  type: 'UPDATE',
  token: 'token-1',
  description: undefined,
  template: { body: 'Resources: {}' },
  parameters: [],
  capabilities: [],
  tags: undefined,
  roleArn: undefined,
  notificationArns: undefined,
  rollback: undefined,
  onStackFailure: undefined,
  importExistingResources: false,
  revertDrift: false,
  express: undefined,
  includeNestedStacks: false,
};

describe('creating a change set', () => {
  beforeEach(() => {
    aws.on(CreateChangeSetCommand).resolves({ Id: 'arn:set', StackId: 'arn:stack' });
  });

  it('sends every field that is set', async () => {
    await expect(
      stacks.createChangeSet({
        stackName: 'tapstack-dev',
        name: 'set-1',
        type: 'CREATE',
        token: 'token-1',
        description: 'why',
        template: { url: 'https://b.s3.us-west-2.amazonaws.com/k' },
        parameters: [
          { key: 'A', value: '' },
          { key: 'B', usePreviousValue: true },
        ],
        capabilities: ['CAPABILITY_NAMED_IAM'],
        tags: new Map([
          ['team', 'blue'],
          ['empty', ''],
        ]),
        roleArn: 'arn:role',
        notificationArns: ['arn:topic'],
        rollback: { alarms: ['arn:alarm'], monitoringMinutes: 5 },
        onStackFailure: 'DELETE',
        importExistingResources: true,
        revertDrift: true,
        express: { disableRollback: false },
        includeNestedStacks: true,
      }),
    ).resolves.toEqual({ id: 'arn:set', stackId: 'arn:stack' });
    expect(sent(CreateChangeSetCommand)).toEqual({
      StackName: 'tapstack-dev',
      ChangeSetName: 'set-1',
      ChangeSetType: 'CREATE',
      ClientToken: 'token-1',
      Description: 'why',
      TemplateURL: 'https://b.s3.us-west-2.amazonaws.com/k',
      Parameters: [
        { ParameterKey: 'A', ParameterValue: '' },
        { ParameterKey: 'B', UsePreviousValue: true },
      ],
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Tags: [
        { Key: 'team', Value: 'blue' },
        { Key: 'empty', Value: '' },
      ],
      RoleARN: 'arn:role',
      NotificationARNs: ['arn:topic'],
      RollbackConfiguration: {
        RollbackTriggers: [{ Arn: 'arn:alarm', Type: 'AWS::CloudWatch::Alarm' }],
        MonitoringTimeInMinutes: 5,
      },
      OnStackFailure: 'DELETE',
      ImportExistingResources: true,
      DeploymentMode: 'REVERT_DRIFT',
      DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: false },
      IncludeNestedStacks: true,
    });
  });

  it('sends nothing of what is not set', async () => {
    await stacks.createChangeSet(PLAIN);
    const input = sent(CreateChangeSetCommand) as object;
    expect(Object.keys(input).sort()).toEqual([
      'Capabilities',
      'ChangeSetName',
      'ChangeSetType',
      'ClientToken',
      'Parameters',
      'StackName',
      'TemplateBody',
    ]);
  });

  it('sends empty lists of tags and topics, for they mean "remove"', async () => {
    await stacks.createChangeSet({ ...PLAIN, tags: new Map(), notificationArns: [] });
    expect(sent(CreateChangeSetCommand)).toMatchObject({ Tags: [], NotificationARNs: [] });
  });

  it('sends the monitoring time alone and leaves the live alarms as they are', async () => {
    await stacks.createChangeSet({
      ...PLAIN,
      rollback: { alarms: undefined, monitoringMinutes: 0 },
    });
    expect(sent(CreateChangeSetCommand)).toHaveProperty('RollbackConfiguration', {
      MonitoringTimeInMinutes: 0,
    });
  });

  it('sends an empty list of alarms, for it means "none"', async () => {
    await stacks.createChangeSet({
      ...PLAIN,
      rollback: { alarms: [], monitoringMinutes: undefined },
    });
    expect(sent(CreateChangeSetCommand)).toHaveProperty('RollbackConfiguration', {
      RollbackTriggers: [],
    });
  });

  it('sends the same token again after a lost answer', async () => {
    aws
      .on(CreateChangeSetCommand)
      .rejectsOnce(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
      .resolves({ Id: 'arn:set', StackId: 'arn:stack' });
    await stacks.createChangeSet(PLAIN);
    const tokens = aws
      .commandCalls(CreateChangeSetCommand)
      .map((call) => call.args[0].input.ClientToken);
    expect(tokens).toEqual(['token-1', 'token-1']);
  });

  it('asks again when the answer lacks an id', async () => {
    aws
      .on(CreateChangeSetCommand)
      .resolvesOnce({ Id: 'arn:set' })
      .resolves({ Id: 'arn:set', StackId: 'arn:stack' });
    await expect(stacks.createChangeSet(PLAIN)).resolves.toHaveProperty('stackId', 'arn:stack');
  });
});

describe('finding a stack', () => {
  it('maps all that the engine knows of a stack', async () => {
    aws.on(DescribeStacksCommand).resolves({
      Stacks: [
        {
          StackId: 'arn:stack',
          StackName: 'tapstack-dev',
          StackStatus: 'UPDATE_COMPLETE',
          StackStatusReason: 'why',
          CreationTime: new Date(1_000),
          LastUpdatedTime: new Date(2_000),
          Parameters: [
            { ParameterKey: 'A', ParameterValue: '****' },
            { ParameterKey: 'B', ParameterValue: '/p', ResolvedValue: 'v' },
          ],
          Outputs: [{ OutputKey: 'O', OutputValue: '1', Description: 'd', ExportName: 'e' }],
          Tags: [{ Key: 'k', Value: 'v' }],
          RoleARN: 'arn:role',
          NotificationARNs: ['arn:topic'],
          Capabilities: ['CAPABILITY_IAM'],
          RollbackConfiguration: {
            RollbackTriggers: [{ Arn: 'arn:alarm', Type: 'AWS::CloudWatch::Alarm' }],
            MonitoringTimeInMinutes: 5,
          },
          EnableTerminationProtection: true,
          ChangeSetId: 'arn:set',
          DeploymentConfig: { Mode: 'EXPRESS' },
          RootId: 'arn:root',
        },
      ],
    });
    await expect(stacks.find('tapstack-dev')).resolves.toEqual({
      id: 'arn:stack',
      name: 'tapstack-dev',
      status: 'UPDATE_COMPLETE',
      statusReason: 'why',
      createdAt: 1_000,
      updatedAt: 2_000,
      parameters: [
        { key: 'A', value: '****', resolvedValue: undefined },
        { key: 'B', value: '/p', resolvedValue: 'v' },
      ],
      outputs: [{ key: 'O', value: '1', description: 'd', exportName: 'e' }],
      tags: new Map([['k', 'v']]),
      roleArn: 'arn:role',
      notificationArns: ['arn:topic'],
      capabilities: ['CAPABILITY_IAM'],
      rollback: { alarms: ['arn:alarm'], monitoringMinutes: 5 },
      terminationProtection: true,
      changeSetId: 'arn:set',
      deploymentMode: 'EXPRESS',
      rootId: 'arn:root',
    });
    expect(sent(DescribeStacksCommand)).toEqual({ StackName: 'tapstack-dev' });
  });

  it('gives nothing for a name that does not exist', async () => {
    aws
      .on(DescribeStacksCommand)
      .rejects(refusal('ValidationError', 'Stack with id tapstack-dev does not exist'));
    await expect(stacks.find('tapstack-dev')).resolves.toBeUndefined();
  });

  it('does not take another refusal for "does not exist"', async () => {
    aws
      .on(DescribeStacksCommand)
      .rejects(
        refusal(
          'ValidationError',
          "1 validation error detected: Value '' at 'stackName' failed to satisfy constraint",
        ),
      );
    await expect(stacks.find('')).rejects.toMatchObject({ kind: 'other' });
  });

  it('gives a deleted stack by its id', async () => {
    aws.on(DescribeStacksCommand).resolves({
      Stacks: [
        {
          StackId: 'arn:stack',
          StackName: 's',
          StackStatus: 'DELETE_COMPLETE',
          CreationTime: new Date(1),
        },
      ],
    });
    await expect(stacks.find('arn:stack')).resolves.toMatchObject({
      status: 'DELETE_COMPLETE',
      updatedAt: undefined,
      outputs: [],
      tags: new Map(),
    });
  });

  it('lets a status through that nobody knows yet', async () => {
    const stack = { StackId: 'i', StackName: 's', CreationTime: new Date(1) };
    aws
      .on(DescribeStacksCommand)
      .resolves({ Stacks: [{ ...stack, StackStatus: 'HIBERNATING' as 'CREATE_COMPLETE' }] });
    await expect(stacks.find('s')).resolves.toHaveProperty('status', 'HIBERNATING');
  });

  it('asks again when an answer without any stack comes', async () => {
    aws
      .on(DescribeStacksCommand)
      .resolvesOnce({ $metadata: { requestId: 'r' } })
      .resolves({
        Stacks: [
          {
            StackId: 'i',
            StackName: 's',
            StackStatus: 'CREATE_COMPLETE',
            CreationTime: new Date(1),
          },
        ],
      });
    await expect(stacks.find('s')).resolves.toHaveProperty('id', 'i');
  });

  it('counts how often the service was too busy', async () => {
    aws
      .on(DescribeStacksCommand)
      .rejectsOnce(refusal('Throttling', 'Rate exceeded'))
      .rejects(refusal('ValidationError', 'Stack with id s does not exist'));
    expect(stacks.throttleCount()).toBe(0);
    await stacks.find('s');
    expect(stacks.throttleCount()).toBe(1);
  });
});

describe('events', () => {
  const EVENT = {
    EventId: 'e1',
    StackId: 'arn:stack',
    StackName: 's',
    LogicalResourceId: 'Topic',
    PhysicalResourceId: 'arn:topic',
    ResourceType: 'AWS::SNS::Topic',
    Timestamp: new Date(5_000),
    ResourceStatus: 'CREATE_FAILED' as const,
    ResourceStatusReason: 'no such thing ',
    ClientRequestToken: 't',
    OperationId: 'o',
    DetailedStatus: 'CONFIGURATION_COMPLETE' as const,
    HookType: 'My::Hook',
    HookStatus: 'HOOK_COMPLETE_FAILED' as const,
    HookStatusReason: 'not allowed',
    HookFailureMode: 'FAIL' as const,
  };

  it('maps a page and hands on where the next begins', async () => {
    aws.on(DescribeStackEventsCommand).resolves({ StackEvents: [EVENT], NextToken: 'n' });
    await expect(stacks.events('arn:stack')).resolves.toEqual({
      next: 'n',
      leavesOut: false,
      events: [
        {
          id: 'e1',
          stackId: 'arn:stack',
          stackName: 's',
          logicalId: 'Topic',
          physicalId: 'arn:topic',
          type: 'AWS::SNS::Topic',
          at: 5_000,
          status: 'CREATE_FAILED',
          reason: 'no such thing',
          token: 't',
          operationId: 'o',
          detailedStatus: 'CONFIGURATION_COMPLETE',
          hook: {
            type: 'My::Hook',
            status: 'HOOK_COMPLETE_FAILED',
            reason: 'not allowed',
            failureMode: 'FAIL',
          },
        },
      ],
    });
    expect(sent(DescribeStackEventsCommand)).toEqual({ StackName: 'arn:stack' });
  });

  it('asks for the page that it is told', async () => {
    aws.on(DescribeStackEventsCommand).resolves({ StackEvents: [] });
    await expect(stacks.events('arn:stack', { next: 'n' })).resolves.toEqual({
      events: [],
      leavesOut: false,
      next: undefined,
    });
    expect(sent(DescribeStackEventsCommand)).toEqual({ StackName: 'arn:stack', NextToken: 'n' });
  });

  it('gives the first event of a creation an empty physical id', async () => {
    const first = { EventId: 'e0', StackId: 'i', StackName: 's', Timestamp: new Date(1) };
    aws
      .on(DescribeStackEventsCommand)
      .resolves({ StackEvents: [{ ...first, ResourceStatus: 'CREATE_IN_PROGRESS' }] });
    const page = await stacks.events('i');
    expect(page.events[0]).toMatchObject({ physicalId: '', hook: undefined, token: undefined });
  });
});

describe('resources', () => {
  it('reads all pages', async () => {
    const row = { ResourceType: 'T', LastUpdatedTimestamp: new Date(1) };
    aws
      .on(ListStackResourcesCommand, { StackName: 'i' }, true)
      .resolves({
        StackResourceSummaries: [
          {
            ...row,
            LogicalResourceId: 'A',
            PhysicalResourceId: 'a',
            ResourceStatus: 'DELETE_FAILED',
            ResourceStatusReason: 'in use',
          },
        ],
        NextToken: 'n',
      })
      .on(ListStackResourcesCommand, { StackName: 'i', NextToken: 'n' }, true)
      .resolves({
        StackResourceSummaries: [
          { ...row, LogicalResourceId: 'B', ResourceStatus: 'CREATE_COMPLETE' },
        ],
      });
    await expect(stacks.resources('i')).resolves.toEqual([
      { logicalId: 'A', physicalId: 'a', type: 'T', status: 'DELETE_FAILED', reason: 'in use' },
      {
        logicalId: 'B',
        physicalId: undefined,
        type: 'T',
        status: 'CREATE_COMPLETE',
        reason: undefined,
      },
    ]);
  });
});

describe('validating a template', () => {
  it('maps what the service says of it', async () => {
    aws.on(ValidateTemplateCommand).resolves({
      Description: 'd',
      Parameters: [{ ParameterKey: 'A', DefaultValue: 'x', NoEcho: true }, { ParameterKey: 'B' }],
      Capabilities: ['CAPABILITY_IAM'],
      CapabilitiesReason: 'because',
      DeclaredTransforms: ['AWS::Include'],
    });
    await expect(stacks.validateTemplate({ url: 'https://u' })).resolves.toEqual({
      description: 'd',
      parameters: [
        { key: 'A', noEcho: true, defaultValue: 'x' },
        { key: 'B', noEcho: false, defaultValue: undefined },
      ],
      capabilities: ['CAPABILITY_IAM'],
      capabilitiesReason: 'because',
      transforms: ['AWS::Include'],
    });
    expect(sent(ValidateTemplateCommand)).toEqual({ TemplateURL: 'https://u' });
  });

  it('calls a refusal a fault of the template', async () => {
    aws.on(ValidateTemplateCommand).rejects(refusal('ValidationError', 'Something is odd'));
    await expect(stacks.validateTemplate({ body: '{' })).rejects.toMatchObject({
      code: 'template-invalid',
    });
    expect(sent(ValidateTemplateCommand)).toEqual({ TemplateBody: '{' });
  });
});

describe('changing a stack', () => {
  it('executes a set by its id, without a word on rollback where the set has one', async () => {
    aws.on(ExecuteChangeSetCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.executeChangeSet({ id: 'arn:set', token: 't', disableRollback: undefined });
    expect(sent(ExecuteChangeSetCommand)).toEqual({
      ChangeSetName: 'arn:set',
      ClientRequestToken: 't',
    });
  });

  it.each([true, false])('executes a set with rollback disabled: %s', async (disableRollback) => {
    aws.on(ExecuteChangeSetCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.executeChangeSet({ id: 'arn:set', token: 't', disableRollback });
    expect(sent(ExecuteChangeSetCommand)).toHaveProperty('DisableRollback', disableRollback);
  });

  it('deletes with role and retained resources where they are given', async () => {
    aws.on(DeleteStackCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.deleteStack({
      stackId: 'i',
      token: 't',
      roleArn: 'arn:role',
      retainResources: ['A', 'B'],
    });
    expect(sent(DeleteStackCommand)).toEqual({
      StackName: 'i',
      ClientRequestToken: 't',
      RoleARN: 'arn:role',
      RetainResources: ['A', 'B'],
    });
  });

  it('deletes without them where they are not, since an empty list is refused outside DELETE_FAILED', async () => {
    aws.on(DeleteStackCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.deleteStack({ stackId: 'i', token: 't', roleArn: undefined, retainResources: [] });
    expect(sent(DeleteStackCommand)).toEqual({ StackName: 'i', ClientRequestToken: 't' });
  });

  it('cancels an update', async () => {
    aws.on(CancelUpdateStackCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.cancelUpdate('i', 't');
    expect(sent(CancelUpdateStackCommand)).toEqual({ StackName: 'i', ClientRequestToken: 't' });
  });

  it('continues a rollback, skipping what it is told', async () => {
    aws.on(ContinueUpdateRollbackCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.continueRollback({
      stackId: 'i',
      token: 't',
      roleArn: 'arn:role',
      resourcesToSkip: ['A'],
    });
    expect(sent(ContinueUpdateRollbackCommand)).toEqual({
      StackName: 'i',
      ClientRequestToken: 't',
      RoleARN: 'arn:role',
      ResourcesToSkip: ['A'],
    });
  });

  it('rolls a stack back', async () => {
    aws.on(RollbackStackCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.rollback({ stackId: 'i', token: 't', roleArn: 'arn:role' });
    expect(sent(RollbackStackCommand)).toEqual({
      StackName: 'i',
      ClientRequestToken: 't',
      RoleARN: 'arn:role',
    });
  });

  it('reads the original template, not the processed one', async () => {
    aws.on(GetTemplateCommand).resolves({ TemplateBody: 'Resources: {}' });
    await expect(stacks.template('i')).resolves.toBe('Resources: {}');
    expect(sent(GetTemplateCommand)).toEqual({ StackName: 'i', TemplateStage: 'Original' });
  });

  it('sets protection and policy through calls of their own', async () => {
    aws.on(UpdateTerminationProtectionCommand).resolves({ $metadata: { requestId: 'r' } });
    aws.on(SetStackPolicyCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.setTerminationProtection('i', false);
    await stacks.setPolicy('i', '{"Statement":[]}');
    expect(sent(UpdateTerminationProtectionCommand)).toEqual({
      StackName: 'i',
      EnableTerminationProtection: false,
    });
    expect(sent(SetStackPolicyCommand)).toEqual({
      StackName: 'i',
      StackPolicyBody: '{"Statement":[]}',
    });
  });
});

describe('deleting a change set', () => {
  it.each([
    [{ id: 'arn:set' }, { ChangeSetName: 'arn:set' }],
    [
      { name: 'c', stack: 's' },
      { ChangeSetName: 'c', StackName: 's' },
    ],
  ])('addresses %j', async (reference, fields) => {
    aws.on(DeleteChangeSetCommand).resolves({ $metadata: { requestId: 'r' } });
    await stacks.deleteChangeSet(reference);
    expect(sent(DeleteChangeSetCommand)).toEqual(fields);
  });

  it.each([
    refusal('ChangeSetNotFound', 'ChangeSet [x] does not exist', 404),
    refusal('ValidationError', 'Stack [s] does not exist'),
  ])('is content when it is gone already: %s', async (gone) => {
    aws.on(DeleteChangeSetCommand).rejects(gone);
    await expect(stacks.deleteChangeSet({ id: 'arn:set' })).resolves.toBeUndefined();
  });

  it('says so when the set can not be deleted', async () => {
    aws
      .on(DeleteChangeSetCommand)
      .rejects(
        refusal(
          'InvalidChangeSetStatus',
          'Cannot delete ChangeSet in execution status EXECUTE_COMPLETE',
        ),
      );
    await expect(stacks.deleteChangeSet({ id: 'arn:set' })).rejects.toMatchObject({
      kind: 'change-set-status',
    });
  });
});
