import { TapstackError } from '../core/errors.js';
import { isOfEarlierAttempt, operationToken } from '../core/operation-token.js';
import { STATUS_REMEDIES } from '../core/remedies.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import { statusFacts, type StackStatus } from '../core/stack-status.js';
import { lookBack } from '../engine/event-stream.js';
import { begin, followToEnd } from '../engine/execution.js';
import type { Ending } from '../engine/follow.js';
import { unknownStatus, waitUntilIdleOrOwn, type OwnOperation } from '../engine/stack-lock.js';
import { isSuccess, judgeFailure, type Judged } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import { ownOf } from './attach.js';
import { requireConfirmation } from './confirmation.js';
import { detach } from './detach.js';
import { joinOperation } from './join-operation.js';
import { createProgressView } from './progress-view.js';
import { requireStack } from './require-stack.js';
import type { Success } from './success.js';

/**
 * Leads a stack out of a failed state: continues a stuck rollback (UPDATE_ROLLBACK_FAILED), returns to the last good
 * state (UPDATE_FAILED), or removes what a failed creation left (CREATE_FAILED, with `confirm`).
 */
export async function continueRollback(request: Request, ports: Ports): Promise<Success> {
  if (request.resourcesToSkip.length > 0) requireConfirmation(request, 'Skipping resources');
  ports.log.section('Look at the stack');
  await requireStack(request, ports);
  const found = await waitUntilIdleOrOwn(
    {
      stackName: request.stackName,
      waitMs: request.waitForStackMs,
      repository: request.run.repository,
      isOwn: (token) => isOfEarlierAttempt(token, request.run, 'rollback'),
    },
    ports,
  );
  if (found.kind === 'own') return await goOnFollowing(request, found, ports);
  const { stack } = found;
  if (stack === undefined) {
    throw new TapstackError('stack-gone', `The stack ${request.stackName} was deleted meanwhile.`, {
      hint: 'Deploy again to create it anew.',
    });
  }
  if (statusFacts(stack.status) === undefined) throw unknownStatus(stack);
  switch (stack.status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return await carryOut('continued rollback', request, stack, ports);
    case 'UPDATE_FAILED':
      refuseSkipping(request, stack);
      refuseExpress(stack);
      return await carryOut('rollback', request, stack, ports);
    case 'CREATE_FAILED':
      refuseSkipping(request, stack);
      requireConfirmation(request, 'Rolling back a failed creation removes its resources, so it');
      refuseExpress(stack);
      return await carryOut('rollback', request, stack, ports);
    default:
      return otherwise(stack);
  }
}

/** An earlier attempt of this run has begun the rollback; it is followed as that attempt would have. */
async function goOnFollowing(request: Request, own: OwnOperation, ports: Ports): Promise<Success> {
  const { stack, operation } = own;
  if (!request.wait) return detach(`rollback of ${stack.name}`, ownOf(own), ports);
  ports.log.section('Rollback');
  ports.log.info('An earlier attempt of this run has begun the rollback; following that.');
  const ending = await joinOperation(stack, operation, ports);
  return judge('rollback', request, { stack, ending });
}

/** RollbackStack takes no resources to skip; dropping the wish silently would report what did not happen. */
function refuseSkipping(request: Request, stack: Stack): void {
  if (request.resourcesToSkip.length === 0) return;
  throw new TapstackError(
    'invalid-input',
    `\`resources-to-skip\` is for stacks in UPDATE_ROLLBACK_FAILED; ${stack.name} is in ${stack.status}. Nothing was changed.`,
    { hint: 'Run the operation again without `resources-to-skip`.' },
  );
}

/** RollbackStack is refused for stacks whose last deployment was an express one (semantics 2.11). */
function refuseExpress(stack: Stack): void {
  if (stack.deploymentMode !== 'EXPRESS') return;
  throw new TapstackError(
    'stack-unrecoverable',
    `The stack ${stack.name} was last deployed in express mode, for which CloudFormation has no rollback.`,
    { hint: 'Deploy the last good template with `express: true`, or delete the stack.' },
  );
}

function otherwise(stack: Stack): Success {
  const facts = statusFacts(stack.status);
  if (facts?.deploy === 'update') {
    return {
      result: 'no-changes',
      headline: `The stack ${stack.name} is in ${stack.status}; there is no rollback to continue.`,
    };
  }
  throw new TapstackError(
    'stack-unrecoverable',
    `The stack ${stack.name} is in ${stack.status}, from which no rollback leads on. Nothing was changed.`,
    { hint: STATUS_REMEDIES[stack.status as StackStatus] },
  );
}

type RollingBack = Extract<Judged, 'continued rollback' | 'rollback'>;

async function carryOut(
  kind: RollingBack,
  request: Request,
  stack: Stack,
  ports: Ports,
): Promise<Success> {
  ports.log.section('Rollback');
  const before = await lookBack(stack.id, ports);
  const token = operationToken(request.run, 'rollback', `${stack.id} ${ports.chance.next()}`);
  const call = { stackId: stack.id, token, roleArn: request.roleArn };
  const { resourcesToSkip } = request;
  await begin({ stackId: stack.id, token }, ports, async () => {
    if (kind === 'rollback') await ports.stacks.rollback(call);
    else await ports.stacks.continueRollback({ ...call, resourcesToSkip });
  });
  const followed = {
    stackId: stack.id,
    what: kind,
    token,
    operationId: undefined,
    mark: before?.mark,
    changeSetId: undefined,
    statusProves: false,
  };
  if (!request.wait) return detach(`${kind} of ${stack.name}`, followed, ports);
  const view = createProgressView(
    {
      stackId: stack.id,
      resources: undefined,
      ms: undefined,
      what: 'rollback',
      earlier: before?.page,
    },
    ports,
  );
  const ending = await followToEnd(followed, ports, view);
  ports.log.progress(undefined);
  return judge(kind, request, { stack, ending });
}

function judge(
  kind: RollingBack,
  request: Request,
  { stack, ending }: { readonly stack: Stack; readonly ending: Ending },
): Success {
  if (!isSuccess(kind, ending)) {
    throw judgeFailure(kind, ending, {
      stackId: stack.id,
      stackName: stack.name,
      locate: () => undefined,
    });
  }
  const skipped =
    request.resourcesToSkip.length === 0
      ? ''
      : ` Skipped: ${request.resourcesToSkip.join(', ')}; they differ from what the stack records until the next update mends them.`;
  return {
    result: 'succeeded',
    headline: `The stack ${stack.name} is rolled back (${ending.status}).${skipped}`,
  };
}
