import type { Outcome } from '../core/outcome.js';
import { consoleUrl } from './console-url.js';
import { dangerousFirst, describeCounts } from './change-lines.js';
import { formatDuration } from './duration.js';

const MARKS = {
  succeeded: '✅',
  'no-changes': '✅',
  detached: '⏳',
  skipped: '⏭️',
  refused: '⛔',
  failed: '❌',
  cancelled: '🛑',
} as const satisfies Record<Outcome['result'], string>;

/** The job summary of an Outcome: result first, then what changed, why it failed, read-backs and outputs. */
export function summaryMarkdown(outcome: Outcome): string {
  const { stack } = outcome;
  const blocks = [
    `## ${MARKS[outcome.result]} ${outcome.result}: ${outcome.operation} of ${code(stack.name)}`,
    text(outcome.headline),
    factsTable(outcome),
    failureBlock(outcome),
    changesBlock(outcome),
    verificationBlock(outcome),
    outputsBlock(outcome),
    noticesBlock(outcome),
    `[Stack in the AWS console](${consoleUrl(stack)})`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function factsTable(outcome: Outcome): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Status', code(outcome.stack.status ?? 'unknown')],
    ['Duration', formatDuration(outcome.durationMs)],
  ];
  return table(['', ''], rows);
}

function failureBlock({ failure }: Outcome): string {
  if (failure === undefined) return '';
  const cause = failure.rootCause;
  const lines = [`### Why`, `Reason code ${code(failure.code)}.`];
  if (cause !== undefined) {
    const where =
      cause.location === undefined
        ? ''
        : ` (${code(`${cause.location.file}:${cause.location.line}`)})`;
    lines.push(
      `Root cause: ${code(cause.logicalId)}, ${code(cause.type)}${where}`,
      fence(cause.reason),
    );
  } else if (failure.message.includes('\n')) {
    lines.push(fence(failure.message));
  }
  if (failure.hint !== undefined) lines.push(`**What to do:** ${text(failure.hint)}`);
  return lines.join('\n\n');
}

function changesBlock({ changeSet }: Outcome): string {
  if (changeSet === undefined) return '';
  const rows = dangerousFirst(changeSet.changes).map((change) => [
    change.replacement === 'True' ? 'Replace' : change.action,
    code(change.logicalId),
    code(change.type),
  ]);
  const summary = `Changes: ${describeCounts(changeSet.counts)}`;
  if (rows.length === 0) return `### ${summary}`;
  const list = table(['Action', 'Resource', 'Type'], rows);
  return rows.length <= 10
    ? `### ${summary}\n\n${list}`
    : `<details><summary>${summary}</summary>\n\n${list}\n\n</details>`;
}

function verificationBlock({ verification }: Outcome): string {
  if (verification === undefined || verification.checks.length === 0) return '';
  const rows = verification.checks.map((check) => [
    check.state,
    text(check.subject),
    text(check.detail),
  ]);
  return `### Verification\n\n${table(['Result', 'What', 'Seen'], rows)}`;
}

function outputsBlock({ outputs }: Outcome): string {
  if (outputs.length === 0) return '';
  const rows = outputs.map((output) => [code(output.key), code(output.value)]);
  return `<details><summary>Outputs</summary>\n\n${table(['Key', 'Value'], rows)}\n\n</details>`;
}

function noticesBlock({ notices }: Outcome): string {
  const warnings = notices.filter((notice) => notice.level === 'warning');
  return warnings.map((notice) => `> [!WARNING]\n> ${text(notice.message)}`).join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

/** A code span that its content can not leave, safe in a table cell. */
function code(value: string): string {
  const flat = value.replaceAll(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const tick = '`'.repeat(longest + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return flat === '' ? ' ' : `${tick}${pad}${flat}${pad}${tick}`;
}

/** A fenced block that its content can not close. */
function fence(value: string): string {
  const longest = Math.max(2, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${value}\n${marks}`;
}

/** Text without any effect: no HTML, no mention, no link, no table cell of its own. Code spans of ours stay. */
function text(value: string): string {
  return value
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : escape(part)))
    .join('')
    .replaceAll(/[\r\n]+/g, ' ');
}

function escape(value: string): string {
  return value
    .replaceAll(/[\\*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replaceAll('@', '@\u200b');
}
