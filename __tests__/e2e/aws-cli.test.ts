import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '../../src/adapters/local/clock.js';
import { startSimulator, type RunningSimulator } from '../../src/simulator/start.js';

const ROOT = join(import.meta.dirname, '../..');
const hasAws = spawnSync('aws', ['--version']).status === 0;
if (!hasAws) console.warn('skipped: the aws command line is not on the PATH');

(hasAws ? describe : describe.skip)(
  'the aws command line against the embedded CloudFormation',
  () => {
    let running: RunningSimulator;
    beforeAll(async () => {
      // The command line waits 5 s and 30 s between looks, so the world runs fast enough to be done by then.
      const clock = createClock({ scale: 2_000, signal: new AbortController().signal });
      running = await startSimulator({ clock, pageSize: 5 });
    });
    afterAll(async () => {
      expect(running.simulator.defects).toEqual([]);
      await running.close();
    });

    const aws = async (
      ...words: readonly string[]
    ): Promise<{ status: number | null; text: string }> =>
      await new Promise((resolve) => {
        const child = spawn('aws', ['--endpoint-url', running.url, 'cloudformation', ...words], {
          cwd: ROOT,
          env: {
            PATH: process.env['PATH'],
            AWS_ACCESS_KEY_ID: 'test',
            AWS_SECRET_ACCESS_KEY: 'test',
            AWS_DEFAULT_REGION: 'us-west-2',
            AWS_PAGER: '',
          },
        });
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
        child.on('close', (status) => {
          resolve({ status, text });
        });
      });

    it('deploys TapStack.yml, pages its events, deletes it and waits for that', async () => {
      const stack = ['--stack-name', 'tapstack-cli'];
      const deployed = await aws(
        'deploy',
        ...stack,
        '--template-file',
        'TapStack.yml',
        '--capabilities',
        'CAPABILITY_NAMED_IAM',
      );
      expect([deployed.status, deployed.text]).toEqual([
        0,
        expect.stringContaining('Successfully created/updated stack'),
      ]);
      const again = await aws(
        'deploy',
        ...stack,
        '--template-file',
        'TapStack.yml',
        '--capabilities',
        'CAPABILITY_NAMED_IAM',
        '--no-fail-on-empty-changeset',
      );
      expect([again.status, again.text]).toEqual([
        0,
        expect.stringContaining('No changes to deploy'),
      ]);
      const events = await aws(
        'describe-stack-events',
        ...stack,
        '--query',
        'StackEvents[].EventId',
        '--output',
        'json',
      );
      expect(events.status).toBe(0);
      const ids = JSON.parse(events.text) as readonly string[];
      expect(ids.length).toBeGreaterThan(150);
      expect(new Set(ids).size).toBe(ids.length);
      expect((await aws('wait', 'stack-create-complete', ...stack)).status).toBe(0);
      expect((await aws('delete-stack', ...stack)).status).toBe(0);
      const waited = await aws('wait', 'stack-delete-complete', ...stack);
      expect([waited.status, waited.text]).toEqual([0, '']);
    }, 240_000);
  },
);
