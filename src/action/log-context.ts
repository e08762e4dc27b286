import type { JournalEntry } from '../ports/journal.js';
import type { LogFields } from '../ports/log.js';

/** What every record of the log says beside its own facts: which stack, and which operation on it. */
export interface LogContext {
  readonly fields: () => LogFields;
  readonly learn: (facts: JournalEntry) => void;
}

/**
 * Makes the context of one run. An operation is named by our token while it is under way and by the service's id once that is
 * known; both are in its events.
 *
 * @param stackName as the inputs have it, until the stack is found
 */
export function createLogContext(stackName: string): LogContext {
  let known: LogFields = { stack: stackName };
  return {
    fields: () => known,
    learn: ({ stack, operationId, running }) => {
      const id = running?.token ?? operationId;
      known = {
        stack: stack?.name ?? stackName,
        ...(stack === undefined ? {} : { stackId: stack.id }),
        ...(id === undefined ? {} : { operationId: id }),
      };
    },
  };
}
