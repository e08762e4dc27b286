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
  const start = () => {
    const clock = createVirtualClock();
    const world = { throttles: 0, near: false, calmMs: 0 };
    const rhythm = createRhythm({
      clock,
      throttleCount: () => world.throttles,
      outlook: () => world,
    });
    return { clock, world, rhythm };
  };

  it('starts at a second, and widens with the quiet up to five', () => {
    const { clock, rhythm } = start();
    expect([rhythm.interval(), rhythm.interval()]).toEqual([1_000, 1_700]);
    clock.advance(300_000);
    expect(rhythm.interval()).toBe(3_000);
    clock.advance(600_000);
    expect(rhythm.interval()).toBe(5_000);
    rhythm.stir();
    expect(rhythm.interval()).toBe(1_700);
  });

  it('widens at once when throttled', () => {
    const { rhythm, world } = start();
    world.throttles = 1;
    expect([rhythm.interval(), rhythm.interval()]).toEqual([5_000, 1_000]);
  });

  it('narrows when little is left to do, and widens again when nothing comes', () => {
    const { clock, rhythm, world } = start();
    rhythm.interval();
    world.near = true;
    expect(rhythm.interval()).toBe(500);
    clock.advance(20_000);
    expect(rhythm.interval()).toBe(800);
    clock.advance(80_000);
    expect(rhythm.interval()).toBe(1_700);
    rhythm.stir();
    expect(rhythm.interval()).toBe(500);
  });

  it('waits for half of the time in which nothing is expected, even when little is left', () => {
    const { rhythm, world } = start();
    rhythm.interval();
    Object.assign(world, { near: true, calmMs: 6_000 });
    expect(rhythm.interval()).toBe(3_000);
    world.calmMs = 60_000;
    expect(rhythm.interval()).toBe(5_000);
  });
});
