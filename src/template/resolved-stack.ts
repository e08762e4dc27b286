import { namesIn } from './graph.js';
import type { DependencyGraph } from './graph.js';
import { waitingPath } from './graph.js';
import { intrinsicOf, referencesIn } from './intrinsics.js';
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

/** Resolves a template for one set of parameter values after another. */
export type StackResolver = (parameters: ParameterValues) => ResolvedStack;

/**
 * Prepares a template for being resolved many times: what no changed parameter touches is resolved once. A resource or
 * output whose condition is not known counts as there.
 */
export function createStackResolver(model: TemplateModel): StackResolver {
  const entries = resourceEntries(model).map((entry) => ({
    ...entry,
    parameters: [...parametersOf(model, entry.body)],
    known: new Map<string, KnownResource | undefined>(),
  }));
  return (parameters) => {
    const resolver = createResolver(model, parameters);
    const resources = new Map<string, ResolvedResource>();
    const named = new Map<string, ReadonlySet<string>>();
    for (const entry of entries) {
      const key = entry.parameters.map((name) => parameters[name] ?? '').join('\u0000');
      if (!entry.known.has(key)) entry.known.set(key, resolveEntry(resolver, entry));
      const known = entry.known.get(key);
      if (known === undefined) continue;
      resources.set(entry.id, known.resource);
      named.set(entry.id, known.names);
    }
    const graph = graphOf(named);
    return {
      parameters,
      resources,
      outputs: resolveOutputs(model, resolver),
      graph,
      ofType: groupedByType(resources),
      referred: (value) => resources.get(referredId(value) ?? ''),
      waitsFor: (from, to) => waitingPath(graph, from, to) !== undefined,
    };
  };
}

interface KnownResource {
  readonly resource: ResolvedResource;
  /** What it names in the branches that are taken. */
  readonly names: ReadonlySet<string>;
}

/** A resource with certain parameter values; undefined when its condition does not hold. */
function resolveEntry(resolver: Resolver, entry: Entry): KnownResource | undefined {
  if (resolver.holds(entry.body['Condition']) === false) return undefined;
  const taken = objectOf(takenBranches(resolver, entry.body));
  return { resource: resolveResource(resolver, entry), names: namesIn(taken) };
}

/** The parameters that a value depends on, through its conditions too. */
function parametersOf(model: TemplateModel, body: TemplateObject): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (value: TemplateValue) => {
    for (const { kind, name } of referencesIn(value)) {
      if (kind === 'resource') found.add(name);
      else visitCondition(name);
    }
  };
  const visitCondition = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    visit(model.conditions[name] ?? null);
  };
  visit(body);
  if (typeof body['Condition'] === 'string') visitCondition(body['Condition']);
  return new Set([...found].filter((name) => Object.hasOwn(model.parameters, name)));
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

/** Only what exists is waited for. */
function graphOf(named: ReadonlyMap<string, ReadonlySet<string>>): DependencyGraph {
  return new Map(
    [...named].map(([id, names]) => [id, new Set([...names].filter((name) => named.has(name)))]),
  );
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
