import { TapstackError } from '../core/errors.js';
import { DELETE_RETRY_PAUSE_MS } from '../core/limits.js';
import { operationToken } from '../core/operation-token.js';
import { OperationFailed } from '../core/operation-failed.js';
import type { Request } from '../core/request.js';
import { isOwnEvent, type Stack } from '../core/stack.js';
import { findAddressTopic } from '../engine/address-topic.js';
import { preflight, type Preflight } from '../engine/deletion-preflight.js';
import { markOf } from '../engine/event-stream.js';
import { begin, followToEnd } from '../engine/execution.js';
import type { Ending, Followed } from '../engine/follow.js';
import { readLastOperation } from '../engine/last-operation.js';
import { waitUntilIdle, unknownStatus } from '../engine/stack-lock.js';
import { statusFacts } from '../core/stack-status.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import { expectedDeletion } from '../core/typical-durations.js';
import { deletionFates } from '../template/deletion-policies.js';
import { requireConfirmation } from './confirmation.js';
import { refuseWhileImported, showPreflight } from './deletion-preview.js';
import { detach } from './detach.js';
import { joinOperation } from './join-operation.js';
import { likelySuffixOf } from './likely-suffix.js';
import { createProgressView } from './progress-view.js';
import type { Success } from './success.js';

/**
 * Deletes a stack after a typed confirmation: what will happen is printed first, the deletion is followed by the stack's
 * id, and its removal is proved by a last read. An absent stack is nothing to do.
 */
export async function deleteStack(request: Request, ports: Ports): Promise<Success> {
  requireConfirmation(request, 'Deleting a stack');
  ports.log.section('Look at the stack');
  const found = await ports.stacks.find(request.stackName);
  if (found === undefined) return nothingToDo(request);
  ports.journal.record({ stack: found });
  if (found.status === 'DELETE_IN_PROGRESS') return await join(request, found, ports);
  const stack = await idle(request, ports);
  if (stack === undefined) return nothingToDo(request);
  const plan = await preflight(stack, deletionFates, ports);
  showPreflight(stack, plan, ports);
  refuseWhileImported(stack, plan);
  await clearProtection(request, stack, ports);
  if (!request.wait) return await start(request, stack, plan, ports);
  const ending = await removeWithRetries(request, stack, plan, ports);
  return await proved(request, stack, { ending, plan }, ports);
}

/** Asks for the deletion and leaves it to itself; retries need somebody who waits. */
async function start(
  request: Request,
  stack: Stack,
  plan: Preflight,
  ports: Ports,
): Promise<Success> {
  ports.log.section('Deletion');
  const retain = retainable(request, failedIn(plan));
  const followed = await ask(request, stack, retain, ports);
  return detach(`deletion of ${stack.name}`, followed, ports);
}

function nothingToDo(request: Request): Success {
  return {
    result: 'no-changes',
    headline: `There is no stack ${request.stackName}; nothing to delete.`,
  };
}

/** Somebody has asked for the deletion already: it is followed, not asked for again. */
async function join(request: Request, stack: Stack, ports: Ports): Promise<Success> {
  ports.log.info('The stack is being deleted already; following that deletion.');
  const operation = await readLastOperation(ports.stacks, stack.id);
  if (!request.wait) {
    const { token, operationId } = operation?.begin ?? {};
    return detach(`deletion of ${stack.name}`, { stackId: stack.id, token, operationId }, ports);
  }
  const resources = await ports.stacks.resources(stack.id);
  const ending = await joinOperation(stack, operation, ports, {
    resources: resources.length,
    ms: expectedDeletion(resources.map((resource) => resource.type)),
  });
  if (!isSuccess('deletion', ending)) throw withNextStep(request, stack, ending);
  return await proved(request, stack, { ending, plan: undefined }, ports);
}

