import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import { ServiceError } from '../../src/core/service-error.js';
import type { Stack, StackEvent } from '../../src/core/stack.js';
import { follow, type Ending } from '../../src/engine/follow.js';
import type { Ports } from '../../src/ports/ports.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';

/** What the service shows from one look to the next; the last entry stays. */
interface Script {
  readonly events: readonly (readonly StackEvent[])[];
  readonly statuses: readonly (string | undefined)[];
  readonly executions?: readonly string[];
  /** Reading events is refused with this code. */
  readonly refuseEvents?: string;
}

function stackIn(status: string): Stack {
  return {
    id: STACK_ID,
    name: 'app',
    status,
    statusReason: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    parameters: [],
    outputs: [],
    tags: new Map(),
    roleArn: undefined,
    notificationArns: [],
    capabilities: [],
    rollback: { alarms: [], monitoringMinutes: undefined },
    terminationProtection: undefined,
    changeSetId: undefined,
    deploymentMode: undefined,
    rootId: undefined,
  };
}

/** A service that plays a script, on a clock that stops at ten minutes. */
async function followed(
  script: Script,
  options: { readonly changeSetId?: string; readonly statusProves?: boolean } = {},
): Promise<Ending> {
  let now = 0;
  const seen: StackEvent[] = [];
  const take = <T>(list: readonly T[], index: { at: number }): T | undefined => {
    const value = list[Math.min(index.at, list.length - 1)];
    index.at += 1;
    return value;
  };
  const [events, statuses, executions] = [{ at: 0 }, { at: 0 }, { at: 0 }];
  const stacks = {
    throttleCount: () => 0,
    events: () => {
      if (script.refuseEvents !== undefined) {
        const fault = { action: 'DescribeStackEvents', code: script.refuseEvents, message: 'no' };
        return Promise.reject(
          new ServiceError({ ...fault, httpStatus: 403, requestId: undefined }),
        );
      }
      if (events.at < script.events.length) seen.push(...(take(script.events, events) ?? []));
      return Promise.resolve({ events: seen.toReversed(), next: undefined });
    },
    find: () => {
      const status = take(script.statuses, statuses);
      return Promise.resolve(status === undefined ? undefined : stackIn(status));
    },
    describeChangeSet: () =>
      Promise.resolve({ executionStatus: take(script.executions ?? [], executions) }),
  };
  const clock = {
    now: () => now,
    sleep: (ms: number) => {
      now += ms;
      if (now < 600_000) return Promise.resolve();
      return Promise.reject(new TapstackError('timeout', 'The run reached its limit.'));
    },
  };
  const journal = { notice: () => undefined };
  const ports = { stacks, clock, journal } as unknown as Ports;
  return await follow(
    {
      stackId: STACK_ID,
      what: 'deployment',
      token: 'ours',
      operationId: undefined,
      mark: undefined,
      changeSetId: options.changeSetId,
      statusProves: options.statusProves ?? false,
    },
    ports,
    {
      events: () => undefined,
      outlook: () => ({ near: false, calmMs: 0 }),
      isComplete: () => false,
      tick: () => undefined,
    },
  );
}

const ours = { token: 'ours' };
const stale = [ownEvent('UPDATE_COMPLETE', { token: 'earlier' })];
const begun = [ownEvent('UPDATE_IN_PROGRESS', ours)];

