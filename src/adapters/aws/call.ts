import { TapstackError, type ErrorDetails } from '../../core/errors.js';
import { BACKOFF_CAP_MS, REQUEST_TIMEOUT_MS } from '../../core/limits.js';
import { REGION } from '../../core/request.js';
import {
  mayBeDone,
  retryClass,
  withRetry,
  type Patience,
  type RequestFailure,
  type RetryNote,
} from '../../core/retry.js';
import { ServiceError } from '../../core/service-error.js';
import type { Chance } from '../../ports/chance.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';

/** Sends one request, again where that helps. */
export interface Caller {
  /**
   * @param action name of the call, for messages
   * @param send sends once; must hand the signal on to the client
   * @throws ServiceError after the last try; the run's stop reason when it is stopped; a defect of ours as it is
   */
  <T>(action: string, send: (abortSignal: AbortSignal) => Promise<T>): Promise<T>;
  /** How often a service has said "too fast" so far. */
  throttles(): number;
}

/** What calls need from their surroundings. */
export interface CallerParts {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** Aborted when the run has to stop. */
  readonly signal: AbortSignal;
  /** Real ms after which one try is given up, however much of an answer has trickled in. */
  readonly attemptMs?: number | undefined;
  /** Sends each request once: what is read aside is worth no second try. */
  readonly once?: boolean;
  /** How often and how long a request is tried; by default as is good for a stack. */
  readonly patience?: Patience | undefined;
}

/** An answer of status 200 from which the result can not be read; it is worth another try. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

/** Returns a value that every real answer has. @throws UnreadableAnswer when it is not there */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) {
    throw new UnreadableAnswer(`the answer lacks ${what}`);
  }
  return value;
}

/**
 * Makes sure that an answer without a result is one of the service: the page of a proxy under status 200 reads as success,
 * and is told from it by the request id that it lacks.
 *
 * @throws UnreadableAnswer when there is none
 */
export function acknowledged(answer: {
  readonly $metadata?: { readonly requestId?: string | undefined };
}): void {
  required(answer.$metadata?.requestId, 'a request id');
}

/**
 * Returns a list that may be empty. Some endpoints leave an empty list out, and a foreign page under status 200 reads as an
 * answer without anything; AWS and what imitates it tell a request id, and such a page does not.
 *
 * @throws UnreadableAnswer when neither the list nor a request id is there
 */
export function listed<T>(
  list: readonly T[] | undefined,
  answer: { readonly $metadata?: { readonly requestId?: string | undefined } },
  what: string,
): readonly T[] {
  return answer.$metadata?.requestId === undefined ? required(list, what) : (list ?? []);
}

