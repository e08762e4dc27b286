import { kindOfChange, type Change } from './change-set.js';
import { ENOUGH_OPERATIONS } from './limits.js';
import type { OperationKind, PastOperation, Verb } from './past-operations.js';
import { usualDuration } from './typical-durations.js';

/** How long an operation is expected to take, and why. */
export interface Expectation {
  /** From the operation's beginning, in ms. */
  readonly ms: number;
  readonly basis: Basis;
}

/** What an expectation rests on: whole operations before it, its slowest resource before, or what is usual for its types. */
export type Basis =
  | {
      readonly kind: 'operations';
      readonly what: OperationKind;
      readonly count: number;
      /** They are the newest ones of their kind, without one between them that was not like this one. */
      readonly areLast: boolean;
    }
  | { readonly kind: 'resource'; readonly logicalId: string }
  | { readonly kind: 'usual' };

/** What is known of an operation that has begun. */
export interface Question {
  readonly what: OperationKind;
  /** `undefined` where it is not known what changes: operations of others. */
  readonly changes: readonly Change[] | undefined;
  /** What is usual for such resources, in ms, where nothing better is known. */
  readonly usualMs: number | undefined;
}

/**
 * Expects of an operation what earlier ones like it took: those of its kind in which its slowest resource changed in the same
 * way, and nothing slower that does not change now. Without such, the slowest resource's own past decides, and without
 * that what is usual for its types.
 *
 * @param past newest first
 * @returns `undefined` where nothing can be said
 */
export function expectationOf(
  question: Question,
  past: readonly PastOperation[],
): Expectation | undefined {
  const { what, changes, usualMs } = question;
  const usual: Expectation | undefined =
    usualMs === undefined ? undefined : { ms: usualMs, basis: { kind: 'usual' } };
  const ofKind = past.filter((operation) => operation.kind === what);
  if (changes === undefined) return byOperations(what, ofKind, ofKind) ?? usual;
  const slowest = slowestOf(changes, past);
  if (slowest === undefined) return usual;
  const similar = ofKind.filter((operation) => isLike(operation, slowest, changes));
  return byOperations(what, similar, ofKind) ?? byResource(slowest, ofKind) ?? usual;
}

/** True where reading further back would make an expectation no better. */
export function isWellFounded(expectation: Expectation | undefined): boolean {
  return expectation?.basis.kind === 'operations' && expectation.basis.count >= ENOUGH_OPERATIONS;
}

/** When an operation is expected to end, as it can be said at some moment: never a time that is over. */
export type ExpectedEnd =
  | { readonly kind: 'ahead'; readonly at: number; readonly leftMs: number }
  | { readonly kind: 'overdue'; readonly at: number };

/** @param startedAt and `now`: epoch milliseconds of one clock */
export function expectedEnd(expectation: Expectation, startedAt: number, now: number): ExpectedEnd {
  const at = startedAt + Math.max(0, expectation.ms);
  return at > now ? { kind: 'ahead', at, leftMs: at - now } : { kind: 'overdue', at };
}

/** A change with what it is expected to take. */
interface Slowest {
  readonly logicalId: string;
  readonly verb: Verb;
  readonly ms: number;
  readonly isKnown: boolean;
}

function slowestOf(
  changes: readonly Change[],
  past: readonly PastOperation[],
): Slowest | undefined {
  let slowest: Slowest | undefined;
  for (const change of changes) {
    const { logicalId } = change;
    const verb = verbOf(change);
    const before = past.flatMap(({ resources }) =>
      resources.filter((row) => row.logicalId === logicalId && row.verb === verb),
    );
    const known = median(before.slice(0, ENOUGH_OPERATIONS).map(({ tookMs }) => tookMs));
    const ms = known ?? usualDuration(change);
    if (slowest === undefined || ms > slowest.ms) {
      slowest = { logicalId, verb, ms, isKnown: known !== undefined };
    }
  }
  return slowest;
}

function verbOf(change: Change): Verb {
  switch (kindOfChange(change)) {
    case 'remove':
      return 'DELETE';
    case 'import':
      return 'IMPORT';
    case 'add':
      return 'CREATE';
    case 'modify':
    case 'sync':
      return 'UPDATE';
    case 'replace':
    case 'dynamic':
      return 'REPLACE';
  }
}

function isLike(
  { resources }: PastOperation,
  slowest: Slowest,
  changes: readonly Change[],
): boolean {
  if (!resources.some((row) => row.logicalId === slowest.logicalId && row.verb === slowest.verb)) {
    return false;
  }
  const longest = resources.reduce((one, other) => (other.tookMs > one.tookMs ? other : one));
  return changes.some((change) => change.logicalId === longest.logicalId);
}

function byOperations(
  what: OperationKind,
  similar: readonly PastOperation[],
  ofKind: readonly PastOperation[],
): Expectation | undefined {
  const whole = similar.filter(({ tookMs }) => tookMs !== undefined).slice(0, ENOUGH_OPERATIONS);
  const ms = median(whole.flatMap(({ tookMs }) => tookMs ?? []));
  if (ms === undefined) return undefined;
  const areLast = whole.every((operation, index) => operation === ofKind[index]);
  return { ms, basis: { kind: 'operations', what, count: whole.length, areLast } };
}

/** What comes on top of the slowest resource is as much as before, or a third where that is not known. */
function byResource(
  { logicalId, ms, isKnown }: Slowest,
  ofKind: readonly PastOperation[],
): Expectation | undefined {
  if (!isKnown) return undefined;
  const beyond = median(
    ofKind.flatMap(({ tookMs, resources }) =>
      tookMs === undefined
        ? []
        : Math.max(0, tookMs - Math.max(0, ...resources.map((row) => row.tookMs))),
    ),
  );
  return { ms: Math.round(ms + (beyond ?? ms / 3)), basis: { kind: 'resource', logicalId } };
}

/** The lower one of the middle two, so that it is a value that was seen; `undefined` of nothing. */
function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}
