import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-cancel-'));
writeFileSync(
  join(FOLDER, 'app.yml'),
  `Parameters:
  Label: { Type: String, Default: one }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue }
`,
);

describe('a cancelled run', () => {
  let running: RunningSimulator;
  beforeAll(async () => {
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    expect(running.simulator.defects).toEqual([]);
    await running.close();
  });
  beforeEach(() => {
    running.simulator.faults.clear();
    running.simulator.requests.clear();
  });

  const report = (): string => join(mkdtempSync(join(FOLDER, 'temp-')), 'runner');
  const step = async (
    inputs: Readonly<Record<string, string>>,
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: FOLDER,
      inputs: { template: 'app.yml', ...inputs },
      ...call,
    });

  /** Sends a signal as soon as the service has got the nth request of a kind. */
  const at =
    (action: string, signals: readonly NodeJS.Signals[], nth = 1) =>
    (child: ChildProcess): void => {
      const before = running.simulator.requests.of(action).length;
      const watch = (): void => {
        if (child.exitCode !== null) return;
        if (running.simulator.requests.of(action).length < before + nth) setImmediate(watch);
        else for (const signal of signals) child.kill(signal);
      };
      watch();
    };
  const exists = (name: string): string | undefined =>
    running.simulator.world.stack(name)?.status ?? 'DELETE_COMPLETE';
  const hangs = (action: string | readonly string[]): void => {
    running.simulator.faults.add({
      match: { action },
      // Longer than any run of this file, in real seconds.
      effect: { kind: 'hang', ms: 12_000 * SCALE },
    });
  };
  const ended = (run: BundleResult): readonly unknown[] => [
    run.exit,
    run.outputs['outcome'],
    run.outputs['failure-reason'],
  ];
  const CANCELLED = [130, 'cancelled', 'cancelled'];

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'removes the change set that only it could use, and the shell, on %s',
    async (signal) => {
      const name = `tapstack-plan-${signal.toLowerCase()}`;
      const temporary = report();
      // At real speed the set is still being computed.
      const run = await step(
        { operation: 'create', 'stack-name': name },
        {
          scale: 1,
          onStart: at('CreateChangeSet', [signal]),
          environment: { RUNNER_TEMP: temporary },
        },
      );
      expect(ended(run)).toEqual(CANCELLED);
      expect(running.simulator.requests.of('ExecuteChangeSet')).toHaveLength(0);
      expect(running.simulator.requests.of('DeleteChangeSet')).toHaveLength(1);
      expect(run.stdout).toContain('The change set that was not executed is removed.');
      const written: unknown = JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'));
      expect(written).toMatchObject({ result: 'cancelled', failure: { code: 'cancelled' } });
      expect(run.outputs['report-file']).toBe(
        join(temporary, `tapstack-report-${name}-create.json`),
      );
      expect(run.summary).toContain('cancelled');
    },
  );

  it('ends also while the service hangs, and the post step removes what was left', async () => {
    const name = 'tapstack-hang';
    hangs(['DescribeChangeSet', 'DeleteChangeSet']);
    const run = await step(
      { operation: 'create', 'stack-name': name },
      { onStart: at('DescribeChangeSet', ['SIGINT']) },
    );
    expect(ended(run)).toEqual(CANCELLED);
    expect(run.stdout).toMatch(/The change set .* is left behind/);
    running.simulator.faults.clear();
    running.simulator.requests.clear();
    const post = await step(
      {},
      {
        entry: 'post',
        environment: { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' },
      },
    );
    expect([post.exit, post.stderr]).toEqual([0, '']);
    expect(running.simulator.requests.of('DeleteChangeSet')).toHaveLength(1);
    expect(post.stdout).toContain('The change set that was not executed is removed.');
  });

  it('that was killed is told by the post step, in the summary too, with the state of the stack', async () => {
    const name = 'tapstack-killed';
    const run = await step(
      { operation: 'create', 'stack-name': name },
      { onStart: at('DescribeStackEvents', ['SIGKILL']) },
    );
    expect([run.exit, run.outputs['outcome']]).toEqual([null, undefined]);
    const state = { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' };
    const post = await step({}, { entry: 'post', environment: state });
    expect([post.exit, post.stderr]).toEqual([0, '']);
    expect(post.stdout).toMatch(/::warning title=[^:]*::.*CREATE_(IN_PROGRESS|COMPLETE)/);
    expect(post.stdout).toContain('https://us-west-2.console.aws.amazon.com/');
    expect(post.summary).toContain('TapStack was interrupted');
  });

  it('that was killed before anything was made leaves nothing to say but that', async () => {
    const run = await step(
      { operation: 'create', 'stack-name': 'tapstack-early' },
      { onStart: at('CreateChangeSet', ['SIGKILL']) },
    );
    const state = { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' };
    const post = await step({}, { entry: 'post', environment: state });
    expect(post.stdout).toContain('interrupted before its end');
    expect(exists('tapstack-early')).toMatch(/DELETE/);
  });

  it('whose post step finds nothing open is silent', async () => {
    const run = await step({ operation: 'status', 'stack-name': 'tapstack-nobody' });
    const state = { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' };
    const post = await step({}, { entry: 'post', environment: state });
    expect([post.exit, post.stdout, post.summary]).toEqual([0, '', '']);
    const none = await step({}, { entry: 'post' });
    expect([none.exit, none.stdout]).toEqual([0, '']);
  });

  it('with on-cancel: cancel asks once to cancel an update in progress, and nothing of a creation', async () => {
    const inputs = { 'stack-name': 'tapstack-undo', 'on-cancel': 'cancel' };
    await step({ ...inputs, operation: 'create' });
    const updated = await step(
      { ...inputs, operation: 'deploy', parameters: 'Label=two' },
      { scale: 1, onStart: at('ExecuteChangeSet', ['SIGINT']) },
    );
    expect(ended(updated)).toEqual(CANCELLED);
    expect(running.simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
    expect(updated.stdout).toContain('The update was asked to cancel and is being rolled back.');
    running.simulator.requests.clear();
    const created = await step(
      { ...inputs, operation: 'create', 'stack-name': 'tapstack-undo-2' },
      { scale: 1, onStart: at('ExecuteChangeSet', ['SIGINT']) },
    );
    expect(ended(created)).toEqual(CANCELLED);
    expect(running.simulator.requests.of('CancelUpdateStack')).toHaveLength(0);
    expect(created.stdout).toContain('goes on without this run');
    expect(created.stdout).not.toContain('REVIEW_IN_PROGRESS');
    expect(created.state['tapstack-unfinished']).toContain('tapstack-undo-2');
  });

  it('ends at once on a second signal', async () => {
    hangs(['DescribeChangeSet', 'DeleteChangeSet']);
    const run = await step(
      { operation: 'create', 'stack-name': 'tapstack-twice' },
      {
        onStart: (child) => {
          at('DescribeChangeSet', ['SIGINT'])(child);
          at('DeleteChangeSet', ['SIGTERM'])(child);
        },
      },
    );
    expect([run.exit, run.outputs['outcome']]).toEqual([130, undefined]);
  });
});
