import { describe, expect, it } from '@jest/globals';
import { errorCodeOf, findCause, stackReason } from '../../src/core/root-cause.js';
import { STACK_TYPE } from '../../src/core/stack.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';

const failure = (logicalId: string, reason: string, stackId = STACK_ID) =>
  resourceEvent({ logicalId, stackId, status: 'CREATE_FAILED', reason });

describe('the root cause', () => {
  it('is the earliest failure that does not follow from another', () => {
    const events = [
      failure('Sibling', 'Resource creation cancelled'),
      failure(
        'Bucket',
        'Resource handler returned message: "x" (RequestToken: 1, HandlerErrorCode: AlreadyExists)',
      ),
      failure('Role', 'API: iam:CreateRole not authorized'),
      ownEvent('ROLLBACK_IN_PROGRESS', {
        reason: 'The following resource(s) failed to create: [Bucket].',
      }),
    ];
    const cause = findCause(events, STACK_ID);
    expect(cause?.event.logicalId).toBe('Bucket');
    expect(cause?.errorCode).toBe('AlreadyExists');
    expect(cause?.others.map((event) => event.logicalId)).toEqual(['Role']);
  });

  it('is found inside a nested stack, and the way to it is named', () => {
    const child = 'arn:aws:cloudformation:us-west-2:123456789012:stack/app-Child/2';
    const events = [
      resourceEvent({
        logicalId: 'Child',
        type: STACK_TYPE,
        physicalId: child,
        status: 'CREATE_IN_PROGRESS',
      }),
      failure('Queue', 'no', child),
      resourceEvent({
        logicalId: 'Child',
        type: STACK_TYPE,
        physicalId: child,
        status: 'CREATE_FAILED',
        reason: `Embedded stack ${child} was not successfully created: The following resource(s) failed to create: [Queue].`,
      }),
    ];
    const cause = findCause(events, STACK_ID);
    expect([cause?.event.logicalId, cause?.through]).toEqual(['Queue', ['Child']]);
  });

  it("is the stack's own word where no resource failed", () => {
    const reason =
      'Parameter validation failed: parameter value x for parameter name Y does not exist.';
    const events = [
      ownEvent('CREATE_IN_PROGRESS', { reason: 'User Initiated' }),
      ownEvent('ROLLBACK_IN_PROGRESS', { reason }),
    ];
    expect(findCause(events, STACK_ID)).toBeUndefined();
    expect(stackReason(events, STACK_ID)).toBe(reason);
  });

  it('reads the error code of both forms of reason', () => {
    expect(
      errorCodeOf('(Service: S3; Status Code: 409; Error Code: BucketNotEmpty; Request ID: 1)'),
    ).toBe('BucketNotEmpty');
    expect(errorCodeOf('nothing')).toBeUndefined();
  });
});
