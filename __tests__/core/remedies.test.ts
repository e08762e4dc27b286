import { describe, expect, it } from '@jest/globals';
import { toTapstackError, TapstackError } from '../../src/core/errors.js';
import { parseOperationToken } from '../../src/core/operation-token.js';
import { remedyFor } from '../../src/core/remedies.js';
import { isMoving, statusFacts } from '../../src/core/stack-status.js';
import { nearest } from '../../src/core/nearest.js';

describe('remedies', () => {
  it.each([
    ['x (HandlerErrorCode: AlreadyExists)', 'exists already'],
    ['User: x is not authorized to perform: iam:CreateRole', 'role that deploys'],
    ['FreeTierRestrictionError: no', 'free-plan'],
    ['The maximum number of VPCs has been reached', 'quota'],
    ['Failed to receive 2 resource signal(s) within the specified duration', 'instances'],
    ['Action denied by stack policy: Statement [#1]', 'stack policy'],
    ['Export X cannot be deleted as it is in use by Y', 'imports this export'],
    ['The bucket you tried to delete is not empty', 'Empty the bucket'],
  ])('are known for %s', (reason, part) => {
    expect(remedyFor(reason)).toContain(part);
  });

  it('are not made up for others', () => {
    expect(remedyFor('something else')).toBeUndefined();
  });
});

describe('what is not known', () => {
  it('is no status of ours, but moves when it says so', () => {
    expect([statusFacts('NEW'), isMoving('NEW_IN_PROGRESS'), isMoving('NEW_COMPLETE')]).toEqual([
      undefined,
      true,
      false,
    ]);
    expect(statusFacts('toString')).toBeUndefined();
  });

  it('is no token of ours', () => {
    expect(parseOperationToken('Console-DeleteStack-1')).toBeUndefined();
  });

  it('ends as a defect when it is thrown, and ours stay what they are', () => {
    const ours = new TapstackError('timeout', 'late');
    expect(toTapstackError(ours)).toBe(ours);
    expect(toTapstackError('text')).toMatchObject({
      code: 'internal-error',
      message: 'Unexpected error: text',
    });
    expect(toTapstackError(new TypeError('x')).message).toBe('Unexpected error: x');
  });

  it('has no nearest name among none, or among strangers', () => {
    expect([
      nearest('a', []),
      nearest('stack-nam', ['stack-name', 'tags']),
      nearest('zzzz', ['tags']),
      nearest('Lable', ['Label', 'Lambda']),
    ]).toEqual([undefined, 'stack-name', undefined, 'Label']);
  });
});
