import { expect } from '@jest/globals';
import type { StackSeed } from '../../src/simulator/controls/seed.js';
import type { FaultRule } from '../../src/simulator/faults/rules.js';
import {
  CREATED,
  describeBeside,
  describeInTurn,
  nothingChanged,
  sent,
  STACK,
  UPDATED,
  valuesRead,
  type Account,
  type Ending,
  type FaultCase,
  type Moment,
} from '../support/fault-case.js';

type Status = StackSeed['status'];

const PLAIN: readonly FaultCase[] = [
  { name: 'no fault, create', on: 'create', expected: { ending: CREATED, calls: 30 } },
  { name: 'no fault, update', on: 'update', expected: { ending: UPDATED, calls: 30 } },
  {
    name: 'a no-op',
    on: 'update',
    inputs: { parameters: 'Label=before' },
    expected: { ending: [0, 'no-changes', '', 'CREATE_COMPLETE'], begun: 0, calls: 12 },
  },
  {
    name: 'a resource fails to create',
    on: 'create',
    prepare: failing({ Topic: ['create'] }),
    expected: {
      ending: [1, 'failed', 'deployment-failed', 'ROLLBACK_COMPLETE'],
      log: ['Root cause: Topic (AWS::SNS::Topic), app.yml:5', 'CREATE_FAILED: no Topic create'],
    },
  },
  {
    name: 'a resource fails to update',
    on: 'update',
    prepare: failing({ Topic: ['update'] }),
    expected: {
      ending: [1, 'failed', 'deployment-failed', 'UPDATE_ROLLBACK_COMPLETE'],
      log: ['Root cause: Topic (AWS::SNS::Topic), app.yml:5', 'UPDATE_FAILED: no Topic update'],
    },
  },
  {
    name: 'the rollback of an update fails',
    on: 'update',
    prepare: failing({ Topic: ['update', 'rollback'] }),
    expected: {
      ending: [1, 'failed', 'rollback-failed', 'UPDATE_ROLLBACK_FAILED'],
      log: ['Root cause: Topic', 'These could not be undone: Topic', 'continue-rollback'],
    },
  },
  {
    name: 'the rollback of a creation fails',
    on: 'create',
    options: { durations: { 'AWS::SNS::Topic': 8_000, '*': 3_000 } },
    prepare: failing({ Topic: ['create'], Queue: ['delete'] }),
    expected: {
      ending: [1, 'failed', 'rollback-failed', 'ROLLBACK_FAILED'],
      log: ['Root cause: Topic', 'These could not be undone: Queue'],
    },
  },
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `the change set fails with a reason, ${on}`,
    on,
    prepare: async (account) => {
      if (on === 'update') await account.seed();
      account.simulator.world.failChangeSet(STACK, 'Parameters: [Nobody] must have values');
    },
    expected: {
      ending: [1, 'failed', 'change-set-failed', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      log: ['Parameters: [Nobody] must have values', 'nothing was changed in the account'],
    },
  })),
];

type Step = 'create' | 'update' | 'delete' | 'rollback';

function failing(steps: Readonly<Record<string, readonly Step[]>>) {
  return async (account: Account): Promise<void> => {
    if (Object.values(steps).flat().includes('update')) await account.seed();
    for (const [logicalId, list] of Object.entries(steps)) {
      for (const on of list) {
        const message = `no ${logicalId} ${on}`;
        account.simulator.world.failResource({ logicalId, on, message, times: 1 });
      }
    }
  };
}

/** Somebody is at work on the stack already. */
const busy =
  (token: string, rest: { readonly fails?: boolean; readonly durationMs?: number } = {}) =>
  async (account: Account): Promise<void> => {
    await account.seed();
    // Long enough for a bundle that starts slowly.
    const theirs = { durationMs: 300_000, token, ...rest };
    account.simulator.world.startForeignOperation(STACK, theirs);
  };

