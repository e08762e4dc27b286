import { ApiError } from '../api-error.js';
import type { WireAnswer, WireRequest } from './exchange.js';

/** AWS takes a signature for five minutes on either side of its own clock (IAM user guide, Signature Version 4). */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Refuses a request whose signature is too old or too new for a service whose clock is `skewMs` ahead. Without skew
 * nothing is checked: clocks of tests may run at any speed.
 *
 * @throws ApiError SignatureDoesNotMatch in the words of the service
 */
export function requireFreshSignature({ headers }: WireRequest, skewMs: number): void {
  const signed = headers['x-amz-date'];
  if (skewMs === 0 || signed === undefined) return;
  const now = realNow() + skewMs;
  const age = now - Date.parse(signed.replace(/^(....)(..)(..T..)(..)(..)/, '$1-$2-$3:$4:$5'));
  if (Math.abs(age) <= TOLERANCE_MS) return;
  const [verb, compared, sign, limit] =
    age > 0
      ? (['expired', 'earlier', '-', now - TOLERANCE_MS] as const)
      : (['not yet current', 'later', '+', now + TOLERANCE_MS] as const);
  throw new ApiError(
    'SignatureDoesNotMatch',
    `Signature ${verb}: ${signed} is ${verb === 'expired' ? 'now' : 'still'} ${compared} than ${basicTime(limit)} (${basicTime(now)} ${sign} 5 min.)`,
    403,
  );
}

/** An answer that carries the time of a service whose clock is ahead: clients set their signatures by it. */
export function onClockOf(answer: WireAnswer, skewMs: number): WireAnswer {
  if (skewMs === 0) return answer;
  const date = new Date(realNow() + skewMs).toUTCString();
  return { ...answer, headers: { ...answer.headers, date } };
}

/** Clients sign by the real time, however fast the clock of the account runs. */
function realNow(): number {
  // eslint-disable-next-line no-restricted-syntax -- the one clock that the signing client has, too
  return Date.now();
}

/** `20261124T084500Z`. */
function basicTime(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}
