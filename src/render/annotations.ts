import type { Failure, Outcome } from '../core/outcome.js';
import { clip } from './markdown.js';

/** A remark that GitHub shows beside the run, and beside the line where there is one. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** Path relative to the repository, or as the runner can make it so. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** The runner cuts messages at 4,096 characters; ours leaves room for its escapes. */
const MESSAGE_CHARACTERS = 3_900;
/** What stands behind the name of a template that is no file of the repository. */
const SHIPPED = ' (shipped with TapStack)';

/**
 * The annotations of a run: at most one warning, in which all of them are joined, and at most one error, on the template line
 * that caused the failure. The runner shows ten of a kind in a step, and a reader wants one.
 */
export function annotationsOf(outcome: Outcome): readonly Annotation[] {
  const warnings = outcome.notices.filter((notice) => notice.level === 'warning');
  return [
    ...warningOf(warnings.map((notice) => notice.message)),
    ...(outcome.failure === undefined ? [] : [errorOf(outcome.failure)]),
  ];
}

/** One annotation for all warnings, first come, first named; none where there is none. */
export function warningOf(messages: readonly string[]): readonly Annotation[] {
  if (messages.length === 0) return [];
  const title = messages.length === 1 ? 'TapStack' : `TapStack: ${messages.length} warnings`;
  const message = clip([...new Set(messages)].join('\n'), MESSAGE_CHARACTERS);
  return [{ level: 'warning', title, message, file: undefined, line: undefined }];
}

function errorOf(failure: Failure): Annotation {
  const { rootCause, hint } = failure;
  const cause =
    rootCause === undefined
      ? []
      : [
          `Root cause: ${rootCause.logicalId} (${rootCause.type}) went to ${rootCause.status}: ${rootCause.reason}`,
        ];
  const lines = [failure.message, ...cause, ...(hint === undefined ? [] : [`What to do: ${hint}`])];
  return {
    level: 'error',
    title: `TapStack: ${failure.code}`,
    message: clip(lines.join('\n'), MESSAGE_CHARACTERS),
    ...placeOf(failure),
  };
}

function placeOf(failure: Failure): Pick<Annotation, 'file' | 'line'> {
  const { file, line } = failure.rootCause?.location ?? faultyLine(failure) ?? {};
  const isOwn = file !== undefined && !file.endsWith(SHIPPED);
  return isOwn ? { file, line } : { file: undefined, line: undefined };
}

/** A template that can not be read says where in its own message. */
function faultyLine(
  failure: Failure,
): { readonly file: string; readonly line: number } | undefined {
  if (failure.code !== 'template-invalid') return undefined;
  const [, file, line] = /^(.+?):(\d{1,7}):\d+: /.exec(failure.message) ?? [];
  return file === undefined ? undefined : { file, line: Number(line) };
}
