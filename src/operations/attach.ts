import type { Request } from '../core/request.js';
import type { Followed } from '../engine/follow.js';
import type { OwnOperation } from '../engine/stack-lock.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import { joinOperation } from './join-operation.js';
import { locateIn } from './template-source.js';

/**
 * Follows what an earlier attempt of this run has begun, as that attempt would have. What it deployed is compared with the
 * template again afterwards, so nothing rests on the guess that both attempts wanted the same.
 */
export async function attach(request: Request, own: OwnOperation, ports: Ports): Promise<void> {
  ports.log.section('Deployment');
  ports.log.info('An earlier attempt of this run has begun a deployment; following that.');
  const ending = await joinOperation(own.stack, own.operation, ports);
  if (isSuccess('deployment', ending)) return;
  throw judgeFailure('deployment', ending, {
    stackId: own.stack.id,
    stackName: request.stackName,
    locate: locateIn(request.template),
  });
}

/** What is to be followed later, where nobody waits. */
export function ownOf({
  stack,
  operation,
}: OwnOperation): Pick<Followed, 'stackId' | 'token' | 'operationId'> {
  const { token, operationId } = operation.begin;
  return { stackId: stack.id, token, operationId };
}
