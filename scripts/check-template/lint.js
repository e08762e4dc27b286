import { isInstalled, ran, run, skipped } from './tools.js';

/** cfn-lint for us-west-2: no error, no warning. */
export function lint(file) {
  if (!isInstalled('cfn-lint'))
    return skipped('cfn-lint is not on the PATH (pip install cfn-lint)');
  const { status, text } = run('cfn-lint', ['-r', 'us-west-2', '-f', 'parseable', '-t', file]);
  return ran('nothing found', status === 0 ? [] : text.split('\n'));
}
