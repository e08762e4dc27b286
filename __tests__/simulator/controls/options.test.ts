import { afterEach, describe, expect, it } from '@jest/globals';
import type { SimulatorOptions } from '../../../src/simulator/simulator.js';
import { startBench, type Bench } from '../support/endpoint.js';

const TWO = 'Resources:\n  A: { Type: AWS::SNS::Topic }\n  B: { Type: AWS::SNS::Topic }\n';

describe('what a measurement sets in the simulator and reads from it', () => {
  let bench: Bench;
  const start = async (options: Partial<SimulatorOptions> = {}) => {
    bench = await startBench(options);
    return bench.simulator.world;
  };
  afterEach(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  it('computes a change set for as long as it is told, and tells when that ended', async () => {
    const world = await start({ changeSetMs: 1500 });
    await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: TWO });
    const asked = bench.clock.now();
    bench.clock.advance(1499);
    expect(world.stack('s')?.changeSets).toMatchObject([{ settledAt: undefined }]);
    bench.clock.advance(1);
    expect(world.stack('s')?.changeSets).toMatchObject([
      { status: 'CREATE_COMPLETE', settledAt: asked + 1500 },
    ]);
  });

  it('tells when a change set failed', async () => {
    const world = await start();
    world.failChangeSet('s', 'no');
    await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: TWO });
    const asked = bench.clock.now();
    bench.clock.advance(60_000);
    expect(world.stack('s')?.changeSets).toMatchObject([
      { status: 'FAILED', settledAt: asked + 4000 },
    ]);
  });

  it('gives each resource a duration of its own', async () => {
    const ms: Record<string, number> = { A: 7000, B: 11_000 };
    const world = await start({ durations: (_type, _verb, logicalId) => ms[logicalId] ?? 0 });
    await bench.deploy({ ChangeSetType: 'CREATE', TemplateBody: TWO });
    const events = world.stack('s')?.events ?? [];
    const begun = events.find(({ logicalId }) => logicalId === 'A')?.timestamp ?? 0;
    const ends = events
      .filter(({ status, logicalId }) => status === 'CREATE_COMPLETE' && logicalId !== 's')
      .map(({ logicalId, timestamp }) => [logicalId, timestamp - begun]);
    expect(ends).toEqual([
      ['A', 7000],
      ['B', 11_000],
    ]);
  });

  it('lets time pass without a request', async () => {
    const world = await start();
    const { stackId } = await bench.createChangeSet({ ChangeSetType: 'CREATE', TemplateBody: TWO });
    bench.clock.advance(60_000);
    world.letTimePass();
    expect(world.stack(stackId)?.changeSets).toMatchObject([{ status: 'CREATE_COMPLETE' }]);
  });

  it.each([0, 1, 6, 250])('seeds a stack with %i events of the past', async (pastEvents) => {
    const world = await start();
    const seeded = await world.seedStack({ name: 's', status: 'UPDATE_COMPLETE', pastEvents });
    expect(seeded.events).toHaveLength(pastEvents + 1);
    const instants = seeded.events.map(({ timestamp }) => timestamp);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(instants.at(-1)).toBeLessThanOrEqual(bench.clock.now());
    expect(new Set(seeded.events.map(({ eventId }) => eventId)).size).toBe(pastEvents + 1);
    const shown = await bench.events('s');
    expect(shown).toHaveLength(pastEvents + 1);
    expect(shown.at(-1)).toMatchObject({ ResourceStatus: 'UPDATE_COMPLETE' });
  });
});
