import { findStack, requireStack } from '../../domain/lookup.js';
import {
  requestCancellation,
  requestContinuation,
  requestDeletion,
  requestRollback,
} from '../../domain/recovery-requests.js';
import { requestCreation, requestUpdate } from '../../domain/stack-requests.js';
import type { Stack } from '../../domain/stack.js';
import { isRepeated, rememberToken, type TokenUse } from '../../domain/tokens.js';
import type { ActionTable, Call } from '../action.js';
import { requireConstraints, stackNameConstraint, tokenConstraint } from '../constraints.js';
import { pageOf } from '../paging.js';
import { fingerprintOf } from '../query.js';
import { deploymentInput, modeInput } from './deployment-input.js';
import { policyInput } from './policy-input.js';
import { stackShape, summaryShape } from './stack-shape.js';
import { requireVisible, visibleStacks } from './visible.js';

/** Stacks: making, changing, undoing, deleting and reading them. */
export const STACK_ACTIONS: ActionTable = {
  CreateStack: (call) => createStack(call),
  UpdateStack: ({ world, input }) => {
    const name = input.required('StackName');
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, 'bracketed');
    return once({ world, input, action: 'UpdateStack', stack }, () => {
      requestUpdate(world, stack, {
        deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
        token: input.text('ClientRequestToken'),
        disableRollback: disableRollbackInput({ input }) ?? modeInput(input) === 'EXPRESS',
        policy: policyInput(input),
        retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
      });
    });
  },
  DeleteStack: ({ world, input }) => {
    const name = input.required('StackName');
    requireConstraints([stackNameConstraint(name)]);
    const stack = findStack(world, name);
    // Deleting what does not exist is no error (semantics 5).
    if (stack === undefined) return undefined;
    once({ world, input, action: 'DeleteStack', stack }, () => {
      requestDeletion(world, stack, {
        token: input.text('ClientRequestToken'),
        retainResources: input.texts('RetainResources') ?? [],
        force: input.text('DeletionMode') === 'FORCE_DELETE_STACK',
        express: modeInput(input) === 'EXPRESS',
      });
    });
    return undefined;
  },
  CancelUpdateStack: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    once({ world, input, action: 'CancelUpdateStack', stack }, () => {
      requestCancellation(world, stack, input.text('ClientRequestToken'));
    });
    return undefined;
  },
  ContinueUpdateRollback: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    once({ world, input, action: 'ContinueUpdateRollback', stack }, () => {
      requestContinuation(world, stack, {
        token: input.text('ClientRequestToken'),
        resourcesToSkip: input.texts('ResourcesToSkip') ?? [],
        force: input.flag('ForceRollback') === true,
      });
    });
    return {};
  },
  RollbackStack: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    return once({ world, input, action: 'RollbackStack', stack }, () => {
      requestRollback(world, stack, {
        token: input.text('ClientRequestToken'),
        retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
      });
    });
  },
  DescribeStacks: ({ world, input, view }) => {
    const name = input.text('StackName');
    if (name !== undefined) {
      requireConstraints([stackNameConstraint(name)]);
      return { Stacks: [stackShape(world, requireVisible(world, name, view))] };
    }
    const living = visibleStacks(world, view).filter(
      ({ facts }) => facts.status !== 'DELETE_COMPLETE',
    );
    const { items, next } = pageOf(living, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { Stacks: items.map((stack) => stackShape(world, stack)), NextToken: next };
  },
  ListStacks: ({ world, input, view }) => {
    const filter = input.texts('StackStatusFilter') ?? [];
    const matching = visibleStacks(world, view).filter(({ facts }) => {
      return filter.length === 0 || filter.includes(facts.status);
    });
    const { items, next } = pageOf(matching, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { StackSummaries: items.map(summaryShape), NextToken: next };
  },
};

function createStack({ world, input }: Call) {
  const name = input.required('StackName');
  requireConstraints([stackNameConstraint(name, false)]);
  const present = findStack(world, name);
  const use = tokenUse(input, 'CreateStack');
  if (present !== undefined && isRepeated(present.tokens, use)) return { StackId: present.id };
  const stack = requestCreation(world, {
    stackName: name,
    deployment: deploymentInput(world, input, { expandsMacrosFreely: false }),
    token: use.token,
    onFailure: input.text('OnFailure') as 'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined,
    disableRollback: disableRollbackInput({ input }),
    timeoutMinutes: input.number('TimeoutInMinutes'),
    terminationProtection: input.flag('EnableTerminationProtection') === true,
    policy: policyInput(input),
    disableValidation: input.flag('DisableValidation') === true,
    retainExceptOnCreate: input.flag('RetainExceptOnCreate') === true,
  });
  rememberToken(stack, use);
  return { StackId: stack.id, OperationId: stack.operation?.id };
}

/** Serves a request once for each token; a repetition succeeds without doing anything (semantics 4.7). */
function once(
  request: Pick<Call, 'world' | 'input'> & { readonly action: string; readonly stack: Stack },
  serve: () => void,
): { readonly StackId: string; readonly OperationId: string | undefined } {
  const { stack } = request;
  const use = tokenUse(request.input, request.action);
  if (isRepeated(stack.tokens, use)) return { StackId: stack.id, OperationId: undefined };
  serve();
  rememberToken(stack, use);
  return { StackId: stack.id, OperationId: stack.operation?.id };
}

function tokenUse(input: Call['input'], action: string): TokenUse {
  const token = input.text('ClientRequestToken');
  requireConstraints([tokenConstraint('clientRequestToken', token)]);
  return { token, action, fingerprint: fingerprintOf(input.params) };
}

/** On its own, or inside DeploymentConfig. */
function disableRollbackInput({ input }: Pick<Call, 'input'>): boolean | undefined {
  return input.flag('DisableRollback') ?? input.part('DeploymentConfig').flag('DisableRollback');
}
