import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StackSeed } from '../../src/simulator/controls/seed.js';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const STACK = 'tapstack-detach';
const TEMPLATE = `Parameters:
  Label: { Type: String, Default: one }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue }
`;
const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-detach-'));
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);

const WRITES = /^(Create|Execute|Delete|Update|Cancel|Continue|Rollback|Set)/;
const SECOND_ATTEMPT = { GITHUB_RUN_ATTEMPT: '2' };

let running: RunningSimulator;
beforeEach(async () => {
  // Some real seconds, so that an operation is under way while the next run looks, on a busy machine too.
  running = await startScaledSimulator({ durations: { '*': 1_200_000 } });
});
afterEach(async () => {
  expect(running.simulator.defects).toEqual([]);
  await running.close();
});

const seed = async (status: StackSeed['status'], rest: Partial<StackSeed> = {}): Promise<void> => {
  const parameters = { Label: 'one' };
  const stack = { name: STACK, status, template: TEMPLATE, parameters, ...rest };
  await running.simulator.world.seedStack(stack);
};
const step = async (
  inputs: Readonly<Record<string, string>>,
  call: Partial<BundleCall> = {},
): Promise<BundleResult> =>
  await runBundle({
    endpoint: running.url,
    scale: SCALE,
    cwd: FOLDER,
    inputs: { template: 'app.yml', 'stack-name': STACK, 'timeout-minutes': '1440', ...inputs },
    ...call,
  });
const seen = (run: BundleResult): readonly unknown[] => [
  run.exit,
  run.outputs['outcome'],
  run.outputs['failure-reason'],
];

/** What each operation asks for, once, and how what it has begun ends. */
const OPERATIONS = [
  { inputs: { operation: 'create' }, asks: 'ExecuteChangeSet', end: 'CREATE_COMPLETE' },
  {
    inputs: { operation: 'update', parameters: 'Label=two' },
    from: 'CREATE_COMPLETE',
    asks: 'ExecuteChangeSet',
    end: 'UPDATE_COMPLETE',
  },
  {
    inputs: { operation: 'delete', confirm: STACK },
    from: 'CREATE_COMPLETE',
    asks: 'DeleteStack',
    end: undefined,
  },
  {
    inputs: { operation: 'continue-rollback' },
    from: 'UPDATE_ROLLBACK_FAILED',
    asks: 'ContinueUpdateRollback',
    end: 'UPDATE_ROLLBACK_COMPLETE',
  },
] as const;

describe('wait: false', () => {
  it.each(OPERATIONS)(
    'of $inputs.operation begins it, tells how to follow it, and status follows it to its end',
    async ({ inputs, asks, end, ...rest }) => {
      if ('from' in rest) await seed(rest.from);
      const run = await step({ ...inputs, wait: 'false' });
      expect(seen(run)).toEqual([0, 'detached', '']);
      const { requests, world } = running.simulator;
      expect(requests.of(asks)).toHaveLength(1);
      expect(run.outputs['operation-id']).toBe(
        requests.of(asks)[0]?.params.get('ClientRequestToken'),
      );
      expect(run.outputs['console-url']).toContain(STACK);
      const id = world.stacks().find(({ name }) => name === STACK)?.id ?? '';
      expect(run.stdout).toContain(
        `\`wait: true\` follows ${STACK} to its end and fails if it fails`,
      );
      expect(run.stdout).toContain(`Its id is ${id}`);
      expect(run.summary).toContain('`wait: true`');

      requests.clear();
      const followed = await step({ operation: 'status' });
      expect(seen(followed)).toEqual([0, 'succeeded', '']);
      expect(requests.all.map(({ action }) => action)).not.toContainEqual(
        expect.stringMatching(WRITES),
      );
      expect(world.stack(STACK)?.status).toBe(end);
      // What goes on without the run leaves nothing to say for the post step.
      const state = { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' };
      expect((await step({}, { entry: 'post', environment: state })).stdout).toBe('');
    },
    60_000,
  );

  it('of an update that fails later is not green for whoever follows it', async () => {
    await seed('CREATE_COMPLETE');
    running.simulator.world.failResource({ logicalId: 'Topic', on: 'update', message: 'no' });
    const run = await step({ operation: 'deploy', parameters: 'Label=two', wait: 'false' });
    expect(seen(run)).toEqual([0, 'detached', '']);
    const followed = await step({ operation: 'status' });
    expect(seen(followed)).toEqual([1, 'failed', 'stack-operation-failed']);
    expect(followed.stdout).toContain('UPDATE_ROLLBACK_COMPLETE');
  });

  it('of cancel asks once, and leaves the rollback to itself', async () => {
    await seed('CREATE_COMPLETE');
    const theirs = { durationMs: 3_600_000, token: 'theirs' };
    running.simulator.world.startForeignOperation(STACK, theirs);
    const run = await step({ operation: 'cancel', wait: 'false' });
    expect(seen(run)).toEqual([0, 'detached', '']);
    expect(running.simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
    expect(run.stdout).toContain(`\`wait: true\` follows ${STACK} to its end`);
    expect(running.simulator.world.stack(STACK)?.status).toMatch(/^UPDATE_ROLLBACK_/);
  });
});

describe('a re-run of the same run', () => {
  it.each([
    ['create', undefined, 'CREATE_COMPLETE'],
    ['deploy', 'CREATE_COMPLETE', 'UPDATE_COMPLETE'],
  ] as const)(
    'follows the operation of the attempt that was killed: %s',
    async (operation, from, end) => {
      if (from !== undefined) await seed(from);
      const inputs = { operation, parameters: 'Label=two', 'wait-for-stack-minutes': '0' };
      const { requests, world } = running.simulator;
      const killed = await step(inputs, {
        onStart: (child) => {
          const watch = (): void => {
            if (child.exitCode !== null) return;
            if (requests.of('ExecuteChangeSet')[0]?.status !== 200) setImmediate(watch);
            else child.kill('SIGKILL');
          };
          watch();
        },
      });
      expect([killed.exit, killed.outputs['outcome']]).toEqual([null, undefined]);
      const again = await step(inputs, { environment: SECOND_ATTEMPT });
      expect(seen(again)).toEqual([0, 'succeeded', '']);
      expect(again.stdout).toContain('An earlier attempt of this run has begun a deployment');
      expect(requests.of('ExecuteChangeSet')).toHaveLength(1);
      expect(world.stack(STACK)?.status).toBe(end);
      expect(world.stack(STACK)?.parameters['Label']).toBe('two');
    },
  );
});
