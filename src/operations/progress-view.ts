import { EARLIEST_SHARE } from '../core/limits.js';
import { isOwnEvent, STACK_TYPE, type StackEvent } from '../core/stack.js';
import { isMoving } from '../core/stack-status.js';
import { typicalCreation } from '../core/typical-durations.js';
import type { Errand } from '../engine/errands.js';
import type { FollowView } from '../engine/follow.js';
import { createPace } from '../engine/pace.js';
import type { LogFields } from '../ports/log.js';
import type { Ports } from '../ports/ports.js';
import { formatDuration } from '../render/duration.js';
import { eventLine } from '../render/event-line.js';
import { createForecast, type Expected } from './forecast.js';

/** Shows an operation to people while it runs. */
export interface ProgressView extends FollowView {
  /** Logical ids that are changing now. */
  readonly moving: () => readonly string[];
  /** What makes the expected end better while the stack is busy. */
  readonly errands: readonly Errand[];
}

/** So few resources left, of those that were to change, that the end can come at any moment; as a number and as a share. */
const FEW = 2;
const FEW_SHARE = 0.05;

interface Row {
  readonly stackId: string;
  readonly type: string;
  /** By the service's clock. */
  readonly startedAt: number;
  /** When we saw it begin, by our own. */
  readonly seenAt: number;
  status: string;
  /** A rollback has begun, and this row has not been undone yet. */
  toUndo: boolean;
}

/**
 * One line for each resource when it is done, and a live line with what is done of the total, the time that has
 * passed and the end that is to be expected; every event goes to the log file.
 */
export function createProgressView(expected: Expected, ports: Ports): ProgressView {
  const rows = new Map<string, Row>();
  const service = createServiceTime(expected, ports);
  const pace = createPace(ports.clock);
  let isUndoing = false;
  const forecast = createForecast(expected, ports);
  const moving = (): readonly string[] =>
    [...rows].filter(([, row]) => isMoving(row.status)).map(([id]) => id.split(' ')[1] ?? id);
  // What nested stacks hold is no part of the total, which counts the rows of the stack itself.
  const own = (): readonly Row[] =>
    [...rows.values()].filter((row) => row.stackId === expected.stackId);
  const done = (): number => own().filter((row) => !isMoving(row.status)).length;
  const left = (): number | undefined => {
    if (isUndoing) return own().filter((row) => row.toUndo || isMoving(row.status)).length;
    return expected.resources === undefined ? undefined : expected.resources - done();
  };
  return {
    moving,
    errands: forecast.errands,
    events: (events) => {
      for (const event of events) {
        service.saw(event);
        const isEnd = show(event, rows, ports);
        if (isEnd && event.stackId === expected.stackId) pace.end(event.at);
        if (!isUndoing && isRollbackOf(expected.stackId, event)) {
          isUndoing = true;
          for (const row of rows.values()) row.toUndo = true;
        }
      }
    },
    outlook: () => {
      const few = Math.max(FEW, (expected.resources ?? 0) * FEW_SHARE);
      const rest = left();
      return {
        near: rest !== undefined && rest <= few,
        calmMs: calm([...rows.values()], ports),
        endsInMs: rest === undefined ? undefined : pace.endsIn(rest),
      };
    },
    isComplete: () => expected.hasCleanup !== true && left() === 0 && moving().length === 0,
    tick: () => {
      const { now, startedAt } = service.read();
      ports.log.progress(
        progressLine({
          done: done(),
          total: expected.resources,
          elapsedMs: Math.max(0, now - startedAt),
          // How long it takes back to where it began is not known.
          end: isUndoing ? undefined : forecast.text(startedAt, now),
          moving: moving(),
        }),
      );
    },
  };
}

interface ServiceTime {
  saw(event: Pick<StackEvent, 'at'>): void;
  /** In ms since the epoch; when the operation began, and the time of now. */
  read(): { readonly startedAt: number; readonly now: number };
}

