import type { DeclaredParameter } from '../core/request.js';
import { isTemplateObject, type TemplateObject, type TemplateValue } from './template-value.js';

/** What a template declares, as far as its text tells without evaluating it. */
export interface Declarations {
  /** What the section `Parameters` declares, in its order. Entries that are none are left to the template checks. */
  readonly parameters: ReadonlyMap<string, DeclaredParameter>;
  /**
   * Types of the resources; `undefined` where more can come out of the template than it shows (transforms, `Fn::ForEach`,
   * modules).
   */
  readonly types: ReadonlySet<string> | undefined;
  /**
   * Outputs that every stack of this template has: those without a condition and without a value that may be none.
   * `undefined` where that can not be told.
   */
  readonly outputs: ReadonlySet<string> | undefined;
}

/** Reads what a template declares. */
export function declarationsOf(template: TemplateObject): Declarations {
  return {
    parameters: declaredParameters(template['Parameters']),
    types: declaredTypes(template),
    outputs: certainOutputs(template),
  };
}

function declaredTypes(template: TemplateObject): ReadonlySet<string> | undefined {
  const resources = template['Resources'];
  if (template['Transform'] !== undefined || !isTemplateObject(resources)) return undefined;
  const types = new Set<string>();
  for (const entry of Object.values(resources)) {
    const type = isTemplateObject(entry) ? entry['Type'] : undefined;
    if (typeof type !== 'string' || type.endsWith('::MODULE')) return undefined;
    types.add(type);
  }
  return types;
}

function certainOutputs(template: TemplateObject): ReadonlySet<string> | undefined {
  const section = template['Outputs'] ?? {};
  if (template['Transform'] !== undefined || !isTemplateObject(section)) return undefined;
  const entries = Object.entries(section);
  if (entries.some(([name]) => name.startsWith('Fn::'))) return undefined;
  const certain = entries.filter(
    ([, entry]) =>
      isTemplateObject(entry) &&
      entry['Condition'] === undefined &&
      !JSON.stringify(entry['Value'] ?? '').includes('AWS::NoValue'),
  );
  return new Set(certain.map(([name]) => name));
}

function declaredParameters(
  section: TemplateValue | undefined,
): ReadonlyMap<string, DeclaredParameter> {
  const declared = new Map<string, DeclaredParameter>();
  if (!isTemplateObject(section)) return declared;
  for (const [name, entry] of Object.entries(section)) {
    if (!isTemplateObject(entry)) continue;
    const noEcho = entry['NoEcho'];
    declared.set(name, {
      hasDefault: Object.hasOwn(entry, 'Default'),
      noEcho: noEcho === true || (typeof noEcho === 'string' && noEcho.toLowerCase() === 'true'),
    });
  }
  return declared;
}
