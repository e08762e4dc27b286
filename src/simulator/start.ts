import { createSimulator, type Simulator, type SimulatorOptions } from './simulator.js';

/** How to start the simulator behind a port. */
export interface SimulatorStart extends SimulatorOptions {
  /** Loopback port; a free one without it. */
  readonly port?: number;
}

/** A simulator behind a port. */
export interface RunningSimulator {
  /** For `AWS_ENDPOINT_URL`. */
  readonly url: string;
  readonly simulator: Simulator;
  readonly close: () => Promise<void>;
}

/** Starts an empty account on a loopback port; for the self-test, the demo and tests. */
export async function startSimulator(start: SimulatorStart): Promise<RunningSimulator> {
  const { port } = start;
  const simulator = await createSimulator(start);
  const server = await simulator.listen(port === undefined ? {} : { port });
  return { url: server.url, simulator, close: server.close };
}
