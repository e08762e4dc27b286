import type { Change } from '../core/change-set.js';
import { HIDDEN_VALUE, type StackParameter, type StackResource } from '../core/stack.js';
import type { ParameterToSend } from '../ports/stacks.js';
import { directReferences } from '../template/direct-references.js';
import { isTemplateObject, type TemplateObject } from '../template/template-value.js';
import { readDocument } from '../template/document.js';

/** What is known of the parameters before and after an update. */
export interface ParameterHistory {
  readonly before: readonly StackParameter[];
  /** Parameters of the stack as the update has left it. */
  readonly after: readonly StackParameter[];
  /** What the update gave; `undefined` where that is not known. */
  readonly sent: readonly ParameterToSend[] | undefined;
}

/** Parameters that lead back to what was live, and hidden ones of which the update may have replaced the value. */
export interface ParametersBefore {
  readonly send: readonly ParameterToSend[];
  /** NoEcho parameters that the update gave a value: the one from before can not be had, unless it was the same. */
  readonly overwritten: readonly string[];
  /** NoEcho parameters that the stack does not have any more. */
  readonly dropped: readonly string[];
}

/**
 * The parameters from before an update. Values that can be read are given as they were; a NoEcho value can not be read and is
 * kept, which is right only where the update has left it alone.
 */
export function parametersBefore({ before, after, sent }: ParameterHistory): ParametersBefore {
  const kept = new Set(after.map(({ key }) => key));
  const given = new Set(sent?.flatMap((one) => ('value' in one ? [one.key] : [])));
  const hidden = before.filter(({ value }) => value === undefined || value === HIDDEN_VALUE);
  const isOverwritten = (key: string): boolean =>
    kept.has(key) && (sent === undefined || given.has(key));
  return {
    send: before.map(({ key, value }) =>
      value === undefined || value === HIDDEN_VALUE
        ? { key, usePreviousValue: true }
        : { key, value },
    ),
    overwritten: hidden.map(({ key }) => key).filter(isOverwritten),
    dropped: hidden.map(({ key }) => key).filter((key) => !kept.has(key)),
  };
}

/** What tells whether a value was replaced by an equal one. */
export interface Traces {
  /** Text of the template before and after the update. */
  readonly before: string;
  readonly after: string;
  /** All changes of the update. */
  readonly changes: readonly Change[];
  /** What the stack has after the update. */
  readonly resources: readonly StackResource[];
}

/**
 * Whether an update that gave a parameter a value is known to have left it as it was. A resource tells that uses the value
 * as it is in both templates, exists, and was not changed: another value would have changed it. Without such a resource it
 * is not known.
 */
export function isSurelySame(parameter: string, traces: Traces): boolean {
  const before = templateOf(traces.before);
  const after = templateOf(traces.after);
  if (before === undefined || after === undefined) return false;
  const changed = new Set(traces.changes.map(({ logicalId }) => logicalId));
  const present = new Set(traces.resources.map(({ logicalId }) => logicalId));
  const usedAfter = directReferences(after, parameter);
  return [...directReferences(before, parameter)].some(
    ([logicalId, paths]) =>
      present.has(logicalId) &&
      !changed.has(logicalId) &&
      [...paths].some((path) => usedAfter.get(logicalId)?.has(path) === true),
  );
}

/** A template that a macro or transform rewrites says nothing for sure about what is deployed. */
function templateOf(text: string): TemplateObject | undefined {
  const result = readDocument(text);
  if (!result.ok || !isTemplateObject(result.document.value)) return undefined;
  const template = result.document.value;
  return template['Transform'] === undefined ? template : undefined;
}
