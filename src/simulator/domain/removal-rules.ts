import type { ResourceRow } from './deployment.js';

/** How resources are to be deleted. */
export interface RemovalRules {
  /** Leaves this one alone and says DELETE_SKIPPED. */
  readonly keeps: (row: ResourceRow) => boolean;
  /** Keeps whatever can not be deleted, and what it depends on. */
  readonly force?: boolean;
  /** The row is not the stack's present one (a replaced physical resource), so only events tell of it. */
  readonly isOld?: (row: ResourceRow) => boolean;
  /** Deleted rows stay readable: the whole stack goes. */
  readonly keepRows?: boolean;
  /** The deletion undoes a failed operation. */
  readonly rollback?: boolean;
}
