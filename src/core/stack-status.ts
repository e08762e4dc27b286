import { isOwnEvent, type StackEvent } from './stack.js';

/** Facts about one of the 23 stack statuses (semantics reference 1.1). */
export interface StatusFacts {
  /** An operation is under way. REVIEW_IN_PROGRESS is not, despite its name. */
  readonly moving: boolean;
  /** What the status says of the operation that led to it. */
  readonly outcome: 'ok' | 'failed' | 'underway' | 'none';
  /**
   * What a deployment may do: make a CREATE change set, make an UPDATE one, make one with rollback disabled
   * only, queue, or nothing before a repair (semantics reference 1.2 and 1.4).
   */
  readonly deploy: 'create' | 'update' | 'update-without-rollback' | 'wait' | 'repair';
  /** Whether DeleteStack is accepted now, must wait, or is under way already. */
  readonly remove: 'yes' | 'wait' | 'underway' | 'gone';
}

const moving = (outcome: StatusFacts['outcome'], remove: StatusFacts['remove']): StatusFacts => ({
  moving: true,
  outcome,
  deploy: 'wait',
  remove,
});
const settled = (outcome: StatusFacts['outcome'], deploy: StatusFacts['deploy']): StatusFacts => ({
  moving: false,
  outcome,
  deploy,
  remove: 'yes',
});

/** The status table; the only place that knows what a status permits. Source: semantics reference 1.1, 1.2. */
export const STACK_STATUSES = {
  REVIEW_IN_PROGRESS: settled('none', 'create'),
  CREATE_IN_PROGRESS: moving('underway', 'wait'),
  CREATE_COMPLETE: settled('ok', 'update'),
  CREATE_FAILED: settled('failed', 'update-without-rollback'),
  ROLLBACK_IN_PROGRESS: moving('underway', 'wait'),
  ROLLBACK_COMPLETE: settled('failed', 'repair'),
  ROLLBACK_FAILED: settled('failed', 'repair'),
  UPDATE_IN_PROGRESS: moving('underway', 'wait'),
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: moving('underway', 'wait'),
  UPDATE_COMPLETE: settled('ok', 'update'),
  UPDATE_FAILED: settled('failed', 'update-without-rollback'),
  UPDATE_ROLLBACK_IN_PROGRESS: moving('underway', 'wait'),
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: moving('underway', 'wait'),
  UPDATE_ROLLBACK_COMPLETE: settled('failed', 'update'),
  UPDATE_ROLLBACK_FAILED: settled('failed', 'repair'),
  DELETE_IN_PROGRESS: moving('underway', 'underway'),
  DELETE_COMPLETE: { moving: false, outcome: 'ok', deploy: 'create', remove: 'gone' },
  DELETE_FAILED: settled('failed', 'repair'),
  IMPORT_IN_PROGRESS: moving('underway', 'wait'),
  IMPORT_COMPLETE: settled('ok', 'update'),
  IMPORT_ROLLBACK_IN_PROGRESS: moving('underway', 'wait'),
  IMPORT_ROLLBACK_COMPLETE: settled('failed', 'update'),
  IMPORT_ROLLBACK_FAILED: settled('failed', 'repair'),
} as const satisfies Record<string, StatusFacts>;

/** A status that we know. */
export type StackStatus = keyof typeof STACK_STATUSES;

/** Facts about a status; `undefined` for one that this version does not know. */
export function statusFacts(status: string): StatusFacts | undefined {
  return Object.hasOwn(STACK_STATUSES, status) ? STACK_STATUSES[status as StackStatus] : undefined;
}

/** True while an operation is under way, also in statuses that we do not know yet but that say so. */
export function isMoving(status: string): boolean {
  return statusFacts(status)?.moving ?? status.endsWith('_IN_PROGRESS');
}

/** Logical ids whose newest event says that they are changing, nested stacks' included. */
export function movingResources(events: readonly StackEvent[]): readonly string[] {
  const newest = new Map(
    events
      .filter((event) => !isOwnEvent(event))
      .map((event) => [`${event.stackId} ${event.logicalId}`, event]),
  );
  return [...newest.values()]
    .filter((event) => isMoving(event.status))
    .map((event) => event.logicalId);
}
