import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import type { Request } from '../../src/core/request.js';
import type { Stack } from '../../src/core/stack.js';
import type { Deployed } from '../../src/operations/deployed.js';
import { finishDeployment } from '../../src/operations/finish-deployment.js';
import type { JournalEntry } from '../../src/ports/journal.js';
import type { Ports } from '../../src/ports/ports.js';
import { createVirtualClock } from '../../src/adapters/local/virtual-clock.js';

const STACK = {
  id: 'arn:stack',
  name: 'app',
  status: 'UPDATE_COMPLETE',
  parameters: [],
  outputs: [],
  tags: new Map(),
  notificationArns: [],
  capabilities: [],
  rollback: { alarms: [], monitoringMinutes: undefined },
} as unknown as Stack;
const REQUEST = {
  operation: 'deploy',
  stackName: 'app',
  onVerificationFailure: 'revert',
  verify: 'on',
  verifyMs: 0,
  waitForStackMs: 0,
  // An output that the stack does not have is what the checks find wrong.
  template: { types: new Set(), outputs: new Set(['Url']) },
  run: { repository: 'org/service', id: '7', attempt: '1' },
} as unknown as Request;
const UPDATED: Deployed = {
  kind: 'updated',
  baseline: { kind: 'known', stack: STACK, body: 'Resources: {}' },
  set: { changes: [] } as unknown as Extract<Deployed, { readonly kind: 'updated' }>['set'],
  sent: [],
  events: [],
};

/** Verifies what fails, with a revert in which the request for the change set ends so. */
async function finish(
  thrown: Error,
): Promise<{ readonly error: unknown; readonly facts: JournalEntry }> {
  let facts: JournalEntry = { stack: STACK, operationId: 'deployment' };
  const ignore = (): void => undefined;
  const ports = {
    clock: createVirtualClock(0),
    chance: { next: () => 0.5 },
    log: { info: ignore, section: ignore, progress: ignore, debug: ignore },
    journal: {
      record: (entry: JournalEntry) => {
        facts = { ...facts, ...entry };
      },
      notice: ignore,
      facts: () => facts,
    },
    stacks: {
      find: () => Promise.resolve(STACK),
      createChangeSet: () => Promise.reject(thrown),
    },
  } as unknown as Ports;
  const ended = { headline: 'The stack app was deployed.', deployed: UPDATED };
  const error: unknown = await finishDeployment(REQUEST, ended, ports).catch(
    (reason: unknown) => reason,
  );
  return { error, facts };
}

describe('a revert in which', () => {
  it.each(['timeout', 'cancelled'] as const)(
    'the run ends (%s) ends as that, with the whole story',
    async (code) => {
      const { error, facts } = await finish(new TapstackError(code, 'Time is up.'));
      expect(error).toMatchObject({
        code,
        message:
          'Time is up. This happened during a revert. The stack app was deployed. But it does not work: outputs: missing: Url.',
      });
      expect(facts.reversion).toMatchObject({
        state: 'failed',
        detail: 'Not reverted: Time is up.',
      });
      expect(facts.operationId).toBe('deployment');
    },
  );

  it('something is refused is a failed verification all the same', async () => {
    const { error, facts } = await finish(new TapstackError('stack-busy', 'Somebody works.'));
    expect(error).toMatchObject({ code: 'verification-failed' });
    expect(facts.reversion).toMatchObject({
      state: 'refused',
      detail: 'Not reverted: Somebody works.',
    });
  });

  it('we are wrong ourselves is told as that', async () => {
    const { error } = await finish(new TypeError('a defect'));
    expect(error).toBeInstanceOf(TypeError);
  });
});
