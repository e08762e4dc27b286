import type { Clock } from '../ports/clock.js';
import { createControls, type WorldControls } from './controls/controls.js';
import { createIdentifiers } from './domain/identifiers.js';
import type { WorldOptions } from './domain/settings.js';
import { createWorld } from './domain/world.js';
import { createInjector } from './faults/injector.js';
import { DOCUMENTED_RATES, type Faults } from './faults/rules.js';
import { createTemplateSide } from './template-side.js';
import type { WireAnswer, WireRequest } from './wire/exchange.js';
import { serve } from './wire/pipeline.js';
import { createRequestLog, type RequestLog } from './wire/request-record.js';
import { listen, type RunningServer } from './wire/server.js';

/** How the embedded CloudFormation is to behave. */
export interface SimulatorOptions extends WorldOptions {
  /** The world's time; also what faults wait with. */
  readonly clock: Clock;
  /** After a change, reads show for so long the world of before. */
  readonly staleReadMs?: number;
  /** `documented` throttles as the service's documentation has it (semantics 6). */
  readonly rates?: 'documented' | 'none';
}

/** An embedded CloudFormation, with the few other services that a deployment looks at. */
export interface Simulator {
  /** Serves one request in process. */
  readonly handle: (request: WireRequest) => Promise<WireAnswer>;
  /** Serves HTTP on the loopback interface; port 0 or none takes a free one. */
  listen(options?: { readonly port?: number }): Promise<RunningServer>;
  /** What was sent, in order. */
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly world: WorldControls;
  /** Exceptions inside the simulator that were answered as InternalFailure; empty unless it is wrong itself. */
  readonly defects: readonly unknown[];
}

/** Requests after which `staleReadMs` counts. */
const CHANGES = [
  'CreateChangeSet',
  'ExecuteChangeSet',
  'CreateStack',
  'UpdateStack',
  'DeleteStack',
  'CancelUpdateStack',
  'ContinueUpdateRollback',
  'RollbackStack',
];

/** Makes an empty account with nothing in it. */
export async function createSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { clock, staleReadMs = 0, rates = 'none', seed = 1 } = options;
  const templates = await createTemplateSide();
  const world = createWorld({ now: clock.now(), options, templates });
  // Faults have a chance of their own, so that they do not change the ids of the world.
  const dice = createIdentifiers({ ...world.settings, seed: seed + 1 });
  const injector = createInjector(() => dice.chance());
  if (staleReadMs > 0) {
    const effect = { kind: 'stale', ms: staleReadMs, after: CHANGES, forMs: staleReadMs } as const;
    injector.add({ match: { service: 'cloudformation' }, effect });
  }
  if (rates === 'documented') for (const rule of DOCUMENTED_RATES) injector.add(rule);
  const requests = createRequestLog();
  const defects: unknown[] = [];
  const handle = async (request: WireRequest) =>
    await serve({ world, clock, injector, requests, defects }, request);
  return {
    handle,
    listen: async (where: { readonly port?: number } = {}) =>
      await listen(handle, { clock, port: where.port }),
    requests,
    faults: injector,
    world: createControls(world, () => {
      world.timeline.advanceTo(clock.now());
    }),
    defects,
  };
}
