import { expect } from '@jest/globals';
import {
  describeBeside,
  nothingChanged,
  sent,
  STACK,
  verify,
  type Account,
  type Expected,
  type FaultCase,
  type Moment,
} from '../support/fault-case.js';

/** Promise: outputs and report are written within 5 s of the signal. Asserted at three times its value, for busy machines. */
const WRITTEN_MS = 3 * 5_000;
/** Longer than any case, at the speed of these. */
const FOR_EVER: FaultCase['faults'] = [{ effect: { kind: 'hang', ms: 4_000_000 } }];

const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];
const signalled = new WeakMap<Account, number>();

/** From then on the service answers nothing at all, and the job is cancelled. */
function hangsAndIsCancelled(when: Moment['when'], signal: NodeJS.Signals): Moment {
  return {
    when,
    act: (account, child) => {
      for (const rule of FOR_EVER ?? []) account.simulator.faults.add(rule);
      signalled.set(account, Date.now());
      child.kill(signal);
    },
  };
}

/** A case as it is told: where it hangs, what is running there, and what the user reads. */
interface Hang {
  readonly at: string;
  readonly on?: 'create' | 'update';
  /** Number of the request that hangs; 1. */
  readonly from?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prepare?: (account: Account) => Promise<void>;
  /** Status that was seen last, and what was begun and left. */
  readonly status: string;
  readonly rest?: Omit<Expected, 'ending'>;
  readonly isReadOnly?: boolean;
}

const NOTHING = { begun: 0, plans: 0 };
const GOES_ON = /The stack operation may go on without this run; its state could not be read/;

const busy = async (account: Account): Promise<void> => {
  await account.seed();
  account.simulator.world.startForeignOperation(STACK, { durationMs: 3_600_000, token: 'theirs' });
};

const HANGS: readonly Hang[] = [
  { at: 'DescribeStacks', status: '', rest: NOTHING, isReadOnly: true },
  {
    at: 'ValidateTemplate',
    on: 'update',
    // It is asked for beside the stack, and neither is believed alone.
    status: '',
    rest: NOTHING,
    isReadOnly: true,
  },
  {
    at: 'CreateChangeSet',
    on: 'update',
    status: 'CREATE_COMPLETE',
    rest: {
      begun: 0,
      log: [/The change set \S+-deploy-4711-1 is left behind .*Delete it by hand/],
    },
  },
  {
    at: 'DescribeChangeSet',
    status: '',
    rest: {
      begun: 0,
      left: ['our set', 'shell'],
      log: [/The change set \S+ is left behind .*Delete it by hand/],
    },
  },
  {
    at: 'ExecuteChangeSet',
    status: '',
    rest: {
      begun: 0,
      executions: 1,
      left: ['our set', 'shell'],
      log: [GOES_ON, /Whether the change set \S+ was executed is not known/],
    },
  },
  {
    at: 'DescribeStackEvents',
    on: 'update',
    from: 3,
    status: 'CREATE_COMPLETE',
    rest: { log: [GOES_ON, '`status` with `wait: true`'] },
  },
  {
    at: 'DescribeStackEvents',
    on: 'update',
    from: 3,
    inputs: { operation: 'delete', confirm: STACK },
    status: 'CREATE_COMPLETE',
    rest: { ...NOTHING, log: [GOES_ON] },
  },
  {
    at: 'DescribeStackEvents',
    on: 'update',
    from: 2,
    inputs: { operation: 'status' },
    prepare: busy,
    status: 'UPDATE_IN_PROGRESS',
    rest: { ...NOTHING, log: [GOES_ON] },
    isReadOnly: true,
  },
  {
    at: 'DescribeStacks',
    on: 'update',
    from: 3,
    inputs: { operation: 'deploy' },
    prepare: busy,
    status: 'UPDATE_IN_PROGRESS',
    rest: { ...NOTHING, log: ['Queueing'] },
    isReadOnly: true,
  },
];

const CASES = HANGS.map((hang, index): FaultCase => {
  const { at, on = 'create', from = 1, inputs, prepare, status, rest, isReadOnly = false } = hang;
  const signal = signals[index % signals.length] ?? 'SIGINT';
  return {
    name: `request ${from} ${at} of ${inputs?.['operation'] ?? on}, ${signal}`,
    on,
    scale: 20,
    options: { durations: { '*': 600_000 } },
    ...(inputs === undefined ? {} : { inputs }),
    ...(prepare === undefined ? {} : { prepare }),
    faults: [{ match: { action: at, from }, effect: { kind: 'hang', ms: 4_000_000 } }],
    meanwhile: [hangsAndIsCancelled(sent(at, from), signal)],
    expected: { ending: [130, 'cancelled', 'cancelled', status], ...rest },
    check: (account, run) => {
      expect(Date.now() - (signalled.get(account) ?? 0)).toBeLessThan(WRITTEN_MS);
      expect([run.outputs['report-file'], run.summary, run.stderr]).toEqual([
        expect.stringContaining('tapstack-report-'),
        expect.stringContaining('cancelled'),
        '',
      ]);
      if (isReadOnly) nothingChanged(account);
    },
  };
});

/** In the pause between two looks there is no request that could be broken off: the pause itself ends. */
const ASLEEP: FaultCase = {
  name: 'asleep between two looks, for five real seconds',
  on: 'update',
  scale: 1,
  inputs: { operation: 'deploy' },
  prepare: busy,
  meanwhile: [
    {
      // Half a second after the answer that it says who is at work from, it is in its first pause.
      when: ({ simulator }) => {
        const [look] = simulator.requests.of('DescribeStackEvents');
        return look?.status === 200 && Date.now() - look.at > 500;
      },
      act: (account, child) => {
        signalled.set(account, Date.now());
        child.kill('SIGINT');
      },
    },
  ],
  expected: {
    ending: [130, 'cancelled', 'cancelled', 'UPDATE_IN_PROGRESS'],
    ...NOTHING,
    log: ['Queueing'],
  },
  check: (account) => {
    expect(Date.now() - (signalled.get(account) ?? 0)).toBeLessThan(3_000);
    expect(account.simulator.requests.of('DescribeStacks')).toHaveLength(1);
    nothingChanged(account);
  },
};

describeBeside('a run that is cancelled while AWS answers nothing', [...CASES, ASLEEP], {
  width: 6,
  carryOut: verify,
});
