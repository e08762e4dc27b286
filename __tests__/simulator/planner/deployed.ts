import type { DeployedResource, PlanInput, Scope } from '../../../src/simulator/contracts.js';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import { scopeWith } from '../template/fixtures.js';

/** A template with the values of its parameters. */
export interface Version {
  readonly body: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

function scopeOf(side: EmbeddedTemplateSide, version: Version, parts: Partial<Scope>): Scope {
  const model = side.parseTemplate(version.body);
  const given = Object.entries(version.parameters ?? {}).map(([key, value]) => ({
    key,
    value,
    usePreviousValue: false,
  }));
  return scopeWith({ ...parts, parameters: side.resolveParameters(model, given, undefined) });
}

/** Deploys a template in memory: each resource gets a made-up id, and all the attributes of its type. */
export function deploy(
  side: EmbeddedTemplateSide,
  version: Version,
): Omit<PlanInput, 'model' | 'scope' | 'tagsChanged'> {
  const model = side.parseTemplate(version.body);
  const resources = new Map<string, DeployedResource>();
  const scope = scopeOf(side, version, { resources });
  const waiting = new Map(side.dependencies(model, scope));
  while (waiting.size > 0) {
    for (const [id, needs] of waiting) {
      if (needs.some((need) => waiting.has(need))) continue;
      waiting.delete(id);
      const declaration = model.resources.get(id);
      if (declaration === undefined) continue;
      const names = [...(side.specOf(declaration.type)?.attributes ?? [])];
      resources.set(id, {
        logicalId: id,
        type: declaration.type,
        physicalId: `${id.toLowerCase()}-1`,
        attributes: new Map(names.map((name) => [name, `${id}/${name}`])),
        properties: side.resolveProperties(model, id, scope),
        declaration,
      });
    }
  }
  return { before: resources, previous: { model, scope } };
}

/** The input of a plan that leads from one version to another. */
export function planInput(
  side: EmbeddedTemplateSide,
  from: Version,
  to: Version,
  tagsChanged = false,
): PlanInput {
  const deployed = deploy(side, from);
  const scope = scopeOf(side, to, { resources: deployed.before, unknown: 'known-after-apply' });
  return { ...deployed, model: side.parseTemplate(to.body), scope, tagsChanged };
}
