import type { ResolvedResource } from './resolved-stack.js';
import { isOpen } from './resolved-value.js';
import type { RuleChecks, Stage } from './rule.js';
import { textOf } from './template-value.js';
import type { ValuePath } from './template-value.js';

/** A property and the values that it may have; the first is the one to recommend. Without values it only has to be there. */
export interface Expectation {
  readonly path: ValuePath;
  readonly values?: readonly (string | number | boolean)[] | undefined;
}

/** Writes a path as people do: `BucketEncryption.Rules[0]`. */
export function dotted(path: ValuePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Reports a property that is missing or has another value; what cannot be known passes. */
export function expectProperty(
  resource: ResolvedResource,
  stage: Stage,
  { path, values }: Expectation,
): void {
  const value = resource.get(...path);
  if (isOpen(value)) return;
  const name = dotted(path);
  if (values === undefined) {
    if (value === undefined || value === null || value === '') {
      stage.report(resource.at(...path), `${resource.id} needs the property ${name}.`);
    }
    return;
  }
  const text = textOf(value);
  if (text !== undefined && values.map(String).includes(text)) return;
  const wanted = String(values[0]);
  stage.report(
    resource.at(...path),
    value === undefined
      ? `${resource.id} needs ${name}: ${wanted}.`
      : `${resource.id} has ${name}: ${text ?? 'another form'}; it must be ${wanted}.`,
    name,
  );
}

/** Reports a property that must not be there. */
export function forbidProperty(
  resource: ResolvedResource,
  stage: Stage,
  { path, because }: { readonly path: ValuePath; readonly because: string },
): void {
  if (resource.get(...path) === undefined) return;
  stage.report(resource.at(...path), `${resource.id} has ${dotted(path)}: ${because}.`);
}

/** Checks that a table of expectations is all there is to a rule: types with their properties. */
export function expectAll(
  table: Readonly<Record<string, readonly Expectation[]>>,
): NonNullable<RuleChecks['resources']> {
  return Object.fromEntries(
    Object.entries(table).map(([type, expectations]) => [
      type,
      (resource: ResolvedResource, stage: Stage) => {
        for (const expectation of expectations) expectProperty(resource, stage, expectation);
      },
    ]),
  );
}
