import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/core/change-set.js';
import { HIDDEN_VALUE, type StackParameter, type StackResource } from '../../src/core/stack.js';
import {
  isSurelySame,
  parametersBefore,
  type Traces,
} from '../../src/operations/parameters-before.js';

const parameter = (key: string, value: string | undefined): StackParameter => ({
  key,
  value,
  resolvedValue: undefined,
});

describe('the parameters from before an update', () => {
  const before = [
    parameter('Plain', 'x'),
    parameter('Empty', ''),
    parameter('Secret', HIDDEN_VALUE),
    parameter('Left', HIDDEN_VALUE),
    parameter('Gone', HIDDEN_VALUE),
  ];
  const after = [parameter('Secret', HIDDEN_VALUE), parameter('Left', HIDDEN_VALUE)];

  it('are given as they were, and kept where they can not be read', () => {
    const sent = [
      { key: 'Secret', value: 'new' },
      { key: 'Left', usePreviousValue: true as const },
    ];
    expect(parametersBefore({ before, after, sent })).toEqual({
      send: [
        { key: 'Plain', value: 'x' },
        { key: 'Empty', value: '' },
        { key: 'Secret', usePreviousValue: true },
        { key: 'Left', usePreviousValue: true },
        { key: 'Gone', usePreviousValue: true },
      ],
      overwritten: ['Secret'],
      dropped: ['Gone'],
    });
  });

  it('may all have been overwritten where somebody else made the change set', () => {
    const { overwritten } = parametersBefore({ before, after, sent: undefined });
    expect(overwritten).toEqual(['Secret', 'Left']);
  });

  it('of any stack: what can be read is given, nothing hidden ever is; 1,000 cases', () => {
    const any = fc.uniqueArray(
      fc.record({
        key: fc.string({ minLength: 1 }),
        value: fc.oneof(fc.string(), fc.constant(HIDDEN_VALUE), fc.constant(undefined)),
        resolvedValue: fc.constant(undefined),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(any, any, (one, other) => {
        const { send } = parametersBefore({ before: one, after: other, sent: undefined });
        expect(send.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
        for (const given of send) {
          const was = one.find(({ key }) => key === given.key)?.value;
          if ('value' in given) expect(given.value).toBe(was);
          else expect([undefined, HIDDEN_VALUE]).toContain(was);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a secret that was given again', () => {
  const USES = `Parameters: { Secret: { Type: String, NoEcho: true } }
Resources:
  User: { Type: AWS::X::Y, Properties: { Deep: [{ Value: !Ref Secret }] } }
`;
  const changed = (logicalId: string): Change => ({ logicalId }) as Change;
  const present = (logicalId: string): StackResource => ({ logicalId }) as StackResource;
  const traces = (more: Partial<Traces> = {}): Traces => ({
    before: USES,
    after: USES,
    changes: [changed('Other')],
    resources: [present('User')],
    ...more,
  });

  it('is surely the same where a resource that uses it as it is was not changed', () => {
    expect(isSurelySame('Secret', traces())).toBe(true);
  });

  it.each([
    ['that resource was changed', { changes: [changed('User')] }],
    ['it does not exist', { resources: [] }],
    ['it did not use the secret before', { before: USES.replace('!Ref Secret', 'x') }],
    ['it used it elsewhere before', { before: USES.replace('Value:', 'Other:') }],
    ['it does not use the secret any more', { after: USES.replace('!Ref Secret', 'x') }],
    [
      'it uses it below a function only',
      {
        before: USES.replace('!Ref Secret', '!If [C, !Ref Secret, x]'),
        after: USES.replace('!Ref Secret', '!If [C, !Ref Secret, x]'),
      },
    ],
    ['a template is rewritten by a transform', { after: `Transform: T\n${USES}` }],
    ['a template can not be read', { before: '{' }],
    ['a template has no resources', { before: 'Parameters: {}' }],
  ])('is not known to be where %s', (_why, more) => {
    expect(isSurelySame('Secret', traces(more))).toBe(false);
  });
});
