import type { Redact } from '../core/redaction.js';
import type { Clock } from '../ports/clock.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { InputSource } from './input-source.js';
import type { Surroundings } from './inputs.js';

/** What a run is made of; the same for the action, the command line and the runs of the self-test. */
export interface RunParts {
  readonly source: InputSource;
  readonly surroundings: Surroundings;
  readonly log: Log;
  readonly redact: Redact;
  /** Keeps what the run has set in motion for the post step. */
  readonly keep: (facts: JournalEntry) => void;
  /** Another clock than the one of the machine; bound to a signal that ends its waits. */
  readonly clockFor?: (signal: AbortSignal) => Clock;
}
