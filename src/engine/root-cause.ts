import type { RootCause } from '../core/outcome.js';
import { remedyFor } from '../core/remedies.js';
import { findCause, stackReason } from '../core/root-cause.js';
import type { StackEvent } from '../core/stack.js';

/** Where a logical id stands in the template of the root stack; `undefined` when it can not be told. */
export type Locate = (
  logicalId: string,
) => { readonly file: string; readonly line: number } | undefined;

/**
 * The failure that caused the rest, with its place in the template and a remedy where the cause is a common one.
 *
 * @param events all events of the operation, oldest first
 */
export function explain(
  events: readonly StackEvent[],
  stackId: string,
  locate: Locate,
): RootCause | undefined {
  const cause = findCause(events, stackId);
  if (cause === undefined) return explainByStack(events, stackId);
  const { event } = cause;
  const reason = event.reason ?? event.hook?.reason ?? 'no reason was given';
  // The line of a nested stack's resource is in another file; the root's template knows the nested stack only.
  const top = cause.through[0] ?? event.logicalId;
  return {
    logicalId: event.logicalId,
    type: event.type,
    status: event.status,
    reason,
    errorCode: cause.errorCode,
    through: cause.through,
    location: locate(top),
    remedy: remedyFor(reason),
    others: cause.others.map((other) => ({
      logicalId: other.logicalId,
      reason: other.reason ?? 'no reason was given',
    })),
  };
}

/** Some failures have no resource: a parameter's value that does not exist, a rollback alarm, a timeout. */
function explainByStack(events: readonly StackEvent[], stackId: string): RootCause | undefined {
  const reason = stackReason(events, stackId);
  const own = events.find((event) => event.reason === reason);
  if (reason === undefined || own === undefined) return undefined;
  return {
    logicalId: own.logicalId,
    type: own.type,
    status: own.status,
    reason,
    errorCode: undefined,
    through: [],
    location: undefined,
    remedy: remedyFor(reason),
    others: [],
  };
}
