import { describe, expect, it } from '@jest/globals';
import { runBundle } from '../support/run-bundle.js';

/** A port on which nobody listens: the self-test must not ask it anything. */
const NOBODY = 'http://127.0.0.1:1';

describe('the self-test of the bundle', () => {
  it('holds as a step, whatever endpoint and credentials the environment names', async () => {
    const run = await runBundle({ endpoint: NOBODY, inputs: { operation: 'self-test' } });
    expect([run.exit, run.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(run.stdout.match(/^ok {6}/gm)).toHaveLength(9);
  });

  it('holds on a command line without credentials', async () => {
    const run = await runBundle({
      endpoint: NOBODY,
      entry: 'cli',
      args: ['--self-test', '--log-file', '/dev/null'],
      environment: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_PROFILE: 'none' },
    });
    expect([run.exit, run.stdout]).toEqual([
      0,
      expect.stringContaining('All 9 built-in checks hold'),
    ]);
  });
});
