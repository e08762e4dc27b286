import { describe, expect, it } from '@jest/globals';
import type { Change, ChangeDetail } from '../../src/core/change-set.js';
import { dataLossOf, describeLosses } from '../../src/core/data-loss.js';
import { STACK_TYPE } from '../../src/core/stack.js';

const TABLE = 'AWS::DynamoDB::Table';
const isStateful = (type: string): boolean => type === TABLE || type === STACK_TYPE;

const change = (more: Partial<Change>): Change => ({
  action: 'Modify',
  logicalId: 'Table',
  physicalId: 'table-1',
  type: TABLE,
  replacement: 'False',
  policyAction: undefined,
  scope: [],
  details: [],
  nestedChangeSetId: undefined,
  ...more,
});
const from = (changeSource: string): readonly ChangeDetail[] => [{ changeSource } as ChangeDetail];
const lossOf = (more: Partial<Change>): string | undefined =>
  dataLossOf([change(more)], isStateful)[0]?.how;

describe('what holds data', () => {
  it.each([
    ['removed', { action: 'Remove', replacement: undefined }],
    ['removed', { action: 'Remove', replacement: undefined, policyAction: 'Retain' }],
    ['replaced', { replacement: 'True' }],
    ['replaced', { replacement: 'True', policyAction: 'ReplaceAndSnapshot' }],
    ['perhaps replaced', { replacement: 'Conditional' }],
    ['perhaps replaced or removed', { action: 'Dynamic', replacement: undefined }],
    ['perhaps replaced or removed', { action: 'SomethingNew', replacement: undefined }],
  ] as const)('is lost (%s) by %j', (how, more) => {
    expect(lossOf(more)).toBe(how);
    expect(lossOf({ ...more, type: 'AWS::SNS::Topic' })).toBeUndefined();
  });

  it.each([{}, { action: 'Add' }, { action: 'Import' }, { action: 'SyncWithActual' }] as const)(
    'stays with %j',
    (more) => {
      expect(lossOf(more)).toBeUndefined();
    },
  );

  it('may be in a nested stack that gets something else, but not in one that only is in every set', () => {
    expect(lossOf({ type: STACK_TYPE, details: from('Automatic') })).toBeUndefined();
    expect(lossOf({ type: STACK_TYPE, details: from('DirectModification') })).toContain('nested');
    expect(lossOf({ type: STACK_TYPE, action: 'Remove' })).toBe('removed');
  });

  it('is named with what happens to it', () => {
    const losses = dataLossOf([change({ replacement: 'True' })], isStateful);
    expect(describeLosses(losses)).toBe('Table (AWS::DynamoDB::Table, replaced)');
  });
});
