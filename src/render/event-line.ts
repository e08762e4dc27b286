import type { StackEvent } from '../core/stack.js';
import { formatDuration } from './duration.js';

/** How wide the status column is; the longest common resource status is `UPDATE_COMPLETE`. */
const STATUS_WIDTH = 16;

/**
 * One event as a line of the log: time of the service, status, logical id, type, how long it took, reason.
 *
 * @param tookMs time since the resource began to change, where that was seen
 */
export function eventLine(event: StackEvent, tookMs: number | undefined): string {
  const time = new Date(event.at).toISOString().slice(11, 19);
  const took = tookMs === undefined ? '' : `  ${formatDuration(tookMs)}`;
  const reason = event.reason === undefined ? '' : `  ${event.reason}`;
  return `${time}  ${event.status.padEnd(STATUS_WIDTH)}  ${event.logicalId} (${event.type})${took}${reason}`;
}
