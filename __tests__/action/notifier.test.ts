import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/action/run.js';
import type { Outcome } from '../../src/core/outcome.js';
import { createRedactor } from '../../src/core/redaction.js';
import type { Log } from '../../src/ports/log.js';
import type { PublishedMessage } from '../../src/simulator/services/topics.js';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { TEMPLATE } from '../support/in-process.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const EMAIL = 'ops@example.com';
const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-notify-'));
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);
writeFileSync(
  join(FOLDER, 'kept.yml'),
  TEMPLATE.replace('AWS::SNS::Topic,', 'AWS::SNS::Topic, DeletionPolicy: Retain,'),
);
const DENIED = {
  kind: 'error',
  code: 'AuthorizationError',
  message: 'User: arn:aws:sts::123456789012:assumed-role/ci/1 is not authorized to perform it',
  status: 403,
} as const;
const FAILING = 'Resource handler returned message: "no" (HandlerErrorCode: AccessDenied)';

let running: RunningSimulator;
const before = { ...process.env };
beforeAll(async () => {
  running = await startScaledSimulator();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: running.url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
});
afterAll(async () => {
  for (const name of ['AWS_ENDPOINT_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
    if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before[name];
  }
  expect(running.simulator.defects).toEqual([]);
  await running.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

/** What came of a run, as a reader would see it. */
interface Told {
  readonly outcome: Outcome;
  readonly log: string;
  /** Messages of this run, by the last part of the topic's ARN and with the subject. */
  readonly sent: readonly string[];
  readonly messages: readonly PublishedMessage[];
}

let runs = 0;

async function tell(
  operation: string,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Told> {
  runs += 1;
  const lines: string[] = [];
  const earlier = running.simulator.world.topics.messages.length;
  const redact = createRedactor([EMAIL]);
  const outcome = await run({
    source: {
      kind: 'command-line',
      given: new Map(Object.entries({ operation, template: 'app.yml', ...inputs })),
      environment: {
        AWS_ENDPOINT_URL: running.url,
        TAPSTACK_CLOCK_SCALE: String(SCALE),
        ...environment,
      },
      faults: [],
    },
    surroundings: {
      folder: FOLDER,
      shippedTemplate: join(FOLDER, 'none.yml'),
      event: undefined,
      run: {
        repository: 'org/service',
        id: String(runs),
        attempt: '1',
        actor: 'octocat',
        commit: '0123456789abcdef0123456789abcdef01234567',
        url: 'https://github.com/org/service/actions/runs/1',
        pullRequest: undefined,
      },
    },
    log: recording(lines, redact),
    redact,
    keep: () => undefined,
  });
  const messages = running.simulator.world.topics.messages.slice(earlier);
  const sent = messages.map(
    ({ topicArn, subject }) => `${topicArn.split(':').at(-1) ?? ''}: ${subject ?? ''}`,
  );
  return { outcome, log: lines.join('\n'), sent, messages };
}

function recording(lines: string[], redact: (text: string) => string): Log {
  const write = (message: string): void => {
    lines.push(redact(message));
  };
  const ignore = (): void => undefined;
  const levels = { debug: write, info: write, warning: write, error: write };
  return { ...levels, section: write, endSection: ignore, progress: ignore };
}

const warnings = ({ outcome }: Told): readonly string[] =>
  outcome.notices.filter(({ level }) => level === 'warning').map(({ message }) => message);
const refuse = (action: string, effect: Parameters<typeof addFault>[1] = DENIED): void => {
  addFault(action, effect);
};
function addFault(
  action: string,
  effect: {
    readonly kind: 'error';
    readonly code: string;
    readonly message: string;
    readonly status: number;
  },
): void {
  running.simulator.faults.add({ match: { service: 'sns', action, times: 1 }, effect });
}
const calls = (action: string): number => running.simulator.requests.of(action).length;
const fallback = (name: string): Record<string, string> => ({
  NOTIFICATION_TOPIC_ARN: running.simulator.world.topics.create(name).arn,
});

beforeEach(() => {
  running.simulator.faults.clear();
  running.simulator.world.clearMishaps();
  running.simulator.requests.clear();
});

describe('a notification', () => {
  it('goes to the topic of the stack, says what happened, and can be filtered', async () => {
    const created = await tell('create', { 'stack-name': 'tapstack-own' });
    expect(created.sent).toEqual(['app-own: SUCCEEDED: create of tapstack-own']);
    const [message] = created.messages;
    expect(Object.fromEntries(message?.attributes ?? [])).toEqual({
      outcome: 'succeeded',
      stack: 'tapstack-own',
      operation: 'create',
    });
    expect(message?.message).toContain(
      'Where:     stack tapstack-own in us-west-2, CREATE_COMPLETE',
    );
    expect(message?.message).toContain('Who:       octocat from org/service');
    expect(message?.message).toContain('Commit:    0123456');
    expect(message?.message).toContain('Run:       https://github.com/org/service/actions/runs/1');
    expect(created.log).toContain('Notified app-own.');
  });

  it('of a failed update has the root cause and what to do', async () => {
    await tell('create', { 'stack-name': 'tapstack-bad' });
    running.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'update',
      message: FAILING,
      times: 1,
    });
    running.simulator.world.failResource({
      logicalId: 'Topic',
      on: 'update',
      message: FAILING,
      times: 1,
    });
    const failed = await tell('deploy', { 'stack-name': 'tapstack-bad', parameters: 'Label=two' });
    expect(failed.sent).toEqual(['app-bad: FAILED: deploy of tapstack-bad (deployment-failed)']);
    expect(failed.messages[0]?.message).toMatch(/Root cause: Topic .*app\.yml:5/);
    expect(failed.messages[0]?.message).toContain('What to do: ');
  });

  it.each(['validate', 'status'])('is never sent by %s', async (operation) => {
    await tell('create', { 'stack-name': 'tapstack-quiet' });
    const told = await tell(operation, { 'stack-name': 'tapstack-quiet', notify: 'all' });
    expect(told.sent).toEqual([]);
  });

  it('is not sent where nothing has changed, unless all is asked for, nor with off', async () => {
    const inputs = { 'stack-name': 'tapstack-same' };
    expect((await tell('create', { ...inputs, notify: 'off' })).sent).toEqual([]);
    expect((await tell('deploy', inputs)).sent).toEqual([]);
    expect((await tell('deploy', { ...inputs, notify: 'all' })).sent).toEqual([
      'app-same: NO-CHANGES: deploy of tapstack-same',
    ]);
    expect((await tell('deploy', { ...inputs, 'fail-on-no-changes': 'true' })).sent).toEqual([
      'app-same: NO-CHANGES: deploy of tapstack-same (no-changes-refused)',
    ]);
  });

  it('says also that an operation has begun, where all is asked for, once', async () => {
    await tell('create', { 'stack-name': 'tapstack-all' });
    const inputs = { 'stack-name': 'tapstack-all', notify: 'all' };
    const updated = await tell('update', { ...inputs, parameters: 'Label=two' });
    expect(updated.sent).toEqual([
      'app-all: STARTED: update of tapstack-all',
      'app-all: SUCCEEDED: update of tapstack-all',
    ]);
    const detached = await tell('update', {
      ...inputs,
      parameters: 'Label=three',
      wait: 'false',
    });
    expect(detached.sent).toEqual([
      'app-all: STARTED: update of tapstack-all',
      'app-all: DETACHED: update of tapstack-all',
    ]);
  });

  it('of a refusal is sent too', async () => {
    await tell('create', { 'stack-name': 'tapstack-safe', 'termination-protection': 'true' });
    const refused = await tell('delete', {
      'stack-name': 'tapstack-safe',
      confirm: 'tapstack-safe',
    });
    expect(refused.sent).toEqual([
      'app-safe: REFUSED: delete of tapstack-safe (termination-protected)',
    ]);
  });

  it('comes also after the deadline', async () => {
    await tell('create', { 'stack-name': 'tapstack-late' });
    running.simulator.faults.add({
      match: { action: 'DescribeStackEvents' },
      effect: { kind: 'hang', ms: 3_600_000 },
    });
    const late = await tell('update', {
      'stack-name': 'tapstack-late',
      parameters: 'Label=two',
      'timeout-minutes': '1',
    });
    expect(late.outcome.failure?.code).toBe('timeout');
    expect(late.sent).toEqual(['app-late: FAILED: update of tapstack-late (timeout)']);
  });
});

describe('where the topic of the stack does not take it', () => {
  it('because it is deleted, the fallback gets it, and that is nothing to wonder about', async () => {
    await tell('create', { 'stack-name': 'tapstack-gone' });
    const deleted = await tell(
      'delete',
      { 'stack-name': 'tapstack-gone', confirm: 'tapstack-gone' },
      fallback('ops'),
    );
    expect(deleted.sent).toEqual(['ops: SUCCEEDED: delete of tapstack-gone']);
    expect(warnings(deleted)).toEqual([]);
    expect(deleted.log).toContain('The topic app-gone of the stack does not exist any more.');
  });

  it('because it is deleted, and there is no fallback, that is said and no warning', async () => {
    await tell('create', { 'stack-name': 'tapstack-none' });
    const deleted = await tell('delete', {
      'stack-name': 'tapstack-none',
      confirm: 'tapstack-none',
    });
    expect([deleted.outcome.result, deleted.sent, warnings(deleted)]).toEqual([
      'succeeded',
      [],
      [],
    ]);
    expect(deleted.log).toContain('Nobody was notified: app-none did not take the message');
  });

  it('though deleted, when deletion keeps the topic, it still gets it', async () => {
    const inputs = { 'stack-name': 'tapstack-kept', template: 'kept.yml' };
    await tell('create', inputs);
    const deleted = await tell('delete', { ...inputs, confirm: 'tapstack-kept' }, fallback('ops'));
    expect(deleted.sent).toEqual(['app-kept: SUCCEEDED: delete of tapstack-kept']);
  });

  it('because the creation failed, the fallback gets it', async () => {
    running.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'create',
      message: FAILING,
      times: 1,
    });
    const failed = await tell('create', { 'stack-name': 'tapstack-never' }, fallback('ops'));
    expect(failed.outcome.stack.status).toBe('ROLLBACK_COMPLETE');
    expect(failed.sent).toEqual(['ops: FAILED: create of tapstack-never (deployment-failed)']);
    expect(warnings(failed)).toEqual([]);
  });

  it('because somebody removed it outside, a warning names it and the fallback gets it', async () => {
    const created = await tell('create', { 'stack-name': 'tapstack-lost' });
    const arn = created.messages[0]?.topicArn ?? '';
    running.simulator.world.topics.remove(arn);
    const inputs = { 'stack-name': 'tapstack-lost', notify: 'all' };
    const again = await tell('deploy', inputs, fallback('ops'));
    expect(again.sent).toEqual(['ops: NO-CHANGES: deploy of tapstack-lost']);
    expect(warnings(again)).toEqual([expect.stringContaining(`The topic ${arn} could not be`)]);
  });

  it.each([
    [DENIED, 'needs sns:Publish'],
    [
      { ...DENIED, code: 'KMSAccessDenied', message: 'no key', status: 400 },
      'needs kms:GenerateDataKey and kms:Decrypt',
    ],
  ])('because it refuses, a warning names the permission: %#', async (effect, permission) => {
    const name = `tapstack-deny${runs}`;
    refuse('Publish', effect);
    const told = await tell('create', { 'stack-name': name }, fallback('ops'));
    expect([told.outcome.result, told.sent]).toEqual([
      'succeeded',
      [`ops: SUCCEEDED: create of ${name}`],
    ]);
    const { outputs } = told.outcome;
    expect(warnings(told)).toEqual([expect.stringContaining(outputs[0]?.value ?? '-')]);
    expect(warnings(told)[0]).toContain(permission);
  });

  it('and the fallback does not either, nobody is told and the result stands', async () => {
    const told = await tell(
      'create',
      { 'stack-name': 'tapstack-deaf' },
      {
        NOTIFICATION_TOPIC_ARN: 'arn:aws:sns:us-west-2:123456789012:nowhere',
        NOTIFICATION_EMAIL: EMAIL,
      },
    );
    // The stack has a topic, so the fallback was not needed; without it nothing is left.
    expect(told.sent).toHaveLength(1);
    refuse('Publish');
    const again = await tell(
      'update',
      { 'stack-name': 'tapstack-deaf', parameters: 'Label=two' },
      {
        NOTIFICATION_TOPIC_ARN: 'arn:aws:sns:us-west-2:123456789012:nowhere',
        NOTIFICATION_EMAIL: EMAIL,
      },
    );
    expect([again.outcome.result, again.sent, warnings(again).length]).toEqual([
      'succeeded',
      [],
      2,
    ]);
    expect(calls('CreateTopic')).toBe(0);
  });
});

