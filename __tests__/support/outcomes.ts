import fc from 'fast-check';
import type { Change } from '../../src/core/change-set.js';
import { ERRORS, type ErrorCode, type Result } from '../../src/core/errors.js';
import type {
  ChangeSetFacts,
  Failure,
  Outcome,
  Reversion,
  RootCause,
  Verification,
} from '../../src/core/outcome.js';
import { OPERATIONS } from '../../src/core/request.js';
import type { ResourceTiming } from '../../src/core/timing.js';

const RESULTS: readonly Result[] = [
  'succeeded',
  'no-changes',
  'refused',
  'failed',
  'cancelled',
  'detached',
  'skipped',
];

/** Pieces of text that mean something to Markdown, HTML, GitHub, the runner or Mermaid. */
const PIECES = [
  ...['\n', '\r\n', '\r', '\u2028', '\t', '\0', '\u001b[31m', '\u202e', '\ud800', ' ', '    '],
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
    '*',
    '_',
    '**',
    '#',
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
  ],
  ...[
    '<script>alert(1)</script>',
    '</details>',
    '<details>',
    '</summary>',
    '<!--',
    '-->',
    '<b>',
    '&lt;',
  ],
  ...[
    '@team',
    '@org/team',
    '#12',
    'org/repo#12',
    '![x](y)',
    '[x](javascript:alert(1))',
    '$x$',
    '[^1]',
  ],
  ...['https://evil.example/', 'www.evil.example', 'a@b.example', 'mailto:a@b.example'],
  ...['::error::', '##[error]', '%0A', '%%', '%%{init: {}}%%', ':', ';', ',', 'section x', 'title'],
  ...[
    'click',
    'gantt',
    'end',
    'Database',
    'AWS::RDS::DBInstance',
    '2000-01-01',
    '🚀',
    '\u00e4',
    '| --- |',
  ],
] as const;

/** Text in which something bad is likely. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const hostileType = fc.oneof(
  hostileText,
  fc.constantFrom('AWS::RDS::DBInstance', 'AWS::EC2::Subnet', 'Custom::Thing', 'gantt', ''),
);
const statusText = fc.oneof(
  hostileText,
  fc.constantFrom('CREATE_COMPLETE', 'CREATE_FAILED', 'DELETE_COMPLETE', 'UPDATE_IN_PROGRESS'),
);

const change: fc.Arbitrary<Change> = fc.record({
  action: fc.oneof(fc.constantFrom('Add', 'Modify', 'Remove', 'Import', 'Dynamic'), hostileText),
  logicalId: hostileText,
  physicalId: maybe(hostileText),
  type: hostileType,
  replacement: fc.constantFrom('True', 'False', 'Conditional', undefined),
  policyAction: maybe(hostileText),
  scope: fc.array(hostileText, { maxLength: 2 }),
  details: fc.array(
    fc.record({
      attribute: hostileText,
      name: maybe(hostileText),
      path: maybe(hostileText),
      requiresRecreation: maybe(hostileText),
      evaluation: maybe(hostileText),
      changeSource: maybe(hostileText),
      causingEntity: maybe(hostileText),
      before: maybe(hostileText),
      after: maybe(hostileText),
    }),
    { maxLength: 3 },
  ),
  nestedChangeSetId: maybe(hostileText),
});

const rootCause: fc.Arbitrary<RootCause> = fc.record({
  logicalId: hostileText,
  type: hostileType,
  status: statusText,
  reason: hostileText,
  errorCode: maybe(hostileText),
  through: fc.array(hostileText, { maxLength: 3 }),
  location: maybe(fc.record({ file: hostileText, line: fc.integer({ min: 1, max: 9_999 }) })),
  remedy: maybe(hostileText),
  others: fc.array(fc.record({ logicalId: hostileText, reason: hostileText }), { maxLength: 5 }),
});

const failure: fc.Arbitrary<Failure> = fc.record({
  code: fc.constantFrom(...(Object.keys(ERRORS) as ErrorCode[])),
  message: hostileText,
  hint: maybe(hostileText),
  rootCause: maybe(rootCause),
});

const timing: fc.Arbitrary<ResourceTiming> = fc.record({
  logicalId: hostileText,
  type: hostileType,
  through: fc.array(hostileText, { maxLength: 2 }),
  began: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  ended: maybe(fc.integer({ min: 0, max: 4_000_000_000_000 })),
  status: statusText,
});

const count = fc.nat(500);

const changeSet: fc.Arbitrary<ChangeSetFacts> = fc.record({
  id: hostileText,
  name: hostileText,
  counts: fc.record({
    add: count,
    modify: count,
    replace: count,
    remove: count,
    import: count,
    dynamic: count,
    sync: count,
  }),
  changes: fc.array(change, { maxLength: 15 }),
  hasChanges: fc.boolean(),
});

const verification: fc.Arbitrary<Verification> = fc.record({
  verdict: fc.constantFrom('passed', 'failed', 'partly', 'nothing-to-check', 'off'),
  checks: fc.array(
    fc.record(
      {
        subject: hostileText,
        state: fc.constantFrom('passed', 'failed', 'skipped'),
        detail: hostileText,
        advice: hostileText,
        unseen: fc.constant(true as const),
      },
      { requiredKeys: ['subject', 'state', 'detail'] },
    ),
    { maxLength: 4 },
  ),
});

const reversion: fc.Arbitrary<Reversion> = fc.record({
  state: fc.constantFrom('done', 'refused', 'failed', 'not-possible', 'unfinished'),
  detail: hostileText,
  changeSet: maybe(changeSet),
  operationId: maybe(hostileText),
  dataLoss: fc.array(hostileText, { maxLength: 2 }),
  lost: fc.array(
    fc.record({
      logicalId: hostileText,
      type: hostileType,
      physicalId: maybe(hostileText),
      through: fc.array(hostileText, { maxLength: 2 }),
      fate: fc.constantFrom('replaced', 'removed'),
      isKept: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  verification: maybe(verification),
  rootCause: maybe(rootCause),
});

/** Any Outcome at all, with text from the worst of sources. */
export const anyOutcome: fc.Arbitrary<Outcome> = fc.record({
  result: fc.constantFrom(...RESULTS),
  operation: fc.constantFrom(...OPERATIONS),
  headline: hostileText,
  failure: maybe(failure),
  stack: fc.record({ name: hostileText, id: maybe(hostileText), status: maybe(statusText) }),
  operationId: maybe(hostileText),
  changeSet: maybe(changeSet),
  outputs: fc.array(
    fc.record({
      key: hostileText,
      value: hostileText,
      description: maybe(hostileText),
      exportName: maybe(hostileText),
    }),
    { maxLength: 4 },
  ),
  verification: maybe(verification),
  reversion: maybe(reversion),
  notices: fc.array(
    fc.record({ level: fc.constantFrom('info', 'warning'), message: hostileText }),
    { maxLength: 4 },
  ),
  timings: fc.array(timing, { maxLength: 12 }),
  selfTest: maybe(
    fc.array(
      fc.record({
        title: hostileText,
        state: fc.constantFrom('held' as const, 'failed' as const, 'not-run' as const),
        durationMs: fc.nat(),
        seen: maybe(hostileText),
      }),
      { maxLength: 3 },
    ),
  ),
  durationMs: fc.nat(100_000_000),
});

/** A run as the environment may describe it. */
export const anyRun = fc.record({
  actor: maybe(hostileText),
  commit: maybe(hostileText),
  url: maybe(
    fc.oneof(
      hostileText,
      hostileText.map((rest) => `https://github.example/${rest}`),
    ),
  ),
});
