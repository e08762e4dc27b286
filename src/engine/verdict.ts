import type { ErrorCode } from '../core/errors.js';
import { OperationFailed } from '../core/operation-failed.js';
import { STATUS_REMEDIES } from '../core/remedies.js';
import { failedToUndo, findCancellation } from '../core/root-cause.js';
import { movingResources, statusFacts, type StackStatus } from '../core/stack-status.js';
import type { Ending } from './follow.js';
import { explain, type Locate } from './root-cause.js';

/** Final statuses that mean success for a kind of operation. */
export const SUCCESS = {
  deployment: ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'],
  revert: ['UPDATE_COMPLETE'],
  deletion: ['DELETE_COMPLETE'],
  'continued rollback': ['UPDATE_ROLLBACK_COMPLETE'],
  rollback: ['UPDATE_ROLLBACK_COMPLETE', 'ROLLBACK_COMPLETE', 'DELETE_COMPLETE'],
  cancellation: ['UPDATE_ROLLBACK_COMPLETE'],
} as const satisfies Record<string, readonly StackStatus[]>;

/** A kind of operation that can be judged. */
export type Judged = keyof typeof SUCCESS;

/** True when an operation ended well: its own end, with a status that means success, and nobody took over. */
export function isSuccess(kind: Judged, ending: Ending): boolean {
  const statuses: readonly string[] = SUCCESS[kind];
  return ending.takenOver === undefined && statuses.includes(ending.status);
}

/** What a bad ending means, as the error that ends the run. */
export function judgeFailure(
  kind: Judged,
  ending: Ending,
  context: {
    readonly stackId: string;
    readonly stackName: string;
    readonly locate: Locate;
  },
): OperationFailed {
  const rootCause = explain(ending.events, context.stackId, context.locate);
  const code = codeOf(kind, ending);
  const stuck = new Map(failedToUndo(ending.events).map((event) => [event.logicalId, event]));
  const list = [...stuck].map(([id, { reason }]) =>
    reason === undefined ? id : `${id} (${reason})`,
  );
  const undone =
    code === 'rollback-failed' && list.length > 0
      ? ` These could not be undone: ${list.join(', ')}.`
      : '';
  const told = `${sentence(kind, ending, context.stackName)}${undone}`;
  const by = kind === 'deployment' ? findCancellation(ending.events, context.stackId) : undefined;
  if (by !== undefined) {
    const who = `Somebody else cancelled the update of ${context.stackName} (token ${by.token ?? 'none'}).`;
    return new OperationFailed(code, `${who} ${told}`, {
      rootCause,
      hint: afterCancellation(ending.status),
    });
  }
  return new OperationFailed(code, told, {
    rootCause,
    hint: rootCause?.remedy ?? remedyOf(ending.status),
  });
}

/** Nothing is wrong with what was deployed, as far as anybody knows. */
function afterCancellation(status: string): string {
  return status === 'UPDATE_ROLLBACK_COMPLETE'
    ? 'The stack is back in its last good state. Find out who cancelled the update, and why, before you deploy again.'
    : remedyOf(status);
}

function remedyOf(status: string): string {
  if (statusFacts(status) === undefined) {
    return 'Look at the stack in the console, and update TapStack.';
  }
  return (
    STATUS_REMEDIES[status as StackStatus] ??
    'Look at the events of the operation in the log file, mend the cause, and run the job again.'
  );
}

function codeOf(kind: Judged, ending: Ending): ErrorCode {
  if (ending.takenOver !== undefined) {
    return ending.status === 'DELETE_COMPLETE' ? 'stack-gone' : 'stack-operation-failed';
  }
  if (kind === 'deletion')
    return ending.status === 'DELETE_FAILED' ? 'delete-failed' : 'delete-cancelled';
  if (ending.status.endsWith('ROLLBACK_FAILED')) return 'rollback-failed';
  return kind === 'deployment' ? 'deployment-failed' : 'stack-operation-failed';
}

const MEANINGS: Partial<Readonly<Record<StackStatus, string>>> = {
  ROLLBACK_COMPLETE: 'failed and everything that was created has been removed again',
  ROLLBACK_FAILED: 'failed, and so did removing what was created',
  CREATE_FAILED: 'failed; what was created is kept, since rollback is disabled',
  UPDATE_FAILED: 'failed; what succeeded is kept, since rollback is disabled',
  UPDATE_ROLLBACK_COMPLETE: 'failed and the stack is back in its last good state',
  UPDATE_ROLLBACK_FAILED: 'failed, and so did the rollback',
  DELETE_COMPLETE: 'failed and the stack was removed',
  DELETE_FAILED: 'failed half-way',
  IMPORT_ROLLBACK_COMPLETE: 'failed and the import was undone',
  IMPORT_ROLLBACK_FAILED: 'failed, and the import could not be undone',
};

/** What a revert that fails leads to is the deployment that it was to take back. */
const REVERT_MEANINGS: typeof MEANINGS = {
  ...MEANINGS,
  UPDATE_ROLLBACK_COMPLETE: 'failed and was undone, so what did not pass its checks is live again',
};

function sentence(kind: Judged, ending: Ending, stackName: string): string {
  if (ending.takenOver !== undefined) {
    const token = ending.takenOver.token ?? 'none';
    return `Somebody else took over the stack ${stackName} during this ${kind} (${ending.takenOver.status}, token ${token}); it is in ${ending.status} now.`;
  }
  if (kind === 'deletion' && ending.status !== 'DELETE_FAILED') {
    const own = ending.events.findLast(
      (event) => event.reason?.startsWith('Delete cancel') === true,
    );
    return `CloudFormation cancelled the deletion of ${stackName}: ${own?.reason ?? `it is in ${ending.status} again`}.`;
  }
  if (statusFacts(ending.status) === undefined) {
    const moving = movingResources(ending.events);
    const what = moving.length === 0 ? '' : ` Still moving: ${moving.join(', ')}.`;
    return `The ${kind} of ${stackName} led to ${ending.status}, a status that this version does not know, so it counts as failed.${what}`;
  }
  const meaning = (kind === 'revert' ? REVERT_MEANINGS : MEANINGS)[ending.status as StackStatus];
  return meaning === undefined
    ? `The ${kind} of ${stackName} ended in ${ending.status}.`
    : `The ${kind} of ${stackName} ${meaning} (${ending.status}).`;
}
