import { LOOK_FIRST_MS, LOOK_LONGEST_MS, LOOK_QUIET_SHARE } from '../core/limits.js';
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
  /** True when the end can come at any moment, so that the shortest pause is right. */
  readonly nearEnd: () => boolean;
}

/**
 * Starts at a second, widens with the quiet (a twentieth of it) up to five seconds, widens at once when the
 * service says "too fast", and narrows when little is left to do. The wait stays in proportion to the quiet
 * before it, so a long silence costs few calls and a burst is seen as it happens.
 */
export function createRhythm(source: RhythmSource): Rhythm {
  let lastStir = source.clock.now();
  let throttled = source.throttleCount();
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
      if (source.nearEnd()) return LOOK_FIRST_MS;
      const quiet = source.clock.now() - lastStir;
      return Math.min(LOOK_LONGEST_MS, Math.max(LOOK_FIRST_MS, quiet * LOOK_QUIET_SHARE));
    },
  };
}
