import { TapstackError } from '../core/errors.js';
import { NOTIFICATION_MS, NOTIFICATION_TRY_MS } from '../core/limits.js';
import type { Clock } from '../ports/clock.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { Ports } from '../ports/ports.js';
import { wire } from './wire.js';

/** What a message needs of the run that sends it. */
export interface MessageScope {
  readonly log: Log;
  readonly journal: Journal;
  readonly scale: number;
  readonly clockFor: (signal: AbortSignal) => Clock;
  readonly endpoint: string | undefined;
}

/**
 * Opens the ports for one message. Whatever becomes of SNS, it is over after NOTIFICATION_MS.
 *
 * @param stop ends it earlier
 */
export async function openMessagePorts(scope: MessageScope, stop: AbortSignal): Promise<Ports> {
  const { log, journal, scale, clockFor, endpoint } = scope;
  const limit = new AbortController();
  // An answer takes real time, however fast the clock of a test runs.
  const realMs = Math.max(NOTIFICATION_MS / scale, NOTIFICATION_TRY_MS + 1_000);
  setTimeout(() => {
    const seconds = NOTIFICATION_MS / 1_000;
    limit.abort(new TapstackError('timeout', `SNS gave no answer within ${seconds} s.`));
  }, realMs).unref();
  const signal = AbortSignal.any([limit.signal, stop]);
  return await wire({ log, journal, clock: clockFor(signal), signal, endpoint });
}
