import { ApiError } from '../api-error.js';
import { customName } from '../resources/physical-ids.js';
import type { Deployment } from './deployment.js';
import { scopeOf } from './scope.js';
import type { Stack } from './stack.js';
import type { ValidationFinding } from './validation-finding.js';
import type { World } from './world.js';

/**
 * What early validation finds in a template before anything is provisioned: names that exist already
 * outside of this stack, and whatever a test wants it to find (semantics 3.2).
 */
export function earlyFindings(
  world: World,
  stack: Stack,
  deployment: Deployment,
): readonly ValidationFinding[] {
  const mishap = world.mishaps.takeStack(stack.name, 'early-validation');
  return [...(mishap?.findings ?? []), ...nameConflicts(world, stack, deployment)];
}

/** New resources whose custom name is taken, with that name. */
export function occupiedNames(
  world: World,
  stack: Stack,
  deployment: Deployment,
): readonly { readonly logicalId: string; readonly type: string; readonly name: string }[] {
  if (world.occupiedNames.size === 0) return [];
  const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
  return world.templates.activeResources(deployment.model, scope).flatMap((logicalId) => {
    const type = deployment.model.resources.get(logicalId)?.type ?? '';
    if (stack.resources.has(logicalId)) return [];
    const name = nameOf(world, { deployment, logicalId, type, scope });
    if (name === undefined || !world.occupiedNames.has(`${type} ${name}`)) return [];
    return [{ logicalId, type, name }];
  });
}

function nameConflicts(
  world: World,
  stack: Stack,
  deployment: Deployment,
): readonly ValidationFinding[] {
  return occupiedNames(world, stack, deployment).map(({ logicalId, type, name }) => ({
    name: 'NAME_CONFLICT_VALIDATION',
    mode: 'FAIL',
    reason: `Resource of type '${type}' with identifier '${name}' already exists.`,
    path: `/Resources/${logicalId}`,
    logicalId,
    type,
  }));
}

function nameOf(
  world: World,
  resource: {
    readonly deployment: Deployment;
    readonly logicalId: string;
    readonly type: string;
    readonly scope: ReturnType<typeof scopeOf>;
  },
): string | undefined {
  const { deployment, logicalId, type, scope } = resource;
  try {
    const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
    return customName(type, properties);
  } catch (thrown) {
    if (thrown instanceof ApiError) return undefined;
    throw thrown;
  }
}
