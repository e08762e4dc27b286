import { statusOf, type Stack } from './stack.js';
import type { Run } from './run.js';
import type { Process } from './timeline.js';
import type { World } from './world.js';

/** Lets an operation go on in the world's time. */
export function launch(run: Run, process: Process): void {
  run.operation.tasks.push(run.world.timeline.start(process));
}

/**
 * Ends what is going on with a stack because a deletion takes over: creations at work are cancelled,
 * deletions of a rollback are left where they are.
 */
export function takeOver(world: World, stack: Stack): void {
  const { operation } = stack;
  if (operation === undefined) return;
  if (statusOf(stack) === 'CREATE_IN_PROGRESS') {
    operation.halt ??= { kind: 'taken-over', reason: undefined };
    world.timeline.settle();
  }
  for (const task of operation.tasks) task.stop();
  stack.operation = undefined;
}
