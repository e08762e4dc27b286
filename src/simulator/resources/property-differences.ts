import type { ResourceSpec } from '../../template/resource-specs.js';
import type { Json, JsonObject } from '../contracts.js';
import { isList, scalarText } from './stringified.js';

/** Steps from a resource's properties to a value that differs. */
export type DifferencePath = readonly (string | number)[];

/** Where two sets of resolved properties differ, as deep as possible. Scalars are compared as text. */
export function propertyDifferences(
  before: JsonObject,
  after: JsonObject,
): readonly DifferencePath[] {
  return differencesAt([], before, after);
}

/** Whether a change at these places makes CloudFormation create a new physical resource. */
export function needsReplacement(
  spec: ResourceSpec | undefined,
  paths: readonly DifferencePath[],
): boolean {
  return paths.some((path) => spec?.replacementOf(path) === 'yes');
}

function differencesAt(
  path: DifferencePath,
  before: Json | undefined,
  after: Json | undefined,
): readonly DifferencePath[] {
  if (isList(before) && isList(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      differencesAt([...path, index], before[index], after[index]),
    );
  }
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differencesAt([...path, key], before[key], after[key]));
  }
  const same =
    before === after ||
    (isScalar(before) && isScalar(after) && scalarText(before) === scalarText(after));
  return same ? [] : [path];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isScalar(value: Json | undefined): boolean {
  return value !== undefined && (typeof value !== 'object' || value === null);
}
