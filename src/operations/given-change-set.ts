import { isExecutable, type ChangeSet } from '../core/change-set.js';
import { TapstackError } from '../core/errors.js';
import type { Request } from '../core/request.js';
import type { Ports } from '../ports/ports.js';

/**
 * The set that another step planned and that the user named: it is executed as it is, or the run fails.
 *
 * @throws TapstackError `change-set-unusable` when it is gone, obsolete, or of another stack
 */
export async function givenChangeSet(
  reference: string,
  request: Request,
  ports: Ports,
): Promise<ChangeSet> {
  const set = await ports.stacks.describeChangeSet(
    reference.startsWith('arn:')
      ? { id: reference }
      : { name: reference, stack: request.stackName },
    'all',
  );
  const problem = problemOf(set, request);
  if (set !== undefined && problem === undefined) return set;
  throw new TapstackError(
    'change-set-unusable',
    `The change set ${reference} can not be executed: ${problem ?? 'it does not exist'}.`,
    { hint: 'Plan again and review the new change set; a new one is never made silently.' },
  );
}

function problemOf(set: ChangeSet | undefined, request: Request): string | undefined {
  if (set === undefined) return 'it does not exist (any more)';
  if (set.stackName !== request.stackName) return `it belongs to the stack ${set.stackName}`;
  if (isExecutable(set)) return undefined;
  return `it is ${set.status} and ${set.executionStatus}`;
}
