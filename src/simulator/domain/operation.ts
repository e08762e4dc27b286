import type { Plan } from '../contracts.js';
import type { ChangeSet } from './change-set.js';
import type { Deployment, ResourceRow } from './deployment.js';
import type { Task } from './timeline.js';
import type { ValidationFinding } from './validation-finding.js';

/** What DescribeEvents calls an operation. */
export type OperationType =
  'CREATE_STACK' | 'UPDATE_STACK' | 'DELETE_STACK' | 'ROLLBACK' | 'CONTINUE_ROLLBACK';

/** A resource that failed by itself or was stopped because of another one. */
export interface Failure {
  readonly logicalId: string;
  readonly verb: 'create' | 'update' | 'delete';
  readonly cancelled: boolean;
}

/** Why no further step of the forward phase happens. */
export interface Halt {
  readonly kind: 'failure' | 'cancelled' | 'timeout' | 'alarm' | 'refused' | 'taken-over';
  /** Reason of the stack's next event, unless the failed resources explain it. */
  readonly reason: string | undefined;
}

/** How an operation was asked to behave. */
export interface OperationRequest {
  readonly type: OperationType;
  readonly token: string | undefined;
  /** What the stack is to become; absent for deletions and rollbacks. */
  readonly deployment?: Deployment;
  readonly changeSet?: ChangeSet | undefined;
  /** What was found to change when the request was accepted. */
  readonly plan?: Plan | undefined;
  readonly disableRollback?: boolean;
  readonly onFailure?: 'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined;
  readonly retainExceptOnCreate?: boolean;
  /** Early validation rejects the operation with these. */
  readonly findings?: readonly ValidationFinding[];
  readonly express?: boolean;
}

/** An operation under way on a stack. */
export interface Operation {
  readonly request: OperationRequest;
  readonly startedAt: number;
  type: OperationType;
  /** A rollback within the operation gets an id of its own; the token stays. */
  id: string;
  token: string | undefined;
  halt: Halt | undefined;
  readonly failures: Failure[];
  /** Old physical resources that were replaced, to be deleted in the cleanup. */
  readonly replaced: ResourceRow[];
  /** What goes on for it; a deletion that takes over stops all of it. */
  readonly tasks: Task[];
}
