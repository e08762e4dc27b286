import { kindOfChange, type Change, type ChangeSet } from '../core/change-set.js';
import { expectedDuration } from '../core/typical-durations.js';
import type { Before } from '../engine/event-stream.js';
import type { Ports } from '../ports/ports.js';
import { createProgressView, type ProgressView } from './progress-view.js';

/**
 * Shows the execution of a change set, which says how much is going to change.
 *
 * @param before what the stack did before; `undefined` for a new one
 */
export function deploymentView(
  set: ChangeSet,
  before: Before | undefined,
  ports: Ports,
): ProgressView {
  return createProgressView(
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
}

function isCleanedUp(change: Change): boolean {
  const kind = kindOfChange(change);
  return kind === 'remove' || kind === 'replace' || kind === 'dynamic';
}
