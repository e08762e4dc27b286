import { countChanges, type ChangeSet } from '../core/change-set.js';
import { TapstackError } from '../core/errors.js';
import { RACES } from '../core/limits.js';
import { isOfEarlierAttempt, operationToken } from '../core/operation-token.js';
import type { Request } from '../core/request.js';
import { isServiceError } from '../core/service-error.js';
import { discard } from '../engine/change-set.js';
import { startExecution } from '../engine/execution.js';
import { acquire, type Free, type OwnOperation } from '../engine/stack-lock.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import type { TemplateSource } from '../ports/stacks.js';
import { describeCounts } from '../render/change-lines.js';
import { attach, ownOf } from './attach.js';
import type { Deployed } from './deployed.js';
import { detach } from './detach.js';
import { finishDeployment } from './finish-deployment.js';
import { followDeployment } from './follow-deployment.js';
import { lookAhead } from './look-ahead.js';
import { changeSetFor, type LostRace, type ReadyChangeSet } from './prepare-deployment.js';
import type { Success } from './success.js';
import { locateIn, sourceOf, templateOf } from './template-source.js';

/** What a round of execution gives. */
type Round = { readonly kind: 'done'; readonly success: Success } | LostRace;

/**
 * Creates or updates the stack through a change set, follows it to its end and checks what was deployed. Losing a race to
 * another starter is not a failure: the run goes back to the queue and plans anew.
 */
export async function deploy(request: Request, ports: Ports): Promise<Success> {
  const template = templateOf(request);
  const source = await sourceOf(template, request, ports);
  let attached = false;
  for (let round = 1; round <= RACES; round += 1) {
    const free = await enter(request, source, ports, round);
    if (free.kind === 'own') {
      if (!request.wait) return detach(`deployment of ${request.stackName}`, ownOf(free), ports);
      await attach(request, free, ports);
      attached = true;
      continue;
    }
    announce(request, free, ports);
    const prepared = await changeSetFor({ request, template, source, free }, ports);
    if (prepared.kind === 'empty') return await finishUnchanged(request, { free, attached }, ports);
    const result: Round =
      prepared.kind === 'ready' ? await carryOut(request, { free, prepared }, ports) : prepared;
    if (result.kind === 'done') return result.success;
    ports.log.info('Somebody else was faster; going back to the queue.');
  }
  throw new TapstackError(
    'stack-busy',
    `Other operations were faster ${RACES} times in a row on ${request.stackName}.`,
    { hint: 'Find out who else deploys this stack, and run the job again.' },
  );
}

/** Waits for the stack while the service checks the template; neither writes anything. */
async function enter(
  request: Request,
  source: TemplateSource,
  ports: Ports,
  round: number,
): Promise<Free | OwnOperation> {
  ports.log.section('Look at the stack');
  return await acquire(
    {
      stackName: request.stackName,
      waitMs: request.waitForStackMs,
      rollbackDisabled: request.onFailure === 'do-nothing',
      repository: request.run.repository,
      isOwn: (token) => isOfEarlierAttempt(token, request.run, 'deploy'),
      beside: round === 1 ? ports.stacks.validateTemplate(source) : undefined,
    },
    ports,
  );
}

function announce(request: Request, free: Free, ports: Ports): void {
  if (free.kind === 'live') {
    ports.log.info(`The stack ${request.stackName} exists (${free.stack.status}).`);
    if (request.operation === 'create') {
      ports.journal.notice({
        level: 'info',
        message: `The stack ${request.stackName} exists already, so it is updated.`,
      });
    }
    if (free.stack.status === 'UPDATE_ROLLBACK_COMPLETE') {
      ports.log.info('Its previous update failed and was rolled back.');
    }
    if (request.onFailure === 'delete') {
      ports.journal.notice({
        level: 'info',
        message: 'on-failure: delete is for creations; a failing update is rolled back.',
      });
    }
    return;
  }
  if (request.operation === 'update') {
    throw new TapstackError(
      'stack-not-found',
      `There is no stack ${request.stackName} to update in us-west-2.`,
      { hint: 'Use operation `deploy` or `create`, or check the name and the account.' },
    );
  }
  ports.log.info(`The stack ${request.stackName} does not exist yet.`);
  if (request.onVerificationFailure === 'revert') {
    ports.journal.notice({
      level: 'info',
      message:
        'on-verification-failure: revert is for updates; a creation that does not pass its checks stays as it is.',
    });
  }
}

