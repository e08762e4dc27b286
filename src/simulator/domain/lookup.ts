import { ApiError, validationError } from '../api-error.js';
import { isActive, type ChangeSet } from './change-set.js';
import { statusOf, type Stack } from './stack.js';
import type { World } from './world.js';

/** A stack by id, deleted ones included, or by name, which only the living have (semantics 1.8). */
export function findStack(world: World, nameOrId: string): Stack | undefined {
  if (nameOrId.startsWith('arn:')) return world.stacks.find(({ id }) => id === nameOrId);
  return world.stacks.findLast((stack) => {
    return stack.name === nameOrId && statusOf(stack) !== 'DELETE_COMPLETE';
  });
}

/**
 * A stack that must exist.
 *
 * @param wording `bracketed` for `Stack [X] does not exist`, `by-id` for `Stack with id X does not exist`
 */
export function requireStack(
  world: World,
  nameOrId: string,
  wording: 'bracketed' | 'by-id',
): Stack {
  const stack = findStack(world, nameOrId);
  if (stack !== undefined) return stack;
  throw wording === 'bracketed'
    ? validationError(`Stack [${nameOrId}] does not exist`)
    : validationError(`Stack with id ${nameOrId} does not exist`);
}

/** How a request names a change set. */
export interface ChangeSetReference {
  readonly changeSetName: string;
  readonly stackName: string | undefined;
}

/**
 * A change set by ARN, or by name within a stack; executed ones by ARN only (semantics 2.1).
 *
 * @throws ApiError ChangeSetNotFound (404) when there is none
 */
export function requireChangeSet(world: World, reference: ChangeSetReference): ChangeSet {
  const set = findChangeSet(world, reference);
  if (set !== undefined) return set;
  const { changeSetName } = reference;
  throw new ApiError('ChangeSetNotFound', `ChangeSet [${changeSetName}] does not exist`, 404);
}

/** The same without complaint. A name without a stack, or an unknown stack, is refused. */
export function findChangeSet(
  world: World,
  { changeSetName, stackName }: ChangeSetReference,
): ChangeSet | undefined {
  if (changeSetName.startsWith('arn:')) {
    const sets = world.stacks.flatMap(({ changeSets }) => changeSets);
    return sets.find(({ id, facts }) => {
      return id === changeSetName && facts.current.status !== 'DELETE_COMPLETE';
    });
  }
  if (stackName === undefined) {
    throw validationError(
      'StackName must be specified if ChangeSetName is not specified as an ARN.',
    );
  }
  const stack = requireStack(world, stackName, 'bracketed');
  return stack.changeSets.find((set) => isActive(set) && set.request.name === changeSetName);
}
