import type { Outcome } from './outcome.js';
import { redactStrings, type Redact } from './redaction.js';

/**
 * Words of closed lists, which decide how an Outcome is shown and what a run returns; a secret that is one of them can not
 * be told from it.
 */
const WORDS: ReadonlySet<string> = new Set([
  'result',
  'operation',
  'code',
  'verdict',
  'state',
  'level',
  'fate',
]);

/**
 * An Outcome without secrets. It is redacted as a value, before anything is made from it: Markdown escapes, line breaks and
 * JSON would change a secret so that it is not recognised any more.
 */
export function redactOutcome(outcome: Outcome, redact: Redact): Outcome {
  return redactStrings(outcome, redact, WORDS);
}
