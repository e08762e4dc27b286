import type { JsonObject } from '../contracts.js';
import type { ResourceRow } from './deployment.js';
import type { Operation, OperationRequest, OperationType } from './operation.js';
import { changeFacts, type Stack } from './stack.js';
import { announceOperation, announceResource, type Trace } from './stack-events.js';
import type { Process } from './timeline.js';
import type { World } from './world.js';

/** An operation at work on a stack. */
export interface Run {
  readonly world: World;
  readonly stack: Stack;
  readonly operation: Operation;
  /** The run of the parent, for a nested stack. */
  readonly parent: Run | undefined;
}

/** Registers an operation as the one that is going on. */
export function beginOperation(
  world: World,
  stack: Stack,
  request: OperationRequest & { readonly parent?: Run },
): Run {
  const now = world.timeline.now();
  const operation: Operation = {
    request,
    startedAt: now,
    type: request.type,
    id: world.ids.uuid(),
    token: request.token,
    halt: undefined,
    failures: [],
    replaced: [],
    tasks: [],
  };
  stack.operation = operation;
  changeFacts(stack, now, { lastOperations: [{ type: operation.type, id: operation.id }] });
  const run = { world, stack, operation, parent: request.parent };
  tellOperation(run, 'IN_PROGRESS');
  return run;
}

/** Goes over to the rollback of the same operation: another operation id, the same token (semantics 3.1). */
export function beginRollbackOf(run: Run, type: OperationType = 'ROLLBACK'): void {
  const { operation, stack, world } = run;
  tellOperation(run, 'FAILED');
  operation.type = type;
  operation.id = world.ids.uuid();
  const { lastOperations } = stack.facts.current;
  changeFacts(stack, world.timeline.now(), {
    lastOperations: [{ type, id: operation.id }, ...lastOperations],
  });
  tellOperation(run, 'IN_PROGRESS');
}

/** The operation is over. */
export function endOperation(run: Run, status: 'SUCCEEDED' | 'FAILED'): void {
  tellOperation(run, status);
  run.stack.operation = undefined;
}

/** What events of this operation carry. */
export function traceOf({ world, operation }: Run): Trace {
  return {
    operationId: operation.id,
    operationType: operation.type,
    token: world.settings.clientTokensOnEvents ? operation.token : undefined,
  };
}

/** No further step of the forward phase may happen, here or in the parent. */
export function isHalted(run: Run): boolean {
  if (run.operation.halt !== undefined) return true;
  return run.parent !== undefined && isHalted(run.parent);
}

/** Works for this long; false when the operation was halted meanwhile. */
export function* work(run: Run, ms: number): Process<boolean> {
  yield { ms, until: () => isHalted(run) };
  return !isHalted(run);
}

/** A step of a resource. */
export interface RowStep {
  readonly status: string;
  readonly reason?: string | undefined;
  /** Shown with the event; deletions and consistency checks show none (semantics 3.1). */
  readonly shown?: JsonObject | undefined;
  readonly detailedStatus?: string;
}

/** Gives a resource a status, in the stack's list and in the events. */
export function stepRow(run: Run, row: ResourceRow, step: RowStep): ResourceRow {
  const next: ResourceRow = {
    ...row,
    status: step.status,
    statusReason: step.reason,
    updatedAt: run.world.timeline.now(),
  };
  run.stack.resources.set(row.logicalId, next);
  tellRow(run, row, step);
  return next;
}

/** Records an event about a physical resource that is not, or no longer, the one in the stack's list. */
export function tellRow(run: Run, row: ResourceRow, step: RowStep): void {
  announceResource(run.world, run.stack, {
    trace: traceOf(run),
    logicalId: row.logicalId,
    type: row.type,
    physicalId: row.physicalId,
    status: step.status,
    reason: step.reason,
    properties: step.shown,
    ...(step.detailedStatus === undefined ? {} : { detailedStatus: step.detailedStatus }),
  });
}

function tellOperation(run: Run, status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED'): void {
  announceOperation(run.world, run.stack, {
    trace: traceOf(run),
    status,
    startTime: run.operation.startedAt,
    changeSetId: run.operation.request.changeSet?.id,
  });
}
