import type { ChangeSet } from '../core/change-set.js';
import type { StackEvent } from '../core/stack.js';
import type { ParameterToSend } from '../ports/stacks.js';
import type { Baseline } from './baseline.js';

/** What a run has done to the stack that it is about to verify. */
export type Deployed =
  | { readonly kind: 'created' }
  | Updated
  /** There was nothing to change. */
  | { readonly kind: 'unchanged' }
  /** An earlier attempt of the run deployed, and this one has followed that. */
  | { readonly kind: 'attached' };

/** An update that this run has made and seen to its end. */
export interface Updated {
  readonly kind: 'updated';
  /** `undefined` where a revert is not wanted. */
  readonly baseline: Baseline | undefined;
  readonly set: ChangeSet;
  /** What the request gave for the parameters; `undefined` where somebody else made the set. */
  readonly sent: readonly ParameterToSend[] | undefined;
  /** All events of the update; empty where they could not be read. */
  readonly events: readonly StackEvent[];
}