describe('the address in NOTIFICATION_EMAIL, where there is no topic', () => {
  const TOPIC = 'tapstack-notifications-mail';
  const inputs = { 'stack-name': 'tapstack-mail' };
  const remove = { ...inputs, confirm: 'tapstack-mail' };
  const environment = { NOTIFICATION_EMAIL: EMAIL };

  it('is asked once, told nothing until it has confirmed, and told then; the topic stays behind', async () => {
    await tell('create', inputs, environment);
    expect(calls('CreateTopic')).toBe(0);
    const first = await tell('delete', remove, environment);
    expect([first.outcome.result, first.sent]).toEqual(['succeeded', []]);
    expect(warnings(first)).toEqual([
      expect.stringMatching(/has not confirmed .*SNS has sent it a mail.*stays in the account/),
    ]);
    expect([calls('CreateTopic'), calls('Subscribe')]).toEqual([1, 1]);

    await tell('create', inputs, environment);
    const second = await tell('delete', remove, environment);
    expect(second.sent).toEqual([]);
    expect(warnings(second)).toEqual([expect.stringContaining('has not confirmed')]);
    expect(calls('Subscribe')).toBe(1);
    expect(second.outcome.headline).toContain(
      `Left in the account: the topic ${TOPIC} for NOTIFICATION_EMAIL.`,
    );

    const { arn } = running.simulator.world.topics.create(TOPIC);
    running.simulator.world.topics.confirm(arn, EMAIL);
    await tell('create', inputs, environment);
    const third = await tell('delete', remove, environment);
    expect(third.sent).toEqual([`${TOPIC}: SUCCEEDED: delete of tapstack-mail`]);
    expect(warnings(third)).toEqual([]);
    expect(calls('Subscribe')).toBe(1);
    for (const told of [first, second, third]) {
      expect(`${told.log}${JSON.stringify(told.messages)}`).not.toContain(EMAIL);
    }
  });

  it('is found behind the first page of subscribers', async () => {
    const name = 'tapstack-notifications-busy';
    const { arn } = running.simulator.world.topics.create(name);
    for (let index = 0; index < 12; index += 1) {
      const endpoint = `someone${index}@example.com`;
      running.simulator.world.topics.subscribe(arn, { protocol: 'email', endpoint });
    }
    running.simulator.world.topics.subscribe(arn, { protocol: 'email', endpoint: EMAIL });
    running.simulator.world.topics.confirm(arn, EMAIL);
    await tell('create', { 'stack-name': 'tapstack-busy' }, environment);
    refuse('Publish');
    const told = await tell(
      'update',
      { 'stack-name': 'tapstack-busy', parameters: 'Label=two' },
      environment,
    );
    expect(told.sent).toEqual([`${name}: SUCCEEDED: update of tapstack-busy`]);
    expect([calls('ListSubscriptionsByTopic'), calls('Subscribe')]).toEqual([3, 0]);
  });

  it.each(['CreateTopic', 'ListSubscriptionsByTopic', 'Subscribe'])(
    'is not told where the role lacks sns:%s, which is a warning',
    async (action) => {
      const name = `tapstack-no${runs}`;
      running.simulator.world.failResource({
        logicalId: 'Queue',
        on: 'create',
        message: FAILING,
        times: 1,
      });
      refuse(action);
      const told = await tell('create', { 'stack-name': name }, environment);
      expect([told.outcome.failure?.code, told.sent]).toEqual(['deployment-failed', []]);
      expect(warnings(told)).toEqual([
        expect.stringContaining(
          `The topic tapstack-notifications-no${runs - 1} for the address in NOTIFICATION_EMAIL could not be set up (needs sns:${action})`,
        ),
      ]);
    },
  );

  it('leaves a deletion without a word about the topic where the role may not look', async () => {
    await tell('create', { 'stack-name': 'tapstack-blind' }, environment);
    running.simulator.faults.add({ match: { service: 'sns' }, effect: DENIED });
    const told = await tell(
      'delete',
      { 'stack-name': 'tapstack-blind', confirm: 'tapstack-blind' },
      environment,
    );
    expect(told.outcome.headline).toBe('The stack tapstack-blind is deleted.');
  });
});
