import { validationError } from '../api-error.js';
import type {
  GivenParameter,
  ParameterConstraints,
  ParameterDeclaration,
  TemplateModel,
} from '../contracts.js';

/** Largest value of a parameter in bytes (semantics 6). */
const VALUE_BYTES = 4_096;

/**
 * The values that parameters have in an operation. On an update a parameter that is neither given nor
 * kept takes its default, not its previous value (semantics 7.3).
 */
export function resolveParameters(
  model: TemplateModel,
  given: readonly GivenParameter[],
  previous: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string> {
  const known = new Map(given.map((parameter) => [parameter.key, parameter]));
  const unknown = [...known.keys()].filter((key) => !model.parameters.has(key));
  if (unknown.length > 0) {
    throw validationError(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  }
  const values = new Map<string, string>();
  const missing: string[] = [];
  for (const declaration of model.parameters.values()) {
    const value = valueOf(declaration, known.get(declaration.name), previous);
    if (value === undefined) missing.push(declaration.name);
    else values.set(declaration.name, value);
  }
  if (missing.length > 0) {
    throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  }
  for (const declaration of model.parameters.values()) {
    checkValue(declaration, values.get(declaration.name) ?? '');
  }
  return values;
}

function valueOf(
  declaration: ParameterDeclaration,
  given: GivenParameter | undefined,
  previous: ReadonlyMap<string, string> | undefined,
): string | undefined {
  if (given?.usePreviousValue !== true) return given?.value ?? declaration.defaultValue;
  const refusal = `Invalid input for parameter key ${given.key}. Cannot specify usePreviousValue as true`;
  if (given.value !== undefined && given.value !== '') {
    throw validationError(`${refusal} and non empty value for a parameter`);
  }
  const value = previous?.get(given.key);
  if (value === undefined) {
    throw validationError(`${refusal} for a parameter key not in the previous template`);
  }
  return value;
}

function checkValue(declaration: ParameterDeclaration, value: string): void {
  const { name, type, constraints } = declaration;
  const items = isListType(type) ? value.split(',').map((item) => item.trim()) : [value];
  const refusal =
    sizeRefusal(value) ??
    numberRefusal(type, items) ??
    allowedRefusal(declaration, items) ??
    (constraints === undefined ? undefined : constraintRefusal(constraints, type, value));
  if (refusal === undefined) return;
  const text = constraints?.description;
  throw validationError(
    text === undefined || refusal === NOT_A_NUMBER
      ? `Parameter '${name}' ${refusal}`
      : `Parameter ${name} failed to satisfy constraint: ${text}`,
  );
}

const NOT_A_NUMBER = 'must be a number.';

function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

function sizeRefusal(value: string): string | undefined {
  return Buffer.byteLength(value) > VALUE_BYTES
    ? `must not be longer than ${VALUE_BYTES} bytes`
    : undefined;
}

function numberRefusal(type: string, items: readonly string[]): string | undefined {
  if (type !== 'Number' && type !== 'List<Number>') return undefined;
  const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
  return items.every((item) => numeric.test(item)) ? undefined : NOT_A_NUMBER;
}

function allowedRefusal(
  { allowedValues }: ParameterDeclaration,
  items: readonly string[],
): string | undefined {
  if (allowedValues === undefined || items.every((item) => allowedValues.includes(item))) {
    return undefined;
  }
  return 'must be one of AllowedValues';
}

function constraintRefusal(
  constraints: ParameterConstraints,
  type: string,
  value: string,
): string | undefined {
  const { allowedPattern, minLength, maxLength, minValue, maxValue } = constraints;
  if (allowedPattern !== undefined && !matches(allowedPattern, value)) {
    return `must match pattern ${allowedPattern}`;
  }
  if (minLength !== undefined && value.length < minLength) {
    return `must contain at least ${minLength} characters`;
  }
  if (maxLength !== undefined && value.length > maxLength) {
    return `must contain at most ${maxLength} characters`;
  }
  if (type !== 'Number') return undefined;
  if (minValue !== undefined && Number(value) < minValue) {
    return `must be a number not less than ${minValue}`;
  }
  return maxValue !== undefined && Number(value) > maxValue
    ? `must be a number not greater than ${maxValue}`
    : undefined;
}

/** The whole value must match. A pattern of Java's that JavaScript cannot read lets everything pass. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return matchesLoosely(pattern, value);
  }
}

function matchesLoosely(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return true;
  }
}
