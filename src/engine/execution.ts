import type { ChangeSet } from '../core/change-set.js';
import { TapstackError } from '../core/errors.js';
import { LOOK_EXECUTION_MS } from '../core/limits.js';
import { isServiceError, ServiceError } from '../core/service-error.js';
import type { StackEvent } from '../core/stack.js';
import { timingsOf } from '../core/timing.js';
import type { Ports } from '../ports/ports.js';
import { createErrands, type Errand } from './errands.js';
import { follow, type Ending, type Followed, type FollowView } from './follow.js';

/** A change set that is to be executed. */
export interface ExecutionRequest {
  readonly set: ChangeSet;
  readonly token: string;
  /** Left out where the set says what to do on failure. */
  readonly disableRollback: boolean | undefined;
  /** Newest event before the execution, as `lookBack` tells it. */
  readonly mark: string | undefined;
}

/**
 * Executes a change set.
 *
 * @returns what is needed to follow the operation
 * @throws ServiceError of kind `change-set-status`, `change-set-missing` or `stack-moving` when somebody else was
 * faster: nothing was started then
 */
export async function startExecution(execution: ExecutionRequest, ports: Ports): Promise<Followed> {
  const { set, token, mark } = execution;
  await begin({ stackId: set.stackId, token }, ports, async () => {
    await send(execution, ports);
  });
  ports.journal.record({ unusedChangeSet: undefined, shellId: undefined });
  return {
    stackId: set.stackId,
    what: 'deployment',
    token,
    operationId: undefined,
    mark,
    changeSetId: set.id,
    firstLookMs: LOOK_EXECUTION_MS,
    statusProves: false,
  };
}

/**
 * Asks for an operation on a stack and keeps the journal true: a refusal proves that nothing runs; after a lost
 * connection we do not know, and say so by keeping the record.
 */
export async function begin(
  running: { readonly stackId: string; readonly token: string },
  ports: Ports,
  request: () => Promise<void>,
): Promise<void> {
  ports.journal.record({ running });
  try {
    await request();
  } catch (thrown) {
    if (thrown instanceof ServiceError && thrown.kind !== 'unreachable') {
      ports.journal.record({ running: undefined });
    }
    throw thrown;
  }
}

/**
 * Sends the execution. When no answer comes the set itself tells whether the service took it: repeating with the
 * same token is safe, guessing is not (semantics 4.7).
 */
async function send(execution: ExecutionRequest, ports: Ports): Promise<void> {
  const { set, token, disableRollback } = execution;
  const request = { id: set.id, token, disableRollback };
  try {
    await ports.stacks.executeChangeSet(request);
  } catch (thrown) {
    if (!isServiceError(thrown, 'unreachable')) throw thrown;
    const now = await ports.stacks.describeChangeSet({ id: set.id }, 'status');
    if (now?.executionStatus.startsWith('EXECUTE_') === true) return;
    if (now?.executionStatus !== 'AVAILABLE') throw thrown;
    await ports.stacks.executeChangeSet(request);
  }
}

/**
 * Follows an operation to its end and keeps the journal current. When it can not be followed any more (deadline,
 * cancellation, lost connection, expired credentials, a status that is not known), the error says what is still moving.
 */
export async function followToEnd(
  followed: Followed,
  ports: Ports,
  view: FollowView & {
    readonly moving: () => readonly string[];
    /** What is done beside it. */
    readonly errands?: readonly Errand[];
  },
): Promise<Ending> {
  const seen: StackEvent[] = [];
  const errands = createErrands(view.errands ?? [], ports);
  const watched: FollowView = {
    ...view,
    events: (events) => {
      seen.push(...events);
      view.events(events);
      errands.saw(events);
    },
    tick: () => {
      view.tick();
      errands.turn();
    },
  };
  try {
    const ending = await follow(followed, ports, watched);
    recordTimings(ending.events, followed, ports);
    ports.journal.record({
      running: undefined,
      operationId: ending.operationId ?? followed.token,
      ...(ending.stack === undefined ? {} : { stack: ending.stack }),
    });
    return ending;
  } catch (thrown) {
    recordTimings(seen, followed, ports);
    if (!(thrown instanceof TapstackError) || thrown.code === 'stack-gone') throw thrown;
    throw stillMoving(thrown, followed, view.moving());
  } finally {
    errands.drop();
  }
}

/** Adds to what earlier operations of this run took: a deletion is tried again, a queue ends in a deployment. */
function recordTimings(
  events: readonly StackEvent[],
  { stackId }: Followed,
  { journal }: Ports,
): void {
  const before = journal.facts().timings ?? [];
  journal.record({ timings: [...before, ...timingsOf(events, stackId)] });
}

function stillMoving(
  reason: TapstackError,
  followed: Followed,
  moving: readonly string[],
): TapstackError {
  const what =
    moving.length === 0
      ? `The ${followed.what} was not seen to its end.`
      : `Still moving: ${moving.slice(0, 10).join(', ')}${moving.length > 10 ? ` and ${moving.length - 10} more` : ''}.`;
  return new TapstackError(
    reason.code,
    `${sentence(reason.message)} ${what} CloudFormation goes on without us.`,
    { hint: hintOf(reason), cause: reason },
  );
}

/** Some reasons say already how to go on following. */
function hintOf(reason: TapstackError): string {
  const hint = reason.hint ?? '';
  if (hint.includes('`status`')) return hint;
  return `${hint} Follow the operation with \`status\` and \`wait: true\`, which fails if it fails.`.trim();
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
