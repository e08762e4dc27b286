import { expect } from '@jest/globals';
import { accessDenied, REFUSALS, type FaultEffect } from '../../src/simulator/faults/rules.js';
import {
  CREATED,
  describeBeside,
  describeInTurn,
  nothingChanged,
  runBeside,
  sent,
  STACK,
  TEMPLATE,
  UPDATED,
  valuesRead,
  type Account,
  type FaultCase,
  type Moment,
} from '../support/fault-case.js';
import type { BundleResult } from '../support/run-bundle.js';

const LOST = { kind: 'reset', when: 'after' } as const;
const SHELL: Readonly<Record<string, string>> = { create: 'shell', update: '' };

/** Each answer to a write is lost or useless; whether it had its effect the bundle can not know. */
const USELESS: readonly (readonly [string, FaultEffect])[] = [
  ['is lost', LOST],
  ['is lost in the middle', { kind: 'reset', when: 'mid-body' }],
  ['is cut-off XML', { kind: 'truncate' }],
  ['never comes, without effect', { kind: 'reset', when: 'before' }],
  ['is empty with status 200, without effect', { kind: 'http', status: 200, body: '' }],
  [
    'is a page of a proxy with status 200, without effect',
    { kind: 'http', status: 200, body: '<html><p>Log in</p></html>' },
  ],
  [
    'is a page of a proxy with status 502, without effect',
    { kind: 'http', status: 502, body: '<html><p>Bad gateway</p></html>' },
  ],
  ['is 503, without effect', REFUSALS.unavailable],
];

const ANSWERS = ['CreateChangeSet', 'ExecuteChangeSet'].flatMap((action) =>
  USELESS.map(([what, effect], index): FaultCase => ({
    name: `the answer to ${action} ${what}`,
    on: index % 2 === 0 ? 'create' : 'update',
    scale: 200,
    faults: [{ match: { action, times: 2 }, effect }],
    inputs: { 'timeout-minutes': '10' },
    expected: { ending: index % 2 === 0 ? CREATED : UPDATED },
    check: ({ simulator }) => {
      expect(simulator.requests.of(action)).toHaveLength(3);
    },
  })),
);

const FATE_UNKNOWN =
  /Whether the change set arn:\S+tapstack-[0-9a-f]{8}-deploy-4711-1\S* was executed is not known/;

/** From then on no change set can be read. */
function blindFrom(when: Moment['when']): Moment {
  return {
    when,
    act: ({ simulator }) => {
      const match = { action: 'DescribeChangeSet' };
      simulator.faults.add({ match, effect: { kind: 'reset', when: 'before' } });
    },
  };
}

/** What is open is kept for the step that runs after the job, and nothing green is said on the way. */
function leavesItToThePostStep(_: Account, run: BundleResult): void {
  expect(run.state['tapstack-unfinished']).toMatch(/deploy-4711-1.*"isConcluded":true/);
  expect(`${run.stdout}${run.summary}`).not.toMatch(/SUCCEEDED|was deployed/);
  expect(run.summary).toMatch(/deploy-4711-1/);
}