/** Executes the set and follows it; a set that has become obsolete meanwhile is a lost race. */
async function carryOut(
  request: Request,
  { free, prepared }: { readonly free: Free; readonly prepared: ReadyChangeSet },
  ports: Ports,
): Promise<Round> {
  const { set, before, sent, baseline } = prepared;
  ports.log.section('Deployment');
  let followed;
  try {
    followed = await startExecution(
      {
        set,
        token: operationToken(request.run, 'deploy', set.id),
        disableRollback: disableRollback(request, set),
        mark: before?.mark,
      },
      ports,
    );
  } catch (thrown) {
    return await afterRefusal(thrown, request, set, ports);
  }
  if (!request.wait) {
    const success = detach(`deployment of ${request.stackName}`, followed, ports);
    return { kind: 'done', success };
  }
  const { errands, ports: after } = lookAhead(request, set, ports);
  const ending = await followDeployment({ set, followed, before, errands }, ports);
  if (!isSuccess('deployment', ending)) {
    throw judgeFailure('deployment', ending, {
      stackId: set.stackId,
      stackName: request.stackName,
      locate: locateIn(request.template),
    });
  }
  const done = `The stack ${request.stackName} was deployed: ${describeCounts(countChanges(set.changes))}.`;
  const deployed: Deployed =
    free.kind === 'live'
      ? { kind: 'updated', baseline, set, sent, events: ending.events }
      : { kind: 'created' };
  return {
    kind: 'done',
    success: await finishDeployment(
      request,
      { headline: done, deployed, listed: after.stacks },
      ports,
    ),
  };
}

/** The set itself says what happens on failure where it was made with an option for it (semantics 2.8). */
function disableRollback(request: Request, set: ChangeSet): boolean | undefined {
  if (set.onStackFailure !== undefined || set.deploymentMode === 'EXPRESS') return undefined;
  if (request.changeSet === undefined) return undefined;
  return request.onFailure === 'do-nothing';
}

async function afterRefusal(
  thrown: unknown,
  request: Request,
  set: ChangeSet,
  ports: Ports,
): Promise<Round> {
  const faster = isServiceError(thrown, 'change-set-status', 'change-set-missing', 'stack-moving');
  if (!faster || request.changeSet !== undefined) throw thrown;
  // The queue looks at the stack itself.
  ports.journal.record({ running: undefined });
  await discard(set, false, ports).catch((secondary: unknown) => {
    ports.log.debug(`The obsolete set is left behind: ${String(secondary)}`);
  });
  return { kind: 'lost-race' };
}

/** Nothing to change: what is deployed is checked all the same, so that a re-run is not green by itself. */
async function finishUnchanged(
  request: Request,
  { free, attached }: { readonly free: Free; readonly attached: boolean },
  ports: Ports,
): Promise<Success> {
  const name = request.stackName;
  const { stack } = ports.journal.facts();
  ports.journal.record({ stack: free.kind === 'absent' ? stack : free.stack });
  if (attached) {
    const headline = `The stack ${name} was deployed by an earlier attempt of this run, which this one has followed.`;
    return await finishDeployment(request, { headline, deployed: { kind: 'attached' } }, ports);
  }
  const headline = `The stack ${name} is up to date.`;
  const deployed = { kind: 'unchanged' } as const;
  const finished = await finishDeployment(request, { headline, deployed }, ports);
  if (request.failOnNoChanges) {
    throw new TapstackError('no-changes-refused', `There is nothing to change in ${name}.`, {
      hint: 'The step fails because of `fail-on-no-changes: true`.',
    });
  }
  return { ...finished, result: 'no-changes' };
}
