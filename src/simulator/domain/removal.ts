import type { Deployment, ResourceRow } from './deployment.js';
import { handlerMessage } from './failure-text.js';
import { deletionObstacle, dematerialise } from './materialise.js';
import { removeChild } from './nested-removal.js';
import type { RemovalRules } from './removal-rules.js';
import { EXPRESS_DONE } from './row-outcome.js';
import { stepRow, tellRow, type RowStep, type Run } from './run.js';
import { scopeOf } from './scope.js';
import { STACK_TYPE } from './stack-events.js';
import { allDone, type Process } from './timeline.js';

/** What became of a row. */
type Fate = 'waiting' | 'gone' | 'failed' | 'blocked';

/**
 * Deletes resources in the reverse order of their dependencies; what is independent goes on after a
 * failure.
 *
 * @returns logical ids that could not be deleted
 */
export function* removeRows(
  run: Run,
  rows: readonly ResourceRow[],
  rules: RemovalRules,
): Process<readonly string[]> {
  const fates = new Map<ResourceRow, Fate>(rows.map((row) => [row, 'waiting']));
  const dependants = dependantsOf(run, rows);
  const tasks = [...rows].reverse().map((row) => {
    const before = dependants(row);
    return run.world.timeline.start(fateOf({ run, row, rules, fates, before }));
  });
  run.operation.tasks.push(...tasks);
  yield* allDone(tasks);
  return rows.filter((row) => fates.get(row) === 'failed').map(({ logicalId }) => logicalId);
}

/** Deletes one resource whatever depends on it; true when it is gone. */
export function* removeRow(run: Run, row: ResourceRow): Process<boolean> {
  return yield* remove({ run, row, rules: { keeps: () => false } });
}

interface Removal {
  readonly run: Run;
  readonly row: ResourceRow;
  readonly rules: RemovalRules;
}

function* fateOf(
  removal: Removal & {
    readonly fates: Map<ResourceRow, Fate>;
    readonly before: readonly ResourceRow[];
  },
): Process {
  const { run, row, rules, fates, before } = removal;
  yield { until: () => before.every((other) => fates.get(other) !== 'waiting') };
  const stuck = before.some(
    (other) => fates.get(other) === 'failed' || fates.get(other) === 'blocked',
  );
  if (stuck && rules.force !== true) {
    fates.set(row, 'blocked');
    return;
  }
  if (stuck) {
    // Forced: what a kept resource depends on is kept with it.
    say(removal, { status: 'DELETE_SKIPPED' });
    fates.set(row, 'blocked');
    return;
  }
  const gone = yield* remove({ run, row, rules });
  fates.set(row, gone ? 'gone' : 'failed');
}

function* remove(removal: Removal): Process<boolean> {
  const { run, row, rules } = removal;
  if (row.physicalId === '') {
    say(removal, { status: 'DELETE_COMPLETE' });
    return true;
  }
  if (rules.keeps(row)) {
    say(removal, { status: 'DELETE_SKIPPED' });
    return true;
  }
  say(removal, { status: 'DELETE_IN_PROGRESS' });
  yield { ms: run.world.settings.duration(row.type, 'delete', row.logicalId) };
  const reason =
    row.type === STACK_TYPE ? yield* removeChild(run, row, removeRows) : obstacleOf(removal);
  if (reason !== undefined) {
    say(removal, { status: rules.force === true ? 'DELETE_SKIPPED' : 'DELETE_FAILED', reason });
    return false;
  }
  dematerialise(run.world, row);
  say(removal, {
    status: 'DELETE_COMPLETE',
    reason: run.operation.request.express === true ? EXPRESS_DONE : undefined,
  });
  return true;
}

function obstacleOf({ run, row, rules }: Removal): string | undefined {
  const { world, stack } = run;
  const step = { stackName: stack.name, logicalId: row.logicalId };
  const mishap =
    world.mishaps.takeResource({ ...step, on: 'delete' }) ??
    (rules.rollback === true ? world.mishaps.takeResource({ ...step, on: 'rollback' }) : undefined);
  if (mishap !== undefined) return mishap.message;
  const obstacle = deletionObstacle(world, row);
  if (obstacle === undefined) return undefined;
  return handlerMessage(obstacle.message, { requestToken: world.ids.uuid(), code: obstacle.code });
}

/** Tells a step, and keeps the stack's list in line with it. */
function say({ run, row, rules }: Removal, step: RowStep): void {
  if (rules.isOld?.(row) === true) {
    tellRow(run, row, step);
    return;
  }
  stepRow(run, row, step);
  const over = step.status === 'DELETE_COMPLETE' || step.status === 'DELETE_SKIPPED';
  if (over && rules.keepRows !== true) run.stack.resources.delete(row.logicalId);
}

/** For each row the rows that must go before it. */
function dependantsOf(
  run: Run,
  rows: readonly ResourceRow[],
): (row: ResourceRow) => readonly ResourceRow[] {
  const graph = waitingGraph(run);
  return (row) =>
    rows.filter((other) => {
      if (other.logicalId === row.logicalId) return false;
      return graph.get(other.logicalId)?.includes(row.logicalId) === true;
    });
}

/**
 * What waits for what, by the template in work; a resource that only the last stable template has, by
 * that one. Never by both, or two templates together could make a circle.
 */
function waitingGraph(run: Run): ReadonlyMap<string, readonly string[]> {
  const { stack } = run;
  const newest = run.operation.request.deployment ?? stack.facts.current.deployment;
  return new Map([...graphOf(run, stack.stable?.deployment), ...graphOf(run, newest)]);
}

function graphOf(
  run: Run,
  deployment: Deployment | undefined,
): ReadonlyMap<string, readonly string[]> {
  if (deployment === undefined) return new Map();
  const scope = scopeOf(run.world, run.stack, { deployment, unknown: 'known-after-apply' });
  return run.world.templates.dependencies(deployment.model, scope);
}
