import type { Json, JsonObject } from '../contracts.js';
import type { Evaluation } from '../template/evaluation.js';
import { scalarText } from '../template/evaluation.js';
import { functionCall, isList, isObject } from '../template/function-call.js';
import { referencesIn } from '../template/references.js';
import { chosenBranch, presentItems } from './expression-path.js';

const MASK = '****';

/**
 * Properties as a change set shows them: scalars as texts, and every value that is made with a parameter
 * declared NoEcho as `****`.
 */
export function shownProperties(
  properties: JsonObject,
  expression: JsonObject,
  evaluation: Evaluation,
): JsonObject {
  const shown = shownValue(properties, expression, evaluation);
  return isObject(shown) ? shown : {};
}

function shownValue(value: Json, expression: Json | undefined, evaluation: Evaluation): Json {
  const chosen = expression === undefined ? undefined : chosenBranch(expression, evaluation.holds);
  if (chosen !== undefined && functionCall(chosen) !== undefined) {
    return isSecret(chosen, evaluation) ? MASK : texts(value);
  }
  if (isList(value)) {
    const items = isList(chosen) ? presentItems(chosen, evaluation.holds) : [];
    return value.map((item, index) => shownValue(item, items[index], evaluation));
  }
  if (!isObject(value)) return texts(value);
  const members = isObject(chosen) ? chosen : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const member = Object.hasOwn(members, key) ? members[key] : undefined;
      return [key, shownValue(item, member, evaluation)];
    }),
  );
}

function isSecret(expression: Json, { model, holds }: Evaluation): boolean {
  return referencesIn(expression, { branch: holds }).some((reference) => {
    return reference.kind === 'name' && model.parameters.get(reference.name)?.noEcho === true;
  });
}

function texts(value: Json): Json {
  if (isList(value)) return value.map(texts);
  if (!isObject(value)) return scalarText(value) ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, texts(item)]));
}

/** The member of shown properties at a path, as the text of BeforeValue and AfterValue. */
export function shownAt(
  properties: JsonObject,
  path: readonly (string | number)[],
): string | undefined {
  let value: Json | undefined = properties;
  for (const step of path) {
    // A masked structure hides what is inside.
    if (value === MASK) return MASK;
    if (isList(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  if (value === undefined) return undefined;
  return scalarText(value) ?? JSON.stringify(value);
}

/** The JSON text of BeforeContext and AfterContext. */
export function contextOf(properties: JsonObject): string {
  return JSON.stringify({ Properties: properties });
}
