import { isOwnEvent, type StackEvent } from '../core/stack.js';
import { isMoving } from '../core/stack-status.js';
import type { FollowView } from '../engine/follow.js';
import type { Ports } from '../ports/ports.js';
import { formatDuration } from '../render/duration.js';
import { eventLine } from '../render/event-line.js';

/** Shows an operation to people while it runs. */
export interface ProgressView extends FollowView {
  /** Logical ids that are changing now. */
  readonly moving: () => readonly string[];
}

/** What is known beforehand of the operation that is shown. */
export interface Expected {
  readonly stackId: string;
  /** How many resources of that stack are going to change; `undefined` when it is not known. */
  readonly resources: number | undefined;
  /** How long that usually takes, in ms. */
  readonly ms: number | undefined;
  /** When it began, in ms since the epoch; now, unless it is told. */
  readonly startedAt?: number;
}

/** So few resources left, of those that were to change, that the end can come at any moment. */
const FEW = 2;

interface Row {
  readonly stackId: string;
  readonly startedAt: number;
  status: string;
}

/**
 * One line for each resource when it is done, and a live line with what is done of the total, the time that has
 * passed and the time that is to be expected; every event goes to the log file.
 */
export function createProgressView(expected: Expected, ports: Ports): ProgressView {
  const rows = new Map<string, Row>();
  const startedAt = expected.startedAt ?? ports.clock.now();
  const moving = (): readonly string[] =>
    [...rows].filter(([, row]) => isMoving(row.status)).map(([id]) => id.split(' ')[1] ?? id);
  // What nested stacks hold is no part of the total, which counts the rows of the stack itself.
  const done = (): number =>
    [...rows.values()].filter((row) => row.stackId === expected.stackId && !isMoving(row.status))
      .length;
  return {
    moving,
    events: (events) => {
      for (const event of events) show(event, rows, ports);
    },
    nearEnd: () =>
      expected.resources !== undefined &&
      expected.resources - done() <= FEW &&
      moving().length <= FEW,
    tick: () => {
      ports.log.progress(
        progressLine({
          done: done(),
          total: expected.resources,
          elapsedMs: ports.clock.now() - startedAt,
          expectedMs: expected.ms,
          moving: moving(),
        }),
      );
    },
  };
}

function show(event: StackEvent, rows: Map<string, Row>, ports: Ports): void {
  const key = `${event.stackId} ${event.logicalId}`;
  const row = rows.get(key);
  const begins = isMoving(event.status) && (row === undefined || !isMoving(row.status));
  const tookMs = row === undefined || begins ? undefined : event.at - row.startedAt;
  if (!isOwnEvent(event)) {
    rows.set(key, {
      stackId: event.stackId,
      startedAt: begins ? event.at : (row?.startedAt ?? event.at),
      status: event.status,
    });
  }
  const line = eventLine(event, isMoving(event.status) ? undefined : tookMs);
  const fields = { stackId: event.stackId, eventId: event.id, token: event.token };
  if (isOwnEvent(event) || !isMoving(event.status)) ports.log.info(line, fields);
  else ports.log.debug(line, fields);
}

/** What the live line is made of. */
export interface Progress {
  readonly done: number;
  readonly total: number | undefined;
  readonly elapsedMs: number;
  readonly expectedMs: number | undefined;
  readonly moving: readonly string[];
}

/** `12 of 48 resources · 1 min 20 s of about 15 min 00 s · Database, NatGateway1 and 2 more`. */
export function progressLine(progress: Progress): string {
  const total = progress.total === undefined ? '' : ` of ${progress.total}`;
  const expected =
    progress.expectedMs === undefined ? '' : ` of about ${formatDuration(progress.expectedMs)}`;
  const [first, second, ...rest] = progress.moving;
  const names = [first, second].filter((name) => name !== undefined).join(', ');
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  const now = names === '' ? '' : ` · ${names}${more}`;
  return `${progress.done}${total} resources · ${formatDuration(progress.elapsedMs)}${expected}${now}`;
}
