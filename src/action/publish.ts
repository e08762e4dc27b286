import type { Failure, Outcome } from '../core/outcome.js';
import type { Log, LogFields } from '../ports/log.js';
import { outcomeLines } from '../render/outcome-lines.js';

/**
 * Prints the end of the log: the failure as the one error of the run, the result as the last line. The record of that line
 * has everything that a machine asks for.
 */
export function announceOutcome(outcome: Outcome, log: Log): void {
  log.endSection();
  const lines = outcomeLines(outcome);
  const last = lines.at(-1) ?? '';
  for (const line of lines.slice(0, -1)) log.info(line);
  const fields = {
    outcome: outcome.result,
    operation: outcome.operation,
    durationMs: outcome.durationMs,
  };
  if (outcome.failure === undefined) log.info(last, fields);
  else log.error(last, { ...fields, ...failureFields(outcome.failure) });
}

function failureFields({ code, rootCause }: Failure): LogFields {
  return {
    code,
    logicalId: rootCause?.logicalId,
    resourceType: rootCause?.type,
    reason: rootCause?.reason,
    errorCode: rootCause?.errorCode,
    file: rootCause?.location?.file,
    line: rootCause?.location?.line,
  };
}
