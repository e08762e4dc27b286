import type { ChangeSet } from '../domain/change-set.js';
import { planOf } from '../domain/change-set-computation.js';
import { settleDeployment } from '../domain/deployment-request.js';
import { statusOf, type Stack } from '../domain/stack.js';
import { versioned } from '../domain/versioned.js';
import type { World } from '../domain/world.js';

/** A change set that is there already when a test begins, ready to be executed. */
export interface ChangeSetSeed {
  readonly name: string;
  readonly template: string;
}

/** Gives a stack a change set, whatever its status would permit. */
export async function seedChangeSet(
  world: World,
  stack: Stack,
  seed: ChangeSetSeed,
): Promise<ChangeSet> {
  await world.templates.prepare(seed.template);
  const current = stack.facts.current.deployment;
  const deployment = settleDeployment(
    world,
    {
      body: seed.template,
      given: [],
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: undefined,
      notificationArns: undefined,
      roleArn: undefined,
      rollback: undefined,
      mode: 'STANDARD',
      resourceTypes: undefined,
      expandsMacrosFreely: true,
    },
    current,
  );
  const now = world.timeline.now();
  const set: ChangeSet = {
    id: world.ids.arn('cloudformation', `changeSet/${seed.name}/${world.ids.uuid()}`),
    stackId: stack.id,
    stackName: stack.name,
    createdAt: now,
    request: {
      name: seed.name,
      type: statusOf(stack) === 'REVIEW_IN_PROGRESS' ? 'CREATE' : 'UPDATE',
      description: undefined,
      clientToken: undefined,
      attributes: new Map(),
      given: [],
      deployment,
      onStackFailure: undefined,
      includeNestedStacks: false,
      importExistingResources: false,
      resourcesToImport: [],
      disableValidation: false,
      deploymentMode: undefined,
      disableRollback: undefined,
    },
    facts: versioned(now, {
      status: 'CREATE_COMPLETE',
      executionStatus: 'AVAILABLE',
      statusReason: undefined,
      plan: planOf(world, stack, deployment),
      warning: undefined,
    }),
    rootId: undefined,
    parentId: undefined,
    children: new Map(),
  };
  stack.changeSets.push(set);
  return set;
}
