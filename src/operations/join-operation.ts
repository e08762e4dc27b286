import { TapstackError } from '../core/errors.js';
import { kindOfOperation } from '../core/past-operations.js';
import type { Stack } from '../core/stack.js';
import { followToEnd } from '../engine/execution.js';
import type { Ending } from '../engine/follow.js';
import type { LastOperation } from '../engine/last-operation.js';
import type { Ports } from '../ports/ports.js';
import type { Expected } from './forecast.js';
import { createProgressView } from './progress-view.js';

/**
 * Follows an operation that somebody has begun already, to its end.
 *
 * @param expected what is known of its size; its duration counts from its own beginning
 */
export async function joinOperation(
  stack: Stack,
  operation: LastOperation | undefined,
  ports: Ports,
  expected: Pick<Expected, 'resources' | 'ms'> = { resources: undefined, ms: undefined },
): Promise<Ending> {
  if (operation === undefined) {
    throw new TapstackError(
      'stack-status-unknown',
      `The stack ${stack.name} is in ${stack.status}, but its events do not show which operation that is.`,
      { hint: 'Look at the stack in the console, or run the operation again in a minute.' },
    );
  }
  ports.journal.record({ running: { stackId: stack.id, token: operation.begin.token } });
  const view = createProgressView(
    {
      ...expected,
      stackId: stack.id,
      startedAt: operation.begin.at,
      what: kindOfOperation(operation.begin.status),
      earlier: operation.earlier,
    },
    ports,
  );
  const ending = await followToEnd(
    {
      stackId: stack.id,
      what: 'operation',
      token: operation.begin.token,
      operationId: operation.begin.operationId,
      mark: operation.mark,
      changeSetId: undefined,
      statusProves: stack.status === 'DELETE_IN_PROGRESS',
    },
    ports,
    view,
  );
  ports.log.progress(undefined);
  return ending;
}
