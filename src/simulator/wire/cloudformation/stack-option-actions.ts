import { validationError } from '../../api-error.js';
import { exportsOf, importersOf } from '../../domain/exports.js';
import { requireStack } from '../../domain/lookup.js';
import { changeFacts } from '../../domain/stack.js';
import type { ActionTable } from '../action.js';
import { pageOf } from '../paging.js';
import { policyInput } from './policy-input.js';

/** Policies, protection, exports and signals. */
export const STACK_OPTION_ACTIONS: ActionTable = {
  GetStackPolicy: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'by-id');
    return { StackPolicyBody: stack.policy };
  },
  SetStackPolicy: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'by-id');
    stack.policy = policyInput(input) ?? stack.policy;
    return undefined;
  },
  UpdateTerminationProtection: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    if (stack.parent !== undefined) {
      throw validationError('Termination protection can only be changed on the root stack.');
    }
    const terminationProtection = input.flag('EnableTerminationProtection') === true;
    changeFacts(stack, world.timeline.now(), { terminationProtection });
    return { StackId: stack.id };
  },
  ListExports: ({ world, input }) => {
    const { items, next } = pageOf(exportsOf(world), {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    const exports = items.map(({ name, value, stack }) => ({
      ExportingStackId: stack.id,
      Name: name,
      Value: value,
    }));
    return { Exports: exports, NextToken: next };
  },
  ListImports: ({ world, input }) => {
    const name = input.required('ExportName');
    const importers = importersOf(world, name).map((stack) => stack.name);
    if (importers.length === 0) {
      throw validationError(`Export '${name}' is not imported by any stack.`);
    }
    const { items, next } = pageOf(importers, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { Imports: items, NextToken: next };
  },
  SignalResource: ({ world, input }) => {
    requireStack(world, input.required('StackName'), 'bracketed');
    return undefined;
  },
};
