import { expect } from '@jest/globals';
import { DOCUMENTED_RATES, REFUSALS, type FaultEffect } from '../../src/simulator/faults/rules.js';
import {
  CREATED,
  describeBeside,
  describeInTurn,
  nothingChanged,
  sent,
  STACK,
  UPDATED,
  verify,
  type Account,
  type Ending,
  type FaultCase,
} from '../support/fault-case.js';

const READS = ['DescribeStacks', 'DescribeStackEvents', 'DescribeChangeSet'];
const ROLLED_BACK: Ending = [1, 'failed', 'deployment-failed', 'UPDATE_ROLLBACK_COMPLETE'];

/** Reads show for so long after the execution what was before it. */
const stale = (ms: number) => ({
  match: { action: READS },
  effect: { kind: 'stale', ms, after: ['ExecuteChangeSet'], forMs: ms } as const,
});

/** The bundle did look while the view was stale. */
const lookedWithin =
  (ms: number) =>
  ({ simulator }: Account): void => {
    const begin = simulator.requests.of('ExecuteChangeSet')[0]?.at ?? Infinity;
    const looks = simulator.requests.of('DescribeStackEvents').filter(({ at }) => at > begin);
    expect((looks[0]?.at ?? Infinity) - begin).toBeLessThan(ms);
  };

const failing = (on: 'create' | 'update') => async (account: Account) => {
  if (on === 'update') await account.seed();
  account.simulator.world.failResource({ logicalId: 'Topic', on, message: 'no', times: 1 });
};

/** Requests that were refused or that got no answer. */
const unanswered = (least: number) => (account: Account) => {
  const refused = account.simulator.requests.all.filter(({ status }) => status !== 200);
  expect(refused.length).toBeGreaterThanOrEqual(least);
};

const LATE_VIEWS: readonly FaultCase[] = [
  {
    name: 'status 4 s stale after the execution, an update that succeeds',
    on: 'update',
    scale: 20,
    faults: [stale(4_000)],
    expected: { ending: UPDATED },
    check: lookedWithin(4_000),
  },
  {
    name: 'status 4 s stale after the execution, an update that fails',
    on: 'update',
    scale: 20,
    prepare: failing('update'),
    faults: [stale(4_000)],
    expected: { ending: ROLLED_BACK, log: ['Root cause: Topic', 'no'] },
    check: lookedWithin(4_000),
  },
  {
    name: 'status 4 s stale after the execution, a creation that succeeds',
    on: 'create',
    scale: 20,
    faults: [stale(4_000)],
    expected: { ending: CREATED },
    check: lookedWithin(4_000),
  },
  {
    name: 'status 4 s stale after the execution, a creation that fails',
    on: 'create',
    scale: 20,
    prepare: failing('create'),
    faults: [stale(4_000)],
    expected: { ending: [1, 'failed', 'deployment-failed', 'ROLLBACK_COMPLETE'] },
    check: lookedWithin(4_000),
  },
  {
    name: 'status 40 s stale, longer than the whole update',
    on: 'update',
    faults: [stale(40_000)],
    expected: { ending: UPDATED, calls: 80 },
    check: lookedWithin(40_000),
  },
  {
    name: 'every read 4 s stale, all the time',
    on: 'update',
    faults: [{ match: { action: READS }, effect: { kind: 'stale', ms: 4_000 } }],
    expected: { ending: UPDATED },
  },
  ...(
    [
      ['into its creation', 12_000],
      ['beyond its creation', 25_000],
    ] as const
  ).map(([what, ms]): FaultCase => ({
    name: `a new stack 'does not exist' for ${ms / 1000} s, ${what}`,
    on: 'create',
    scale: 40,
    faults: [
      {
        match: { action: ['DescribeStacks', 'DescribeStackEvents'], from: 2 },
        effect: { kind: 'invisible', ms },
      },
    ],
    expected: { ending: CREATED, calls: 70 },
    // One more than that there is no stack yet.
    check: unanswered(3),
  })),
  {
    name: "a new change set 'does not exist' for 8 s, on an update",
    on: 'update',
    faults: [{ match: { action: 'DescribeChangeSet' }, effect: { kind: 'invisible', ms: 8_000 } }],
    expected: { ending: UPDATED },
    check: unanswered(1),
  },
  {
    name: "stack and change set 'do not exist' for 8 s, on a creation",
    on: 'create',
    faults: [{ match: { action: READS }, effect: { kind: 'invisible', ms: 8_000 } }],
    expected: { ending: CREATED },
    check: unanswered(2),
  },
  {
    name: "a new change set 'does not exist' for its execution either",
    on: 'update',
    faults: [
      {
        match: { action: 'ExecuteChangeSet', times: 1 },
        effect: {
          kind: 'error',
          code: 'ChangeSetNotFound',
          message: 'ChangeSet [x] does not exist',
          status: 404,
        },
      },
    ],
    expected: { ending: UPDATED, plans: 2, executions: 2 },
  },
  {
    name: 'a change set that never shows itself',
    on: 'create',
    scale: 200,
    faults: [
      { match: { action: 'DescribeChangeSet' }, effect: { kind: 'invisible', ms: 3_600_000 } },
    ],
    expected: {
      ending: [1, 'failed', 'change-set-unusable', ''],
      begun: 0,
      log: ['is gone', 'The change set that was not executed is removed.'],
    },
  },
  {
    name: 'events 3 s late, create',
    on: 'create',
    faults: [
      { match: { action: 'DescribeStackEvents' }, effect: { kind: 'late-events', ms: 3_000 } },
    ],
    expected: { ending: CREATED, log: [/Topic .*CREATE_COMPLETE|CREATE_COMPLETE .*Topic/] },
  },
  {
    name: 'events 3 s late, update',
    on: 'update',
    faults: [
      { match: { action: 'DescribeStackEvents' }, effect: { kind: 'late-events', ms: 3_000 } },
    ],
    expected: { ending: UPDATED, log: [/Topic .*UPDATE_COMPLETE|UPDATE_COMPLETE .*Topic/] },
  },
  {
    name: 'events 3 s late, an update that fails',
    on: 'update',
    prepare: failing('update'),
    faults: [
      { match: { action: 'DescribeStackEvents' }, effect: { kind: 'late-events', ms: 3_000 } },
    ],
    expected: { ending: ROLLED_BACK, log: ['Root cause: Topic'] },
  },
];

