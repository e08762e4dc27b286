import { SUMMARY_BYTES } from '../core/limits.js';
import type { Outcome, Verification } from '../core/outcome.js';
import type { RunIdentity } from '../core/request.js';
import { STACK_TYPE } from '../core/stack.js';
import { lengthOf } from '../core/timing.js';
import { builtInCheckTable } from './built-in-checks.js';
import { changeTables } from './change-table.js';
import { checkTable } from './check-table.js';
import { consoleUrl } from './console-url.js';
import { formatDuration } from './duration.js';
import { failureBlock } from './failure-block.js';
import { code, details, fence, link, table, text } from './markdown.js';
import { reversionBlock } from './reversion-block.js';
import { fit } from './section.js';
import { timelineOf } from './timeline.js';

/** How many of the slowest resources are named. Ours. */
const SLOWEST = 10;

const RESULTS = {
  succeeded: ['✅', 'succeeded'],
  'no-changes': ['✅', 'had nothing to change'],
  detached: ['⏳', 'goes on without this run'],
  skipped: ['⏭️', 'was skipped'],
  refused: ['⛔', 'was refused'],
  failed: ['❌', 'failed'],
  cancelled: ['🛑', 'was cancelled'],
} as const satisfies Record<Outcome['result'], readonly [string, string]>;

const OPERATIONS = {
  validate: 'check of the template for',
  deploy: 'deployment of',
  create: 'creation of',
  update: 'update of',
  delete: 'deletion of',
  'continue-rollback': 'rollback of',
  cancel: 'cancellation of the update of',
  status: 'look at',
  'self-test': 'self-test',
} as const satisfies Record<Outcome['operation'], string>;

/** Who ran and where that can be seen. */
export type SummaryRun = Pick<RunIdentity, 'actor' | 'commit' | 'url'>;

/**
 * The job summary of an Outcome: the result first, then why it failed, what changed, read-backs, outputs and where the time
 * went. Whatever text AWS, the template or GitHub have put into the Outcome is shown and has no effect.
 *
 * @param outcome without secrets already: a secret that is escaped for Markdown is not recognised any more
 * @param budget bytes that it may have at most; whole sections are left out beyond that
 */
export function summaryMarkdown(
  outcome: Outcome,
  run: SummaryRun,
  budget: number = SUMMARY_BYTES,
): string {
  const { failure, changeSet, verification } = outcome;
  return fit(
    [
      { name: 'result', importance: undefined, body: headBlock(outcome, run) },
      { name: 'cause', importance: 9, body: failure === undefined ? '' : failureBlock(failure) },
      { name: 'warnings', importance: 8, body: warningsBlock(outcome) },
      {
        name: 'changes',
        importance: 6,
        body: changeSet === undefined ? '' : changeTables(changeSet),
      },
      {
        name: 'verification',
        importance: 7,
        body: verification === undefined ? '' : verificationBlock(verification),
      },
      { name: 'revert', importance: 8, body: reversionBlock(outcome.reversion) },
      {
        name: 'built-in checks',
        importance: 9,
        body: outcome.selfTest === undefined ? '' : builtInCheckTable(outcome.selfTest),
      },
      { name: 'outputs', importance: 5, body: outputsBlock(outcome) },
      { name: 'timeline', importance: 3, body: timelineBlock(outcome) },
      { name: 'slowest resources', importance: 4, body: slowestBlock(outcome) },
      { name: 'links', importance: undefined, body: linksLine(outcome, run) },
    ],
    budget,
  );
}

function headBlock(outcome: Outcome, run: SummaryRun): string {
  const { operation, stack } = outcome;
  const [mark, ended] = RESULTS[outcome.result];
  const subject = operation === 'self-test' ? '' : ` ${code(stack.name)}`;
  return [
    `## ${mark} The ${OPERATIONS[operation]}${subject} ${ended}`,
    text(outcome.headline),
    factsTable([
      // A self-test looks at no stack of anybody's.
      ...(operation === 'self-test'
        ? []
        : [['Status of the stack', code(stack.status ?? 'unknown')] as const]),
      ['Duration', formatDuration(outcome.durationMs)],
      ['By', code(run.actor ?? 'unknown')],
      ['Commit', code(run.commit?.slice(0, 7) ?? 'unknown')],
    ]),
  ].join('\n\n');
}

function factsTable(facts: readonly (readonly [string, string])[]): string {
  return table(
    facts.map(([name]) => name),
    [facts.map(([, value]) => value)],
  );
}

function warningsBlock({ notices }: Outcome): string {
  const warnings = notices.filter((notice) => notice.level === 'warning');
  return warnings.map((notice) => `> [!WARNING]\n> ${text(notice.message)}`).join('\n\n');
}

const VERDICTS = {
  passed: 'everything that was deployed works',
  failed: 'something that was deployed does not work',
  partly: 'deployed, not fully verified',
  'nothing-to-check': 'nothing in this stack needs a read-back',
  off: 'nothing was verified',
} as const satisfies Record<Verification['verdict'], string>;

function verificationBlock({ verdict, checks }: Verification): string {
  if (checks.length === 0) return '';
  return `### Verification: ${VERDICTS[verdict]}\n\n${checkTable(checks)}`;
}

function outputsBlock({ outputs }: Outcome): string {
  if (outputs.length === 0) return '';
  const rows = outputs.map((output) => [code(output.key), code(output.value)]);
  return details(`Outputs of the stack (${outputs.length})`, table(['Output', 'Value'], rows));
}

function timelineBlock({ timings }: Outcome): string {
  const timeline = timelineOf(timings);
  if (timeline === undefined) return '';
  const rest =
    timeline.leftOut === 0
      ? ''
      : `\n\n${timeline.leftOut} more types that took less are not drawn.`;
  return `### Where the time went\n\n${fence(timeline.diagram, 'mermaid')}${rest}`;
}

function slowestBlock({ timings }: Outcome): string {
  const now = Math.max(0, ...timings.map((timing) => timing.ended ?? timing.began));
  const slowest = timings
    .filter((timing) => timing.type !== STACK_TYPE)
    .toSorted((a, b) => lengthOf(b, now) - lengthOf(a, now))
    .slice(0, SLOWEST);
  if (slowest.length === 0) return '';
  const rows = slowest.map((timing) => [
    code([...timing.through, timing.logicalId].join(' / ')),
    code(timing.type),
    formatDuration(lengthOf(timing, now)),
    code(timing.status),
  ]);
  return details(
    `Slowest resources (${slowest.length} of ${timings.length})`,
    table(['Resource', 'Type', 'Took', 'Ended as'], rows),
  );
}

function linksLine(outcome: Outcome, run: SummaryRun): string {
  const links = [
    outcome.operation === 'self-test'
      ? undefined
      : link('Stack in the AWS console', consoleUrl(outcome.stack)),
    run.url === undefined ? undefined : link('This run', run.url),
  ];
  return links.filter((each) => each !== undefined).join(' · ');
}
