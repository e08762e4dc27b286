import { isOwnEvent, type StackEvent } from '../core/stack.js';
import { isMoving } from '../core/stack-status.js';

/** Which operation is ours. */
export interface OperationIdentity {
  readonly stackId: string;
  /** Client request token of the operation; `undefined` where it is not known (an endpoint without tokens). */
  readonly token: string | undefined;
  /** The service's id, where the operation was begun by somebody else and is only joined. */
  readonly operationId: string | undefined;
}

/** What the events say so far about our operation. */
export interface Evidence {
  /** Takes in new events, oldest first. */
  take(events: readonly StackEvent[]): void;
  /** Our operation has shown itself. */
  readonly seen: boolean;
  /** The service's id of our operation, once an event told it. */
  readonly operationId: string | undefined;
  /** The stack's newest own event that belongs to our operation. */
  readonly newest: StackEvent | undefined;
  /** The newest own event, if it is ours and its status is a settled one. */
  readonly ending: StackEvent | undefined;
  /** An own event of somebody else's operation that came after ours. */
  readonly foreign: StackEvent | undefined;
  /** The stack speaks of itself in events that carry neither token nor operation id. */
  readonly anonymous: StackEvent | undefined;
  /** All events of our operation, nested stacks included, oldest first. */
  readonly events: readonly StackEvent[];
}

/** A rollback has an operation id of its own; it belongs to the operation that it undoes, whoever asked for it. */
const ROLLBACK_BEGINS = new Set([
  'ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'IMPORT_ROLLBACK_IN_PROGRESS',
]);

interface State {
  readonly operationIds: Set<string>;
  operationId: string | undefined;
  newest: StackEvent | undefined;
  foreign: StackEvent | undefined;
  anonymous: StackEvent | undefined;
  rollbackCrossed: boolean;
}

/**
 * Tells our operation's events from others by client request token and operation id, across exactly one
 * boundary into its rollback. A status alone proves nothing: it may be stale, or somebody else's.
 */
export function createEvidence(identity: OperationIdentity): Evidence {
  const events: StackEvent[] = [];
  const state: State = {
    operationIds: new Set(identity.operationId === undefined ? [] : [identity.operationId]),
    operationId: identity.operationId,
    newest: undefined,
    foreign: undefined,
    anonymous: undefined,
    rollbackCrossed: false,
  };
  return {
    take: (fresh) => {
      for (const event of fresh) {
        if (isOwnEvent(event) && event.stackId === identity.stackId)
          takeOwn(event, identity, state);
        if (state.foreign === undefined) events.push(event);
      }
    },
    get seen() {
      return state.newest !== undefined;
    },
    get operationId() {
      return state.operationId;
    },
    get newest() {
      return state.newest;
    },
    get ending() {
      const newest = state.newest;
      return newest !== undefined && !isMoving(newest.status) ? newest : undefined;
    },
    get foreign() {
      return state.foreign;
    },
    get anonymous() {
      return state.anonymous;
    },
    events,
  };
}

function takeOwn(event: StackEvent, identity: OperationIdentity, state: State): void {
  if (isOurs(event, identity, state)) {
    state.newest = event;
    if (event.operationId !== undefined) {
      state.operationIds.add(event.operationId);
      state.operationId ??= event.operationId;
    }
  } else if (event.token === undefined && event.operationId === undefined) {
    state.anonymous = event;
  } else if (state.newest !== undefined) {
    state.foreign ??= event;
  }
}

function isOurs(event: StackEvent, identity: OperationIdentity, state: State): boolean {
  if (identity.token !== undefined && event.token === identity.token) return true;
  if (event.operationId !== undefined && state.operationIds.has(event.operationId)) return true;
  const underway = state.newest !== undefined && isMoving(state.newest.status);
  if (underway && ROLLBACK_BEGINS.has(event.status) && !state.rollbackCrossed) {
    state.rollbackCrossed = true;
    return true;
  }
  return false;
}
