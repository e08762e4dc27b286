import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import { checkGivenParameters, resolveParameters } from '../../src/core/parameters.js';

const plain = { hasDefault: true, noEcho: false };
const required = { hasDefault: false, noEcho: false };
const secret = { hasDefault: true, noEcho: true };
const none: ReadonlyMap<string, string> = new Map();

function failure(act: () => unknown): TapstackError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof TapstackError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

describe('resolving parameters', () => {
  const declared = new Map([
    ['Zone', plain],
    ['EnvironmentSuffix', plain],
    ['Size', required],
    ['Password', secret],
    ['Colour', plain],
  ]);

  it('sends given values, keeps live ones, leaves new defaults out, in the order of the template', () => {
    const { send, notes } = resolveParameters({
      declared,
      given: new Map([['Size', 'big']]),
      secrets: new Map([['Password', 'hunter22']]),
      suffix: 'qa',
      live: new Set(['Zone', 'EnvironmentSuffix', 'Size', 'Password']),
    });
    expect(send).toEqual([
      { key: 'Zone', usePreviousValue: true },
      { key: 'EnvironmentSuffix', value: 'qa' },
      { key: 'Size', value: 'big' },
      { key: 'Password', value: 'hunter22' },
    ]);
    expect(notes).toEqual([]);
  });
  it('sends an empty text that was given', () => {
    const given = new Map([['Size', '']]);
    const { send } = resolveParameters({
      declared: new Map([['Size', required]]),
      given,
      secrets: none,
      suffix: 'qa',
      live: undefined,
    });
    expect(send).toEqual([{ key: 'Size', value: '' }]);
  });
  it('sends no suffix where the template does not declare it', () => {
    const { send } = resolveParameters({
      declared: new Map([['Zone', plain]]),
      given: none,
      secrets: none,
      suffix: 'qa',
      live: undefined,
    });
    expect(send).toEqual([]);
  });
  it('drops a live parameter that the template lost, and says so', () => {
    const { send, notes } = resolveParameters({
      declared: new Map([['Zone', plain]]),
      given: none,
      secrets: none,
      suffix: undefined,
      live: new Set(['Zone', 'Old']),
    });
    expect(send).toEqual([{ key: 'Zone', usePreviousValue: true }]);
    expect(notes).toEqual([
      'The template no longer declares the parameter Old; its live value is dropped.',
    ]);
  });
  it('names all parameters that have no value', () => {
    const error = failure(() =>
      resolveParameters({
        declared: new Map([
          ['A', required],
          ['B', required],
          ['C', plain],
        ]),
        given: none,
        secrets: none,
        suffix: undefined,
        live: new Set(['C']),
      }),
    );
    expect(error.code).toBe('missing-parameter');
    expect(error.message).toContain('A, B.');
    expect(error.hint).toContain('TAPSTACK_PARAM_A');
  });
});

describe('checking given parameters before AWS is asked', () => {
  const declared = new Map([
    ['InstanceType', plain],
    ['Password', secret],
  ]);

  it('names every unknown one with the nearest name', () => {
    const error = failure(() => {
      checkGivenParameters({
        declared,
        given: new Map([
          ['InstanceTyp', 'x'],
          ['Quux', 'y'],
        ]),
        secrets: new Map([['Pasword', 'topsecret']]),
      });
    });
    expect(error.code).toBe('unknown-parameter');
    expect(error.message).toContain(
      '"InstanceTyp" (from the input `parameters`). Did you mean InstanceType?',
    );
    expect(error.message).toContain('"Quux"');
    expect(error.message).toContain('"Pasword" (from the environment). Did you mean Password?');
    expect(error.hint).toContain('InstanceType, Password');
    expect(`${error.message}${error.hint ?? ''}`).not.toContain('topsecret');
  });
  it('refuses a NoEcho value in `parameters`, without printing it', () => {
    const error = failure(() => {
      checkGivenParameters({ declared, given: new Map([['Password', 'hunter22']]), secrets: none });
    });
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain('TAPSTACK_PARAM_Password');
    expect(error.message).not.toContain('hunter22');
  });
  it('refuses a value that is given twice', () => {
    const both = new Map([['InstanceType', 'x']]);
    const error = failure(() => {
      checkGivenParameters({ declared, given: both, secrets: both });
    });
    expect(error.message).toBe(
      'InstanceType is given twice: in `parameters` and in the environment.',
    );
  });
  it('counts bytes, not characters', () => {
    const check = (value: string) => (): void => {
      checkGivenParameters({ declared, given: new Map([['InstanceType', value]]), secrets: none });
    };
    expect(check('é'.repeat(2_048))).not.toThrow();
    expect(failure(check('é'.repeat(2_049))).message).toContain('4098 bytes');
  });
});
