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

/**
 * A number where its text is the one that the number is printed with, else the text itself: `0123`, `1.0`
 * and ids of more than 15 digits would change on the way, and CloudFormation passes values on as text.
 */
export function numberOrText(source: string): number | string {
  const number = Number(source);
  return String(number) === source ? number : source;
}
