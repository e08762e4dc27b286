import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ERRORS, type ErrorCode } from '../../src/core/errors.js';
import { REFUSALS, type FaultRule } from '../../src/simulator/faults/rules.js';
import { openAccount, STACK, type Account, type Ran } from '../support/in-process.js';

type Stack = ReturnType<Account['simulator']['world']['stacks']>[number];

/** What must be true whatever has happened: the values of `Label` that the stack may have. */
interface Model {
  labels: readonly string[];
}

type Command = fc.AsyncCommand<Model, Account>;

const isMoving = (status: string): boolean =>
  status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
const own = (stack: Stack): Stack['events'] =>
  stack.events.filter((event) => event.physicalId === stack.id && event.logicalId === stack.name);

/** First events of the creations and updates that somebody's execution of a change set has begun. */
function executions(
  account: Account,
): readonly { readonly token: string; readonly stack: Stack }[] {
  return account.simulator.world.stacks().flatMap((stack) => {
    const begins = own(stack).filter(
      ({ status, token }) =>
        /^(CREATE|UPDATE)_IN_PROGRESS$/.test(status) && token?.includes('-deploy-') === true,
    );
    return [...new Map(begins.map((event) => [event.operationId, event.token ?? ''])).values()].map(
      (token) => ({ token, stack }),
    );
  });
}

/** Requests of these actions that were accepted since the log was cleared. */
const accepted = (account: Account, pattern: RegExp): readonly string[] =>
  account.simulator.requests.all
    .filter(({ action, status }) => pattern.test(action) && status >= 200 && status < 300)
    .map(({ action }) => action);

/** What holds after every operation of ours, however it ended. */
function keepsItsPromises(account: Account, ran: Ran): void {
  const { code = 'none' } = ran.error ?? {};
  expect(code).not.toBe('internal-error');
  if (ran.error !== undefined) {
    expect([ran.error.message, ran.error.hint]).toEqual([
      expect.stringMatching(/\w/),
      expect.stringMatching(/\w/),
    ]);
  }
  const tokens = executions(account).map(({ token }) => token);
  expect(tokens).toEqual([...new Set(tokens)]);
  const result = ran.success?.result ?? ERRORS[code as ErrorCode].result;
  if (result === 'refused') {
    expect(
      accepted(account, /^(Execute|DeleteStack|Cancel|UpdateT|SetS|Continue|Rollback)/),
    ).toEqual([]);
  }
  const { unusedChangeSet } = ran.journal.facts();
  const unused = unusedChangeSet !== undefined && 'id' in unusedChangeSet ? unusedChangeSet.id : '';
  const left = account.simulator.world
    .stacks()
    .filter(({ status }) => !status.startsWith('DELETE'))
    .flatMap(({ changeSets }) => changeSets)
    .filter(({ id, status, executionStatus }) => {
      return (
        status !== 'DELETE_COMPLETE' && !executionStatus.startsWith('EXECUTE_') && id !== unused
      );
    });
  const said = ran.journal.notices.some(({ message }) => message.includes('left behind'));
  if (!said) expect(left).toEqual([]);
  expect(account.simulator.defects).toEqual([]);
}

/** A deployment that says it has succeeded was executed once, ended well and carries what was asked for. */
function isTrueSuccess(account: Account, before: ReadonlySet<string>, label: string): void {
  const begun = executions(account).filter(({ token }) => !before.has(token));
  const mine = begun.filter(({ stack }) => stack.parameters['Label'] === label);
  expect(mine).toHaveLength(1);
  for (const { token, stack } of mine) {
    const end = own(stack).findLast((event) => event.token === token);
    expect(end?.status).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
  }
}

/** Remembers which values the stack may have now. */
function remember(model: Model, ran: Ran, label: string): void {
  if (ran.success?.result === 'succeeded') model.labels = [label];
  else if (ran.error !== undefined && ERRORS[ran.error.code].result !== 'refused') {
    model.labels = [...model.labels, label];
  }
}

function hasPossibleLabel(model: Model, account: Account): void {
  const stack = account.simulator.world.stack(STACK);
  if (stack?.template === undefined || isMoving(stack.status)) return;
  if (/^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/.test(stack.status)) {
    expect(model.labels).toContain(stack.parameters['Label']);
  }
}

const command = (
  text: string,
  run: (model: Model, account: Account) => Promise<void>,
): Command => ({
  check: () => true,
  run: async (model, account) => {
    await run(model, account);
    hasPossibleLabel(model, account);
  },
  toString: () => text,
});

let labels = 0;
const nextLabel = (): string => {
  labels += 1;
  return `label-${labels}`;
};

const deploying = fc.constantFrom('deploy', 'create', 'update').map((operation) =>
  command(operation, async (model, account) => {
    const label = nextLabel();
    account.simulator.requests.clear();
    const before = new Set(executions(account).map(({ token }) => token));
    const ran = await account.run(operation, { parameters: `Label=${label}` });
    keepsItsPromises(account, ran);
    expect(ran.success?.result).not.toBe('no-changes');
    if (ran.success?.result === 'succeeded') isTrueSuccess(account, before, label);
    remember(model, ran, label);
  }),
);

