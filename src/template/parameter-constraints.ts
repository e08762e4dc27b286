import { itemsOf, numberOf, textOf, textsOf, valueAt } from './template-value.js';
import type { TemplateValue } from './template-value.js';

/** A constraint of a parameter's declaration. */
export type Constraint =
  'AllowedPattern' | 'AllowedValues' | 'MinLength' | 'MaxLength' | 'MinValue' | 'MaxValue' | 'Type';

/**
 * The first constraint that a value breaks, as CloudFormation judges it; undefined when it is accepted. A pattern covers
 * the whole value. A pattern that JavaScript cannot read (Java's own syntax) breaks nothing.
 */
export function refusalOf(body: TemplateValue, value: string): Constraint | undefined {
  const number = (key: string) => numberOf(valueAt(body, key));
  const type = textOf(valueAt(body, 'Type')) ?? 'String';
  const pattern = textOf(valueAt(body, 'AllowedPattern'));
  const allowed = valueAt(body, 'AllowedValues');
  if (pattern !== undefined && !matches(pattern, value)) return 'AllowedPattern';
  if (itemsOf(allowed).length > 0 && !textsOf(allowed).includes(value)) return 'AllowedValues';
  if (value.length < (number('MinLength') ?? 0)) return 'MinLength';
  if (value.length > (number('MaxLength') ?? Infinity)) return 'MaxLength';
  return type === 'Number' ? refusalOfNumber(body, value) : undefined;
}

function refusalOfNumber(body: TemplateValue, value: string): Constraint | undefined {
  const number = (key: string) => numberOf(valueAt(body, key));
  const given = numberOf(value);
  if (given === undefined) return 'Type';
  if (given < (number('MinValue') ?? -Infinity)) return 'MinValue';
  return given > (number('MaxValue') ?? Infinity) ? 'MaxValue' : undefined;
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}
