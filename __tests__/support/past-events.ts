import type { StackEvent } from '../../src/core/stack.js';
import { ownEvent, resourceEvent } from './events.js';

/** An update that ended well: how long each resource took from a second after its beginning on. */
export interface PastUpdate {
  readonly at: number;
  readonly resources: Readonly<Record<string, number>>;
  /** From the last resource to the end of the stack, in ms. */
  readonly restMs?: number;
  readonly end?: string;
}

/** The events of an update, oldest first. */
export function updateEvents({ at, resources, restMs, end }: PastUpdate): readonly StackEvent[] {
  const rows = Object.entries(resources);
  const last = Math.max(0, ...rows.map(([, ms]) => ms));
  return [
    ownEvent('UPDATE_IN_PROGRESS', { at }),
    ...rows.flatMap(([logicalId, ms]) => [
      resourceEvent({ logicalId, status: 'UPDATE_IN_PROGRESS', at: at + 1_000 }),
      resourceEvent({ logicalId, status: 'UPDATE_COMPLETE', at: at + 1_000 + ms }),
    ]),
    ownEvent(end ?? 'UPDATE_COMPLETE', { at: at + 1_000 + last + (restMs ?? 1_000) }),
  ].sort((one, other) => one.at - other.at);
}