/** Nothing is planned before the other operation has ended. */
const plansAfterwards = ({ simulator }: Account): void => {
  const { events } = simulator.world.stack(STACK) ?? { events: [] };
  const theirs = events.filter(({ token }) => token === 'theirs' || token === OURS);
  const plan = simulator.requests.of('CreateChangeSet')[0];
  expect(plan?.at).toBeGreaterThan(theirs.at(-1)?.timestamp ?? Infinity);
};

/** Token of an earlier run of this repository. */
const OURS = 'tapstack-9e03a727-4700-1-deploy-0123456789ab';
const BUSY: Ending = [3, 'refused', 'stack-busy', 'UPDATE_IN_PROGRESS'];

const IN_PROGRESS: readonly FaultCase[] = [
  {
    name: 'an operation of an earlier run of ours is in progress: queue, then plan from what it left',
    on: 'update',
    prepare: busy(OURS),
    expected: { ending: UPDATED, calls: 120, log: ['by run 4700 of this repository', 'Queueing'] },
    check: plansAfterwards,
  },
  {
    name: "somebody else's operation is in progress: queue, then plan from what it left",
    on: 'update',
    prepare: busy('theirs'),
    expected: { ending: UPDATED, calls: 120, log: ['with the token theirs', 'Queueing'] },
    check: plansAfterwards,
  },
  {
    name: "somebody else's operation is in progress and fails: queue, then deploy all the same",
    on: 'update',
    prepare: busy('theirs', { fails: true }),
    expected: { ending: UPDATED, calls: 120, log: ['Its previous update failed'] },
    check: plansAfterwards,
  },
  {
    name: 'an operation is in progress and there is no queue',
    on: 'update',
    prepare: busy('theirs', { durationMs: 3_600_000 }),
    inputs: { 'wait-for-stack-minutes': '0' },
    expected: { ending: BUSY, begun: 0, plans: 0, calls: 6, log: ['with the token theirs'] },
    check: nothingChanged,
  },
  {
    name: 'an operation is in progress for longer than the queue',
    on: 'update',
    scale: 200,
    prepare: busy('theirs', { durationMs: 3_600_000 }),
    inputs: { 'wait-for-stack-minutes': '1' },
    expected: { ending: BUSY, begun: 0, plans: 0, log: ['after 1 minute in the queue'] },
    check: nothingChanged,
  },
  {
    name: 'the stack is deleted by others while the run queues: it is made anew',
    on: 'update',
    inputs: { operation: 'deploy' },
    prepare: async (account) => {
      await account.seed();
      account.simulator.world.deleteFromOutside(STACK, 'theirs');
    },
    options: { durations: { '*': 30_000 } },
    expected: { ending: CREATED, calls: 120 },
  },
];

const refused = (remedy: string) => ({
  ending: [3, 'refused', 'stack-unrecoverable'] as const,
  log: ['Nothing was changed', remedy],
});
const deployed = (status: string) => ({ ending: [0, 'succeeded', ''] as const, becomes: status });

/** Every settled status of the semantics reference (1.1), with what a deployment makes of it (1.4). */
const LEFTOVERS: readonly (readonly [
  Status,
  (
    | { readonly ending: readonly [number, string, string]; readonly becomes: string }
    | { readonly ending: readonly [number, string, string]; readonly log: readonly string[] }
  ),
  Readonly<Record<string, string>>?,
])[] = [
  ['REVIEW_IN_PROGRESS', deployed('CREATE_COMPLETE')],
  ['CREATE_COMPLETE', deployed('UPDATE_COMPLETE')],
  ['CREATE_FAILED', refused('on-failure: do-nothing')],
  ['CREATE_FAILED', deployed('UPDATE_COMPLETE'), { 'on-failure': 'do-nothing' }],
  ['ROLLBACK_COMPLETE', refused('Run operation `delete`')],
  ['ROLLBACK_FAILED', refused('run operation `delete`')],
  ['UPDATE_COMPLETE', deployed('UPDATE_COMPLETE')],
  ['UPDATE_FAILED', refused('on-failure: do-nothing')],
  ['UPDATE_FAILED', deployed('UPDATE_COMPLETE'), { 'on-failure': 'do-nothing' }],
  ['UPDATE_ROLLBACK_COMPLETE', deployed('UPDATE_COMPLETE')],
  ['UPDATE_ROLLBACK_FAILED', refused('`continue-rollback`')],
  ['DELETE_COMPLETE', deployed('CREATE_COMPLETE')],
  ['DELETE_FAILED', refused('Run operation `delete` again')],
  ['IMPORT_COMPLETE', deployed('UPDATE_COMPLETE')],
  ['IMPORT_ROLLBACK_COMPLETE', deployed('UPDATE_COMPLETE')],
  ['IMPORT_ROLLBACK_FAILED', refused('Delete the stack while retaining')],
];

