import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCaller } from '../../src/adapters/aws/call.js';
import { createClientSettings } from '../../src/adapters/aws/client-settings.js';
import { createStacks } from '../../src/adapters/aws/stacks.js';
import { lastWords } from '../../src/engine/last-words.js';
import type { JournalEntry } from '../../src/ports/journal.js';
import type { Ports } from '../../src/ports/ports.js';
import { openAccount, STACK, TEMPLATE, type Account, type Ran } from '../support/in-process.js';

/** What a run says that followed an operation of that stack when it had to stop. */
async function sayOver(
  { clock }: Account,
  parts: {
    readonly stackId: string;
    readonly operation: string;
    readonly onCancel: string;
    readonly why: 'cancelled' | 'out-of-time';
    readonly journal: Ran['journal'];
  },
): Promise<void> {
  const { stackId, operation, onCancel, why, journal } = parts;
  const facts = { running: { stackId, token: 'theirs' } } as JournalEntry;
  const log = { debug: () => undefined, info: () => undefined } as unknown as Ports['log'];
  const { signal } = new AbortController();
  const call = createCaller({ clock, chance: { next: () => 0 }, log, signal });
  const stacks = createStacks(await createClientSettings('cloudformation', '0'), call);
  const ports = { stacks, clock, log, journal } as unknown as Ports;
  const run = { repository: 'org/service', id: '1', attempt: '1' };
  const request = { onCancel, operation, run } as Parameters<typeof lastWords>[0];
  await lastWords(request, facts, ports, why);
}

describe('the last words of a run over an update in progress', () => {
  let account: Account;
  let created: Ran;
  beforeEach(async () => {
    account = await openAccount();
    created = await account.run('create');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 600_000, token: 'theirs' });
  });
  afterEach(async () => {
    await account.close();
  });

  it.each([
    ['deploy', 'cancel', 'cancelled', 1],
    ['deploy', 'detach', 'cancelled', 0],
    ['deploy', 'cancel', 'out-of-time', 0],
    ['status', 'cancel', 'cancelled', 0],
  ] as const)(
    '%s with on-cancel: %s, %s: %s cancellations',
    async (operation, onCancel, why, n) => {
      const stackId = account.simulator.world.stack(STACK)?.id ?? '';
      await sayOver(account, { stackId, operation, onCancel, why, journal: created.journal });
      expect(account.simulator.requests.of('CancelUpdateStack')).toHaveLength(n);
      const said = created.journal.notices.at(-1)?.message ?? '';
      expect(said).toContain(n === 1 ? 'asked to cancel' : 'goes on without this run');
    },
  );
});

describe('on-cancel: cancel over a stack in another status', () => {
  it.each([
    ['CREATE_IN_PROGRESS', 'goes on without this run'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'goes on without this run'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'goes on without this run'],
    ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'goes on without this run'],
    ['DELETE_IN_PROGRESS', 'goes on without this run'],
    ['UPDATE_COMPLETE', 'did not see the end of its stack operation'],
  ] as const)('%s asks for nothing, and says that it %s', async (status, said) => {
    const account = await openAccount();
    const { journal } = await account.run('status');
    await account.simulator.world.seedStack({ name: STACK, status, template: TEMPLATE });
    const stackId = account.simulator.world.stack(STACK)?.id ?? '';
    const how = { operation: 'deploy', onCancel: 'cancel', why: 'cancelled' } as const;
    await sayOver(account, { stackId, ...how, journal });
    expect(account.simulator.requests.of('CancelUpdateStack')).toEqual([]);
    expect(journal.notices.at(-1)?.message).toContain(said);
    expect(journal.notices.at(-1)?.message).toContain(status);
    await account.close();
  });
});
