import { rollBackCreation } from './creation.js';
import { cleanUpUpdate, keepsRemoved, removedRows } from './cleanup.js';
import { conclude } from './conclusion.js';
import { commit, forwardOutcome, type ForwardOutcome } from './forward-outcome.js';
import { deploymentOf, forward } from './forward.js';
import { monitor, watchAlarms } from './monitoring.js';
import { provision } from './provision.js';
import { rollBackUpdate } from './restoration.js';
import { fail } from './row-outcome.js';
import { beginRollbackOf, isHalted, traceOf, type Run } from './run.js';
import { announceStack } from './stack-events.js';
import { policyRefusal } from './stack-policy.js';
import type { StackFacts } from './stack.js';
import type { Process } from './timeline.js';

/** The update of a stack, from `User Initiated` to the end, its rollback included (semantics 9.2). */
export function* updateStack(run: Run, facts: Partial<StackFacts>): Process {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: 'UPDATE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(run),
    facts: { ...facts, deployment: deploymentOf(run), lastUpdatedTime: world.timeline.now() },
  });
  watchAlarms(run);
  yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
  const outcome = yield* goForward(run);
  if (!outcome.ok) {
    yield* undo(run, outcome.reason);
    return;
  }
  yield* monitor(run);
  if (isHalted(run)) {
    yield* undo(run, run.operation.halt?.reason ?? '');
    return;
  }
  commit(run, outcome.outputs);
  announceStack(world, stack, {
    status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    trace: traceOf(run),
  });
  const failed = yield* cleanUpUpdate(run);
  conclude(run, {
    status: 'UPDATE_COMPLETE',
    result: 'SUCCEEDED',
    reason:
      failed.length === 0
        ? undefined
        : `Update successful. One or more resources could not be deleted.`,
  });
}

function* goForward(run: Run): Process<ForwardOutcome> {
  const { world, stack } = run;
  const mishap = world.mishaps.takeStack(stack.name, 'parameter-validation');
  if (mishap !== undefined) {
    return { ok: false, reason: `${mishap.reason}. Rollback requested by user.` };
  }
  refuseRemovals(run);
  if (!isHalted(run)) yield* forward(run, provision);
  return forwardOutcome(run);
}

/** A stack policy may forbid to remove a resource; that fails the update before anything is changed. */
function refuseRemovals(run: Run): void {
  const { stack, operation } = run;
  for (const row of removedRows(run).filter((item) => !keepsRemoved(item))) {
    const { logicalId, type } = row;
    const reason = policyRefusal(stack.policy, { action: 'Update:Delete', logicalId, type });
    if (reason === undefined) continue;
    fail(run, row, { verb: 'update', reason });
    operation.halt ??= { kind: 'failure', reason: undefined };
  }
}

function* undo(run: Run, reason: string): Process {
  const { stack, operation } = run;
  const { halt, request } = operation;
  if (halt?.kind === 'taken-over') return;
  if (request.disableRollback === true && halt?.kind !== 'cancelled') {
    conclude(run, { status: 'UPDATE_FAILED', result: 'FAILED', reason });
    return;
  }
  beginRollbackOf(run);
  const { stable } = stack;
  if (stable === undefined) {
    yield* rollBackCreation(run, reason);
    return;
  }
  yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}
