import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  annotate,
  appendSummary,
  maskSecrets,
  readState,
  saveState,
  writeOutputs,
} from '../../../src/adapters/github/runner-files.js';

const FILES = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-runner-'));
  for (const [variable, name] of Object.entries(FILES)) {
    process.env[variable] = join(folder, name);
    writeFileSync(join(folder, name), '');
  }
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  for (const variable of [...Object.keys(FILES), 'STATE_moving']) {
    Reflect.deleteProperty(process.env, variable);
  }
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('masks', () => {
  it('are asked for line by line, and for nothing shorter than four characters', () => {
    maskSecrets(['hunter22', 'dev', '', '{\n  "key": "abcd",\r\n  "k": 1\n}']);
    expect(printed.split('\n').filter((line) => line !== '')).toEqual([
      '::add-mask::hunter22',
      '::add-mask::"key": "abcd",',
      '::add-mask::"k": 1',
    ]);
  });

  it('hold what looks like a command as plain text', () => {
    maskSecrets(['100%\tsafe', '::error::x']);
    expect(printed).toBe('::add-mask::100%25\tsafe\n::add-mask::::error::x\n');
  });
});

describe('outputs', () => {
  it('are written to the file of the runner, text with line ends included', () => {
    writeOutputs(
      new Map([
        ['outcome', 'succeeded'],
        ['stack-outputs', '{\n"a": "1"}'],
      ]),
    );
    expect(read('output')).toMatch(
      /^outcome<<(ghadelimiter_[\w-]+)\r?\nsucceeded\r?\n\1\r?\nstack-outputs<<(ghadelimiter_[\w-]+)\r?\n\{\n"a": "1"\}\r?\n\2\r?\n$/,
    );
    expect(printed).toBe('');
  });
});

describe('state', () => {
  it('goes to the post step through the file of the runner', () => {
    saveState('moving', 'arn:stack');
    expect(read('state')).toMatch(/^moving<<(\S+)\r?\narn:stack\r?\n\1\r?\n$/);
  });

  it('is empty in the post step when the main step kept nothing', () => {
    expect(readState('moving')).toBe('');
    process.env['STATE_moving'] = 'arn:stack';
    expect(readState('moving')).toBe('arn:stack');
  });
});

describe('the summary', () => {
  it('is added to what is there', async () => {
    writeFileSync(join(folder, 'summary'), 'before\n');
    await appendSummary('# One');
    await appendSummary('# Two');
    expect(read('summary')).toBe('before\n# One\n# Two\n');
  });

  it('that can not be written is a warning', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'absent', 'summary');
    await appendSummary('# One');
    expect(printed).toMatch(/^Warning: the job summary could not be written/);
  });

  it('is left out where the runner offers none', async () => {
    Reflect.deleteProperty(process.env, 'GITHUB_STEP_SUMMARY');
    await appendSummary('# One');
    expect(printed).toBe('');
  });
});

describe('an annotation', () => {
  const annotation = {
    level: 'error',
    title: 'a: b, c',
    message: 'x\ny',
    file: 'app.yml',
    line: 7,
  } as const;

  it('stands on its line, in one command', () => {
    annotate(annotation);
    expect(printed).toBe('::error title=a%3A b%2C c,file=app.yml,line=7::x%0Ay\n');
  });

  it('needs no line, and stays one command whatever it holds', () => {
    annotate({
      ...annotation,
      level: 'warning',
      title: 'a\n::error::b',
      message: '::error::1\r\n##[error]2\u2028%0A::x',
      file: undefined,
      line: undefined,
    });
    expect(printed.split('\n')).toHaveLength(2);
    expect(printed).toMatch(/^::warning title=/);
    expect(printed).not.toContain('##[');
  });
});
