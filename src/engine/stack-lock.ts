import { TapstackError } from '../core/errors.js';
import { LOOK_LONGEST_MS } from '../core/limits.js';
import { parseOperationToken } from '../core/operation-token.js';
import { repositoryHash } from '../core/change-set-name.js';
import { STATUS_REMEDIES } from '../core/remedies.js';
import { ServiceError } from '../core/service-error.js';
import type { Stack, StackEvent } from '../core/stack.js';
import { isMoving, statusFacts, type StackStatus } from '../core/stack-status.js';
import type { Ports } from '../ports/ports.js';
import { readLastOperation, type LastOperation } from './last-operation.js';
import { poll } from './poll.js';

/** What a deployment finds once nobody else is at work. */
export type Free =
  | { readonly kind: 'absent' }
  | { readonly kind: 'shell'; readonly stack: Stack }
  | { readonly kind: 'live'; readonly stack: Stack };

/** An operation that an earlier attempt of this run has begun and that is still under way. */
export interface OwnOperation {
  readonly kind: 'own';
  readonly stack: Stack;
  readonly operation: LastOperation;
}

/** How a deployment wants to enter. */
export interface LockRequest {
  readonly stackName: string;
  /** How long to queue in ms; 0 refuses at once. */
  readonly waitMs: number;
  /** The only way on from CREATE_FAILED and UPDATE_FAILED (semantics 2.8). */
  readonly rollbackDisabled: boolean;
  /** Repository of this run, to tell its own operations from others'. */
  readonly repository: string;
  /** True for the token of an operation that is not to be queued behind but to be followed. */
  readonly isOwn?: (token: string) => boolean;
  /**
   * A check that runs beside the first look and must have passed before anything is waited for: a broken template must
   * not queue.
   */
  readonly beside?: Promise<unknown> | undefined;
}

/**
 * Waits until the stack's own status permits a deployment. The status is the lock: it holds for everybody who can touch
 * the stack, whereas a concurrency group ends at the repository.
 *
 * @throws TapstackError `stack-busy` when the wait is over, `stack-unrecoverable` when the stack needs a repair
 * first, `stack-status-unknown` for a status that this version does not know
 */
export async function acquire(request: LockRequest, ports: Ports): Promise<Free | OwnOperation> {
  const found = await queue(request, ports);
  if (found.own !== undefined) return found.own;
  const { stack } = found;
  if (stack === undefined) return { kind: 'absent' };
  const facts = statusFacts(stack.status);
  if (facts === undefined) throw unknownStatus(stack);
  switch (facts.deploy) {
    case 'create':
      return stack.status === 'DELETE_COMPLETE' ? { kind: 'absent' } : { kind: 'shell', stack };
    case 'update':
      return { kind: 'live', stack };
    case 'update-without-rollback':
      if (request.rollbackDisabled) return { kind: 'live', stack };
      throw needsRepair(stack);
    case 'repair':
    case 'wait':
      throw needsRepair(stack);
  }
}

/**
 * Waits until no operation is under way.
 *
 * @returns the stack, in a settled or unknown status; `undefined` when there is none
 */
export async function waitUntilIdle(
  request: Omit<LockRequest, 'rollbackDisabled'>,
  ports: Ports,
): Promise<Stack | undefined> {
  return (await queue(request, ports)).stack;
}

/**
 * Waits until no operation is under way but one that an earlier attempt of this run has begun: that is to be followed.
 *
 * @param request with `isOwn`
 */
export async function waitUntilIdleOrOwn(
  request: Omit<LockRequest, 'rollbackDisabled'>,
  ports: Ports,
): Promise<OwnOperation | { readonly kind: 'idle'; readonly stack: Stack | undefined }> {
  const { own, stack } = await queue(request, ports);
  return own ?? { kind: 'idle', stack };
}

/** How the queue ended: the stack is idle, or busy with an operation of our own. */
interface Found {
  readonly stack: Stack | undefined;
  readonly own?: OwnOperation;
}

