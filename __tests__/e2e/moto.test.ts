import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { motoMissing, startMoto, type Moto } from '../support/moto.js';
import { hasAws, searchAt } from '../support/live-searches.js';
import { runBundle, type BundleResult } from '../support/run-bundle.js';

const missing = motoMissing();
if (missing !== undefined) console.log(missing);
const whereMotoIs = missing === undefined ? describe : describe.skip;

const FOLDER = mkdtempSync(join(tmpdir(), 'tapstack-moto-'));
const TEMPLATE = `
Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Delay: { Type: String, Default: '0' }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}' } }
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}', DelaySeconds: !Ref Delay } }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;
writeFileSync(join(FOLDER, 'app.yml'), TEMPLATE);

/**
 * Kinds that moto does not make from the shipped template (alarms, dashboard, trail, the secret of RDS; a snapshot only comes with
 * the deletion), or makes without their Name tag. It must show all others.
 */
const NOT_IN_MOTO: readonly string[] = [
  'NAT gateway',
  'VPC endpoint',
  'address',
  'alarm',
  'dashboard',
  'final snapshot',
  'internet gateway',
  'route table',
  'secret',
  'trail',
  'volume',
];

/** What was created can be found by name where the live test looks for leftovers, with the service's own shapes. */
function expectToFindAll(found: Readonly<Record<string, readonly string[]>>): void {
  const nothing = Object.entries(found).filter(([, names]) => names.length === 0);
  expect(nothing.map(([what]) => what).filter((what) => !NOT_IN_MOTO.includes(what))).toEqual([]);
}

whereMotoIs('the bundle against an endpoint that we did not write', () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => {
    moto.stop();
  });

  const step = async (inputs: Readonly<Record<string, string>>): Promise<BundleResult> =>
    await runBundle({
      endpoint: moto.url,
      scale: 20,
      cwd: FOLDER,
      inputs: { template: 'app.yml', 'stack-name': 'tapstack-moto', ...inputs },
    });

  it('creates a stack, finds nothing to do, updates, shows and deletes it', async () => {
    const created = await step({ operation: 'auto' });
    expect([created.exit, created.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(created.outputs).toMatchObject({
      'failure-reason': '',
      operation: 'deploy',
      'stack-name': 'tapstack-moto',
      'stack-status': 'CREATE_COMPLETE',
      'has-changes': 'true',
    });
    expect(JSON.parse(created.outputs['change-counts'] ?? '')).toMatchObject({ add: 2, remove: 0 });
    expect(created.summary).toContain('## ✅ The deployment of `tapstack-moto` succeeded');

    const again = await step({ operation: 'deploy' });
    expect([again.exit, again.outputs['outcome']]).toEqual([0, 'no-changes']);
    const refused = await step({ operation: 'deploy', 'fail-on-no-changes': 'true' });
    expect([refused.exit, refused.outputs['outcome']]).toEqual([1, 'no-changes']);
    expect(refused.outputs['failure-reason']).toBe('no-changes-refused');

    const updated = await step({ operation: 'update', parameters: 'Delay=5' });
    expect([updated.exit, updated.outputs['stack-status']]).toEqual([0, 'UPDATE_COMPLETE']);

    const shown = await step({ operation: 'status' });
    expect([shown.exit, shown.outputs['stack-status']]).toEqual([0, 'UPDATE_COMPLETE']);
    expect(JSON.parse(shown.outputs['stack-outputs'] ?? '')).toEqual({
      NotificationTopicArn: 'arn:aws:sns:us-west-2:123456789012:app-moto',
    });

    const deleted = await step({ operation: 'delete', confirm: 'tapstack-moto' });
    expect([deleted.exit, deleted.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(deleted.outputs['stack-status']).toBe('DELETE_COMPLETE');

    const gone = await step({ operation: 'delete', confirm: 'tapstack-moto' });
    expect([gone.exit, gone.outputs['outcome']]).toEqual([0, 'no-changes']);
  }, 180_000);

  it('creates the shipped template, reads back what works, finds nothing to do and deletes it', async () => {
    const shipped = {
      template: join(import.meta.dirname, '../../TapStack.yml'),
      'stack-name': 'tapstack-live-1',
      capabilities: 'CAPABILITY_NAMED_IAM',
    };
    const created = await step({ ...shipped, operation: 'create' });
    const { 'stack-status': status, 'failure-reason': reason } = created.outputs;
    expect([created.exit, reason, status]).toEqual([0, '', 'CREATE_COMPLETE']);
    expect(created.outputs['verified']).toBe('true');
    expect(JSON.parse(created.outputs['stack-outputs'] ?? '')).toMatchObject({
      AutoScalingGroupName: 'tapstack-asg-live-1',
      DatabaseIdentifier: 'tapstack-db-live-1',
      NotificationTopicArn: 'arn:aws:sns:us-west-2:123456789012:tapstack-notifications-live-1',
    });
    expect(created.stdout).toContain(
      'Auto Scaling group AutoScalingGroup: 2 of 2 instances in service and healthy',
    );
    expect(created.stdout).toContain('target group TargetGroup: 2 healthy');
    expect(created.stdout).toContain('database Database: available');
    if (hasAws) expectToFindAll(searchAt(moto.url, 'live-1'));

    const again = await step({ ...shipped, operation: 'deploy' });
    expect([again.exit, again.outputs['outcome'], again.outputs['failure-reason']]).toEqual([
      0,
      'no-changes',
      '',
    ]);

    const deleted = await step({ ...shipped, operation: 'delete', confirm: 'tapstack-live-1' });
    expect([deleted.exit, deleted.outputs['stack-status']]).toEqual([0, 'DELETE_COMPLETE']);
    expect(deleted.stdout).toContain('a final snapshot of Database (tapstack-db-live-1)');
  }, 180_000);

  it('refuses to delete without the exact name, and asks nothing of AWS', async () => {
    const refused = await step({ operation: 'delete', confirm: 'tapstack-moto2' });
    expect([refused.exit, refused.outputs['outcome']]).toEqual([3, 'refused']);
    expect(refused.outputs['failure-reason']).toBe('confirmation-mismatch');
    expect(refused.stdout).toContain('::error title=');
  });

  it('fails to update a stack that does not exist', async () => {
    const failed = await step({ operation: 'update', 'stack-name': 'tapstack-none' });
    expect([failed.exit, failed.outputs['failure-reason']]).toEqual([1, 'stack-not-found']);
  });
});
