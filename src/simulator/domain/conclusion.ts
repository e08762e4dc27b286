import { changeSetFacts } from './change-set.js';
import { endOperation, traceOf, type Run } from './run.js';
import { announceStack } from './stack-events.js';
import type { StackFacts } from './stack.js';
import type { StackStatus } from './permissions.js';

/** Ends an operation: the stack's last event, the change set's execution status. */
export function conclude(
  run: Run,
  ending: {
    readonly status: StackStatus;
    readonly result: 'SUCCEEDED' | 'FAILED';
    readonly reason?: string | undefined;
    readonly facts?: Partial<StackFacts>;
  },
): void {
  const { world, stack, operation } = run;
  const { status, result, reason, facts } = ending;
  const set = operation.request.changeSet;
  if (set?.facts.current.executionStatus === 'EXECUTE_IN_PROGRESS') {
    // A rollback that succeeds is still a set that failed.
    const failed = result === 'FAILED' || operation.type !== operation.request.type;
    changeSetFacts(set, world.timeline.now(), {
      executionStatus: failed ? 'EXECUTE_FAILED' : 'EXECUTE_COMPLETE',
    });
  }
  announceStack(world, stack, { status, reason, trace: traceOf(run), ...(facts && { facts }) });
  endOperation(run, result);
}
