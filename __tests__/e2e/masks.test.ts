import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { TEMPLATE } from '../support/in-process.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-masks-'));
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);
const SECRET_KEY = 'wJalrXUtnFEMIK7MDENG/bPxRfiCY+EXAMPLEKEY';

describe('what the bundle hides', () => {
  let running: RunningSimulator;
  let account = '';
  beforeAll(async () => {
    running = await startScaledSimulator();
    account = running.simulator.world.topics.create('any').arn.split(':')[4] ?? '';
  });
  afterAll(async () => {
    await running.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });
  const step = async (
    inputs: Readonly<Record<string, string>>,
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: FOLDER,
      inputs: { template: 'app.yml', ...inputs },
      ...call,
    });

  it('are account ids in log, file and summary where that is asked for, not in the outputs', async () => {
    const inputs = { operation: 'create', 'log-level': 'debug' };
    const open = await step({ ...inputs, 'stack-name': 'tapstack-open' });
    expect(open.stdout).toContain(account);
    const masked = await step({
      ...inputs,
      'stack-name': 'tapstack-masked',
      'mask-account-id': 'true',
    });
    expect(masked.exit).toBe(0);
    const shown = `${masked.stdout}${masked.logFile}${masked.summary}`;
    expect(shown).not.toContain(account);
    expect(shown).toContain(`…${account.slice(-4)}`);
    expect(masked.summary).toContain('filteringText=tapstack-masked');
    expect(masked.outputs['stack-id']).toContain(account);
    expect(masked.outputs['stack-outputs']).toContain(account);
  });

  it('are account ids on a command line as well', async () => {
    const args = ['create', '--stack-name', 'tapstack-cli', '--template', 'app.yml'];
    const run = await step(
      {},
      { entry: 'cli', args: [...args, '--mask-account-id', '--log-file', '/dev/null'] },
    );
    expect([run.exit, run.stdout.includes(account)]).toEqual([0, false]);
  });

  it('are the credentials of the environment, wherever a service repeats them', async () => {
    running.simulator.world.failResource({
      logicalId: 'Topic',
      on: 'create',
      message: `bad key ${SECRET_KEY} of AKIAIOSFODNN7EXAMPLE (${encodeURIComponent(SECRET_KEY)})`,
      times: 1,
    });
    const run = await step(
      { operation: 'create', 'stack-name': 'tapstack-key' },
      { environment: { AWS_SECRET_ACCESS_KEY: SECRET_KEY } },
    );
    expect(run.outputs['failure-reason']).toBe('deployment-failed');
    const shown = `${run.stdout}${run.stderr}${run.logFile}${run.summary}${JSON.stringify(run.outputs)}`;
    expect(shown).toContain('bad key *** of ***');
    for (const value of [SECRET_KEY, encodeURIComponent(SECRET_KEY), 'AKIAIOSFODNN7EXAMPLE']) {
      expect(shown).not.toContain(value);
    }
  });
});
