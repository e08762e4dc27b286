import type { ErrorCode, Result } from '../core/errors.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Simulator } from '../simulator/simulator.js';

/** The stack of the self-test. */
export const STACK = 'tapstack-self-test';

/** What came of one run of an operation. */
export interface SelfTestRun {
  readonly result: Result;
  readonly facts: JournalEntry;
  readonly failure: ErrorCode | undefined;
  readonly message: string;
}

/** What a check works with. */
export interface Bench {
  readonly simulator: Simulator;
  /** Runs an operation with inputs as on the command line. */
  readonly run: (inputs: Readonly<Record<string, string>>) => Promise<SelfTestRun>;
}

/** One built-in check; the checks run in order on one stack. */
export interface SelfTestCheck {
  readonly title: string;
  /** What does not hold; `undefined` when all does. */
  readonly run: (bench: Bench) => Promise<string | undefined>;
}

/** Compares what a run gave with what it has to give. */
function expectRun(
  run: SelfTestRun,
  wanted: { readonly result: Result; readonly failure?: ErrorCode; readonly status?: string },
): string | undefined {
  const status = run.facts.stack?.status;
  const holds =
    run.result === wanted.result &&
    run.failure === wanted.failure &&
    (wanted.status === undefined || status === wanted.status);
  if (holds) return undefined;
  const seen = `${run.result} ${run.failure ?? ''} ${status ?? ''}`.trim();
  return `expected ${JSON.stringify(wanted)}, saw ${seen}: ${run.message}`;
}

/** All checks. */
export const CHECKS: readonly SelfTestCheck[] = [
  {
    title: 'the shipped template is accepted',
    run: async ({ run }) =>
      expectRun(await run({ operation: 'validate' }), { result: 'succeeded' }),
  },
  {
    title: 'a stack is created, followed to its end and read back',
    run: async ({ run }) => {
      const created = await run({ operation: 'create' });
      const checks = created.facts.verification?.checks ?? [];
      const unseen = checks.filter((check) => check.state !== 'passed');
      if (unseen.length > 0)
        return `not read back: ${unseen.map((check) => check.subject).join(', ')}`;
      if (created.failure === undefined && checks.length < 3) return 'too little was read back';
      return expectRun(created, { result: 'succeeded', status: 'CREATE_COMPLETE' });
    },
  },
  {
    title: 'nothing to do is nothing done',
    run: async ({ run, simulator }) => {
      simulator.requests.clear();
      const again = await run({ operation: 'deploy' });
      const executed = simulator.requests.all.some((sent) => sent.action === 'ExecuteChangeSet');
      if (executed) return 'a change set was executed';
      return expectRun(again, { result: 'no-changes', status: 'CREATE_COMPLETE' });
    },
  },
  {
    title: 'an update is executed',
    run: async ({ run }) =>
      expectRun(await run({ operation: 'update', parameters: 'AsgMaxSize=6' }), {
        result: 'succeeded',
        status: 'UPDATE_COMPLETE',
      }),
  },
  {
    title: 'a failing update is rolled back, and the run fails with the cause',
    run: async ({ run, simulator }) => {
      const message = 'Resource handler returned message: "no" (HandlerErrorCode: InvalidRequest)';
      simulator.world.failResource({
        logicalId: 'AutoScalingGroup',
        on: 'update',
        message,
        times: 1,
      });
      const failing = await run({ operation: 'update', parameters: 'AsgMaxSize=8' });
      simulator.world.clearMishaps();
      return expectRun(failing, {
        result: 'failed',
        failure: 'deployment-failed',
        status: 'UPDATE_ROLLBACK_COMPLETE',
      });
    },
  },
  {
    title: 'throttling, errors of the service and lost answers are survived',
    run: async ({ run, simulator }) => {
      const throttling = { kind: 'error', code: 'Throttling', message: 'Rate exceeded' } as const;
      simulator.faults.add({ match: { action: 'DescribeStacks', times: 3 }, effect: throttling });
      simulator.faults.add({
        match: { action: 'DescribeChangeSet', times: 2 },
        effect: { kind: 'http', status: 503, body: '<html>busy</html>' },
      });
      simulator.faults.add({
        match: { action: ['CreateChangeSet', 'ExecuteChangeSet'], times: 2 },
        effect: { kind: 'reset', when: 'after' },
      });
      const survived = await run({ operation: 'update', parameters: 'AsgMaxSize=7' });
      simulator.faults.clear();
      return expectRun(survived, { result: 'succeeded', status: 'UPDATE_COMPLETE' });
    },
  },
  {
    title: 'a busy stack is queued for, or refused where the queue is off',
    run: async ({ run, simulator }) => {
      simulator.world.startForeignOperation(STACK, { durationMs: 60_000, token: 'somebody' });
      const refused = await run({ operation: 'deploy', 'wait-for-stack-minutes': '0' });
      const problem = expectRun(refused, { result: 'failed', failure: 'stack-busy' });
      return problem ?? expectRun(await run({ operation: 'deploy' }), { result: 'no-changes' });
    },
  },
  {
    title: 'a deletion without the exact name asks nothing of AWS',
    run: async ({ run, simulator }) => {
      simulator.requests.clear();
      const refused = await run({ operation: 'delete', confirm: `${STACK}2` });
      if (simulator.requests.all.length > 0) return 'requests were sent';
      return expectRun(refused, { result: 'failed', failure: 'confirmation-mismatch' });
    },
  },
  {
    title: 'a confirmed deletion is followed until the stack is gone',
    run: async ({ run }) =>
      expectRun(await run({ operation: 'delete', confirm: STACK }), {
        result: 'succeeded',
        status: 'DELETE_COMPLETE',
      }),
  },
];
