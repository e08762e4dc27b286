import { describe, expect, it } from '@jest/globals';
import { allDone, createTimeline, type Process } from '../../../src/simulator/domain/timeline.js';

describe('the timeline', () => {
  it('lets everything happen in order, each at its own instant, however late somebody looks', () => {
    const timeline = createTimeline(1000);
    const seen: string[] = [];
    function* ticking(name: string, ms: number): Process {
      for (let count = 0; count < 3; count += 1) {
        yield { ms };
        seen.push(`${name}@${timeline.now()}`);
      }
    }
    timeline.start(ticking('a', 10));
    timeline.start(ticking('b', 15));
    timeline.advanceTo(2000);
    expect(seen).toEqual(['a@1010', 'b@1015', 'a@1020', 'b@1030', 'a@1030', 'b@1045']);
    expect(timeline.now()).toBe(2000);
  });

  it('wakes who waits for a condition at the instant that meets it', () => {
    const timeline = createTimeline(0);
    const seen: number[] = [];
    let ready = false;
    function* worker(): Process {
      yield { ms: 7 };
      ready = true;
    }
    function* waiter(ms?: number): Process {
      yield { ...(ms === undefined ? {} : { ms }), until: () => ready };
      seen.push(timeline.now());
    }
    const tasks = [timeline.start(waiter()), timeline.start(waiter(5))];
    timeline.start(worker());
    timeline.start(
      (function* last(): Process {
        yield* allDone(tasks);
        seen.push(timeline.now() * 100);
      })(),
    );
    timeline.advanceTo(50);
    expect(seen).toEqual([5, 7, 700]);
  });

  it('forgets what was stopped, and never goes back', () => {
    const timeline = createTimeline(0);
    let happened = false;
    const task = timeline.start(
      (function* never(): Process {
        yield { ms: 10 };
        happened = true;
      })(),
    );
    task.stop();
    timeline.advanceTo(100);
    timeline.advanceTo(50);
    expect([happened, task.done, timeline.now(), timeline.nextDue()]).toEqual([
      false,
      true,
      100,
      undefined,
    ]);
  });
});
