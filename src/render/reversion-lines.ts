import type { LostResource, Reversion } from '../core/outcome.js';
import { rootCauseLines } from './root-cause-lines.js';

/** What a reader has to know of a revert beyond the sentence about it: why it failed, and what did not come back. */
export function reversionLines(reversion: Reversion | undefined): readonly string[] {
  if (reversion === undefined) return [];
  const { rootCause, lost } = reversion;
  const [first, ...rest] = rootCauseLines(rootCause);
  return [
    ...(first === undefined ? [] : [`Of the revert: ${first}`, ...rest]),
    ...(lost.length === 0 ? [] : [LOST, ...lost.map((resource) => `  ${lostLine(resource)}`)]),
  ];
}

/** Heading of the list of what a revert could not bring back. */
export const LOST =
  'The deployment had replaced or removed these; they are made anew, without what the old ones held:';

/** One resource that could not come back. */
export function lostLine({
  logicalId,
  type,
  physicalId,
  through,
  fate,
  isKept,
}: LostResource): string {
  const name = [...through, logicalId].join(' / ');
  const old = physicalId === undefined ? '' : `, was ${physicalId}`;
  const kept = isKept ? '; the old one is still in the account, outside of the stack' : '';
  return `${name} (${type}), ${fate}${old}${kept}`;
}
