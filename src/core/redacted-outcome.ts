import type { Outcome } from './outcome.js';
import type { Redact } from './redaction.js';

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
]);

/**
 * An Outcome without secrets. It is redacted as a value, before anything is made from it: Markdown escapes, line breaks and
 * JSON would change a secret so that it is not recognised any more.
 */
export function redactOutcome(outcome: Outcome, redact: Redact): Outcome {
  return walk(outcome, redact) as Outcome;
}

function walk(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    WORDS.has(key) ? item : walk(item, redact),
  ]);
  return Object.fromEntries(entries);
}
