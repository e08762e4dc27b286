import { TapstackError } from '../core/errors.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';

/**
 * The stack of a request that makes no sense without one.
 *
 * @throws TapstackError `stack-not-found`
 */
export async function requireStack(request: Request, ports: Ports): Promise<Stack> {
  const stack = await ports.stacks.find(request.stackName);
  if (stack === undefined) {
    throw new TapstackError(
      'stack-not-found',
      `There is no stack ${request.stackName} in us-west-2.`,
      { hint: 'Check the stack name and the account of the credentials.' },
    );
  }
  ports.journal.record({ stack });
  return stack;
}
