import * as core from '@actions/core';
import type { Clock } from '../../ports/clock.js';
import type { Screen } from '../../ports/screen.js';

/** Pause between two progress lines of a job's log, in ms of the run's clock. */
const PROGRESS_MS = 30_000;

/**
 * The log of a job: foldable groups and lines. Warnings and errors are lines too; what becomes an annotation is decided at
 * the end of a run, when it is known what matters (annotate in runner-files.ts). Lines come here inert
 * already; the commands that this file prints are its own.
 */
export function createRunnerScreen(clock: Pick<Clock, 'now'>): Screen {
  let open = false;
  let last = clock.now();
  const close = (): void => {
    if (open) core.endGroup();
    open = false;
  };
  return {
    line: (text) => {
      core.info(text);
    },
    warning: (text) => {
      core.info(`Warning: ${text}`);
    },
    error: (text) => {
      core.info(text);
    },
    section: (title) => {
      close();
      core.startGroup(title);
      open = true;
    },
    endSection: close,
    live: (text) => {
      if (text === undefined || clock.now() - last < PROGRESS_MS) return;
      last = clock.now();
      core.info(`… ${text}`);
    },
  };
}