const LOST_FOR_LONG: readonly FaultCase[] = [
  {
    name: 'all answers to ExecuteChangeSet are lost',
    on: 'update',
    scale: 200,
    faults: [{ match: { action: 'ExecuteChangeSet' }, effect: LOST }],
    expected: { ending: UPDATED },
  },
  {
    name: 'no execution ever gets through',
    on: 'create',
    scale: 200,
    faults: [{ match: { action: 'ExecuteChangeSet' }, effect: { kind: 'reset', when: 'before' } }],
    expected: {
      calls: 80,
      ending: [1, 'failed', 'service-unreachable', ''],
      begun: 0,
      executions: 1,
      log: ['ExecuteChangeSet got no usable answer'],
    },
  },
  {
    name: 'all answers to CreateChangeSet are lost',
    on: 'create',
    scale: 200,
    faults: [{ match: { action: 'CreateChangeSet' }, effect: LOST }],
    expected: {
      ending: [1, 'failed', 'service-unreachable', ''],
      begun: 0,
      log: ['CreateChangeSet got no usable answer'],
    },
  },
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `all answers to CreateChangeSet are lost, and nobody gets through to remove the set, ${on}`,
    on,
    scale: 200,
    faults: [
      { match: { action: 'CreateChangeSet' }, effect: LOST },
      { match: { action: 'DeleteChangeSet' }, effect: { kind: 'reset', when: 'before' } },
    ],
    expected: {
      ending: [1, 'failed', 'service-unreachable', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      left: ['our set', SHELL[on] ?? ''].filter((text) => text !== ''),
      calls: 80,
      log: [
        'CreateChangeSet got no usable answer',
        /The change set tapstack-[0-9a-f]{8}-deploy-4711-1 is left behind \(.*\)\. Delete it by hand/,
      ],
    },
    check: leavesItToThePostStep,
  })),
  {
    name: 'all answers to ExecuteChangeSet are lost, and the change set can not be asked either',
    on: 'update',
    scale: 200,
    faults: [{ match: { action: 'ExecuteChangeSet' }, effect: LOST }],
    meanwhile: [blindFrom(sent('ExecuteChangeSet'))],
    expected: {
      calls: 120,
      ending: [1, 'failed', 'service-unreachable', 'UPDATE_COMPLETE'],
      log: [FATE_UNKNOWN, 'did not see the end of its stack operation; the stack is in'],
    },
    check: leavesItToThePostStep,
  },
  {
    name: 'the answer to ExecuteChangeSet is lost, and the next try is refused: it is under way all the same',
    on: 'update',
    scale: 40,
    faults: [
      { match: { action: 'ExecuteChangeSet', times: 1 }, effect: LOST },
      {
        match: { action: 'ExecuteChangeSet', from: 2 },
        effect: accessDenied('cloudformation:ExecuteChangeSet', '*'),
      },
    ],
    expected: { ending: UPDATED },
  },
  {
    name: 'the answer to ExecuteChangeSet is lost, and the credentials have expired at the next try',
    on: 'update',
    faults: [{ match: { action: 'ExecuteChangeSet', times: 1 }, effect: LOST }],
    meanwhile: [
      {
        when: sent('ExecuteChangeSet'),
        act: ({ simulator }) => {
          simulator.faults.add({ effect: REFUSALS.expiredToken });
        },
      },
    ],
    expected: {
      ending: [1, 'failed', 'credentials-expired', 'CREATE_COMPLETE'],
      log: [FATE_UNKNOWN, 'may go on without this run', '`status` with `wait: true`'],
    },
    check: leavesItToThePostStep,
  },
  {
    name: 'the answer to CreateChangeSet is lost, and the next try is refused: the set is removed all the same',
    on: 'create',
    faults: [
      { match: { action: 'CreateChangeSet', times: 1 }, effect: LOST },
      {
        match: { action: 'CreateChangeSet', from: 2 },
        effect: accessDenied('cloudformation:CreateChangeSet', '*'),
      },
    ],
    expected: {
      ending: [1, 'failed', 'access-denied', ''],
      begun: 0,
      log: ['The change set that was not executed is removed.'],
    },
  },
  {
    name: 'no execution ever gets through, and the change set can not be asked either',
    on: 'update',
    scale: 200,
    faults: [{ match: { action: 'ExecuteChangeSet' }, effect: { kind: 'reset', when: 'before' } }],
    meanwhile: [blindFrom(sent('ExecuteChangeSet'))],
    expected: {
      calls: 120,
      ending: [1, 'failed', 'service-unreachable', 'CREATE_COMPLETE'],
      begun: 0,
      executions: 1,
      left: ['our set'],
      log: [FATE_UNKNOWN],
    },
    check: leavesItToThePostStep,
  },
  {
    name: 'the answer to the removal of an empty change set is lost',
    on: 'update',
    inputs: { parameters: 'Label=before' },
    faults: [{ match: { action: 'DeleteChangeSet', times: 1 }, effect: LOST }],
    expected: { ending: [0, 'no-changes', '', 'CREATE_COMPLETE'], begun: 0 },
  },
  {
    name: 'the removal of an empty change set is answered by the page of a proxy with status 200',
    on: 'update',
    inputs: { parameters: 'Label=before' },
    faults: [
      {
        match: { action: 'DeleteChangeSet', times: 1 },
        effect: { kind: 'http', status: 200, body: '<html><p>Log in</p></html>' },
      },
    ],
    expected: { ending: [0, 'no-changes', '', 'CREATE_COMPLETE'], begun: 0 },
  },
  {
    name: 'the removal of an empty change set is not permitted',
    on: 'update',
    inputs: { parameters: 'Label=before' },
    faults: [
      {
        match: { action: 'DeleteChangeSet' },
        effect: accessDenied('cloudformation:DeleteChangeSet', '*'),
      },
    ],
    expected: {
      ending: [0, 'no-changes', '', 'CREATE_COMPLETE'],
      begun: 0,
      left: ['our set'],
      log: ['is left behind'],
    },
  },
];

