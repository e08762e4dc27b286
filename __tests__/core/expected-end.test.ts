import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/core/change-set.js';
import {
  expectationOf,
  expectedEnd,
  isWellFounded,
  type Expectation,
} from '../../src/core/expected-end.js';
import { pastOperations, type PastOperation } from '../../src/core/past-operations.js';
import { expectedDuration } from '../../src/core/typical-durations.js';
import { expectedEndText } from '../../src/render/expected-end.js';
import { ownEvent, resourceEvent, STACK_ID } from '../support/events.js';
import { updateEvents } from '../support/past-events.js';

const HOUR = 3_600_000;

function change(logicalId: string, more: Partial<Change> = {}): Change {
  return {
    action: 'Modify',
    logicalId,
    physicalId: undefined,
    type: 'AWS::SNS::Topic',
    replacement: 'False',
    policyAction: undefined,
    scope: [],
    details: [],
    nestedChangeSetId: undefined,
    ...more,
  };
}

/** Updates of these durations, the newest last, an hour apart. */
function updates(...all: readonly Readonly<Record<string, number>>[]): readonly PastOperation[] {
  const events = all.flatMap((resources, index) => updateEvents({ at: index * HOUR, resources }));
  return pastOperations(events.toReversed(), STACK_ID);
}

function asked(
  changes: readonly Change[],
  past: readonly PastOperation[],
): Expectation | undefined {
  return expectationOf({ what: 'update', changes, usualMs: expectedDuration(changes) }, past);
}

const DB = change('Db', { type: 'AWS::RDS::DBInstance' });

describe('what is expected of an update', () => {
  it('is what the last ones like it took', () => {
    const past = updates({ Db: 40_000 }, { Db: 60_000 }, { Db: 50_000 }, { Db: 52_000 });
    // The newest three: 52 s, 50 s and 60 s, with a second before and one after.
    expect(asked([DB, change('Topic')], past)).toEqual({
      ms: 54_000,
      basis: { kind: 'operations', what: 'update', count: 3, areLast: true },
    });
    expect(isWellFounded(asked([DB], past))).toBe(true);
  });

  it('passes over those that had something else to do', () => {
    const past = updates({ Db: 60_000 }, { Topic: 1_000 }, { Topic: 1_000 });
    expect(asked([DB], past)).toEqual({
      ms: 62_000,
      basis: { kind: 'operations', what: 'update', count: 1, areLast: false },
    });
    expect(isWellFounded(asked([DB], past))).toBe(false);
    // With the database nobody changes it now; its update says nothing of one of the topic, but the others do.
    expect(asked([change('Topic')], past)).toMatchObject({ ms: 3_000, basis: { count: 2 } });
  });

  it('is what its slowest resource took, where no other one was like it', () => {
    // The topic was updated beside a database, which does not change now.
    const past = updates({ Topic: 30_000, Db: 90_000 });
    expect(asked([change('Topic')], past)).toEqual({
      ms: 32_000,
      basis: { kind: 'resource', logicalId: 'Topic' },
    });
  });

  it('is what is usual where the stack has never done it', () => {
    const usual = { ms: 720_000, basis: { kind: 'usual' } };
    expect(asked([DB], [])).toEqual(usual);
    expect(asked([DB], updates({ Topic: 1_000 }))).toEqual(usual);
    // An update in place says nothing of a replacement.
    const replaced = change('Db', { type: DB.type, replacement: 'True' });
    expect(asked([replaced], updates({ Db: 5_000 }))).toEqual({ ...usual, ms: 1_440_000 });
  });

  it('is what others of its kind took, where nobody knows what changes', () => {
    const past = updates({ Topic: 1_000 }, { Db: 60_000 });
    const question = { what: 'update', changes: undefined, usualMs: undefined } as const;
    expect(expectationOf(question, past)).toMatchObject({ ms: 3_000, basis: { count: 2 } });
    expect(expectationOf({ ...question, what: 'rollback' }, past)).toBeUndefined();
    expect(expectationOf(question, [])).toBeUndefined();
  });
});

