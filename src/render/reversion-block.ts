import type { CheckResult, Reversion } from '../core/outcome.js';
import { changeTables } from './change-table.js';
import { causeParts } from './failure-block.js';
import { checkTable } from './check-table.js';
import { details, text } from './markdown.js';
import { LOST, lostLine } from './reversion-lines.js';

const TITLES = {
  done: 'Reverted to what was live before',
  refused: 'Revert refused',
  failed: 'The revert failed',
  'not-possible': 'Not reverted',
  unfinished: 'The revert was not seen to its end',
} as const satisfies Record<Reversion['state'], string>;

/** What became of going back after a failed verification, for a page. */
export function reversionBlock(reversion: Reversion | undefined): string {
  if (reversion === undefined) return '';
  const { state, detail, changeSet, lost, verification, rootCause } = reversion;
  const checks: readonly CheckResult[] = verification?.checks ?? [];
  return [
    `### ${TITLES[state]}`,
    text(detail),
    ...(rootCause === undefined ? [] : causeParts(rootCause)),
    ...(lost.length === 0
      ? []
      : [`${LOST}\n\n${lost.map((resource) => `- ${text(lostLine(resource))}`).join('\n')}`]),
    ...(checks.length === 0 ? [] : [checkTable(checks)]),
    ...(changeSet === undefined ? [] : [details('Changes of the revert', changeTables(changeSet))]),
  ].join('\n\n');
}
