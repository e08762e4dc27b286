/** How a run ends; the value of the output `outcome`. */
export type Result =
  'succeeded' | 'no-changes' | 'refused' | 'failed' | 'cancelled' | 'detached' | 'skipped';

/**
 * Every reason for which a run can end without success: the value of the output `failure-reason`.
 * Each has one section in docs/errors.md and one test that raises it. `result` is the outcome that the
 * reason leads to, `exit` the exit status of the command line (action-contract: 1 failed, 2 bad input,
 * 3 refused, 130 cancelled).
 */
export const ERRORS = {
  'invalid-input': { result: 'failed', exit: 2 },
  'unsupported-event': { result: 'failed', exit: 2 },
  'template-not-found': { result: 'failed', exit: 2 },
  'template-invalid': { result: 'failed', exit: 1 },
  'template-too-large': { result: 'failed', exit: 2 },
  'template-upload-failed': { result: 'failed', exit: 1 },
  'unknown-parameter': { result: 'failed', exit: 2 },
  'missing-parameter': { result: 'failed', exit: 2 },
  'suffix-conflict': { result: 'refused', exit: 3 },
  'credentials-missing': { result: 'failed', exit: 1 },
  'credentials-rejected': { result: 'failed', exit: 1 },
  'credentials-expired': { result: 'failed', exit: 1 },
  'access-denied': { result: 'failed', exit: 1 },
  'capability-missing': { result: 'failed', exit: 1 },
  'stack-not-found': { result: 'failed', exit: 1 },
  'stack-busy': { result: 'refused', exit: 3 },
  'stack-unrecoverable': { result: 'refused', exit: 3 },
  'stack-status-unknown': { result: 'refused', exit: 3 },
  'stack-gone': { result: 'failed', exit: 1 },
  'termination-protected': { result: 'refused', exit: 3 },
  'confirmation-mismatch': { result: 'refused', exit: 3 },
  'change-set-failed': { result: 'failed', exit: 1 },
  'change-set-unusable': { result: 'failed', exit: 1 },
  'no-changes-refused': { result: 'no-changes', exit: 1 },
  'limit-exceeded': { result: 'failed', exit: 1 },
  'deployment-failed': { result: 'failed', exit: 1 },
  'rollback-failed': { result: 'failed', exit: 1 },
  'delete-failed': { result: 'failed', exit: 1 },
  'delete-cancelled': { result: 'failed', exit: 1 },
  'stack-operation-failed': { result: 'failed', exit: 1 },
  'verification-failed': { result: 'failed', exit: 1 },
  'follow-up-failed': { result: 'failed', exit: 1 },
  'self-test-failed': { result: 'failed', exit: 1 },
  timeout: { result: 'failed', exit: 1 },
  cancelled: { result: 'cancelled', exit: 130 },
  'service-unreachable': { result: 'failed', exit: 1 },
  'request-refused': { result: 'failed', exit: 1 },
  'internal-error': { result: 'failed', exit: 1 },
} as const satisfies Record<string, { readonly result: Result; readonly exit: number }>;

/** A key of {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS;

/** What an error carries beside its message. */
export interface ErrorDetails {
  /** What the reader can do now; one or two sentences. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The only error that TapStack raises on purpose: a code of the closed list, a message that says what
 * happened and a hint that says what to do. Anything else that is thrown is a defect of ours and ends
 * as `internal-error`.
 */
export class TapstackError extends Error {
  override readonly name: string = 'TapstackError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}

/** Turns whatever was thrown into a TapstackError; unknown things become `internal-error`. */
export function toTapstackError(thrown: unknown): TapstackError {
  if (thrown instanceof TapstackError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new TapstackError('internal-error', `Unexpected error: ${message}`, {
    hint: 'This is a defect of TapStack. Please report it with the log file of this run.',
    cause: thrown,
  });
}
