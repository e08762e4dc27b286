import { createClock } from '../adapters/local/clock.js';
import type { RunningSimulator, SimulatorStart } from '../simulator/start.js';

/**
 * Starts the embedded CloudFormation on a loopback port. Loaded only when it is asked for: by the self-test and the
 * demo.
 *
 * @param start without a clock of its own it runs on real time, `scale` times as fast
 */
export async function startSimulator(
  start: Omit<SimulatorStart, 'clock'> & {
    readonly scale?: number;
    readonly clock?: SimulatorStart['clock'];
  },
): Promise<RunningSimulator> {
  const { startSimulator: open } = await import('../simulator/start.js');
  const { scale = 1, clock, ...options } = start;
  const time = clock ?? createClock({ scale, signal: new AbortController().signal });
  return await open({ ...options, clock: time });
}
