import { STALE_VIEW_MS } from '../core/limits.js';
import { TapstackError } from '../core/errors.js';
import { isServiceError } from '../core/service-error.js';
import type { Stack, StackEvent } from '../core/stack.js';
import { isMoving, statusFacts } from '../core/stack-status.js';
import type { Ports } from '../ports/ports.js';
import { createEvidence, type Evidence } from './evidence.js';
import { openEventStream, type EventStream } from './event-stream.js';
import { createRhythm, type Outlook, type Rhythm } from './poll.js';

/** An operation to be followed to its end. */
export interface Followed {
  readonly stackId: string;
  /** What the operation does, for messages: `creation`, `update`, `deletion` … */
  readonly what: string;
  readonly token: string | undefined;
  /** The service's id of an operation that is joined; `undefined` for one that we start. */
  readonly operationId: string | undefined;
  /** Newest event before the operation. */
  readonly mark: string | undefined;
  /** Our change set: its execution status is the evidence where events carry no token. */
  readonly changeSetId: string | undefined;
  /** Nothing is to be seen before so many ms; usually {@link LOOK_FIRST_MS}. */
  readonly firstLookMs?: number;
  /** A settled status of this stack id proves the end by itself: true for deletions, which happen once. */
  readonly statusProves: boolean;
}

/** Is told what happens, in order; shows it to people. */
export interface FollowView {
  events(events: readonly StackEvent[]): void;
  /** What is to be expected now. */
  outlook(): Outlook;
  /** Everything that was to change has been seen done, so that no event can be missing. */
  isComplete(): boolean;
  /** Called after each look. */
  tick(): void;
}

/** How a followed operation ended. */
export interface Ending {
  /** Final status; of our own operation, seen as ours. */
  readonly status: string;
  /** The stack after the end; `undefined` when it is gone without a trace. */
  readonly stack: Stack | undefined;
  readonly operationId: string | undefined;
  readonly events: readonly StackEvent[];
  /** Somebody else has taken over: what was seen of their operation. */
  readonly takenOver: StackEvent | undefined;
}

interface Pursuit {
  readonly followed: Followed;
  readonly ports: Ports;
  readonly stream: EventStream;
  readonly evidence: Evidence;
  readonly rhythm: Rhythm;
  readonly startedAt: number;
  eventsReadable: boolean;
  /** When the events said that the end was there while the stack still showed something else. */
  contradictionSince: number | undefined;
}

/**
 * Follows an operation until its end was seen: an own event of our token or operation id, or our change set's
 * execution status, or (deletions) the status of the id itself, each together with a settled stack status. A
 * stale status never ends it.
 *
 * @throws the run's stop reason (deadline, cancellation); TapstackError `stack-operation-failed` when
 * events and stack contradict each other for a minute, `stack-gone`
 */
export async function follow(followed: Followed, ports: Ports, view: FollowView): Promise<Ending> {
  const { clock, stacks } = ports;
  const pursuit: Pursuit = {
    followed,
    ports,
    stream: openEventStream(stacks, followed),
    evidence: createEvidence(followed),
    rhythm: createRhythm({
      clock,
      throttleCount: () => stacks.throttleCount(),
      outlook: () => view.outlook(),
      ...(followed.firstLookMs === undefined ? {} : { firstMs: followed.firstLookMs }),
    }),
    startedAt: clock.now(),
    eventsReadable: true,
    contradictionSince: undefined,
  };
  for (;;) {
    view.tick();
    // Nothing can be seen of an operation that has been asked for this very moment.
    await clock.sleep(pursuit.rhythm.interval());
    await look(pursuit, view);
    const ending = await endingOf(pursuit, view);
    if (ending !== undefined) return ending;
  }
}

/** One look at the events; normally the only call of a round. */
async function look(pursuit: Pursuit, view: FollowView): Promise<void> {
  if (!pursuit.eventsReadable) return;
  try {
    const fresh = await pursuit.stream.next();
    if (fresh.length === 0) return;
    pursuit.rhythm.stir();
    pursuit.evidence.take(fresh);
    view.events(fresh);
  } catch (thrown) {
    if (!isServiceError(thrown, 'denied')) throw thrown;
    pursuit.eventsReadable = false;
    pursuit.ports.journal.notice({
      level: 'warning',
      message:
        'The stack events can not be read (cloudformation:DescribeStackEvents is denied), so single resources are not shown; the end is taken from the change set and the stack.',
    });
  }
}

async function endingOf(pursuit: Pursuit, view: FollowView): Promise<Ending | undefined> {
  const { evidence, followed } = pursuit;
  if (evidence.ending !== undefined) return await confirm(pursuit, evidence.ending, view);
  if (evidence.foreign !== undefined) return await takenOver(pursuit, evidence.foreign);
  if (evidence.seen && pursuit.eventsReadable) return undefined;
  if (followed.statusProves) return await endByStatus(pursuit);
  if (followed.changeSetId !== undefined)
    return await endByChangeSet(pursuit, followed.changeSetId);
  return await endAnonymously(pursuit);
}