async function queue(request: Omit<LockRequest, 'rollbackDisabled'>, ports: Ports): Promise<Found> {
  let announced: string | undefined;
  const found = await poll<Found>(
    async () => {
      const [stack] = await Promise.all([ports.stacks.find(request.stackName), request.beside]);
      if (stack !== undefined) ports.journal.record({ stack });
      if (stack === undefined || !isMoving(stack.status) || isShell(stack)) return { stack };
      if (announced === undefined) {
        const operation = await lastOperationOf(stack, ports);
        const token = operation?.begin.token;
        if (operation !== undefined && token !== undefined && request.isOwn?.(token) === true) {
          return { stack, own: { kind: 'own', stack, operation } };
        }
        announced = describeOperation(stack, operation?.begin, request.repository);
        ports.log.info(`The stack is busy: ${announced}.`);
        if (request.waitMs > 0) ports.log.info(`Queueing for up to ${minutes(request.waitMs)}.`);
      }
      ports.log.progress(`waiting for the stack · ${stack.status}`);
      return undefined;
    },
    {
      clock: ports.clock,
      interval: () => LOOK_LONGEST_MS,
      limitMs: request.waitMs,
      expired: () => busy(request, announced),
    },
  );
  ports.log.progress(undefined);
  if (announced !== undefined)
    ports.log.info('The stack is free; starting over with its new state.');
  return found;
}

/** REVIEW_IN_PROGRESS ends like a moving status and is none. */
function isShell(stack: Stack): boolean {
  return stack.status === 'REVIEW_IN_PROGRESS';
}

/** Which operation holds the stack, since when, and whose it is, as far as its events tell. */
export function describeOperation(
  stack: Stack,
  begin: StackEvent | undefined,
  repository: string,
): string {
  if (begin === undefined) return `${stack.status} is under way`;
  const since = new Date(begin.at).toISOString().replace('T', ' ').slice(0, 19);
  return `${stack.status}, started ${since} UTC ${ownerOf(begin.token, repository)}`;
}

/** The description is worth no failure of its own; a stop of the run is. */
async function lastOperationOf(stack: Stack, ports: Ports): Promise<LastOperation | undefined> {
  try {
    return await readLastOperation(ports.stacks, stack.id);
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    return undefined;
  }
}

function ownerOf(token: string | undefined, repository: string): string {
  if (token === undefined) return 'by somebody without a token';
  const parsed = parseOperationToken(token);
  if (parsed === undefined) return `with the token ${token}`;
  const whose = parsed.repositoryHash === repositoryHash(repository) ? 'this' : 'another';
  return `by run ${parsed.run} of ${whose} repository`;
}

function busy(
  request: Pick<LockRequest, 'stackName' | 'waitMs'>,
  operation: string | undefined,
): TapstackError {
  const waited = request.waitMs > 0 ? ` after ${minutes(request.waitMs)} in the queue` : '';
  return new TapstackError(
    'stack-busy',
    `The stack ${request.stackName} is busy${waited}: ${operation ?? 'an operation is under way'}. Nothing was changed.`,
    {
      hint: 'Run the job again when the operation has ended, or raise `wait-for-stack-minutes`. Operation `status` with `wait: true` follows it.',
    },
  );
}

function needsRepair(stack: Stack): TapstackError {
  return new TapstackError(
    'stack-unrecoverable',
    `The stack ${stack.name} is in ${stack.status} and can not be deployed to. Nothing was changed.`,
    { hint: STATUS_REMEDIES[stack.status as StackStatus] },
  );
}

/** The error for a status that this version does not know: refusing is the safe reading. */
export function unknownStatus(stack: Stack): TapstackError {
  return new TapstackError(
    'stack-status-unknown',
    `The stack ${stack.name} is in a status that this version does not know: ${stack.status}. Nothing was changed.`,
    { hint: 'Look at the stack in the console, and update TapStack.' },
  );
}

function minutes(ms: number): string {
  const count = Math.round(ms / 60_000);
  return count === 1 ? '1 minute' : `${count} minutes`;
}
