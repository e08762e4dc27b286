import { ERRORS, toTapstackError, type TapstackError } from '../core/errors.js';
import { OperationFailed } from '../core/operation-failed.js';
import type { Failure, Notice, Outcome } from '../core/outcome.js';
import type { Operation } from '../core/request.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Success } from '../operations/success.js';

/** What is known of a run when it ends. */
export interface RunFacts {
  readonly operation: Operation;
  readonly stackName: string;
  readonly journal: JournalEntry;
  readonly notices: readonly Notice[];
  readonly durationMs: number;
}

/** The Outcome of a run that ended well. */
export function concludeSuccess(success: Success, facts: RunFacts): Outcome {
  return {
    ...common(facts),
    result: success.result,
    headline: success.headline,
    failure: undefined,
  };
}

/** The Outcome of a run that ended in an error; anything that is not ours counts as a defect. */
export function concludeFailure(thrown: unknown, facts: RunFacts): Outcome {
  const error = toTapstackError(thrown);
  return {
    ...common(facts),
    result: ERRORS[error.code].result,
    headline: firstLine(error.message),
    failure: failureOf(error),
  };
}

/** Exit status of the command line; in the action every other than 0 fails the step. */
export function exitStatus(outcome: Outcome): number {
  return outcome.failure === undefined ? 0 : ERRORS[outcome.failure.code].exit;
}

function common(facts: RunFacts): Omit<Outcome, 'result' | 'headline' | 'failure'> {
  const { stack, changeSet, operationId, verification, reversion, timings, selfTest } =
    facts.journal;
  return {
    operation: facts.operation,
    stack: { name: facts.stackName, id: stack?.id, status: stack?.status },
    operationId,
    changeSet,
    outputs: stack?.outputs ?? [],
    verification,
    reversion,
    notices: facts.notices,
    timings: timings ?? [],
    ...(selfTest === undefined ? {} : { selfTest }),
    durationMs: facts.durationMs,
  };
}

function failureOf(error: TapstackError): Failure {
  return {
    code: error.code,
    message: error.message,
    hint: error.hint,
    rootCause: error instanceof OperationFailed ? error.rootCause : undefined,
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
