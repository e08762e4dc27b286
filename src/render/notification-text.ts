import { inertLines } from '../core/inert-text.js';
import { NOTIFICATION_BYTES, SUBJECT_CHARACTERS } from '../core/limits.js';
import type { Outcome } from '../core/outcome.js';
import type { Redact } from '../core/redaction.js';
import { REGION, type Operation, type RunIdentity } from '../core/request.js';
import { describeCounts } from './change-lines.js';
import { consoleUrl } from './console-url.js';
import { formatDuration } from './duration.js';
import { reversionLines } from './reversion-lines.js';
import { rootCauseLines } from './root-cause-lines.js';

/** A word about a run as a mail. */
export interface NotificationText {
  readonly subject: string;
  readonly body: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is the same in every message of a run. */
export interface NotificationFrame {
  readonly operation: Operation;
  readonly stack: Outcome['stack'];
  readonly run: RunIdentity;
  readonly redact: Redact;
}

/** Says that an operation has begun. */
export function beginningText(frame: NotificationFrame): NotificationText {
  const { operation, stack } = frame;
  const lines = [
    `TapStack has begun: ${operation} of the stack ${stack.name}.`,
    '',
    ...table([
      ['What', operation],
      ['Where', placeOf(stack)],
      ...identityRows(frame.run),
      ['Console', consoleUrl(stack)],
    ]),
  ];
  return compose(frame, { word: 'started', code: undefined, lines });
}

/** How a run ended: the result in the subject; then what, where, who and why. */
export function notificationText(
  outcome: Outcome,
  frame: Pick<NotificationFrame, 'run' | 'redact'>,
): NotificationText {
  const { failure, operation, stack } = outcome;
  const lines = [
    outcome.headline,
    '',
    ...table([
      ['Result', failure === undefined ? outcome.result : `${outcome.result} (${failure.code})`],
      ['What', whatOf(outcome)],
      ['Where', placeOf(stack)],
      ...identityRows(frame.run),
      ['Duration', formatDuration(outcome.durationMs)],
      ['Verified', verifiedOf(outcome)],
      ['Revert', outcome.reversion?.state],
      ['Console', consoleUrl(stack)],
    ]),
    ...failureLines(outcome),
    ...warningLines(outcome),
  ];
  const parts = { word: outcome.result, code: failure?.code, lines };
  return compose({ ...frame, operation, stack }, parts);
}

type Row = readonly [string, string | undefined];

/** Columns of the labels, `Duration:` and a blank. */
const LABEL = 10;

/** Rows without a value are left out. */
function table(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([label, value]) => `${`${label}:`.padEnd(LABEL)} ${value ?? ''}`);
}

function identityRows(run: RunIdentity): readonly Row[] {
  const commit = run.commit?.slice(0, 7);
  const origin = run.repository === 'local' ? 'a command line' : run.repository;
  return [
    ['Who', `${run.actor ?? 'unknown'} from ${origin}`],
    ['Commit', commit],
    ['Run', run.url],
  ];
}

function whatOf({ operation, changeSet }: Outcome): string {
  return changeSet === undefined ? operation : `${operation}: ${describeCounts(changeSet.counts)}`;
}

function placeOf({ name, status }: Outcome['stack']): string {
  return `stack ${name} in ${REGION}${status === undefined ? '' : `, ${status}`}`;
}

function verifiedOf({ verification }: Outcome): string | undefined {
  if (verification === undefined || verification.checks.length === 0) return undefined;
  const passed = verification.checks.filter((check) => check.state === 'passed').length;
  return `${passed} of ${verification.checks.length} checks passed`;
}

function failureLines({ failure, reversion }: Outcome): readonly string[] {
  if (failure === undefined) return [];
  const cause = rootCauseLines(failure.rootCause);
  const [, ...details] = failure.message.split('\n');
  const why = cause.length === 0 ? details : cause;
  const back = reversionLines(reversion);
  return [
    ...(why.length === 0 ? [] : ['', ...why]),
    ...(back.length === 0 ? [] : ['', ...back]),
    ...(failure.hint === undefined ? [] : ['', `What to do: ${failure.hint}`]),
  ];
}

function warningLines({ notices }: Outcome): readonly string[] {
  const warnings = notices.filter((notice) => notice.level === 'warning');
  return warnings.length === 0
    ? []
    : ['', 'Warnings:', ...warnings.map((notice) => `- ${notice.message}`)];
}

interface Parts {
  readonly word: string;
  readonly code: string | undefined;
  readonly lines: readonly string[];
}

function compose(frame: NotificationFrame, { word, code, lines }: Parts): NotificationText {
  const { operation, stack, redact } = frame;
  const tail = code === undefined ? '' : ` (${code})`;
  const head = `${word.toUpperCase()}: ${operation} of `;
  const room = SUBJECT_CHARACTERS - head.length - tail.length;
  const name = printable(redact(stack.name));
  const shown = name.length <= room ? name : `${name.slice(0, room - 3)}...`;
  const body = inertLines(redact(lines.join('\n'))).join('\n');
  return {
    subject: `${head}${shown}${tail}`,
    body: shorten(body),
    attributes: new Map([
      ['outcome', word],
      ['stack', redact(stack.name)],
      ['operation', operation],
    ]),
  };
}

/** SNS takes printable ASCII in a subject, whatever a text holds (semantics 8.4). */
function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}

/** Cuts a text that SNS would refuse for its length. */
function shorten(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= NOTIFICATION_BYTES) return text;
  const note = '\n... (shortened; the log of the run has the rest)';
  const kept = bytes.subarray(0, NOTIFICATION_BYTES - note.length).toString('utf8');
  // A letter may have been cut in its middle.
  return `${kept.replace(/\ufffd+$/, '')}${note}`;
}
