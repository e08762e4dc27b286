import { ApiError, validationError } from '../api-error.js';
import { changeSetFacts, isActive, type ChangeSet } from './change-set.js';
import { createStack } from './creation.js';
import { importResources } from './import.js';
import { launch } from './launch.js';
import type { OperationRequest } from './operation.js';
import { requirePermission } from './permissions.js';
import { beginOperation } from './run.js';
import { statusOf, type Stack } from './stack.js';
import { updateStack } from './update.js';
import type { World } from './world.js';

/** ExecuteChangeSet, as it came. */
export interface Execution {
  readonly token: string | undefined;
  readonly disableRollback: boolean | undefined;
  readonly retainExceptOnCreate: boolean;
}

/** Begins the execution of a change set, or refuses it (semantics 2.12). */
export function executeChangeSet(
  world: World,
  { stack, set }: { readonly stack: Stack; readonly set: ChangeSet },
  execution: Execution,
): void {
  checkSet(set, execution);
  const request = operationOf(set, execution);
  requirePermission({
    action: 'execute-set',
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    rollbackDisabled: request.disableRollback === true,
  });
  const now = world.timeline.now();
  // The executed set survives, readable by its ARN; all others of the stack go (semantics 2.3).
  for (const other of stack.changeSets.filter((item) => item !== set && isActive(item))) {
    changeSetFacts(other, now, { status: 'DELETE_COMPLETE' });
  }
  changeSetFacts(set, now, { executionStatus: 'EXECUTE_IN_PROGRESS' });
  const run = beginOperation(world, stack, request);
  const facts = {
    changeSetId: set.id,
    lastUpdatedTime: now,
    disableRollback: request.disableRollback === true,
  };
  const process = { CREATE: createStack, UPDATE: updateStack, IMPORT: importResources };
  launch(run, process[set.request.type](run, facts));
}

function checkSet(set: ChangeSet, execution: Execution): void {
  const { status, executionStatus } = set.facts.current;
  if (status !== 'CREATE_COMPLETE') {
    throw new ApiError(
      'InvalidChangeSetStatus',
      `ChangeSet [${set.id}] cannot be executed in its current status of [${status}]`,
    );
  }
  if (executionStatus !== 'AVAILABLE') {
    throw new ApiError(
      'InvalidChangeSetStatus',
      `ChangeSet [${set.id}] cannot be executed in its current execution status of [${executionStatus}]`,
    );
  }
  const decided = set.request.onStackFailure !== undefined;
  if (decided && execution.disableRollback !== undefined) {
    throw validationError(
      'DisableRollback cannot be specified when the change set was created with OnStackFailure.',
    );
  }
}

function operationOf(set: ChangeSet, execution: Execution): OperationRequest {
  const { type, deployment, onStackFailure, disableRollback } = set.request;
  const express = deployment.mode === 'EXPRESS';
  // Express leaves rollback off unless it is asked for (semantics 2.11).
  const byMode = express ? (disableRollback ?? true) : (disableRollback ?? false);
  const rollbackOff =
    onStackFailure === undefined
      ? (execution.disableRollback ?? byMode)
      : onStackFailure === 'DO_NOTHING';
  return {
    type: type === 'CREATE' ? 'CREATE_STACK' : 'UPDATE_STACK',
    token: execution.token,
    deployment,
    changeSet: set,
    plan: set.facts.current.plan,
    disableRollback: rollbackOff,
    onFailure: onStackFailure,
    retainExceptOnCreate: execution.retainExceptOnCreate,
    express,
  };
}
