import { ApiError } from '../api-error.js';
import type { Json, JsonObject, ResolvedOutput } from '../contracts.js';
import type { Deployment, ResourceRow } from './deployment.js';
import { commit, forwardOutcome } from './forward-outcome.js';
import { forward, type Provision, type Turn } from './forward.js';
import { nestedDeployment } from './nested-deployment.js';
import { addStack } from './new-stack.js';
import type { OperationRequest } from './operation.js';
import { cancel, complete, fail } from './row-outcome.js';
import { beginOperation, endOperation, isHalted, stepRow, traceOf, type Run } from './run.js';
import { announceStack } from './stack-events.js';
import type { Stack } from './stack.js';
import type { Process } from './timeline.js';

/**
 * Creates the stack behind a nested-stack resource.
 *
 * @returns the row with its outputs; `undefined` when it failed, which is told already
 */
export function* createChild(
  turn: Turn,
  begun: ResourceRow,
  provision: Provision,
): Process<ResourceRow | undefined> {
  const { run } = turn;
  const { world } = run;
  const deployment = nestedDeployment(run, begun.properties);
  if (deployment instanceof ApiError) {
    fail(run, begun, { verb: 'create', reason: deployment.message });
    return undefined;
  }
  const name = `${run.stack.name}-${begun.logicalId}-${world.ids.suffix(12).toUpperCase()}`;
  const child = addStack(world, { name, status: 'CREATE_IN_PROGRESS', parent: run.stack });
  const row = stepRow(
    run,
    { ...begun, physicalId: child.id },
    {
      status: 'CREATE_IN_PROGRESS',
      reason: 'Resource creation Initiated',
      shown: begun.properties,
    },
  );
  const childRun = beginOperation(world, child, childRequest(run, 'CREATE_STACK', deployment));
  announceStack(world, child, {
    status: 'CREATE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(childRun),
    facts: { deployment, disableRollback: true },
  });
  yield* forward(childRun, provision);
  const outcome = forwardOutcome(childRun);
  if (outcome.ok) {
    commit(childRun, outcome.outputs);
    announceStack(world, child, { status: 'CREATE_COMPLETE', trace: traceOf(childRun) });
    endOperation(childRun, 'SUCCEEDED');
    return { ...row, attributes: outputAttributes(outcome.outputs) };
  }
  announceStack(world, child, {
    status: 'CREATE_FAILED',
    reason: outcome.reason,
    trace: traceOf(childRun),
  });
  endOperation(childRun, 'FAILED');
  tellChildFailure(run, row, { verb: 'create', child, reason: outcome.reason });
  return undefined;
}

/** Updates the stack behind a nested-stack resource; its cleanup waits for the root. */
export function* updateChild(subject: {
  readonly turn: Turn;
  readonly row: ResourceRow;
  readonly properties: JsonObject;
  readonly provision: Provision;
}): Process<boolean> {
  const { row, properties } = subject;
  const { run, declaration } = subject.turn;
  const { world } = run;
  const begun = stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: properties });
  const child = world.stacks.find(({ id }) => id === row.physicalId);
  const deployment = nestedDeployment(run, properties);
  if (child === undefined || deployment instanceof ApiError) {
    const gone = `Stack with id ${row.physicalId} does not exist`;
    const reason = deployment instanceof ApiError ? deployment.message : gone;
    return fail(run, begun, { verb: 'update', reason });
  }
  const childRun = beginOperation(world, child, childRequest(run, 'UPDATE_STACK', deployment));
  announceStack(world, child, {
    status: 'UPDATE_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(childRun),
    facts: { deployment, lastUpdatedTime: world.timeline.now() },
  });
  yield* forward(childRun, subject.provision);
  const outcome = forwardOutcome(childRun);
  if (!outcome.ok) {
    announceStack(world, child, {
      status: 'UPDATE_FAILED',
      reason: outcome.reason,
      trace: traceOf(childRun),
    });
    endOperation(childRun, 'FAILED');
    return tellChildFailure(run, begun, { verb: 'update', child, reason: outcome.reason });
  }
  announceStack(world, child, {
    status: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    trace: traceOf(childRun),
    facts: { outputs: outcome.outputs },
  });
  const attributes = outputAttributes(outcome.outputs);
  return complete(run, { ...begun, properties, attributes, declaration }, 'UPDATE_COMPLETE');
}

function tellChildFailure(
  run: Run,
  row: ResourceRow,
  failure: { readonly verb: 'create' | 'update'; readonly child: Stack; readonly reason: string },
): boolean {
  const { verb, child } = failure;
  if (isHalted(run)) return cancel(run, row, verb);
  const reason = `Embedded stack ${child.id} was not successfully ${verb}d: ${failure.reason}`;
  return fail(run, row, { verb, reason });
}

function childRequest(
  run: Run,
  type: 'CREATE_STACK' | 'UPDATE_STACK',
  deployment: Deployment,
): OperationRequest & { readonly parent: Run } {
  const { operation } = run;
  return {
    type,
    token: operation.token,
    deployment,
    express: operation.request.express === true,
    parent: run,
  };
}

function outputAttributes(outputs: readonly ResolvedOutput[]): ReadonlyMap<string, Json> {
  return new Map(outputs.map(({ key, value }) => [`Outputs.${key}`, value]));
}
