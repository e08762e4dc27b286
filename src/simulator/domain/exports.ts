import { ApiError } from '../api-error.js';
import type { ResolvedOutput, Scope } from '../contracts.js';
import { statusOf, type Stack } from './stack.js';
import type { World } from './world.js';

/** An exported output. */
export interface Export {
  readonly name: string;
  readonly value: string;
  readonly stack: Stack;
}

/** All exports of the account and region. */
export function exportsOf(world: World): readonly Export[] {
  return world.stacks
    .filter((stack) => statusOf(stack) !== 'DELETE_COMPLETE')
    .flatMap((stack) =>
      stack.facts.current.outputs.flatMap(({ exportName, value }) =>
        exportName === undefined ? [] : [{ name: exportName, value, stack }],
      ),
    );
}

/** Values by name, for Fn::ImportValue. */
export function exportValues(world: World): ReadonlyMap<string, string> {
  return new Map(exportsOf(world).map(({ name, value }) => [name, value]));
}

/** Stacks whose template uses an export. */
export function importersOf(world: World, exportName: string): readonly Stack[] {
  return world.stacks.filter((stack) => importsOf(world, stack).has(exportName));
}

/**
 * Why these outputs may not replace the stack's present ones: an export that somebody uses would go or
 * change, or a name is taken by another stack. `undefined` when they may.
 */
export function exportRefusal(
  world: World,
  stack: Stack,
  outputs: readonly ResolvedOutput[],
): string | undefined {
  const wanted = new Map(outputs.map(({ exportName, value }) => [exportName, value]));
  for (const { name, value, stack: owner } of exportsOf(world)) {
    if (owner !== stack) {
      if (!wanted.has(name)) continue;
      return `Export with name ${name} is already exported by stack ${owner.name}. `;
    }
    if (wanted.get(name) === value) continue;
    const [importer] = importersOf(world, name);
    if (importer === undefined) continue;
    const verb = wanted.has(name) ? 'updated' : 'deleted';
    return `Export ${name} cannot be ${verb} as it is in use by ${importer.name}`;
  }
  return undefined;
}

/** Which exports a stack's template asks for: found by evaluating it and watching what it looks up. */
function importsOf(world: World, stack: Stack): ReadonlySet<string> {
  const used = new Set<string>();
  const { deployment, status } = stack.facts.current;
  if (deployment === undefined || status === 'DELETE_COMPLETE') return used;
  if (!deployment.model.body.includes('ImportValue')) return used;
  const exports = new Map(exportValues(world));
  exports.get = (name: string) => {
    used.add(name);
    return Map.prototype.get.call(exports, name) as string | undefined;
  };
  const scope: Scope = {
    parameters: deployment.parameters,
    stackName: stack.name,
    stackId: stack.id,
    accountId: world.settings.accountId,
    region: world.settings.region,
    notificationArns: deployment.notificationArns,
    resources: stack.resources,
    exports,
    unknown: 'known-after-apply',
  };
  const { templates } = world;
  for (const id of templates.activeResources(deployment.model, scope)) {
    ignoringRefusals(() => templates.resolveProperties(deployment.model, id, scope));
  }
  ignoringRefusals(() => templates.resolveOutputs(deployment.model, scope));
  return used;
}

/** What can not be evaluated now does not import anything now. */
function ignoringRefusals(evaluate: () => unknown): void {
  try {
    evaluate();
  } catch (thrown) {
    if (!(thrown instanceof ApiError)) throw thrown;
  }
}
