import { kindOfChange, type Change } from '../core/change-set.js';
import type { ChangeSetFacts } from '../core/outcome.js';
import { causesOf, dangerousFirst, describeCounts, wordFor } from './change-lines.js';
import { code, details, table, text } from './markdown.js';

/** Changes that are shown unfolded. Ours: a screen. */
const SHOWN = 10;
/** Changes that destroy something, or may, are unfolded up to this number. Ours. */
const SHOWN_DANGEROUS = 50;

/** What changed, or was to change, as tables: the dangerous changes first, a long rest folded. */
export function changeTables(changeSet: ChangeSetFacts): string {
  const changes = dangerousFirst(changeSet.changes);
  const dangerous = changes.filter((change) => isDangerous(change)).length;
  const cut = Math.max(SHOWN, Math.min(dangerous, SHOWN_DANGEROUS));
  const [shown, rest] = [changes.slice(0, cut), changes.slice(cut)];
  return [
    `### Changes: ${describeCounts(changeSet.counts)}`,
    ...(shown.length === 0 ? [] : [changeTable(shown)]),
    ...(rest.length === 0 ? [] : [details(`${rest.length} more`, changeTable(rest))]),
  ].join('\n\n');
}

function isDangerous(change: Change): boolean {
  return ['remove', 'replace', 'dynamic'].includes(kindOfChange(change));
}

function changeTable(changes: readonly Change[]): string {
  // Where everything is new or goes away, there is no property to name.
  const hasCauses = changes.some((change) => causesOf(change).length > 0);
  return table(
    ['Change', 'Resource', 'Type', ...(hasCauses ? ['Because of'] : [])],
    changes.map((change) => {
      const word = text(wordFor(change));
      const causes = causesOf(change).map((cause) => code(cause));
      const policy = change.policyAction === undefined ? '' : ` (${text(change.policyAction)})`;
      return [
        (isDangerous(change) ? `**${word}**` : word) + policy,
        code(change.logicalId),
        code(change.type),
        ...(hasCauses ? [causes.join(', ')] : []),
      ];
    }),
  );
}
