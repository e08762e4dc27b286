import {
  ChangeSetNotFoundException,
  CreateStackCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  InsufficientCapabilitiesException,
  InvalidChangeSetStatusException,
  LimitExceededException,
  ListChangeSetsCommand,
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

const PLAIN = 'Resources: { A: { Type: AWS::SNS::Topic } }';
const NAMED = 'Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: x } } }';

describe('change sets', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ pageSize: 5, changeSetLimit: 3 });
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  const list = async () => {
    const answer = await bench.client.send(new ListChangeSetsCommand({ StackName: 's' }));
    return (answer.Summaries ?? []).map((set) => set.ChangeSetName);
  };

  it('of type CREATE make a shell with its event, and several of them share it', async () => {
    const first = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const second = await bench.createChangeSet({
      ChangeSetName: 'c2',
      ChangeSetType: 'CREATE',
      TemplateBody: PLAIN,
    });
    expect(second.stackId).toBe(first.stackId);
    expect(eventLines(await bench.events('s'))).toEqual(['S REVIEW_IN_PROGRESS "User Initiated"']);
    expect(await bench.describe('s')).toMatchObject({
      StackStatus: 'REVIEW_IN_PROGRESS',
      StackStatusReason: 'User Initiated',
      Tags: [],
      NotificationARNs: [],
      RollbackConfiguration: {},
      EnableTerminationProtection: false,
      DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
    });
    await expect(
      bench.createChangeSet({ ChangeSetName: 'c3', TemplateBody: PLAIN }),
    ).rejects.toThrow(/is in REVIEW_IN_PROGRESS state and can not be updated\.$/);
  });

  it('pass from pending over computing to their result', async () => {
    const { id } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const states: unknown[] = [];
    for (const wait of [0, 2000, 3000]) {
      bench.clock.advance(wait);
      const set = await describeChangeSet(bench, id);
      states.push([set.Status, set.ExecutionStatus, set.Changes?.length]);
    }
    expect(states).toEqual([
      ['CREATE_PENDING', 'UNAVAILABLE', 0],
      ['CREATE_IN_PROGRESS', 'UNAVAILABLE', 0],
      ['CREATE_COMPLETE', 'AVAILABLE', 1],
    ]);
  });

  it('without changes fail with the exact text, stay in the list and can be deleted', async () => {
    await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const { id } = await bench.createChangeSet({ ChangeSetName: 'empty', TemplateBody: PLAIN });
    bench.clock.advance(10_000);
    const set = await describeChangeSet(bench, id);
    expect([set.Status, set.ExecutionStatus, set.StatusReason]).toEqual([
      'FAILED',
      'UNAVAILABLE',
      "The submitted information didn't contain changes. Submit different information to create a change set.",
    ]);
    await expect(bench.execute(id)).rejects.toThrow(
      `ChangeSet [${id}] cannot be executed in its current status of [FAILED]`,
    );
    expect(await list()).toEqual(['empty']);
    await bench.client.send(new DeleteChangeSetCommand({ ChangeSetName: id }));
    expect(await list()).toEqual([]);
    await expect(describeChangeSet(bench, id)).rejects.toThrow(ChangeSetNotFoundException);
  });

  it('vanish by name when they are executed, stay readable by ARN, and take all others with them', async () => {
    await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const other = await bench.createChangeSet({ ChangeSetName: 'other', TemplateBody: NAMED });
    const { id } = await bench.createChangeSet({ ChangeSetName: 'c2', TemplateBody: NAMED });
    bench.clock.advance(10_000);
    await bench.execute(id);
    expect((await describeChangeSet(bench, id)).ExecutionStatus).toBe('EXECUTE_IN_PROGRESS');
    bench.clock.advance(LONG);
    const executed = await describeChangeSet(bench, id);
    expect([executed.Status, executed.ExecutionStatus]).toEqual([
      'CREATE_COMPLETE',
      'EXECUTE_COMPLETE',
    ]);
    const byName = new DescribeChangeSetCommand({ ChangeSetName: 'c2', StackName: 's' });
    await expect(bench.client.send(byName)).rejects.toThrow('ChangeSet [c2] does not exist');
    await expect(describeChangeSet(bench, other.id)).rejects.toMatchObject({
      name: 'ChangeSetNotFoundException',
      Code: 'ChangeSetNotFound',
      $metadata: { httpStatusCode: 404 },
    });
    expect(await list()).toEqual([]);
    await expect(
      bench.client.send(new DeleteChangeSetCommand({ ChangeSetName: id })),
    ).rejects.toThrow('Cannot delete ChangeSet in execution status EXECUTE_COMPLETE');
    await bench.createChangeSet({ ChangeSetName: 'c2', TemplateBody: PLAIN });
  });

  it('become obsolete when the stack changes in another way', async () => {
    await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const { id } = await bench.createChangeSet({ ChangeSetName: 'c2', TemplateBody: NAMED });
    bench.clock.advance(10_000);
    await bench.client.send(new UpdateStackCommand({ StackName: 's', TemplateBody: NAMED }));
    bench.clock.advance(LONG);
    expect((await describeChangeSet(bench, id)).ExecutionStatus).toBe('OBSOLETE');
    await expect(bench.execute(id)).rejects.toThrow(InvalidChangeSetStatusException);
  });

  it('become obsolete when CreateStack takes their shell, whose id it keeps', async () => {
    const { id, stackId } = await bench.createChangeSet({
      ChangeSetType: 'CREATE',
      TemplateBody: PLAIN,
    });
    bench.clock.advance(10_000);
    const created = await bench.client.send(
      new CreateStackCommand({ StackName: 's', TemplateBody: PLAIN }),
    );
    expect(created.StackId).toBe(stackId);
    expect((await describeChangeSet(bench, id)).ExecutionStatus).toBe('OBSOLETE');
  });

  it('are the same one for the same token and input, and refused for other input', async () => {
    const input = {
      ChangeSetType: 'CREATE',
      TemplateBody: PLAIN,
      ClientToken: 'token',
      Description: 'one',
    } as const;
    const first = await bench.createChangeSet(input);
    expect(await bench.createChangeSet(input)).toEqual(first);
    await expect(bench.createChangeSet({ ...input, Description: 'two' })).rejects.toThrow(
      'ChangeSet c1 cannot be created due to a mismatch with existing attribute Description',
    );
    await expect(
      bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: PLAIN }),
    ).rejects.toMatchObject({ name: 'AlreadyExistsException' });
  });

  it('are executed once, however often the same request comes', async () => {
    const { id } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    bench.clock.advance(10_000);
    await bench.execute(id, { ClientRequestToken: 'token' });
    await bench.execute(id, { ClientRequestToken: 'token' });
    bench.clock.advance(LONG);
    await bench.execute(id, { ClientRequestToken: 'token' });
    const begins = eventLines(await bench.events('s')).filter((line) =>
      line.startsWith('S CREATE_IN_PROGRESS "User'),
    );
    expect(begins).toHaveLength(1);
    await expect(
      bench.execute(id, { ClientRequestToken: 'token', RetainExceptOnCreate: true }),
    ).rejects.toMatchObject({
      name: 'TokenAlreadyExistsException',
      message:
        'The client request token token has already been used for this stack. Retry the request with a different client request token',
    });
  });

  it.each([
    [
      { TemplateBody: 'Resources: { R: { Type: AWS::IAM::Role, Properties: { RoleName: r } } }' },
      'Requires capabilities : [CAPABILITY_NAMED_IAM]',
    ],
    [{}, 'Either Template URL or Template Body must be specified.'],
    [{ TemplateURL: 'https://example.org/t.yml' }, 'TemplateURL must be a supported URL.'],
    [{ TemplateURL: 'https://none.s3.us-west-2.amazonaws.com/t.yml' }, 'S3 error: Access Denied'],
    [
      { TemplateBody: PLAIN, UsePreviousTemplate: true },
      'You cannot specify both usePreviousTemplate',
    ],
    [{ TemplateBody: PLAIN, ChangeSetType: 'UPDATE' }, 'Stack [s] does not exist'],
    [
      { TemplateBody: PLAIN, OnStackFailure: 'DELETE', ChangeSetType: 'UPDATE' },
      'OnStackFailure DELETE is only valid when ChangeSetType is CREATE.',
    ],
    [
      { TemplateBody: PLAIN, ChangeSetName: '9_' },
      "1 validation error detected: Value '9_' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern",
    ],
    [
      { TemplateBody: PLAIN, ChangeSetName: '9_', StackName: 'a_b' },
      "2 validation errors detected: Value 'a_b' at 'stackName' failed",
    ],
    [
      { TemplateBody: `# ${'x'.repeat(51_200)}\n${PLAIN}` },
      'Member must have length less than or equal to 51200',
    ],
    [
      { TemplateBody: PLAIN, Parameters: [{ ParameterKey: 'X', ParameterValue: '1' }] },
      'Parameters: [X] do not exist in the template',
    ],
    [
      { TemplateBody: PLAIN, ResourceTypes: ['AWS::S3::*'] },
      'Resource type AWS::SNS::Topic is not allowed by parameter ResourceTypes [AWS::S3::*]',
    ],
    [{ TemplateBody: PLAIN, RoleARN: 'not-a-role-but-long-enough' }, 'Role ARN is invalid'],
    [
      {
        TemplateBody: PLAIN,
        RollbackConfiguration: { RollbackTriggers: [{ Arn: 'x', Type: 'AWS::SNS::Topic' }] },
      },
      'Rollback Trigger Type not supported',
    ],
  ] as const)('are refused for %j', async (input, message) => {
    await expect(
      bench.createChangeSet({ ChangeSetType: 'CREATE', ...input } as never),
    ).rejects.toMatchObject({
      message: expect.stringContaining(message),
      $metadata: { httpStatusCode: 400 },
    });
    await expect(bench.client.send(new DescribeStacksCommand({ StackName: 's' }))).rejects.toThrow(
      'Stack with id s does not exist',
    );
  });

  it('need the capability, by a class of its own', async () => {
    const TemplateBody =
      'Resources: { R: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } } }';
    await expect(bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody })).rejects.toThrow(
      InsufficientCapabilitiesException,
    );
    await bench.createChangeSet({
      ChangeSetType: 'CREATE',
      TemplateBody,
      Capabilities: ['CAPABILITY_NAMED_IAM'],
    });
  });

  it('run into a limit that failed ones count against', async () => {
    for (const ChangeSetName of ['c1', 'c2', 'c3']) {
      await bench.createChangeSet({ ChangeSetName, ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    }
    await expect(
      bench.createChangeSet({ ChangeSetName: 'c4', ChangeSetType: 'CREATE', TemplateBody: PLAIN }),
    ).rejects.toThrow(LimitExceededException);
  });

  it('come in pages, the head with each of them', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `R${index}`);
    const TemplateBody = `Resources:\n${ids.map((id) => `  ${id}: { Type: AWS::SNS::Topic }\n`).join('')}`;
    const { id } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody });
    bench.clock.advance(10_000);
    const found: (string | undefined)[] = [];
    let NextToken: string | undefined;
    let pages = 0;
    do {
      const page = await bench.client.send(
        new DescribeChangeSetCommand({ ChangeSetName: id, NextToken }),
      );
      expect(page.Status).toBe('CREATE_COMPLETE');
      found.push(...(page.Changes ?? []).map((c) => c.ResourceChange?.LogicalResourceId));
      NextToken = page.NextToken;
      pages += 1;
    } while (NextToken !== undefined);
    expect([pages, found]).toEqual([3, ids]);
  });

  it('show values on demand, doubled details and what is known only later', async () => {
    const TemplateBody = `
Parameters: { Name: { Type: String } }
Resources:
  A: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Name } }
  B: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt A.TopicName } }
`;
    const Parameters = (value: string) => [{ ParameterKey: 'Name', ParameterValue: value }];
    await bench.deploy({
      ChangeSetType: 'CREATE',
      TemplateBody,
      Parameters: Parameters('one'),
    });
    const { id } = await bench.createChangeSet({
      ChangeSetName: 'c2',
      TemplateBody,
      Parameters: Parameters('two'),
    });
    bench.clock.advance(10_000);
    const plain = await describeChangeSet(bench, id);
    const [a] = plain.Changes ?? [];
    const details = [
      { Evaluation: 'Static', ChangeSource: 'ParameterReference', CausingEntity: 'Name' },
      { Evaluation: 'Dynamic', ChangeSource: 'DirectModification' },
    ];
    expect(a?.ResourceChange).toMatchObject({
      Action: 'Modify',
      Replacement: 'True',
      PolicyAction: 'ReplaceAndDelete',
      PhysicalResourceId: expect.stringMatching(/:one$/),
      Details: expect.arrayContaining(details.map((detail) => expect.objectContaining(detail))),
    });
    expect(a?.ResourceChange).not.toHaveProperty('AfterContext');
    const shown = await describeChangeSet(bench, id, true);
    const Target = expect.objectContaining({
      Path: '/Properties/TopicName',
      BeforeValue: 'one',
      AfterValue: 'two',
      AttributeChangeType: 'Modify',
    });
    expect(shown.Changes?.map((change) => change.ResourceChange)).toMatchObject([
      {
        AfterContext: '{"Properties":{"TopicName":"two"}}',
        Details: expect.arrayContaining([expect.objectContaining({ Target })]),
      },
      { AfterContext: expect.stringContaining('{{changeSet:KNOWN_AFTER_APPLY}}') },
    ]);
  });

  it('can be incomplete with values, and say so', async () => {
    bench.simulator.world.warnPropertyValues('s', { missing: ['A'], because: 'no schema' });
    const { id } = await bench.createChangeSet({
      ChangeSetType: 'CREATE',
      TemplateBody: 'Resources: { A: { Type: AWS::SNS::Topic }, B: { Type: AWS::SNS::Topic } }',
    });
    bench.clock.advance(10_000);
    const shown = await describeChangeSet(bench, id, true);
    expect(shown.Status).toBe('CREATE_COMPLETE');
    expect(shown.StatusReason).toMatch(
      /^\[WARN\] --include-property-values option can return incomplete/,
    );
    expect(shown.Changes?.map((c) => c.ResourceChange?.LogicalResourceId)).toEqual(['B']);
    const plain = await describeChangeSet(bench, id);
    expect([plain.Changes?.length, plain.StatusReason]).toEqual([2, undefined]);
  });

  it('fail in early validation, with findings for DescribeEvents', async () => {
    bench.simulator.world.occupyName('AWS::SNS::Topic', 'mine');
    const TemplateBody =
      'Resources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: mine } } }';
    const { id } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody });
    bench.clock.advance(10_000);
    const set = await describeChangeSet(bench, id);
    expect([set.Status, set.StatusReason]).toEqual([
      'FAILED',
      'The following hook(s)/validation failed: [AWS::EarlyValidation::ResourceExistenceCheck]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.',
    ]);
    const events = await bench.client.send(
      new DescribeEventsCommand({ ChangeSetName: id, Filters: { FailedEvents: true } }),
    );
    expect(events.OperationEvents).toEqual([
      expect.objectContaining({
        EventType: 'STACK_EVENT',
        OperationStatus: 'FAILED',
        OperationType: 'CREATE_CHANGESET',
      }),
      expect.objectContaining({
        EventType: 'VALIDATION_ERROR',
        ValidationName: 'NAME_CONFLICT_VALIDATION',
        ValidationFailureMode: 'FAIL',
        ValidationStatus: 'FAILED',
        ValidationPath: '/Resources/T',
      }),
    ]);
    const unchecked = await bench.createChangeSet({
      ChangeSetName: 'unchecked',
      ChangeSetType: 'CREATE',
      TemplateBody,
      DisableValidation: true,
    });
    bench.clock.advance(10_000);
    expect((await describeChangeSet(bench, unchecked.id)).Status).toBe('CREATE_COMPLETE');
  });

  it('import what exists already where the template protects it', async () => {
    bench.simulator.world.occupyName('AWS::SNS::Topic', 'mine');
    const template = (policy: string) =>
      `Resources: { T: { Type: AWS::SNS::Topic${policy}, Properties: { TopicName: mine } } }`;
    const results = [];
    for (const [index, policy] of ['', ', DeletionPolicy: Retain'].entries()) {
      const { id } = await bench.createChangeSet({
        ChangeSetName: `c${index}`,
        ChangeSetType: 'CREATE',
        ImportExistingResources: true,
        TemplateBody: template(policy),
      });
      bench.clock.advance(10_000);
      results.push(await describeChangeSet(bench, id));
    }
    expect(results[0]?.StatusReason).toMatch(
      /^CloudFormation is attempting to import some resources/,
    );
    expect(results[1]?.Changes?.[0]?.ResourceChange?.Action).toBe('Import');
  });

  it('read back the template that they would deploy', async () => {
    const { id } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: PLAIN });
    const template = await bench.client.send(new GetTemplateCommand({ ChangeSetName: id }));
    expect(template.TemplateBody).toBe(PLAIN);
    expect(template.StagesAvailable).toEqual(['Original', 'Processed']);
  });
});
