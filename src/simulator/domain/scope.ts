import type { DeployedResource, ExistingResource, Scope } from '../contracts.js';
import type { Deployment, ResourceRow } from './deployment.js';
import { exportValues } from './exports.js';
import type { Stack } from './stack.js';
import type { World } from './world.js';

/** Everything that a template's expressions may look at, for this deployment of a stack. */
export function scopeOf(
  world: World,
  stack: Pick<Stack, 'id' | 'name' | 'resources'>,
  options: {
    readonly deployment: Pick<Deployment, 'parameters' | 'notificationArns'>;
    readonly unknown: Scope['unknown'];
    readonly resources?: ReadonlyMap<string, ResourceRow>;
  },
): Scope {
  const { deployment, unknown, resources = stack.resources } = options;
  return {
    parameters: deployment.parameters,
    stackName: stack.name,
    stackId: stack.id,
    accountId: world.settings.accountId,
    region: world.settings.region,
    notificationArns: deployment.notificationArns,
    resources: existing(resources),
    exports: exportValues(world),
    unknown,
  };
}

/** The resources that a plan compares with: those that really exist. */
export function deployedResources(stack: Stack): ReadonlyMap<string, DeployedResource> {
  return new Map([...stack.resources].filter(([, row]) => exists(row)));
}

/** A failed creation has left nothing that could be kept (semantics 2.8). */
export function exists(row: ResourceRow): boolean {
  return row.physicalId !== '' && !['CREATE_FAILED', 'DELETE_COMPLETE'].includes(row.status);
}

function existing(rows: ReadonlyMap<string, ResourceRow>): ReadonlyMap<string, ExistingResource> {
  return new Map([...rows].filter(([, { physicalId }]) => physicalId !== ''));
}
