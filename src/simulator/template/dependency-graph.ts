import { validationError } from '../api-error.js';
import type { Json, ResourceDeclaration, Scope, TemplateModel } from '../contracts.js';
import { activeIds } from './condition-functions.js';
import { createEvaluation } from './evaluate.js';
import { referencesIn } from './references.js';

/** For each resource the ids that it waits for. */
export type DependencyGraph = ReadonlyMap<string, readonly string[]>;

/**
 * What each active resource waits for: DependsOn, and what its properties and metadata look at through
 * the branches of Fn::If that apply. Resources that are not created are left out.
 */
export function activeDependencies(model: TemplateModel, scope: Scope): DependencyGraph {
  const { holds } = createEvaluation(model, scope);
  const active = new Set(activeIds(model, holds));
  const graph = new Map<string, readonly string[]>();
  for (const id of active) {
    const declaration = model.resources.get(id);
    const found = declaration === undefined ? [] : dependenciesOf(declaration, holds);
    graph.set(
      id,
      found.filter((name) => active.has(name)),
    );
  }
  return graph;
}

/** Refuses a template whose resources wait for each other, whatever its conditions say. */
export function checkCycles(model: TemplateModel): void {
  const graph = new Map(
    [...model.resources].map(([id, declaration]) => [
      id,
      dependenciesOf(declaration).filter((name) => model.resources.has(name)),
    ]),
  );
  const members = cycleMembers(graph);
  if (members.length > 0) {
    throw validationError(`Circular dependency between resources: [${members.join(', ')}]`);
  }
}

function dependenciesOf(
  declaration: ResourceDeclaration,
  branch?: (condition: string) => boolean,
): readonly string[] {
  const { dependsOn, properties, metadata = '' } = declaration;
  const expressions: readonly Json[] = [properties, metadata];
  const names = referencesIn(expressions, { branch }).flatMap((reference) => {
    if (reference.kind === 'name') return [reference.name];
    return reference.kind === 'attribute' ? [reference.logicalId] : [];
  });
  return [...new Set([...dependsOn, ...names])];
}

/** Resources that wait for something and are waited for, after all others have been taken away. */
function cycleMembers(graph: DependencyGraph): readonly string[] {
  const left = new Map(graph);
  const wanted = (name: string) => [...left.values()].some((names) => names.includes(name));
  let before: number;
  do {
    before = left.size;
    for (const [id, names] of left) {
      if (!names.some((name) => left.has(name)) || !wanted(id)) left.delete(id);
    }
  } while (left.size < before);
  return [...left.keys()];
}
