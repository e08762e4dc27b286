import type { Outcome } from '../core/outcome.js';
import type { Log } from '../ports/log.js';
import { outcomeLines } from '../render/outcome-lines.js';

/** Prints the end of the log: the failure as the one error of the run, the result as the last line. */
export function announceOutcome(outcome: Outcome, log: Log): void {
  log.endSection();
  const lines = outcomeLines(outcome);
  const last = lines.at(-1) ?? '';
  for (const line of lines.slice(0, -1)) log.info(line);
  if (outcome.failure === undefined) log.info(last);
  else log.error(last);
}
