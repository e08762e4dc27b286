import { ServiceError } from '../core/service-error.js';
import { operationToken } from '../core/operation-token.js';
import type { Reversion } from '../core/outcome.js';
import type { Request } from '../core/request.js';
import { isMoving } from '../core/stack-status.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Ports } from '../ports/ports.js';
import type { ChangeSetReference } from '../ports/stacks.js';
import { removeShell } from './change-set.js';

/** Operations whose updates are their own; what the others follow may be somebody else's. */
const DEPLOYING: ReadonlySet<Request['operation']> = new Set(['create', 'deploy', 'update']);

/** What is known of the run; a post step knows no more than that it is one. */
type LastRequest =
  | Pick<Request, 'onCancel' | 'operation' | 'run'>
  | { readonly operation: 'status'; readonly onCancel?: undefined };

/**
 * What a cancelled run still does in the few seconds that the runner gives it: cancels the update where the user
 * wants that and it is possible (one call), and removes a change set that only this run could use.
 *
 * @param ports bound to a short deadline of their own, since the run's signal is aborted already
 * @param why only somebody who cancels the run can want the update cancelled; a deadline leaves the stack to CloudFormation
 */
export async function lastWords(
  request: LastRequest,
  facts: JournalEntry,
  ports: Ports,
  why: 'cancelled' | 'out-of-time',
): Promise<void> {
  const mayCancel =
    why === 'cancelled' && request.onCancel === 'cancel' && DEPLOYING.has(request.operation);
  const { running, unusedChangeSet, reversion } = facts;
  const isUnused =
    unusedChangeSet === undefined ? false : await isAvailable(unusedChangeSet, facts, ports);
  if (unusedChangeSet !== undefined && isUnused === true) {
    await removeUnused(unusedChangeSet, facts, ports);
  } else if (running !== undefined) {
    // Cancelling a revert would bring back what did not pass its checks.
    const isRevert = reversion?.state === 'unfinished';
    const token =
      mayCancel && !isRevert ? operationToken(request.run, 'cancel', running.stackId) : undefined;
    await leaveRunning(running.stackId, ports, token);
    if (mayCancel && isRevert) {
      say(ports, 'The revert was not cancelled, since that would bring back what did not work.');
    }
  }
  if (unusedChangeSet !== undefined && isUnused === undefined) {
    const name = nameOf(unusedChangeSet);
    const message = `Whether the change set ${name} was executed is not known; if it was not, it is left behind.`;
    say(ports, message);
  }
}

/**
 * Stopped in the middle of the execution's request we do not know whether it was received; the set does. Deleting one that is
 * being executed would be refused.
 *
 * @returns `undefined` when it can not be read
 */
async function isAvailable(
  set: ChangeSetReference,
  facts: JournalEntry,
  ports: Ports,
): Promise<boolean | undefined> {
  if (facts.running === undefined) return true;
  try {
    const now = await ports.stacks.describeChangeSet(set, 'status');
    return now?.executionStatus === 'AVAILABLE';
  } catch {
    return undefined;
  }
}

async function leaveRunning(
  stackId: string,
  ports: Ports,
  cancelToken: string | undefined,
): Promise<void> {
  try {
    const stack = await ports.stacks.find(stackId);
    if (stack !== undefined) ports.journal.record({ stack });
    const status = stack?.status ?? 'unknown';
    if (cancelToken !== undefined && status === 'UPDATE_IN_PROGRESS') {
      await ports.stacks.cancelUpdate(stackId, cancelToken);
      say(ports, 'The update was asked to cancel and is being rolled back.');
      return;
    }
    say(
      ports,
      isMoving(status)
        ? `The stack operation goes on without this run; the stack is in ${status}. ${FOLLOW}`
        : `This run did not see the end of its stack operation; the stack is in ${status} now.`,
    );
  } catch (thrown) {
    say(
      ports,
      `The stack operation may go on without this run; its state could not be read (${messageOf(thrown)}). ${FOLLOW}`,
    );
  }
}

async function removeUnused(
  set: ChangeSetReference,
  facts: JournalEntry,
  ports: Ports,
): Promise<void> {
  try {
    await ports.stacks.deleteChangeSet(set);
    const shell = facts.shellId ?? ('stack' in set ? set.stack : undefined);
    if (shell !== undefined) await removeShell(shell, ports);
    ports.journal.record({
      unusedChangeSet: undefined,
      shellId: undefined,
      running: undefined,
      ...(facts.reversion?.state === 'unfinished' ? { reversion: notBegun(facts.reversion) } : {}),
    });
    ports.log.info('The change set that was not executed is removed.');
  } catch (thrown) {
    say(
      ports,
      `The change set ${nameOf(set)} is left behind (${messageOf(thrown)}). Delete it by hand.`,
    );
  }
}

/** Its change set was not executed after all. */
function notBegun(reversion: Reversion): Reversion {
  return { ...reversion, state: 'failed', detail: 'The revert was not begun.' };
}

const FOLLOW = 'Operation `status` with `wait: true` follows it.';

function nameOf(set: ChangeSetReference): string {
  return 'id' in set ? set.id : set.name;
}

function say(ports: Ports, message: string): void {
  ports.journal.notice({ level: 'warning', message });
}

function messageOf(thrown: unknown): string {
  return thrown instanceof ServiceError || thrown instanceof Error
    ? thrown.message
    : String(thrown);
}
