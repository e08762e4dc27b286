import type {
  BuiltInCheck,
  ChangeSetFacts,
  Notice,
  Reversion,
  Verification,
} from '../core/outcome.js';
import type { ChangeSetReference } from './stacks.js';
import type { Stack } from '../core/stack.js';
import type { ResourceTiming } from '../core/timing.js';

/**
 * What the run has seen and set in motion so far. It is what an Outcome is made from when the run ends in an error, what
 * decides about the last words of a cancelled run, and what is kept for the post step.
 */
export interface Journal {
  record(entry: JournalEntry): void;
  /** A sentence that the reader should see whatever the result is; it is logged at once. */
  notice(notice: Notice): void;
  /** Everything recorded so far. */
  facts(): JournalEntry;
}

/** Later entries add to or replace earlier ones; a key that is given as `undefined` is cleared. */
export interface JournalEntry {
  /** The newest snapshot of the stack. */
  readonly stack?: Stack | undefined;
  readonly changeSet?: ChangeSetFacts | undefined;
  readonly operationId?: string | undefined;
  readonly verification?: Verification | undefined;
  /** Going back after a failed verification, as far as it has come. */
  readonly reversion?: Reversion | undefined;
  /** The checks of a self-test so far. */
  readonly selfTest?: readonly BuiltInCheck[] | undefined;
  /** What each resource took in the operations that were followed so far; the first operation first. */
  readonly timings?: readonly ResourceTiming[] | undefined;
  /** A change set that only this run could use and that is not executed yet; by name while its creation is asked for. */
  readonly unusedChangeSet?: ChangeSetReference | undefined;
  /** Id of a REVIEW_IN_PROGRESS stack that exists only because of our change set. */
  readonly shellId?: string | undefined;
  /** A stack operation that was started or joined and is not seen ended. */
  readonly running?: { readonly stackId: string; readonly token: string | undefined } | undefined;
}
