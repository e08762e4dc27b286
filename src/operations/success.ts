import type { Result } from '../core/errors.js';

/** How an operation ends when nothing is wrong; the rest of the Outcome comes from the journal. */
export interface Success {
  readonly result: Extract<Result, 'succeeded' | 'no-changes' | 'detached' | 'skipped'>;
  /** One sentence for the reader. */
  readonly headline: string;
}
