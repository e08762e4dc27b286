import { nestedPaths } from './nested-path.js';
import { isOwnEvent, type StackEvent } from './stack.js';
import { isMoving } from './stack-status.js';

/**
 * How long one resource took in an operation. A resource that moves twice (a creation that is undone, an old copy that is
 * removed after its replacement) has one for each time.
 */
export interface ResourceTiming {
  readonly logicalId: string;
  readonly type: string;
  /** Logical ids of the nested stacks that lead to the resource, outermost first. */
  readonly through: readonly string[];
  /** Epoch milliseconds of the service. */
  readonly began: number;
  /** `undefined` for what was still moving when we last looked. */
  readonly ended: number | undefined;
  /** The last status that was seen of it, for example `CREATE_COMPLETE`. */
  readonly status: string;
}

/** A timing that later events can still end. */
interface Span {
  readonly event: StackEvent;
  ended: number | undefined;
  status: string;
}

/**
 * What each resource of an operation took, in the order in which they began. The stack's own rows are left out, the rows of
 * nested stacks are in.
 *
 * @param events all events of the operation, oldest first, nested stacks included
 */
export function timingsOf(
  events: readonly StackEvent[],
  rootStackId: string,
): readonly ResourceTiming[] {
  const spans: Span[] = [];
  const newest = new Map<string, Span>();
  for (const event of events) {
    if (isOwnEvent(event)) continue;
    const key = `${event.stackId} ${event.logicalId}`;
    const open = newest.get(key);
    const ended = isMoving(event.status) ? undefined : event.at;
    if (open === undefined || open.ended !== undefined) {
      // The same end told twice is no new beginning.
      if (open?.status === event.status) continue;
      const span: Span = { event, ended, status: event.status };
      newest.set(key, span);
      spans.push(span);
    } else {
      open.ended = ended;
      open.status = event.status;
    }
  }
  const pathTo = nestedPaths(events, rootStackId);
  return spans
    .map(({ event, ended, status }) => ({
      logicalId: event.logicalId,
      type: event.type,
      through: pathTo(event.stackId),
      began: event.at,
      ended,
      status,
    }))
    .sort((a, b) => a.began - b.began);
}

/** Length of a timing in ms; of what still moves, up to the given moment. */
export function lengthOf(timing: ResourceTiming, now: number): number {
  return Math.max(0, (timing.ended ?? now) - timing.began);
}
