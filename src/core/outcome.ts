import type { ChangeCounts, Change } from './change-set.js';
import type { ErrorCode, Result } from './errors.js';
import type { Operation } from './request.js';
import type { StackOutput } from './stack.js';
import type { ResourceTiming } from './timing.js';

/**
 * How one run ended. The log, the job summary, the notification, the step outputs and the exit code are all made
 * from this one value, so that they can not disagree.
 */
export interface Outcome {
  readonly result: Result;
  readonly operation: Operation;
  /** One sentence for the reader: what happened. */
  readonly headline: string;
  readonly failure: Failure | undefined;
  readonly stack: StackFacts;
  /** Identifies the operation in the account: the service's id, or our token where there is none. */
  readonly operationId: string | undefined;
  readonly changeSet: ChangeSetFacts | undefined;
  readonly outputs: readonly StackOutput[];
  readonly verification: Verification | undefined;
  /** What became of going back after a failed verification; `undefined` where nobody asked for it. */
  readonly reversion: Reversion | undefined;
  /** Sentences that the reader should see although they do not change the result. */
  readonly notices: readonly Notice[];
  /** What each resource took in the operations that this run followed, in the order in which they began. */
  readonly timings: readonly ResourceTiming[];
  readonly durationMs: number;
  /** The checks of a self-test; absent in other operations. */
  readonly selfTest?: readonly BuiltInCheck[] | undefined;
}

/** One check of the self-test. */
export interface BuiltInCheck {
  readonly title: string;
  /** `not-run` where it could not be carried out, which is no better than `failed`. */
  readonly state: 'held' | 'failed' | 'not-run';
  readonly durationMs: number;
  /** What was seen where it does not hold. */
  readonly seen: string | undefined;
}

export interface StackFacts {
  readonly name: string;
  readonly id: string | undefined;
  readonly status: string | undefined;
}

export interface ChangeSetFacts {
  readonly id: string;
  readonly name: string;
  readonly counts: ChangeCounts;
  readonly changes: readonly Change[];
  readonly hasChanges: boolean;
}

/** Why a run did not succeed. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly rootCause: RootCause | undefined;
}

/** The event that caused the rest (semantics 3.4). */
export interface RootCause {
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  /** The service's text, unchanged. */
  readonly reason: string;
  /** `AlreadyExists`, `AccessDenied` …, where the text names one. */
  readonly errorCode: string | undefined;
  /** Names of the nested stacks that lead to the resource, outermost first. */
  readonly through: readonly string[];
  readonly location: { readonly file: string; readonly line: number } | undefined;
  readonly remedy: string | undefined;
  /** Further failures that do not follow from this one. */
  readonly others: readonly { readonly logicalId: string; readonly reason: string }[];
}

/** Result of the read-backs after a deployment. */
export interface Verification {
  /** `passed` only if every check ran and passed; `off` where nobody was to check. */
  readonly verdict: 'passed' | 'failed' | 'partly' | 'nothing-to-check' | 'off';
  readonly checks: readonly CheckResult[];
}

export interface CheckResult {
  /** What was looked at, for example `target group web`. */
  readonly subject: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly detail: string;
  /** Of a failure: where a person looks first. */
  readonly advice?: string;
  /** It could not be looked at, for want of a permission for example: the verdict is `partly` at best. */
  readonly unseen?: true;
}

/**
 * What became of going back to what was live before a deployment whose verification failed. `refused` and `not-possible`
 * have changed nothing, `unfinished` was begun and not seen to its end.
 */
export interface Reversion {
  readonly state: 'done' | 'refused' | 'failed' | 'not-possible' | 'unfinished';
  /** What was done, or why not; whole sentences. */
  readonly detail: string;
  /** The set that leads back; the Outcome's own is that of the deployment. */
  readonly changeSet: ChangeSetFacts | undefined;
  readonly operationId: string | undefined;
  /** Logical ids of what holds data and keeps the revert from being carried out. */
  readonly dataLoss: readonly string[];
  /** What the deployment had replaced or removed: going back makes it anew, without what the old one held. */
  readonly lost: readonly LostResource[];
  /** Read-backs after going back. */
  readonly verification: Verification | undefined;
  /** Why the revert itself failed. */
  readonly rootCause: RootCause | undefined;
}

/** A resource that a deployment has replaced or removed. */
export interface LostResource {
  readonly logicalId: string;
  readonly type: string;
  /** Of the old one. */
  readonly physicalId: string | undefined;
  /** Logical ids of the nested stacks that lead to it, outermost first. */
  readonly through: readonly string[];
  readonly fate: 'replaced' | 'removed';
  /** The old one is still in the account, outside of the stack: a policy kept it, or it could not be deleted. */
  readonly isKept: boolean;
}

export interface Notice {
  readonly level: 'info' | 'warning';
  readonly message: string;
}
