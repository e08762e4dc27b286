import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import { createPace } from '../../src/engine/pace.js';
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
    const world = {
      throttles: 0,
      near: false,
      calmMs: 0,
      endsInMs: undefined as number | undefined,
    };
    const rhythm = createRhythm({
      clock,
      throttleCount: () => world.throttles,
      outlook: () => world,
    });
    return { clock, world, rhythm };
  };

  it('starts at a second, and widens with the quiet up to five', () => {
    const { clock, rhythm } = start();
    expect([rhythm.interval(), rhythm.interval()]).toEqual([1_000, 1_550]);
    clock.advance(300_000);
    expect(rhythm.interval()).toBe(3_000);
    clock.advance(600_000);
    expect(rhythm.interval()).toBe(5_000);
    rhythm.stir();
    expect(rhythm.interval()).toBe(1_550);
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
    expect(rhythm.interval()).toBe(1_550);
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

  it('falls on the end where the pace tells it, and on nothing sooner than half a second', () => {
    const { rhythm, world } = start();
    rhythm.interval();
    const pauses = [9_000, 1_200, 100].map((endsInMs) => {
      world.endsInMs = endsInMs;
      return rhythm.interval();
    });
    expect(pauses).toEqual([1_550, 1_200, 500]);
  });

  it('is put off for a second at most by an expected end when little is left, since it may be wrong', () => {
    const { rhythm, world } = start();
    rhythm.interval();
    world.near = true;
    const pauses = [9_000, 700, 100].map((endsInMs) => {
      world.endsInMs = endsInMs;
      return rhythm.interval();
    });
    expect(pauses).toEqual([1_000, 700, 500]);
  });

  it('expects no end of what is slow by nature', () => {
    const { rhythm, world } = start();
    rhythm.interval();
    Object.assign(world, { calmMs: 1_000, endsInMs: 600 });
    expect(rhythm.interval()).toBe(1_550);
  });

  it('begins later where nothing is to be seen sooner', () => {
    const rhythm = createRhythm({
      clock: createVirtualClock(),
      throttleCount: () => 0,
      outlook: () => ({ near: false, calmMs: 0 }),
      firstMs: 2_500,
    });
    expect([rhythm.interval(), rhythm.interval()]).toEqual([2_500, 1_550]);
  });
});

describe('the pace of an operation', () => {
  const ends = (...seconds: number[]) => {
    const clock = createVirtualClock();
    const pace = createPace(clock);
    for (const second of seconds) pace.end(second * 1_000);
    return { clock, pace };
  };

  it('is not known from a few ends', () => {
    expect(ends(1, 2, 3).pace.endsIn(5)).toBeUndefined();
  });

  it('tells from the latest ends how long the rest will take', () => {
    expect(ends(1, 2, 3, 4).pace.endsIn(5)).toBe(5_000);
    expect(ends(1, 2, 3, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8).pace.endsIn(4)).toBe(2_000);
  });

  it('moves the end away when it comes to a halt', () => {
    const { clock, pace } = ends(1, 1.1, 1.2, 1.3);
    expect(pace.endsIn(3)).toBeCloseTo(300);
    clock.advance(2_000);
    expect(pace.endsIn(3)).toBe(6_000);
  });

  it('takes events in whatever order for no time machine', () => {
    expect(ends(9, 3, 2, 1).pace.endsIn(3)).toBe(0);
  });
});
