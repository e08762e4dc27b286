import type { ApiError } from '../api-error.js';
import { validationError } from '../api-error.js';

/** The 23 values of StackStatus (semantics 1.1). */
export const STACK_STATUSES = [
  'REVIEW_IN_PROGRESS',
  'CREATE_IN_PROGRESS',
  'CREATE_COMPLETE',
  'CREATE_FAILED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
  'UPDATE_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_COMPLETE',
  'UPDATE_FAILED',
  'UPDATE_ROLLBACK_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'DELETE_IN_PROGRESS',
  'DELETE_COMPLETE',
  'DELETE_FAILED',
  'IMPORT_IN_PROGRESS',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_IN_PROGRESS',
  'IMPORT_ROLLBACK_COMPLETE',
  'IMPORT_ROLLBACK_FAILED',
] as const;

/** A stack's status. */
export type StackStatus = (typeof STACK_STATUSES)[number];

/** What may be asked of a stack and depends on its status. */
export const GUARDED_ACTIONS = [
  'create-set',
  'update-set',
  'execute-set',
  'update',
  'delete',
  'cancel-update',
  'continue-rollback',
  'rollback',
] as const;

/** A request whose permission depends on the stack's status. */
export type GuardedAction = (typeof GUARDED_ACTIONS)[number];

/**
 * `Y` permitted, `d` permitted only with rollback disabled, otherwise the letter of the refusal.
 */
type Verdict = 'Y' | 'd' | 'A' | 'B' | 'C' | 'E' | 'F' | 'G' | 'H';

/**
 * One letter for each of GUARDED_ACTIONS, in their order (semantics 1.2). Where the reference is not
 * sure, the cell follows the letter it gives.
 */
const PERMISSIONS: Readonly<Record<StackStatus, string>> = {
  REVIEW_IN_PROGRESS: 'YBYBYEFG',
  CREATE_IN_PROGRESS: 'CBBBYEFG',
  CREATE_COMPLETE: 'CYYYYEFG',
  CREATE_FAILED: 'CYddYEFY',
  ROLLBACK_IN_PROGRESS: 'CBBBYEFG',
  ROLLBACK_COMPLETE: 'CBBBYEFG',
  ROLLBACK_FAILED: 'CBBBYEFG',
  UPDATE_IN_PROGRESS: 'CBBBHYFG',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'CBBBHEFG',
  UPDATE_COMPLETE: 'CYYYYEFG',
  UPDATE_FAILED: 'CYddYEFY',
  UPDATE_ROLLBACK_IN_PROGRESS: 'CBBBHEFG',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'CBBBHEFG',
  UPDATE_ROLLBACK_COMPLETE: 'CYYYYEFG',
  UPDATE_ROLLBACK_FAILED: 'CBBBYEYG',
  DELETE_IN_PROGRESS: 'CBBBYEFG',
  DELETE_COMPLETE: 'CBBBYAAA',
  DELETE_FAILED: 'CBBBYEFG',
  IMPORT_IN_PROGRESS: 'CBBBHEFG',
  IMPORT_COMPLETE: 'CYYYYEFG',
  IMPORT_ROLLBACK_IN_PROGRESS: 'CBBBHEFG',
  IMPORT_ROLLBACK_COMPLETE: 'CYYYYEFG',
  IMPORT_ROLLBACK_FAILED: 'CBBBYEFG',
};

/** Who asks for what. */
export interface GuardedRequest {
  readonly action: GuardedAction;
  readonly stackName: string;
  readonly stackId: string;
  readonly status: StackStatus;
  /** The request itself asks for rollback to stay off. */
  readonly rollbackDisabled?: boolean;
  /** Name of the change set that would be created. */
  readonly changeSetName?: string;
}

/** Refuses what the stack's status does not permit, in the service's words (semantics 1.3). */
export function requirePermission(request: GuardedRequest): void {
  const index = GUARDED_ACTIONS.indexOf(request.action);
  const verdict = PERMISSIONS[request.status][index] as Verdict;
  if (verdict === 'Y' || (verdict === 'd' && request.rollbackDisabled === true)) return;
  throw refusal(verdict, request);
}

function refusal(verdict: Exclude<Verdict, 'Y'>, request: GuardedRequest): ApiError {
  const { stackName, stackId, status, changeSetName = '' } = request;
  switch (verdict) {
    case 'A':
      return validationError(`Stack [${stackName}] does not exist`);
    case 'B':
      return validationError(`Stack:${stackId} is in ${status} state and can not be updated.`);
    case 'C':
      return validationError(
        `Stack [${stackName}] already exists and cannot be created again with the changeSet [${changeSetName}].`,
      );
    case 'd':
      return validationError(
        `This stack is currently in a non-terminal [${status}] state. To update the stack from this state, please use the disable-rollback parameter with update-stack API. To rollback to the last known good state, use the rollback-stack API`,
      );
    case 'E':
      return validationError('CancelUpdateStack cannot be called from current stack status');
    case 'F':
      return validationError(
        `ContinueUpdateRollback cannot be called from stack with ${status} status`,
      );
    case 'G':
      return validationError('RollbackStack cannot be called from current stack status');
    case 'H':
      return validationError(`Stack [${stackName}] cannot be deleted while in status ${status}`);
  }
}
