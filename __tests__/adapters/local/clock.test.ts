import { describe, expect, it, jest } from '@jest/globals';
import { getEventListeners } from 'node:events';
import { createChance } from '../../../src/adapters/local/chance.js';
import { createClock } from '../../../src/adapters/local/clock.js';

describe('the clock', () => {
  it('starts at the real time and runs as fast as it is told', () => {
    jest.useFakeTimers({ now: 1_000_000 });
    try {
      const clock = createClock({ scale: 60, signal: new AbortController().signal });
      expect(clock.now()).toBe(1_000_000);
      jest.setSystemTime(1_000_500);
      expect(clock.now()).toBe(1_030_000);
    } finally {
      jest.useRealTimers();
    }
  });

  it('sleeps the scaled time, no less and no longer', async () => {
    jest.useFakeTimers();
    try {
      const clock = createClock({ scale: 10, signal: new AbortController().signal });
      let awake = false;
      const sleep = clock.sleep(1_000).then(() => {
        awake = true;
      });
      await jest.advanceTimersByTimeAsync(99);
      expect(awake).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      await sleep;
      expect(awake).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each([0, -5])('comes back soon from a sleep of %d', async (ms) => {
    const clock = createClock({ scale: 1, signal: new AbortController().signal });
    await expect(clock.sleep(ms)).resolves.toBeUndefined();
  });

  it('ends a sleep with the very reason of the stop', async () => {
    const controller = new AbortController();
    const clock = createClock({ scale: 1, signal: controller.signal });
    const reason = new TypeError('stop');
    const sleep = clock.sleep(3_600_000);
    controller.abort(reason);
    await expect(sleep).rejects.toBe(reason);
  });

  it('does not begin to sleep after the stop', async () => {
    const controller = new AbortController();
    const reason = new TypeError('stop');
    controller.abort(reason);
    const clock = createClock({ scale: 1, signal: controller.signal });
    await expect(clock.sleep(3_600_000)).rejects.toBe(reason);
  });

  it('leaves no listener behind', async () => {
    const controller = new AbortController();
    const clock = createClock({ scale: 1_000, signal: controller.signal });
    await Promise.all([clock.sleep(1), clock.sleep(1), clock.sleep(0)]);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

describe('chance', () => {
  it('is a number from 0 up to but not including 1', () => {
    const chance = createChance();
    const numbers = Array.from({ length: 1_000 }, () => chance.next());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(900);
  });
});
