import type { JournalEntry } from '../ports/journal.js';

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

/** Reads it back; `undefined` when there is nothing to be said. */
export function readUnfinished(state: string): Unfinished | undefined {
  if (state === '') return undefined;
  const unfinished = JSON.parse(state) as Unfinished;
  const { running, unusedChangeSet, isConcluded } = unfinished;
  const isNothing = running === undefined && unusedChangeSet === undefined && isConcluded;
  return isNothing ? undefined : unfinished;
}
