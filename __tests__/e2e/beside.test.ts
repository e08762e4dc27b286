import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const TEMPLATE = `Resources:
  Topic: { Type: AWS::SNS::Topic }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: main, Engine: mysql } }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;

describe('what the bundle does while a stack is busy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-beside-'));
  let running: RunningSimulator;
  beforeAll(async () => {
    writeFileSync(join(folder, 'app.yml'), TEMPLATE);
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    running.simulator.faults.clear();
    running.simulator.requests.clear();
    expect(running.simulator.defects).toEqual([]);
  });

  const create = async (name: string): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: folder,
      inputs: { operation: 'deploy', 'stack-name': name, template: 'app.yml' },
    });

  it('is to list the resources, so that nothing but the read-backs is left for the end', async () => {
    const { exit, logFile } = await create('tapstack-beside');
    expect(exit).toBe(0);
    const { requests } = running.simulator;
    const end = requests.of('DescribeStacks').at(-1)?.at ?? 0;
    expect(requests.of('ListStackResources').map(({ at }) => at < end)).toEqual([true]);
    expect(requests.of('DescribeDBInstances').map(({ at }) => at > end)).toEqual([true]);
    expect(requests.of('Publish')).toHaveLength(1);
    const records = logFile
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(records).toContainEqual(
      expect.objectContaining({
        stack: 'tapstack-beside',
        logicalId: 'Db',
        status: 'CREATE_COMPLETE',
      }),
    );
    expect(records).toContainEqual(expect.objectContaining({ summaryMs: expect.any(Number) }));
  });

  it('keeps nobody waiting where that list hangs', async () => {
    const effect = { kind: 'hang', ms: 60_000 } as const;
    running.simulator.faults.add({ match: { action: 'ListStackResources', times: 1 }, effect });
    const began = Date.now();
    const { exit, outputs } = await create('tapstack-beside-hung');
    expect([exit, outputs['verified']]).toEqual([0, 'true']);
    // A hung request of the main work would be given up after 5 s at the earliest, and the process lives as long as one is open.
    expect(Date.now() - began).toBeLessThan(60_000 / 2);
    expect(running.simulator.requests.of('ListStackResources')).toHaveLength(2);
  });
});
