import { describe, expect, it } from '@jest/globals';
import type { StackEvent } from '../../src/core/stack.js';
import { createProgressView, type ProgressView } from '../../src/operations/progress-view.js';
import type { Ports } from '../../src/ports/ports.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';
import { createVirtualClock } from '../support/virtual-clock.js';

function open(resources: number, more: { readonly hasCleanup?: boolean } = {}) {
  const clock = createVirtualClock();
  const ignore = (): void => undefined;
  const log = { info: ignore, debug: ignore, progress: ignore };
  const ports = { clock, log } as unknown as Ports;
  const view = createProgressView({ stackId: STACK_ID, resources, ms: undefined, ...more }, ports);
  return { clock, view };
}

const row = (logicalId: string, status: string, more: Partial<StackEvent> = {}): StackEvent =>
  resourceEvent({ logicalId, status, ...more });
const done = (view: ProgressView, count: number, from = 0): void => {
  view.events(
    Array.from({ length: count }, (_, index) => row(`R${from + index}`, 'CREATE_COMPLETE')),
  );
};

describe('what the view expects', () => {
  it('is the end, when two or a twentieth of what was to change is left', () => {
    const { view } = open(60);
    done(view, 56);
    expect(view.outlook().near).toBe(false);
    done(view, 1, 56);
    expect(view.outlook().near).toBe(true);
    const small = open(5);
    done(small.view, 2);
    expect(small.view.outlook().near).toBe(false);
    done(small.view, 1, 2);
    expect(small.view.outlook().near).toBe(true);
  });

  it('does not count what a nested stack holds', () => {
    const { view } = open(5);
    view.events(
      Array.from({ length: 5 }, (_, index) =>
        row(`N${index}`, 'CREATE_COMPLETE', { stackId: `${STACK_ID}-nested` }),
      ),
    );
    expect([view.outlook().near, view.isComplete()]).toEqual([false, false]);
  });

  it('is nothing for a while, when all that moves is slow by nature', () => {
    const { view, clock } = open(3);
    const database = { type: 'AWS::RDS::DBInstance' };
    view.events([row('Db', 'CREATE_IN_PROGRESS', database)]);
    // An eighth of 18 minutes, about.
    expect(view.outlook().calmMs).toBe(129_600);
    clock.advance(100_000);
    expect(view.outlook().calmMs).toBe(29_600);
    view.events([row('Topic', 'CREATE_IN_PROGRESS')]);
    expect(view.outlook().calmMs).toBeLessThanOrEqual(1_200);
    view.events([row('Topic', 'CREATE_COMPLETE'), row('Db', 'UPDATE_IN_PROGRESS', database)]);
    expect(view.outlook().calmMs).toBe(0);
  });

  it('starts anew with a rollback: what was touched is to be undone', () => {
    const { view } = open(10);
    done(view, 5);
    view.events([ownEvent('ROLLBACK_IN_PROGRESS')]);
    expect(view.outlook().near).toBe(false);
    view.events(Array.from({ length: 3 }, (_, index) => row(`R${index}`, 'DELETE_COMPLETE')));
    expect(view.outlook().near).toBe(true);
    expect(view.isComplete()).toBe(false);
    view.events([row('R3', 'DELETE_COMPLETE'), row('R4', 'DELETE_COMPLETE')]);
    expect(view.isComplete()).toBe(true);
  });

  it('is complete only where no cleanup can follow', () => {
    const plain = open(1);
    done(plain.view, 1);
    const replacing = open(1, { hasCleanup: true });
    done(replacing.view, 1);
    expect([plain.view.isComplete(), replacing.view.isComplete()]).toEqual([true, false]);
  });
});

describe('the expected end', () => {
  it('is told by the clock of the events, also when ours is behind it', () => {
    const clock = createVirtualClock(Date.parse('2026-01-01T12:00:00Z'));
    const lines: (string | undefined)[] = [];
    const ignore = (): void => undefined;
    const log = {
      info: ignore,
      debug: ignore,
      progress: (line: string | undefined) => lines.push(line),
    };
    const ports = { clock, log } as unknown as Ports;
    const view = createProgressView({ stackId: STACK_ID, resources: 2, ms: 360_000 }, ports);
    view.tick();
    clock.advance(60_000);
    view.events([row('A', 'CREATE_IN_PROGRESS', { at: clock.now() + 600_000 })]);
    view.tick();
    // A later event that was seen late tells nothing new.
    view.events([row('A', 'CREATE_COMPLETE', { at: clock.now() + 1_000 })]);
    view.tick();
    expect(lines.map((line) => /(\d\d:\d\d) UTC \((.*?)\)/.exec(line ?? '')?.slice(1, 3))).toEqual([
      ['12:06', 'in 6 min'],
      ['12:16', 'in 5 min'],
      ['12:16', 'in 5 min'],
    ]);
    expect(lines.map((line) => line?.split(' · ')[1])).toEqual([
      '0 ms',
      '1 min 00 s',
      '1 min 00 s',
    ]);
  });
});
