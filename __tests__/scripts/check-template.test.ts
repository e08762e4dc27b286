import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mutable } from '../template/mutation.js';
import type { Edit } from '../template/mutation.js';

const home = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(home, 'TapStack.yml'), 'utf8');
const mutate = mutable(text);
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('python3 is not on the PATH: the embedded programs are not checked.');
const withPython = hasPython ? it : it.skip;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Checks TapStack.yml with a change; one part only. */
function check(part: string, edits: readonly Edit[] = [], path = process.env['PATH']) {
  return checkText(part, edits.length === 0 ? text : mutate(edits), path);
}

/** Checks a text. */
function checkText(part: string, changed: string, path = process.env['PATH']) {
  const file = join(folder, 'template.yml');
  writeFileSync(file, changed);
  const script = join(home, 'scripts/check-template.js');
  const run = spawnSync(process.execPath, [script, file, '--only', part], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status: run.status, text: run.stdout, errors: run.stderr, file };
}

const userData = ['Resources', 'LaunchTemplate', 'Properties', 'LaunchTemplateData', 'UserData'];

describe('npm run check:template', () => {
  it('prints a finding with file, line, column, severity, rule and remedy, and exits 1', () => {
    const broken = text.replace('EnableDnsHostnames: true', 'EnableDnsHostnames: 0');
    const { status, text: printed, file } = checkText('rules', broken);
    expect(status).toBe(1);
    const [first = '', second = ''] = printed.split('\n');
    expect(first.startsWith(`${file}:`)).toBe(true);
    expect(first).toMatch(/:\d+:\d+ error network-form: Vpc has EnableDnsHostnames: 0; /);
    expect(second).toMatch(/^ {2}Set EnableDnsSupport/);
  });

  it('names the parameter values with which a finding appears', () => {
    const edits = [{ remove: ['Outputs', 'CloudTrailArn', 'Export'] }];
    expect(check('rules', edits).text).toContain('export-name: The output CloudTrailArn');
    const port = ['Resources', 'AppHealthIngress'];
    expect(check('rules', [{ remove: port }]).text).toMatch(/group-paths: .*HealthCheckPort=9090/);
  });

  it('does not fail for a warning alone', () => {
    const { status, text: printed } = checkText('rules', text.replace(/^ +Author: .*\n/m, ''));
    expect(printed).toMatch(/warning documented: Metadata has no Author\./);
    expect(status).toBe(0);
  });

  it('says which line of a broken file cannot be read', () => {
    writeFileSync(join(folder, 'template.yml'), 'Resources:\n  A: 1\n  A: 2\n');
    const script = join(home, 'scripts/check-template.js');
    const file = join(folder, 'template.yml');
    const run = spawnSync(process.execPath, [script, file, '--only', 'rules'], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${file}:3:3 error template-readable: The key "A" appears twice.`);
  });

  withPython('finds Python that does not compile, and a digest that says something else', () => {
    const code = ['Resources', 'DigestFunction', 'Properties', 'Code', 'ZipFile'];
    const syntax = check('functions', [{ set: code, to: 'def handler(event, context:\n' }]);
    expect(syntax.text).toContain('DigestFunction does not compile');
    expect(syntax.status).toBe(1);
    const silent = check('functions', [{ set: code, to: 'def handler(e, c):\n    return 1\n' }]);
    expect(silent.text).toContain('DigestFunction fails its unit test');
  });

  withPython('finds user data that bash cannot read', () => {
    const { status, text: printed } = check('user-data', [
      { set: userData, to: { 'Fn::Base64': '#!/bin/bash\nif true; then\n' } },
    ]);
    expect(printed).toContain('bash cannot read the user data');
    expect(status).toBe(1);
  });

  withPython('finds a health page that answers with a redirect', () => {
    const script = [
      '#!/bin/bash',
      'mkdir -p /opt/web/health',
      'echo "ExecStart=/usr/bin/python3 -m http.server %i -b 0.0.0.0 -d /opt/web" > /etc/systemd/system/web@.service',
    ].join('\n');
    const { text: printed } = check('user-data', [{ set: userData, to: { 'Fn::Base64': script } }]);
    expect(printed).toContain('the page /health answers 301, not 200');
  });

  withPython('passes TapStack.yml as it is', () => {
    for (const part of ['functions', 'user-data']) {
      const { status, text: printed } = check(part);
      expect(printed).toMatch(new RegExp(`^${part}: `));
      expect(status).toBe(0);
    }
  });

  it('says why a part is skipped', () => {
    const { status, text: printed } = check('lint', [], '/nowhere');
    expect(printed).toBe('lint: skipped, cfn-lint is not on the PATH (pip install cfn-lint)\n');
    expect(status).toBe(0);
  });
});
