import type { RootCause } from '../core/outcome.js';

/** The root cause in up to four lines; empty where there is none. */
export function rootCauseLines(cause: RootCause | undefined): readonly string[] {
  if (cause === undefined) return [];
  const through = cause.through.length === 0 ? '' : ` in nested stack ${cause.through.join(' / ')}`;
  const where =
    cause.location === undefined ? '' : `, ${cause.location.file}:${cause.location.line}`;
  const others = cause.others.map((other) => `  also ${other.logicalId}: ${other.reason}`);
  return [
    `Root cause: ${cause.logicalId} (${cause.type})${through}${where}`,
    `  ${cause.status}: ${cause.reason}`,
    ...others,
  ];
}
