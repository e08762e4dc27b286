import { createClock } from '../../src/adapters/local/clock.js';
import type { SimulatorOptions } from '../../src/simulator/simulator.js';
import { startSimulator, type RunningSimulator } from '../../src/simulator/start.js';

/** Speed of the clocks of simulator and bundle in subprocess tests. */
export const SCALE = 200;

/** Starts the embedded CloudFormation for a bundle in another process; small pages, so that paging is always exercised. */
export async function startScaledSimulator(
  options: Partial<SimulatorOptions> = {},
): Promise<RunningSimulator> {
  const clock = createClock({ scale: SCALE, signal: new AbortController().signal });
  return await startSimulator({ clock, pageSize: 5, ...options });
}
