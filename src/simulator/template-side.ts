import type { JsonObject, Plan, Scope, TemplateModel, TemplateSide } from './contracts.js';
import { readDocument } from '../template/document.js';
import { joinResourceSpecs, loadResourceSpecs } from '../template/resource-specs.js';
import type { ResourceSpec, ResourceSpecs } from '../template/resource-specs.js';
import { plan } from './planner/plan.js';
import { activeIds } from './template/condition-functions.js';
import { activeDependencies } from './template/dependency-graph.js';
import { createEvaluation, evaluationAt, resolveObject } from './template/evaluate.js';
import { isObject } from './template/function-call.js';
import { resolvedParameterValue } from './template/parameter-values.js';
import { parseTemplate } from './template/parse-template.js';
import { resolveOutputs } from './template/resolve-outputs.js';
import { resolveParameters } from './template/resolve-parameters.js';

/** The template side with what the domain side needs beside the contract. */
export interface EmbeddedTemplateSide extends TemplateSide {
  /** Loads the specs of the types in a template. To be awaited before `parseTemplate`; a text that cannot be read is fine. */
  readonly prepare: (body: string) => Promise<void>;
  /** What the resource database says of a type that was prepared: attributes, identifiers, tags. */
  readonly specOf: (type: string) => ResourceSpec | undefined;
  /** The stored value behind a parameter of an SSM type (`ResolvedValue`); undefined for other types. */
  readonly resolvedParameterValue: (type: string, value: string) => string | undefined;
}

/** How many accepted templates are kept read: one test or run uses a handful of them, again and again. */
const MODELS_KEPT = 32;

/**
 * Creates the template side of the embedded CloudFormation. Specs of resource types accumulate in it with
 * each `prepare`; a type without one is open for any attribute, and a change of it may replace.
 */
export function createTemplateSide(): Promise<EmbeddedTemplateSide> {
  const loaded: ResourceSpecs[] = [];
  const asked = new Set<string>();
  const models = new Map<string, TemplateModel>();
  const specs = (): ResourceSpecs => joinResourceSpecs(loaded);
  return Promise.resolve({
    prepare: async (body) => {
      if (models.has(body)) return;
      const fresh = resourceTypes(body).filter((type) => !asked.has(type));
      if (fresh.length === 0) return;
      loaded.push(await loadResourceSpecs(fresh));
      for (const type of fresh) asked.add(type);
      // A model that was accepted without these specs might be refused with them.
      models.clear();
    },
    specOf: (type) => specs().get(type),
    resolvedParameterValue,
    parseTemplate: (body) => {
      const known = models.get(body);
      if (known !== undefined) return known;
      const model = parseTemplate(body, specs());
      if (models.size >= MODELS_KEPT) models.clear();
      models.set(body, model);
      return model;
    },
    resolveParameters,
    activeResources: (model, scope) => activeIds(model, createEvaluation(model, scope).holds),
    resolveProperties,
    dependencies: activeDependencies,
    resolveOutputs,
    plan: (input): Plan => plan(input, specs()),
  });
}

function resolveProperties(model: TemplateModel, logicalId: string, scope: Scope): JsonObject {
  const properties = model.resources.get(logicalId)?.properties ?? {};
  const at = `/Resources/${logicalId}/Properties`;
  return resolveObject(properties, evaluationAt(at, createEvaluation(model, scope)));
}

function resourceTypes(body: string): readonly string[] {
  const result = readDocument(body);
  const root = result.ok ? result.document.value : null;
  const resources = isObject(root) ? root['Resources'] : undefined;
  if (!isObject(resources)) return [];
  const types = Object.values(resources).map((item) => (isObject(item) ? item['Type'] : undefined));
  return [...new Set(types.filter((type) => typeof type === 'string'))];
}
