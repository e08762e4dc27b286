import type { Basis, ExpectedEnd } from '../core/expected-end.js';
import type { OperationKind } from '../core/past-operations.js';
import { formatDuration } from './duration.js';

const PLURALS = {
  creation: 'creations',
  update: 'updates',
  import: 'imports',
  rollback: 'rollbacks',
  deletion: 'deletions',
} as const satisfies Record<OperationKind, string>;

/** Beyond so many ms seconds say nothing any more. */
const MINUTES_FROM_MS = 90_000;

/**
 * `expected end about 14:32 UTC (in 6 min), as in the last 3 updates`; an end that did not come in time is said to be late,
 * never to come at a time that is over.
 */
export function expectedEndText(end: ExpectedEnd, basis: Basis): string {
  const time = `${new Date(end.at).toISOString().slice(11, 16)} UTC`;
  return end.kind === 'ahead'
    ? `expected end about ${time} (in ${roughly(end.leftMs)}), ${basisText(basis)}`
    : `takes longer than expected (to about ${time}, ${basisText(basis)})`;
}

function roughly(ms: number): string {
  if (ms < MINUTES_FROM_MS) return `${Math.max(1, Math.round(ms / 1_000))} s`;
  const minutes = Math.round(ms / 60_000);
  return minutes < 60 ? `${minutes} min` : formatDuration(minutes * 60_000);
}

function basisText(basis: Basis): string {
  switch (basis.kind) {
    case 'operations': {
      const { what, count, areLast } = basis;
      if (count === 1) return areLast ? `as in the last ${what}` : `as in an earlier ${what}`;
      return areLast
        ? `as in the last ${count} ${PLURALS[what]}`
        : `as in ${count} earlier ${PLURALS[what]}`;
    }
    case 'resource':
      return `as ${basis.logicalId} took before`;
    case 'usual':
      return 'as is usual for such resources';
  }
}
