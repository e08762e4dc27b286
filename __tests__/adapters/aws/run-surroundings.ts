import { createCaller, type Caller, type CallerParts } from '../../../src/adapters/aws/call.js';
import type { Log, LogFields } from '../../../src/ports/log.js';

/** A line that was logged. */
export interface LoggedLine {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields | undefined;
}

/** What a caller needs, with everything that it did written down. */
export interface Surroundings {
  readonly call: Caller;
  readonly controller: AbortController;
  /** Pauses in ms, in order; none of them takes any time. */
  readonly pauses: number[];
  readonly lines: LoggedLine[];
}

/** A caller on a clock that only counts; every chance is `luck`. */
export function createSurroundings(
  options: { readonly luck?: number } & Pick<CallerParts, 'attemptMs' | 'patience'> = {},
): Surroundings {
  const controller = new AbortController();
  const pauses: number[] = [];
  const lines: LoggedLine[] = [];
  const call = createCaller({
    clock: {
      now: () => pauses.reduce((sum, ms) => sum + ms, 0),
      sleep: async (ms) => {
        await Promise.resolve();
        pauses.push(ms);
        controller.signal.throwIfAborted();
      },
    },
    chance: { next: () => options.luck ?? 0.5 },
    log: recordingLog(lines),
    signal: controller.signal,
    attemptMs: options.attemptMs,
    patience: options.patience,
  });
  return { call, controller, pauses, lines };
}

function recordingLog(lines: LoggedLine[]): Log {
  const at =
    (level: string) =>
    (message: string, fields?: LogFields): void => {
      lines.push({ level, message, fields });
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warning: at('warning'),
    error: at('error'),
    section: at('section'),
    endSection: () => undefined,
    progress: () => undefined,
  };
}

/** An error as the SDK throws it for a refusal. */
export function refusal(code: string, message: string, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), {
    name: code,
    Code: code,
    $fault: httpStatusCode < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode, requestId: `req-${code}` },
  });
}
