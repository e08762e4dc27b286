import { validationError } from '../api-error.js';
import { rollBackCreation } from './creation.js';
import { deleteStack } from './deletion.js';
import type { ResourceRow } from './deployment.js';
import { launch, takeOver } from './launch.js';
import { requirePermission, type GuardedAction } from './permissions.js';
import { rollBackUpdate } from './restoration.js';
import { beginOperation } from './run.js';
import { changeFacts, rootOf, statusOf, type Stack } from './stack.js';
import type { World } from './world.js';

/** DeleteStack, as it came. */
export interface Deletion {
  readonly token: string | undefined;
  readonly retainResources: readonly string[];
  readonly force: boolean;
  readonly express: boolean;
}

/** Begins to delete a stack, or refuses it (semantics 5). */
export function requestDeletion(world: World, stack: Stack, order: Deletion): void {
  const status = statusOf(stack);
  if (status === 'DELETE_COMPLETE' || status === 'DELETE_IN_PROGRESS') return;
  guard(stack, 'delete');
  if (rootOf(stack).facts.current.terminationProtection) {
    throw validationError(
      `Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`,
    );
  }
  checkRetained(stack, order);
  takeOver(world, stack);
  const run = beginOperation(world, stack, {
    type: 'DELETE_STACK',
    token: order.token,
    express: order.express,
  });
  const retain = new Set(order.retainResources);
  launch(run, deleteStack(run, { retain, force: order.force, previous: status }));
}

/** CancelUpdateStack: what is at work is cancelled, then the stack rolls back. */
export function requestCancellation(world: World, stack: Stack, token: string | undefined): void {
  guard(stack, 'cancel-update');
  const { operation } = stack;
  if (operation === undefined) return;
  operation.token = token ?? operation.token;
  operation.halt ??= { kind: 'cancelled', reason: 'User Initiated' };
  world.timeline.settle();
}

/** ContinueUpdateRollback, as it came. */
export interface Continuation {
  readonly token: string | undefined;
  readonly resourcesToSkip: readonly string[];
  readonly force: boolean;
}

/** Takes a stuck rollback up again (semantics 1.5). */
export function requestContinuation(world: World, stack: Stack, order: Continuation): void {
  if (stack.parent !== undefined) {
    throw validationError('RollbackUpdatedStack cannot be invoked on child stacks');
  }
  guard(stack, 'continue-rollback');
  if (order.force && order.resourcesToSkip.length > 0) {
    throw validationError('ResourcesToSkip and ForceRollback are mutually exclusive');
  }
  for (const id of order.resourcesToSkip) checkSkipped(stack, id);
  const { stable } = stack;
  if (stable === undefined) return;
  const skipped = new Set(order.resourcesToSkip);
  const isStuck = ({ status }: ResourceRow) => status === 'UPDATE_FAILED';
  const skip = (row: ResourceRow) => isStuck(row) && (order.force || skipped.has(row.logicalId));
  const run = beginOperation(world, stack, { type: 'CONTINUE_ROLLBACK', token: order.token });
  launch(run, rollBackUpdate(run, { stable, skip, reason: 'User Initiated' }));
}

/** RollbackStack: to the last stable state, or out of existence where there was none (semantics 1.7). */
export function requestRollback(
  world: World,
  stack: Stack,
  order: { readonly token: string | undefined; readonly retainExceptOnCreate: boolean },
): void {
  guard(stack, 'rollback');
  const { deployment } = stack.facts.current;
  if (deployment?.mode === 'EXPRESS') {
    throw validationError(
      'RollbackStack is not supported for stacks that were last updated using EXPRESS deployment mode',
    );
  }
  const { stable } = stack;
  const run = beginOperation(world, stack, {
    type: 'ROLLBACK',
    token: order.token,
    retainExceptOnCreate: order.retainExceptOnCreate,
    ...(deployment === undefined ? {} : { deployment }),
  });
  const reason = 'User Initiated';
  changeFacts(stack, world.timeline.now(), { disableRollback: false });
  launch(
    run,
    stable === undefined
      ? rollBackCreation(run, reason)
      : rollBackUpdate(run, { stable, reason, skip: () => false }),
  );
}

function guard(stack: Stack, action: GuardedAction): void {
  requirePermission({
    action,
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
  });
}

function checkRetained(stack: Stack, { retainResources, force }: Deletion): void {
  const failed = statusOf(stack) === 'DELETE_FAILED';
  const refused = `Invalid operation on stack [${stack.id}].`;
  if (retainResources.length > 0 && !failed) {
    throw validationError(
      `${refused} When you delete a stack, specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    );
  }
  if (force && !failed) {
    throw validationError(
      `${refused} You can activate DeletionMode FORCE_DELETE_STACK in a delete stack operation only when the stack is in the DELETE_FAILED state.`,
    );
  }
  const done = retainResources.some((id) => {
    const status = stack.resources.get(id)?.status;
    return status === undefined || status === 'DELETE_COMPLETE';
  });
  if (done) {
    throw validationError(
      'The specified resources to retain must be in a valid state. Do not specify resources that are in the DELETE_COMPLETE state.',
    );
  }
}

/** Only what a failed rollback left as UPDATE_FAILED can be skipped, not what was merely cancelled. */
function checkSkipped(stack: Stack, id: string): void {
  const row = stack.resources.get(id.split('.').at(-1) ?? id);
  if (id.includes('.')) return;
  if (row?.status === 'UPDATE_FAILED' && !/cancell?ed/i.test(row.statusReason ?? '')) return;
  throw validationError(
    `Resource ${id} of stack ${stack.name} can not be skipped: only resources that are UPDATE_FAILED because the rollback failed can be specified`,
  );
}
