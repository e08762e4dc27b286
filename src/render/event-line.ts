import type { StackEvent } from '../core/stack.js';
import { formatDuration } from './duration.js';

/** How wide the columns are; the longest common status is `UPDATE_IN_PROGRESS`, the longest common time `12 min 34 s`. */
const STATUS_WIDTH = 18;
const TOOK_WIDTH = 11;

/**
 * One event as a line of the log, in columns: time of the service, status, how long it took; then logical id, type and reason.
 *
 * @param tookMs time since the resource began to change, where that was seen
 */
export function eventLine(event: StackEvent, tookMs: number | undefined): string {
  const time = new Date(event.at).toISOString().slice(11, 19);
  const took = (tookMs === undefined ? '' : formatDuration(tookMs)).padStart(TOOK_WIDTH);
  const reason = event.reason === undefined ? '' : `  ${event.reason}`;
  return `${time}  ${event.status.padEnd(STATUS_WIDTH)} ${took}  ${event.logicalId} (${event.type})${reason}`;
}
