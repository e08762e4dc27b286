import { isOwnEvent, type StackEvent } from './stack.js';
import { isMoving } from './stack-status.js';
import { lengthOf, timingsOf } from './timing.js';

/** What an operation does to its stack as a whole. */
export type OperationKind = 'creation' | 'update' | 'import' | 'rollback' | 'deletion';

/** What an operation does to one of its resources. The rows of a replacement are those of an update and of a removal (semantics 3.1). */
export type Verb = 'CREATE' | 'UPDATE' | 'REPLACE' | 'DELETE' | 'IMPORT';

/** An operation of a stack that ended well, as far as its events are known. */
export interface PastOperation {
  readonly kind: OperationKind;
  /** From the stack's own first event to its last, in ms; `undefined` where the first one is not known. */
  readonly tookMs: number | undefined;
  readonly resources: readonly PastResource[];
}

/** What one resource took in a past operation. */
export interface PastResource {
  readonly logicalId: string;
  readonly verb: Verb;
  readonly tookMs: number;
}

/** Statuses in which an operation begins (semantics 1.2). A rollback can also be the second half of another operation. */
const BEGINNINGS: Readonly<Record<string, OperationKind>> = {
  CREATE_IN_PROGRESS: 'creation',
  UPDATE_IN_PROGRESS: 'update',
  IMPORT_IN_PROGRESS: 'import',
  DELETE_IN_PROGRESS: 'deletion',
  ROLLBACK_IN_PROGRESS: 'rollback',
  UPDATE_ROLLBACK_IN_PROGRESS: 'rollback',
};
/** Statuses in which an operation of a kind ends well. */
const GOOD_ENDS: Readonly<Record<string, OperationKind>> = {
  CREATE_COMPLETE: 'creation',
  UPDATE_COMPLETE: 'update',
  IMPORT_COMPLETE: 'import',
  DELETE_COMPLETE: 'deletion',
  ROLLBACK_COMPLETE: 'rollback',
  UPDATE_ROLLBACK_COMPLETE: 'rollback',
};
const VERBS: Readonly<Record<string, Verb>> = {
  CREATE_COMPLETE: 'CREATE',
  UPDATE_COMPLETE: 'UPDATE',
  DELETE_COMPLETE: 'DELETE',
  IMPORT_COMPLETE: 'IMPORT',
};

/** The kind of an operation by the status of the stack's own first event; `undefined` for a status that begins none. */
export function kindOfOperation(status: string): OperationKind | undefined {
  return BEGINNINGS[status];
}

/**
 * The operations that ended well, newest first. The oldest one may be known in part only: what its resources took counts all
 * the same.
 *
 * @param newestFirst events of one stack as the service gives them, without gaps
 */
export function pastOperations(
  newestFirst: readonly StackEvent[],
  stackId: string,
): readonly PastOperation[] {
  const found: PastOperation[] = [];
  let rows: StackEvent[] = [];
  let begin: StackEvent | undefined;
  // Before the first settled status a rollback may be the second half of something whose beginning is not known.
  let isKnown = false;
  for (const event of newestFirst.toReversed()) {
    if (!isOwnEvent(event) || event.stackId !== stackId) {
      rows.push(event);
    } else if (isMoving(event.status) && event.status !== 'REVIEW_IN_PROGRESS') {
      const begins = isKnown || !event.status.endsWith('ROLLBACK_IN_PROGRESS');
      if (begins && BEGINNINGS[event.status] !== undefined) begin ??= event;
    } else {
      const past = pastOf(begin, event, timings(rows, stackId));
      if (past !== undefined) found.unshift(past);
      rows = [];
      begin = undefined;
      isKnown = true;
    }
  }
  return found;
}

function pastOf(
  begin: StackEvent | undefined,
  end: StackEvent,
  resources: readonly PastResource[],
): PastOperation | undefined {
  const kind = GOOD_ENDS[end.status];
  if (kind === undefined) return undefined;
  if (begin === undefined) return { kind, tookMs: undefined, resources };
  if (BEGINNINGS[begin.status] !== kind) return undefined;
  return { kind, tookMs: Math.max(0, end.at - begin.at), resources };
}

function timings(rows: readonly StackEvent[], stackId: string): readonly PastResource[] {
  // What ends without having begun began before the oldest event that is known.
  const began = new Set(rows.filter(({ status }) => isMoving(status)).map((row) => row.logicalId));
  const all = timingsOf(rows, stackId);
  const removed = new Set(
    all.filter(({ status }) => status === 'DELETE_COMPLETE').map((timing) => timing.logicalId),
  );
  return all.flatMap((timing) => {
    const { logicalId, status, ended } = timing;
    const verb = VERBS[status];
    if (verb === undefined || ended === undefined || !began.has(logicalId)) return [];
    const isReplaced = verb === 'UPDATE' && removed.has(logicalId);
    return [{ logicalId, verb: isReplaced ? 'REPLACE' : verb, tookMs: lengthOf(timing, ended) }];
  });
}
