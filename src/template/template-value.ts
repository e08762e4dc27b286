/** A value of a template with intrinsic functions in their long form. */
export type TemplateValue =
  null | boolean | number | string | readonly TemplateValue[] | TemplateObject;

/** A mapping of a template. */
export interface TemplateObject {
  readonly [key: string]: TemplateValue;
}

/** Whether a value is a mapping (neither a list nor null). */
export function isTemplateObject(value: TemplateValue | undefined): value is TemplateObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A way from the document's root to a value: keys and indices, in the long form of functions. */
export type ValuePath = readonly (string | number)[];

/** The value at a path below another; undefined where the path ends early. */
export function valueAt(
  value: TemplateValue | undefined,
  ...path: ValuePath
): TemplateValue | undefined {
  let here = value;
  for (const step of path) {
    if (isTemplateList(here)) here = here[Number(step)];
    else if (isTemplateObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/** Whether a value is a list. */
export function isTemplateList(
  value: TemplateValue | undefined,
): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** The value as a mapping; an empty one for anything else. */
export function objectOf(value: TemplateValue | undefined): TemplateObject {
  return isTemplateObject(value) ? value : {};
}

/** The items of a list; one item for a single value, as policies allow it; none for nothing. */
export function itemsOf(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (isTemplateList(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A scalar as the text that CloudFormation compares and passes on; undefined for a list, a mapping, null and nothing. */
export function textOf(value: TemplateValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The texts among {@link itemsOf}. */
export function textsOf(value: TemplateValue | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}

/** A scalar as a number; undefined where it is none. */
export function numberOf(value: TemplateValue | undefined): number | undefined {
  const text = textOf(value);
  return text === undefined || text.trim() === '' || Number.isNaN(Number(text))
    ? undefined
    : Number(text);
}

/**
 * A number where its text is the one that the number is printed with, else the text itself: `0123`, `1.0`
 * and ids of more than 15 digits would change on the way, and CloudFormation passes values on as text.
 */
export function numberOrText(source: string): number | string {
  const number = Number(source);
  return String(number) === source ? number : source;
}
