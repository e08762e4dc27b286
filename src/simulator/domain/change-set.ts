import type { GivenParameter, Plan } from '../contracts.js';
import type { Deployment } from './deployment.js';
import type { Versioned } from './versioned.js';

/** A resource that a change set takes over from outside. */
export interface ResourceToImport {
  readonly type: string;
  readonly logicalId: string;
  readonly identifier: ReadonlyMap<string, string>;
}

/** What CreateChangeSet was asked for. */
export interface ChangeSetRequest {
  readonly name: string;
  readonly type: 'CREATE' | 'UPDATE' | 'IMPORT';
  readonly description: string | undefined;
  readonly clientToken: string | undefined;
  /** Compared attribute by attribute when the request is repeated. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly given: readonly GivenParameter[];
  readonly deployment: Deployment;
  readonly onStackFailure: 'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined;
  readonly includeNestedStacks: boolean;
  readonly importExistingResources: boolean;
  readonly resourcesToImport: readonly ResourceToImport[];
  readonly disableValidation: boolean;
  readonly deploymentMode: string | undefined;
  /** Given with DeploymentConfig; `undefined` when nothing was said. */
  readonly disableRollback: boolean | undefined;
}

/** Status of a set's computation. */
export type ChangeSetStatus =
  'CREATE_PENDING' | 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'FAILED' | 'DELETE_COMPLETE';

/** Whether a set can be, is or was executed. */
export type ExecutionStatus =
  | 'UNAVAILABLE'
  | 'AVAILABLE'
  | 'EXECUTE_IN_PROGRESS'
  | 'EXECUTE_COMPLETE'
  | 'EXECUTE_FAILED'
  | 'OBSOLETE';

/** What changes about a change set while it lives. */
export interface ChangeSetFacts {
  readonly status: ChangeSetStatus;
  readonly executionStatus: ExecutionStatus;
  readonly statusReason: string | undefined;
  readonly plan: Plan | undefined;
  /** What `IncludePropertyValues` can not show, and why. */
  readonly warning: { readonly reason: string; readonly missing: readonly string[] } | undefined;
}

/** A change set of a stack. */
export interface ChangeSet {
  readonly id: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly createdAt: number;
  readonly request: ChangeSetRequest;
  readonly facts: Versioned<ChangeSetFacts>;
  /** Root and parent for the sets of nested stacks. */
  readonly rootId: string | undefined;
  readonly parentId: string | undefined;
  /** Sets of nested stacks, by the logical id in this stack. */
  readonly children: ReadonlyMap<string, string>;
}

/** Replaces some facts of a set from this instant on. */
export function changeSetFacts(
  set: ChangeSet,
  instant: number,
  change: Partial<ChangeSetFacts>,
): void {
  set.facts.set(instant, { ...set.facts.current, ...change });
}

/** A set that a name can still address: neither executed nor deleted (semantics 2.1). */
export function isActive(set: ChangeSet): boolean {
  const { status, executionStatus } = set.facts.current;
  return status !== 'DELETE_COMPLETE' && !executionStatus.startsWith('EXECUTE_');
}
