import { validationError } from '../../api-error.js';
import { isStackPolicy } from '../../domain/stack-policy.js';
import type { Input } from '../query.js';

/** The stack policy of a request, checked. */
export function policyInput(input: Input): string | undefined {
  const body = input.text('StackPolicyBody');
  const url = input.text('StackPolicyURL');
  if (body !== undefined && url !== undefined) {
    throw validationError('You cannot specify both StackPolicyURL and StackPolicyBody');
  }
  if (body !== undefined && !isStackPolicy(body)) {
    throw validationError('Error validating stack policy: Invalid stack policy');
  }
  return body;
}
