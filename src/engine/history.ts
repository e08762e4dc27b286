import { PAST_PAGES, PAST_PAUSE_MS } from '../core/limits.js';
import { pastOperations, type PastOperation } from '../core/past-operations.js';
import type { StackEvent } from '../core/stack.js';
import type { Clock } from '../ports/clock.js';
import type { Errand } from './errands.js';
import type { PastPage } from './event-stream.js';

/** Earlier operations of a stack that is busy now. */
export interface HistoryRequest {
  readonly stackId: string;
  /** The page on which the operation's mark was found; it is not asked for again. */
  readonly page: PastPage | undefined;
  readonly clock: Clock;
  /** Is given all earlier operations that are known, newest first, at once and again whenever there are more. */
  readonly onPast: (past: readonly PastOperation[]) => void;
  /** True when more would not help. */
  readonly isEnough: () => boolean;
}

/**
 * Reads back what a stack did before, a page at a time and far apart: at most {@link PAST_PAGES} with the one that is known
 * already, none of them in an operation that is over soon.
 */
export function createHistory(request: HistoryRequest): Errand {
  const { stackId, page, clock, onPast, isEnough } = request;
  const newestFirst: StackEvent[] = [...(page?.events ?? [])];
  let next = page?.next;
  let pages = 1;
  let nextAt = clock.now() + PAST_PAUSE_MS;
  onPast(pastOperations(newestFirst, stackId));
  return {
    name: 'Reading earlier events for the expected end',
    isDue: () => next !== undefined && pages < PAST_PAGES && clock.now() >= nextAt && !isEnough(),
    run: async (aside) => {
      const further = await aside.stacks.events(stackId, { next });
      pages += 1;
      nextAt = clock.now() + PAST_PAUSE_MS;
      next = further.next;
      newestFirst.push(...further.events);
      onPast(pastOperations(newestFirst, stackId));
    },
  };
}
