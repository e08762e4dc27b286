import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/core/change-set.js';
import { lostByChanges, lostByEvents } from '../../src/core/lost-resources.js';
import { STACK_TYPE, type StackEvent } from '../../src/core/stack.js';

const ROOT = 'arn:root';
const CHILD = 'arn:child';
const row = (
  logicalId: string,
  physicalId: string,
  status: string,
  more: Partial<StackEvent> = {},
): StackEvent => ({
  id: `${logicalId} ${status}`,
  stackId: ROOT,
  stackName: 'root',
  logicalId,
  physicalId,
  type: 'AWS::SNS::Topic',
  at: 0,
  status,
  reason: undefined,
  token: undefined,
  operationId: undefined,
  detailedStatus: undefined,
  hook: undefined,
  ...more,
});

describe('what an update has replaced or removed', () => {
  it('is what its events delete, in nested stacks, too; kept or not', () => {
    const events = [
      row('root', ROOT, 'UPDATE_IN_PROGRESS', { type: STACK_TYPE }),
      row('New', 'new', 'CREATE_COMPLETE'),
      row('Changed', 'changed', 'UPDATE_COMPLETE'),
      row('Replaced', 'replaced-2', 'UPDATE_COMPLETE'),
      row('Nested', CHILD, 'UPDATE_COMPLETE', { type: STACK_TYPE }),
      row('Replaced', 'replaced-1', 'DELETE_IN_PROGRESS'),
      row('Replaced', 'replaced-1', 'DELETE_COMPLETE'),
      row('Removed', 'removed', 'DELETE_SKIPPED'),
      row('Inside', 'inside', 'DELETE_COMPLETE', { stackId: CHILD }),
      row('Stuck', 'stuck', 'DELETE_FAILED'),
      row('root', ROOT, 'UPDATE_COMPLETE', { type: STACK_TYPE }),
    ];
    const lost = lostByEvents(events, ROOT);
    expect(
      lost.map(({ through, logicalId, physicalId, fate, isKept }) => [
        [...through, logicalId].join('/'),
        physicalId,
        fate,
        isKept,
      ]),
    ).toEqual([
      ['Replaced', 'replaced-1', 'replaced', false],
      ['Removed', 'removed', 'removed', true],
      ['Nested/Inside', 'inside', 'removed', false],
      ['Stuck', 'stuck', 'removed', true],
    ]);
  });

  it('is what its change set announced where the events are not known', () => {
    const change = (logicalId: string, more: Partial<Change>): Change => ({
      action: 'Modify',
      logicalId,
      physicalId: 'old',
      type: 'AWS::SNS::Topic',
      replacement: undefined,
      policyAction: undefined,
      scope: [],
      details: [],
      nestedChangeSetId: undefined,
      ...more,
    });
    const lost = lostByChanges([
      change('New', { action: 'Add' }),
      change('Changed', { replacement: 'False' }),
      change('Perhaps', { replacement: 'Conditional' }),
      change('Replaced', { replacement: 'True', policyAction: 'ReplaceAndRetain' }),
      change('Removed', { action: 'Remove', policyAction: 'Delete' }),
    ]);
    expect(lost.map(({ logicalId, fate, isKept }) => [logicalId, fate, isKept])).toEqual([
      ['Perhaps', 'replaced', false],
      ['Replaced', 'replaced', true],
      ['Removed', 'removed', false],
    ]);
  });
});
