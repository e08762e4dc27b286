import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLogFile } from '../../../src/adapters/local/log-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a log file', () => {
  it('has each line at once, in a folder that it makes', () => {
    const path = join(folder, 'new', 'deep', 'run.log');
    const write = openLogFile(path);
    write('one');
    expect(readFileSync(path, 'utf8')).toBe('one\n');
    write('two');
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
  });

  it('goes on where an earlier run has ended', () => {
    const path = join(folder, 'run.log');
    writeFileSync(path, 'before\n');
    openLogFile(path)('after');
    expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
  });

  it('keeps five files of five megabytes, the newest lines in them', () => {
    const path = join(folder, 'run.log');
    const write = openLogFile(path);
    const megabyte = 'x'.repeat(1_000_000 - 8);
    for (let line = 0; line < 32; line += 1) write(`${String(line).padStart(7, '0')}${megabyte}`);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['run.log', 'run.log.1', 'run.log.2', 'run.log.3', 'run.log.4']);
    for (const file of files) {
      expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(5_000_000);
    }
    const firstOf = (file: string): string => readFileSync(join(folder, file), 'utf8').slice(0, 7);
    expect(files.map(firstOf)).toEqual(['0000030', '0000025', '0000020', '0000015', '0000010']);
  });

  it('counts bytes, not letters', () => {
    const path = join(folder, 'run.log');
    const write = openLogFile(path);
    write('ü'.repeat(2_000_000));
    write('ü'.repeat(1_000_000));
    expect(readdirSync(folder).sort()).toEqual(['run.log', 'run.log.1']);
  });

  it('has a line longer than a file in a file of its own', () => {
    const path = join(folder, 'run.log');
    const write = openLogFile(path);
    write('x'.repeat(6_000_000));
    write('y');
    expect(readFileSync(path, 'utf8')).toBe('y\n');
  });

  it('that can not be written never ends a run', () => {
    writeFileSync(join(folder, 'file'), '');
    const write = openLogFile(join(folder, 'file', 'run.log'));
    expect(() => {
      write('one');
      write('two');
    }).not.toThrow();
  });
});
