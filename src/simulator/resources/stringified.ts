import type { Json } from '../contracts.js';

/** The same structure with every scalar as a string, as CloudFormation shows properties. */
export function stringified(value: Json): Json {
  if (isList(value)) return value.map(stringified);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, stringified(member)]),
    );
  }
  return scalarText(value);
}

/** A scalar as text; structures as JSON. */
export function scalarText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Narrows to a list (Array.isArray does not narrow read-only ones). */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
