import {
  CreateStackCommand,
  DescribeEventsCommand,
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackEventsCommand,
  DescribeStackResourceCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStackResourcesCommand,
  DetectStackDriftCommand,
  EstimateTemplateCostCommand,
  GetStackPolicyCommand,
  GetTemplateSummaryCommand,
  ListStackResourcesCommand,
  ListStackSetsCommand,
  SetStackPolicyCommand,
  SignalResourceCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startBench, type Bench } from '../support/endpoint.js';

const TEMPLATE = `
Description: Two topics & a role
Parameters:
  Word: { Type: String, Default: d, Description: "a <word>", AllowedValues: [d, e] }
  Secret: { Type: String, NoEcho: true }
Resources:
  One: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Word }, Metadata: { owner: me } }
  Two: { Type: AWS::SNS::Topic }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
`;

describe('the wire', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({ pageSize: 2 });
    await bench.simulator.world.seedStack({
      name: 's',
      status: 'CREATE_COMPLETE',
      template: TEMPLATE,
      parameters: { Secret: 'hush' },
    });
  });
  afterAll(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });
  const send: Bench['client']['send'] = (async (command: never) =>
    await bench.client.send(command)) as never;

  it('validates templates', async () => {
    expect(await send(new ValidateTemplateCommand({ TemplateBody: TEMPLATE }))).toMatchObject({
      Description: 'Two topics & a role',
      Parameters: [
        { ParameterKey: 'Word', DefaultValue: 'd', NoEcho: false, Description: 'a <word>' },
        { ParameterKey: 'Secret', NoEcho: true },
      ],
      Capabilities: ['CAPABILITY_IAM'],
      CapabilitiesReason: expect.stringContaining('AWS::IAM::Role'),
    });
    await expect(
      send(new ValidateTemplateCommand({ TemplateBody: 'Resources: {}' })),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'Template format error: At least one Resources member must be defined.',
      $metadata: { httpStatusCode: 400, requestId: expect.stringMatching(/^[-0-9a-f]{36}$/) },
    });
  });

  it('summarises templates and stacks', async () => {
    expect(await send(new GetTemplateSummaryCommand({ StackName: 's' }))).toMatchObject({
      ResourceTypes: ['AWS::SNS::Topic', 'AWS::IAM::Role'],
      Parameters: [
        { ParameterKey: 'Word', ParameterConstraints: { AllowedValues: ['d', 'e'] } },
        { ParameterKey: 'Secret', NoEcho: true },
      ],
      ResourceIdentifierSummaries: [
        { ResourceType: 'AWS::SNS::Topic', LogicalResourceIds: ['One', 'Two'] },
        { ResourceType: 'AWS::IAM::Role', LogicalResourceIds: ['Role'] },
      ],
    });
  });

  it('lists resources in pages and describes them sorted', async () => {
    const first = await send(new ListStackResourcesCommand({ StackName: 's' }));
    const second = await send(
      new ListStackResourcesCommand({ StackName: 's', NextToken: first.NextToken }),
    );
    const ids = [first, second].map((page) =>
      page.StackResourceSummaries?.map((row) => row.LogicalResourceId),
    );
    expect(ids).toEqual([['One', 'Role'], ['Two']]);
    const all = await send(new DescribeStackResourcesCommand({ StackName: 's' }));
    expect(all.StackResources?.map((row) => row.LogicalResourceId)).toEqual(['One', 'Role', 'Two']);
    const [one] = all.StackResources ?? [];
    const byId = await send(
      new DescribeStackResourcesCommand({ PhysicalResourceId: one?.PhysicalResourceId }),
    );
    expect(byId.StackResources).toEqual(all.StackResources);
    const detail = await send(
      new DescribeStackResourceCommand({ StackName: 's', LogicalResourceId: 'One' }),
    );
    expect(detail.StackResourceDetail?.Metadata).toBe('{"owner":"me"}');
    await expect(
      send(new DescribeStackResourceCommand({ StackName: 's', LogicalResourceId: 'X' })),
    ).rejects.toThrow('Resource X does not exist for stack s');
  });

  it('keeps stack policies', async () => {
    expect(
      (await send(new GetStackPolicyCommand({ StackName: 's' }))).StackPolicyBody,
    ).toBeUndefined();
    const StackPolicyBody = '{"Statement":[]}';
    await send(new SetStackPolicyCommand({ StackName: 's', StackPolicyBody }));
    expect((await send(new GetStackPolicyCommand({ StackName: 's' }))).StackPolicyBody).toBe(
      StackPolicyBody,
    );
    await expect(
      send(new SetStackPolicyCommand({ StackName: 's', StackPolicyBody: 'nonsense' })),
    ).rejects.toThrow('Error validating stack policy: Invalid stack policy');
  });

  it('detects drift that a test has set', async () => {
    bench.simulator.world.setDrift('s', 'One', {
      status: 'MODIFIED',
      differences: [{ path: '/DisplayName', expected: 'd', actual: 'x', kind: 'NOT_EQUAL' }],
    });
    const { StackDriftDetectionId } = await send(new DetectStackDriftCommand({ StackName: 's' }));
    const status = async () =>
      await send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }));
    expect((await status()).DetectionStatus).toBe('DETECTION_IN_PROGRESS');
    bench.clock.advance(5000);
    expect(await status()).toMatchObject({
      DetectionStatus: 'DETECTION_COMPLETE',
      StackDriftStatus: 'DRIFTED',
      DriftedStackResourceCount: 1,
    });
    const drifts = await send(
      new DescribeStackResourceDriftsCommand({
        StackName: 's',
        StackResourceDriftStatusFilters: ['MODIFIED'],
      }),
    );
    expect(drifts.StackResourceDrifts).toMatchObject([
      {
        LogicalResourceId: 'One',
        PropertyDifferences: [{ PropertyPath: '/DisplayName', ActualValue: 'x' }],
      },
    ]);
    expect(JSON.parse(drifts.StackResourceDrifts?.[0]?.ActualProperties ?? '')).toMatchObject({
      DisplayName: 'x',
    });
    const another = new DetectStackDriftCommand({ StackName: 's' });
    const { StackDriftDetectionId: second } = await send(another);
    await expect(send(another)).rejects.toThrow('Drift detection is already in progress');
    bench.clock.advance(5000);
    expect(second).not.toBe(StackDriftDetectionId);
  });

  it.each([
    ['UNKNOWN', undefined, 'DETECTION_COMPLETE'],
    ['IN_SYNC', 'Failed to detect drift on resource [One]', 'DETECTION_FAILED'],
  ] as const)('can not always tell: %s, %s', async (status, failure, ending) => {
    const { world } = bench.simulator;
    world.setDrift('s', 'One', { status, differences: [] });
    if (failure !== undefined) world.failDriftDetection('s', failure);
    const { StackDriftDetectionId } = await send(new DetectStackDriftCommand({ StackName: 's' }));
    bench.clock.advance(5000);
    const ended = await send(
      new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }),
    );
    expect(ended).toMatchObject({
      DetectionStatus: ending,
      StackDriftStatus: 'UNKNOWN',
      DriftedStackResourceCount: 0,
    });
    expect(ended.DetectionStatusReason).toBe(failure);
  });

  it('answers the small requests', async () => {
    const estimate = await send(
      new EstimateTemplateCostCommand({
        TemplateBody: TEMPLATE,
        Parameters: [{ ParameterKey: 'Secret', ParameterValue: 'x' }],
      }),
    );
    expect(estimate.Url).toMatch(/^https:\/\/calculator\.aws\//);
    await send(
      new SignalResourceCommand({
        StackName: 's',
        LogicalResourceId: 'One',
        UniqueId: '1',
        Status: 'SUCCESS',
      }),
    );
  });

  it('does not know every action', async () => {
    await expect(send(new ListStackSetsCommand({}))).rejects.toMatchObject({
      name: 'InvalidAction',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('wants requests to be signed', async () => {
    const answer = await fetch(bench.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=DescribeStacks&Version=2010-05-15',
    });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('<Code>MissingAuthenticationToken</Code>');
  });

  it('reads events page by page while new ones arrive, each once', async () => {
    await send(
      new CreateStackCommand({
        StackName: 'growing',
        TemplateBody: 'Resources: { A: { Type: AWS::SNS::Topic }, B: { Type: AWS::SNS::Topic } }',
      }),
    );
    bench.clock.advance(5000);
    const first = await send(new DescribeStackEventsCommand({ StackName: 'growing' }));
    bench.clock.advance(60_000);
    const ids = first.StackEvents?.map((event) => event.EventId) ?? [];
    let token = first.NextToken;
    while (token !== undefined) {
      const page = await send(
        new DescribeStackEventsCommand({ StackName: 'growing', NextToken: token }),
      );
      ids.push(...(page.StackEvents?.map((event) => event.EventId) ?? []));
      token = page.NextToken;
    }
    const old = bench.simulator.world.stack('growing')?.events ?? [];
    const seen = old.filter(({ timestamp }) => timestamp <= bench.clock.now() - 60_000);
    expect(ids).toEqual(seen.map((event) => event.eventId).reverse());
    await expect(
      send(new DescribeStackEventsCommand({ StackName: 's', NextToken: 'nonsense' })),
    ).rejects.toThrow('Invalid NextToken');
  });

  it('tells operations with their beginning and end', async () => {
    const TemplateBody = 'Resources: { A: { Type: AWS::SNS::Topic } }';
    await send(new CreateStackCommand({ StackName: 'told', TemplateBody }));
    bench.clock.advance(60_000);
    const rows = [];
    let NextToken: string | undefined;
    do {
      const page = await send(new DescribeEventsCommand({ StackName: 'told', NextToken }));
      rows.push(...(page.OperationEvents ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    const frame = rows.filter((row) => row.EventType === 'STACK_EVENT');
    expect(frame.map((row) => [row.OperationType, row.OperationStatus])).toEqual([
      ['CREATE_STACK', 'SUCCEEDED'],
      ['CREATE_STACK', 'IN_PROGRESS'],
    ]);
    const byOperation = await send(
      new DescribeEventsCommand({ OperationId: frame[0]?.OperationId ?? '' }),
    );
    expect(byOperation.OperationEvents).toHaveLength(2);
  });

  it('records what was sent', async () => {
    bench.simulator.requests.clear();
    await send(new GetStackPolicyCommand({ StackName: 's' }));
    const [record] = bench.simulator.requests.all;
    expect(record).toMatchObject({
      service: 'cloudformation',
      action: 'GetStackPolicy',
      attempt: 1,
      status: 200,
      at: bench.clock.now(),
    });
    expect(record?.params.get('StackName')).toBe('s');
  });
});
