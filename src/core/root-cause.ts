import { nestedPaths } from './nested-path.js';
import { isOwnEvent, type StackEvent } from './stack.js';

/** The first failure of an operation and those that do not follow from it. */
export interface Cause {
  readonly event: StackEvent;
  /** Logical ids of the nested stacks that lead to the event, outermost first. */
  readonly through: readonly string[];
  readonly errorCode: string | undefined;
  readonly others: readonly StackEvent[];
}

/**
 * Texts of failures that only follow from another one (semantics reference 3.4). "Cancelled" is spelt both ways;
 * the nested stack's row repeats what its own events say.
 */
const SECONDARY = [
  /^Resource (creation|update|deletion) cancell?ed/i,
  /^The following resource\(s\) failed to/i,
  /^Embedded stack .* was not successfully/i,
  /cancell?ed$/i,
  /^User Initiated/i,
  /^Rollback requested by user/i,
];

/** Longest list of further independent failures. */
const OTHERS = 5;

/**
 * The earliest primary failure of an operation, through nested stacks.
 *
 * @param events all events of the operation, oldest first, nested stacks included
 * @returns `undefined` when no resource failed; the stack's own reason is all there is then
 */
export function findCause(events: readonly StackEvent[], rootStackId: string): Cause | undefined {
  const failures = events.filter((event) => isPrimaryFailure(event));
  const [event, ...rest] = failures;
  if (event === undefined) return undefined;
  const unrelated = rest.filter(
    (other) =>
      other.at - event.at < 60_000 &&
      !(other.stackId === event.stackId && other.logicalId === event.logicalId),
  );
  return {
    event,
    through: nestedPaths(events, rootStackId)(event.stackId),
    errorCode: errorCodeOf(event.reason ?? ''),
    others: unrelated.slice(0, OTHERS),
  };
}

/**
 * The failed rows that stopped a rollback or a deletion: a second problem, reported apart from the first.
 *
 * @param events all events of the operation, oldest first, nested stacks included
 */
export function failedToUndo(events: readonly StackEvent[]): readonly StackEvent[] {
  const undoing = new Set<string>();
  return events.filter((event) => {
    if (isOwnEvent(event)) {
      if (event.status.endsWith('ROLLBACK_IN_PROGRESS')) undoing.add(event.stackId);
      return false;
    }
    if (event.status === 'DELETE_FAILED') return true;
    return undoing.has(event.stackId) && isPrimaryFailure(event);
  });
}

/**
 * The own event of a stack whose update somebody else made roll back, although no resource had failed: it carries their token.
 * The reason alone does not tell, for `Rollback requested by user` stands there without any user, too (semantics 3.4).
 *
 * @param events all events of the operation, oldest first
 */
export function findCancellation(
  events: readonly StackEvent[],
  stackId: string,
): StackEvent | undefined {
  const own = events.filter((event) => isOwnEvent(event) && event.stackId === stackId);
  const begin = own.find(({ token }) => token !== undefined);
  const turn = own.find(({ status }) => status === 'UPDATE_ROLLBACK_IN_PROGRESS');
  if (begin === undefined || turn?.token === undefined || turn.token === begin.token) {
    return undefined;
  }
  const before = events.slice(0, events.indexOf(turn));
  return before.some((event) => isPrimaryFailure(event)) ? undefined : turn;
}

/** The stack's own words on a failure, where no resource failed (`Parameter validation failed: …`). */
export function stackReason(events: readonly StackEvent[], stackId: string): string | undefined {
  const own = events.filter((event) => isOwnEvent(event) && event.stackId === stackId);
  const telling = own.find((event) => event.reason !== undefined && isTelling(event));
  return telling?.reason;
}

/** `HandlerErrorCode` or the older `Error Code` of a reason text. */
export function errorCodeOf(reason: string): string | undefined {
  return /(?:HandlerErrorCode:|Error Code:) ([A-Za-z0-9:.-]+)/.exec(reason)?.[1];
}

function isPrimaryFailure(event: StackEvent): boolean {
  if (isOwnEvent(event) || !event.status.endsWith('_FAILED')) {
    return event.hook?.status === 'HOOK_COMPLETE_FAILED' && event.hook.failureMode === 'FAIL';
  }
  const reason = event.reason ?? '';
  return !SECONDARY.some((pattern) => pattern.test(reason));
}

function isTelling(event: StackEvent): boolean {
  const failing = /ROLLBACK_IN_PROGRESS$|_FAILED$|^DELETE_IN_PROGRESS$/.test(event.status);
  return failing && event.reason !== 'User Initiated';
}