/** The events say that our operation has ended; the stack itself must agree before it counts. */
async function confirm(
  pursuit: Pursuit,
  ending: StackEvent,
  view: FollowView,
): Promise<Ending | undefined> {
  const { ports, followed, evidence } = pursuit;
  const stack = await ports.stacks.find(followed.stackId);
  if (stack?.status === ending.status || (stack === undefined && followed.statusProves)) {
    // The last rows can become visible a moment after the stack's own (semantics 4.8): read once more if some are missing.
    if (!view.isComplete()) await look(pursuit, view);
    return finish(pursuit, evidence.ending?.status ?? ending.status, stack);
  }
  if (evidence.foreign !== undefined) return finish(pursuit, ending.status, stack);
  pursuit.contradictionSince ??= ports.clock.now();
  if (ports.clock.now() - pursuit.contradictionSince < STALE_VIEW_MS) return undefined;
  if (stack !== undefined && isMoving(stack.status)) return undefined;
  throw new TapstackError(
    'stack-operation-failed',
    `The events of ${followed.stackId} say ${ending.status}, but the stack says ${stack?.status ?? 'nothing'}.`,
    { hint: 'Look at the stack in the console before doing anything else.' },
  );
}

/** Before any sign of ours in the events: the id's own status is proof, since an id is deleted only once. */
async function endByStatus(pursuit: Pursuit): Promise<Ending | undefined> {
  const { ports, followed } = pursuit;
  const stack = await ports.stacks.find(followed.stackId);
  if (stack === undefined) return finish(pursuit, 'DELETE_COMPLETE', undefined);
  if (stack.status === 'DELETE_COMPLETE') return finish(pursuit, stack.status, stack);
  if (isMoving(stack.status)) return undefined;
  // A settled status other than that may be the one from before our request.
  if (pursuit.eventsReadable && pursuit.evidence.anonymous === undefined) return undefined;
  if (ports.clock.now() - pursuit.startedAt < STALE_VIEW_MS) return undefined;
  return finish(pursuit, stack.status, stack);
}

/** Where events carry no token or can not be read: our set, by its ARN, and a settled status. */
async function endByChangeSet(pursuit: Pursuit, changeSetId: string): Promise<Ending | undefined> {
  const { stacks } = pursuit.ports;
  const set = await stacks.describeChangeSet({ id: changeSetId }, 'status');
  const executed = set?.executionStatus;
  const age = pursuit.ports.clock.now() - pursuit.startedAt;
  if (executed === 'AVAILABLE' && age > STALE_VIEW_MS) throw notTaken(changeSetId);
  if (executed !== 'EXECUTE_COMPLETE' && executed !== 'EXECUTE_FAILED') return undefined;
  const stack = await stacks.find(pursuit.followed.stackId);
  if (stack === undefined) {
    // A stack that has just been made may not be known everywhere yet (semantics 4.8).
    if (age < STALE_VIEW_MS) return undefined;
    throw gone(pursuit.followed);
  }
  const facts = statusFacts(stack.status);
  if (facts === undefined || facts.moving) return undefined;
  // A settled status that contradicts the set is stale, and is read again.
  const agrees =
    executed === 'EXECUTE_COMPLETE' ? facts.outcome === 'ok' : facts.outcome === 'failed';
  return agrees ? finish(pursuit, stack.status, stack) : undefined;
}

/** No token, no change set (rollbacks on endpoints without tokens): a new own event and the stack must agree. */
async function endAnonymously(pursuit: Pursuit): Promise<Ending | undefined> {
  const own = pursuit.evidence.anonymous;
  if (own === undefined || isMoving(own.status)) return undefined;
  const stack = await pursuit.ports.stacks.find(pursuit.followed.stackId);
  return stack?.status === own.status ? finish(pursuit, own.status, stack) : undefined;
}

/** Somebody else acts on the stack before our operation ended, for example by deleting it: wait for the dust to settle. */
async function takenOver(pursuit: Pursuit, foreign: StackEvent): Promise<Ending | undefined> {
  const stack = await pursuit.ports.stacks.find(pursuit.followed.stackId);
  if (stack !== undefined && isMoving(stack.status)) return undefined;
  return finish(pursuit, stack?.status ?? foreign.status, stack);
}

function finish(pursuit: Pursuit, status: string, stack: Stack | undefined): Ending {
  const { evidence } = pursuit;
  return {
    status,
    stack,
    operationId: evidence.operationId,
    events: evidence.events,
    takenOver: evidence.ending === undefined ? evidence.foreign : undefined,
  };
}

function notTaken(changeSetId: string): TapstackError {
  return new TapstackError(
    'stack-operation-failed',
    `CloudFormation has not begun to execute the change set ${changeSetId}, and no event of it is to be seen.`,
    { hint: 'Look at the change set in the console, delete it, and run the job again.' },
  );
}

function gone(followed: Followed): TapstackError {
  return new TapstackError('stack-gone', `The stack ${followed.stackId} does not exist any more.`, {
    hint: 'Somebody deleted it while this run was following it. Deploy again to create it anew.',
  });
}
