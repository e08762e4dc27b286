import type { Failure, RootCause } from '../core/outcome.js';
import { code, fence, text } from './markdown.js';

/** Why a run did not succeed: the root cause with its place in the template, and what can be done about it. */
export function failureBlock(failure: Failure): string {
  const cause = failure.rootCause;
  const [, ...more] = failure.message.split('\n');
  return [
    `### Why`,
    ...(more.length === 0 ? [] : [fence(more.join('\n'))]),
    ...(cause === undefined ? [] : causeParts(cause)),
    ...remedies(failure).map((remedy) => `**What to do:** ${text(remedy)}`),
    `Reason code ${code(failure.code)}, explained in docs/errors.md.`,
  ].join('\n\n');
}

/** A root cause as blocks: the resource, its place, CloudFormation's words. */
export function causeParts(cause: RootCause): readonly string[] {
  const where =
    cause.location === undefined
      ? ''
      : `, ${code(`${cause.location.file}:${cause.location.line}`)} in the template`;
  const through =
    cause.through.length === 0 ? '' : ` in the nested stack ${code(cause.through.join(' / '))}`;
  const others = cause.others.map((other) => `- ${code(other.logicalId)}: ${text(other.reason)}`);
  return [
    `**Root cause:** ${code(cause.logicalId)} (${code(cause.type)})${through}${where} went to ${code(cause.status)}:`,
    fence(cause.reason),
    ...(others.length === 0 ? [] : [`Failed too:\n\n${others.join('\n')}`]),
  ];
}

/** The hint is the cause's own remedy where that is known; where both differ, both help. */
function remedies(failure: Failure): readonly string[] {
  const all = [failure.rootCause?.remedy, failure.hint].filter((remedy) => remedy !== undefined);
  return all.filter(
    (remedy, index) =>
      !all.some((other, at) => at !== index && isPartOf(remedy, other, at < index)),
  );
}

function isPartOf(remedy: string, other: string, isEarlier: boolean): boolean {
  return other.includes(remedy) && (other !== remedy || isEarlier);
}
