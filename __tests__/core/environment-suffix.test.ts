import { describe, expect, it } from '@jest/globals';
import {
  chooseSuffix,
  isSuffix,
  settleSuffix,
  stackNameFor,
  suffixOfStackName,
} from '../../src/core/environment-suffix.js';
import { TapstackError } from '../../src/core/errors.js';

const nothing = { input: undefined, environment: undefined, stackName: undefined };

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof TapstackError) return thrown.code;
  }
  return 'nothing was thrown';
}

describe('the form of an environment suffix', () => {
  it.each(['dev', 'pr-12', '00', 'a-b-c', 'a'.repeat(20)])('takes %s', (text) => {
    expect(isSuffix(text)).toBe(true);
  });
  it.each(['', 'a', 'Dev', '-dev', 'dev-', 'a--b', 'a_b', 'dev\n', 'a'.repeat(21), 'dév'])(
    'refuses %j',
    (text) => {
      expect(isSuffix(text)).toBe(false);
    },
  );
  it('is read from a stack name of our form only', () => {
    expect(suffixOfStackName('tapstack-pr-12')).toBe('pr-12');
    expect(suffixOfStackName('tapstack-Prod')).toBeUndefined();
    expect(suffixOfStackName('tapstack')).toBeUndefined();
    expect(suffixOfStackName('my-tapstack-dev')).toBeUndefined();
    expect(suffixOfStackName(stackNameFor('qa'))).toBe('qa');
  });
});

describe('choosing a suffix', () => {
  it('goes by input, environment, stack name, and dev at last', () => {
    expect(chooseSuffix({ input: 'aa', environment: 'bb', stackName: 'x' })).toEqual({
      value: 'aa',
      source: 'input',
    });
    expect(chooseSuffix({ ...nothing, environment: 'bb', stackName: 'x' })).toEqual({
      value: 'bb',
      source: 'environment',
    });
    expect(chooseSuffix({ ...nothing, stackName: 'tapstack-cc' })).toEqual({
      value: 'cc',
      source: 'stack-name',
    });
    expect(chooseSuffix(nothing)).toEqual({ value: 'dev', source: 'default' });
  });
  it('refuses a value that the stack name contradicts, wherever it comes from', () => {
    const stackName = 'tapstack-prod';
    expect(codeOf(() => chooseSuffix({ ...nothing, input: 'dev', stackName }))).toBe(
      'suffix-conflict',
    );
    expect(codeOf(() => chooseSuffix({ ...nothing, environment: 'dev', stackName }))).toBe(
      'suffix-conflict',
    );
    expect(chooseSuffix({ ...nothing, input: 'prod', stackName }).value).toBe('prod');
  });
});

describe('settling the suffix against the live stack', () => {
  const fallback = { value: 'dev', source: 'default' } as const;
  const chosen = { value: 'qa', source: 'input' } as const;

  it('lets the default give way to the live value', () => {
    expect(settleSuffix({ suffix: fallback, given: undefined, live: 'prod' })).toBe('prod');
    expect(settleSuffix({ suffix: fallback, given: undefined, live: undefined })).toBe('dev');
  });
  it('takes a value of `parameters` where nothing else was said', () => {
    expect(settleSuffix({ suffix: fallback, given: 'qa', live: undefined })).toBe('qa');
  });
  it('can not compare with a hidden live value', () => {
    expect(settleSuffix({ suffix: chosen, given: undefined, live: '****' })).toBe('qa');
    expect(settleSuffix({ suffix: fallback, given: undefined, live: '****' })).toBe('dev');
  });
  it.each([
    { suffix: chosen, given: undefined, live: 'prod' },
    { suffix: { value: 'qa', source: 'environment' } as const, given: undefined, live: 'prod' },
    { suffix: { value: 'qa', source: 'stack-name' } as const, given: undefined, live: 'prod' },
    { suffix: fallback, given: 'qa', live: 'prod' },
    { suffix: chosen, given: 'prod', live: 'prod' },
    { suffix: chosen, given: 'prod', live: undefined },
  ])('refuses the contradiction $suffix.value, $given, $live', (parts) => {
    expect(codeOf(() => settleSuffix(parts))).toBe('suffix-conflict');
  });
});
