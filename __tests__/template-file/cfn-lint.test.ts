import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../TapStack.yml', import.meta.url));
const onPath = spawnSync('cfn-lint', ['--version'], { encoding: 'utf8' }).status === 0;
const importable = spawnSync('python3', ['-c', 'import cfnlint']).status === 0;

if (!onPath) {
  console.warn(
    'cfn-lint is not on the PATH: its check of TapStack.yml is skipped (pip install cfn-lint).',
  );
}

describe('cfn-lint', () => {
  (onPath ? it : it.skip)('finds no error and no warning for us-west-2', () => {
    const run = spawnSync('cfn-lint', ['-r', 'us-west-2', '-t', file], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  it('is not skipped by CI where its package is installed', () => {
    const ci = process.env['CI'] === 'true';
    expect(ci && importable && !onPath).toBe(false);
  });
});
