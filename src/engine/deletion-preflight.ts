import type { Stack, StackResource } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';

/** What deletion does to a resource. */
export type Fate = 'deleted' | 'retained' | 'snapshotted';

/** An output that other stacks may import. */
export interface Export {
  readonly name: string;
  /** Names of the stacks that do; `undefined` where that could not be read. */
  readonly importers: readonly string[] | undefined;
}

/** What a deletion is going to do and what stands in its way, found out before it is asked for. */
export interface Preflight {
  readonly exports: readonly Export[];
  readonly fates: readonly { readonly resource: StackResource; readonly fate: Fate }[];
}

/** The fate of a logical id by the live template's deletion policies and the types' defaults. */
export type FateOf = (logicalId: string, type: string) => Fate;

/**
 * Looks at all that stands in the way of a deletion, without changing anything.
 *
 * @param fatesOf reads the deployed template's text
 */
export async function preflight(
  stack: Stack,
  fatesOf: (templateText: string) => FateOf,
  ports: Ports,
): Promise<Preflight> {
  const [resources, fateOf, exports] = await Promise.all([
    ports.stacks.resources(stack.id),
    readFates(stack, fatesOf, ports),
    readExports(stack, ports),
  ]);
  const present = resources.filter((resource) => !isGone(resource));
  return {
    exports,
    fates: present.map((resource) => ({
      resource,
      fate: fateOf(resource.logicalId, resource.type),
    })),
  };
}

async function readFates(
  stack: Stack,
  fatesOf: (templateText: string) => FateOf,
  ports: Ports,
): Promise<FateOf> {
  // A shell has no template yet.
  if (stack.status === 'REVIEW_IN_PROGRESS') return () => 'deleted';
  return fatesOf(await ports.stacks.template(stack.id));
}

/** Every export of the stack with the stacks that import it. */
async function readExports(stack: Stack, ports: Ports): Promise<readonly Export[]> {
  const names = stack.outputs.map((output) => output.exportName);
  return await Promise.all(
    names
      .filter((name) => name !== undefined)
      .map(async (name) => ({ name, importers: await ports.stacks.importers(name) })),
  );
}

function isGone(resource: StackResource): boolean {
  return resource.status === 'DELETE_COMPLETE' || resource.status === 'DELETE_SKIPPED';
}
