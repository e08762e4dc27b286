import process from 'node:process';
import { ERRORS, TapstackError } from '../core/errors.js';

/** Why and when a run has to stop. */
export interface Stop {
  /** Aborted with a TapstackError `cancelled` or `timeout` as its reason. */
  readonly signal: AbortSignal;
  /** Starts the run's deadline, `ms` of a clock that runs `scale` times as fast as real time. */
  startDeadline(ms: number, scale: number): void;
  /** Takes the signal handlers and the deadline away again, so that neither keeps the process alive. */
  release(): void;
}

/**
 * Turns SIGINT and SIGTERM into one abort signal. The runner sends SIGINT, 7.5 s later SIGTERM and 2.5 s later kills
 * everything, so the first stops all work at once; a second one ends the process without further words.
 */
export function createStop(): Stop {
  const controller = new AbortController();
  let asked = 0;
  let deadline: NodeJS.Timeout | undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    asked += 1;
    if (asked > 1) process.exit(ERRORS.cancelled.exit);
    controller.abort(
      new TapstackError('cancelled', `The run was cancelled (${name}).`, {
        hint: 'A stack operation that was started goes on; follow it with operation `status` and `wait: true`.',
      }),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    startDeadline: (ms, scale) => {
      deadline = setTimeout(() => {
        const minutes = Math.round(ms / 60_000);
        controller.abort(
          new TapstackError('timeout', `The run reached its limit of ${minutes} minutes.`, {
            hint: 'Give the job more time with `timeout-minutes`.',
          }),
        );
      }, ms / scale);
    },
    release: () => {
      clearTimeout(deadline);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
