import { isNestedStack, isOwnEvent, type StackEvent } from '../core/stack.js';
import { isMoving } from '../core/stack-status.js';
import { isServiceError } from '../core/service-error.js';
import type { Ports } from '../ports/ports.js';
import type { EventsPage, Stacks } from '../ports/stacks.js';

/** The events of one operation, nested stacks included, each once. */
export interface EventStream {
  /** Events that were not returned before, oldest first. */
  next(): Promise<readonly StackEvent[]>;
}

/** Where a stream begins. */
export interface StreamStart {
  readonly stackId: string;
  /** Id of the newest event before the operation; `undefined` when the stack had none. */
  readonly mark: string | undefined;
}

/** One stack whose pages are read. */
interface Source {
  readonly stackId: string;
  /** The newest row that is known to belong to an earlier operation. */
  mark: string | undefined;
  /** Events before this time (of the service) belong to earlier operations. */
  readonly since: number;
  readonly seen: Set<string>;
  /** The parent says that its nested stack has ended; false for the root. */
  parentDone: boolean;
  /** The stack's own newest event is a settled status. A nested stack cleans up after its parent's row is done. */
  settled: boolean;
}

/** A page that was read for itself, without anything left out. */
export type PastPage = Omit<EventsPage, 'leavesOut'>;

/** What a stack did before an operation. */
export interface Before {
  /** Its newest event, the mark of the operation. */
  readonly mark: string | undefined;
  /** The page on which the mark was found; it tells of earlier operations, too. */
  readonly page: PastPage;
}

/** The newest event of a stack, to be the mark of an operation that is about to start; see {@link lookBack}. */
export async function markOf(stackId: string, ports: Ports): Promise<string | undefined> {
  return (await lookBack(stackId, ports))?.mark;
}

/**
 * What a stack did before an operation that is about to start; without permission to read events that is not known, and
 * it need not be.
 */
export async function lookBack(stackId: string, ports: Ports): Promise<Before | undefined> {
  try {
    const page = await ports.stacks.events(stackId);
    return { mark: page.events[0]?.id, page };
  } catch (thrown) {
    if (isServiceError(thrown, 'denied', 'stack-missing', 'unsupported')) return undefined;
    throw thrown;
  }
}

/** Opens the stream of an operation: all events after the mark, nested stacks from when they begin to move. */
export function openEventStream(stacks: Stacks, start: StreamStart): EventStream {
  const root = newSource(start.stackId, start.mark, Number.NEGATIVE_INFINITY);
  const sources = new Map([[root.stackId, root]]);
  let began: number | undefined;

  const read = async (source: Source): Promise<readonly StackEvent[]> => {
    const fresh = await readFresh(stacks, source);
    for (const event of fresh) {
      began ??= event.at;
      note(event, sources, began);
    }
    return fresh;
  };

  return {
    next: async () => {
      const visited = new Set<Source>();
      const all: StackEvent[] = [];
      // A nested stack that shows up in this round is read in this round too.
      for (
        let batch = unread(sources, visited);
        batch.length > 0;
        batch = unread(sources, visited)
      ) {
        for (const source of batch) visited.add(source);
        const lists = await Promise.all(batch.map(async (source) => await read(source)));
        all.push(...lists.flat());
      }
      return all.sort((a, b) => a.at - b.at);
    },
  };
}

function newSource(stackId: string, mark: string | undefined, since: number): Source {
  return { stackId, mark, since, seen: new Set(), parentDone: false, settled: false };
}

function unread(sources: ReadonlyMap<string, Source>, done: ReadonlySet<Source>): Source[] {
  return [...sources.values()].filter(
    (source) => !(source.parentDone && source.settled) && !done.has(source),
  );
}

/** Keeps the list of stacks that move: begins to follow a nested stack when its parent names it. */
function note(event: StackEvent, sources: Map<string, Source>, began: number): void {
  if (isOwnEvent(event)) {
    const own = sources.get(event.stackId);
    if (own !== undefined) own.settled = !isMoving(event.status);
    return;
  }
  if (!isNestedStack(event)) return;
  const nested = sources.get(event.physicalId) ?? newSource(event.physicalId, undefined, began);
  nested.parentDone = !isMoving(event.status);
  sources.set(event.physicalId, nested);
}

/** Pages back until something known, or older than the operation, is met; returns the rest oldest first. */
async function readFresh(stacks: Stacks, source: Source): Promise<readonly StackEvent[]> {
  const fresh: StackEvent[] = [];
  let next: string | undefined;
  do {
    const page = await readPage(stacks, source, next);
    const reachedKnown = collect(page.events, source, fresh);
    next = reachedKnown || page.leavesOut ? undefined : page.next;
  } while (next !== undefined);
  for (const event of fresh) source.seen.add(event.id);
  return fresh.reverse();
}

/**
 * Adds the unseen events of a page (newest first).
 *
 * @returns true when older pages hold nothing new. A known event does not end the page itself, for an event may
 * become visible after newer ones; the mark and older times do.
 */
function collect(events: readonly StackEvent[], source: Source, fresh: StackEvent[]): boolean {
  let reachedKnown = false;
  for (const event of events) {
    if (event.id === source.mark || event.at < source.since) {
      source.mark ??= event.id;
      return true;
    }
    if (source.seen.has(event.id)) reachedKnown = true;
    // The shell that a change set lies on is no part of what the set does.
    else if (event.status !== 'REVIEW_IN_PROGRESS') fresh.push(event);
  }
  return reachedKnown;
}

async function readPage(
  stacks: Stacks,
  source: Source,
  next: string | undefined,
): Promise<EventsPage> {
  try {
    return await stacks.events(source.stackId, {
      next,
      known: { ids: source.seen, mark: source.mark },
    });
  } catch (thrown) {
    // A stack that has just been made, or has just gone, may not be known to this side of the service yet.
    if (isServiceError(thrown, 'stack-missing'))
      return { events: [], leavesOut: false, next: undefined };
    throw thrown;
  }
}
