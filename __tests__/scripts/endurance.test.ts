import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const SCRIPT = join(import.meta.dirname, '../../scripts/endurance.js');

/** The nightly run makes hundreds; this is the same in short. */
it('a dozen random deployments and two crowds keep all promises', () => {
  const call = [SCRIPT, '--deployments', '12', '--seed', '5'];
  const run = spawnSync(process.execPath, call, { encoding: 'utf8' });
  expect(run.stdout).toContain('All promises were kept (seed 5');
  expect(run.stdout).toMatch(/^all +12 /m);
  expect(run.stdout).toMatch(/^5 runs at once: 1 rounds/m);
  expect([run.status, run.stderr]).toEqual([0, '']);
});