describe('following an operation', () => {
  it('is not ended by a stale terminal status, however long it is shown', async () => {
    const ending = await followed({
      events: [
        stale,
        [],
        [],
        begun,
        [],
        [resourceEvent(ours)],
        [ownEvent('UPDATE_ROLLBACK_IN_PROGRESS', ours)],
        [ownEvent('UPDATE_ROLLBACK_COMPLETE', ours)],
      ],
      statuses: ['UPDATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'],
    });
    expect(ending.status).toBe('UPDATE_ROLLBACK_COMPLETE');
  });

  it('needs the stack to agree with the event', async () => {
    const ending = await followed({
      events: [begun, [ownEvent('UPDATE_COMPLETE', ours)]],
      statuses: ['UPDATE_IN_PROGRESS', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'UPDATE_COMPLETE'],
    });
    expect([ending.status, ending.stack?.status]).toEqual(['UPDATE_COMPLETE', 'UPDATE_COMPLETE']);
  });

  it('ends in an error, not in green, when the stack keeps contradicting the events', async () => {
    const script = {
      events: [begun, [ownEvent('UPDATE_COMPLETE', ours)]],
      statuses: ['UPDATE_FAILED'],
    };
    await expect(followed(script)).rejects.toMatchObject({
      code: 'stack-operation-failed',
    });
  });

  it('ends at the deadline when the operation never shows itself', async () => {
    await expect(
      followed({ events: [stale], statuses: ['UPDATE_COMPLETE'] }),
    ).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('takes the change set as evidence where events carry no token', async () => {
    const ending = await followed(
      {
        events: [[ownEvent('UPDATE_COMPLETE')]],
        statuses: ['UPDATE_COMPLETE'],
        executions: ['EXECUTE_IN_PROGRESS', 'EXECUTE_COMPLETE'],
      },
      { changeSetId: 'set' },
    );
    expect(ending.status).toBe('UPDATE_COMPLETE');
  });

  it('does not believe a status that contradicts the change set', async () => {
    const script = {
      events: [[ownEvent('UPDATE_COMPLETE')]],
      statuses: ['UPDATE_COMPLETE'],
      executions: ['EXECUTE_FAILED'],
    };
    await expect(followed(script, { changeSetId: 'set' })).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it('is over when somebody else deletes the stack, and says so', async () => {
    const ending = await followed({
      events: [begun, [ownEvent('DELETE_IN_PROGRESS', { token: 'theirs' })]],
      statuses: ['DELETE_IN_PROGRESS', 'DELETE_COMPLETE'],
    });
    expect([ending.status, ending.takenOver?.token]).toEqual(['DELETE_COMPLETE', 'theirs']);
  });
});

describe('following a deletion', () => {
  const deletion = { statusProves: true };

  it.each([[undefined], ['DELETE_COMPLETE']])(
    'needs no event: the id itself proves it (%s)',
    async (last) => {
      const script = { events: [], statuses: ['DELETE_IN_PROGRESS', last] };
      expect((await followed(script, deletion)).status).toBe('DELETE_COMPLETE');
    },
  );

  it('takes an id that is gone for what our event says', async () => {
    const events = [[ownEvent('DELETE_IN_PROGRESS', ours)], [ownEvent('DELETE_COMPLETE', ours)]];
    const ending = await followed({ events, statuses: [undefined] }, deletion);
    expect([ending.status, ending.stack]).toEqual(['DELETE_COMPLETE', undefined]);
  });

  it('believes another settled status only when the events can not be read, and after a while', async () => {
    const script = { events: [], statuses: ['CREATE_COMPLETE'], refuseEvents: 'AccessDenied' };
    expect((await followed(script, deletion)).status).toBe('CREATE_COMPLETE');
    const readable = { events: [], statuses: ['CREATE_COMPLETE'] };
    await expect(followed(readable, deletion)).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('following without permission to read events', () => {
  const denied = { events: [], refuseEvents: 'AccessDenied' };
  const set = { changeSetId: 'set' };

  it('takes set and stack together', async () => {
    const statuses = ['UPDATE_IN_PROGRESS', 'UPDATE_FAILED'];
    const ending = await followed({ ...denied, statuses, executions: ['EXECUTE_FAILED'] }, set);
    expect(ending.status).toBe('UPDATE_FAILED');
  });

  it('notices that the stack is gone', async () => {
    const script = { ...denied, statuses: [undefined], executions: ['EXECUTE_COMPLETE'] };
    await expect(followed(script, set)).rejects.toMatchObject({ code: 'stack-gone' });
  });

  it('ends at once when the credentials have expired', async () => {
    const script = { events: [], statuses: ['UPDATE_COMPLETE'], refuseEvents: 'ExpiredToken' };
    await expect(followed(script)).rejects.toMatchObject({ code: 'credentials-expired' });
  });
});

describe('following a rollback on an endpoint without tokens', () => {
  it('needs a new own event and the stack to agree', async () => {
    const events = [
      [ownEvent('UPDATE_ROLLBACK_IN_PROGRESS')],
      [ownEvent('UPDATE_ROLLBACK_COMPLETE')],
    ];
    const statuses = ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE'];
    expect((await followed({ events, statuses })).status).toBe('UPDATE_ROLLBACK_COMPLETE');
  });
});
