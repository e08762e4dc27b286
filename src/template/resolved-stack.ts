import { namesIn } from './graph.js';
import type { DependencyGraph } from './graph.js';
import { waitingPath } from './graph.js';
import { intrinsicOf } from './intrinsics.js';
import { referredId, sourcePath } from './resolved-value.js';
import type { Origin } from './resolved-value.js';
import { createResolver } from './resolver.js';
import type { ParameterValues, Resolver } from './resolver.js';
import { resourceEntries } from './template-model.js';
import type { TemplateModel } from './template-model.js';
import { isTemplateObject, itemsOf, objectOf, textOf, valueAt } from './template-value.js';
import type { TemplateObject, TemplateValue, ValuePath } from './template-value.js';

/** A resource of a stack with certain parameter values. */
export interface ResolvedResource {
  readonly id: string;
  readonly type: string;
  /** Everything but its condition, with functions resolved. */
  readonly body: TemplateObject;
  readonly properties: TemplateObject;
  /** A property at a path. */
  readonly get: (...path: ValuePath) => TemplateValue | undefined;
  /** The document's path of a property, or of the nearest place around it; without a path: of the resource. */
  readonly at: (...path: ValuePath) => ValuePath;
  /** The document's path of something beside the properties (`DeletionPolicy`, …). */
  readonly bodyAt: (...path: ValuePath) => ValuePath;
}

/** A template with certain parameter values: what exists, and what waits for what. */
export interface ResolvedStack {
  readonly parameters: ParameterValues;
  readonly resources: ReadonlyMap<string, ResolvedResource>;
  readonly outputs: ReadonlyMap<string, { readonly body: TemplateObject; readonly origin: Origin }>;
  readonly graph: DependencyGraph;
  readonly ofType: (type: string) => readonly ResolvedResource[];
  /** The resource that a resolved value refers to. */
  readonly referred: (value: TemplateValue | undefined) => ResolvedResource | undefined;
  /** Whether one resource is created after another, directly or through others. */
  readonly waitsFor: (from: string, to: string) => boolean;
}

/** The defaults of a template's parameters; a parameter without one is left out. */
export function defaultsOf(model: TemplateModel): ParameterValues {
  const entries = Object.entries(model.parameters).flatMap(([name, body]) => {
    const value = textOf(valueAt(body, 'Default'));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether the template's Rules section admits these values; a rule that cannot be evaluated does. */
export function admitted(model: TemplateModel, parameters: ParameterValues): boolean {
  const resolver = createResolver(model, parameters);
  return Object.values(model.rules).every((rule) => {
    const condition = valueAt(rule, 'RuleCondition');
    if (condition !== undefined && resolver.truth(condition) !== true) return true;
    return itemsOf(valueAt(rule, 'Assertions')).every(
      (one) => resolver.truth(valueAt(one, 'Assert')) !== false,
    );
  });
}

/** Resolves a template; a resource or output whose condition is not known counts as there. */
export function resolveStack(model: TemplateModel, parameters: ParameterValues): ResolvedStack {
  const resolver = createResolver(model, parameters);
  const resources = new Map<string, ResolvedResource>();
  for (const { id, type, body } of resourceEntries(model)) {
    if (resolver.holds(body['Condition']) === false) continue;
    resources.set(id, resolveResource(resolver, { id, type, body }));
  }
  const graph = graphOf(model, resolver, resources);
  return {
    parameters,
    resources,
    outputs: resolveOutputs(model, resolver),
    graph,
    ofType: groupedByType(resources),
    referred: (value) => resources.get(referredId(value) ?? ''),
    waitsFor: (from, to) => waitingPath(graph, from, to) !== undefined,
  };
}

function groupedByType(resources: ResolvedStack['resources']): ResolvedStack['ofType'] {
  const groups = new Map<string, ResolvedResource[]>();
  for (const resource of resources.values()) {
    groups.set(resource.type, [...(groups.get(resource.type) ?? []), resource]);
  }
  return (type) => groups.get(type) ?? [];
}

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly body: TemplateObject;
}

function resolveResource(resolver: Resolver, { id, type, body }: Entry): ResolvedResource {
  const root: ValuePath = ['Resources', id];
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'Condition'));
  const resolved = resolver.resolve(rest, root);
  const origin = resolved?.origin ?? { path: root };
  const whole = objectOf(resolved?.value);
  const properties = objectOf(whole['Properties']);
  return {
    id,
    type,
    body: whole,
    properties,
    get: (...path) => valueAt(properties, ...path),
    at: (...path) => (path.length === 0 ? root : placeOf(origin, ['Properties', ...path], root)),
    bodyAt: (...path) => placeOf(origin, path, root),
  };
}

/** A missing property belongs to the resource's own line rather than to that of `Properties`. */
function placeOf(origin: Origin, path: ValuePath, root: ValuePath): ValuePath {
  const found = sourcePath(origin, path);
  return found.length === root.length + 1 && path.length > 1 ? root : found;
}

function graphOf(
  model: TemplateModel,
  resolver: Resolver,
  resources: ReadonlyMap<string, ResolvedResource>,
): DependencyGraph {
  const graph = new Map<string, ReadonlySet<string>>();
  for (const id of resources.keys()) {
    const taken = objectOf(takenBranches(resolver, objectOf(model.resources[id])));
    graph.set(id, new Set([...namesIn(taken)].filter((name) => resources.has(name))));
  }
  return graph;
}

/** The value with the branches of Fn::If that are taken, other functions as they are. */
function takenBranches(resolver: Resolver, value: TemplateValue): TemplateValue {
  if (Array.isArray(value)) {
    return (value as readonly TemplateValue[]).map((item) => takenBranches(resolver, item));
  }
  if (!isTemplateObject(value)) return value;
  const call = intrinsicOf(value);
  if (call?.name === 'Fn::If') {
    const [condition, yes, no] = itemsOf(call.argument);
    const holds = resolver.holds(condition ?? null);
    if (holds !== undefined) return takenBranches(resolver, (holds ? yes : no) ?? null);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, takenBranches(resolver, item)]),
  );
}

function resolveOutputs(model: TemplateModel, resolver: Resolver): ResolvedStack['outputs'] {
  const outputs = new Map<string, { readonly body: TemplateObject; readonly origin: Origin }>();
  for (const [key, body] of Object.entries(model.outputs)) {
    if (!isTemplateObject(body) || resolver.holds(body['Condition']) === false) continue;
    const rest = Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'Condition'));
    const resolved = resolver.resolve(rest, ['Outputs', key]);
    if (resolved === undefined) continue;
    outputs.set(key, { body: objectOf(resolved.value), origin: resolved.origin });
  }
  return outputs;
}
