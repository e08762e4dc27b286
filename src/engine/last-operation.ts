import { HISTORY_PAGES } from '../core/limits.js';
import { isOwnEvent, type StackEvent } from '../core/stack.js';
import { isMoving } from '../core/stack-status.js';
import type { Stacks } from '../ports/stacks.js';
import type { PastPage } from './event-stream.js';

/** The newest operation of a stack, ended or under way, as its events tell it. */
export interface LastOperation {
  /** The stack's own first event of the operation. */
  readonly begin: StackEvent;
  /** The settled own event that ended it; `undefined` while it is under way. */
  readonly end: StackEvent | undefined;
  /** Events of the root stack from the begin on, oldest first. */
  readonly events: readonly StackEvent[];
  /** Newest event before the operation. */
  readonly mark: string | undefined;
  /** What was read of the time before the operation, and where it goes on. */
  readonly earlier: PastPage;
}

/**
 * Reads back the newest operation: from the newest own event to the own event before which the stack was settled. A
 * rollback is a part of the operation that it undoes.
 *
 * @returns `undefined` when the stack has no operation, or it is further back than {@link HISTORY_PAGES}
 */
export async function readLastOperation(
  stacks: Stacks,
  stackId: string,
): Promise<LastOperation | undefined> {
  const newestFirst: StackEvent[] = [];
  let next: string | undefined;
  for (let page = 1; page <= HISTORY_PAGES; page += 1) {
    const { events, next: following } = await stacks.events(stackId, { next });
    newestFirst.push(...events);
    const found = cut({ events: newestFirst, next: following }, stackId);
    if (found !== undefined || following === undefined) return found;
    next = following;
  }
  return undefined;
}

/** @param read everything that was read so far, as one page */
function cut(read: PastPage, stackId: string): LastOperation | undefined {
  let end: StackEvent | undefined;
  let beginAt: number | undefined;
  for (const [index, event] of read.events.entries()) {
    if (!isOwnEvent(event) || event.stackId !== stackId) continue;
    const settled = !isMoving(event.status) || event.status === 'REVIEW_IN_PROGRESS';
    if (!settled) beginAt = index;
    else if (beginAt !== undefined) return operation(read, beginAt, end);
    else if (event.status !== 'REVIEW_IN_PROGRESS') end ??= event;
  }
  return read.next === undefined && beginAt !== undefined
    ? operation(read, beginAt, end)
    : undefined;
}

function operation(
  { events, next }: PastPage,
  beginAt: number,
  end: StackEvent | undefined,
): LastOperation | undefined {
  const begin = events[beginAt];
  if (begin === undefined) return undefined;
  return {
    begin,
    end,
    events: events.slice(0, beginAt + 1).reverse(),
    mark: events[beginAt + 1]?.id,
    earlier: { events: events.slice(beginAt + 1), next },
  };
}
