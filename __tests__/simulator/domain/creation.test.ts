import { CreateStackCommand, DescribeEventsCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventLines, LONG, startBench, type Bench } from '../support/endpoint.js';

/** B looks at A; C stands alone. None of these types has a consistency check. */
const CHAIN = `
Resources:
  A: { Type: AWS::SNS::Topic }
  B:
    Type: AWS::SNS::Topic
    Properties: { DisplayName: !GetAtt A.TopicName }
  C: { Type: AWS::KMS::Key, Properties: { KeyPolicy: {} } }
`;
const EXISTS =
  'Resource handler returned message: "name taken" (RequestToken: 1, HandlerErrorCode: AlreadyExists)';
const FAILED_LIST = 'The following resource(s) failed to create: [B]. ';

describe('the creation of a stack', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  const failB = () => {
    bench.simulator.world.failResource({ logicalId: 'B', on: 'create', message: EXISTS });
  };

  it('starts dependents through GetAtt when what they look at is configured', async () => {
    const TemplateBody = `
Resources:
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  User: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Role.RoleId } }
  Patient: { Type: AWS::SNS::Topic, DependsOn: Role }
`;
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      Capabilities: ['CAPABILITY_IAM'],
      TemplateBody,
    });
    expect(eventLines(await bench.events(stackId))).toEqual([
      'S REVIEW_IN_PROGRESS "User Initiated"',
      'S CREATE_IN_PROGRESS "User Initiated"',
      'Role CREATE_IN_PROGRESS',
      'Role CREATE_IN_PROGRESS "Resource creation Initiated"',
      'Role CREATE_IN_PROGRESS "Eventual consistency check initiated" CONFIGURATION_COMPLETE',
      'User CREATE_IN_PROGRESS',
      'User CREATE_IN_PROGRESS "Resource creation Initiated"',
      'User CREATE_COMPLETE',
      'Role CREATE_COMPLETE',
      'Patient CREATE_IN_PROGRESS',
      'Patient CREATE_IN_PROGRESS "Resource creation Initiated"',
      'Patient CREATE_COMPLETE',
      'S CREATE_IN_PROGRESS CONFIGURATION_COMPLETE',
      'S CREATE_COMPLETE',
    ]);
  });

  it('shows no physical id before the second event, and one token on all of them', async () => {
    const { stackId } = await bench.deploy(
      { ChangeSetType: 'CREATE', TemplateBody: CHAIN },
      { ClientRequestToken: 'token-1' },
    );
    const events = await bench.events(stackId);
    const ids = events
      .filter((event) => event.LogicalResourceId === 'A')
      .map((event) => event.PhysicalResourceId);
    expect(ids[0]).toBe('');
    expect(ids.slice(1)).toEqual([expect.stringMatching(/^arn:aws:sns:/), ids[1]]);
    expect(new Set(events.slice(1).map((event) => event.ClientRequestToken))).toEqual(
      new Set(['token-1']),
    );
    expect(new Set(events.slice(1).map((event) => event.OperationId)).size).toBe(1);
    expect(new Set(events.map((event) => event.EventId)).size).toBe(events.length);
  });

  it('rolls back after a failure, cancels what runs, and keeps the token over two operations', async () => {
    failB();
    const { stackId } = await bench.deploy(
      { ChangeSetType: 'CREATE', TemplateBody: CHAIN },
      { ClientRequestToken: 'token-1' },
    );
    const events = await bench.events(stackId);
    expect(eventLines(events.slice(1))).toEqual([
      'S CREATE_IN_PROGRESS "User Initiated"',
      'A CREATE_IN_PROGRESS',
      'C CREATE_IN_PROGRESS',
      'A CREATE_IN_PROGRESS "Resource creation Initiated"',
      'A CREATE_COMPLETE',
      'B CREATE_IN_PROGRESS',
      `B CREATE_FAILED "${EXISTS}"`,
      'C CREATE_FAILED "Resource creation cancelled"',
      'S ROLLBACK_IN_PROGRESS "The following resource(s) failed to create: [B, C]. Rollback requested by user."',
      'B DELETE_COMPLETE',
      'C DELETE_COMPLETE',
      'A DELETE_IN_PROGRESS',
      'A DELETE_COMPLETE',
      'S ROLLBACK_COMPLETE',
    ]);
    const operations = new Set(events.slice(1).map((event) => event.OperationId));
    expect(operations.size).toBe(2);
    expect(new Set(events.slice(1).map((event) => event.ClientRequestToken))).toEqual(
      new Set(['token-1']),
    );
    expect(
      events.filter((e) => e.ResourceStatus?.startsWith('DELETE')).map((e) => e.ResourceProperties),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(await bench.describe(stackId)).toMatchObject({
      StackStatus: 'ROLLBACK_COMPLETE',
      DeletionTime: expect.any(Date),
    });
  });

  it('deletes a cancelled resource that had come to a physical id', async () => {
    const TemplateBody = `
Resources:
  Slow: { Type: AWS::RDS::DBInstance }
  Trigger: { Type: AWS::SQS::Queue }
  B: { Type: AWS::EC2::NatGateway, DependsOn: Trigger }
`;
    failB();
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody });
    const slow = eventLines(await bench.events(stackId)).filter((line) => line.startsWith('Slow'));
    expect(slow).toEqual([
      'Slow CREATE_IN_PROGRESS',
      'Slow CREATE_FAILED "Resource creation cancelled"',
      'Slow DELETE_COMPLETE',
    ]);
  });

  it('keeps what there is with DO_NOTHING, and lets independent paths carry on', async () => {
    failB();
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      OnStackFailure: 'DO_NOTHING',
      TemplateBody: CHAIN,
    });
    const lines = eventLines(await bench.events(stackId));
    expect(lines.at(-1)).toBe(`S CREATE_FAILED "${FAILED_LIST}"`);
    expect(lines).toContain('C CREATE_COMPLETE');
    expect(lines.some((line) => line.includes('DELETE'))).toBe(false);
  });

  it('deletes the whole stack with DELETE', async () => {
    failB();
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      OnStackFailure: 'DELETE',
      TemplateBody: CHAIN,
    });
    const lines = eventLines(await bench.events(stackId));
    expect(lines).toContain(
      'S DELETE_IN_PROGRESS "The following resource(s) failed to create: [B, C]. . Delete requested by user."',
    );
    expect(lines.at(-1)).toBe('S DELETE_COMPLETE');
    await expect(bench.describe('s')).rejects.toThrow('Stack with id s does not exist');
    expect((await bench.describe(stackId)).StackStatus).toBe('DELETE_COMPLETE');
  });

  it('ends ROLLBACK_FAILED when the rollback can not delete', async () => {
    failB();
    bench.simulator.world.failResource({ logicalId: 'A', on: 'rollback', message: 'in use' });
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: CHAIN });
    const lines = eventLines(await bench.events(stackId));
    expect(lines.slice(-2)).toEqual([
      'A DELETE_FAILED "in use"',
      'S ROLLBACK_FAILED "The following resource(s) failed to delete: [A]. "',
    ]);
  });

  it('keeps Retain in a rollback, but not RetainExceptOnCreate', async () => {
    const TemplateBody = `
Resources:
  Kept: { Type: AWS::SNS::Topic, DeletionPolicy: Retain }
  Gone: { Type: AWS::SNS::Topic, DeletionPolicy: RetainExceptOnCreate }
  B: { Type: AWS::SNS::Topic, DependsOn: [Kept, Gone] }
`;
    failB();
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody });
    const lines = eventLines(await bench.events(stackId));
    expect(lines).toContain('Kept DELETE_SKIPPED');
    expect(lines).toContain('Gone DELETE_COMPLETE');
    expect(lines.at(-1)).toBe('S ROLLBACK_COMPLETE');
  });

  it('rejects parameter values of AWS-specific types only after it has begun', async () => {
    bench.simulator.world.failParameters(
      's',
      'parameter value vpc-1 for parameter name Vpc does not exist',
    );
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: CHAIN });
    expect(eventLines(await bench.events(stackId)).slice(1)).toEqual([
      'S CREATE_IN_PROGRESS "User Initiated"',
      'S ROLLBACK_IN_PROGRESS "Parameter validation failed: parameter value vpc-1 for parameter name Vpc does not exist. Rollback requested by user."',
      'S ROLLBACK_COMPLETE',
    ]);
  });

  it('fails at the end when an output can not be resolved', async () => {
    const TemplateBody = `
Resources:
  A: { Type: AWS::SNS::Topic }
Outputs:
  Foreign: { Value: !ImportValue nobody-exports-this }
`;
    const { stackId } = await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody });
    const lines = eventLines(await bench.events(stackId));
    expect(lines).toContain('A CREATE_COMPLETE');
    expect(lines).toContain(
      'S ROLLBACK_IN_PROGRESS "No export named nobody-exports-this found. Rollback requested by user."',
    );
    expect(lines.at(-1)).toBe('S ROLLBACK_COMPLETE');
  });

  it('gives up after the timeout of CreateStack', async () => {
    const TemplateBody = 'Resources: { Db: { Type: AWS::RDS::DBInstance } }';
    await bench.client.send(
      new CreateStackCommand({ StackName: 's', TemplateBody, TimeoutInMinutes: 2 }),
    );
    bench.clock.advance(LONG);
    expect(eventLines(await bench.events('s'))).toContain(
      'S ROLLBACK_IN_PROGRESS "Stack creation time exceeded the specified timeout. Rollback requested by user."',
    );
  });

  it('is rejected by early validation without any resource event when it is made directly', async () => {
    const TemplateBody =
      'Resources: { T: { Type: AWS::SNS::Topic, Properties: { TopicName: mine } } }';
    bench.simulator.world.occupyName('AWS::SNS::Topic', 'mine');
    await bench.client.send(new CreateStackCommand({ StackName: 's', TemplateBody }));
    bench.clock.advance(LONG);
    expect(eventLines(await bench.events('s'))).toEqual([
      'S CREATE_IN_PROGRESS "User Initiated"',
      'S CREATE_FAILED "Validation failed with 1 error(s). Call DescribeEvents to retrieve the full list of issues with resource and property details, resolve each error, then retry the operation." VALIDATION_FAILED',
      'S ROLLBACK_IN_PROGRESS "Validation failure detected. See the operation\'s FAILED event for details."',
      'S ROLLBACK_COMPLETE',
    ]);
    const failed = await bench.client.send(
      new DescribeEventsCommand({ StackName: 's', Filters: { FailedEvents: true } }),
    );
    expect(failed.OperationEvents).toContainEqual(
      expect.objectContaining({
        EventType: 'VALIDATION_ERROR',
        LogicalResourceId: 'T',
        ValidationName: 'NAME_CONFLICT_VALIDATION',
        ValidationStatusReason:
          "Resource of type 'AWS::SNS::Topic' with identifier 'mine' already exists.",
      }),
    );
  });

  it('runs in Express mode without consistency checks and without rollback', async () => {
    const TemplateBody =
      'Resources: { A: { Type: AWS::S3::Bucket }, B: { Type: AWS::SNS::Topic, DependsOn: A } }';
    failB();
    const { stackId } = await bench.deploy({
      ChangeSetType: 'CREATE',
      TemplateBody,
      DeploymentConfig: { Mode: 'EXPRESS' },
    });
    expect(eventLines(await bench.events(stackId)).slice(2)).toEqual([
      'A CREATE_IN_PROGRESS',
      'A CREATE_IN_PROGRESS "Resource creation Initiated"',
      'A CREATE_COMPLETE "Resource operation completed using Express Mode. It may continue becoming available in the background."',
      'B CREATE_IN_PROGRESS',
      `B CREATE_FAILED "${EXISTS}"`,
      `S CREATE_FAILED "${FAILED_LIST}"`,
    ]);
    await expect(bench.createChangeSet({ ChangeSetName: 'c2', TemplateBody })).rejects.toThrow(
      'Follow-up operations must use the same DeploymentConfig (mode=EXPRESS)',
    );
  });

  it('is the same again for the same seed, and different for another one', async () => {
    const ids = await Promise.all(
      [1, 1, 2].map(async (seed) => {
        const other = await startBench({ seed });
        const { stackId } = await other.deploy({ ChangeSetType: 'CREATE', TemplateBody: CHAIN });
        const events = await other.events(stackId);
        await other.dispose();
        return events.map((event) => event.EventId).join();
      }),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('is undone on the way by DeleteStack', async () => {
    const { id, stackId } = await bench.createChangeSet({
      ChangeSetType: 'CREATE',
      TemplateBody: CHAIN,
    });
    bench.clock.advance(10_000);
    await bench.execute(id);
    bench.after(4500, 's');
    bench.simulator.world.deleteFromOutside(stackId, 'other');
    bench.clock.advance(LONG);
    const events = await bench.events(stackId);
    expect(eventLines(events).slice(-8)).toEqual([
      'A CREATE_IN_PROGRESS "Resource creation Initiated"',
      'C CREATE_FAILED "Resource creation cancelled"',
      'A CREATE_FAILED "Resource creation cancelled"',
      'S DELETE_IN_PROGRESS "User Initiated"',
      'C DELETE_COMPLETE',
      'A DELETE_IN_PROGRESS',
      'A DELETE_COMPLETE',
      'S DELETE_COMPLETE',
    ]);
    expect(events.at(-1)?.ClientRequestToken).toBe('other');
  });
});
