import type { Json, JsonObject } from '../contracts.js';

/** An intrinsic function in its long form. */
export interface FunctionCall {
  /** `Ref` or `Fn::…`. */
  readonly name: string;
  readonly argument: Json;
}

/** Whether a value is a mapping. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * The function that a value calls, if it is a mapping with the only key `Ref` or `Fn::…`. `Condition` is
 * not among them: outside of conditions it is a plain key (of an IAM statement, for example).
 */
export function functionCall(value: Json): FunctionCall | undefined {
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const name = keys[0];
  if (name === undefined || keys.length > 1) return undefined;
  if (name !== 'Ref' && !name.startsWith('Fn::')) return undefined;
  return { name, argument: value[name] ?? null };
}

/** The resource and attribute of a Fn::GetAtt, as list or as dotted text; undefined when it is malformed. */
export function attributeOf(
  argument: Json,
): { readonly logicalId: string; readonly attribute: Json } | undefined {
  const parts = typeof argument === 'string' ? splitOnce(argument) : argument;
  if (!isList(parts) || parts.length !== 2) return undefined;
  const [logicalId, attribute] = parts;
  if (typeof logicalId !== 'string' || logicalId === '') return undefined;
  if (attribute === undefined || attribute === null || attribute === '') return undefined;
  return { logicalId, attribute };
}

function splitOnce(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
