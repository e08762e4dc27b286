import { TapstackError } from '../core/errors.js';
import { DELETE_RETRY_PAUSE_MS } from '../core/limits.js';
import { operationToken } from '../core/operation-token.js';
import { OperationFailed } from '../core/operation-failed.js';
import type { Request } from '../core/request.js';
import { isOwnEvent, type Stack } from '../core/stack.js';
import { preflight, type Preflight } from '../engine/deletion-preflight.js';
import { begin, followToEnd, markOf } from '../engine/execution.js';
import type { Ending } from '../engine/follow.js';
import { readLastOperation } from '../engine/last-operation.js';
import { waitUntilIdle, unknownStatus } from '../engine/stack-lock.js';
import { statusFacts } from '../core/stack-status.js';
import { isSuccess, judgeFailure } from '../engine/verdict.js';
import type { Ports } from '../ports/ports.js';
import { deletionFates } from '../template/deletion-policies.js';
import { requireConfirmation } from './confirmation.js';
import { joinOperation } from './join-operation.js';
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
  show(stack, plan, ports);
  await clearProtection(request, stack, ports);
  const ending = await removeWithRetries(request, stack, plan, ports);
  return await proved(request, stack, { ending, plan }, ports);
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
  const ending = await joinOperation(stack, operation, ports);
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

function show(stack: Stack, plan: Preflight, ports: Ports): void {
  ports.log.section('What will be deleted');
  ports.log.info(`Stack ${stack.name} (${stack.status}) with ${plan.fates.length} resources:`);
  for (const fate of ['snapshotted', 'retained', 'deleted'] as const) {
    const resources = plan.fates.filter((entry) => entry.fate === fate);
    if (resources.length === 0) continue;
    ports.log.info(`  ${fate} (${resources.length}):`);
    for (const { resource } of resources) {
      ports.log.info(
        `    ${resource.logicalId} (${resource.type}) ${resource.physicalId ?? ''}`.trimEnd(),
      );
    }
  }
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
  const total = plan.fates.length;
  const leftover = stack.status === 'DELETE_FAILED' ? retainable(request, failedIn(plan)) : [];
  let ending = await attempt(request, stack, { total, retain: leftover }, ports);
  if (ending.status === 'DELETE_FAILED' && isTransient(ending)) {
    ports.log.info('The cause can pass by itself; trying once more in 30 s.');
    await ports.clock.sleep(DELETE_RETRY_PAUSE_MS);
    ending = await attempt(request, stack, { total, retain: [] }, ports);
  }
  const retain = retainable(request, failedIds(stack, ending));
  if (ending.status === 'DELETE_FAILED' && retain.length > 0 && leftover.length === 0) {
    ports.log.info(`Deleting again and leaving behind, as asked: ${retain.join(', ')}.`);
    ending = await attempt(request, stack, { total, retain }, ports);
  }
  if (!isSuccess('deletion', ending)) throw withNextStep(request, stack, ending);
  return ending;
}

/** One DeleteStack call and what came of it. */
async function attempt(
  request: Request,
  stack: Stack,
  options: { readonly total: number; readonly retain: readonly string[] },
  ports: Ports,
): Promise<Ending> {
  // Never the same twice: a token that CloudFormation knows already would delete nothing.
  const token = operationToken(request.run, 'delete', `${stack.id} ${ports.chance.next()}`);
  const mark = await markOf(stack.id, ports);
  await begin({ stackId: stack.id, token }, ports, async () => {
    await ports.stacks.deleteStack({
      stackId: stack.id,
      token,
      roleArn: request.roleArn,
      retainResources: options.retain,
    });
  });
  return await followDeletion(stack, { token, mark: mark?.id, total: options.total }, ports);
}

async function followDeletion(
  stack: Stack,
  options: {
    readonly token: string;
    readonly mark: string | undefined;
    readonly total: number | undefined;
  },
  ports: Ports,
): Promise<Ending> {
  const view = createProgressView({ resources: options.total, ms: undefined }, ports);
  const ending = await followToEnd(
    {
      stackId: stack.id,
      what: 'deletion',
      token: options.token,
      operationId: undefined,
      mark: options.mark,
      changeSetId: undefined,
      statusProves: true,
    },
    ports,
    view,
  );
  ports.log.progress(undefined);
  return ending;
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
  const left = leftovers(removal);
  const rest = left.length === 0 ? '' : ` Left in the account: ${left.join(', ')}.`;
  return { result: 'succeeded', headline: `The stack ${request.stackName} is deleted.${rest}` };
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
