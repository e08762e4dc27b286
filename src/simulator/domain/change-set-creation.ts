import { ApiError, validationError } from '../api-error.js';
import { changeSetFacts, isActive, type ChangeSet, type ChangeSetRequest } from './change-set.js';
import { computeChangeSet } from './change-set-computation.js';
import { settleDeployment, type DeploymentRequest } from './deployment-request.js';
import { findStack } from './lookup.js';
import { addStack } from './new-stack.js';
import { requirePermission } from './permissions.js';
import { announceStack } from './stack-events.js';
import { statusOf, type Stack } from './stack.js';
import { versioned } from './versioned.js';
import type { World } from './world.js';

/** CreateChangeSet, as it came. */
export interface ChangeSetOrder extends Omit<ChangeSetRequest, 'deployment' | 'given'> {
  readonly stackName: string;
  readonly deployment: DeploymentRequest;
}

/**
 * Accepts or refuses a new change set; its content is computed afterwards (semantics 2.2, 2.3).
 *
 * @throws ApiError for everything that CreateChangeSet refuses at once
 */
export function createChangeSet(world: World, order: ChangeSetOrder): ChangeSet {
  const present = findStack(world, order.stackName);
  const repeated = present === undefined ? undefined : repeatedSet(present, order);
  if (repeated !== undefined) return repeated;
  checkCombination(order);
  if (present === undefined && order.type !== 'CREATE') {
    throw validationError(`Stack [${order.stackName}] does not exist`);
  }
  if (present !== undefined) checkStack(world, present, order);
  const current = present?.facts.current.deployment;
  const deployment = settleDeployment(world, order.deployment, current);
  const stack = present ?? addShell(world, order.stackName);
  const now = world.timeline.now();
  const set: ChangeSet = {
    id: world.ids.arn('cloudformation', `changeSet/${order.name}/${world.ids.uuid()}`),
    stackId: stack.id,
    stackName: stack.name,
    createdAt: now,
    request: { ...order, deployment, given: order.deployment.given },
    facts: versioned(now, {
      status: 'CREATE_PENDING',
      executionStatus: 'UNAVAILABLE',
      statusReason: undefined,
      plan: undefined,
      warning: undefined,
    }),
    rootId: undefined,
    parentId: undefined,
    children: new Map(),
  };
  stack.changeSets.push(set);
  world.timeline.start(computeChangeSet(world, stack, set));
  return set;
}

/** DeleteChangeSet; a name that the stack does not know is no error (semantics 2.13). */
export function deleteChangeSet(world: World, set: ChangeSet): void {
  const { executionStatus } = set.facts.current;
  if (executionStatus.startsWith('EXECUTE_')) {
    throw new ApiError(
      'InvalidChangeSetStatus',
      `Cannot delete ChangeSet in execution status ${executionStatus}`,
    );
  }
  changeSetFacts(set, world.timeline.now(), { status: 'DELETE_COMPLETE' });
}

/** The same request again gives the same set; the same name for something else is refused (semantics 4.7). */
function repeatedSet(stack: Stack, order: ChangeSetOrder): ChangeSet | undefined {
  const namesake = stack.changeSets.find((set) => isActive(set) && set.request.name === order.name);
  if (namesake === undefined) return undefined;
  const exists = `ChangeSet ${order.name} already exists`;
  const { clientToken, attributes } = namesake.request;
  if (order.clientToken === undefined || clientToken !== order.clientToken) {
    throw new ApiError('AlreadyExistsException', exists);
  }
  const names = new Set([...attributes.keys(), ...order.attributes.keys()]);
  const other = [...names].find((name) => attributes.get(name) !== order.attributes.get(name));
  if (other === undefined) return namesake;
  throw new ApiError(
    'AlreadyExistsException',
    `ChangeSet ${order.name} cannot be created due to a mismatch with existing attribute ${other}`,
  );
}

function checkCombination({ type, onStackFailure, deployment }: ChangeSetOrder): void {
  if (onStackFailure === 'DELETE' && type !== 'CREATE') {
    throw validationError('OnStackFailure DELETE is only valid when ChangeSetType is CREATE.');
  }
  if (type === 'CREATE' && deployment.body === undefined) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
}

function checkStack(world: World, stack: Stack, order: ChangeSetOrder): void {
  requirePermission({
    action: order.type === 'CREATE' ? 'create-set' : 'update-set',
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    changeSetName: order.name,
  });
  checkMode(stack, order.deployment.mode);
  if (stack.changeSets.filter(isActive).length >= world.settings.changeSetLimit) {
    throw new ApiError(
      'LimitExceededException',
      `ChangeSet limit exceeded for stack ${stack.name}`,
    );
  }
}

/** What an Express operation left failed must be continued in the same mode (semantics 2.11). */
export function checkMode(stack: Stack, mode: 'STANDARD' | 'EXPRESS'): void {
  const { status, deployment } = stack.facts.current;
  if (!['CREATE_FAILED', 'UPDATE_FAILED'].includes(status)) return;
  if (deployment?.mode !== 'EXPRESS' || mode === 'EXPRESS') return;
  throw validationError('Follow-up operations must use the same DeploymentConfig (mode=EXPRESS)');
}

/** The stack that exists only for its change sets. */
function addShell(world: World, name: string): Stack {
  const stack = addStack(world, { name, status: 'REVIEW_IN_PROGRESS' });
  announceStack(world, stack, {
    status: 'REVIEW_IN_PROGRESS',
    reason: 'User Initiated',
    trace: {
      operationId: world.ids.uuid(),
      operationType: 'CREATE_CHANGESET',
      token: undefined,
    },
  });
  return stack;
}
