import { TapstackError } from '../core/errors.js';
import type { Stack, StackResource } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';

/** What deletion does to a resource. */
export type Fate = 'deleted' | 'retained' | 'snapshotted';

/** What a deletion is going to do, found out before it is asked for. */
export interface Preflight {
  readonly fates: readonly { readonly resource: StackResource; readonly fate: Fate }[];
}

/** The fate of a logical id by the live template's deletion policies and the types' defaults. */
export type FateOf = (logicalId: string, type: string) => Fate;

/**
 * Looks at all that stands in the way of a deletion, without changing anything.
 *
 * @param fatesOf reads the deployed template's text
 * @throws TapstackError `delete-cancelled` when another stack imports an export: CloudFormation would start and cancel
 */
export async function preflight(
  stack: Stack,
  fatesOf: (templateText: string) => FateOf,
  ports: Ports,
): Promise<Preflight> {
  const [resources, fateOf] = await Promise.all([
    ports.stacks.resources(stack.id),
    readFates(stack, fatesOf, ports),
    refuseWhileImported(stack, ports),
  ]);
  const present = resources.filter((resource) => !isGone(resource));
  return {
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

async function refuseWhileImported(stack: Stack, ports: Ports): Promise<void> {
  const exported = stack.outputs.map((output) => output.exportName);
  const users = await Promise.all(
    exported
      .filter((name) => name !== undefined)
      .map(async (name) => ({ name, importers: await ports.stacks.importers(name) })),
  );
  const used = users.filter((user) => user.importers.length > 0);
  if (used.length === 0) return;
  const list = used.map((user) => `${user.name} by ${user.importers.join(', ')}`).join('; ');
  throw new TapstackError(
    'delete-cancelled',
    `The stack ${stack.name} can not be deleted while its exports are in use: ${list}. Nothing was changed.`,
    { hint: 'Change or delete the stacks that import them first.' },
  );
}

function isGone(resource: StackResource): boolean {
  return resource.status === 'DELETE_COMPLETE' || resource.status === 'DELETE_SKIPPED';
}
