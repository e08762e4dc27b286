import type { ChangeSet } from '../core/change-set.js';
import { dataLossOf, describeLosses, type DataLoss } from '../core/data-loss.js';
import { TapstackError } from '../core/errors.js';
import { operationToken } from '../core/operation-token.js';
import type { ChangeSetFacts, Reversion } from '../core/outcome.js';
import type { Request } from '../core/request.js';
import { isServiceError } from '../core/service-error.js';
import type { Stack } from '../core/stack.js';
import { discard, prepareChangeSet } from '../engine/change-set.js';
import { startExecution } from '../engine/execution.js';
import type { Followed } from '../engine/follow.js';
import { acquire } from '../engine/stack-lock.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import type { ChangeSetInput } from '../ports/stacks.js';
import { loadResourceSpecs } from '../template/resource-specs.js';
import { followDeployment, type Underway } from './follow-deployment.js';
import { factsOf, show } from './prepare-deployment.js';

/** How an update that leads back has ended, where it has not failed. */
export type Redeployed =
  | {
      readonly kind: 'done';
      readonly changeSet: ChangeSetFacts;
      readonly operationId: string | undefined;
      readonly stack: Stack;
    }
  /** There is nothing to take back. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'refused';
      /** Completes the sentence "Not reverted: …". */
      readonly why: string;
      readonly dataLoss: readonly string[];
      readonly changeSet: ChangeSetFacts | undefined;
    };

/**
 * Carries out an update that leads back, by the rules of every deployment: only while nobody else is or has been at work,
 * with a token of our own, followed to its end.
 *
 * @param now the stack as the update that is taken back has left it
 * @throws TapstackError when it ends badly or can not be followed to its end
 */
export async function redeploy(
  request: Request,
  { way, now }: { readonly way: ChangeSetInput; readonly now: Stack },
  ports: Ports,
): Promise<Redeployed> {
  const stack = await unchangedSince(now, request, ports);
  if (stack === undefined) return meanwhile(request);
  const prepared = await prepare(way, stack, ports);
  if (prepared.kind === 'empty') return prepared;
  if (prepared.kind === 'obsolete') return meanwhile(request);
  const { set, before } = prepared;
  show(set, ports);
  const losses = await lossesOf(set);
  if (losses.length > 0) {
    await discard(set, false, ports);
    const dataLoss = losses.map(({ logicalId }) => logicalId);
    const why = `that would take away what holds data: ${describeLosses(losses)}`;
    return { kind: 'refused', why, dataLoss, changeSet: factsOf(set) };
  }
  const followed = await start(request, { set, mark: before?.mark }, ports);
  if (followed === undefined) return meanwhile(request);
  return await toEnd(request, { set, followed, before }, ports);
}

/** Waits for the stack; `undefined` when it is not any more as our deployment has left it. */
async function unchangedSince(
  now: Stack,
  { stackName, waitForStackMs, run }: Request,
  ports: Ports,
): Promise<Stack | undefined> {
  const free = await acquire(
    {
      stackName,
      waitMs: waitForStackMs,
      rollbackDisabled: false,
      repository: run.repository,
    },
    ports,
  );
  if (free.kind !== 'live') return undefined;
  const { id, status, updatedAt } = free.stack;
  const isSame = id === now.id && status === now.status && updatedAt === now.updatedAt;
  return isSame ? free.stack : undefined;
}

function meanwhile({ stackName }: Request): Redeployed {
  const why = `somebody else has changed the stack ${stackName} after this deployment`;
  return { kind: 'refused', why, dataLoss: [], changeSet: undefined };
}

async function prepare(
  way: ChangeSetInput,
  stack: Stack,
  ports: Ports,
): Promise<Awaited<ReturnType<typeof prepareChangeSet>>> {
  try {
    return await prepareChangeSet(way, stack, ports);
  } catch (thrown) {
    if (isServiceError(thrown, 'stack-moving')) return { kind: 'obsolete' };
    if (isServiceError(thrown, 'no-updates')) return { kind: 'empty' };
    throw thrown;
  }
}

async function lossesOf(set: ChangeSet): Promise<readonly DataLoss[]> {
  const specs = await loadResourceSpecs(set.changes.map(({ type }) => type));
  return dataLossOf(set.changes, (type) => specs.get(type)?.stateful === true);
}

/**
 * Executes the set; `undefined` when somebody else was faster. After a lost answer a refusal may be the echo of our own
 * execution, so it says nothing about others.
 */
async function start(
  request: Request,
  { set, mark }: { readonly set: ChangeSet; readonly mark: string | undefined },
  ports: Ports,
): Promise<Followed | undefined> {
  const token = operationToken(request.run, 'revert', set.id);
  const reversion: Reversion = {
    state: 'unfinished',
    detail: 'The revert was begun and not seen to its end.',
    changeSet: factsOf(set),
    operationId: token,
    dataLoss: [],
    lost: [],
    verification: undefined,
    rootCause: undefined,
  };
  ports.journal.record({ reversion });
  try {
    return await startExecution({ set, token, disableRollback: undefined, mark }, ports);
  } catch (thrown) {
    const isRefusal = isServiceError(
      thrown,
      'change-set-status',
      'change-set-missing',
      'stack-moving',
    );
    if (!isRefusal || ports.journal.facts().running !== undefined) throw thrown;
    await discard(set, false, ports).catch((secondary: unknown) => {
      ports.log.debug(`The obsolete set is left behind: ${String(secondary)}`);
    });
    return undefined;
  }
}

async function toEnd(
  request: Request,
  { set, followed, before }: Underway,
  ports: Ports,
): Promise<Redeployed> {
  const ending = await followDeployment(
    { set, followed: { ...followed, what: 'revert' }, before },
    ports,
  );
  if (!isSuccess('revert', ending)) {
    throw judgeFailure('revert', ending, {
      stackId: set.stackId,
      stackName: request.stackName,
      // The file holds the template that is taken back; its lines say nothing about the one from before.
      locate: () => undefined,
    });
  }
  if (ending.stack === undefined) {
    throw new TapstackError('internal-error', 'The stack was not read after the revert.');
  }
  const operationId = ending.operationId ?? followed.token;
  return { kind: 'done', changeSet: factsOf(set), operationId, stack: ending.stack };
}