const SETTLED = LEFTOVERS.map(([status, fate, inputs = {}]): FaultCase => ({
  name: [status, ...Object.values(inputs)].join(', '),
  on: 'update',
  scale: 200,
  inputs: { operation: 'deploy', ...inputs },
  prepare: async (account) => {
    await account.seed({ status });
  },
  expected:
    'becomes' in fate
      ? { ending: [...fate.ending, fate.becomes] }
      : { ending: [...fate.ending, status], begun: 0, plans: 0, calls: 3, log: fate.log },
  check: (account) => {
    if (!('becomes' in fate)) nothingChanged(account);
  },
}));

const MOVING: readonly Status[] = [
  'CREATE_IN_PROGRESS',
  'ROLLBACK_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'IMPORT_ROLLBACK_IN_PROGRESS',
];

const UNDERWAY = MOVING.map((status): FaultCase => ({
  name: status,
  on: 'update',
  scale: 200,
  inputs: { operation: 'deploy', 'wait-for-stack-minutes': '0' },
  prepare: async (account) => {
    await account.seed({ status });
  },
  expected: {
    ending: [3, 'refused', 'stack-busy', status],
    begun: 0,
    plans: 0,
    calls: 5,
    log: ['Nothing was changed', 'wait-for-stack-minutes'],
  },
  check: nothingChanged,
}));

const isIn =
  (status: string): Moment['when'] =>
  ({ simulator }) =>
    simulator.world.stack(STACK)?.status === status;

const theyDelete = (when: Moment['when']): Moment => ({
  when,
  act: ({ simulator }) => {
    simulator.world.deleteFromOutside(STACK, 'theirs');
  },
});

const OTHERS: readonly FaultCase[] = [
  {
    name: 'someone deletes the stack during its creation',
    on: 'create',
    meanwhile: [theyDelete(isIn('CREATE_IN_PROGRESS'))],
    options: { durations: { '*': 20_000 } },
    expected: {
      ending: [1, 'failed', 'stack-gone', 'DELETE_COMPLETE'],
      log: ['Somebody else took over', 'token theirs'],
    },
  },
  {
    name: 'someone cancels the update',
    on: 'update',
    options: { durations: { '*': 20_000 } },
    meanwhile: [
      {
        when: isIn('UPDATE_IN_PROGRESS'),
        act: ({ simulator }) => {
          simulator.world.cancelFromOutside(STACK, 'theirs');
        },
      },
    ],
    expected: {
      ending: [1, 'failed', 'deployment-failed', 'UPDATE_ROLLBACK_COMPLETE'],
      log: [
        'Somebody else cancelled the update of tapstack-faults (token theirs).',
        'Find out who',
      ],
    },
  },
  ...(
    [
      ['update', [1, 'failed', 'stack-not-found', 'DELETE_IN_PROGRESS'], 1],
      ['deploy', CREATED, 2],
    ] as const
  ).map(([operation, ending, rounds]): FaultCase => ({
    name: `someone deletes the stack while its change set is computed, ${operation}`,
    on: 'update',
    inputs: { operation },
    options: { durations: { '*': 20_000 } },
    meanwhile: [theyDelete(sent('DescribeChangeSet'))],
    expected: {
      ending,
      begun: rounds - 1,
      plans: rounds,
      executions: rounds,
      calls: 80,
      log: ['Somebody else was faster', 'DELETE_IN_PROGRESS', 'with the token theirs'],
    },
  })),
  {
    name: 'someone has deleted the stack when its change set is executed',
    on: 'update',
    options: { durations: { '*': 1 } },
    meanwhile: [theyDelete(valuesRead)],
    expected: {
      ending: [1, 'failed', 'stack-not-found', 'CREATE_COMPLETE'],
      begun: 0,
      executions: 1,
      log: ['There is no stack tapstack-faults to update'],
    },
  },
  {
    name: 'someone deletes the new shell while the change set of a creation is computed',
    on: 'create',
    scale: 40,
    meanwhile: [theyDelete(sent('DescribeChangeSet'))],
    expected: {
      ending: CREATED,
      plans: 2,
      executions: 1,
      log: ['Somebody else was faster'],
    },
  },
  {
    name: 'someone starts the next update as soon as ours has ended',
    on: 'update',
    scale: 40,
    meanwhile: [
      { when: isIn('UPDATE_IN_PROGRESS'), act: () => undefined },
      {
        when: isIn('UPDATE_COMPLETE'),
        act: ({ simulator }) => {
          simulator.world.startForeignOperation(STACK, { durationMs: 30_000, token: 'theirs' });
        },
      },
    ],
    expected: { ending: [0, 'succeeded', '', 'UPDATE_IN_PROGRESS'] },
  },
];

