import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import { createRhythm, poll } from '../../src/engine/poll.js';
import { createVirtualClock } from '../support/virtual-clock.js';

describe('repeated looks', () => {
  it('end with the first find, and with the given error at the limit', async () => {
    const clock = createVirtualClock();
    const start = clock.now();
    const pace = {
      clock,
      interval: () => 700,
      limitMs: 2_000,
      expired: () => new TapstackError('timeout', 'too long'),
    };
    let looks = 0;
    const find = async (at: number): Promise<number> =>
      await poll(() => Promise.resolve((looks += 1) >= at ? looks : undefined), pace);
    expect(await find(2)).toBe(2);
    expect(clock.now() - start).toBe(700);
    looks = 0;
    await expect(find(99)).rejects.toMatchObject({ code: 'timeout' });
    expect([looks, clock.now() - start]).toEqual([4, 2_700]);
  });
});

describe('the rhythm of looks', () => {
  it('widens with the quiet up to five seconds, at once when throttled, and narrows near the end', () => {
    const clock = createVirtualClock();
    let throttles = 0;
    let near = false;
    const rhythm = createRhythm({ clock, throttleCount: () => throttles, nearEnd: () => near });
    expect(rhythm.interval()).toBe(1_000);
    clock.advance(60_000);
    expect(rhythm.interval()).toBe(3_000);
    clock.advance(600_000);
    expect(rhythm.interval()).toBe(5_000);
    near = true;
    expect(rhythm.interval()).toBe(1_000);
    throttles = 1;
    expect(rhythm.interval()).toBe(5_000);
    near = false;
    rhythm.stir();
    expect(rhythm.interval()).toBe(1_000);
  });
});