/** From then on every request is refused. */
const from = (when: Moment['when'], effect: FaultEffect): Moment => ({
  when,
  act: ({ simulator }) => {
    simulator.faults.add({ effect });
  },
});

/** At most so many requests follow the first refusal: nobody tries again what can not work. */
const givesUp =
  (most: number) =>
  ({ simulator }: Account): void => {
    const { all } = simulator.requests;
    const first = all.findIndex(({ status }) => status === 403);
    expect(first).toBeGreaterThan(0);
    expect(all.length - first).toBeLessThanOrEqual(most);
  };

const CREDENTIALS: readonly FaultCase[] = [
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `credentials expire during the change set, ${on}`,
    on,
    meanwhile: [from(sent('DescribeChangeSet', 1), REFUSALS.expiredToken)],
    expected: {
      ending: [1, 'failed', 'credentials-expired', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      left: ['our set', SHELL[on] ?? ''].filter((text) => text !== ''),
      log: ['is left behind', 'Delete it by hand', 'role-duration-seconds'],
    },
    // A change set is read with and without its values, at once.
    check: givesUp(3),
  })),
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `credentials expire during the operation, ${on}`,
    on,
    meanwhile: [from(sent('ExecuteChangeSet'), REFUSALS.expiredToken)],
    expected: {
      ending: [1, 'failed', 'credentials-expired', on === 'create' ? '' : 'CREATE_COMPLETE'],
      log: ['CloudFormation goes on without us', '`status`', '`wait: true`'],
    },
    check: givesUp(2),
  })),
  {
    name: 'credentials have expired before the start',
    on: 'update',
    faults: [{ effect: REFUSALS.expiredToken }],
    expected: {
      ending: [1, 'failed', 'credentials-expired', ''],
      begun: 0,
      plans: 0,
      calls: 2,
      log: ['role-duration-seconds'],
    },
    check: nothingChanged,
  },
  {
    name: 'credentials are rejected from the start',
    on: 'update',
    faults: [{ effect: REFUSALS.invalidToken }],
    expected: { ending: [1, 'failed', 'credentials-rejected', ''], begun: 0, plans: 0, calls: 2 },
    check: nothingChanged,
  },
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `not allowed to read the change set, ${on}`,
    on,
    faults: [
      {
        match: { action: 'DescribeChangeSet' },
        effect: accessDenied('cloudformation:DescribeChangeSet', '*'),
      },
    ],
    expected: {
      ending: [1, 'failed', 'access-denied', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      calls: 12,
      log: ['cloudformation:DescribeChangeSet', 'The change set that was not executed is removed.'],
    },
  })),
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `not allowed to execute, ${on}`,
    on,
    faults: [
      {
        match: { action: 'ExecuteChangeSet' },
        effect: accessDenied('cloudformation:ExecuteChangeSet', '*'),
      },
    ],
    expected: {
      ending: [1, 'failed', 'access-denied', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      executions: 1,
      log: ['The change set that was not executed is removed.'],
    },
  })),
  {
    name: 'not allowed to make a change set',
    on: 'update',
    faults: [
      {
        match: { action: 'CreateChangeSet' },
        effect: accessDenied('cloudformation:CreateChangeSet', '*'),
      },
    ],
    expected: { ending: [1, 'failed', 'access-denied', 'CREATE_COMPLETE'], begun: 0, calls: 4 },
  },
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `not allowed to read events, ${on}`,
    on,
    faults: [
      {
        match: { action: 'DescribeStackEvents' },
        effect: accessDenied('cloudformation:DescribeStackEvents', '*'),
      },
    ],
    expected: {
      ending: on === 'create' ? CREATED : UPDATED,
      log: ['The stack events can not be read'],
    },
  })),
  {
    name: 'not allowed to read events, an update that fails',
    on: 'update',
    prepare: async (account) => {
      await account.seed();
      account.simulator.world.failResource({ logicalId: 'Topic', on: 'update', message: 'no' });
    },
    faults: [
      {
        match: { action: 'DescribeStackEvents' },
        effect: accessDenied('cloudformation:DescribeStackEvents', '*'),
      },
    ],
    expected: {
      ending: [1, 'failed', 'deployment-failed', 'UPDATE_ROLLBACK_COMPLETE'],
      log: ['The stack events can not be read'],
    },
  },
];

