import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const home = fileURLToPath(new URL('../..', import.meta.url));
const script = join(home, 'scripts/generate-docs.js');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tapstack-docs-'));
  mkdirSync(join(root, 'docs'));
  mkdirSync(join(root, 'src/core'), { recursive: true });
  const read = ['action.yml', 'README.md', 'docs/errors.md', 'docs/template-rules.md'];
  for (const path of [...read, 'src/core/errors.ts']) {
    cpSync(join(home, path), join(root, path));
  }
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function generate(...options: readonly string[]) {
  const run = spawnSync(process.execPath, [script, '--root', root, ...options], {
    encoding: 'utf8',
  });
  return { status: run.status, text: run.stdout + run.stderr };
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
}

describe('the documents', () => {
  it('of this tree are current', () => {
    expect(generate('--check')).toMatchObject({ status: 0 });
  });
  it('follow a changed input after they are generated anew', () => {
    edit('action.yml', (text) => text.replace("default: '60'", "default: '61'"));
    expect(generate('--check').text).toContain('README.md differs from its sources');
    expect(generate().status).toBe(0);
    expect(generate('--check').status).toBe(0);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/`timeout-minutes` +\| `61`/);
  });
  it('need a section for each error code', () => {
    edit('docs/errors.md', (text) => text.replace('## stack-busy\n', '### stack-busy\n'));
    const { status, text } = generate('--check');
    expect(status).toBe(1);
    expect(text).toContain('docs/errors.md lacks a section ## stack-busy');
  });
  it('must not explain a code that does not exist', () => {
    edit('docs/errors.md', (text) => `${text}\n## made-up\n\nNothing.\n`);
    const { status, text } = generate('--check');
    expect(status).toBe(1);
    expect(text).toContain('docs/errors.md explains made-up, which is no code');
    expect(text).toContain('the section made-up lacks **What now:**');
  });
  it('explain each rule about templates with its examples', () => {
    edit('docs/template-rules.md', (text) => text.replace('## name-suffix\n', '## name-end\n'));
    expect(generate('--check').text).toContain('docs/template-rules.md differs from its sources');
    expect(generate().status).toBe(0);
    const page = readFileSync(join(root, 'docs/template-rules.md'), 'utf8');
    expect(page).toMatch(/## name-suffix\n.*\*\*Why:\*\*.*\*\*How to mend:\*\*.*Fails:.*```yaml/s);
  });
  it('need their markers', () => {
    edit('README.md', (text) => text.replace('<!-- inputs:end -->', ''));
    expect(generate('--check').text).toContain('README.md lacks the markers');
  });
});
