/** An error answer of a simulated service; the wire layer turns it into the XML error document. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Error code on the wire, for example `ValidationError`. */
  readonly code: string;
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The code that CloudFormation gives to nearly everything wrong with input or state (HTTP 400). */
export function validationError(message: string): ApiError {
  return new ApiError('ValidationError', message);
}
