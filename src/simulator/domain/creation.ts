import { conclude } from './conclusion.js';
import { deleteEverything, deletionFailure, keepsOnDelete, remainingRows } from './deletion.js';
import { commit, forwardOutcome } from './forward-outcome.js';
import { deploymentOf, forward } from './forward.js';
import { monitor, watchAlarms } from './monitoring.js';
import { provision } from './provision.js';
import { removeRows } from './removal.js';
import { beginRollbackOf, isHalted, traceOf, type Run } from './run.js';
import { announceFindings, announceStack } from './stack-events.js';
import type { StackFacts } from './stack.js';
import type { Process } from './timeline.js';

const BY_USER = 'Rollback requested by user.';

/** The creation of a stack, from `User Initiated` to the end, its rollback included (semantics 9.2). */
export function* createStack(run: Run, facts: Partial<StackFacts>): Process {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: 'CREATE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(run),
    facts: { ...facts, deployment: deploymentOf(run) },
  });
  if (rejectsEarly(run)) {
    yield* failEarlyValidation(run);
    return;
  }
  watchAlarms(run);
  yield { ms: world.settings.overheadMs, until: () => isHalted(run) };
  const mishap = world.mishaps.takeStack(stack.name, 'parameter-validation');
  if (mishap !== undefined) {
    yield* undo(run, `${mishap.reason}. `);
    return;
  }
  yield* forward(run, provision);
  const outcome = forwardOutcome(run);
  if (!outcome.ok) {
    yield* undo(run, outcome.reason);
    return;
  }
  yield* monitor(run);
  if (isHalted(run)) {
    yield* undo(run, run.operation.halt?.reason ?? '');
    return;
  }
  sayConfigured(run);
  commit(run, outcome.outputs);
  conclude(run, { status: 'CREATE_COMPLETE', result: 'SUCCEEDED' });
}

/** What happens after a failure: nothing, rollback, or deletion of the whole stack (semantics 2.8). */
function* undo(run: Run, reason: string): Process {
  const { request, halt } = run.operation;
  if (halt?.kind === 'taken-over') return;
  if (request.onFailure === 'DELETE') {
    beginRollbackOf(run, 'DELETE_STACK');
    announceStack(run.world, run.stack, {
      status: 'DELETE_IN_PROGRESS',
      reason: `${reason}. Delete requested by user.`,
      trace: traceOf(run),
    });
    yield* deleteEverything(run, { retain: new Set(), force: false, rollback: true });
    return;
  }
  if (request.disableRollback === true) {
    conclude(run, { status: 'CREATE_FAILED', result: 'FAILED', reason });
    return;
  }
  beginRollbackOf(run);
  yield* rollBackCreation(run, `${reason}${BY_USER}`);
}

/** Deletes what a creation has made; the stack itself stays as ROLLBACK_COMPLETE. */
export function* rollBackCreation(run: Run, reason: string): Process {
  const { world, stack } = run;
  announceStack(world, stack, { status: 'ROLLBACK_IN_PROGRESS', reason, trace: traceOf(run) });
  yield { ms: world.settings.overheadMs / 3 };
  const failed = yield* removeRows(run, remainingRows(run), {
    keeps: (row) => keepsOnDelete(run, row, true),
    keepRows: true,
    rollback: true,
  });
  if (failed.length > 0) {
    conclude(run, { status: 'ROLLBACK_FAILED', result: 'FAILED', reason: deletionFailure(failed) });
    return;
  }
  conclude(run, {
    status: 'ROLLBACK_COMPLETE',
    result: 'SUCCEEDED',
    facts: { deletionTime: world.timeline.now(), outputs: [] },
  });
}

/** Change sets are validated when they are made; only direct creations are rejected here. */
function rejectsEarly({ operation }: Run): boolean {
  return operation.request.findings !== undefined && operation.request.findings.length > 0;
}

function* failEarlyValidation(run: Run): Process {
  const { world, stack, operation } = run;
  const findings = operation.request.findings ?? [];
  yield { ms: world.settings.overheadMs };
  announceFindings(world, stack, { trace: traceOf(run), changeSetId: undefined, findings });
  announceStack(world, stack, {
    status: 'CREATE_FAILED',
    reason: `Validation failed with ${findings.length} error(s). Call DescribeEvents to retrieve the full list of issues with resource and property details, resolve each error, then retry the operation.`,
    detailedStatus: 'VALIDATION_FAILED',
    trace: traceOf(run),
  });
  beginRollbackOf(run);
  yield* rollBackCreation(
    run,
    "Validation failure detected. See the operation's FAILED event for details.",
  );
}

function sayConfigured(run: Run): void {
  if (run.operation.request.express === true) return;
  announceStack(run.world, run.stack, {
    status: 'CREATE_IN_PROGRESS',
    detailedStatus: 'CONFIGURATION_COMPLETE',
    trace: traceOf(run),
  });
}
