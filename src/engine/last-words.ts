import { ServiceError } from '../core/service-error.js';
import { operationToken } from '../core/operation-token.js';
import type { Request } from '../core/request.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Ports } from '../ports/ports.js';
import { removeShell } from './change-set.js';

/** Operations whose updates are their own; what the others follow may be somebody else's. */
const DEPLOYING: ReadonlySet<Request['operation']> = new Set(['create', 'deploy', 'update']);

/**
 * What a cancelled run still does in the few seconds that the runner gives it: cancels the update where the user
 * wants that and it is possible (one call), and removes a change set that only this run could use.
 *
 * @param ports bound to a short deadline of their own, since the run's signal is aborted already
 * @param why only somebody who cancels the run can want the update cancelled; a deadline leaves the stack to CloudFormation
 */
export async function lastWords(
  request: Pick<Request, 'onCancel' | 'operation' | 'run'>,
  facts: JournalEntry,
  ports: Ports,
  why: 'cancelled' | 'out-of-time',
): Promise<void> {
  const mayCancel =
    why === 'cancelled' && request.onCancel === 'cancel' && DEPLOYING.has(request.operation);
  if (facts.running !== undefined)
    await leaveRunning(request, facts.running.stackId, ports, mayCancel);
  else if (facts.unusedChangeSetId !== undefined)
    await removeUnused(facts.unusedChangeSetId, facts, ports);
}

async function leaveRunning(
  request: Pick<Request, 'run'>,
  stackId: string,
  ports: Ports,
  mayCancel: boolean,
): Promise<void> {
  try {
    const stack = await ports.stacks.find(stackId);
    const status = stack?.status ?? 'unknown';
    if (mayCancel && status === 'UPDATE_IN_PROGRESS') {
      await ports.stacks.cancelUpdate(stackId, operationToken(request.run, 'cancel', stackId));
      say(ports, 'The update was asked to cancel and is being rolled back.');
      return;
    }
    say(ports, `The stack operation goes on without this run; the stack is in ${status}.`);
  } catch (thrown) {
    say(ports, `The stack operation goes on without this run (${messageOf(thrown)}).`);
  }
}

async function removeUnused(id: string, facts: JournalEntry, ports: Ports): Promise<void> {
  try {
    await ports.stacks.deleteChangeSet({ id });
    if (facts.shellId !== undefined) await removeShell(facts.shellId, ports);
    ports.journal.record({ unusedChangeSetId: undefined, shellId: undefined });
    ports.log.info('The change set that was not executed is removed.');
  } catch (thrown) {
    say(ports, `The change set ${id} is left behind (${messageOf(thrown)}). Delete it by hand.`);
  }
}

function say(ports: Ports, message: string): void {
  ports.journal.notice({ level: 'warning', message });
}

function messageOf(thrown: unknown): string {
  return thrown instanceof ServiceError || thrown instanceof Error
    ? thrown.message
    : String(thrown);
}
