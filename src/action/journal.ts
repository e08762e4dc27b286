import type { Notice } from '../core/outcome.js';
import type { Journal, JournalEntry } from '../ports/journal.js';
import type { Log } from '../ports/log.js';

/** The journal of one run, with the notices that go into its Outcome. */
export interface RunJournal extends Journal {
  readonly notices: readonly Notice[];
}

/**
 * Keeps what the run has seen in memory.
 *
 * @param onChange is told of each entry, so that the post step can know it even if this process is killed
 */
export function createJournal(log: Log, onChange: (facts: JournalEntry) => void): RunJournal {
  const notices: Notice[] = [];
  let facts: JournalEntry = {};
  return {
    notices,
    record: (entry) => {
      facts = { ...facts, ...entry };
      onChange(facts);
    },
    notice: (notice) => {
      notices.push(notice);
      if (notice.level === 'warning') log.warning(notice.message);
      else log.info(notice.message);
    },
    facts: () => facts,
  };
}