/** Between the bundle's last look at the stack and its execution. */
const BEFORE_EXECUTION = valuesRead;

const OBSOLETE: readonly FaultCase[] = [
  {
    name: "somebody else's update between change set and execution, over at once",
    on: 'update',
    scale: 40,
    meanwhile: [
      {
        when: BEFORE_EXECUTION,
        act: ({ simulator }) => {
          simulator.world.touch(STACK, 'theirs');
        },
      },
    ],
    expected: { ending: UPDATED, plans: 2, executions: 2, log: ['Somebody else was faster'] },
  },
  {
    name: "somebody else's update between change set and execution, under way",
    on: 'update',
    scale: 40,
    meanwhile: [
      {
        when: BEFORE_EXECUTION,
        act: ({ simulator }) => {
          simulator.world.startForeignOperation(STACK, { durationMs: 20_000, token: 'theirs' });
        },
      },
    ],
    expected: {
      ending: UPDATED,
      plans: 2,
      executions: 2,
      log: ['Somebody else was faster', 'with the token theirs'],
    },
    check: plansAfterTheirs,
  },
  {
    name: "somebody else's update while the change set is computed",
    on: 'update',
    scale: 40,
    meanwhile: [
      {
        // Not at the first look, whose answer may be on its way by then.
        when: ({ simulator }) =>
          simulator.requests.of('CreateChangeSet').some(({ status }) => status === 200),
        act: ({ simulator }) => {
          simulator.world.startForeignOperation(STACK, { durationMs: 20_000, token: 'theirs' });
        },
      },
    ],
    expected: { ending: UPDATED, plans: 2, log: ['with the token theirs'] },
    check: plansAfterTheirs,
  },
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `the service says InvalidChangeSetStatus to the execution, ${on}`,
    on,
    faults: [
      {
        match: { action: 'ExecuteChangeSet', times: 1 },
        effect: {
          kind: 'error',
          code: 'InvalidChangeSetStatus',
          message: 'ChangeSet [x] cannot be executed in its current execution status of [OBSOLETE]',
          status: 400,
        },
      },
    ],
    expected: {
      ending: on === 'create' ? CREATED : UPDATED,
      plans: 2,
      executions: 2,
      log: ['Somebody else was faster'],
    },
  })),
  {
    name: 'a change set that was never seen, on a stack that somebody else breaks meanwhile',
    on: 'update',
    scale: 40,
    inputs: { operation: 'deploy' },
    prepare: async (account) => {
      await account.seed();
      account.simulator.world.failResource({ logicalId: 'Topic', on: 'delete', message: 'stays' });
    },
    faults: [
      { match: { action: 'DescribeChangeSet' }, effect: { kind: 'invisible', ms: 3_600_000 } },
    ],
    meanwhile: [
      {
        when: sent('DescribeChangeSet'),
        act: ({ simulator }) => {
          simulator.world.deleteFromOutside(STACK, 'theirs');
        },
      },
    ],
    expected: {
      ending: [3, 'refused', 'stack-unrecoverable', 'DELETE_FAILED'],
      begun: 0,
      log: ['Somebody else was faster', 'The change set that was not executed is removed.'],
    },
  },
  {
    name: 'others are faster again and again',
    on: 'update',
    scale: 200,
    faults: [
      {
        match: { action: 'ExecuteChangeSet' },
        effect: {
          kind: 'error',
          code: 'InvalidChangeSetStatus',
          message: 'ChangeSet [x] cannot be executed in its current execution status of [OBSOLETE]',
          status: 400,
        },
      },
    ],
    expected: {
      ending: [3, 'refused', 'stack-busy', 'CREATE_COMPLETE'],
      begun: 0,
      plans: 10,
      executions: 10,
      calls: 200,
      log: ['Other operations were faster 10 times in a row'],
    },
  },
];

