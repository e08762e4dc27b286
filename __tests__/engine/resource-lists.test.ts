import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StackEvent, StackResource } from '../../src/core/stack.js';
import { createResourceLists, stillHolds } from '../../src/engine/verify/resource-lists.js';
import type { Aside } from '../../src/ports/aside.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';
import { createVirtualClock } from '../support/virtual-clock.js';

const NESTED_ID = 'arn:aws:cloudformation:us-west-2:123456789012:stack/app-Network/2';
const DB = 'AWS::RDS::DBInstance';

function listed(logicalId: string, more: Partial<StackResource> = {}): StackResource {
  return {
    logicalId,
    physicalId: `${logicalId}-1`,
    type: DB,
    status: 'CREATE_COMPLETE',
    reason: undefined,
    ...more,
  };
}

function row(logicalId: string, status: string, more: Partial<StackEvent> = {}): StackEvent {
  return resourceEvent({ logicalId, status, type: DB, physicalId: `${logicalId}-1`, ...more });
}

function open(awaited: readonly string[], lists: Readonly<Record<string, StackResource[]>>) {
  const clock = createVirtualClock(0);
  const ahead = createResourceLists({ stackId: STACK_ID, awaited, clock });
  const asked: string[] = [];
  const aside = {
    stacks: {
      resources: (id: string) => {
        asked.push(`ahead ${id}`);
        return Promise.resolve(lists[id] ?? []);
      },
    },
  } as unknown as Aside;
  const read = ahead.over((id) => {
    asked.push(`at the end ${id}`);
    return Promise.resolve([listed('Fresh')]);
  });
  const look = async (...events: readonly StackEvent[]): Promise<boolean> => {
    clock.advance(2_000);
    ahead.errand.saw?.(events);
    const isDue = ahead.errand.isDue();
    if (isDue) await ahead.errand.run(aside);
    return isDue;
  };
  return { ahead, look, read, asked };
}

describe('the resources of a busy stack', () => {
  it('are listed once all that is read back has a physical id, and not listed again at the end', async () => {
    const { look, read, asked } = open(['Db'], { [STACK_ID]: [listed('Db')] });
    expect(await look(row('Db', 'CREATE_IN_PROGRESS', { physicalId: '' }))).toBe(false);
    expect(await look(row('Db', 'CREATE_IN_PROGRESS'))).toBe(true);
    expect(await look(row('Db', 'CREATE_COMPLETE'), ownEvent('CREATE_COMPLETE'))).toBe(false);
    expect(await read(STACK_ID)).toEqual([listed('Db')]);
    expect(asked).toEqual([`ahead ${STACK_ID}`]);
  });

  it('are listed again where the end has changed them', async () => {
    const { look, read, asked } = open(['Db'], { [STACK_ID]: [listed('Db')] });
    await look(row('Db', 'UPDATE_IN_PROGRESS'));
    await look(row('Db', 'UPDATE_COMPLETE', { physicalId: 'Db-2' }));
    expect(await read(STACK_ID)).toEqual([listed('Fresh')]);
    expect(asked).toEqual([`ahead ${STACK_ID}`, `at the end ${STACK_ID}`]);
  });

  it('are handed out once: after that anything may have happened', async () => {
    const { look, read } = open([], { [STACK_ID]: [listed('Db')] });
    await look();
    expect(await read(STACK_ID)).toEqual([listed('Db')]);
    expect(await read(STACK_ID)).toEqual([listed('Fresh')]);
  });

  it('are listed at the end where that was not possible before', async () => {
    const { read, asked } = open(['Db'], {});
    expect(await read(STACK_ID)).toEqual([listed('Fresh')]);
    expect(asked).toEqual([`at the end ${STACK_ID}`]);
  });

  it('are listed in nested stacks too, and again in those that changed without being seen at their end', async () => {
    const type = 'AWS::CloudFormation::Stack';
    const nested = listed('Network', { type, physicalId: NESTED_ID });
    const lists = { [STACK_ID]: [nested], [NESTED_ID]: [listed('Db')] };
    const untouched = open([], lists);
    await untouched.look();
    expect(untouched.ahead.types()).toEqual(new Set([type, DB]));
    expect(await untouched.read(NESTED_ID)).toEqual([listed('Db')]);
    const parent = { type, physicalId: NESTED_ID };
    const own = { stackId: NESTED_ID, physicalId: NESTED_ID };
    const changed = open(['Network'], lists);
    await changed.look(row('Network', 'UPDATE_IN_PROGRESS', parent));
    await changed.look(row('Network', 'UPDATE_COMPLETE', parent));
    expect(await changed.read(NESTED_ID)).toEqual([listed('Fresh')]);
    const seen = open(['Network'], lists);
    await seen.look(row('Network', 'UPDATE_IN_PROGRESS', parent));
    await seen.look(ownEvent('UPDATE_IN_PROGRESS', own), row('Network', 'UPDATE_COMPLETE', parent));
    await seen.look(ownEvent('UPDATE_COMPLETE', own));
    expect(await seen.read(NESTED_ID)).toEqual([listed('Db')]);
  });
});

