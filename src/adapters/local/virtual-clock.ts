import type { Clock } from '../../ports/clock.js';

/** A clock that moves only when somebody waits on it: hours of a simulated deployment take no time. */
export function createVirtualClock(startAt: number): Clock {
  let now = startAt;
  return {
    now: () => now,
    sleep: async (ms) => {
      now += Math.max(0, ms);
      await Promise.resolve();
    },
  };
}
