import type { Clock } from '../../src/ports/clock.js';

/** A clock that only moves when somebody waits, or when a test moves it. */
export interface VirtualClock extends Clock {
  /** Lets time pass. */
  advance(ms: number): void;
}

/** An instant without meaning, so that timestamps in failures are easy to read. */
const BEGINNING = Date.UTC(2026, 0, 2, 3, 4, 5);

/** Makes a virtual clock; sleeping on it advances it at once. */
export function createVirtualClock(startAt = BEGINNING): VirtualClock {
  let now = startAt;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms) => {
      now += Math.max(0, ms);
      await Promise.resolve();
    },
  };
}
