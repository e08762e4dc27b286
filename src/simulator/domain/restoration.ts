import { conclude } from './conclusion.js';
import { childrenOf } from './cleanup.js';
import type { ResourceRow, StableState } from './deployment.js';
import { failureText } from './failure-text.js';
import { removeRows } from './removal.js';
import { beginOperation, stepRow, traceOf, type Run } from './run.js';
import { scopeOf } from './scope.js';
import { announceStack, STACK_TYPE } from './stack-events.js';
import { statusOf, type Stack } from './stack.js';
import { allDone, type Process } from './timeline.js';

/** How a rollback is to go. */
export interface RollbackRules {
  readonly reason: string | undefined;
  /** Resources that are taken as restored although they are not. */
  readonly skip: (row: ResourceRow) => boolean;
  readonly stable: StableState;
}

/**
 * The rollback of an update: changed resources return, replaced ones point back to the old physical
 * resource, and the cleanup deletes what the update has made (semantics 9.1).
 */
export function* rollBackUpdate(run: Run, rules: RollbackRules): Process {
  const { world, stack } = run;
  const { stable } = rules;
  announceStack(world, stack, {
    status: 'UPDATE_ROLLBACK_IN_PROGRESS',
    reason: rules.reason,
    trace: traceOf(run),
    facts: { deployment: stable.deployment },
  });
  yield { ms: world.settings.overheadMs / 3 };
  const failed = yield* restoreRows(run, rules);
  if (failed.length > 0) {
    const failures = failed.map((logicalId) => {
      return { logicalId, verb: 'update', cancelled: false } as const;
    });
    const reason = failureText(failures);
    conclude(run, { status: 'UPDATE_ROLLBACK_FAILED', result: 'FAILED', reason });
    return;
  }
  announceStack(world, stack, {
    status: 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    trace: traceOf(run),
    facts: { outputs: stable.outputs },
  });
  yield* deleteWhatIsNew(run, stable);
  conclude(run, { status: 'UPDATE_ROLLBACK_COMPLETE', result: 'SUCCEEDED' });
}

function* restoreRows(run: Run, rules: RollbackRules): Process<readonly string[]> {
  const { world, stack } = run;
  const { stable } = rules;
  const scope = scopeOf(world, stack, {
    deployment: stable.deployment,
    unknown: 'known-after-apply',
  });
  const graph = world.templates.dependencies(stable.deployment.model, scope);
  const fates = new Map<string, 'waiting' | 'well' | 'failed'>();
  const changed = [...stable.resources.values()].filter((row) => !leaveAsIs(stack, row));
  for (const { logicalId } of changed) fates.set(logicalId, 'waiting');
  const tasks = changed.map((row) => {
    const { logicalId } = row;
    const before = (graph.get(logicalId) ?? []).filter((id) => fates.has(id));
    return world.timeline.start(
      (function* restoring(): Process {
        yield { until: () => before.every((id) => fates.get(id) !== 'waiting') };
        const blocked = before.some((id) => fates.get(id) === 'failed');
        const well = !blocked && (yield* restore(run, row, rules));
        fates.set(logicalId, well ? 'well' : 'failed');
      })(),
    );
  });
  run.operation.tasks.push(...tasks);
  yield* allDone(tasks);
  // One that only waited for a failed one is not named: it did not fail itself.
  return [...stack.resources.values()]
    .filter(({ logicalId, status }) => {
      return fates.get(logicalId) === 'failed' && status === 'UPDATE_FAILED';
    })
    .map(({ logicalId }) => logicalId);
}

/** Puts an untouched row back as it was; false when there is something to restore. */
function leaveAsIs(stack: Stack, row: ResourceRow): boolean {
  const current = stack.resources.get(row.logicalId);
  const touched =
    current?.physicalId !== row.physicalId ||
    !current.status.endsWith('_COMPLETE') ||
    JSON.stringify(current.properties) !== JSON.stringify(row.properties) ||
    (current.updatedAt !== row.updatedAt && current.type === STACK_TYPE);
  if (!touched) stack.resources.set(row.logicalId, { ...current, declaration: row.declaration });
  return !touched;
}

function* restore(run: Run, row: ResourceRow, rules: RollbackRules): Process<boolean> {
  const { world, stack } = run;
  const current = stack.resources.get(row.logicalId);
  if (current !== undefined && rules.skip(current)) {
    stepRow(run, row, { status: 'UPDATE_COMPLETE', shown: row.properties });
    return true;
  }
  if (current !== undefined && current.physicalId !== row.physicalId) {
    stack.awaitingCleanup.push(current);
  }
  stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: row.properties });
  if (row.type === STACK_TYPE) {
    yield* restoreChild(run, row);
  } else {
    yield { ms: world.settings.duration(row.type, 'update', row.logicalId) };
  }
  const { logicalId } = row;
  const step = { stackName: stack.name, logicalId, on: 'rollback' } as const;
  const mishap = world.mishaps.takeResource(step);
  const status = mishap === undefined ? 'UPDATE_COMPLETE' : 'UPDATE_FAILED';
  stepRow(run, row, { status, reason: mishap?.message, shown: row.properties });
  return mishap === undefined;
}

/** A nested stack whose own update went further than its parent's returns as well. */
function* restoreChild(run: Run, row: ResourceRow): Process {
  const child = childrenOf(run.world.stacks, run.stack).find(({ id }) => id === row.physicalId);
  const waits = ['UPDATE_FAILED', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'];
  if (child?.stable === undefined || !waits.includes(statusOf(child))) return;
  const childRun = beginOperation(run.world, child, {
    type: 'ROLLBACK',
    token: run.operation.token,
    parent: run,
  });
  const { stable } = child;
  yield* rollBackUpdate(childRun, { stable, reason: undefined, skip: () => false });
}

function* deleteWhatIsNew(run: Run, stable: StableState): Process {
  const { stack } = run;
  const old = new Set(stack.awaitingCleanup);
  const fresh = [...stack.resources.values()].filter(({ logicalId }) => {
    return !stable.resources.has(logicalId);
  });
  const { retainExceptOnCreate } = run.operation.request;
  yield* removeRows(run, [...fresh, ...old], {
    keeps: (row) =>
      !old.has(row) && row.declaration.deletionPolicy === 'Retain' && retainExceptOnCreate !== true,
    isOld: (row) => old.has(row),
    rollback: true,
  });
  for (const { logicalId } of fresh) stack.resources.delete(logicalId);
  stack.awaitingCleanup.length = 0;
  // What was restored is the last stable state, with the times and states of now.
  stack.stable = { ...stable, resources: new Map(stack.resources) };
}
