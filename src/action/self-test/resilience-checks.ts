import { expectRun, firstOf, type SelfTestCheck } from './check.js';
import { SAMPLE, SAMPLE_STACK } from './sample-stack.js';

/** Retries and the lock. */
export const RESILIENCE_CHECKS: readonly SelfTestCheck[] = [
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
      const inputs = { ...SAMPLE, operation: 'update', parameters: 'Label=four' };
      return expectRun(await run({ inputs }), { result: 'succeeded', status: 'UPDATE_COMPLETE' });
    },
  },
  {
    title: 'a busy stack is queued for, or refused where the queue is off',
    run: async ({ run, simulator }) => {
      const inputs = { ...SAMPLE, operation: 'deploy', parameters: 'Label=four' };
      simulator.world.startForeignOperation(SAMPLE_STACK, { durationMs: 60_000, token: 'theirs' });
      const refused = await run({ inputs: { ...inputs, 'wait-for-stack-minutes': '0' } });
      return firstOf(
        expectRun(refused, { result: 'refused', failure: 'stack-busy' }),
        expectRun(await run({ inputs }), { result: 'no-changes' }),
      );
    },
  },
];
