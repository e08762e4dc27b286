import { isTemplateObject, type TemplateObject, type TemplateValue } from './template-value.js';

/**
 * Where resources use a parameter's value as it is: the value of a property, or of a part of one, is `{ Ref: parameter }`
 * and no function stands above it. Whoever changes the value of the parameter changes each of these resources.
 *
 * @returns logical id and path, for example `Subscription/Endpoint`
 */
export function directReferences(
  template: TemplateObject,
  parameter: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const resources = template['Resources'];
  const uses = new Map<string, ReadonlySet<string>>();
  if (!isTemplateObject(resources)) return uses;
  for (const [logicalId, entry] of Object.entries(resources)) {
    const properties = isTemplateObject(entry) ? entry['Properties'] : undefined;
    if (!isTemplateObject(properties)) continue;
    const paths = [...pathsIn(properties, parameter, '')];
    if (paths.length > 0) uses.set(logicalId, new Set(paths));
  }
  return uses;
}

function* pathsIn(value: TemplateValue, parameter: string, path: string): Generator<string> {
  if (Array.isArray(value)) {
    const items: readonly TemplateValue[] = value;
    for (const [index, item] of items.entries())
      yield* pathsIn(item, parameter, `${path}/${index}`);
    return;
  }
  if (!isTemplateObject(value)) return;
  const [[name, inner] = [], ...others] = Object.entries(value);
  if (name === 'Ref' && others.length === 0) {
    if (inner === parameter) yield path;
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    // Below a function the value may be left out or changed on its way.
    if (!key.startsWith('Fn::')) yield* pathsIn(member, parameter, `${path}/${key}`);
  }
}
