import type { Clock } from '../../ports/clock.js';

/** How a clock runs. */
export interface ClockOptions {
  /** Seconds of this clock for each real second; 1 outside tests and demos. */
  readonly scale: number;
  /** Ends every wait with its reason. */
  readonly signal: AbortSignal;
}

/**
 * The clock of a run: real time, or real time sped up. Waits do not keep the process alive by themselves once
 * `signal` is aborted.
 */
export function createClock({ scale, signal }: ClockOptions): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * scale,
    sleep: async (ms) => {
      await wait(Math.max(0, ms / scale), signal);
    },
  };
}

async function wait(realMs: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, realMs);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
