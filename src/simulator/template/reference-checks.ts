import { validationError } from '../api-error.js';
import type { Json, ResourceDeclaration, TemplateModel } from '../contracts.js';
import type { ResourceSpecs } from '../../template/resource-specs.js';
import { operandsOf } from './condition-functions.js';
import { functionCall, isObject } from './function-call.js';
import { literalPath, lookUp, mappingError } from './list-functions.js';
import { isPseudoParameter } from './reference-functions.js';
import { referencesIn } from './references.js';
import type { Reference } from './references.js';
import { formatError, templateError, unresolvedDependencies } from './template-error.js';

/**
 * Refuses references to what the template does not have, in conditions, resources and outputs. Attributes
 * are checked for resources only: of outputs the service finds them at the end of an operation (semantics 9.1).
 */
export function checkReferences(model: TemplateModel, specs: ResourceSpecs): void {
  checkConditions(model);
  const unresolved = new Set<string>();
  for (const resource of model.resources.values()) {
    checkCondition(model, resource.condition, 'Resources');
    for (const name of resource.dependsOn) {
      if (!model.resources.has(name)) unresolved.add(name);
    }
    for (const reference of resourceReferences(resource)) {
      checkReference(model, reference, unresolved);
      checkAttribute(model, reference, specs);
    }
  }
  if (unresolved.size > 0) throw unresolvedDependencies(unresolved, 'Resources');
  checkOutputs(model);
}

/** Everything that a resource's declaration looks at, with both branches of each Fn::If. */
export function resourceReferences(resource: ResourceDeclaration): readonly Reference[] {
  const { properties, metadata, creationPolicy, updatePolicy } = resource;
  return [properties, metadata, creationPolicy, updatePolicy].flatMap((part) => {
    return part === undefined ? [] : referencesIn(part);
  });
}

function checkOutputs(model: TemplateModel): void {
  const unresolved = new Set<string>();
  for (const { condition, value, exportName } of model.outputs.values()) {
    checkCondition(model, condition, 'Outputs');
    for (const reference of referencesIn([value, exportName ?? ''])) {
      checkReference(model, reference, unresolved);
    }
  }
  if (unresolved.size > 0) throw unresolvedDependencies(unresolved, 'Outputs');
}

function checkCondition(
  model: TemplateModel,
  condition: string | undefined,
  block: 'Resources' | 'Outputs',
): void {
  if (condition === undefined || model.conditions.has(condition)) return;
  throw formatError(
    `Unresolved condition dependency ${condition} in the ${block} block of the template`,
  );
}

function checkReference(model: TemplateModel, reference: Reference, unresolved: Set<string>): void {
  switch (reference.kind) {
    case 'name':
      if (!isKnownName(model, reference.name)) unresolved.add(reference.name);
      return;
    case 'attribute':
      if (!model.resources.has(reference.logicalId)) throw undefinedResource(reference);
      return;
    case 'condition':
      if (!model.conditions.has(reference.name)) {
        throw templateError(
          `unresolved condition dependency ${reference.name} in ${reference.from}`,
        );
      }
      return;
    case 'mapping':
      checkMapping(model, reference.argument);
  }
}

function isKnownName(model: TemplateModel, name: string): boolean {
  return model.parameters.has(name) || model.resources.has(name) || isPseudoParameter(name);
}

function undefinedResource(reference: Reference & { readonly kind: 'attribute' }) {
  const { from, logicalId, attribute = '' } = reference;
  return from === 'Fn::Sub'
    ? templateError(
        `instance of Fn::Sub references invalid resource attribute ${logicalId}.${attribute}`,
      )
    : templateError(`instance of Fn::GetAtt references undefined resource ${logicalId}`);
}

function checkMapping(model: TemplateModel, argument: readonly Json[]): void {
  const path = literalPath(argument);
  if (path === undefined || argument.length > 3) return;
  if (lookUp(model.mappings, path) === undefined) throw mappingError(model.mappings, path);
}

function checkAttribute(model: TemplateModel, reference: Reference, specs: ResourceSpecs): void {
  if (reference.kind !== 'attribute' || reference.attribute === undefined) return;
  const { logicalId, attribute } = reference;
  const spec = specs.get(model.resources.get(logicalId)?.type ?? '');
  if (spec === undefined || spec.supportsAttribute(attribute)) return;
  throw templateError(
    `resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`,
  );
}

function checkConditions(model: TemplateModel): void {
  const unresolved = new Set<string>();
  for (const expression of model.conditions.values()) {
    checkShape(expression);
    for (const reference of referencesIn(expression, { insideConditions: true })) {
      if (reference.kind === 'attribute') unresolved.add(reference.logicalId);
      else if (reference.kind === 'name' && model.resources.has(reference.name)) {
        unresolved.add(reference.name);
      } else checkReference(model, reference, unresolved);
    }
  }
  if (unresolved.size > 0) {
    throw formatError(
      `Unresolved dependencies [${[...unresolved].join(', ')}]. Cannot reference resources in the Conditions block of the template`,
    );
  }
  checkConditionCycles(model);
}

/** Refuses what is not a boolean operation at a place where one must stand. */
function checkShape(expression: Json): void {
  if (isObject(expression) && typeof expression['Condition'] === 'string') return;
  const call = functionCall(expression);
  switch (call?.name) {
    case 'Fn::Equals':
      operandsOf(call.argument, call.name);
      return;
    case 'Fn::Not':
    case 'Fn::And':
    case 'Fn::Or':
      operandsOf(call.argument, call.name).forEach(checkShape);
      return;
    default:
      throw formatError(
        'Conditions can only be boolean operations on parameters and other conditions',
      );
  }
}

function checkConditionCycles(model: TemplateModel): void {
  const done = new Set<string>();
  const visit = (name: string, open: readonly string[]): void => {
    if (open.includes(name)) {
      const cycle = open.slice(open.indexOf(name));
      throw validationError(`Circular dependency between conditions: [${cycle.join(', ')}]`);
    }
    if (done.has(name)) return;
    const expression = model.conditions.get(name) ?? '';
    for (const reference of referencesIn(expression, { insideConditions: true })) {
      if (reference.kind === 'condition') visit(reference.name, [...open, name]);
    }
    done.add(name);
  };
  for (const name of model.conditions.keys()) visit(name, []);
}
