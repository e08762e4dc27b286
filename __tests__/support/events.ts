import { STACK_TYPE, type StackEvent } from '../../src/core/stack.js';

/** Id of the stack in these tests. */
export const STACK_ID = 'arn:aws:cloudformation:us-west-2:123456789012:stack/app/1';

let count = 0;

/** An event of a resource. */
export function resourceEvent(event: Partial<StackEvent>): StackEvent {
  count += 1;
  return {
    id: `event-${count}`,
    stackId: STACK_ID,
    stackName: 'app',
    logicalId: 'Topic',
    physicalId: 'topic-1',
    type: 'AWS::SNS::Topic',
    at: 1_000 * count,
    status: 'CREATE_COMPLETE',
    reason: undefined,
    token: undefined,
    operationId: undefined,
    detailedStatus: undefined,
    hook: undefined,
    ...event,
  };
}

/** An event in which the stack speaks of itself. */
export function ownEvent(status: string, event: Partial<StackEvent> = {}): StackEvent {
  return resourceEvent({
    logicalId: 'app',
    physicalId: STACK_ID,
    type: STACK_TYPE,
    status,
    ...event,
  });
}
