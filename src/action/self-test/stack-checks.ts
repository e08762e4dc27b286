import { expectRun, firstOf, type SelfTestCheck } from './check.js';
import { SAMPLE, SAMPLE_STACK, SHIPPED_STACK } from './sample-stack.js';

const SHIPPED = { 'stack-name': SHIPPED_STACK } as const;

/** The life of a stack, from its template to its deletion. */
export const STACK_CHECKS: readonly SelfTestCheck[] = [
  {
    title: 'the shipped template is accepted',
    run: async ({ run }) =>
      expectRun(await run({ inputs: { ...SHIPPED, operation: 'validate' } }), {
        result: 'succeeded',
      }),
  },
  {
    title: 'its stack is created, followed to its end and read back',
    run: async ({ run }) => {
      const created = await run({ inputs: { ...SHIPPED, operation: 'create' } });
      const checks = created.outcome.verification?.checks ?? [];
      const unseen = checks.filter((check) => check.state !== 'passed');
      return firstOf(
        expectRun(created, { result: 'succeeded', status: 'CREATE_COMPLETE' }),
        unseen.length > 0 && `not read back: ${unseen.map(({ subject }) => subject).join(', ')}`,
        checks.length < 3 && 'too little was read back',
      );
    },
  },
  {
    title: 'nothing to do is nothing done',
    run: async ({ run, simulator }) => {
      simulator.requests.clear();
      const again = await run({ inputs: { ...SHIPPED, operation: 'deploy' } });
      const executed = simulator.requests.of('ExecuteChangeSet').length > 0;
      return firstOf(
        executed && 'a change set was executed',
        expectRun(again, { result: 'no-changes', status: 'CREATE_COMPLETE' }),
      );
    },
  },
  {
    title: 'an update is executed',
    run: async ({ run }) => {
      const created = await run({ inputs: { ...SAMPLE, operation: 'create' } });
      const inputs = { ...SAMPLE, operation: 'update', parameters: 'Label=two' };
      return firstOf(
        expectRun(created, { result: 'succeeded', status: 'CREATE_COMPLETE' }),
        expectRun(await run({ inputs }), { result: 'succeeded', status: 'UPDATE_COMPLETE' }),
      );
    },
  },
  {
    title: 'a failing update is rolled back, and the run fails',
    run: async ({ run, simulator }) => {
      const message = 'Resource handler returned message: "no" (HandlerErrorCode: InvalidRequest)';
      simulator.world.failResource({ logicalId: 'Queue', on: 'update', message, times: 1 });
      const inputs = { ...SAMPLE, operation: 'update', parameters: 'Label=three' };
      return expectRun(await run({ inputs }), {
        result: 'failed',
        failure: 'deployment-failed',
        status: 'UPDATE_ROLLBACK_COMPLETE',
      });
    },
  },
];

/** The end of a stack; after all other checks. */
export const DELETION_CHECKS: readonly SelfTestCheck[] = [
  {
    title: 'a deletion without the exact name asks nothing of AWS',
    run: async ({ run, simulator }) => {
      simulator.requests.clear();
      const inputs = { ...SAMPLE, operation: 'delete', confirm: `${SAMPLE_STACK}2` };
      const refused = await run({ inputs });
      return firstOf(
        simulator.requests.all.length > 0 && 'requests were sent',
        expectRun(refused, { result: 'refused', failure: 'confirmation-mismatch' }),
      );
    },
  },
  {
    title: 'a confirmed deletion is followed until the stack is gone',
    run: async ({ run, simulator }) => {
      const inputs = { ...SHIPPED, operation: 'delete', confirm: SHIPPED_STACK };
      const deleted = await run({ inputs });
      return firstOf(
        expectRun(deleted, { result: 'succeeded', status: 'DELETE_COMPLETE' }),
        simulator.world.stack(SHIPPED_STACK) !== undefined && 'the stack is still there',
      );
    },
  },
];
