import { referencesIn } from './intrinsics.js';
import { textsOf } from './template-value.js';
import type { TemplateObject } from './template-value.js';
import { resourceEntries } from './template-model.js';
import type { TemplateModel } from './template-model.js';

/** Which resources each resource waits for. */
export type DependencyGraph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What a resource names: DependsOn and every Ref, Fn::GetAtt and Fn::Sub in it, its Metadata, CreationPolicy and
 * UpdatePolicy included, as CloudFormation counts them. Names of parameters are among them.
 */
export function namesIn(body: TemplateObject): ReadonlySet<string> {
  const written = textsOf(body['DependsOn']);
  const found = referencesIn(body).filter(({ kind }) => kind === 'resource');
  return new Set([...written, ...found.map(({ name }) => name)]);
}

/** The graph of a whole template: every branch of every Fn::If counts. */
export function dependencyGraph(model: TemplateModel): DependencyGraph {
  const entries = resourceEntries(model);
  const known = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.map(({ id, body }) => [
      id,
      new Set([...namesIn(body)].filter((name) => known.has(name))),
    ]),
  );
}

/** The way by which `from` waits for `to`, both included; undefined when it does not wait. A node reaches itself by a cycle only. */
export function waitingPath(
  graph: DependencyGraph,
  from: string,
  to: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [from];
  // A list that grows while it is gone through: breadth first, so that the way is a shortest one.
  for (const id of open) {
    for (const next of graph.get(id) ?? []) {
      if (next === to) return [...trace(cameFrom, id), to];
      if (next === from || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      open.push(next);
    }
  }
  return undefined;
}

/** One shortest cycle through each resource that is first in some cycle, each cycle once. */
export function cyclesIn(graph: DependencyGraph): readonly (readonly string[])[] {
  const reported = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const id of graph.keys()) {
    if (reported.has(id)) continue;
    const cycle = waitingPath(graph, id, id);
    if (cycle === undefined) continue;
    for (const member of cycle) reported.add(member);
    cycles.push(cycle);
  }
  return cycles;
}

function trace(cameFrom: ReadonlyMap<string, string>, last: string): readonly string[] {
  const way = [last];
  for (let id = cameFrom.get(last); id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