const repeating = fc.constant(
  command('deploy the same again', async (model, account) => {
    const stack = account.simulator.world.stack(STACK);
    const label = stack?.parameters['Label'] ?? nextLabel();
    account.simulator.requests.clear();
    const ran = await account.run('deploy', { parameters: `Label=${label}` });
    keepsItsPromises(account, ran);
    if (ran.success?.result === 'no-changes') expect(accepted(account, /^Execute/)).toEqual([]);
    remember(model, ran, label);
  }),
);

const twoAtOnce = fc.constant(
  command('two deployments at once', async (model, account) => {
    const asked = [nextLabel(), nextLabel()];
    account.simulator.requests.clear();
    const before = new Set(executions(account).map(({ token }) => token));
    const both = await Promise.all(
      asked.map(async (label) => await account.run('deploy', { parameters: `Label=${label}` })),
    );
    for (const ran of both) {
      expect(ran.error?.code).not.toBe('internal-error');
      expect(ran.success?.result).not.toBe('no-changes');
    }
    const begun = executions(account).filter(({ token }) => !before.has(token));
    const green = both.filter(({ success }) => success?.result === 'succeeded');
    expect(begun.length).toBeGreaterThanOrEqual(green.length);
    expect(begun.length).toBeLessThanOrEqual(both.length);
    for (const { stack } of begun) doNotOverlap(stack);
    if (green.length < both.length) model.labels = [...model.labels, ...asked];
    else model.labels = asked;
  }),
);

function doNotOverlap(stack: Stack): void {
  let running: string | undefined;
  for (const { status, token } of own(stack)) {
    if (!isMoving(status) || status === 'DELETE_IN_PROGRESS') running = undefined;
    else if (/^(CREATE|UPDATE)_IN_PROGRESS$/.test(status)) {
      expect([undefined, token]).toContain(running);
      running = token;
    }
  }
}

const deleting = fc.constantFrom({}, { 'termination-protection': 'false' }).map((inputs) =>
  command(`delete ${JSON.stringify(inputs)}`, async (_, account) => {
    const before = account.simulator.world.stack(STACK);
    account.simulator.requests.clear();
    const ran = await account.run('delete', { confirm: STACK, ...inputs });
    keepsItsPromises(account, ran);
    const after = before === undefined ? undefined : account.simulator.world.stack(before.id);
    if (ran.success?.result === 'succeeded') expect(after?.status).toBe('DELETE_COMPLETE');
    if (ran.success?.result === 'no-changes') {
      expect([undefined, 'DELETE_COMPLETE']).toContain(after?.status);
      expect(accepted(account, /^DeleteStack/)).toEqual([]);
    }
  }),
);

const reading = fc.constantFrom('true', 'false').map((wait) =>
  command(`status, wait ${wait}`, async (_, account) => {
    account.simulator.requests.clear();
    const ran = await account.run('status', { wait });
    keepsItsPromises(account, ran);
    expect(
      accepted(account, /^(Create|Execute|Delete|Update|Cancel|Continue|Rollback|Set)/),
    ).toEqual([]);
  }),
);

const cancelling = fc.constant(
  command('cancel', async (_, account) => {
    account.simulator.requests.clear();
    const ran = await account.run('cancel');
    keepsItsPromises(account, ran);
    if (ran.success?.result === 'succeeded') {
      expect(account.simulator.world.stack(STACK)?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    }
  }),
);

/** Somebody else's hands; what the service does not permit just now does not happen. */
const other = (text: string, act: (account: Account) => void): Command =>
  command(`somebody else: ${text}`, async (_, account) => {
    attempt(() => {
      act(account);
    });
    await Promise.resolve();
  });

function attempt(act: () => void): void {
  try {
    act();
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'ValidationError' });
  }
}

const free = (account: Account): boolean => {
  const stack = account.simulator.world.stack(STACK);
  return (
    stack?.template !== undefined && /^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/.test(stack.status)
  );
};

const others = fc.oneof(
  fc
    .record({ durationMs: fc.integer({ min: 1_000, max: 900_000 }), fails: fc.boolean() })
    .map((operation) =>
      other(
        `updates for ${operation.durationMs} ms${operation.fails ? ' and fails' : ''}`,
        (account) => {
          if (free(account)) account.simulator.world.startForeignOperation(STACK, operation);
        },
      ),
    ),
  fc.constant(
    other('cancels', ({ simulator }) => {
      simulator.world.cancelFromOutside(STACK);
    }),
  ),
  fc.constant(
    other('deletes', ({ simulator }) => {
      simulator.world.deleteFromOutside(STACK);
    }),
  ),
  fc.constant(
    other('touches', (account) => {
      if (free(account)) account.simulator.world.touch(STACK);
    }),
  ),
  fc.boolean().map((enabled) =>
    other(enabled ? 'protects' : 'takes protection away', (account) => {
      if (free(account)) account.simulator.world.protect(STACK, enabled);
    }),
  ),
);

