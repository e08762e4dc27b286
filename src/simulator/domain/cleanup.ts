import type { ResourceRow } from './deployment.js';
import { deploymentOf } from './forward.js';
import { commit } from './forward-outcome.js';
import { removeRows } from './removal.js';
import { traceOf, type Run } from './run.js';
import { scopeOf } from './scope.js';
import { announceStack } from './stack-events.js';
import { statusOf, type Stack } from './stack.js';
import type { Process } from './timeline.js';

/**
 * The cleanup of an update: deletes what the template no longer has and what was replaced. What can not
 * be deleted is dropped from the stack all the same (semantics 5).
 *
 * @returns logical ids that could not be deleted
 */
export function* cleanUpUpdate(run: Run): Process<readonly string[]> {
  const { stack, operation } = run;
  yield* cleanUpChildren(run);
  const removed = removedRows(run);
  const old = new Set(operation.replaced);
  const failed = yield* removeRows(run, [...removed, ...old], {
    keeps: (row) => (old.has(row) ? keepsReplaced(row) : keepsRemoved(row)),
    isOld: (row) => old.has(row),
  });
  for (const row of removed) stack.resources.delete(row.logicalId);
  if (stack.stable !== undefined) {
    stack.stable = { ...stack.stable, resources: new Map(stack.resources) };
  }
  return failed;
}

/** Resources that the template in work does not have any more. */
export function removedRows(run: Run): readonly ResourceRow[] {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
  const active = new Set(world.templates.activeResources(deployment.model, scope));
  return [...stack.resources.values()].filter(({ logicalId }) => !active.has(logicalId));
}

/** DeletionPolicy as it counts for a resource that a template or its stack leaves behind. */
export function keepsRemoved({ declaration }: ResourceRow): boolean {
  const { deletionPolicy } = declaration;
  return deletionPolicy === 'Retain' || deletionPolicy === 'RetainExceptOnCreate';
}

function keepsReplaced({ declaration }: ResourceRow): boolean {
  const { updateReplacePolicy } = declaration;
  return updateReplacePolicy === 'Retain' || updateReplacePolicy === 'RetainExceptOnCreate';
}

/** Nested stacks clean up only after the root has committed (semantics 9.2). */
function* cleanUpChildren(run: Run): Process {
  for (const child of childrenOf(run.world.stacks, run.stack)) {
    const { operation } = child;
    if (statusOf(child) !== 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS' || operation === undefined)
      continue;
    const childRun: Run = { world: run.world, stack: child, operation, parent: undefined };
    commit(childRun, child.facts.current.outputs);
    yield* cleanUpUpdate(childRun);
    announceStack(run.world, child, { status: 'UPDATE_COMPLETE', trace: traceOf(childRun) });
    child.operation = undefined;
  }
}

/** Nested stacks of a stack that still exist. */
export function childrenOf(stacks: readonly Stack[], parent: Stack): readonly Stack[] {
  return stacks.filter((stack) => {
    return stack.parent === parent && statusOf(stack) !== 'DELETE_COMPLETE';
  });
}
