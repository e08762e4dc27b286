import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const ROOT = join(import.meta.dirname, '../..');

/** The command lines that the README shows, in their order. */
const LINES = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('node dist/cli.js '));

describe("the README's command lines", () => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    expect(running.simulator.defects).toEqual([]);
    await running.close();
  });

  it('show validating, creating, updating, looking, deleting and the self-test', () => {
    const operations = LINES.map((line) => line.split(' ')[2]);
    expect(operations).toEqual(['validate', 'create', 'update', 'status', 'delete', '--self-test']);
  });

  it('work one after the other, with the shipped template', async () => {
    for (const line of LINES) {
      const args = [...line.split(' ').slice(2), '--log-file', '/dev/null'];
      const run = await runBundle({ endpoint: running.url, scale: SCALE, entry: 'cli', args });
      expect([line, run.exit, run.stdout.includes('SUCCEEDED')]).toEqual([line, 0, true]);
    }
  }, 180_000);
});

describe('npm run demo', () => {
  it('shows the whole life of the stack and says where its files are', () => {
    const demo = spawnSync(process.execPath, [join(ROOT, 'scripts/demo.js')], { encoding: 'utf8' });
    expect([demo.status, demo.stderr]).toEqual([0, '']);
    expect(demo.stdout.match(/^━━ \d\/5/gm)).toHaveLength(5);
    expect(demo.stdout).toContain('Root cause: AutoScalingGroup');
    expect(demo.stdout).toContain('demo-output/');
  }, 200_000);
});
