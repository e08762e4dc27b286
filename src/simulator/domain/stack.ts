import type { ResolvedOutput } from '../contracts.js';
import type { ChangeSet } from './change-set.js';
import type { Deployment, ResourceRow, StableState } from './deployment.js';
import type { Operation } from './operation.js';
import type { StackStatus } from './permissions.js';
import type { OperationEvent, StackEvent } from './event-rows.js';
import type { TokenRecord } from './tokens.js';
import type { Versioned } from './versioned.js';

/** What DescribeStacks shows of a stack at one instant. */
export interface StackFacts {
  readonly status: StackStatus;
  readonly statusReason: string | undefined;
  readonly detailedStatus: string | undefined;
  /** Absent while the stack is only a shell for change sets. */
  readonly deployment: Deployment | undefined;
  readonly outputs: readonly ResolvedOutput[];
  readonly disableRollback: boolean;
  readonly lastUpdatedTime: number | undefined;
  readonly deletionTime: number | undefined;
  readonly changeSetId: string | undefined;
  readonly terminationProtection: boolean;
  readonly timeoutMinutes: number | undefined;
  readonly lastOperations: readonly { readonly type: string; readonly id: string }[];
  readonly driftStatus: string;
  readonly driftCheckedAt: number | undefined;
}

/** A stack of the simulated account. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly facts: Versioned<StackFacts>;
  /** Present resources by logical id; of a deleted stack the last rows. */
  readonly resources: Map<string, ResourceRow>;
  /** Oldest first. */
  readonly events: StackEvent[];
  /** What DescribeEvents tells, oldest first. */
  readonly operationEvents: OperationEvent[];
  readonly changeSets: ChangeSet[];
  readonly tokens: Map<string, TokenRecord>;
  readonly parent: Stack | undefined;
  /** The last state that a rollback could return to; none before the first creation is complete. */
  stable: StableState | undefined;
  /** New physical resources of a failed update, to be deleted at the end of its rollback. */
  readonly awaitingCleanup: ResourceRow[];
  /** What is going on. */
  operation: Operation | undefined;
  policy: string | undefined;
}

/** Status of a stack now. */
export function statusOf(stack: Stack): StackStatus {
  return stack.facts.current.status;
}

/** Replaces some of a stack's facts from this instant on. */
export function changeFacts(stack: Stack, instant: number, change: Partial<StackFacts>): void {
  stack.facts.set(instant, { ...stack.facts.current, ...change });
}

/** The root of a tree of nested stacks. */
export function rootOf(stack: Stack): Stack {
  return stack.parent === undefined ? stack : rootOf(stack.parent);
}

/** Facts of a stack that has just been thought of. */
export function newFacts(status: StackStatus): StackFacts {
  return {
    status,
    statusReason: undefined,
    detailedStatus: undefined,
    deployment: undefined,
    outputs: [],
    disableRollback: false,
    lastUpdatedTime: undefined,
    deletionTime: undefined,
    changeSetId: undefined,
    terminationProtection: false,
    timeoutMinutes: undefined,
    lastOperations: [],
    driftStatus: 'NOT_CHECKED',
    driftCheckedAt: undefined,
  };
}
