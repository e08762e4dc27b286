import { describe, expect, it } from '@jest/globals';
import { createErrands, type Errand } from '../../src/engine/errands.js';
import { createHistory } from '../../src/engine/history.js';
import type { PastOperation } from '../../src/core/past-operations.js';
import type { Aside } from '../../src/ports/aside.js';
import type { Ports } from '../../src/ports/ports.js';
import type { EventsPage } from '../../src/ports/stacks.js';
import { STACK_ID } from '../support/events.js';
import { updateEvents } from '../support/past-events.js';
import { createVirtualClock } from '../support/virtual-clock.js';

/** Lets what has been promised happen. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

function surroundings() {
  const said: string[] = [];
  let opened = 0;
  let dropped = 0;
  const aside: Aside = {
    stacks: {
      events: () => Promise.reject(new Error('no')),
      resources: () => Promise.reject(new Error('no')),
    },
    drop: () => {
      dropped += 1;
    },
  };
  const ports = {
    log: { debug: (text: string) => said.push(text) },
    aside: () => {
      opened += 1;
      return aside;
    },
  } as unknown as Ports;
  return { ports, said, opened: () => opened, dropped: () => dropped };
}

function errand(name: string, run: () => Promise<void>, due = 1): Errand {
  let left = due;
  return {
    name,
    isDue: () => left > 0,
    run: async () => {
      left -= 1;
      await run();
    },
  };
}

describe('errands beside an operation', () => {
  it('are done one at a time, without anybody waiting for them', async () => {
    const { ports } = surroundings();
    const done: string[] = [];
    let finish = (): void => undefined;
    const slow = errand('slow', async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      done.push('slow');
    });
    const quick = errand('quick', () => Promise.resolve(void done.push('quick')));
    const errands = createErrands([slow, quick], ports);
    errands.turn();
    errands.turn();
    await settle();
    expect(done).toEqual([]);
    finish();
    await settle();
    errands.turn();
    await settle();
    expect(done).toEqual(['slow', 'quick']);
  });

  it('end nothing but themselves when they fail', async () => {
    const { ports, said } = surroundings();
    let tries = 0;
    const failing = errand(
      'Failing',
      () => {
        tries += 1;
        return Promise.reject(new Error('AccessDenied'));
      },
      9,
    );
    let done = 0;
    const good = errand('Good', () => Promise.resolve(void (done += 1)));
    const errands = createErrands([failing, good], ports);
    for (let look = 0; look < 4; look += 1) {
      errands.turn();
      await settle();
    }
    expect([tries, done]).toEqual([1, 1]);
    expect(said).toEqual(['Failing is given up: Error: AccessDenied']);
  });

  it('are dropped when the operation is over, also while one is under way', async () => {
    const { ports, said, dropped } = surroundings();
    let fail = (): void => undefined;
    const hung = errand('Hung', async () => {
      await new Promise<void>((_, reject) => {
        fail = () => {
          reject(new Error('aborted'));
        };
      });
    });
    const later = errand('later', () => Promise.reject(new Error('never')));
    const errands = createErrands([hung, later], ports);
    errands.turn();
    errands.drop();
    fail();
    await settle();
    errands.turn();
    await settle();
    expect([dropped(), said]).toEqual([1, []]);
  });

  it('cost nothing where none is due', () => {
    const { ports, opened, dropped } = surroundings();
    const errands = createErrands([errand('never', () => Promise.resolve(), 0)], ports);
    errands.turn();
    errands.drop();
    expect([opened(), dropped()]).toEqual([0, 0]);
  });
});

describe('the history of a busy stack', () => {
  const page = (at: number, next: string | undefined): EventsPage => ({
    events: updateEvents({ at, resources: { Db: 60_000 } }).toReversed(),
    next,
    leavesOut: false,
  });

  function open(first: EventsPage | undefined, enough: number) {
    const clock = createVirtualClock(0);
    let past: readonly PastOperation[] = [];
    const history = createHistory({
      stackId: STACK_ID,
      page: first,
      clock,
      onPast: (known) => {
        past = known;
      },
      isEnough: () => past.length >= enough,
    });
    const asked: (string | undefined)[] = [];
    const stacks = {
      events: (id: string, { next }: { readonly next?: string }): Promise<EventsPage> => {
        expect(id).toBe(STACK_ID);
        asked.push(next);
        return Promise.resolve(page(-1_000_000 * asked.length, `${next ?? ''}+`));
      },
    };
    const aside = { stacks } as unknown as Aside;
    /** Looks for so many seconds, one look a second. */
    const go = async (seconds: number): Promise<void> => {
      for (let second = 0; second < seconds; second += 1) {
        clock.advance(1_000);
        if (history.isDue()) await history.run(aside);
      }
    };
    return { go, asked, past: () => past };
  }

  it('is known at once as far as the page with the mark tells it', () => {
    expect(open(page(0, 'a'), 9).past()).toHaveLength(1);
  });

  it('is read on a page at a time, far apart, five pages at most', async () => {
    const { go, asked, past } = open(page(0, 'a'), 99);
    await go(14);
    expect(asked).toEqual([]);
    await go(2);
    expect(asked).toEqual(['a']);
    await go(300);
    expect(asked).toEqual(['a', 'a+', 'a++', 'a+++']);
    expect(past()).toHaveLength(5);
  });

  it('is not read further than it helps, nor where there is no more', async () => {
    const enough = open(page(0, 'a'), 2);
    await enough.go(300);
    expect(enough.asked).toEqual(['a']);
    for (const first of [page(0, undefined), undefined]) {
      const { go, asked } = open(first, 99);
      await go(300);
      expect(asked).toEqual([]);
    }
  });
});
