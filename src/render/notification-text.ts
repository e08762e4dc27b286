import { SUBJECT_CHARACTERS } from '../core/limits.js';
import type { Outcome } from '../core/outcome.js';
import type { RunIdentity } from '../core/request.js';
import { consoleUrl } from './console-url.js';
import { describeCounts } from './change-lines.js';
import { formatDuration } from './duration.js';
import { rootCauseLines } from './outcome-lines.js';

/** The final word of a run as a mail. */
export interface NotificationText {
  readonly subject: string;
  readonly body: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Subject within SNS's rules, then what, where, who and why; attributes for filter policies. */
export function notificationText(outcome: Outcome, run: RunIdentity): NotificationText {
  const { failure } = outcome;
  const lines = [
    outcome.headline,
    '',
    `Result:    ${outcome.result}${failure === undefined ? '' : ` (${failure.code})`}`,
    `Operation: ${outcome.operation}`,
    `Stack:     ${outcome.stack.name}${outcome.stack.status === undefined ? '' : ` (${outcome.stack.status})`}`,
    ...(outcome.changeSet === undefined
      ? []
      : [`Changes:   ${describeCounts(outcome.changeSet.counts)}`]),
    `Duration:  ${formatDuration(outcome.durationMs)}`,
    `By:        ${run.actor ?? 'unknown'} from ${run.repository}${run.commit === undefined ? '' : ` at ${run.commit.slice(0, 7)}`}`,
    ...(run.url === undefined ? [] : [`Run:       ${run.url}`]),
    `Console:   ${consoleUrl(outcome.stack)}`,
    ...(failure === undefined ? [] : ['', ...rootCauseLines(failure.rootCause)]),
    ...(failure?.hint === undefined ? [] : ['', `What to do: ${failure.hint}`]),
  ];
  return {
    subject: subjectOf(outcome),
    body: lines.join('\n'),
    attributes: new Map([
      ['outcome', outcome.result],
      ['stack', outcome.stack.name],
      ['operation', outcome.operation],
    ]),
  };
}

function subjectOf(outcome: Outcome): string {
  const text = `${outcome.result.toUpperCase()}: ${outcome.operation} of ${outcome.stack.name}`;
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, SUBJECT_CHARACTERS);
}
