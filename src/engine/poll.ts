import {
  LOOK_BUSY_MS,
  LOOK_FIRST_MS,
  LOOK_LONGEST_MS,
  LOOK_NEAR_MS,
  LOOK_NEAR_SHARE,
  LOOK_QUIET_SHARE,
} from '../core/limits.js';
import type { Clock } from '../ports/clock.js';

/** How a repeated look is paced and bounded. */
export interface Pace {
  readonly clock: Clock;
  /** Pause before the next look in ms, asked after each look. */
  readonly interval: () => number;
  /** The look is given up after this many ms. */
  readonly limitMs: number;
  /** The error that says so. */
  readonly expired: () => Error;
}

/**
 * Looks until there is something to return.
 *
 * @param look returns `undefined` for "not yet"
 * @throws what `expired` makes after `limitMs`; the run's stop reason when it is stopped meanwhile
 */
export async function poll<T>(look: () => Promise<T | undefined>, pace: Pace): Promise<T> {
  const start = pace.clock.now();
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    const left = pace.limitMs - (pace.clock.now() - start);
    if (left <= 0) throw pace.expired();
    await pace.clock.sleep(Math.min(pace.interval(), left));
  }
}

/** What is to be expected of an operation, from its change set and the events so far. */
export interface Outlook {
  /** So few resources are left that the end can come at any moment. */
  readonly near: boolean;
  /** Nothing is expected for so many ms: all that moves is slow by nature and has just begun. */
  readonly calmMs: number;
  /** In so many ms everything will be done if it goes on at the pace of now; `undefined` without a pace. */
  readonly endsInMs?: number | undefined;
}

/** Decides when to look next at something that moves in bursts. */
export interface Rhythm {
  /** Something new was seen. */
  stir(): void;
  /** Pause before the next look, in ms. */
  interval(): number;
}

/** What a rhythm listens to. */
export interface RhythmSource {
  readonly clock: Clock;
  /** Counter of "too fast" answers; a rise leads to the longest pause at once. */
  readonly throttleCount: () => number;
  readonly outlook: () => Outlook;
  /** Pause before the first look, in ms; {@link LOOK_FIRST_MS} unless it is told. */
  readonly firstMs?: number;
}

/**
 * Starts a while after the operation; goes on at a pace at which events are seen soon; falls on the end where the pace of
 * the operation tells when it will be; narrows when little is left to do; widens while nothing can be expected, with a long quiet (a hundredth of it), and at once when the service says "too fast"; never over
 * five seconds. Only such predictions need fewer calls than a fixed interval for the same delay at the end, since what
 * is quiet for long without a reason may end at any moment.
 */
export function createRhythm(source: RhythmSource): Rhythm {
  let lastStir = source.clock.now();
  let throttled = source.throttleCount();
  let isFirst = true;
  return {
    stir: () => {
      lastStir = source.clock.now();
    },
    interval: () => {
      const count = source.throttleCount();
      if (count > throttled) {
        throttled = count;
        return LOOK_LONGEST_MS;
      }
      if (isFirst) {
        isFirst = false;
        return source.firstMs ?? LOOK_FIRST_MS;
      }
      const quiet = source.clock.now() - lastStir;
      const outlook = source.outlook();
      const wait = Math.max(
        usualPause(outlook, quiet),
        quiet * LOOK_QUIET_SHARE,
        outlook.calmMs / 2,
      );
      return Math.min(LOOK_LONGEST_MS, wait);
    },
  };
}

/**
 * While much is left the pause is the usual one, shorter only where the end would come within it: the look then falls on the
 * end, not on the middle of what is left. When little is left, the expected end puts a look off for a moment only, since it
 * may be wrong.
 */
function usualPause({ near, calmMs, endsInMs }: Outlook, quiet: number): number {
  if (calmMs > 0) return LOOK_BUSY_MS;
  if (!near) return Math.min(LOOK_BUSY_MS, Math.max(LOOK_NEAR_MS, endsInMs ?? LOOK_BUSY_MS));
  const soon = Math.max(LOOK_NEAR_MS, quiet * LOOK_NEAR_SHARE);
  return Math.min(LOOK_BUSY_MS, Math.max(soon, Math.min(endsInMs ?? 0, 2 * LOOK_NEAR_MS)));
}
