import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accessDenied, REFUSALS } from '../../src/simulator/faults/rules.js';
import type { RequestRecord } from '../../src/simulator/wire/request-record.js';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from '../support/run-bundle.js';
import { SCALE, startScaledSimulator } from '../support/simulated.js';

/** The template that is live before, with a place for more resources. */
const template = (topicName: string, more = ''): string => `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: one }
  Address: { Type: String, NoEcho: true, Default: '' }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub '${topicName}-\${EnvironmentSuffix}', DisplayName: !Ref Label } }
  Mail: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Sub 'arn:aws:sns:us-west-2:123456789012:shared', Protocol: email, Endpoint: !Ref Address } }
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Port: 8080 } }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: { LoadBalancerArn: !Ref Balancer, Port: 80, Protocol: HTTP, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Web }] }
  Fleet:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { MinSize: '2', MaxSize: '4', TargetGroupARNs: [!Ref Web] }
${more}Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;
const BEFORE = template('app');
const AFTER = template('renamed');
const WITH_TABLE = template(
  'app',
  '  Table: { Type: AWS::DynamoDB::Table, Properties: { KeySchema: [{ AttributeName: id, KeyType: HASH }], AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], BillingMode: PAY_PER_REQUEST } }\n',
);
const SICK = { state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' };
const REVERT = { 'on-verification-failure': 'revert', 'verify-timeout-minutes': '0' };

describe('an update that does not pass its checks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-revert-'));
  let running: RunningSimulator;
  let name = '';
  let stacks = 0;
  beforeAll(async () => {
    writeFileSync(join(folder, 'before.yml'), BEFORE);
    writeFileSync(join(folder, 'after.yml'), AFTER);
    writeFileSync(join(folder, 'table.yml'), WITH_TABLE);
    running = await startScaledSimulator();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    stacks += 1;
    name = `tapstack-back${stacks}`;
    await running.simulator.world.seedStack({
      name,
      status: 'UPDATE_COMPLETE',
      template: BEFORE,
      parameters: { EnvironmentSuffix: `back${stacks}`, Label: 'before', Address: 'a@b.example' },
      tags: { team: 'blue' },
      notificationArns: ['arn:aws:sns:us-west-2:123456789012:events'],
    });
    running.simulator.requests.clear();
    sicken();
  });
  afterEach(() => {
    running.simulator.faults.clear();
    running.simulator.world.clearMishaps();
    expect(running.simulator.defects).toEqual([]);
  });

  const webOf = (): string =>
    running.simulator.world.stack(name)?.resources.get('Web')?.physicalId ?? '';
  const sicken = (): void => {
    running.simulator.world.health.targets.set(webOf(), [SICK]);
  };
  const heal = (): void => {
    running.simulator.world.health.targets.clear();
  };
  const step = async (
    inputs: Readonly<Record<string, string>> = {},
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult> =>
    await runBundle({
      endpoint: running.url,
      scale: SCALE,
      cwd: folder,
      inputs: {
        operation: 'deploy',
        'stack-name': name,
        template: 'after.yml',
        parameters: 'Label=after',
        ...REVERT,
        ...inputs,
      },
      ...call,
    });
  /** Acts as soon as a line of the log matches; what was deployed before works, once that is so. */
  const when =
    (said: RegExp, act: () => void) =>
    (child: ChildProcess): void => {
      let log = '';
      child.stdout?.on('data', (text: Buffer) => {
        log += text.toString('utf8');
        if (said.test(log)) act();
      });
    };
  /** Says that the revert has begun. */
  const REVERTING = /::group::Revert/;
  const ending = ({ exit, outputs }: BundleResult): readonly unknown[] => [
    exit,
    outputs['outcome'],
    outputs['failure-reason'],
    outputs['verified'],
    outputs['stack-status'],
  ];
  const FAILED = [1, 'failed', 'verification-failed', 'false', 'UPDATE_COMPLETE'];
  const reversionOf = ({ summary, stdout }: BundleResult, report: string): unknown => {
    expect(summary.length + stdout.length).toBeGreaterThan(0);
    return (JSON.parse(report) as { readonly reversion?: unknown }).reversion;
  };
  /** A step whose report can be read. */
  const reported = async (
    inputs: Readonly<Record<string, string>> = {},
    call: Partial<BundleCall> = {},
  ): Promise<BundleResult & { readonly reversion: unknown }> => {
    const temporary = mkdtempSync(join(folder, 'temp-'));
    const environment = { ...call.environment, RUNNER_TEMP: temporary };
    const run = await step(inputs, { ...call, environment });
    const report = readFileSync(run.outputs['report-file'] ?? '', 'utf8');
    return { ...run, reversion: reversionOf(run, report) };
  };
  const live = (): readonly unknown[] => {
    const stack = running.simulator.world.stack(name);
    return [stack?.status, stack?.template, stack?.parameters['Label'], stack?.tags];
  };
  const AS_BEFORE = ['UPDATE_COMPLETE', BEFORE, 'before', { team: 'blue' }];
  const sent = (action: string): readonly RequestRecord[] => running.simulator.requests.of(action);
  const members = (record: RequestRecord | undefined, prefix: string): readonly string[] =>
    [...(record?.params ?? [])]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => `${key.slice(prefix.length)}=${value}`)
      .toSorted();

  it('is reverted to the template, parameters and settings of before, and these are verified', async () => {
    const changed = {
      tags: 'team=red',
      'notification-arns': 'arn:aws:sns:us-west-2:123456789012:others',
      capabilities: 'CAPABILITY_IAM',
    };
    const run = await reported(changed, { onStart: when(REVERTING, heal) });
    expect(ending(run)).toEqual(FAILED);
    expect(live()).toEqual(AS_BEFORE);
    const [deployed, reverted] = sent('CreateChangeSet');
    expect(reverted?.params.get('TemplateBody')).toBe(BEFORE);
    expect(reverted?.params.get('ChangeSetName')).toMatch(/^tapstack-[0-9a-f]{8}-revert-/);
    expect(reverted?.params.get('OnStackFailure')).toBe('ROLLBACK');
    expect(members(deployed, 'Tags.')).toEqual(['member.1.Key=team', 'member.1.Value=red']);
    expect(members(reverted, 'Tags.')).toEqual(['member.1.Key=team', 'member.1.Value=blue']);
    expect(members(reverted, 'NotificationARNs.')).toEqual([
      'member.1=arn:aws:sns:us-west-2:123456789012:events',
    ]);
    expect(members(reverted, 'Capabilities')).toEqual(['=']);
    expect(members(reverted, 'Parameters.')).toEqual([
      'member.1.ParameterKey=EnvironmentSuffix',
      `member.1.ParameterValue=back${stacks}`,
      'member.2.ParameterKey=Label',
      'member.2.ParameterValue=before',
      'member.3.ParameterKey=Address',
      'member.3.UsePreviousValue=true',
    ]);
    const tokens = sent('ExecuteChangeSet').map(({ params }) => params.get('ClientRequestToken'));
    expect(tokens[1]).toMatch(/^tapstack-[0-9a-f]{8}-\w+-\d+-revert-[0-9a-f]{12}$/);
    expect(run.reversion).toMatchObject({
      state: 'done',
      dataLoss: [],
      lost: [{ logicalId: 'Topic', type: 'AWS::SNS::Topic', fate: 'replaced', isKept: false }],
      verification: { verdict: 'passed' },
    });
    const sentence =
      /The template and the parameters from before are deployed again \(1 to replace.*\), and everything works\./;
    const topic = `Topic (AWS::SNS::Topic), replaced, was arn:aws:sns:us-west-2:123456789012:app-back${stacks}`;
    for (const text of [run.stdout, run.summary]) expect(text).toMatch(sentence);
    expect(run.stdout).toContain(topic);
    expect(run.summary).toContain('### Reverted to what was live before');
    const mail = running.simulator.world.topics.messages.findLast(
      ({ origin }) => origin === 'request',
    );
    expect(mail?.message).toMatch(sentence);
    expect(mail?.message).toContain(topic);
    // Outputs and operation are those of the deployment, which is what the run was for.
    expect(run.outputs['change-set-name']).toContain('-deploy-');
    expect(run.outputs['change-set-id']).toBe(
      sent('ExecuteChangeSet')[0]?.params.get('ChangeSetName'),
    );
  });

  it('is reverted also where what was live before does not work either, which is told', async () => {
    const run = await reported();
    expect(ending(run)).toEqual(FAILED);
    expect(live()).toEqual(AS_BEFORE);
    expect(run.stdout).toMatch(
      /deployed again .* but that does not work either: target group Web: /,
    );
    expect(run.reversion).toMatchObject({ state: 'done', verification: { verdict: 'failed' } });
  });

  it('stays where going back would take away what holds data, and its change set is removed', async () => {
    const run = await reported({ template: 'table.yml' });
    expect(ending(run)).toEqual(FAILED);
    expect(live().slice(0, 2)).toEqual(['UPDATE_COMPLETE', WITH_TABLE]);
    expect(run.stdout).toContain(
      'Not reverted: that would take away what holds data: Table (AWS::DynamoDB::Table, removed).',
    );
    expect(run.reversion).toMatchObject({ state: 'refused', dataLoss: ['Table'] });
    expect(sent('ExecuteChangeSet')).toHaveLength(1);
    expect(sent('DeleteChangeSet')).toHaveLength(1);
    expect(run.summary).toContain('### Revert refused');
  });

  it('stays where it gave a secret parameter another value, which is named', async () => {
    const environment = { TAPSTACK_PARAM_Address: 'other@b.example' };
    const run = await reported({}, { environment });
    expect(ending(run)).toEqual(FAILED);
    expect(live()[1]).toBe(AFTER);
    expect(run.stdout).toContain(
      'Not reverted: this deployment set the NoEcho parameter Address; CloudFormation does not give back what the value was before.',
    );
    expect(run.reversion).toMatchObject({ state: 'not-possible' });
    expect(sent('CreateChangeSet')).toHaveLength(1);
    expect(run.summary).not.toContain('other@b.example');
  });

  it('is reverted where it gave a secret parameter the same value, as what uses it shows', async () => {
    const environment = { TAPSTACK_PARAM_Address: 'a@b.example' };
    const run = await reported({}, { environment, onStart: when(REVERTING, heal) });
    expect(ending(run)).toEqual(FAILED);
    expect(run.reversion).toMatchObject({ state: 'done' });
    expect(live()).toEqual(AS_BEFORE);
  });

  it('stays where its template dropped a secret parameter', async () => {
    const without = AFTER.replace(/ {2}Address: .*\n/, '').replace('!Ref Address', 'a@b.example');
    writeFileSync(join(folder, 'without.yml'), without);
    const run = await reported({ template: 'without.yml' });
    expect(run.reversion).toMatchObject({ state: 'not-possible' });
    expect(run.stdout).toContain('its template no longer has the NoEcho parameter Address');
  });

  it('of a revert that fails: it is told that what did not work is live again', async () => {
    const fails = (): void => {
      running.simulator.world.failResource({
        stackName: name,
        logicalId: 'Topic',
        on: 'update',
        message:
          'Resource handler returned message: "no luck" (HandlerErrorCode: GeneralServiceException)',
        times: 1,
      });
    };
    const run = await reported({}, { onStart: when(REVERTING, fails) });
    expect(ending(run)).toEqual([...FAILED.slice(0, 4), 'UPDATE_ROLLBACK_COMPLETE']);
    expect(live().slice(0, 3)).toEqual(['UPDATE_ROLLBACK_COMPLETE', AFTER, 'after']);
    expect(run.stdout).toMatch(
      /The revert failed: The revert of tapstack-back\d+ failed and was undone, so what did not pass its checks is live again \(UPDATE_ROLLBACK_COMPLETE\)\./,
    );
    expect(run.stdout).toContain('Of the revert: Root cause: Topic (AWS::SNS::Topic)');
    expect(run.reversion).toMatchObject({ state: 'failed', rootCause: { logicalId: 'Topic' } });
    expect(run.summary).toContain('### The revert failed');
    expect(run.summary).toContain('no luck');
  });

  it('stays where its set could not be made, for a reason that is told', async () => {
    const fails = (): void => {
      running.simulator.world.failChangeSet(name, 'No luck with this set');
    };
    const run = await reported({}, { onStart: when(REVERTING, fails) });
    expect(ending(run)).toEqual(FAILED);
    expect(run.reversion).toMatchObject({ state: 'failed' });
    expect(run.stdout).toContain(
      'Not reverted: CloudFormation could not make the change set: No luck',
    );
    expect(live()[1]).toBe(AFTER);
  });

  it('stays where somebody else has deployed meanwhile', async () => {
    const other = (): void => {
      running.simulator.world.touch(name);
    };
    const run = await reported({}, { onStart: when(REVERTING, other) });
    expect(run.reversion).toMatchObject({ state: 'refused' });
    expect(run.stdout).toMatch(
      /Not reverted: somebody else has changed the stack tapstack-back\d+/,
    );
    expect(sent('ExecuteChangeSet')).toHaveLength(1);
  });

  it('stays where the template of before may not be read, of which the run warns before it begins', async () => {
    running.simulator.faults.add({
      match: { action: 'GetTemplate' },
      effect: accessDenied('cloudformation:GetTemplate', '*'),
    });
    const run = await reported();
    expect(ending(run)).toEqual(FAILED);
    expect(run.stdout).toContain('needs the permission cloudformation:GetTemplate');
    expect(run.reversion).toMatchObject({ state: 'not-possible' });
    const order = running.simulator.requests.all.map(({ action }) => action);
    expect(order.indexOf('GetTemplate')).toBeLessThan(order.indexOf('ExecuteChangeSet'));
  });

  it('travels back through the bucket where the template of before is large, and stays without one', async () => {
    const large = BEFORE.replace(
      'Resources:',
      `Metadata: { Text: '${'x'.repeat(52_000)}' }\nResources:`,
    );
    const seedLarge = async (): Promise<void> => {
      name = `${name}l`;
      await running.simulator.world.seedStack({
        name,
        status: 'CREATE_COMPLETE',
        template: large,
        parameters: { EnvironmentSuffix: name.slice('tapstack-'.length), Label: 'before' },
      });
      sicken();
    };
    await seedLarge();
    const without = await reported();
    expect(without.stdout).toMatch(
      /Not reverted: the template that was live before has \d+ bytes, .*`template-bucket`/,
    );
    running.simulator.world.buckets.create('templates');
    await seedLarge();
    const bucket = { 'template-bucket': 'templates' };
    const run = await reported(bucket, { onStart: when(REVERTING, heal) });
    expect(run.reversion).toMatchObject({ state: 'done' });
    expect(live()[1]).toBe(large);
  });

  it('is only told of where nothing was changed, for there is nothing to take back', async () => {
    const run = await reported({ template: 'before.yml', parameters: '' });
    expect(ending(run)).toEqual(FAILED);
    expect(run.stdout).toContain(
      'Not reverted: this run has changed nothing, so there is nothing to take back.',
    );
    expect(run.reversion).toMatchObject({ state: 'not-possible' });
    expect(sent('ExecuteChangeSet')).toHaveLength(0);
  });

  it('that is a creation stays, as a notice says from the beginning', async () => {
    name = `${name}-new`;
    const sickNow = (): void => {
      if (webOf() !== '') sicken();
    };
    const timer = setInterval(sickNow, 5);
    const run = await reported().finally(() => {
      clearInterval(timer);
    });
    expect(ending(run)).toEqual([...FAILED.slice(0, 4), 'CREATE_COMPLETE']);
    expect(run.stdout).toContain('on-verification-failure: revert is for updates; a creation');
    expect(run.stdout).toContain(
      'Not reverted: a revert is for updates, and this run has created the stack.',
    );
    expect(run.reversion).toMatchObject({ state: 'not-possible' });
  });

  it('leaves the settings that follow a deployment alone until its checks have passed', async () => {
    const settings = { 'termination-protection': 'true' };
    await reported(settings, { onStart: when(REVERTING, heal) });
    expect(running.simulator.world.stack(name)?.terminationProtection).toBe(false);
    const good = await step(settings);
    expect(good.outputs['outcome']).toBe('succeeded');
    expect(running.simulator.world.stack(name)?.terminationProtection).toBe(true);
  });

  it('is not reverted where it only could not be seen whole', async () => {
    heal();
    running.simulator.faults.add({
      match: { action: 'DescribeTargetHealth' },
      effect: accessDenied('elasticloadbalancing:DescribeTargetHealth', '*'),
    });
    const run = await reported({ verify: 'required' });
    expect(ending(run)).toEqual([1, 'failed', 'verification-failed', 'skipped', 'UPDATE_COMPLETE']);
    expect(run.reversion).toBeUndefined();
    expect(run.stdout).toContain('nothing was seen to be broken');
  });

  /** Does something as soon as the service has got the second request of a kind. */
  const atSecond =
    (action: string, act: (child: ChildProcess) => void) =>
    (child: ChildProcess): void => {
      const watch = (): void => {
        if (child.exitCode !== null) return;
        if (sent(action).length < 2) setImmediate(watch);
        else act(child);
      };
      watch();
    };

  it('is reverted also where the answer to the execution is lost', async () => {
    running.simulator.faults.add({
      match: { action: 'ExecuteChangeSet', from: 2, times: 1 },
      effect: { kind: 'reset', when: 'after' },
    });
    const run = await reported({}, { onStart: when(REVERTING, heal) });
    expect(ending(run)).toEqual(FAILED);
    expect(run.reversion).toMatchObject({ state: 'done', verification: { verdict: 'passed' } });
    expect(live()).toEqual(AS_BEFORE);
  });

  it('of a revert that can not be followed any more: it is told that it goes on', async () => {
    const expire = (): void => {
      running.simulator.faults.add({ effect: REFUSALS.expiredToken });
    };
    const run = await reported({}, { onStart: atSecond('ExecuteChangeSet', expire) });
    expect([run.exit, run.outputs['failure-reason']]).toEqual([1, 'verification-failed']);
    expect(run.reversion).toMatchObject({ state: 'unfinished' });
    expect(run.stdout).toContain('The revert was begun and not seen to its end. ');
    expect(run.stdout).toContain('CloudFormation goes on without us.');
    expect(run.summary).toContain('### The revert was not seen to its end');
  });

  it('whose run is cancelled before the revert begins keeps no change set of it', async () => {
    const interrupt = (child: ChildProcess): void => {
      child.kill('SIGINT');
    };
    const run = await reported({}, { scale: 1, onStart: atSecond('CreateChangeSet', interrupt) });
    expect(ending(run).slice(0, 3)).toEqual([130, 'cancelled', 'cancelled']);
    expect(run.reversion).toMatchObject({ state: 'failed' });
    expect(sent('ExecuteChangeSet')).toHaveLength(1);
    expect(sent('DeleteChangeSet')).toHaveLength(1);
    expect(live()[1]).toBe(AFTER);
  }, 60_000);

  it.each(['detach', 'cancel'])(
    'whose run is cancelled during the revert leaves that to CloudFormation, with on-cancel: %s',
    async (onCancel) => {
      const interrupt = atSecond('ExecuteChangeSet', (child) => {
        child.kill('SIGINT');
      });
      const run = await reported({ 'on-cancel': onCancel }, { scale: 1, onStart: interrupt });
      expect(ending(run).slice(0, 3)).toEqual([130, 'cancelled', 'cancelled']);
      expect(run.reversion).toMatchObject({ state: 'unfinished' });
      expect(run.stdout).toContain('This happened during a revert.');
      expect(run.stdout).toContain('But it does not work: target group Web');
      expect(sent('CancelUpdateStack')).toHaveLength(0);
      expect(run.stdout.includes('The revert was not cancelled')).toBe(onCancel === 'cancel');
      const { running: open } = JSON.parse(run.state['tapstack-unfinished'] ?? '{}') as {
        readonly running?: unknown;
      };
      expect(open).toMatchObject({ token: expect.stringContaining('-revert-') });
    },
    60_000,
  );
});
