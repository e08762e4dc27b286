import { BESIDE_PAUSE_MS } from '../../core/limits.js';
import { isOwnEvent, STACK_TYPE, type StackEvent, type StackResource } from '../../core/stack.js';
import { isMoving } from '../../core/stack-status.js';
import type { Aside } from '../../ports/aside.js';
import type { Clock } from '../../ports/clock.js';
import type { Stacks } from '../../ports/stacks.js';
import type { Errand } from '../errands.js';
import { checkOf } from './checks.js';

/** The resources of a busy stack, listed before it is at its end. */
export interface ResourceLists {
  readonly errand: Errand;
  /** Types of what was listed; `undefined` before that. */
  readonly types: () => ReadonlySet<string> | undefined;
  /**
   * The same as the given reading, but what was listed already is not asked for again where it still holds. Each list is
   * handed out once: afterwards anything may have happened.
   */
  readonly over: (resources: Stacks['resources']) => Stacks['resources'];
}

/** What the lists are for. */
export interface ListRequest {
  readonly stackId: string;
  /** Logical ids of the resources of the stack itself that change now and are read back afterwards. */
  readonly awaited: readonly string[];
  readonly clock: Clock;
}

/**
 * Lists the resources of a stack and its nested stacks while the stack is busy, once everything that will be read back has
 * shown its physical id. What was listed counts at the end only where the events agree with it.
 */
export function createResourceLists(request: ListRequest): ResourceLists {
  const { stackId, awaited, clock } = request;
  const events: StackEvent[] = [];
  const lists = new Map<string, readonly StackResource[]>();
  const startedAt = clock.now();
  let isListed = false;
  const list = async (id: string, aside: Aside): Promise<void> => {
    const resources = await aside.stacks.resources(id);
    lists.set(id, resources);
    await Promise.all(
      resources.flatMap(({ type, physicalId }) =>
        type === STACK_TYPE && physicalId !== undefined ? [list(physicalId, aside)] : [],
      ),
    );
  };
  return {
    errand: {
      name: 'Listing the resources ahead',
      saw: (fresh) => {
        events.push(...fresh.filter((event) => isReadBack(event.type)));
      },
      isDue: () =>
        !isListed &&
        clock.now() - startedAt >= BESIDE_PAUSE_MS &&
        awaited.every((id) => events.some((event) => isIdKnown(event, stackId, id))),
      run: async (aside) => {
        isListed = true;
        await list(stackId, aside);
      },
    },
    types: () =>
      lists.size === 0
        ? undefined
        : new Set([...lists.values()].flatMap((each) => each.map(({ type }) => type))),
    over: (resources) => async (id) => {
      const listed = lists.get(id);
      lists.delete(id);
      const isOver = id === stackId || isNestedOver(id, events);
      const own = events.filter((event) => event.stackId === id && !isOwnEvent(event));
      const holds =
        listed !== undefined && isOver && stillHolds(listed, own, id === stackId ? awaited : []);
      return holds ? listed : await resources(id);
    },
  };
}

/** True for a nested stack that the operation leaves alone, or whose end is seen, by its own word and by its parent's. */
function isNestedOver(id: string, events: readonly StackEvent[]): boolean {
  const isSettled = (event: StackEvent | undefined): boolean =>
    event !== undefined && !isMoving(event.status);
  const parents = events.filter((event) => event.physicalId === id && !isOwnEvent(event));
  const own = events.filter((event) => event.stackId === id);
  if (parents.length === 0 && own.length === 0) return true;
  const last = own.findLast((event) => isOwnEvent(event));
  return isSettled(parents.at(-1)) && isSettled(last);
}

function isReadBack(type: string): boolean {
  return type === STACK_TYPE || checkOf(type) !== undefined;
}

function isIdKnown(event: StackEvent, stackId: string, logicalId: string): boolean {
  return event.stackId === stackId && event.logicalId === logicalId && event.physicalId !== '';
}

/**
 * True where a list that was made during an operation is the truth at its end, as far as read-backs go: each resource that
 * has changed is seen done, and is in the list under the physical id that it has now, or not in it where it is gone. In doubt
 * false: then the list is read again.
 *
 * @param listed resources of one stack
 * @param events of its resources in the operation, oldest first, of types that are read back
 * @param awaited logical ids that must be among the events
 */
export function stillHolds(
  listed: readonly StackResource[],
  events: readonly StackEvent[],
  awaited: readonly string[],
): boolean {
  const rows = new Map(listed.map((row) => [row.logicalId, row]));
  const ends = new Map<string, string | undefined>();
  const moving = new Set<string>();
  for (const event of events) {
    const { logicalId, physicalId, status } = event;
    if (isMoving(status)) {
      moving.add(logicalId);
      continue;
    }
    moving.delete(logicalId);
    if (status.endsWith('_FAILED')) return false;
    if (!status.startsWith('DELETE_')) ends.set(logicalId, physicalId);
    // The old copy of a replaced resource goes under the same name.
    else if (!ends.has(logicalId) || ends.get(logicalId) === physicalId)
      ends.set(logicalId, undefined);
  }
  if (moving.size > 0 || !awaited.every((id) => ends.has(id))) return false;
  return [...ends].every(([logicalId, physicalId]) => {
    const row = rows.get(logicalId);
    if (physicalId === undefined) return row === undefined || row.status.startsWith('DELETE_');
    return row?.physicalId === physicalId && !row.status.startsWith('DELETE_');
  });
}