const TOO_FAST: readonly FaultCase[] = [
  {
    name: '30 % throttled',
    on: 'update',
    faults: [{ match: { probability: 0.3 }, effect: REFUSALS.throttling }],
    expected: { ending: UPDATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: 'all throttled for 15 s',
    on: 'update',
    scale: 40,
    faults: [{ match: { duringMs: 15_000 }, effect: REFUSALS.throttling }],
    expected: { ending: UPDATED },
    check: unanswered(2),
  },
  {
    name: 'all throttled for 60 s',
    on: 'update',
    faults: [{ match: { duringMs: 60_000 }, effect: REFUSALS.throttling }],
    expected: { ending: UPDATED, calls: 80 },
    check: unanswered(4),
  },
  {
    name: 'reads throttled for 60 s during the operation',
    on: 'update',
    faults: [
      {
        match: { action: 'DescribeStackEvents', from: 2, duringMs: 68_000 },
        effect: REFUSALS.throttling,
      },
    ],
    expected: { ending: UPDATED, calls: 80 },
    check: unanswered(3),
  },
  {
    name: 'the execution throttled for 60 s',
    on: 'update',
    faults: [
      { match: { action: 'ExecuteChangeSet', duringMs: 60_000 }, effect: REFUSALS.throttling },
    ],
    expected: { ending: UPDATED, calls: 80 },
    check: unanswered(3),
  },
  {
    name: 'reads limited to 1/s',
    on: 'update',
    faults: [{ match: { action: READS }, effect: { kind: 'rate', perSecond: 1 } }],
    expected: { ending: UPDATED, calls: 60 },
  },
  {
    name: 'reads limited to one in five seconds',
    on: 'update',
    faults: [{ match: { action: READS }, effect: { kind: 'rate', perSecond: 0.2 } }],
    expected: { ending: UPDATED, calls: 60 },
    check: unanswered(1),
  },
  {
    name: 'all calls limited as documented',
    on: 'create',
    faults: DOCUMENTED_RATES.slice(0, 2),
    expected: { ending: CREATED, calls: 60 },
  },
];

const CONNECTIONS: readonly FaultCase[] = [
  {
    name: '10 % of connections reset before and 10 % in the middle of an answer',
    on: 'update',
    faults: [
      { match: { probability: 0.1 }, effect: { kind: 'reset', when: 'before' } },
      { match: { probability: 0.1 }, effect: { kind: 'reset', when: 'mid-body' } },
    ],
    expected: { ending: UPDATED, calls: 60 },
  },
  {
    name: '30 % of connections reset before an answer',
    on: 'create',
    faults: [{ match: { probability: 0.3 }, effect: { kind: 'reset', when: 'before' } }],
    expected: { ending: CREATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: '30 % of connections reset in the middle of an answer',
    on: 'create',
    faults: [{ match: { probability: 0.3 }, effect: { kind: 'reset', when: 'mid-body' } }],
    expected: { ending: CREATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: '30 % answered with 500',
    on: 'update',
    faults: [
      {
        match: { probability: 0.3 },
        effect: { kind: 'error', code: 'InternalFailure', message: 'internal', status: 500 },
      },
    ],
    expected: { ending: UPDATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: '30 % answered with 503',
    on: 'create',
    faults: [{ match: { probability: 0.3 }, effect: REFUSALS.unavailable }],
    expected: { ending: CREATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: 'nothing but 503 for 15 s',
    on: 'update',
    faults: [{ match: { duringMs: 15_000 }, effect: REFUSALS.unavailable }],
    expected: { ending: UPDATED, calls: 60 },
    check: unanswered(2),
  },
  {
    name: 'nothing but 503 for 15 s during the operation',
    on: 'update',
    faults: [
      {
        match: { action: 'DescribeStackEvents', from: 2, duringMs: 25_000 },
        effect: REFUSALS.unavailable,
      },
    ],
    expected: { ending: UPDATED, calls: 60 },
    check: unanswered(3),
  },
  {
    name: 'nothing but 503, for ever, during the operation',
    on: 'update',
    meanwhile: [
      {
        when: sent('ExecuteChangeSet'),
        act: ({ simulator }) => {
          simulator.faults.add({ effect: REFUSALS.unavailable });
        },
      },
    ],
    scale: 200,
    expected: {
      ending: [1, 'failed', 'service-unreachable', 'CREATE_COMPLETE'],
      log: ['CloudFormation goes on without us', '`status`'],
    },
  },
  {
    name: 'nothing but 503, for ever, from the start',
    on: 'update',
    scale: 200,
    faults: [{ effect: REFUSALS.unavailable }],
    expected: {
      ending: [1, 'failed', 'service-unreachable', ''],
      begun: 0,
      plans: 0,
      log: ['ServiceUnavailable'],
    },
    check: nothingChanged,
  },
];

/** What a proxy, a middlebox or a broken pipe makes of one answer. */
const GARBLED: readonly (readonly [string, FaultEffect])[] = [
  ['cut-off XML', { kind: 'truncate' }],
  ['XML cut off after the first bytes', { kind: 'truncate', bytes: 45 }],
  ['empty, 200', { kind: 'http', status: 200, body: '' }],
  ['a page of a proxy, 502', { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' }],
  ['a page of a proxy, 200', { kind: 'http', status: 200, body: '<html><p>Log in</p></html>' }],
  ['a trickle of 15 s', { kind: 'trickle', ms: 15_000 }],
];

const ANSWERS = GARBLED.map(([name, effect]): FaultCase => ({
  name: `one answer of each read is ${name}`,
  on: 'update',
  faults: [...READS, 'ValidateTemplate'].map((action) => ({
    match: { action, from: action === 'DescribeStackEvents' ? 3 : 1, times: 1 },
    effect,
  })),
  expected: { ending: UPDATED },
}));

/** What is refused in words that are cut off was refused for a reason that nobody has read yet. */
const REFUSED_BRIEFLY = ([undefined, 45] as const).map((bytes): FaultCase => ({
  name: `that there is no stack is said in an answer that is cut off${bytes === undefined ? '' : ' early'}`,
  on: 'create',
  faults: [
    {
      match: { action: 'DescribeStacks', times: 1 },
      effect: { kind: 'truncate', ...(bytes === undefined ? {} : { bytes }) },
    },
  ],
  expected: { ending: CREATED },
  check: unanswered(2),
}));

/** In real time, and at once: each waits for a request timeout of 5 s. */
const HANGS: readonly FaultCase[] = [
  {
    name: 'a read of the stack that hangs 60 s and more',
    on: 'update',
    faults: [
      { match: { action: 'DescribeStacks', times: 1 }, effect: { kind: 'hang', ms: 2_000_000 } },
    ],
    expected: { ending: UPDATED },
  },
  {
    name: 'a read during the operation that hangs 60 s and more',
    on: 'create',
    faults: [
      {
        match: { action: 'DescribeStackEvents', from: 3, times: 1 },
        effect: { kind: 'hang', ms: 2_000_000 },
      },
    ],
    expected: { ending: CREATED },
  },
  {
    name: 'a change set whose creation hangs 60 s and more and has no effect',
    on: 'create',
    faults: [
      { match: { action: 'CreateChangeSet', times: 1 }, effect: { kind: 'hang', ms: 2_000_000 } },
    ],
    expected: { ending: CREATED },
  },
  {
    name: 'a read of the change set that hangs 60 s and more',
    on: 'update',
    faults: [
      { match: { action: 'DescribeChangeSet', times: 1 }, effect: { kind: 'hang', ms: 2_000_000 } },
    ],
    expected: { ending: UPDATED },
  },
  {
    name: 'an execution that hangs 60 s and more and has no effect',
    on: 'update',
    faults: [
      { match: { action: 'ExecuteChangeSet', times: 1 }, effect: { kind: 'hang', ms: 2_000_000 } },
    ],
    expected: { ending: UPDATED },
  },
  {
    name: 'an execution whose answer hangs 60 s and more, with effect',
    on: 'create',
    faults: [
      {
        match: { action: 'ExecuteChangeSet', times: 1 },
        // An eighth of this passes before the first byte.
        effect: { kind: 'trickle', ms: 16_000_000 },
      },
    ],
    expected: { ending: CREATED },
  },
  {
    name: 'an answer that trickles in for longer than anybody waits',
    on: 'update',
    faults: [
      {
        match: { action: 'DescribeChangeSet', times: 1 },
        effect: { kind: 'trickle', ms: 2_500_000 },
      },
    ],
    expected: { ending: UPDATED },
  },
];

/** Time runs out for the run, not for the stack. */
const LIMITS: readonly FaultCase[] = [
  {
    name: 'the limit of the run is reached during the operation',
    on: 'update',
    inputs: { 'timeout-minutes': '1' },
    scale: 40,
    options: { durations: { '*': 600_000 } },
    expected: {
      // Seen last, and told in the log.
      ending: [1, 'failed', 'timeout', 'UPDATE_IN_PROGRESS'],
      calls: 80,
      log: ['Still moving: ', 'CloudFormation goes on without us', '`status`'],
    },
    check: ({ simulator }) => {
      expect(simulator.world.stack(STACK)?.status).toBe('UPDATE_IN_PROGRESS');
      expect(simulator.requests.of('CancelUpdateStack')).toHaveLength(0);
    },
  },
  {
    name: 'the limit of the run is reached during the change set',
    on: 'create',
    inputs: { 'timeout-minutes': '1' },
    scale: 40,
    faults: [
      {
        match: { action: 'DescribeChangeSet' },
        effect: {
          kind: 'http',
          status: 200,
          contentType: 'text/xml',
          body: '<DescribeChangeSetResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeChangeSetResult><ChangeSetName>x</ChangeSetName><ChangeSetId>arn:aws:cloudformation:us-west-2:123456789012:changeSet/x/1</ChangeSetId><StackName>x</StackName><StackId>arn:aws:cloudformation:us-west-2:123456789012:stack/x/1</StackId><Status>CREATE_IN_PROGRESS</Status><ExecutionStatus>UNAVAILABLE</ExecutionStatus><Changes/></DescribeChangeSetResult></DescribeChangeSetResponse>',
        },
      },
    ],
    expected: {
      ending: [1, 'failed', 'timeout', ''],
      begun: 0,
      log: ['The change set that was not executed is removed.'],
    },
  },
  {
    name: 'the limit of the run is reached in the queue',
    on: 'update',
    inputs: { 'timeout-minutes': '1', 'wait-for-stack-minutes': '10' },
    scale: 40,
    prepare: async (account) => {
      await account.seed();
      const theirs = { durationMs: 3_600_000, token: 'theirs' };
      account.simulator.world.startForeignOperation(STACK, theirs);
    },
    expected: {
      ending: [1, 'failed', 'timeout', 'UPDATE_IN_PROGRESS'],
      begun: 0,
      plans: 0,
      log: ['with the token theirs', 'limit of 1 minutes'],
    },
    check: nothingChanged,
  },
  {
    name: 'the limit of the run is reached while all calls are throttled',
    on: 'update',
    inputs: { 'timeout-minutes': '1' },
    scale: 40,
    meanwhile: [
      {
        // A request that is throttled is tried again for longer than the minute that is left.
        when: sent('DescribeStackEvents', 3),
        act: ({ simulator }) => {
          simulator.faults.add({ effect: REFUSALS.throttling });
        },
      },
    ],
    options: { durations: { '*': 600_000 } },
    expected: {
      calls: 90,
      ending: [1, 'failed', 'timeout', 'CREATE_COMPLETE'],
      log: ['CloudFormation goes on without us'],
    },
  },
];

/** Nothing but a request timeout lets go of a hang; and nobody waits for longer than two. */
async function inTime(row: FaultCase): Promise<void> {
  const begin = Date.now();
  await verify(row);
  const seconds = (Date.now() - begin) / 1000;
  expect(seconds).toBeGreaterThan(5);
  expect(seconds).toBeLessThan(20);
}

describeInTurn('late views', LATE_VIEWS);
describeBeside('too fast', TOO_FAST);
describeInTurn('the limit', LIMITS);
describeBeside('connections and answers', [...CONNECTIONS, ...ANSWERS, ...REFUSED_BRIEFLY]);
describeBeside('hangs', HANGS, { width: HANGS.length, carryOut: inTime });