/** The second plan is made from what somebody else left behind. */
function plansAfterTheirs({ simulator }: Account): void {
  const { events } = simulator.world.stack(STACK) ?? { events: [] };
  const theirEnd = events.find(({ token, status }) => {
    return token === 'theirs' && status === 'UPDATE_COMPLETE';
  });
  const second = simulator.requests.of('CreateChangeSet').at(-1);
  expect(second?.at).toBeGreaterThan(theirEnd?.timestamp ?? Infinity);
}

/** An earlier run that is killed as soon as its request is there. */
async function killedAt(account: Account, action: string, run: string): Promise<void> {
  const moment: Moment = {
    when: sent(action),
    act: (_, child) => {
      child.kill('SIGKILL');
    },
  };
  const { missed } = await runBeside(account, { operation: 'deploy' }, [moment], {
    environment: { GITHUB_RUN_ID: run },
  });
  expect(missed).toBe(0);
}

const KILLED: readonly FaultCase[] = [
  ...[
    ['of another name', '4700'],
    ['of the very same name', '4711'],
  ].flatMap(([what = '', id = '']) =>
    (['create', 'update'] as const).map((on): FaultCase => ({
      name: `an earlier run was killed while its change set was made, ${what}, ${on}`,
      on,
      scale: 40,
      prepare: async (account) => {
        if (on === 'update') await account.seed();
        await killedAt(account, 'CreateChangeSet', id);
        const sets = account.simulator.world.stack(STACK)?.changeSets ?? [];
        expect(sets).toHaveLength(1);
      },
      expected: { ending: on === 'create' ? CREATED : UPDATED },
    })),
  ),
  {
    name: 'an earlier run was killed, and its shell holds a set of the same name that is ready',
    on: 'create',
    prepare: async (account) => {
      await account.seed({ status: 'REVIEW_IN_PROGRESS' });
      const name = 'tapstack-9e03a727-deploy-4711-1';
      await account.simulator.world.seedChangeSet(STACK, { name, template: TEMPLATE });
    },
    expected: { ending: CREATED },
    check: ({ simulator }) => {
      expect(simulator.requests.of('DeleteChangeSet')).toHaveLength(1);
      expect(simulator.requests.of('DeleteStack')).toHaveLength(0);
    },
  },
  {
    name: 'an earlier run was killed during its operation: it is waited for, then there is nothing to do',
    on: 'update',
    prepare: async (account) => {
      await account.seed();
      await killedAt(account, 'ExecuteChangeSet', '4700');
    },
    inputs: { operation: 'deploy' },
    scale: 20,
    options: { durations: { '*': 60_000 } },
    expected: {
      ending: [0, 'no-changes', '', 'UPDATE_COMPLETE'],
      begun: 0,
      log: ['by run 4700 of this repository'],
    },
  },
];

describeInTurn('obsolete change sets', OBSOLETE);
describeBeside('killed runs', KILLED);
describeBeside('lost and useless answers', [...ANSWERS, ...LOST_FOR_LONG]);
describeBeside('credentials and permissions', CREDENTIALS);
