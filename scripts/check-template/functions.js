import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, ran, run, skipped } from './tools.js';

const tests = join(dirname(fileURLToPath(import.meta.url)), '../../__tests__/template-file');

/** Inline Python compiles; the digest function passes its unit test. */
export function checkFunctions(stack) {
  if (!isInstalled('python3')) return skipped('python3 is not on the PATH');
  const problems = [];
  const names = [];
  for (const { id, properties } of stack.ofType('AWS::Lambda::Function')) {
    const code = properties.Code?.ZipFile;
    if (typeof code !== 'string' || !String(properties.Runtime).startsWith('python')) continue;
    names.push(id);
    const folder = mkdtempSync(join(tmpdir(), 'tapstack-function-'));
    try {
      const file = join(folder, 'index.py');
      writeFileSync(file, code);
      const compiled = run('python3', ['-m', 'py_compile', file]);
      if (compiled.status !== 0) problems.push(`${id} does not compile: ${compiled.text}`);
      else if (id === 'DigestFunction') problems.push(...unitTest(id, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return ran(`${names.join(', ') || 'no function'}: compiles, unit test passed`, problems);
}

function unitTest(id, folder) {
  const words = ['-m', 'unittest', 'discover', '-s', tests, '-p', 'test_digest.py'];
  const env = { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' };
  const { status, text } = run('python3', words, { env });
  return status === 0 ? [] : [`${id} fails its unit test: ${text}`];
}
