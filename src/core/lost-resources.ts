import { kindOfChange, type Change } from './change-set.js';
import { nestedPaths } from './nested-path.js';
import type { LostResource } from './outcome.js';
import { isOwnEvent, type StackEvent } from './stack.js';

/**
 * What an update that ended well has replaced or removed, nested stacks included: its cleanup deletes nothing else, so every
 * deletion among the events is one of these.
 *
 * @param events all events of the update, oldest first
 */
export function lostByEvents(
  events: readonly StackEvent[],
  rootStackId: string,
): readonly LostResource[] {
  const pathTo = nestedPaths(events, rootStackId);
  const newest = new Map<string, StackEvent>();
  const renewed = new Set<string>();
  for (const event of events) {
    if (isOwnEvent(event)) continue;
    const key = `${event.stackId} ${event.logicalId}`;
    if (!event.status.startsWith('DELETE_')) renewed.add(key);
    else if (event.physicalId !== '') newest.set(`${key} ${event.physicalId}`, event);
  }
  return [...newest.values()].map((event) => ({
    logicalId: event.logicalId,
    type: event.type,
    physicalId: event.physicalId,
    through: pathTo(event.stackId),
    fate: renewed.has(`${event.stackId} ${event.logicalId}`) ? 'replaced' : 'removed',
    isKept: event.status !== 'DELETE_COMPLETE',
  }));
}

/**
 * The same by what the change set announced, for where the events could not be read. What is replaced only perhaps is
 * counted, and what happens in nested stacks is not known.
 */
export function lostByChanges(changes: readonly Change[]): readonly LostResource[] {
  return changes.flatMap((change) => {
    const kind = kindOfChange(change);
    if (kind !== 'remove' && kind !== 'replace') return [];
    const { logicalId, type, physicalId, policyAction = '' } = change;
    return [
      {
        logicalId,
        type,
        physicalId,
        through: [],
        fate: kind === 'remove' ? ('removed' as const) : ('replaced' as const),
        isKept: policyAction.endsWith('Retain'),
      },
    ];
  });
}
