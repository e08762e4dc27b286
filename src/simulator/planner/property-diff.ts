import type { Json, JsonObject } from '../contracts.js';
import { scalarText } from '../template/evaluation.js';
import { isList, isObject } from '../template/function-call.js';

/** A step into a value: a key or an index. */
export type Step = string | number;

/** One place where two values differ; `undefined` where there is no value. */
export interface Difference {
  readonly path: readonly Step[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * The places where properties differ, as deep as both sides have the same structure. Scalars count as
 * their text (`30` is `"30"`), because that is what CloudFormation passes on.
 */
export function differences(before: JsonObject, after: JsonObject): readonly Difference[] {
  return compare([], before, after);
}

function compare(
  path: readonly Step[],
  before: Json | undefined,
  after: Json | undefined,
): readonly Difference[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      return compare([...path, key], own(before, key), own(after, key));
    });
  }
  if (isList(before) && isList(after)) {
    const indices = Array.from({ length: Math.max(before.length, after.length) }, (_, n) => n);
    return indices.flatMap((index) => compare([...path, index], before[index], after[index]));
  }
  return same(before, after) ? [] : [{ path, before, after }];
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function same(before: Json | undefined, after: Json | undefined): boolean {
  const [left, right] = [scalarText(before), scalarText(after)];
  if (left !== undefined || right !== undefined) return left === right;
  return before === after;
}

/** The paths of the scalars inside a value, from `path` on; the path itself for a scalar or an empty value. */
export function leafPaths(
  path: readonly Step[],
  value: Json | undefined,
): readonly (readonly Step[])[] {
  const members: readonly (readonly [Step, Json])[] = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  if (members.length === 0) return [path];
  return members.flatMap(([step, member]) => leafPaths([...path, step], member));
}