async function idle(request: Request, ports: Ports): Promise<Stack | undefined> {
  const stack = await waitUntilIdle(
    {
      stackName: request.stackName,
      waitMs: request.waitForStackMs,
      repository: request.run.repository,
    },
    ports,
  );
  if (stack === undefined || stack.status === 'DELETE_COMPLETE') return undefined;
  if (statusFacts(stack.status) === undefined) throw unknownStatus(stack);
  if (stack.rootId !== undefined) {
    throw new TapstackError(
      'request-refused',
      `The stack ${stack.name} is nested; it is deleted through its root ${stack.rootId}.`,
      { hint: 'Run `delete` on the root stack, or take the nested stack out of its template.' },
    );
  }
  return stack;
}

/** A protected stack is unprotected only when the user says so with the input that protects it. */
async function clearProtection(request: Request, stack: Stack, ports: Ports): Promise<void> {
  if (stack.terminationProtection !== true) return;
  if (request.terminationProtection !== false) {
    throw new TapstackError(
      'termination-protected',
      `The stack ${stack.name} is protected against deletion. Nothing was changed.`,
      { hint: 'Set `termination-protection: false` for this run if it really has to go.' },
    );
  }
  await ports.stacks.setTerminationProtection(stack.id, false);
  ports.log.info('Termination protection is off now, as asked.');
}

/** The plain deletion, one plain retry where the cause can pass, and what the user permits to be left behind. */
async function removeWithRetries(
  request: Request,
  stack: Stack,
  plan: Preflight,
  ports: Ports,
): Promise<Ending> {
  ports.log.section('Deletion');
  const leftover = stack.status === 'DELETE_FAILED' ? retainable(request, failedIn(plan)) : [];
  let ending = await attempt(request, stack, { plan, retain: leftover }, ports);
  if (ending.status === 'DELETE_FAILED' && isTransient(ending)) {
    ports.log.info('The cause can pass by itself; trying once more in 30 s.');
    await ports.clock.sleep(DELETE_RETRY_PAUSE_MS);
    ending = await attempt(request, stack, { plan, retain: [] }, ports);
  }
  const retain = retainable(request, failedIds(stack, ending));
  // Asking the same thing twice leads nowhere.
  const isNew = retain.some((id) => !leftover.includes(id));
  if (ending.status === 'DELETE_FAILED' && isNew) {
    ports.log.info(`Deleting again and leaving behind, as asked: ${retain.join(', ')}.`);
    ending = await attempt(request, stack, { plan, retain }, ports);
  }
  if (!isSuccess('deletion', ending)) throw withNextStep(request, stack, ending);
  return ending;
}

/** One DeleteStack call and what came of it. */
async function attempt(
  request: Request,
  stack: Stack,
  options: { readonly plan: Preflight; readonly retain: readonly string[] },
  ports: Ports,
): Promise<Ending> {
  const followed = await ask(request, stack, options.retain, ports);
  const going = options.plan.fates.filter((entry) => entry.fate !== 'retained');
  const view = createProgressView(
    {
      stackId: stack.id,
      resources: options.plan.fates.length,
      ms: expectedDeletion(going.map((entry) => entry.resource.type)),
    },
    ports,
  );
  const ending = await followToEnd(followed, ports, view);
  ports.log.progress(undefined);
  return ending;
}

async function ask(
  request: Request,
  stack: Stack,
  retainResources: readonly string[],
  ports: Ports,
): Promise<Followed> {
  // Never the same twice: a token that CloudFormation knows already would delete nothing.
  const token = operationToken(request.run, 'delete', `${stack.id} ${ports.chance.next()}`);
  const mark = await markOf(stack.id, ports);
  await begin({ stackId: stack.id, token }, ports, async () => {
    await ports.stacks.deleteStack({
      stackId: stack.id,
      token,
      roleArn: request.roleArn,
      retainResources,
    });
  });
  return {
    stackId: stack.id,
    what: 'deletion',
    token,
    operationId: undefined,
    mark,
    changeSetId: undefined,
    statusProves: true,
  };
}

/** Only resources that failed may be left behind; CloudFormation refuses others (semantics 5.1). */
function retainable(request: Request, failed: readonly string[]): readonly string[] {
  return request.retainResources.filter((id) => failed.includes(id));
}

function failedIn(plan: Preflight): readonly string[] {
  return plan.fates
    .filter((entry) => entry.resource.status === 'DELETE_FAILED')
    .map((entry) => entry.resource.logicalId);
}