const skew = (ms: number): FaultRule => ({ effect: { kind: 'skew', ms } });

const CLOCKS: readonly FaultCase[] = (
  [
    ['create', 600_000],
    ['create', -600_000],
    ['update', 600_000],
    ['update', -600_000],
  ] as const
).map(([on, ms]) => ({
  name: `the clock of the runner is ten minutes ${ms > 0 ? 'slow' : 'fast'}, ${on}`,
  on,
  faults: [skew(ms)],
  expected: { ending: on === 'create' ? CREATED : UPDATED },
  check: ({ simulator }) => {
    const refusals = simulator.requests.all.filter(({ status }) => status === 403);
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThanOrEqual(3);
  },
}));

const interrupt = (when: Moment['when']): Moment => ({
  when,
  act: (_, child) => {
    child.kill('SIGINT');
  },
});

/** At a moderate speed: what a cancelled run still does is limited in real seconds. */
const CANCELLED: readonly FaultCase[] = [
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `the job is cancelled during the change set, ${on}`,
    on,
    scale: 20,
    meanwhile: [interrupt(sent('DescribeChangeSet'))],
    expected: {
      ending: [130, 'cancelled', 'cancelled', on === 'create' ? '' : 'CREATE_COMPLETE'],
      begun: 0,
      log: ['The change set that was not executed is removed.'],
    },
  })),
  ...(['create', 'update'] as const).map((on): FaultCase => ({
    name: `the job is cancelled during the operation, ${on}`,
    on,
    scale: 20,
    options: { durations: { '*': 600_000 } },
    meanwhile: [interrupt(sent('DescribeStackEvents', 3))],
    expected: {
      // Seen last, and told in the log.
      ending: [130, 'cancelled', 'cancelled', `${on.toUpperCase()}_IN_PROGRESS`],
      log: ['The stack operation goes on without this run', '`status`'],
    },
    check: ({ simulator }) => {
      expect(simulator.requests.of('CancelUpdateStack')).toHaveLength(0);
    },
  })),
  {
    name: 'the job is cancelled during an update that is to be cancelled with it',
    on: 'update',
    scale: 20,
    inputs: { 'on-cancel': 'cancel' },
    options: { durations: { '*': 600_000 } },
    meanwhile: [interrupt(sent('DescribeStackEvents', 3))],
    expected: {
      ending: [130, 'cancelled', 'cancelled', 'UPDATE_IN_PROGRESS'],
      log: ['The update was asked to cancel and is being rolled back.'],
    },
    check: ({ simulator }) => {
      expect(simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
    },
  },
];

describeBeside('a stack in progress', IN_PROGRESS);
describeInTurn('other people', OTHERS);
describeInTurn('cancelled jobs', CANCELLED);
describeBeside('plain', PLAIN);
describeBeside('a leftover', [...SETTLED, ...UNDERWAY]);
describeBeside('clocks', CLOCKS);
