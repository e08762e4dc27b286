import { OperationFailed } from '../core/operation-failed.js';
import { STATUS_REMEDIES } from '../core/remedies.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import { isMoving, statusFacts, type StackStatus } from '../core/stack-status.js';
import type { Ending } from '../engine/follow.js';
import { readLastOperation, type LastOperation } from '../engine/last-operation.js';
import { explain } from '../engine/root-cause.js';
import { describeOperation } from '../engine/stack-lock.js';
import type { Ports } from '../ports/ports.js';
import { formatDuration } from '../render/duration.js';
import { joinOperation } from './join-operation.js';
import { requireStack } from './require-stack.js';
import type { Success } from './success.js';

/**
 * Reads the stack, its last operation, why that failed if it did, and what can be done next. Changes nothing. With
 * `wait` a running operation is followed and the run ends as the operation ends.
 */
export async function status(request: Request, ports: Ports): Promise<Success> {
  ports.log.section('Stack');
  const stack = await requireStack(request, ports);
  ports.log.info(`${stack.name} is in ${stack.status}.`);
  if (stack.statusReason !== undefined) ports.log.info(stack.statusReason);
  const operation = await readLastOperation(ports.stacks, stack.id);
  if (isMoving(stack.status) && stack.status !== 'REVIEW_IN_PROGRESS') {
    return await running(request, stack, operation, ports);
  }
  showLast(stack, operation, ports);
  return { result: 'succeeded', headline: `The stack ${stack.name} is in ${stack.status}.` };
}

async function running(
  request: Request,
  stack: Stack,
  operation: LastOperation | undefined,
  ports: Ports,
): Promise<Success> {
  const what = describeOperation(stack, operation?.begin, request.run.repository);
  ports.log.info(`An operation is under way: ${what}.`);
  if (!request.wait) {
    return { result: 'succeeded', headline: `The stack ${stack.name} is busy: ${what}.` };
  }
  const ending = await joinOperation(stack, operation, ports);
  if (endedWell(ending)) {
    return {
      result: 'succeeded',
      headline: `The operation on ${stack.name} ended well (${ending.status}).`,
    };
  }
  throw failure(stack, ending);
}

function endedWell(ending: Ending): boolean {
  return ending.takenOver === undefined && statusFacts(ending.status)?.outcome === 'ok';
}

function failure(stack: Stack, ending: Ending): OperationFailed {
  const rootCause = explain(ending.events, stack.id, () => undefined);
  return new OperationFailed(
    'stack-operation-failed',
    `The operation on ${stack.name} ended in ${ending.status}.`,
    {
      rootCause,
      hint: STATUS_REMEDIES[ending.status as StackStatus] ?? rootCause?.remedy,
    },
  );
}

function showLast(stack: Stack, operation: LastOperation | undefined, ports: Ports): void {
  if (operation?.end !== undefined) {
    const took = formatDuration(operation.end.at - operation.begin.at);
    const when = new Date(operation.begin.at).toISOString().replace('T', ' ').slice(0, 19);
    ports.log.info(
      `Last operation: began ${when} UTC, ended in ${operation.end.status} after ${took}.`,
    );
  }
  if (statusFacts(stack.status)?.outcome !== 'failed') return;
  const cause = explain(operation?.events ?? [], stack.id, () => undefined);
  if (cause !== undefined) {
    ports.log.info(
      `Root cause: ${cause.logicalId} (${cause.type}) ${cause.status}: ${cause.reason}`,
    );
    if (cause.remedy !== undefined) ports.log.info(`Remedy: ${cause.remedy}`);
  }
  const remedy = STATUS_REMEDIES[stack.status as StackStatus];
  if (remedy !== undefined) ports.journal.notice({ level: 'info', message: remedy });
}
