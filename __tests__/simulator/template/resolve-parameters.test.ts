import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GivenParameter } from '../../../src/simulator/contracts.js';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import { refusal, sideFor } from './fixtures.js';

const REST = 'Resources: {A: {Type: AWS::SNS::Topic}}';
let side: EmbeddedTemplateSide;

beforeAll(async () => {
  side = await sideFor(REST);
});

function given(key: string, value?: string, usePreviousValue = false): GivenParameter {
  return { key, value, usePreviousValue };
}

function resolve(
  parameters: string,
  list: readonly GivenParameter[],
  previous?: Readonly<Record<string, string>>,
): Record<string, string> {
  const model = side.parseTemplate(`Parameters: ${parameters}\n${REST}`);
  const before = previous === undefined ? undefined : new Map(Object.entries(previous));
  return Object.fromEntries(side.resolveParameters(model, list, before));
}

describe('values of parameters', () => {
  it('come from what is given, then from the default', () => {
    expect(
      resolve('{A: {Type: String, Default: x}, B: {Type: Number, Default: 1}}', [given('B', '2')]),
    ).toEqual({ A: 'x', B: '2' });
  });

  it('may be empty', () => {
    expect(resolve('{A: {Type: String, Default: x}}', [given('A', '')])).toEqual({ A: '' });
  });

  it('fall back to the default on an update, not to the previous value', () => {
    const declared = '{A: {Type: String, Default: x}}';
    expect(resolve(declared, [], { A: 'old' })).toEqual({ A: 'x' });
    expect(resolve(declared, [given('A', undefined, true)], { A: 'old' })).toEqual({ A: 'old' });
  });

  it('keep the name of a stored parameter', () => {
    expect(resolve("{A: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b}}", [])).toEqual(
      {
        A: '/a/b',
      },
    );
  });

  it.each<[string, readonly GivenParameter[], string]>([
    ['{A: {Type: String}, B: {Type: String}}', [], 'Parameters: [A, B] must have values'],
    [
      '{A: {Type: String}}',
      [given('A', 'x'), given('X', 'y')],
      'Parameters: [X] do not exist in the template',
    ],
    ['{A: {Type: Number}}', [given('A', 'five')], "Parameter 'A' must be a number."],
    ['{A: {Type: Number}}', [given('A', '')], "Parameter 'A' must be a number."],
    ['{A: {Type: List<Number>}}', [given('A', '1,b')], "Parameter 'A' must be a number."],
    [
      '{A: {Type: String, AllowedValues: [a, b]}}',
      [given('A', 'c')],
      "Parameter 'A' must be one of AllowedValues",
    ],
    [
      '{A: {Type: CommaDelimitedList, AllowedValues: [a, b]}}',
      [given('A', 'a,c')],
      "Parameter 'A' must be one of AllowedValues",
    ],
    [
      '{A: {Type: String, AllowedPattern: "[a-z]+"}}',
      [given('A', 'ab1')],
      "Parameter 'A' must match pattern [a-z]+",
    ],
    [
      '{A: {Type: String, AllowedPattern: "[a-z]+", ConstraintDescription: only letters}}',
      [given('A', '1')],
      'Parameter A failed to satisfy constraint: only letters',
    ],
    [
      '{A: {Type: String, MinLength: 3}}',
      [given('A', 'ab')],
      "Parameter 'A' must contain at least 3 characters",
    ],
    [
      '{A: {Type: String, MaxLength: "3"}}',
      [given('A', 'abcd')],
      "Parameter 'A' must contain at most 3 characters",
    ],
    [
      '{A: {Type: Number, MinValue: 3}}',
      [given('A', '2.5')],
      "Parameter 'A' must be a number not less than 3",
    ],
    [
      '{A: {Type: Number, MaxValue: 3}}',
      [given('A', '4')],
      "Parameter 'A' must be a number not greater than 3",
    ],
    [
      '{A: {Type: String}}',
      [given('A', 'x', true)],
      'Invalid input for parameter key A. Cannot specify usePreviousValue as true and non empty value for a parameter',
    ],
    [
      '{A: {Type: String}}',
      [given('A', undefined, true)],
      'Invalid input for parameter key A. Cannot specify usePreviousValue as true for a parameter key not in the previous template',
    ],
    [
      '{A: {Type: String, Default: long, AllowedValues: [short]}}',
      [],
      "Parameter 'A' must be one of AllowedValues",
    ],
  ])('%s with %j is refused', (declared, list, message) => {
    expect(refusal(() => resolve(declared, list))).toBe(message);
  });

  it.each([
    ['{A: {Type: Number, MinValue: 1, MaxValue: 3}}', '2'],
    ['{A: {Type: List<Number>}}', '1, 2'],
    ['{A: {Type: CommaDelimitedList, AllowedValues: [a, b]}}', 'b, a'],
    ['{A: {Type: String, AllowedPattern: "^[a-z-]*$", MinLength: 0, MaxLength: 9}}', 'a-b'],
    ['{A: {Type: String, AllowedPattern: "(?i)[a-z]+"}}', 'ABC'],
    ['{A: {Type: "List<AWS::EC2::Subnet::Id>"}}', 'subnet-1,subnet-2'],
  ])('%s accepts %s', (declared, value) => {
    expect(resolve(declared, [given('A', value)])).toEqual({ A: value });
  });
});
