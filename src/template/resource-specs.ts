import { FACT_LOADERS } from './facts/loaders.js';
import { decodeFacts } from './resource-notation.js';
import type {
  PropertySpecs,
  PropertyType,
  Replacement,
  ResourceFacts,
} from './resource-notation.js';

export type {
  PropertySpec,
  PropertySpecs,
  PropertyType,
  Replacement,
} from './resource-notation.js';

/** A step into a resource's properties: a name, or an index of a list. */
export type PropertyPath = readonly (string | number)[];

/** What AWS's published resource database says of one resource type. */
export interface ResourceSpec {
  readonly type: string;
  readonly properties: PropertySpecs;
  /** Names of the properties that a template must give. */
  readonly required: readonly string[];
  /** Names for Fn::GetAtt (`Arn`, `Endpoint.Address`); see {@link ResourceSpec.supportsAttribute}. */
  readonly attributes: ReadonlySet<string>;
  readonly primaryIdentifier: readonly string[];
  /** Holds data that is lost with it (databases, buckets, keys …). */
  readonly stateful: boolean;
  readonly taggable: boolean;
  readonly tagProperty: string | undefined;
  readonly tagVariant: 'standard' | 'map' | 'asg';
  /** Whether Fn::GetAtt of this name is valid; custom resources and outputs of nested stacks are open. */
  readonly supportsAttribute: (name: string) => boolean;
  /**
   * What a change at this path (without `Properties` in front) does: the strongest mark on the way.
   * `undefined` when the database has no such top-level property.
   */
  readonly replacementOf: (path: PropertyPath) => Replacement | undefined;
  /** The properties of a definition, as a type of kind `object` names it. */
  readonly definition: (number: number) => PropertySpecs | undefined;
}

/** The specs that were asked for, ready for synchronous use. */
export interface ResourceSpecs {
  /** Undefined for a type that the database does not have, or that was not asked for. */
  readonly get: (type: string) => ResourceSpec | undefined;
}

const CUSTOM_RESOURCE = 'AWS::CloudFormation::CustomResource';

/**
 * Loads the specs of these types; each file of facts (one for each initial letter of a service) is read
 * once, and a type is decoded when it is first asked for. `Custom::X` is AWS::CloudFormation::CustomResource.
 */
export async function loadResourceSpecs(types: Iterable<string>): Promise<ResourceSpecs> {
  const wanted = new Set([...types].map(databaseType));
  const groups = new Set([...wanted].map(groupOf));
  const lines = new Map<string, string>();
  for (const group of groups) {
    const facts = Object.hasOwn(FACT_LOADERS, group) ? await FACT_LOADERS[group]?.() : undefined;
    for (const type of wanted) {
      if (facts !== undefined && Object.hasOwn(facts, type)) lines.set(type, facts[type] ?? '');
    }
  }
  const decoded = new Map<string, ResourceSpec>();
  return { get: (type) => specOf(databaseType(type), lines, decoded) };
}

/** Looks in several sets of specs, the first that knows the type wins. */
export function joinResourceSpecs(sets: readonly ResourceSpecs[]): ResourceSpecs {
  return {
    get: (type) => {
      for (const specs of sets) {
        const spec = specs.get(type);
        if (spec !== undefined) return spec;
      }
      return undefined;
    },
  };
}

function databaseType(type: string): string {
  return type.startsWith('Custom::') ? CUSTOM_RESOURCE : type;
}

function groupOf(type: string): string {
  return (type.split('::')[1]?.[0] ?? '').toLowerCase();
}

function specOf(
  type: string,
  lines: ReadonlyMap<string, string>,
  decoded: Map<string, ResourceSpec>,
): ResourceSpec | undefined {
  const known = decoded.get(type);
  const line = lines.get(type);
  if (known !== undefined || line === undefined) return known;
  const spec = createSpec(type, decodeFacts(line));
  decoded.set(type, spec);
  return spec;
}

function createSpec(type: string, facts: ResourceFacts): ResourceSpec {
  const { attributes, definitions, properties, tagProperty, tagVariant } = facts;
  const all = [...properties.values()];
  return {
    type,
    properties,
    required: all.filter(({ required }) => required).map(({ name }) => name),
    attributes,
    primaryIdentifier: facts.primaryIdentifier,
    stateful: facts.stateful,
    taggable: tagProperty !== undefined,
    tagProperty,
    tagVariant,
    supportsAttribute: (name) => supportsAttribute(type, attributes, name),
    replacementOf: (path) => replacementOf(facts, path),
    definition: (number) => definitions[number],
  };
}

function supportsAttribute(type: string, attributes: ReadonlySet<string>, name: string): boolean {
  if (type === CUSTOM_RESOURCE || attributes.has(name)) return true;
  // An attribute without known members is open: `Outputs.Url` of a nested stack.
  const dot = name.lastIndexOf('.');
  const parent = dot < 0 ? '' : name.slice(0, dot);
  return attributes.has(parent) && ![...attributes].some((known) => known.startsWith(`${parent}.`));
}

function replacementOf(facts: ResourceFacts, path: PropertyPath): Replacement | undefined {
  if (facts.replacementPaths.some((prefix) => startsWith(path, prefix))) return 'yes';
  const [name, ...rest] = path;
  const property = facts.properties.get(String(name));
  if (property === undefined) return undefined;
  return strongest([property.replacement, nestedReplacement(facts, property.type, rest)]);
}

function nestedReplacement(
  facts: ResourceFacts,
  type: PropertyType,
  path: PropertyPath,
): Replacement {
  if (path.length === 0) return 'no';
  const [step, ...rest] = path;
  switch (type.kind) {
    case 'list':
    case 'map':
      return nestedReplacement(facts, type.element, rest);
    case 'union':
      return strongest(type.options.map((option) => nestedReplacement(facts, option, path)));
    case 'object': {
      const property = facts.definitions[type.definition]?.get(String(step));
      if (property === undefined) return 'no';
      return strongest([property.replacement, nestedReplacement(facts, property.type, rest)]);
    }
    default:
      return 'no';
  }
}

function strongest(marks: readonly Replacement[]): Replacement {
  if (marks.includes('yes')) return 'yes';
  return marks.includes('maybe') ? 'maybe' : 'no';
}

function startsWith(path: PropertyPath, prefix: readonly string[]): boolean {
  return prefix.every((step, index) => {
    return path[index] !== undefined && (step === '*' || step === String(path[index]));
  });
}
