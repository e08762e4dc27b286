import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/bench.js', import.meta.url));

/** No test here looks at how long something takes: only at whether it was measured at all. */
describe('the bench', () => {
  let out = '';
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'tapstack-bench-test-'));
  });
  afterEach(() => {
    rmSync(out, { recursive: true, force: true });
  });
  const bench = (...options: readonly string[]) => {
    const command = [script, '--out', out, '--no-aws', ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it('measures a start and writes its figures down', () => {
    const { status, stdout, stderr } = bench('--only', 'start', '--runs', '1');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/spawn to first request +≤ 200 ms +\d+ ms (ok|MISSED)/);
    expect(stdout).toMatch(/whole process +\d+ ms +\d+ ms/);
    expect(stdout).toContain('aws-cli is not measured: left out (--no-aws)');
    const report = JSON.parse(readFileSync(join(out, 'bench.json'), 'utf8'));
    const [run] = report.scenarios.start.TapStack.run;
    expect(run).toMatchObject({ code: 1 });
    for (const name of ['wall', 'start', 'calls', 'logBytes']) expect(run[name]).toBeGreaterThan(0);
    expect(readFileSync(join(out, 'bench.md'), 'utf8')).toMatch(/\| spawn to first request \|/);
    expect(readFileSync(join(out, 'logs/start-TapStack-1.log'), 'utf8')).not.toBe('');
  });

  it('measures a run with nothing to do against a change set of 3 s', () => {
    const { status, stdout, stderr } = bench('--only', 'no-op', '--runs', '1');
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/beyond the change set +≤ 1 s +[\d.]+ s (ok|MISSED)/);
    expect(stdout).toMatch(/calls +≤ 5 +\d+ (ok|MISSED)/);
  });

  it.each([
    ['--only', 'nothing'],
    ['--runs', 'many'],
    ['--runs', '0'],
  ])('refuses %s %s', (...options) => {
    const { status, stderr } = bench(...options);
    expect(status).toBe(2);
    expect(stderr).toContain('Nothing to run: check --only and --runs.');
  });

  it('explains itself', () => {
    const { status, stdout } = bench('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--quick');
  });
});
