import { cleanUpUpdate } from '../domain/cleanup.js';
import { conclude } from '../domain/conclusion.js';
import { commit } from '../domain/forward-outcome.js';
import { launch } from '../domain/launch.js';
import type { OperationRequest } from '../domain/operation.js';
import { rollBackUpdate } from '../domain/restoration.js';
import { beginOperation, beginRollbackOf, isHalted, traceOf, type Run } from '../domain/run.js';
import { announceStack } from '../domain/stack-events.js';
import { makeObsolete } from '../domain/stack-requests.js';
import type { Stack } from '../domain/stack.js';
import type { Process } from '../domain/timeline.js';
import type { World } from '../domain/world.js';

/** Somebody else's operation. */
export interface ForeignOperation {
  /** Until UPDATE_COMPLETE. */
  readonly durationMs: number;
  readonly token?: string;
  /** It fails, and ends as UPDATE_ROLLBACK_COMPLETE. */
  readonly fails?: boolean;
}

/** Lets somebody else update a stack: it is busy for a while, and its change sets become obsolete. */
export function startForeignOperation(
  world: World,
  stack: Stack,
  operation: ForeignOperation,
): void {
  makeObsolete(world, stack);
  const run = beginOperation(world, stack, foreignRequest(stack, operation.token));
  launch(run, foreignUpdate(run, operation));
}

/** The same in no time at all: an UpdateStack of somebody else that is over already. */
export function touch(world: World, stack: Stack, token = 'somebody-else'): void {
  makeObsolete(world, stack);
  const run = beginOperation(world, stack, foreignRequest(stack, token));
  announceUpdate(run);
  announceStack(world, stack, {
    status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    trace: traceOf(run),
  });
  conclude(run, { status: 'UPDATE_COMPLETE', result: 'SUCCEEDED' });
}

/** An update that goes on for ever, unless somebody cancels it. */
export function beginIdleUpdate(world: World, stack: Stack, token: string | undefined): void {
  const run = beginOperation(world, stack, foreignRequest(stack, token));
  launch(run, idleUpdate(run));
}

function* idleUpdate(run: Run): Process {
  yield { until: () => isHalted(run) };
  yield* rollBack(run, run.operation.halt?.reason);
}

function* rollBack(run: Run, reason: string | undefined): Process {
  const { stable } = run.stack;
  if (stable === undefined) return;
  beginRollbackOf(run);
  yield* rollBackUpdate(run, { stable, reason, skip: () => false });
}

function* foreignUpdate(run: Run, { durationMs, fails = false }: ForeignOperation): Process {
  const { stack } = run;
  announceUpdate(run);
  yield { ms: durationMs, until: () => isHalted(run) };
  const { stable } = stack;
  if ((fails || isHalted(run)) && stable !== undefined) {
    beginRollbackOf(run);
    const reason =
      run.operation.halt?.reason ?? 'The following resource(s) failed to update: [X]. ';
    yield* rollBackUpdate(run, { stable, reason, skip: () => false });
    return;
  }
  if (run.operation.request.deployment !== undefined) commit(run, stack.facts.current.outputs);
  announceStack(run.world, stack, {
    status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    trace: traceOf(run),
  });
  yield* cleanUpUpdate(run);
  conclude(run, { status: 'UPDATE_COMPLETE', result: 'SUCCEEDED' });
}

function announceUpdate(run: Run): void {
  announceStack(run.world, run.stack, {
    status: 'UPDATE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(run),
    facts: { lastUpdatedTime: run.world.timeline.now(), changeSetId: undefined },
  });
}

function foreignRequest(stack: Stack, token: string | undefined): OperationRequest {
  const { deployment } = stack.facts.current;
  return {
    type: 'UPDATE_STACK',
    token,
    ...(deployment === undefined ? {} : { deployment }),
  };
}
