import { STALE_VIEW_MS } from '../../core/limits.js';
import { isServiceError } from '../../core/service-error.js';
import type { Health, HealthPart } from '../../ports/health.js';

/**
 * What one look at a deployed thing gave. `waiting` may still become good and is looked at again; `failed` can not become
 * good by waiting.
 */
export interface Look {
  readonly state: 'passed' | 'waiting' | 'failed' | 'skipped';
  readonly detail: string;
  /** Where a person looks first. */
  readonly advice?: string | undefined;
  /** Not seen at all, or not whole: whatever else is well, not everything is verified. */
  readonly unseen?: true;
  /** What `waiting` counts as when the window is over; `failed` unless given. */
  readonly end?: 'skipped';
}

/** What a look is made with. */
export interface Sight {
  readonly health: Health;
  /** Names of the Auto Scaling groups of the stack, nested stacks included. */
  readonly scalingGroups: readonly string[];
  /** Since the first look, in ms. */
  readonly elapsedMs: number;
}

/** What a read-back looks at, needs and is content with. */
export interface Declaration {
  /** Resource types that it looks at. */
  readonly types: readonly string[];
  /** What the reader calls such a thing. */
  readonly noun: string;
  /** IAM actions without which the check can not run. */
  readonly permissions: readonly string[];
  /** IAM actions that complete it or explain a failure. */
  readonly helpful: readonly string[];
  /** States that count as well, in the words of the service. */
  readonly good: readonly string[];
}

/** One kind of read-back of resources. */
export interface Check extends Declaration {
  /** What of the health port it looks with. */
  readonly part: HealthPart;
  look(physicalId: string, sight: Sight): Promise<Look>;
}

/** Something that its service does not know: a view can be behind for a while, and then it is gone. */
export function notFound(elapsedMs: number): Look {
  return {
    state: elapsedMs < STALE_VIEW_MS ? 'waiting' : 'failed',
    detail: 'not found',
    advice: 'somebody has deleted it outside of the stack; drift detection tells what else is gone',
  };
}

/** What a call gave that is not necessary: its answer, or why there is none. */
export type Aside<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'denied'; readonly permission: string }
  | { readonly kind: 'unsupported' };

/** Makes a call that the check can do without; only a missing permission and an unknown action are put up with. */
export async function aside<T>(permission: string, read: () => Promise<T>): Promise<Aside<T>> {
  try {
    return { kind: 'seen', value: await read() };
  } catch (thrown) {
    if (isServiceError(thrown, 'denied')) return { kind: 'denied', permission };
    if (isServiceError(thrown, 'unsupported')) return { kind: 'unsupported' };
    throw thrown;
  }
}