describe('a list from before the end', () => {
  it.each([
    ['a resource that is still moving', [row('Db', 'UPDATE_IN_PROGRESS')], []],
    ['one that failed', [row('Db', 'UPDATE_FAILED')], []],
    ['one that is gone', [row('Db', 'DELETE_COMPLETE')], []],
    ['one that was left behind', [row('Db', 'DELETE_SKIPPED')], []],
    ['one that is new', [row('New', 'CREATE_COMPLETE')], []],
    ['one that was to change and is not seen', [], ['Db']],
  ] as const)('does not hold for %s', (_what, events, awaited) => {
    expect(stillHolds([listed('Db')], events, awaited)).toBe(false);
  });

  it('holds when the old copy of what it shows goes', () => {
    const events = [
      row('Db', 'UPDATE_COMPLETE', { physicalId: 'Db-1' }),
      row('Db', 'DELETE_COMPLETE', { physicalId: 'Db-0' }),
    ];
    expect(stillHolds([listed('Db')], events, ['Db'])).toBe(true);
  });

  /** A resource of a stack: what becomes of it, step by step. */
  const step = fc.record({
    logicalId: fc.constantFrom('A', 'B', 'C'),
    what: fc.constantFrom('create', 'update', 'replace', 'remove'),
  });

  it('never holds unless it names the very things that are there at the end; 1,000 cases', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 3 }),
        fc.uniqueArray(step, { maxLength: 3, selector: ({ logicalId }) => logicalId }),
        fc.nat(30),
        (before, steps, moment) => {
          const now = new Map<string, string>(before.map((id) => [id, `${id}-0`]));
          const events: StackEvent[] = [];
          let list: readonly StackResource[] | undefined;
          const act = (event: StackEvent, change: () => void): void => {
            if (events.length === moment) list = resourcesOf(now);
            events.push(event);
            change();
          };
          const cleanup: (() => void)[] = [];
          for (const { logicalId, what } of steps) {
            const old = now.get(logicalId);
            const next = `${logicalId}-1`;
            const tell = (
              status: string,
              physicalId: string,
              change = (): void => undefined,
            ): void => {
              act(row(logicalId, status, { physicalId }), change);
            };
            if (old === undefined) {
              tell('CREATE_IN_PROGRESS', '');
              tell('CREATE_IN_PROGRESS', next, () => now.set(logicalId, next));
              tell('CREATE_COMPLETE', next);
            } else if (what === 'remove') {
              cleanup.push(() => {
                tell('DELETE_IN_PROGRESS', old);
                tell('DELETE_COMPLETE', old, () => now.delete(logicalId));
              });
            } else if (what === 'replace') {
              tell('UPDATE_IN_PROGRESS', old);
              tell('UPDATE_IN_PROGRESS', next, () => now.set(logicalId, next));
              tell('UPDATE_COMPLETE', next);
              cleanup.push(() => {
                tell('DELETE_COMPLETE', old);
              });
            } else {
              tell('UPDATE_IN_PROGRESS', old);
              tell('UPDATE_COMPLETE', old);
            }
          }
          for (const clean of cleanup) clean();
          list ??= resourcesOf(now);
          const awaited = steps.map(({ logicalId }) => logicalId);
          if (stillHolds(list, events, awaited)) expect(list).toEqual(resourcesOf(now));
          // What is seen in part is never enough.
          const seen = events.filter((_event, index) => index % 2 === 0);
          if (stillHolds(list, seen, awaited)) expect(list).toEqual(resourcesOf(now));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

function resourcesOf(now: ReadonlyMap<string, string>): readonly StackResource[] {
  return [...now].sort().map(([logicalId, physicalId]) => listed(logicalId, { physicalId }));
}
