import { describe, expect, it } from '@jest/globals';
import { UnreadableAnswer } from '../../../src/adapters/aws/call.js';
import { toEvent, toResource, toStack } from '../../../src/adapters/aws/stack-mapping.js';

describe('an answer that holds only what every real one has', () => {
  it('is a stack without parameters, outputs and tags', () => {
    const named = {
      StackId: 'id',
      StackName: 'app',
      StackStatus: 'CREATE_COMPLETE',
      CreationTime: new Date(5),
    } as const;
    expect(toStack(named)).toMatchObject({
      id: 'id',
      createdAt: 5,
      parameters: [],
      outputs: [],
      tags: new Map(),
    });
    expect(
      toStack({
        ...named,
        Parameters: [{}],
        Outputs: [{}],
        Tags: [{ Key: undefined, Value: undefined }],
      }),
    ).toMatchObject({
      parameters: [{ key: '' }],
      outputs: [{ key: '', value: '' }],
      tags: new Map([['', '']]),
    });
  });

  it('is an event that can be placed', () => {
    const event = {
      EventId: 'e',
      StackId: 'id',
      StackName: undefined,
      Timestamp: new Date(7),
      ResourceStatus: 'CREATE_FAILED',
    } as const;
    expect(toEvent(event)).toMatchObject({
      id: 'e',
      at: 7,
      stackName: '',
      logicalId: '',
      physicalId: '',
      type: '',
      hook: undefined,
    });
    expect(toEvent({ ...event, HookType: 'A::B::C' }).hook).toMatchObject({
      type: 'A::B::C',
      status: undefined,
    });
  });

  it('is a resource with a name', () => {
    const row = {
      LogicalResourceId: 'A',
      ResourceType: undefined,
      LastUpdatedTimestamp: undefined,
      ResourceStatus: undefined,
    };
    expect(toResource(row)).toMatchObject({ logicalId: 'A', type: '', status: '' });
  });

  it('lacks more than that when something cut it off', () => {
    const cut = {
      StackName: 'app',
      StackStatus: 'CREATE_COMPLETE',
      CreationTime: new Date(5),
    } as const;
    expect(() => toStack(cut)).toThrow(UnreadableAnswer);
  });
});