/**
 * The time by the service's clock, as the events are told in it: no event is of the future, so that clock is ahead of ours by
 * what an event is ahead at least.
 */
function createServiceTime({ startedAt, earlier }: Expected, { clock }: Ports): ServiceTime {
  const start = clock.now();
  let ahead = 0;
  const saw = ({ at }: Pick<StackEvent, 'at'>): void => {
    ahead = Math.max(ahead, at - clock.now());
  };
  for (const event of earlier?.events ?? []) saw(event);
  return {
    saw,
    read: () => ({ startedAt: startedAt ?? start + ahead, now: clock.now() + ahead }),
  };
}

function isRollbackOf(stackId: string, event: StackEvent): boolean {
  return (
    isOwnEvent(event) && event.stackId === stackId && event.status.endsWith('ROLLBACK_IN_PROGRESS')
  );
}

/** How long nothing is to be expected, in ms: while all that moves are creations that usually take long. */
function calm(rows: readonly Row[], ports: Ports): number {
  const moving = rows.filter((row) => isMoving(row.status) && row.type !== STACK_TYPE);
  if (moving.length === 0) return 0;
  const earliest = moving.map((row) => {
    if (row.status !== 'CREATE_IN_PROGRESS') return 0;
    return row.seenAt + typicalCreation(row.type) * EARLIEST_SHARE;
  });
  return Math.max(0, Math.min(...earliest) - ports.clock.now());
}

/** @returns true when a resource has come to its end */
function show(event: StackEvent, rows: Map<string, Row>, ports: Ports): boolean {
  const key = `${event.stackId} ${event.logicalId}`;
  const row = rows.get(key);
  const begins = isMoving(event.status) && (row === undefined || !isMoving(row.status));
  const tookMs = row === undefined || begins ? undefined : event.at - row.startedAt;
  if (!isOwnEvent(event)) {
    const before = begins ? undefined : row;
    rows.set(key, rowAfter(event, before, ports.clock.now(), row?.toUndo === true));
  }
  const took = isMoving(event.status) ? undefined : tookMs;
  const line = eventLine(event, took);
  const fields = eventFields(event, took);
  if (isOwnEvent(event) || !isMoving(event.status)) ports.log.info(line, fields);
  else ports.log.debug(line, fields);
  return !isOwnEvent(event) && !isMoving(event.status);
}

/** An event as facts; the operation is the service's own id of it where it has one. */
function eventFields(event: StackEvent, tookMs: number | undefined): LogFields {
  const { id, stackId, logicalId, physicalId, type, status, reason, token, operationId } = event;
  return {
    event: id,
    stackId,
    logicalId,
    physicalId,
    resourceType: type,
    status,
    reason,
    at: event.at,
    tookMs,
    token,
    ...(operationId === undefined ? {} : { operationId }),
  };
}

/** @param before the row that goes on; `undefined` for one that begins */
function rowAfter(event: StackEvent, before: Row | undefined, now: number, toUndo: boolean): Row {
  return {
    stackId: event.stackId,
    type: event.type,
    startedAt: before?.startedAt ?? event.at,
    seenAt: before?.seenAt ?? now,
    status: event.status,
    toUndo: toUndo && isMoving(event.status),
  };
}

/** What the live line is made of. */
export interface Progress {
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsedMs: number;
  /** When the end is expected, in words. */
  readonly end: string | undefined;
  readonly moving: readonly string[];
}

/** `12 of 48 resources · 1 min 20 s · expected end about 14:32 UTC (in 6 min), as in the last 3 updates · Database and 2 more`. */
export function progressLine(progress: Progress): string {
  const total = progress.total === undefined ? '' : ` of ${progress.total}`;
  const end = progress.end === undefined ? '' : ` · ${progress.end}`;
  const [first, second, ...rest] = progress.moving;
  const names = [first, second].filter((name) => name !== undefined).join(', ');
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  const now = names === '' ? '' : ` · ${names}${more}`;
  return `${progress.done}${total} resources · ${formatDuration(progress.elapsedMs)}${end}${now}`;
}
