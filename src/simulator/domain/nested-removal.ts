import type { ResourceRow } from './deployment.js';
import { failureText } from './failure-text.js';
import type { RemovalRules } from './removal-rules.js';
import { beginOperation, endOperation, traceOf, type Run } from './run.js';
import { announceStack } from './stack-events.js';
import { statusOf } from './stack.js';
import type { Process } from './timeline.js';

/** Deletes resources; passed in, because it deletes nested stacks in turn. */
export type RemoveRows = (
  run: Run,
  rows: readonly ResourceRow[],
  rules: RemovalRules,
) => Process<readonly string[]>;

/**
 * Deletes the stack behind a nested-stack resource.
 *
 * @returns why it could not be deleted
 */
export function* removeChild(
  run: Run,
  row: ResourceRow,
  removeRows: RemoveRows,
): Process<string | undefined> {
  const { world } = run;
  const child = world.stacks.find(({ id }) => id === row.physicalId);
  if (child === undefined || statusOf(child) === 'DELETE_COMPLETE') return undefined;
  const childRun = beginOperation(world, child, {
    type: 'DELETE_STACK',
    token: run.operation.token,
    parent: run,
  });
  const trace = traceOf(childRun);
  announceStack(world, child, { status: 'DELETE_IN_PROGRESS', reason: 'User Initiated', trace });
  const failed = yield* removeRows(childRun, [...child.resources.values()], {
    keeps: ({ declaration }) => declaration.deletionPolicy === 'Retain',
    keepRows: true,
  });
  if (failed.length > 0) {
    const failures = failed.map((logicalId) => ({
      logicalId,
      verb: 'delete' as const,
      cancelled: false,
    }));
    const reason = failureText(failures);
    announceStack(world, child, { status: 'DELETE_FAILED', reason, trace });
    endOperation(childRun, 'FAILED');
    return `Embedded stack ${child.id} was not successfully deleted: ${reason}`;
  }
  announceStack(world, child, {
    status: 'DELETE_COMPLETE',
    trace,
    facts: { deletionTime: world.timeline.now(), outputs: [] },
  });
  endOperation(childRun, 'SUCCEEDED');
  return undefined;
}