const mishaps = fc.oneof(
  fc
    .record({
      logicalId: fc.constantFrom('Topic', 'Queue'),
      on: fc.constantFrom('create', 'update', 'delete', 'rollback'),
      times: fc.integer({ min: 1, max: 2 }),
    })
    .map((mishap) =>
      other(`${mishap.logicalId} fails on ${mishap.on}`, ({ simulator }) => {
        simulator.world.failResource({ ...mishap, message: 'not today' });
      }),
    ),
  fc.constant(
    other('spoils the next change set', ({ simulator }) => {
      simulator.world.failChangeSet(STACK, 'Transform X failed with: no');
    }),
  ),
  fc.integer({ min: 1, max: 1_800_000 }).map((ms) =>
    command(`${ms} ms pass`, async (_, account) => {
      await account.clock.sleep(ms);
    }),
  ),
  fc.constant(
    other('mends the network', ({ simulator }) => {
      simulator.faults.clear();
      simulator.world.clearMishaps();
    }),
  ),
);

const rules: fc.Arbitrary<FaultRule> = fc.oneof(
  fc
    .record({
      effect: fc.constantFrom(
        REFUSALS.throttling,
        REFUSALS.unavailable,
        REFUSALS.expiredToken,
        {
          kind: 'error',
          code: 'SomethingUnheardOf',
          message: 'No client knows this.',
          status: 400,
        } as const,
        { kind: 'reset', when: 'before' } as const,
        { kind: 'reset', when: 'after' } as const,
        { kind: 'reset', when: 'mid-body' } as const,
        { kind: 'truncate' } as const,
        { kind: 'hang', ms: 60_000 } as const,
        { kind: 'trickle', ms: 400 } as const,
        { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' } as const,
        { kind: 'http', status: 200, body: '<html>Log in first</html>' } as const,
      ),
      from: fc.integer({ min: 1, max: 20 }),
      times: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ effect, from, times }) => ({ match: { from, times }, effect })),
  fc.integer({ min: 1_000, max: 40_000 }).chain((ms) =>
    fc.constantFrom<FaultRule>(
      { effect: { kind: 'late-events', ms } },
      { effect: { kind: 'latency', ms: ms / 10 } },
      {
        match: { service: 'cloudformation' },
        effect: {
          kind: 'stale',
          ms,
          after: ['CreateChangeSet', 'ExecuteChangeSet', 'DeleteStack'],
          forMs: ms,
        },
      },
    ),
  ),
);

const faults = rules.map((rule) =>
  other(`fault ${JSON.stringify(rule)}`, ({ simulator }) => {
    simulator.faults.add(rule);
  }),
);

/** Others act in the middle of a deployment of ours, right after one of its requests. */
const interrupted = fc
  .record({
    action: fc.constantFrom('DescribeStacks', 'CreateChangeSet', 'ExecuteChangeSet'),
    act: fc.constantFrom('touch', 'delete', 'cancel', 'update'),
  })
  .map(({ action, act }) =>
    command(`deploy, and after ${action} somebody else: ${act}`, async (model, account) => {
      const label = nextLabel();
      const { requests, world } = account.simulator;
      requests.clear();
      const before = new Set(executions(account).map(({ token }) => token));
      let ended = false;
      const meanwhile = async (): Promise<void> => {
        while (!ended && accepted(account, new RegExp(`^${action}$`)).length === 0) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        attempt(() => {
          if (act === 'delete') world.deleteFromOutside(STACK);
          else if (act === 'cancel') world.cancelFromOutside(STACK);
          else if (free(account) && act === 'touch') world.touch(STACK);
          else if (free(account)) world.startForeignOperation(STACK, { durationMs: 20_000 });
        });
      };
      const [ran] = await Promise.all([
        account.run('deploy', { parameters: `Label=${label}` }).finally(() => {
          ended = true;
        }),
        meanwhile(),
      ]);
      keepsItsPromises(account, ran);
      if (ran.success?.result === 'succeeded') isTrueSuccess(account, before, label);
      remember(model, ran, label);
    }),
  );

it('keeps its promises whatever we and others do, in whatever order', async () => {
  const commands = fc.commands(
    [
      deploying,
      deploying,
      repeating,
      twoAtOnce,
      interrupted,
      deleting,
      reading,
      cancelling,
      others,
      mishaps,
      faults,
    ],
    { maxCommands: 8 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (chosen) => {
      const account = await openAccount();
      try {
        await fc.asyncModelRun(() => ({ model: { labels: [] }, real: account }), chosen);
      } finally {
        await account.close();
      }
    }),
    { seed: 4_711, numRuns: 25 },
  );
});
