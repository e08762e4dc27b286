import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { TEMPLATE } from '../support/in-process.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-early-'));
const at = (name: string): string => join(FOLDER, name);

describe('a step that can not even begin', () => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startScaledSimulator();
    writeFileSync(at('app.yml'), TEMPLATE);
    writeFileSync(at('cut.json'), '{"ref": "refs/heads/main", "repository": {');
    writeFileSync(at('null.json'), 'null');
    writeFileSync(at('empty.json'), '');
    mkdirSync(at('folder'));
  });
  afterAll(async () => {
    expect(running.simulator.defects).toEqual([]);
    await running.close();
    rmSync(FOLDER, { recursive: true, force: true });
  });

  const step = async (call: Partial<BundleCall>): Promise<BundleResult> => {
    running.simulator.requests.clear();
    return await runBundle({ endpoint: running.url, scale: SCALE, cwd: FOLDER, ...call });
  };

  it.each<readonly [string, string, Partial<BundleCall>, RegExp]>([
    [
      'event that is cut off',
      'invalid-input',
      { environment: { GITHUB_EVENT_PATH: at('cut.json') } },
      /event of this workflow run can not be read .*JSON/,
    ],
    [
      'event that is empty',
      'invalid-input',
      { environment: { GITHUB_EVENT_PATH: at('empty.json') } },
      /event of this workflow run can not be read .*JSON/,
    ],
    [
      'event that is nothing',
      'invalid-input',
      { environment: { GITHUB_EVENT_PATH: at('null.json') } },
      /event of this workflow run can not be read/,
    ],
    [
      'event that is a folder',
      'invalid-input',
      { environment: { GITHUB_EVENT_PATH: at('folder') } },
      /event of this workflow run can not be read .*EISDIR/,
    ],
    [
      'event that is not there',
      'unsupported-event',
      { environment: { GITHUB_EVENT_PATH: at('none.json') } },
      /operation/,
    ],
    [
      'repository that is not named',
      'invalid-input',
      { environment: { GITHUB_REPOSITORY: '' }, event: { name: 'push', payload: {} } },
      /context\.repo requires/,
    ],
    [
      'template that is a folder',
      'template-not-found',
      { inputs: { operation: 'deploy', template: 'folder' } },
      /folder/,
    ],
    [
      'file of parameters that is a folder',
      'invalid-input',
      { inputs: { operation: 'deploy', template: 'app.yml', parameters: 'file:folder' } },
      /folder/,
    ],
  ])(
    'for an %s ends red as %s, with outputs, summary and no stack trace',
    async (_, code, call, said) => {
      const run = await step(call);
      expect(run.exit).not.toBe(0);
      expect([run.outputs['outcome'], run.outputs['failure-reason']]).toEqual(['failed', code]);
      expect(run.summary).toMatch(/^## ❌ /);
      expect(run.summary).toMatch(said);
      expect(run.stdout).toMatch(new RegExp(`^::error title=TapStack%3A ${code}::`, 'm'));
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .*(?:\.js|node:)/m);
      expect(run.stderr).toBe('');
      expect(running.simulator.requests.all).toEqual([]);
    },
  );

  it('unless it can: a state file that can not be written is told once and ends nothing', async () => {
    const run = await step({
      inputs: { operation: 'create', template: 'app.yml', 'stack-name': 'tapstack-state' },
      environment: { GITHUB_STATE: at('none/state') },
    });
    expect([run.exit, run.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(run.stdout.match(/can not be kept for the post step/g)).toHaveLength(1);
  });

  it('or can not hand over its outputs, which decides nothing either', async () => {
    const run = await step({
      inputs: { operation: 'status', 'stack-name': 'tapstack-none' },
      environment: { GITHUB_OUTPUT: at('none/output') },
    });
    expect([run.exit, run.outputs]).toEqual([1, {}]);
    expect(run.summary).toMatch(/^## ❌ /);
    expect(run.stdout).toContain('Outputs or report could not be written');
    expect(run.stderr).toBe('');
  });
});
