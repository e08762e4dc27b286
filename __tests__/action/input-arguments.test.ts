import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/action/input-arguments.js';
import { readStepInputs, unknownInputs, type InputSource } from '../../src/action/input-source.js';

function run(...words: readonly string[]): InputSource {
  const line = readArguments(words, {});
  if (line.kind !== 'run') throw new Error(`asked for ${line.kind}`);
  return line.source;
}

function given(...words: readonly string[]): Record<string, string> {
  const source = run(...words);
  expect(source.faults).toEqual([]);
  return Object.fromEntries(source.given);
}

describe('the command line', () => {
  it('knows --self-test and the operation of that name', () => {
    expect(given('--self-test')).toEqual({ operation: 'self-test' });
    expect(given('self-test', '--self-test')).toEqual({ operation: 'self-test' });
  });

  it('takes the operation first and inputs in both forms', () => {
    expect(given('deploy', '--stack-name', 'web', '--template=a=b.yml', '--tags=')).toEqual({
      operation: 'deploy',
      'stack-name': 'web',
      template: 'a=b.yml',
      tags: '',
    });
  });
  it('takes flags with and without a value', () => {
    expect(given('deploy', '--express', '--wait', 'FALSE', '--revert-drift')).toEqual({
      operation: 'deploy',
      express: 'true',
      wait: 'FALSE',
      'revert-drift': 'true',
    });
    expect(given('--express', 'deploy')).toEqual({ operation: 'deploy', express: 'true' });
  });
  it('keeps line breaks in values', () => {
    expect(given('deploy', '--parameters=A=1\nB=2')['parameters']).toBe('A=1\nB=2');
  });
  it('puts repeated lists and pairs together', () => {
    const inputs = given('deploy', '--parameters', 'A=1', '--parameters', 'B=2');
    expect(inputs['parameters']).toBe('A=1\nB=2');
  });
  it('takes --operation too', () => {
    expect(given('--operation', 'status')).toEqual({ operation: 'status' });
    expect(given('status', '--operation=status')).toEqual({ operation: 'status' });
  });
  it.each([[[]], [['help']], [['--help']], [['deploy', '-h']]])('shows help for %j', (words) => {
    expect(readArguments(words, {}).kind).toBe('help');
  });
  it.each([[['--version']], [['-V']]])('shows the version for %j', (words) => {
    expect(readArguments(words, {}).kind).toBe('version');
  });
  it.each([
    [['deploy', '--stack-name'], '--stack-name needs a value'],
    [['deploy', '--stack-name', '--express'], '--stack-name needs a value'],
    [['deploy', '--confirm', 'a', '--confirm', 'b'], '--confirm is given more than once'],
    [['deploy', 'prod'], 'one operation too many: "deploy" and "prod"'],
    [['deploy', '--operation=delete'], 'one operation too many: "deploy" and "delete"'],
    [['deploy', '-x'], 'The argument "-x" is not known'],
    [['deploy', '--'], 'The argument "--" is not known'],
  ])('finds fault with %j', (words, expected) => {
    expect(run(...words).faults.join('\n')).toContain(expected);
  });
  it('lets a forgotten value not swallow the next input', () => {
    expect(run('delete', '--confirm', '--stack-name', 'web').given.get('stack-name')).toBe('web');
  });
  it('warns of an unknown input with the nearest name, with or without a value', () => {
    const source = run('deploy', '--stackname', 'web', '--verbose', '--format', 'json');
    expect(source.faults).toEqual([]);
    expect(unknownInputs(source)).toEqual([
      {
        level: 'warning',
        message: 'The input "stackname" is not known and has no effect. Did you mean stack-name?',
      },
      { level: 'warning', message: 'The input "verbose" is not known and has no effect.' },
    ]);
  });
});

describe('the inputs of a step', () => {
  it('are the variables INPUT_…, hyphens and all', () => {
    const source = readStepInputs({ 'INPUT_STACK-NAME': 'web', INPUT_WAIT: 'false', OTHER: 'x' });
    expect([...source.given]).toEqual([
      ['stack-name', 'web'],
      ['wait', 'false'],
    ]);
  });
  it('give a warning for names that are unknown in a step and set', () => {
    const source = readStepInputs({ INPUT_STACK_NAME: 'web', INPUT_FORMAT: 'json', INPUT_FOO: '' });
    expect(unknownInputs(source).map((notice) => notice.message)).toEqual([
      'The input "stack_name" is not known and has no effect. Did you mean stack-name?',
      'The input "format" is not known and has no effect.',
    ]);
  });
});
