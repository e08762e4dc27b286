import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { TEMPLATE } from '../support/in-process.js';
import { runBundle, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-notification-'));
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);
const EMAIL = 'ops@example.com';
const DENIED = { kind: 'error', code: 'AuthorizationError', message: 'no', status: 403 } as const;

describe('notifications of the bundle', () => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    expect(running.simulator.defects).toEqual([]);
    await running.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });
  beforeEach(() => {
    running.simulator.faults.clear();
  });

  /** A step, and what it has published: topic and subject. */
  const step = async (
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<BundleResult & { readonly sent: readonly string[] }> => {
    const earlier = running.simulator.world.topics.messages.length;
    const run = await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: FOLDER,
      inputs: { template: 'app.yml', ...inputs },
      environment,
    });
    const sent = running.simulator.world.topics.messages
      .slice(earlier)
      .map(({ topicArn, subject }) => `${topicArn.split(':').at(-1) ?? ''}: ${subject ?? ''}`);
    return { ...run, sent };
  };
  const refusePublish = (times: number): void => {
    running.simulator.faults.add({ match: { action: 'Publish', times }, effect: DENIED });
  };

  it('go by `notify`: final, all, off', async () => {
    const inputs = { 'stack-name': 'tapstack-words' };
    const created = await step({ ...inputs, operation: 'create' });
    expect([created.exit, created.sent]).toEqual([
      0,
      ['app-words: SUCCEEDED: create of tapstack-words'],
    ]);
    const all = await step({
      ...inputs,
      operation: 'deploy',
      notify: 'all',
      parameters: 'Label=two',
    });
    expect(all.sent).toEqual([
      'app-words: STARTED: deploy of tapstack-words',
      'app-words: SUCCEEDED: deploy of tapstack-words',
    ]);
    const off = await step({
      ...inputs,
      operation: 'deploy',
      notify: 'off',
      parameters: 'Label=three',
    });
    expect([off.outputs['outcome'], off.sent]).toEqual(['succeeded', []]);
  });

  it('reach the fallback when the topic refuses, with a warning, and when it is gone, without one', async () => {
    const inputs = { 'stack-name': 'tapstack-fall' };
    const environment = {
      NOTIFICATION_TOPIC_ARN: running.simulator.world.topics.create('ops').arn,
    };
    refusePublish(1);
    const created = await step({ ...inputs, operation: 'create' }, environment);
    expect([created.exit, created.outputs['outcome'], created.sent]).toEqual([
      0,
      'succeeded',
      ['ops: SUCCEEDED: create of tapstack-fall'],
    ]);
    expect(created.stdout).toMatch(/Warning: The topic arn:\S+:app-fall .*needs sns:Publish/);
    expect(created.summary).toContain('needs sns:Publish');
    const deleted = await step(
      { ...inputs, operation: 'delete', confirm: 'tapstack-fall' },
      environment,
    );
    expect([deleted.exit, deleted.sent]).toEqual([0, ['ops: SUCCEEDED: delete of tapstack-fall']]);
    expect(deleted.stdout).not.toContain('::warning');
  });

  it('that nobody takes leave the result as it is', async () => {
    refusePublish(2);
    const run = await step(
      { 'stack-name': 'tapstack-deaf', operation: 'create' },
      { NOTIFICATION_TOPIC_ARN: running.simulator.world.topics.create('ops').arn },
    );
    expect([run.exit, run.outputs['outcome'], run.sent]).toEqual([0, 'succeeded', []]);
    expect(run.stdout.match(/^Warning: /gm)).toHaveLength(2);
  });

  it('do not hold up the end of a run when SNS hangs, nor are called lost', async () => {
    running.simulator.faults.add({
      match: { service: 'sns', action: 'Publish' },
      effect: { kind: 'hang', ms: 86_400_000 },
    });
    const spare = running.simulator.world.topics.create('ops').arn;
    const start = performance.now();
    const run = await step(
      { 'stack-name': 'tapstack-hang', operation: 'create', notify: 'all' },
      { NOTIFICATION_TOPIC_ARN: spare },
    );
    // Five seconds at this speed of the clock, one try for the first message, and what a run takes anyway.
    expect(performance.now() - start).toBeLessThan(3 * 12_000);
    expect([run.exit, run.outputs['outcome'], run.sent]).toEqual([0, 'succeeded', []]);
    expect(run.stdout).toMatch(
      /Warning: It is not known whether the topic arn:\S+:app-hang was notified: SNS gave no answer within 15 s\. No time was left for the topic \S+:ops\./,
    );
    expect(run.summary).toContain('It is not known whether the topic');
  });

  it('wait for the consent of the address in NOTIFICATION_EMAIL, which is printed nowhere', async () => {
    const topic = 'tapstack-notifications-mail';
    const inputs = { 'stack-name': 'tapstack-mail' };
    const environment = { NOTIFICATION_EMAIL: EMAIL };
    await step({ ...inputs, operation: 'create' }, environment);
    const remove = { ...inputs, operation: 'delete', confirm: 'tapstack-mail' };
    const asked = await step(remove, environment);
    expect([asked.exit, asked.sent]).toEqual([0, []]);
    expect(asked.stdout).toMatch(/Warning: Nobody was notified: .* has not confirmed/);
    const { arn } = running.simulator.world.topics.create(topic);
    running.simulator.world.topics.confirm(arn, EMAIL);
    await step({ ...inputs, operation: 'create' }, environment);
    const told = await step(remove, environment);
    expect(told.sent).toEqual([`${topic}: SUCCEEDED: delete of tapstack-mail`]);
    expect(told.summary).toContain(`Left in the account: the topic ${topic}`);
    for (const run of [asked, told]) {
      const shown = run.stdout.replace(`::add-mask::${EMAIL}`, '');
      expect(`${shown}${run.summary}${run.logFile}${JSON.stringify(run.outputs)}`).not.toContain(
        EMAIL,
      );
    }
  });
});