/** Resources of the stack itself: ids of a nested stack mean nothing to its parent's DeleteStack. */
function failedIds(stack: Stack, ending: Ending): readonly string[] {
  const failed = ending.events.filter((event) => {
    return event.status === 'DELETE_FAILED' && event.stackId === stack.id && !isOwnEvent(event);
  });
  return [...new Set(failed.map((event) => event.logicalId))];
}

/** Causes that go away: interfaces that a service is still detaching, timeouts, throttling (semantics 3.4, 5.2). */
const TRANSIENT =
  /DependencyViolation|has a dependent object|has dependencies|NetworkFailure|NotStabilized|ServiceInternalError|InternalFailure|Throttling|ResourceConflict|Rate exceeded/i;

function isTransient(ending: Ending): boolean {
  const failures = ending.events.filter(
    (event) => event.status === 'DELETE_FAILED' && event.reason !== undefined,
  );
  return failures.some((event) => TRANSIENT.test(event.reason ?? ''));
}

/** The failure with the exact input that leads on. */
function withNextStep(request: Request, stack: Stack, ending: Ending): OperationFailed {
  const failure = judgeFailure('deletion', ending, {
    stackId: stack.id,
    stackName: request.stackName,
    locate: () => undefined,
  });
  const resources = failedIds(stack, ending);
  if (failure.code !== 'delete-failed' || resources.length === 0) return failure;
  const causes = resources.map((id) => {
    const reason = ending.events.findLast(
      (event) => event.logicalId === id && event.status === 'DELETE_FAILED',
    )?.reason;
    return `\n  ${id}: ${reason ?? 'no reason was given'}`;
  });
  const remedy = failure.rootCause?.remedy;
  const next = `To finish without them, run \`delete\` again with \`retain-resources: ${resources.join(',')}\`; they stay in the account and go on to cost.`;
  return new OperationFailed(failure.code, `${failure.message}${causes.join('')}`, {
    rootCause: failure.rootCause,
    hint: remedy === undefined ? next : `${remedy} ${next}`,
  });
}

/** How a deletion ended, and what was planned where this run began it. */
interface Removal {
  readonly ending: Ending;
  readonly plan: Preflight | undefined;
}

/** The removal counts only when the id itself says so. */
async function proved(
  request: Request,
  stack: Stack,
  removal: Removal,
  ports: Ports,
): Promise<Success> {
  const last = await ports.stacks.find(stack.id);
  if (last !== undefined && last.status !== 'DELETE_COMPLETE') {
    throw new TapstackError(
      'delete-failed',
      `The events say that ${request.stackName} is gone, but its id is still in ${last.status}.`,
      { hint: 'Look at the stack in the console before doing anything else.' },
    );
  }
  if (last !== undefined) ports.journal.record({ stack: last });
  const left = [...leftovers(removal), ...(await addressTopic(request, stack, ports))];
  const rest = left.length === 0 ? '' : ` Left in the account: ${left.join(', ')}.`;
  return { result: 'succeeded', headline: `The stack ${request.stackName} is deleted.${rest}` };
}

/** The topic for `NOTIFICATION_EMAIL` is no part of the stack; it has to hear of the deletion, so it stays. */
async function addressTopic(
  request: Request,
  stack: Stack,
  ports: Ports,
): Promise<readonly string[]> {
  if (request.notification.email === undefined) return [];
  const name = await findAddressTopic(stack.id, likelySuffixOf(request, stack), ports);
  return name === undefined ? [] : [`the topic ${name} for NOTIFICATION_EMAIL`];
}

/** What a deletion leaves behind on purpose: what was skipped, and the final snapshots that it took. */
function leftovers({ ending, plan }: Removal): readonly string[] {
  const kept = ending.events
    .filter((event) => event.status === 'DELETE_SKIPPED')
    .map((event) => `${event.logicalId} (${event.physicalId})`);
  const snapshots = (plan?.fates ?? [])
    .filter((entry) => entry.fate === 'snapshotted')
    .map(
      ({ resource }) =>
        `a final snapshot of ${resource.logicalId} (${resource.physicalId ?? 'no id'})`,
    );
  return [...kept, ...snapshots];
}
