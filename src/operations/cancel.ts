import { isOfEarlierAttempt, operationToken } from '../core/operation-token.js';
import type { Request } from '../core/request.js';
import { isServiceError } from '../core/service-error.js';
import type { Stack } from '../core/stack.js';
import { isMoving, statusFacts } from '../core/stack-status.js';
import { readLastOperation, type LastOperation } from '../engine/last-operation.js';
import { unknownStatus } from '../engine/stack-lock.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import { detach } from './detach.js';
import { joinOperation } from './join-operation.js';
import { requireStack } from './require-stack.js';
import type { Success } from './success.js';

/**
 * Cancels a running update and follows its rollback to the end. An update that has just finished is too late to
 * cancel, which is no failure: nothing has to be undone.
 */
export async function cancel(request: Request, ports: Ports): Promise<Success> {
  ports.log.section('Look at the stack');
  const stack = await requireStack(request, ports);
  if (statusFacts(stack.status) === undefined) throw unknownStatus(stack);
  if (stack.status !== 'UPDATE_IN_PROGRESS') return await otherwise(request, stack, ports);
  // Read before the call: afterwards the update's own beginning may be behind the rollback's.
  const operation = await readLastOperation(ports.stacks, stack.id);
  const token = operationToken(request.run, 'cancel', `${stack.id} ${ports.chance.next()}`);
  try {
    await ports.stacks.cancelUpdate(stack.id, token);
  } catch (thrown) {
    if (!isServiceError(thrown, 'too-late-to-cancel')) throw thrown;
    return nothingToCancel((await ports.stacks.find(stack.id)) ?? stack);
  }
  if (!request.wait) {
    return leave(stack, token, { operation, ports });
  }
  return await followBack(stack, operation, ports);
}

/** Follows the update through its rollback. */
async function followBack(
  stack: Stack,
  operation: LastOperation | undefined,
  ports: Ports,
): Promise<Success> {
  ports.log.section('Cancellation');
  const ending = await joinOperation(stack, operation, ports);
  if (ending.status === 'UPDATE_COMPLETE') return nothingToCancel(ending.stack ?? stack);
  if (isSuccess('cancellation', ending)) {
    return {
      result: 'succeeded',
      headline: `The update of ${stack.name} was cancelled; the stack is back in its last good state.`,
    };
  }
  throw judgeFailure('cancellation', ending, {
    stackId: stack.id,
    stackName: stack.name,
    locate: () => undefined,
  });
}

/** What an earlier attempt of this run has cancelled already is followed; anything else is too late. */
async function otherwise(request: Request, stack: Stack, ports: Ports): Promise<Success> {
  if (!isMoving(stack.status)) return nothingToCancel(stack);
  const operation = await readLastOperation(ports.stacks, stack.id);
  const own = operation?.events.find(({ token = '' }) =>
    isOfEarlierAttempt(token, request.run, 'cancel'),
  );
  if (own?.token === undefined) return nothingToCancel(stack);
  ports.log.info('An earlier attempt of this run has cancelled the update; following that.');
  if (!request.wait) return leave(stack, own.token, { operation, ports });
  return await followBack(stack, operation, ports);
}

function leave(
  stack: Stack,
  token: string,
  { operation, ports }: { readonly operation: LastOperation | undefined; readonly ports: Ports },
): Success {
  const followed = { stackId: stack.id, token, operationId: operation?.begin.operationId };
  return detach(`cancellation of the update of ${stack.name}`, followed, ports);
}

function nothingToCancel(stack: Stack): Success {
  return {
    result: 'no-changes',
    headline: `There is nothing to cancel in ${stack.name} (any more): it is in ${stack.status}, and only an update that is still in progress can be cancelled.`,
  };
}
