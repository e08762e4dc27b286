import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { helpText } from '../../src/action/help.js';
import { OPERATION_CHOICES } from '../../src/action/input-choices.js';
import { INPUTS, knownInputs } from '../../src/action/input-table.js';
import { OUTPUTS } from '../../src/action/output-table.js';

interface ActionFile {
  readonly inputs: Record<string, { description: string; required: boolean; default: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: Record<string, string>;
}

const action = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
) as ActionFile;

describe('action.yml', () => {
  it('has exactly the inputs of the table, in its order, with its defaults and descriptions', () => {
    const expected = knownInputs('action').map((name) => {
      const input = INPUTS.find((candidate) => candidate.name === name);
      return [name, { description: input?.description, required: false, default: input?.default }];
    });
    expect(Object.entries(action.inputs)).toEqual(expected);
  });
  it('has exactly the outputs of the table', () => {
    expect(
      Object.entries(action.outputs).map(([name, { description }]) => [name, description]),
    ).toEqual(Object.entries(OUTPUTS));
  });
  it('runs on node24 with a post step that always runs', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });
  it('leaves what only the command line knows to the command line', () => {
    expect(action.inputs['format']).toBeUndefined();
    expect(knownInputs('command-line')).toContain('format');
  });
});

describe('the help text', () => {
  const text = helpText();
  it.each(INPUTS.map((input) => input.name))('explains --%s', (name) => {
    expect(text).toMatch(new RegExp(`^ {2}--${name} .+\\n {6}\\S`, 'm'));
  });
  it.each(OPERATION_CHOICES.filter((name) => name !== 'auto'))('explains %s', (name) => {
    expect(text).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });
  it('shows defaults', () => {
    expect(text).toContain('(default: CAPABILITY_NAMED_IAM)');
  });
  it('fits a terminal', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
