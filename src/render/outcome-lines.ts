import type { Outcome } from '../core/outcome.js';
import { formatDuration } from './duration.js';
import { reversionLines } from './reversion-lines.js';
import { rootCauseLines } from './root-cause-lines.js';

/**
 * The end of the log: outputs first, then what failed and why, and the result as the last line, where people look.
 */
export function outcomeLines(outcome: Outcome): readonly string[] {
  return [
    ...outputLines(outcome),
    ...failureLines(outcome),
    `${outcome.result.toUpperCase()}  ${outcome.headline}  (${formatDuration(outcome.durationMs)})`,
  ];
}

function outputLines(outcome: Outcome): readonly string[] {
  if (outcome.failure !== undefined || outcome.outputs.length === 0) return [];
  const width = Math.max(...outcome.outputs.map((output) => output.key.length));
  return [
    'Outputs:',
    ...outcome.outputs.map((output) => `  ${output.key.padEnd(width)}  ${output.value}`),
  ];
}

function failureLines(outcome: Outcome): readonly string[] {
  const { failure } = outcome;
  if (failure === undefined) return [];
  const [, ...details] = failure.message.split('\n');
  return [
    ...details,
    ...rootCauseLines(failure.rootCause),
    ...reversionLines(outcome.reversion),
    ...(failure.hint === undefined ? [] : [`What to do: ${failure.hint}`]),
    `Reason code: ${failure.code} (see docs/errors.md)`,
  ];
}
