import { ApiError, validationError } from '../api-error.js';
import { changeSetFacts, isActive } from './change-set.js';
import { checkMode } from './change-set-creation.js';
import { changesNothing, planOf } from './change-set-computation.js';
import { createStack } from './creation.js';
import { settleDeployment, type DeploymentRequest } from './deployment-request.js';
import { earlyFindings } from './early-validation.js';
import { launch } from './launch.js';
import { findStack } from './lookup.js';
import { addStack } from './new-stack.js';
import { requirePermission } from './permissions.js';
import { beginOperation } from './run.js';
import { statusOf, type Stack } from './stack.js';
import { updateStack } from './update.js';
import type { World } from './world.js';

/** CreateStack, as it came. */
export interface Creation {
  readonly stackName: string;
  readonly deployment: DeploymentRequest;
  readonly token: string | undefined;
  readonly onFailure: 'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined;
  readonly disableRollback: boolean | undefined;
  readonly timeoutMinutes: number | undefined;
  readonly terminationProtection: boolean;
  readonly policy: string | undefined;
  readonly disableValidation: boolean;
  readonly retainExceptOnCreate: boolean;
}

/** UpdateStack, as it came. */
export interface Update {
  readonly deployment: DeploymentRequest;
  readonly token: string | undefined;
  readonly disableRollback: boolean;
  readonly policy: string | undefined;
  readonly retainExceptOnCreate: boolean;
}

/** Begins to create a stack directly; a shell of that name is used (semantics 1.2). */
export function requestCreation(world: World, order: Creation): Stack {
  const present = findStack(world, order.stackName);
  if (present !== undefined && statusOf(present) !== 'REVIEW_IN_PROGRESS') {
    throw new ApiError('AlreadyExistsException', `Stack [${order.stackName}] already exists`);
  }
  if (order.onFailure !== undefined && order.disableRollback !== undefined) {
    throw validationError('You can specify either DisableRollback or OnFailure, but not both.');
  }
  const deployment = settleDeployment(world, order.deployment, undefined);
  const stack = present ?? addStack(world, { name: order.stackName, status: 'CREATE_IN_PROGRESS' });
  makeObsolete(world, stack);
  stack.policy = order.policy;
  const express = deployment.mode === 'EXPRESS';
  const disableRollback =
    order.onFailure === undefined
      ? (order.disableRollback ?? express)
      : order.onFailure === 'DO_NOTHING';
  const findings = order.disableValidation ? [] : earlyFindings(world, stack, deployment);
  const run = beginOperation(world, stack, {
    type: 'CREATE_STACK',
    token: order.token,
    deployment,
    disableRollback,
    onFailure: order.onFailure,
    retainExceptOnCreate: order.retainExceptOnCreate,
    findings,
    express,
  });
  const { terminationProtection, timeoutMinutes } = order;
  launch(run, createStack(run, { terminationProtection, timeoutMinutes, disableRollback }));
  return stack;
}

/**
 * Begins to update a stack directly.
 *
 * @throws ApiError `No updates are to be performed.` among other refusals
 */
export function requestUpdate(world: World, stack: Stack, order: Update): void {
  const { disableRollback } = order;
  requirePermission({
    action: 'update',
    stackName: stack.name,
    stackId: stack.id,
    status: statusOf(stack),
    rollbackDisabled: disableRollback,
  });
  checkMode(stack, order.deployment.mode);
  const deployment = settleDeployment(world, order.deployment, stack.facts.current.deployment);
  const plan = planOf(world, stack, deployment);
  if (changesNothing(stack, deployment, plan)) {
    throw validationError('No updates are to be performed.');
  }
  makeObsolete(world, stack);
  stack.policy = order.policy ?? stack.policy;
  const run = beginOperation(world, stack, {
    type: 'UPDATE_STACK',
    token: order.token,
    deployment,
    plan,
    disableRollback,
    retainExceptOnCreate: order.retainExceptOnCreate,
    express: deployment.mode === 'EXPRESS',
  });
  launch(run, updateStack(run, { changeSetId: undefined, disableRollback }));
}

/** A stack that is changed in another way leaves its change sets behind (semantics 2.3). */
export function makeObsolete(world: World, stack: Stack): void {
  for (const set of stack.changeSets.filter(isActive)) {
    if (
      set.facts.current.executionStatus === 'UNAVAILABLE' &&
      set.facts.current.status === 'FAILED'
    )
      continue;
    changeSetFacts(set, world.timeline.now(), { executionStatus: 'OBSOLETE' });
  }
}
