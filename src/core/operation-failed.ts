import { TapstackError, type ErrorCode, type ErrorDetails } from './errors.js';
import type { RootCause } from './outcome.js';

/** A stack operation that was followed to its end and ended badly; carries the event that caused it. */
export class OperationFailed extends TapstackError {
  override readonly name = 'OperationFailed';
  readonly rootCause: RootCause | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: ErrorDetails & { readonly rootCause?: RootCause | undefined } = {},
  ) {
    super(code, message, details);
    this.rootCause = details.rootCause;
  }
}
