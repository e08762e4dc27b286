import {
  BACKOFF_CAP_MS,
  REQUEST_ATTEMPTS,
  THROTTLED_RETRY_MS,
  THROTTLING_BASE_MS,
  TRANSIENT_BASE_MS,
  TRANSIENT_RETRY_MS,
} from './limits.js';

/** Whether and how a failed request is tried again. */
export type RetryClass = 'throttled' | 'transient' | 'no';

/** What is known of a failed request; `code` is the wire code or the network error's code. */
export interface RequestFailure {
  readonly code: string;
  readonly httpStatus: number | undefined;
  readonly message: string;
}

/** Codes that mean "too fast" (semantics 4.3). LimitExceededException is a quota and is not among them. */
const THROTTLING = new Set([
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'Throttled',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'TooManyRequestsException',
  'SlowDown',
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'TransactionInProgressException',
]);

/** Codes of faults that pass by themselves: the service's, the network's, and an answer that makes no sense. */
const TRANSIENT = new Set([
  'RequestTimeout',
  'RequestTimeoutException',
  'InternalFailure',
  'InternalError',
  'InternalServerError',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'UnreadableAnswer',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  // A wrong clock: the SDK has corrected its offset from the answer's date, so the next try can pass.
  'RequestExpired',
  'RequestTimeTooSkewed',
  'RequestInTheFuture',
]);

/** Failures of which it is certain that the service has not done what it was asked for. */
const NOT_DONE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'RequestExpired',
  'RequestTimeTooSkewed',
  'RequestInTheFuture',
]);

/** True where a request may have been carried out although it failed: no word came back, or none that can be read. */
export function mayBeDone(failure: RequestFailure): boolean {
  return retryClass(failure) === 'transient' && !NOT_DONE.has(failure.code);
}

/** One policy for AWS and GitHub: which failures are worth another try (semantics 4.2, 4.3). */
export function retryClass(failure: RequestFailure): RetryClass {
  if (THROTTLING.has(failure.code) || failure.httpStatus === 429) return 'throttled';
  if (TRANSIENT.has(failure.code)) return 'transient';
  if (failure.code === 'InvalidSignatureException' || failure.code === 'SignatureDoesNotMatch') {
    return /Signature (expired|not yet current)/i.test(failure.message) ? 'transient' : 'no';
  }
  const status = failure.httpStatus ?? 0;
  return status >= 500 && status !== 501 ? 'transient' : 'no';
}

/**
 * The pause before try `attempt` + 1 in ms: full jitter over an exponential back-off.
 *
 * @param attempt number of the try that failed, from 1
 * @param chance a number in [0, 1)
 */
export function backoff(kind: 'throttled' | 'transient', attempt: number, chance: number): number {
  const base = kind === 'throttled' ? THROTTLING_BASE_MS : TRANSIENT_BASE_MS;
  return Math.round(chance * Math.min(BACKOFF_CAP_MS, base * 2 ** attempt));
}

const PATIENCE = {
  throttled: { attempts: REQUEST_ATTEMPTS, ms: THROTTLED_RETRY_MS },
  transient: { attempts: REQUEST_ATTEMPTS, ms: TRANSIENT_RETRY_MS },
} as const satisfies Record<string, Patience>;

/** What {@link withRetry} needs from its surroundings. */
export interface RetryPolicy {
  /** Describes a thrown thing; `undefined` lets it through untouched (cancellation, defects). */
  readonly describe: (thrown: unknown) => RequestFailure | undefined;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds of the clock that `sleep` waits by. */
  readonly now: () => number;
  readonly chance: () => number;
  readonly onRetry: (note: RetryNote) => void;
  /** How often and for how long at least a request is tried; by default as often and as long as is good for a stack. */
  readonly patience?: Patience | undefined;
}

/** After so many tries and so many ms a request that fails is given up. */
export interface Patience {
  readonly attempts: number;
  readonly ms: number;
}

/** Told before each further try, so that every retry is in the log. */
export interface RetryNote {
  readonly kind: 'throttled' | 'transient';
  readonly failure: RequestFailure;
  readonly attempt: number;
  readonly pauseMs: number;
}

/**
 * Calls until it succeeds, the failure is final, or it has failed often and for long enough; then throws the last failure.
 * `sleep` ends the loop at the run's deadline or cancellation by throwing.
 */
export async function withRetry<T>(call: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  const start = policy.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (thrown) {
      const failure = policy.describe(thrown);
      const kind = failure === undefined ? 'no' : retryClass(failure);
      if (failure === undefined || kind === 'no') throw thrown;
      const { attempts, ms } = policy.patience ?? PATIENCE[kind];
      if (attempt >= attempts && policy.now() - start >= ms) throw thrown;
      const pauseMs = backoff(kind, attempt, policy.chance());
      policy.onRetry({ kind, failure, attempt, pauseMs });
      await policy.sleep(pauseMs);
    }
  }
}