describe('the expected end in words', () => {
  const at = Date.UTC(2026, 0, 2, 14, 26);
  const basis = { kind: 'operations', what: 'update', count: 3, areLast: true } as const;
  const said = (ms: number, more: Partial<typeof basis> | Expectation['basis'] = {}): string => {
    const whole = { ...basis, ...more } as Expectation['basis'];
    return expectedEndText(expectedEnd({ ms, basis: whole }, at, at), whole);
  };

  it('has a time, how long that is, and why', () => {
    expect(said(6 * 60_000)).toBe(
      'expected end about 14:32 UTC (in 6 min), as in the last 3 updates',
    );
    expect(said(40_000)).toContain('14:26 UTC (in 40 s)');
    expect(said(65 * 60_000)).toContain('15:31 UTC (in 1 h 05 min)');
  });

  it('says what it rests on', () => {
    const whys = [
      said(1, { count: 1 } as object),
      said(1, { count: 1, areLast: false } as object),
      said(1, { areLast: false } as object),
      said(1, { kind: 'resource', logicalId: 'Db' }),
      said(1, { kind: 'usual' }),
    ].map((text) => text.split(', ')[1]);
    expect(whys).toEqual([
      'as in the last update',
      'as in an earlier update',
      'as in 3 earlier updates',
      'as Db took before',
      'as is usual for such resources',
    ]);
  });

  it('never promises a time that is over', () => {
    const late = expectedEnd({ ms: 1_000, basis }, at, at + 5_000);
    expect(expectedEndText(late, basis)).toBe(
      'takes longer than expected (to about 14:26 UTC, as in the last 3 updates)',
    );
  });
});

const id = fc.constantFrom('A', 'B', 'C', 'D');
const status = fc.constantFrom(
  ...['CREATE', 'UPDATE', 'DELETE', 'IMPORT', 'ROLLBACK', 'UPDATE_ROLLBACK'].flatMap((verb) =>
    ['IN_PROGRESS', 'COMPLETE', 'FAILED'].map((end) => `${verb}_${end}`),
  ),
  'REVIEW_IN_PROGRESS',
  'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  'SOMETHING_NEW',
);
/** Events in any order that a broken service, a wrong clock or a gap could make. */
const anyEvents = fc
  .array(fc.record({ own: fc.boolean(), logicalId: id, status, at: fc.nat(10_000_000) }), {
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(({ own, ...row }) =>
      own ? ownEvent(row.status, { at: row.at }) : resourceEvent(row),
    ),
  );
const anyChange = fc.record({
  action: fc.constantFrom('Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'Other'),
  logicalId: id,
  replacement: fc.constantFrom('True', 'False', 'Conditional', undefined),
});
const anyQuestion = fc.record({
  what: fc.constantFrom('creation', 'update', 'import', 'rollback', 'deletion'),
  changes: fc.option(fc.array(anyChange, { maxLength: 5 }), { nil: undefined }),
  usualMs: fc.option(fc.nat(5_000_000), { nil: undefined }),
});

describe('an expected end, whatever the events of the past say, 1,000 cases each', () => {
  const question = ({
    changes,
    ...rest
  }: typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never): Parameters<
    typeof expectationOf
  >[0] => ({
    ...rest,
    changes: changes?.map(({ logicalId, ...more }) => change(logicalId, more)),
  });

  it('is a finite time that is never before the beginning', () => {
    fc.assert(
      fc.property(anyEvents, anyQuestion, (events, given) => {
        const expectation = expectationOf(question(given), pastOperations(events, STACK_ID));
        if (expectation === undefined) return;
        expect(expectation.ms).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(expectation.ms)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is said as one time that comes nearer, and never as one that is over', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyQuestion,
        fc.array(fc.nat(20_000_000), { minLength: 2, maxLength: 10 }),
        (events, given, moments) => {
          const expectation = expectationOf(question(given), pastOperations(events, STACK_ID));
          if (expectation === undefined) return;
          const start = Date.UTC(2026, 0, 1);
          let left = Number.POSITIVE_INFINITY;
          for (const moment of moments.toSorted((one, other) => one - other)) {
            const end = expectedEnd(expectation, start, start + moment);
            const text = expectedEndText(end, expectation.basis);
            expect(end.at).toBe(start + expectation.ms);
            expect(text).not.toMatch(/-\d|NaN|Infinity/);
            if (end.kind === 'overdue') {
              expect(end.at).toBeLessThanOrEqual(start + moment);
              expect(text).toMatch(/^takes longer/);
              left = 0;
            } else {
              expect(end.at).toBeGreaterThan(start + moment);
              // Once late, always late.
              expect(end.leftMs).toBeLessThanOrEqual(left);
              left = end.leftMs;
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
