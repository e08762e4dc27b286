import type { BuiltInCheck } from '../core/outcome.js';
import { formatDuration } from './duration.js';
import { table, text } from './markdown.js';

const WORDS = {
  held: ['ok', '✅ holds'],
  failed: ['FAILED', '❌ does not hold'],
  'not-run': ['NOT RUN', '❌ could not run'],
} as const satisfies Record<BuiltInCheck['state'], readonly [string, string]>;

/** Columns of the log's table; the longest words are `NOT RUN` and `59 min 59 s`. */
const STATE = 9;
const TIME = 8;

/** A row of the table in the log: result, time, check, and below it what was seen where it does not hold. */
export function builtInCheckLines(check: BuiltInCheck): readonly string[] {
  const [word] = WORDS[check.state];
  const time = formatDuration(check.durationMs).padStart(TIME);
  const row = `${word.padEnd(STATE)}${time}  ${check.title}`;
  const indent = ' '.repeat(STATE + TIME + 2);
  return check.seen === undefined ? [row] : [row, `${indent}${check.seen}`];
}

/** The table of the job summary. */
export function builtInCheckTable(checks: readonly BuiltInCheck[]): string {
  const held = checks.filter((check) => check.state === 'held').length;
  const rows = checks.map((check) => [
    WORDS[check.state][1],
    text(check.title),
    formatDuration(check.durationMs),
    text(check.seen ?? ''),
  ]);
  return `### Built-in checks: ${held} of ${checks.length} hold\n\n${table(['Result', 'Check', 'Time', 'Seen'], rows)}`;
}
