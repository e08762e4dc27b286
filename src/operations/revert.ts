import { ERRORS, TapstackError } from '../core/errors.js';
import type { Reversion } from '../core/outcome.js';
import { lostByChanges, lostByEvents } from '../core/lost-resources.js';
import { OperationFailed } from '../core/operation-failed.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';
import { describeCounts } from '../render/change-lines.js';
import { declarationsOf } from '../template/declarations.js';
import { readDocument } from '../template/document.js';
import { isTemplateObject } from '../template/template-value.js';
import type { Deployed, Updated } from './deployed.js';
import { describeChecks, failedChecks, readBack, unseenChecks } from './read-back.js';
import { redeploy, type Redeployed } from './redeploy.js';
import { findWayBack } from './way-back.js';

const NOTHING: Omit<Reversion, 'state' | 'detail'> = {
  changeSet: undefined,
  operationId: undefined,
  dataLoss: [],
  lost: [],
  verification: undefined,
  rootCause: undefined,
};

const NO_UPDATE = {
  created: 'a revert is for updates, and this run has created the stack',
  unchanged: 'this run has changed nothing, so there is nothing to take back',
  attached:
    'an earlier attempt of this run has deployed, and what was live before that is not known',
} as const satisfies Record<Exclude<Deployed['kind'], 'updated'>, string>;

/**
 * Goes back to what was live before an update whose verification failed: deploys that template and those parameters again,
 * unless something that holds data would be lost, and verifies again. The journal knows at any moment how far it has come.
 *
 * @returns what became of it; whatever went wrong with it is told there
 * @throws the run's stop reason (deadline, cancellation), with what is still moving
 */
export async function revert(
  request: Request,
  deployed: Deployed,
  ports: Ports,
): Promise<Reversion> {
  ports.log.section('Revert');
  const reversion = await attempt(request, deployed, ports);
  ports.journal.record({ reversion });
  ports.log.info(reversion.detail);
  return reversion;
}

async function attempt(request: Request, deployed: Deployed, ports: Ports): Promise<Reversion> {
  if (deployed.kind !== 'updated') return notPossible(NO_UPDATE[deployed.kind]);
  const { stack, operationId } = ports.journal.facts();
  const { baseline } = deployed;
  if (stack === undefined || baseline === undefined)
    return notPossible('nothing is known of before');
  if (baseline.kind === 'unknown') return notPossible(baseline.why);
  try {
    const way = await findWayBack(request, { deployed, baseline, now: stack }, ports);
    if (way.kind === 'none') return notPossible(way.why);
    const redeployed = await redeploy(request, { way: way.input, now: stack }, ports);
    if (redeployed.kind !== 'done') return stopped(redeployed);
    return await verified(request, { deployed, redeployed, body: baseline.body }, ports);
  } catch (thrown) {
    return failed(thrown, ports);
  } finally {
    // The Outcome's operation is the deployment; the revert has its own.
    ports.journal.record({ operationId });
  }
}

function notPossible(why: string): Reversion {
  return { ...NOTHING, state: 'not-possible', detail: `Not reverted: ${why}.` };
}

function stopped(redeployed: Exclude<Redeployed, { readonly kind: 'done' }>): Reversion {
  switch (redeployed.kind) {
    case 'empty':
      return notPossible('what is deployed does not differ from what was live before');
    case 'refused': {
      const { why, dataLoss, changeSet } = redeployed;
      return { ...NOTHING, state: 'refused', detail: `Not reverted: ${why}.`, dataLoss, changeSet };
    }
  }
}

/** What the second verification is made of. */
interface Arrived {
  readonly deployed: Updated;
  readonly redeployed: Extract<Redeployed, { readonly kind: 'done' }>;
  /** The template that is live again. */
  readonly body: string;
}

/** The stack is back; whether it works is another question, whose answer does not undo that. */
async function verified(request: Request, arrived: Arrived, ports: Ports): Promise<Reversion> {
  const { deployed, redeployed, body } = arrived;
  const { changeSet, operationId, stack } = redeployed;
  const back = `The template and the parameters from before are deployed again (${describeCounts(changeSet.counts)})`;
  const reversion: Reversion = {
    ...NOTHING,
    state: 'done',
    detail: `${back}. Whether they work was not seen.`,
    changeSet,
    operationId,
    lost:
      deployed.events.length > 0
        ? lostByEvents(deployed.events, stack.id)
        : lostByChanges(deployed.set.changes),
  };
  ports.journal.record({ reversion });
  const verification = await secondLook(request, stack, body, ports);
  if (verification instanceof TapstackError) {
    return { ...reversion, detail: `${back}. ${verification.message}` };
  }
  return { ...reversion, verification, detail: `${back}${judgement(verification)}` };
}

async function secondLook(
  request: Request,
  stack: Stack,
  body: string,
  ports: Ports,
): Promise<NonNullable<Reversion['verification']> | TapstackError> {
  const document = readDocument(body);
  const template = document.ok ? document.document.value : undefined;
  const { types, outputs } = isTemplateObject(template)
    ? declarationsOf(template)
    : { types: undefined, outputs: undefined };
  try {
    return await readBack(stack, { types, outputs, windowMs: request.verifyMs }, ports);
  } catch (thrown) {
    if (!(thrown instanceof TapstackError) || isStop(thrown)) throw thrown;
    return thrown;
  }
}

function judgement(verification: NonNullable<Reversion['verification']>): string {
  switch (verification.verdict) {
    case 'passed':
      return ', and everything works.';
    case 'failed':
      return `, but that does not work either: ${describeChecks(failedChecks(verification))}.`;
    case 'partly':
      return `, and not all of it could be verified: ${describeChecks(unseenChecks(verification))}.`;
    case 'nothing-to-check':
    case 'off':
      return '; nothing in it needs a read-back.';
  }
}

/** Trouble with the revert is a part of the story of a run that has failed already; only the end of the run itself is not. */
function failed(thrown: unknown, ports: Ports): Reversion {
  if (!(thrown instanceof TapstackError)) throw thrown;
  const known = ports.journal.facts().reversion;
  if (isStop(thrown)) {
    ports.journal.record({ reversion: known ?? notBegun(thrown) });
    throw thrown;
  }
  if (known === undefined) return notBegun(thrown);
  if (ports.journal.facts().running !== undefined) {
    return { ...known, detail: `${known.detail} ${thrown.message}` };
  }
  const rootCause = thrown instanceof OperationFailed ? thrown.rootCause : undefined;
  return { ...known, state: 'failed', detail: `The revert failed: ${thrown.message}`, rootCause };
}

function notBegun({ code, message }: TapstackError): Reversion {
  const state = ERRORS[code].result === 'refused' ? 'refused' : 'failed';
  return { ...NOTHING, state, detail: `Not reverted: ${message}` };
}

/** The run itself has come to its end: it was cancelled, or its time is up. */
function isStop({ code }: TapstackError): boolean {
  return code === 'cancelled' || code === 'timeout';
}
