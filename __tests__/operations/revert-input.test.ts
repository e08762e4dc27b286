import { describe, expect, it } from '@jest/globals';
import type { Request } from '../../src/core/request.js';
import type { Stack } from '../../src/core/stack.js';
import { composeRevert } from '../../src/operations/revert-input.js';
import type { ChangeSetInput } from '../../src/ports/stacks.js';

const REQUEST = {
  stackName: 'app',
  express: true,
  onFailure: 'do-nothing',
  importExistingResources: true,
  revertDrift: true,
  capabilities: ['CAPABILITY_AUTO_EXPAND'],
  run: { repository: 'org/service', id: '7', attempt: '2' },
} as unknown as Request;
const STACK = {
  tags: new Map([['a', '1']]),
  roleArn: 'role-1',
  notificationArns: ['topic-1'],
  capabilities: ['CAPABILITY_IAM'],
  rollback: { alarms: ['alarm-1'], monitoringMinutes: 5 },
} as unknown as Stack;

/** The request that leads back from what an update has made of the stack. */
const back = (now: Partial<Stack>, before: Partial<Stack> = {}): ChangeSetInput =>
  composeRevert(REQUEST, {
    before: { ...STACK, ...before },
    now: { ...STACK, ...now },
    template: { body: 'old' },
    parameters: [],
    salt: '1',
  });

describe('the request that leads back', () => {
  it('leaves settings alone that are as they were', () => {
    expect(back({})).toMatchObject({
      type: 'UPDATE',
      template: { body: 'old' },
      tags: undefined,
      roleArn: undefined,
      notificationArns: undefined,
      rollback: undefined,
    });
  });

  it('gives settings as they were where the update has changed them', () => {
    const now = back({
      tags: new Map([['a', '2']]),
      roleArn: 'role-2',
      notificationArns: [],
      rollback: { alarms: [], monitoringMinutes: 0 },
    });
    expect(now).toMatchObject({
      tags: new Map([['a', '1']]),
      roleArn: 'role-1',
      notificationArns: ['topic-1'],
      rollback: { alarms: ['alarm-1'], monitoringMinutes: 5 },
    });
  });

  it('takes settings away that there were none of, as far as that is possible', () => {
    const none = {
      tags: new Map([['aws:x', 'y']]),
      roleArn: undefined,
      notificationArns: [],
      rollback: { alarms: [], monitoringMinutes: undefined },
    };
    expect(back({}, none)).toMatchObject({
      tags: new Map(),
      roleArn: undefined,
      notificationArns: [],
      rollback: { alarms: [], monitoringMinutes: 0 },
    });
  });

  it('has the capabilities of before, and is rolled back when it fails, however the update was made', () => {
    expect(back({ capabilities: ['CAPABILITY_AUTO_EXPAND'] })).toMatchObject({
      name: expect.stringMatching(/^tapstack-[0-9a-f]{8}-revert-7-2$/) as unknown,
      capabilities: ['CAPABILITY_IAM'],
      onStackFailure: 'ROLLBACK',
      express: undefined,
      importExistingResources: false,
      revertDrift: false,
    });
  });
});
