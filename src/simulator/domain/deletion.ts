import { conclude } from './conclusion.js';
import { changeSetFacts, isActive } from './change-set.js';
import { keepsRemoved } from './cleanup.js';
import type { ResourceRow } from './deployment.js';
import { exportsOf, importersOf } from './exports.js';
import { failureText } from './failure-text.js';
import type { StackStatus } from './permissions.js';
import { removeRows } from './removal.js';
import { traceOf, type Run } from './run.js';
import { announceStack } from './stack-events.js';
import type { Process } from './timeline.js';

/** How a stack is to be deleted. */
export interface DeletionRules {
  readonly retain: ReadonlySet<string>;
  readonly force: boolean;
  /** Status to return to when an export is in use. */
  readonly previous: StackStatus;
}

/** DeleteStack, from `User Initiated` to the end (semantics 5, 9.2). */
export function* deleteStack(run: Run, rules: DeletionRules): Process {
  const { world, stack } = run;
  announceStack(world, stack, {
    status: 'DELETE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(run),
  });
  yield { ms: world.settings.overheadMs / 3 };
  const used = exportsOf(world).find((item) => {
    return item.stack === stack && importersOf(world, item.name).some((other) => other !== stack);
  });
  if (used !== undefined) {
    const [importer] = importersOf(world, used.name);
    const reason = `Delete canceled. Cannot delete export ${used.name} as it is in use by ${importer?.name ?? ''}.`;
    conclude(run, { status: rules.previous, result: 'FAILED', reason });
    return;
  }
  yield* deleteEverything(run, rules);
}

/** Deletes all resources and with them the stack. */
export function* deleteEverything(
  run: Run,
  rules: Pick<DeletionRules, 'retain' | 'force'> & { readonly rollback?: boolean },
): Process {
  const { stack } = run;
  const failed = yield* removeRows(run, remainingRows(run), {
    keeps: (row) => rules.retain.has(row.logicalId) || keepsOnDelete(run, row, rules.rollback),
    force: rules.force,
    keepRows: true,
    rollback: rules.rollback === true,
  });
  if (failed.length > 0 && !rules.force) {
    conclude(run, { status: 'DELETE_FAILED', result: 'FAILED', reason: deletionFailure(failed) });
    return;
  }
  const now = run.world.timeline.now();
  for (const set of stack.changeSets.filter(isActive)) {
    changeSetFacts(set, now, { status: 'DELETE_COMPLETE' });
  }
  conclude(run, {
    status: 'DELETE_COMPLETE',
    result: 'SUCCEEDED',
    facts: { deletionTime: now, outputs: [], changeSetId: undefined },
  });
}

/** `The following resource(s) failed to delete: [A]. ` */
export function deletionFailure(failed: readonly string[]): string {
  return failureText(
    failed.map((logicalId) => ({ logicalId, verb: 'delete', cancelled: false }) as const),
  );
}

/** Resources that an earlier try has left. */
export function remainingRows({ stack }: Run): readonly ResourceRow[] {
  return [...stack.resources.values()].filter(({ status }) => {
    return status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED';
  });
}

/** DeletionPolicy, also where RetainExceptOnCreate makes a difference: undoing the creation. */
export function keepsOnDelete(run: Run, row: ResourceRow, undoing = false): boolean {
  if (!undoing) return keepsRemoved(row);
  const retains = row.declaration.deletionPolicy === 'Retain';
  return retains && run.operation.request.retainExceptOnCreate !== true;
}
