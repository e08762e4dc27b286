import type { Change } from '../core/change-set.js';
import {
  expectationOf,
  expectedEnd,
  isWellFounded,
  type Expectation,
} from '../core/expected-end.js';
import type { OperationKind } from '../core/past-operations.js';
import type { Errand } from '../engine/errands.js';
import type { PastPage } from '../engine/event-stream.js';
import { createHistory } from '../engine/history.js';
import type { Ports } from '../ports/ports.js';
import { expectedEndText } from '../render/expected-end.js';

/** What is known beforehand of the operation that is shown. */
export interface Expected {
  readonly stackId: string;
  /** How many resources of that stack are going to change; `undefined` when it is not known. */
  readonly resources: number | undefined;
  /** Some of them come back in the cleanup phase, where what is replaced or removed is deleted. */
  readonly hasCleanup?: boolean;
  /** How long that usually takes, in ms, by the types of the resources. */
  readonly ms: number | undefined;
  /** What kind of operation it is: earlier ones of the kind tell better how long it takes. */
  readonly what?: OperationKind | undefined;
  readonly changes?: readonly Change[];
  /** What is known of the time before the operation. */
  readonly earlier?: PastPage | undefined;
  /** When it began, by the service's clock, in ms since the epoch; now, unless it is told. */
  readonly startedAt?: number;
}

/** When an operation will end, as far as that can be said. */
export interface Forecast {
  /** What makes it better while the stack is busy. */
  readonly errands: readonly Errand[];
  /** The expected end in words; `undefined` where nothing can be said. Both times are of one clock, in ms since the epoch. */
  readonly text: (startedAt: number, now: number) => string | undefined;
}

/** Makes the forecast of an operation: from what its stack did before where that is known, from what is usual otherwise. */
export function createForecast(expected: Expected, ports: Ports): Forecast {
  const { what, changes, ms, stackId, earlier } = expected;
  let expectation: Expectation | undefined;
  const text = (startedAt: number, now: number): string | undefined =>
    expectation && expectedEndText(expectedEnd(expectation, startedAt, now), expectation.basis);
  if (what === undefined) {
    if (ms !== undefined) expectation = { ms, basis: { kind: 'usual' } };
    return { errands: [], text };
  }
  const history = createHistory({
    stackId,
    page: earlier,
    clock: ports.clock,
    onPast: (past) => {
      expectation = expectationOf({ what, changes, usualMs: ms }, past);
    },
    isEnough: () => isWellFounded(expectation),
  });
  return { errands: [history], text };
}
