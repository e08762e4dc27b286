import { PACE_FEWEST, PACE_MOST } from '../core/limits.js';
import type { Clock } from '../ports/clock.js';

/** How fast an operation gets done, from the ends of its resources. */
export interface Pace {
  /**
   * A resource has come to its end.
   *
   * @param at when, by the service's clock, in ms since the epoch; only differences are used
   */
  end(at: number): void;
  /** How long so many more will take at the pace of the latest ends, in ms; `undefined` while too few have ended. */
  endsIn(left: number): number | undefined;
}

/**
 * The mean distance of the latest ends, and the quiet since the last one where that is longer: a pace that comes to a halt
 * predicts an end further and further away.
 */
export function createPace(clock: Pick<Clock, 'now'>): Pace {
  const ends: number[] = [];
  let lastSeen = clock.now();
  return {
    end: (at) => {
      ends.push(at);
      if (ends.length > PACE_MOST) ends.shift();
      lastSeen = clock.now();
    },
    endsIn: (left) => {
      const [first] = ends;
      const last = ends.at(-1);
      if (first === undefined || last === undefined || ends.length < PACE_FEWEST) return undefined;
      const distance = Math.max(0, last - first) / (ends.length - 1);
      return left * Math.max(distance, clock.now() - lastSeen);
    },
  };
}
