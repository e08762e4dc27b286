import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCaller } from '../../src/adapters/aws/call.js';
import { createClientSettings } from '../../src/adapters/aws/client-settings.js';
import { createStacks } from '../../src/adapters/aws/stacks.js';
import { lastWords } from '../../src/engine/last-words.js';
import type { JournalEntry } from '../../src/ports/journal.js';
import type { Ports } from '../../src/ports/ports.js';
import { openAccount, STACK, type Account, type Ran } from '../support/in-process.js';

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
      const facts = { running: { stackId, token: 'theirs' } } as JournalEntry;
      const { clock } = account;
      const log = { debug: () => undefined, info: () => undefined } as unknown as Ports['log'];
      const { signal } = new AbortController();
      const call = createCaller({ clock, chance: { next: () => 0 }, log, signal });
      const stacks = createStacks(await createClientSettings('cloudformation', '0'), call);
      const ports = { stacks, clock, log, journal: created.journal } as unknown as Ports;
      const run = { repository: 'org/service', id: '1', attempt: '1' };
      const request = { onCancel, operation, run } as Parameters<typeof lastWords>[0];
      await lastWords(request, facts, ports, why);
      expect(account.simulator.requests.of('CancelUpdateStack')).toHaveLength(n);
      const said = created.journal.notices.at(-1)?.message ?? '';
      expect(said).toContain(n === 1 ? 'asked to cancel' : 'goes on without this run');
    },
  );
});
