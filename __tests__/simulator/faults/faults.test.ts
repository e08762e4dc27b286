import {
  CloudFormationClient,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  DeleteStackCommand,
} from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDenied, REFUSALS } from '../../../src/simulator/faults/rules.js';
import { clientSettings, eventLines, LONG, startBench, type Bench } from '../support/endpoint.js';

const PLAIN = 'Resources: { A: { Type: AWS::SNS::Topic } }';
/** Node's words for a connection that breaks; jest's realm hides the error's code from the SDK. */
const BROKEN = /ECONNRESET|socket hang up|aborted/;
const describeS = new DescribeStacksCommand({ StackName: 's' });

describe('injected faults', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    await bench.simulator.world.seedStack({
      name: 's',
      status: 'CREATE_COMPLETE',
      template: PLAIN,
    });
  });
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  /** Sends a request and gives the error that comes out. */
  const failure = async (client = bench.client): Promise<unknown> => {
    try {
      await client.send(describeS);
      return undefined;
    } catch (thrown) {
      return thrown;
    }
  };

  it.each([
    ['behind', 600_000, 'Signature expired: '],
    ['ahead', -600_000, 'Signature not yet current: '],
  ])('refuse the signature of a clock that is %s, and tell the right time', async (_, ms, text) => {
    bench.simulator.faults.add({ effect: { kind: 'skew', ms } });
    const client = new CloudFormationClient(clientSettings(bench.url, 1));
    const first = await failure(client);
    expect(first).toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(String(first)).toContain(text);
    // The client has set its clock by the answer.
    expect(await failure(client)).toBeUndefined();
    client.destroy();
  });

  it('throttle as often as they are told to, and let a retrying client through', async () => {
    const effect = REFUSALS.throttling;
    bench.simulator.faults.add({ match: { action: 'DescribeStacks', times: 2 }, effect });
    expect(await failure()).toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    bench.simulator.requests.clear();
    const patient = new CloudFormationClient(clientSettings(bench.url, 3));
    await patient.send(describeS);
    patient.destroy();
    expect(bench.simulator.requests.of('DescribeStacks').map((r) => [r.attempt, r.status])).toEqual(
      [
        [1, 400],
        [2, 200],
      ],
    );
  });

  it('refuse a permission in the words of the service', async () => {
    const effect = accessDenied('cloudformation:DescribeStacks', 'arn:aws:cloudformation:x');
    bench.simulator.faults.add({ match: { from: 2 }, effect });
    expect(await failure()).toBeUndefined();
    expect(await failure()).toMatchObject({
      name: 'AccessDenied',
      message:
        'User: arn:aws:sts::123456789012:assumed-role/deployer/session is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:x because no identity-based policy allows the cloudformation:DescribeStacks action',
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('expire a token in a window of time', async () => {
    const now = bench.clock.now();
    bench.simulator.faults.add({
      match: { window: { from: now + 1000, until: now + 2000 } },
      effect: REFUSALS.expiredToken,
    });
    expect(await failure()).toBeUndefined();
    bench.clock.advance(1500);
    expect(await failure()).toMatchObject({ name: 'ExpiredToken' });
    bench.clock.advance(1000);
    expect(await failure()).toBeUndefined();
  });

  it('answer with a page of a proxy, or with nothing', async () => {
    const page = bench.simulator.faults.add({
      effect: { kind: 'http', status: 503, body: '<html><body>Bad gateway</body></html>' },
    });
    expect(await failure()).toMatchObject({ name: 'Unknown', $metadata: { httpStatusCode: 503 } });
    bench.simulator.faults.remove(page);
    bench.simulator.faults.add({ effect: { kind: 'http', status: 200, body: '' } });
    const empty = await bench.client.send(describeS);
    expect(empty.Stacks).toBeUndefined();
  });

  it('break the connection before or after the request is applied, or within the answer', async () => {
    const { id } = await bench.createChangeSet({
      TemplateBody: 'Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: x } } }',
    });
    bench.clock.advance(10_000);
    for (const [when, status] of [
      ['before', 'CREATE_COMPLETE'],
      ['after', 'UPDATE_IN_PROGRESS'],
    ] as const) {
      bench.simulator.faults.clear();
      bench.simulator.faults.add({
        match: { action: 'ExecuteChangeSet', times: 1 },
        effect: { kind: 'reset', when },
      });
      await expect(bench.execute(id, { ClientRequestToken: 'token' })).rejects.toThrow(BROKEN);
      expect(bench.simulator.world.stack('s')?.status).toBe(status);
    }
    // The lost answer is resolved by sending the same request again.
    await bench.execute(id, { ClientRequestToken: 'token' });
    bench.simulator.faults.add({ effect: { kind: 'reset', when: 'mid-body' } });
    expect(await failure()).toMatchObject({
      message: expect.stringMatching(BROKEN),
    });
  });

  it('cut an answer off that looks whole', async () => {
    bench.simulator.faults.add({ effect: { kind: 'truncate' } });
    expect(await failure()).toBeInstanceOf(Error);
  });

  it('let an answer trickle, or hang until the connection breaks', async () => {
    const before = bench.clock.now();
    const slow = bench.simulator.faults.add({ effect: { kind: 'trickle', ms: 8000 } });
    expect((await bench.client.send(describeS)).Stacks).toHaveLength(1);
    expect(bench.clock.now()).toBe(before + 8000);
    bench.simulator.faults.remove(slow);
    bench.simulator.faults.add({ effect: { kind: 'hang', ms: 60_000 } });
    expect(await failure()).toMatchObject({ message: expect.stringMatching(BROKEN) });
    expect(bench.clock.now()).toBe(before + 68_000);
  });

  it('take their time', async () => {
    const before = bench.clock.now();
    bench.simulator.faults.add({ effect: { kind: 'latency', ms: 700 } });
    await bench.client.send(describeS);
    expect(bench.clock.now()).toBe(before + 700);
  });

  it('show stacks, sets and events as they were, for a while after a change', async () => {
    bench.simulator.faults.add({
      effect: { kind: 'stale', ms: 4000, after: ['ExecuteChangeSet'], forMs: 4000 },
    });
    const { id } = await bench.createChangeSet({
      TemplateBody: 'Resources: { A: { Type: AWS::SNS::Topic, Properties: { DisplayName: x } } }',
    });
    bench.clock.advance(10_000);
    await bench.execute(id);
    const seen = async () => {
      const set = await bench.client.send(new DescribeChangeSetCommand({ ChangeSetName: id }));
      const events = await bench.client.send(new DescribeStackEventsCommand({ StackName: 's' }));
      return [
        (await bench.describe('s')).StackStatus,
        set.ExecutionStatus,
        events.StackEvents?.[0]?.ResourceStatus,
      ];
    };
    bench.clock.advance(1000);
    expect(await seen()).toEqual(['CREATE_COMPLETE', 'AVAILABLE', 'CREATE_COMPLETE']);
    bench.clock.advance(3500);
    expect(await seen()).toEqual([
      'UPDATE_IN_PROGRESS',
      'EXECUTE_IN_PROGRESS',
      'UPDATE_IN_PROGRESS',
    ]);
  });

  it('hide what has just been made', async () => {
    bench.simulator.faults.add({ effect: { kind: 'invisible', ms: 3000 } });
    const { id, stackId } = await bench.createChangeSet({
      StackName: 'fresh',
      ChangeSetType: 'CREATE',
      TemplateBody: PLAIN,
    });
    await expect(bench.describe(stackId)).rejects.toThrow(
      `Stack with id ${stackId} does not exist`,
    );
    await expect(bench.events('fresh')).rejects.toThrow('Stack [fresh] does not exist');
    await expect(
      bench.client.send(new DescribeChangeSetCommand({ ChangeSetName: id })),
    ).rejects.toThrow(`ChangeSet [${id}] does not exist`);
    bench.clock.advance(3001);
    expect((await bench.describe(stackId)).StackStatus).toBe('REVIEW_IN_PROGRESS');
  });

  it('bring events late', async () => {
    bench.simulator.faults.add({ effect: { kind: 'late-events', ms: 5000 } });
    const { id = '' } = bench.simulator.world.stack('s') ?? {};
    await bench.client.send(new DeleteStackCommand({ StackName: id }));
    bench.clock.advance(2000);
    expect(eventLines(await bench.events(id))).toEqual(['S CREATE_COMPLETE']);
    bench.clock.advance(LONG);
    expect(eventLines(await bench.events(id)).at(-1)).toBe('S DELETE_COMPLETE');
  });

  it('let through no more than a number of requests a second', async () => {
    const fast = await startBench({ rates: 'documented' });
    await fast.simulator.world.seedStack({ name: 's', status: 'CREATE_COMPLETE' });
    const results: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      results.push(
        await fast.client.send(describeS).then(
          () => 'ok',
          (thrown: unknown) => (thrown instanceof Error ? thrown.name : 'odd'),
        ),
      );
    }
    expect(results.filter((result) => result === 'ok')).toHaveLength(10);
    expect(results.at(-1)).toBe('Throttling');
    fast.clock.advance(1000);
    await fast.client.send(describeS);
    await fast.dispose();
  });

  it('happen by chance, the same for the same seed', async () => {
    const effect = REFUSALS.throttling;
    bench.simulator.faults.add({ match: { probability: 0.5 }, effect });
    const results: boolean[] = [];
    for (let count = 0; count < 40; count += 1) results.push((await failure()) === undefined);
    expect(results.filter(Boolean).length).toBeGreaterThan(8);
    expect(results.filter((ok) => !ok).length).toBeGreaterThan(8);
  });
});

describe('an endpoint that knows less', () => {
  it('has events without tokens, and no DescribeEvents', async () => {
    const bench = await startBench({ clientTokensOnEvents: false, describeEvents: 'unsupported' });
    const { stackId } = await bench.deploy(
      { ChangeSetType: 'CREATE', TemplateBody: PLAIN },
      { ClientRequestToken: 'token' },
    );
    const tokens = (await bench.events(stackId)).map((event) => event.ClientRequestToken);
    expect(new Set(tokens)).toEqual(new Set([undefined]));
    const { DescribeEventsCommand } = await import('@aws-sdk/client-cloudformation');
    await expect(
      bench.client.send(new DescribeEventsCommand({ StackName: 's' })),
    ).rejects.toMatchObject({ name: 'InvalidAction', $metadata: { httpStatusCode: 400 } });
    await bench.dispose();
  });
});
