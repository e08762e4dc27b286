import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDenied } from '../../src/simulator/faults/rules.js';
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
    (
      action: string,
      signals: readonly NodeJS.Signals[],
      nth = 1,
      then: () => void = () => undefined,
    ) =>
    (child: ChildProcess): void => {
      const before = running.simulator.requests.of(action).length;
      const watch = (): void => {
        if (child.exitCode !== null) return;
        if (running.simulator.requests.of(action).length < before + nth) setImmediate(watch);
        else {
          for (const signal of signals) child.kill(signal);
          then();
        }
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

  it.each([
    ['when nothing helps', true],
    ['when the service permits it again', false],
  ])(
    'leaves a set that the service refuses to remove to the post step, which reports it %s',
    async (_, forEver) => {
      const name = `tapstack-refused-${forEver ? 'ever' : 'once'}`;
      running.simulator.faults.add({
        match: { action: 'DeleteChangeSet' },
        effect: accessDenied('cloudformation:DeleteChangeSet', '*'),
      });
      // At real speed the set is still being computed.
      const run = await step(
        { operation: 'create', 'stack-name': name },
        { scale: 1, onStart: at('CreateChangeSet', ['SIGTERM']) },
      );
      expect(ended(run)).toEqual(CANCELLED);
      expect(run.stdout).toMatch(/The change set \S+ is left behind .*Delete it by hand/);
      if (!forEver) running.simulator.faults.clear();
      running.simulator.requests.clear();
      const state = { 'STATE_tapstack-unfinished': run.state['tapstack-unfinished'] ?? '' };
      const post = await step({}, { entry: 'post', environment: state });
      expect([post.exit, post.stderr]).toEqual([0, '']);
      const [removal, ...more] = running.simulator.requests.of('DeleteChangeSet');
      expect([removal?.params.get('ChangeSetName'), more]).toEqual([
        expect.stringMatching(/-deploy-4711-1/),
        [],
      ]);
      if (forEver) {
        expect(post.stdout).toMatch(/::warning title=[^:]*::.*-deploy-4711-1\S* is left behind/);
        expect(post.stdout).toContain('Delete it by hand');
        expect(exists(name)).toBe('REVIEW_IN_PROGRESS');
      } else {
        expect(post.stdout).toContain('The change set that was not executed is removed.');
        expect(exists(name)).toMatch(/^DELETE/);
      }
    },
  );

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

  describe('with on-cancel: cancel', () => {
    let usual: RunningSimulator;
    beforeAll(async () => {
      usual = running;
      // Resources that take a few real seconds, so that nothing ends while the run is being cancelled.
      running = await startScaledSimulator({ durations: { '*': 1_000_000 } });
    });
    afterAll(async () => {
      await running.close();
      running = usual;
    });
    const inputs = { 'on-cancel': 'cancel', parameters: 'Label=two' };

    it('asks once to cancel an update in progress', async () => {
      const template = readFileSync(join(FOLDER, 'app.yml'), 'utf8');
      const name = 'tapstack-undo';
      await running.simulator.world.seedStack({ name, status: 'CREATE_COMPLETE', template });
      const run = await step(
        { ...inputs, operation: 'deploy', 'stack-name': name },
        { scale: 1, onStart: at('ExecuteChangeSet', ['SIGINT']) },
      );
      expect(ended(run)).toEqual(CANCELLED);
      expect(running.simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
      expect(run.stdout).toContain('The update was asked to cancel and is being rolled back.');
    });

    it('asks for nothing of a creation, which goes on', async () => {
      const run = await step(
        { ...inputs, operation: 'create', 'stack-name': 'tapstack-undo-2' },
        { scale: 1, onStart: at('ExecuteChangeSet', ['SIGINT']) },
      );
      expect(ended(run)).toEqual(CANCELLED);
      expect(running.simulator.requests.of('CancelUpdateStack')).toHaveLength(0);
      expect(run.stdout).toContain('goes on without this run');
      expect(run.stdout).not.toContain('REVIEW_IN_PROGRESS');
      expect(run.state['tapstack-unfinished']).toContain('tapstack-undo-2');
    });
  });

  it('ends at once on a second signal', async () => {
    hangs(['DescribeChangeSet', 'DeleteChangeSet']);
    const second = { at: 0 };
    const run = await step(
      { operation: 'create', 'stack-name': 'tapstack-twice' },
      {
        onStart: (child) => {
          at('DescribeChangeSet', ['SIGINT'])(child);
          at('DeleteChangeSet', ['SIGTERM'], 1, () => {
            second.at = Date.now();
          })(child);
        },
      },
    );
    expect([run.exit, run.outputs['outcome']]).toEqual([130, undefined]);
    // Its last words, which hang too, would have taken four seconds.
    expect(Date.now() - second.at).toBeLessThan(3_000);
    // The post step knows of what was left.
    expect(run.state['tapstack-unfinished']).toMatch(/-deploy-4711-1.*"isConcluded":false/);
  });
});
