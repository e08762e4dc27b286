import { toTapstackError } from '../core/errors.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Log } from '../ports/log.js';

/** Name of the main step's state that the post step reads. */
export const STATE = 'tapstack-unfinished';

/** What a run has set in motion and not seen to its end; kept with the runner while the run goes on. */
export interface Unfinished extends Pick<JournalEntry, 'running' | 'unusedChangeSet' | 'shellId'> {
  /** The main step has come to its own end: outputs and summary are written. */
  readonly isConcluded: boolean;
}

/** The part of a journal that outlives its process. */
export function unfinishedOf(facts: JournalEntry): Unfinished {
  const { running, unusedChangeSet, shellId } = facts;
  return { running, unusedChangeSet, shellId, isConcluded: false };
}

/**
 * Makes what keeps it with the runner. A disk that is full must not end a run over a stack in motion: trouble is told once, and
 * decides nothing.
 */
export function createKeeper(
  save: (name: string, value: string) => void,
  log: Pick<Log, 'warning'>,
): (unfinished: Unfinished) => void {
  let told = false;
  return (unfinished) => {
    try {
      save(STATE, JSON.stringify(unfinished));
    } catch (thrown) {
      if (told) return;
      told = true;
      const reason = toTapstackError(thrown).message;
      log.warning(`What this run has begun can not be kept for the post step: ${reason}`);
    }
  };
}

/** Reads it back; `undefined` when there is nothing to be said. */
export function readUnfinished(state: string): Unfinished | undefined {
  if (state === '') return undefined;
  const unfinished = JSON.parse(state) as Unfinished;
  const { running, unusedChangeSet, isConcluded } = unfinished;
  const isNothing = running === undefined && unusedChangeSet === undefined && isConcluded;
  return isNothing ? undefined : unfinished;
}
