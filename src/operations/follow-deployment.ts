import { kindOfChange, type Change, type ChangeSet } from '../core/change-set.js';
import { expectedDuration } from '../core/typical-durations.js';
import type { Errand } from '../engine/errands.js';
import type { Before } from '../engine/event-stream.js';
import { followToEnd } from '../engine/execution.js';
import type { Ending, Followed } from '../engine/follow.js';
import type { Ports } from '../ports/ports.js';
import { createProgressView } from './progress-view.js';

/** A change set that is being executed. */
export interface Underway {
  readonly set: ChangeSet;
  readonly followed: Followed;
  /** What the stack did before; `undefined` for a new one. */
  readonly before: Before | undefined;
  /** What is done beside it. */
  readonly errands?: readonly Errand[];
}

/** Follows the execution of a change set to its end and shows it. */
export async function followDeployment(
  { set, followed, before, errands = [] }: Underway,
  ports: Ports,
): Promise<Ending> {
  const view = createProgressView(
    {
      stackId: set.stackId,
      resources: set.changes.length,
      hasCleanup: set.changes.some(isCleanedUp),
      ms: expectedDuration(set.changes),
      what: before === undefined ? 'creation' : 'update',
      changes: set.changes,
      earlier: before?.page,
    },
    ports,
  );
  const watching = { ...view, errands: [...view.errands, ...errands] };
  const ending = await followToEnd(followed, ports, watching);
  ports.log.progress(undefined);
  return ending;
}

function isCleanedUp(change: Change): boolean {
  const kind = kindOfChange(change);
  return kind === 'remove' || kind === 'replace' || kind === 'dynamic';
}
