import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STACK_TYPE, type StackEvent } from '../../src/core/stack.js';
import { lengthOf, timingsOf } from '../../src/core/timing.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';

const at = (logicalId: string, time: number, status: string, more: Partial<StackEvent> = {}) =>
  resourceEvent({ logicalId, at: time, status, ...more });

describe('timings', () => {
  it('go from the first movement of a resource to its end', () => {
    const timings = timingsOf(
      [
        ownEvent('CREATE_IN_PROGRESS', { at: 0 }),
        at('Topic', 10, 'CREATE_IN_PROGRESS', { physicalId: '' }),
        at('Queue', 15, 'CREATE_IN_PROGRESS'),
        at('Topic', 20, 'CREATE_IN_PROGRESS'),
        at('Topic', 30, 'CREATE_COMPLETE'),
        ownEvent('CREATE_COMPLETE', { at: 40 }),
      ],
      STACK_ID,
    );
    const common = { type: 'AWS::SNS::Topic', through: [] };
    expect(timings).toEqual([
      { ...common, logicalId: 'Topic', began: 10, ended: 30, status: 'CREATE_COMPLETE' },
      { ...common, logicalId: 'Queue', began: 15, ended: undefined, status: 'CREATE_IN_PROGRESS' },
    ]);
    expect(timings.map((timing) => lengthOf(timing, 100))).toEqual([20, 85]);
  });

  it('are two for a creation that is undone, and one for an end that is told twice', () => {
    const timings = timingsOf(
      [
        at('Topic', 1, 'CREATE_IN_PROGRESS'),
        at('Topic', 2, 'CREATE_FAILED'),
        at('Topic', 3, 'CREATE_FAILED'),
        at('Topic', 4, 'DELETE_IN_PROGRESS'),
        at('Topic', 6, 'DELETE_COMPLETE'),
      ],
      STACK_ID,
    );
    expect(timings.map(({ began, ended, status }) => [began, ended, status])).toEqual([
      [1, 2, 'CREATE_FAILED'],
      [4, 6, 'DELETE_COMPLETE'],
    ]);
  });

  it('name the way through nested stacks, and leave out what those say of themselves', () => {
    const child = { stackId: 'child', physicalId: 'child' };
    const row = { type: STACK_TYPE, physicalId: 'child' };
    const timings = timingsOf(
      [
        at('Child', 1, 'CREATE_IN_PROGRESS', { ...row, physicalId: '' }),
        at('Child', 2, 'CREATE_IN_PROGRESS', row),
        ownEvent('CREATE_IN_PROGRESS', { ...child, at: 3 }),
        at('Topic', 4, 'CREATE_IN_PROGRESS', { stackId: 'child' }),
        at('Topic', 5, 'CREATE_COMPLETE', { stackId: 'child' }),
        at('Lost', 6, 'CREATE_COMPLETE', { stackId: 'unknown' }),
        at('Child', 7, 'CREATE_COMPLETE', row),
      ],
      STACK_ID,
    );
    expect(timings.map(({ logicalId, through }) => [logicalId, through])).toEqual([
      ['Child', []],
      ['Topic', ['Child']],
      ['Lost', []],
    ]);
  });

  it('never end before they begin, and come in order, whatever the events are', () => {
    const event = fc.record({
      logicalId: fc.constantFrom('A', 'B', 'C'),
      stackId: fc.constantFrom(STACK_ID, 'x', 'y'),
      physicalId: fc.constantFrom('', 'x', 'y', STACK_ID),
      type: fc.constantFrom(STACK_TYPE, 'AWS::SNS::Topic'),
      status: fc.constantFrom('CREATE_IN_PROGRESS', 'CREATE_COMPLETE', 'DELETE_FAILED', 'NEW'),
      at: fc.nat(1_000),
    });
    fc.assert(
      fc.property(fc.array(event), (parts) => {
        const events = parts.map((part) => resourceEvent(part)).sort((a, b) => a.at - b.at);
        const timings = timingsOf(events, STACK_ID);
        for (const [index, timing] of timings.entries()) {
          expect(lengthOf(timing, 1_000)).toBeGreaterThanOrEqual(0);
          expect(timing.began).toBeGreaterThanOrEqual(timings[index - 1]?.began ?? 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