/** Makes the caller that all AWS adapters of a run share. */
export function createCaller(parts: CallerParts): Caller {
  const attemptMs = parts.attemptMs ?? 2 * REQUEST_TIMEOUT_MS;
  let throttles = 0;
  const call = async <T>(
    action: string,
    send: (abortSignal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    let afterLostAnswer = false;
    const uncertain: RequestFailure[] = [];
    try {
      return await withRetry(async () => await once(send, parts.signal, attemptMs), {
        describe: (thrown) =>
          parts.signal.aborted || parts.once === true ? undefined : describeFailure(thrown),
        sleep: async (ms) => {
          await parts.clock.sleep(Math.min(ms, BACKOFF_CAP_MS));
        },
        now: () => parts.clock.now(),
        chance: () => parts.chance.next(),
        patience: parts.patience,
        onRetry: (note) => {
          if (mayBeDone(note.failure)) uncertain.push(note.failure);
          if (note.kind === 'throttled') throttles += 1;
          afterLostAnswer ||= isLost(note.failure);
          logRetry(action, note, parts.log);
        },
      });
    } catch (thrown) {
      if (parts.signal.aborted) throw parts.signal.reason;
      const failure = describeFailure(thrown);
      if (failure === undefined) throw thrown;
      const isUncertain = uncertain.length > 0 || mayBeDone(failure);
      throw toServiceError({ action, failure, afterLostAnswer, isUncertain }, thrown);
    }
  };
  return Object.assign(call, { throttles: () => throttles });
}

async function once<T>(
  send: (abortSignal: AbortSignal) => Promise<T>,
  stop: AbortSignal,
  attemptMs: number,
): Promise<T> {
  stop.throwIfAborted();
  const limit = AbortSignal.timeout(attemptMs);
  const signal = AbortSignal.any([stop, limit]);
  try {
    // A client hears the signal only while it sends and reads; looking for credentials it does not.
    return await Promise.race([send(signal), abortOf(signal)]);
  } catch (thrown) {
    if (limit.aborted && !stop.aborted) {
      throw Object.assign(new UnreadableAnswer(`no complete answer within ${attemptMs} ms`), {
        code: 'TimeoutError',
        cause: thrown,
      });
    }
    throw thrown;
  }
}

async function abortOf(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
}

function logRetry(action: string, note: RetryNote, log: Log): void {
  const why = `${note.failure.code}: ${note.failure.message.slice(0, 200)}`;
  const text = `${action} is tried again in ${note.pauseMs} ms (try ${note.attempt} failed: ${why})`;
  const fields = { action, code: note.failure.code, attempt: note.attempt };
  if (note.attempt === 3) log.info(text, fields);
  else log.debug(text, fields);
}

/** A message without the SDK's advice to its developers, which is of no use to the reader. */
function brief(message: string): string {
  return (message.split(/\s*Deserialization error/i, 1)[0] ?? '').trim() || message;
}

/**
 * A thrown thing as plain facts: SDK errors, errors of the network below them, and unreadable answers.
 *
 * @returns `undefined` for what no service and no network has said: our own errors and defects
 */
function describeFailure(thrown: unknown): RequestFailure | undefined {
  const error = asFields(thrown);
  if (thrown instanceof TapstackError || !isFailure(error)) return undefined;
  const httpStatus = asFields(error['$metadata'])['httpStatusCode'];
  const message = typeof error['message'] === 'string' ? error['message'] : String(thrown);
  const code = codeOf(error, message);
  if (typeof httpStatus !== 'number')
    return { code, httpStatus: undefined, message: brief(message) };
  // A gateway's page holds no error of AWS.
  return code === 'Unknown'
    ? { code: `HTTP ${httpStatus}`, httpStatus, message: 'the answer does not say why' }
    : { code, httpStatus, message: brief(message) };
}

/** Names of errors that the SDK raises before anything is sent, without metadata. */
const WITHOUT_METADATA = new Set([
  'UnreadableAnswer',
  'TimeoutError',
  'CredentialsProviderError',
  'TokenProviderError',
]);

function isFailure(error: Readonly<Record<string, unknown>>): boolean {
  return (
    error['$metadata'] !== undefined ||
    typeof error['code'] === 'string' ||
    typeof asFields(error['cause'])['code'] === 'string' ||
    WITHOUT_METADATA.has(String(error['name']))
  );
}

function codeOf(error: Readonly<Record<string, unknown>>, message: string): string {
  const candidates = [
    error['code'],
    asFields(error['cause'])['code'],
    error['Code'],
    error['name'],
  ];
  const code = candidates.find((value) => typeof value === 'string' && value !== '');
  // Cut-off XML, HTML or an empty body, under whatever status: the SDK raises a plain error of its parser.
  if (/deserialization error|parse error|Unexpected end/i.test(message)) return 'UnreadableAnswer';
  // What is no Error of its own realm the SDK wraps, and only the text still tells the name.
  const wrapped = /^AWS SDK error wrapper for (\w+)/.exec(message)?.[1];
  return wrapped ?? (typeof code === 'string' ? code : 'Unknown');
}

/** The service has not said that it refuses: it may have carried out what it was asked for. */
function isLost({ httpStatus = 0 }: RequestFailure): boolean {
  return httpStatus < 400 || httpStatus >= 500;
}

interface LastWord {
  readonly action: string;
  readonly failure: RequestFailure;
  /** An earlier try got no usable answer. */
  readonly afterLostAnswer: boolean;
  /** One of the tries may have been carried out. */
  readonly isUncertain: boolean;
}

function toServiceError(
  { action, failure, afterLostAnswer, isUncertain }: LastWord,
  thrown: unknown,
): ServiceError {
  const id = asFields(asFields(thrown)['$metadata'])['requestId'];
  const gaveUp = retryClass(failure) !== 'no';
  return new ServiceError(
    {
      action,
      // After the last try a fault that could have passed means that the service is out of reach.
      code: gaveUp ? 'Unreachable' : failure.code,
      httpStatus: failure.httpStatus,
      message: gaveUp ? `${failure.code}: ${failure.message}` : failure.message,
      requestId: typeof id === 'string' ? id : undefined,
      ...(afterLostAnswer ? { afterLostAnswer } : {}),
      mayBeDone: gaveUp && isUncertain,
    },
    { cause: thrown, ...hintFor(failure) },
  );
}

/** Better advice than the general one for a service out of reach, where the failure tells more. */
function hintFor(failure: RequestFailure): Pick<ErrorDetails, 'hint'> {
  if (failure.code === 'ENOTFOUND') {
    return {
      hint: `The host name is not known: check AWS_ENDPOINT_URL if it is set (TapStack uses the region ${REGION} only), and the name service of this machine.`,
    };
  }
  if (retryClass(failure) === 'throttled') {
    return {
      hint: 'Other users of this account send too many requests. Start again later; a stack operation that was started goes on without us.',
    };
  }
  return {};
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
