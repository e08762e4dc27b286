import { describe, expect, it } from '@jest/globals';
import { kindOfOperation, pastOperations } from '../../src/core/past-operations.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';
import { updateEvents } from '../support/past-events.js';

const HOUR = 3_600_000;

describe('the operations that a stack has ended', () => {
  it('are told newest first, with what each resource took', () => {
    const events = [
      ...updateEvents({ at: HOUR, resources: { Db: 60_000, Topic: 2_000 } }),
      ...updateEvents({ at: 2 * HOUR, resources: { Topic: 3_000 } }),
    ];
    expect(pastOperations(events.toReversed(), STACK_ID)).toEqual([
      {
        kind: 'update',
        tookMs: 5_000,
        resources: [{ logicalId: 'Topic', verb: 'UPDATE', tookMs: 3_000 }],
      },
      {
        kind: 'update',
        tookMs: 62_000,
        resources: [
          { logicalId: 'Db', verb: 'UPDATE', tookMs: 60_000 },
          { logicalId: 'Topic', verb: 'UPDATE', tookMs: 2_000 },
        ],
      },
    ]);
  });

  it('leave out what did not end well', () => {
    const failed = [
      ownEvent('UPDATE_IN_PROGRESS', { at: HOUR }),
      resourceEvent({ status: 'UPDATE_IN_PROGRESS', at: HOUR + 1 }),
      resourceEvent({ status: 'UPDATE_FAILED', at: HOUR + 2 }),
      ownEvent('UPDATE_ROLLBACK_IN_PROGRESS', { at: HOUR + 3 }),
      ownEvent('UPDATE_ROLLBACK_COMPLETE', { at: HOUR + 4 }),
    ];
    expect(pastOperations(failed.toReversed(), STACK_ID)).toEqual([]);
    // The same, seen from its middle on: no rollback that was asked for.
    expect(pastOperations(failed.slice(3).toReversed(), STACK_ID)).toEqual([
      { kind: 'rollback', tookMs: undefined, resources: [] },
    ]);
  });

  it('know the oldest one in part: what began before the oldest event took nobody knows how long', () => {
    const events = updateEvents({
      at: HOUR,
      resources: { Quick: 1_000, Slow: 9_000, Late: 5_000 },
    });
    const cut = events.filter(
      ({ at, logicalId }) => at > HOUR + 1_000 || (at > HOUR && logicalId === 'Slow'),
    );
    expect(pastOperations(cut.toReversed(), STACK_ID)).toEqual([
      {
        kind: 'update',
        tookMs: undefined,
        resources: [{ logicalId: 'Slow', verb: 'UPDATE', tookMs: 9_000 }],
      },
    ]);
  });

  it('tell a replacement from an update in place by the removal of the old one', () => {
    const events = [
      ownEvent('UPDATE_IN_PROGRESS', { at: 0 }),
      resourceEvent({ logicalId: 'Db', status: 'UPDATE_IN_PROGRESS', at: 1 }),
      resourceEvent({ logicalId: 'Db', status: 'UPDATE_COMPLETE', at: 700 }),
      ownEvent('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', { at: 701 }),
      resourceEvent({ logicalId: 'Db', status: 'DELETE_IN_PROGRESS', at: 702 }),
      resourceEvent({ logicalId: 'Db', status: 'DELETE_COMPLETE', at: 800 }),
      ownEvent('UPDATE_COMPLETE', { at: 801 }),
    ];
    expect(pastOperations(events.toReversed(), STACK_ID)).toEqual([
      {
        kind: 'update',
        tookMs: 801,
        resources: [
          { logicalId: 'Db', verb: 'REPLACE', tookMs: 699 },
          { logicalId: 'Db', verb: 'DELETE', tookMs: 98 },
        ],
      },
    ]);
  });

  it('have a kind by their first status; a cleanup begins nothing', () => {
    const statuses = ['UPDATE_IN_PROGRESS', 'DELETE_IN_PROGRESS', 'UPDATE_ROLLBACK_IN_PROGRESS'];
    expect(statuses.map(kindOfOperation)).toEqual(['update', 'deletion', 'rollback']);
    expect(kindOfOperation('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS')).toBeUndefined();
  });
});
