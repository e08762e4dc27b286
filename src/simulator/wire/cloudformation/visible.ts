import { validationError } from '../../api-error.js';
import type { Stack, StackFacts } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import type { View } from '../action.js';

/** A stack as a caller sees it. */
export interface VisibleStack {
  readonly stack: Stack;
  readonly facts: StackFacts;
}

/** All stacks that a caller sees, newest first. */
export function visibleStacks(world: World, { asOf, existsAsOf }: View): readonly VisibleStack[] {
  return [...world.stacks].reverse().flatMap((stack) => {
    const facts = stack.createdAt > existsAsOf ? undefined : stack.facts.at(asOf);
    return facts === undefined ? [] : [{ stack, facts }];
  });
}

/** A stack by id, or by the name that only the living have, as a caller sees it. */
export function visibleStack(world: World, nameOrId: string, view: View): VisibleStack | undefined {
  return visibleStacks(world, view).find(({ stack, facts }) => {
    if (nameOrId.startsWith('arn:')) return stack.id === nameOrId;
    return stack.name === nameOrId && facts.status !== 'DELETE_COMPLETE';
  });
}

/** The same, refused with `Stack with id X does not exist`. */
export function requireVisible(world: World, nameOrId: string, view: View): VisibleStack {
  const found = visibleStack(world, nameOrId, view);
  if (found === undefined) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return found;
}
