import { kindOfChange, type Change, type ChangeSet } from '../core/change-set.js';
import { expectedDuration } from '../core/typical-durations.js';
import { followToEnd } from '../engine/execution.js';
import type { Ending, Followed } from '../engine/follow.js';
import type { Ports } from '../ports/ports.js';
import { createProgressView } from './progress-view.js';

/** Follows the execution of a change set to its end and shows it. */
export async function followDeployment(
  set: ChangeSet,
  followed: Followed,
  ports: Ports,
): Promise<Ending> {
  const view = createProgressView(
    {
      stackId: set.stackId,
      resources: set.changes.length,
      hasCleanup: set.changes.some(isCleanedUp),
      ms: expectedDuration(set.changes),
    },
    ports,
  );
  const ending = await followToEnd(followed, ports, view);
  ports.log.progress(undefined);
  return ending;
}

function isCleanedUp(change: Change): boolean {
  const kind = kindOfChange(change);
  return kind === 'remove' || kind === 'replace' || kind === 'dynamic';
}
