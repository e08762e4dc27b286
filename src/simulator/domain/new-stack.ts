import { newFacts, type Stack, type StackFacts } from './stack.js';
import type { StackStatus } from './permissions.js';
import { versioned } from './versioned.js';
import type { World } from './world.js';

/** Puts a new stack into the account; nothing is said of it in its events yet. */
export function addStack(
  world: World,
  stack: {
    readonly name: string;
    readonly status: StackStatus;
    readonly parent?: Stack;
    readonly facts?: Partial<StackFacts>;
    /** Instant since which it has existed; now without it. */
    readonly createdAt?: number;
  },
): Stack {
  const createdAt = stack.createdAt ?? world.timeline.now();
  const fresh: Stack = {
    id: world.ids.arn('cloudformation', `stack/${stack.name}/${world.ids.uuid()}`),
    name: stack.name,
    createdAt,
    facts: versioned(createdAt, { ...newFacts(stack.status), ...stack.facts }),
    resources: new Map(),
    events: [],
    operationEvents: [],
    changeSets: [],
    tokens: new Map(),
    parent: stack.parent,
    stable: undefined,
    awaitingCleanup: [],
    operation: undefined,
    policy: undefined,
  };
  world.stacks.push(fresh);
  return fresh;
}
