import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SEARCHES } from '../../scripts/live/searches.js';
import { hasAws } from '../support/live-searches.js';
import { allowing, readPolicy } from '../support/policy.js';
import { startBench, type Bench } from '../simulator/support/endpoint.js';

const ROOT = join(import.meta.dirname, '../..');
const SUFFIX = 'live-4711-1';

/** An `aws` that answers from files named after the call, and an empty answer where there is none. */
const FAKE = `#!/bin/sh
echo "$*" >> "$FAKE_ANSWERS/calls"
answer="$FAKE_ANSWERS/$1.$2"
if [ -f "$answer.error" ]; then cat "$answer.error" >&2; exit 254; fi
if [ -f "$answer" ]; then cat "$answer"; fi
`;
const GONE = `An error occurred (ValidationError): Stack with id tapstack-${SUFFIX} does not exist`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-live-'));
  writeFileSync(join(folder, 'aws'), FAKE);
  chmodSync(join(folder, 'aws'), 0o755);
  fails('cloudformation describe-stacks', GONE);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const answers = (call: string, answer: object): void => {
  writeFileSync(join(folder, call.replace(' ', '.')), JSON.stringify(answer));
};
const fails = (call: string, words: string): void => {
  writeFileSync(join(folder, `${call.replace(' ', '.')}.error`), words);
};
const calls = (): string =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8') : '';

function run(script: string, ...words: readonly string[]) {
  const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', script), ...words],
    { encoding: 'utf8', env: { PATH: path, FAKE_ANSWERS: folder } },
  );
  return { status, stdout, stderr };
}
const look = (...words: readonly string[]) =>
  run('live-leftovers.js', '--suffix', SUFFIX, ...words);

const SNAPSHOT = `tapstack-${SUFFIX}-snapshot-database-1abc`;
const KEY = 'arn:aws:kms:us-west-2:123456789012:key/1';
const key = (state: string, name: string): void => {
  answers('resourcegroupstaggingapi get-resources', {
    ResourceTagMappingList: [{ ResourceARN: KEY, Tags: [{ Key: 'Name', Value: name }] }],
  });
  answers('kms describe-key', { KeyMetadata: { KeyState: state } });
};
const snapshot = (): void => {
  answers('rds describe-db-snapshots', { DBSnapshots: [{ DBSnapshotIdentifier: SNAPSHOT }] });
};

describe('looking for what a live test left', () => {
  it('is content with an account that has nothing of it, and has asked every service', () => {
    const found = look();
    expect([found.status, found.stdout]).toEqual([0, `Nothing is left of tapstack-${SUFFIX}.\n`]);
    expect(calls().trim().split('\n')).toHaveLength(SEARCHES.length + 2);
  });

  it('finds the stack itself', () => {
    rmSync(join(folder, 'cloudformation.describe-stacks.error'));
    answers('cloudformation describe-stacks', {
      Stacks: [{ StackName: `tapstack-${SUFFIX}`, StackStatus: 'DELETE_FAILED' }],
    });
    const found = look();
    expect([found.status, found.stdout]).toEqual([
      1,
      expect.stringContaining(`LEFT stack: tapstack-${SUFFIX} (DELETE_FAILED)`),
    ]);
  });

  it('finds what has the suffix in its name, and not what has a longer one', () => {
    answers('logs describe-log-groups', {
      logGroups: [
        { logGroupName: `/aws/rds/instance/tapstack-db-${SUFFIX}/postgresql` },
        { logGroupName: `/aws/lambda/tapstack-digest-${SUFFIX}0` },
        { logGroupName: `/aws/lambda/tapstack-digest-${SUFFIX}-2` },
        { logGroupName: '/aws/lambda/tapstack-digest-live-4711' },
      ],
    });
    const found = look();
    expect([found.status, found.stdout.match(/^LEFT .*/gm)]).toEqual([
      1,
      [`LEFT log group: /aws/rds/instance/tapstack-db-${SUFFIX}/postgresql`],
    ]);
  });

  it('finds what only carries the tag of the stack, but not an instance or gateway that has ended', () => {
    const arn = (thing: string): string => `arn:aws:ec2:us-west-2:123456789012:${thing}`;
    answers('resourcegroupstaggingapi get-resources', {
      ResourceTagMappingList: ['instance/i-1', 'natgateway/nat-1', 'vpc/vpc-1'].map((thing) => ({
        ResourceARN: arn(thing),
      })),
    });
    answers('ec2 describe-nat-gateways', { NatGateways: [{ State: 'deleted' }] });
    const terminated = { Instances: [{ State: { Name: 'terminated' } }] };
    answers('ec2 describe-instances', { Reservations: [terminated] });
    expect(look().stdout.match(/^LEFT .*/gm)).toEqual([`LEFT tagged: ${arn('vpc/vpc-1')}`]);
  });

  it('lets the final snapshot and the data key pass only when asked to', () => {
    snapshot();
    key('Enabled', `tapstack-data-${SUFFIX}`);
    expect(look().status).toBe(1);
    const kept = look('--but-kept');
    expect([kept.status, kept.stdout.match(/^kept .*/gm)]).toEqual([
      0,
      [`kept key: ${KEY}`, `kept final snapshot: ${SNAPSHOT}`],
    ]);
  });

  it('lets no other key pass, and a key on its way out always', () => {
    key('Enabled', `tapstack-logs-${SUFFIX}`);
    expect(look('--but-kept').status).toBe(1);
    key('PendingDeletion', `tapstack-logs-${SUFFIX}`);
    expect(look().status).toBe(0);
  });

  it('does not take a refused call for an empty account', () => {
    fails('iam list-roles', 'An error occurred (AccessDenied) when calling ListRoles');
    const found = look();
    expect([found.status, found.stderr]).toEqual([1, expect.stringContaining('AccessDenied')]);
    expect(found.stdout).not.toContain('Nothing is left');
  });

  it.each(['prod', 'live', 'live-', '*', 'live-1;x'])(
    'refuses the suffix %s, which is of no live test, before any call',
    (suffix) => {
      for (const [script, ...words] of [
        ['live-leftovers.js'],
        ['live-clean.js', 'purge'],
      ] as const) {
        const refused = run(script, ...words, '--suffix', suffix);
        expect([refused.status, refused.stderr]).toEqual([
          1,
          expect.stringContaining('must be that of a live test'),
        ]);
      }
      expect(calls()).toBe('');
    },
  );

  it('needs no permission that the deploying role and the one for the live test do not have', () => {
    const policies = [readPolicy('deploy-role.json'), readPolicy('live-role.json')];
    const needed = [
      ...SEARCHES.map(({ call }) => permissionOf(call(SUFFIX))),
      'tag:GetResources',
      'kms:DescribeKey',
      'kms:ScheduleKeyDeletion',
      'rds:DeleteDBSnapshot',
      's3:DeleteObjectVersion',
      's3:ListBucketVersions',
    ];
    const missing = needed.filter((action) =>
      policies.every((policy) => allowing(policy, action).length === 0),
    );
    expect(missing).toEqual([]);
  });
});

/** The permission for a call of the command line. */
function permissionOf([service = '', operation = '']: readonly string[]): string {
  if (service === 's3api') return 's3:ListAllMyBuckets';
  const name = operation.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) =>
    letter.toUpperCase(),
  );
  return `${service === 'elbv2' ? 'elasticloadbalancing' : service}:${name}`;
}

describe('removing what the template keeps', () => {
  it('deletes the snapshot first, then the data key, and nothing of others', () => {
    answers('rds describe-db-snapshots', {
      DBSnapshots: [
        { DBSnapshotIdentifier: SNAPSHOT },
        { DBSnapshotIdentifier: 'tapstack-prod-snapshot-database-1abc' },
      ],
    });
    key('Enabled', `tapstack-data-${SUFFIX}`);
    expect(run('live-clean.js', 'purge', '--suffix', SUFFIX).status).toBe(0);
    const changes = calls().match(/^\S+ (?:delete|schedule)\S* .*?(?= --region)/gm);
    expect(changes).toEqual([
      `rds delete-db-snapshot --db-snapshot-identifier ${SNAPSHOT}`,
      `kms schedule-key-deletion --key-id ${KEY} --pending-window-in-days 7`,
    ]);
  });
});

const BUCKET = `tapstack-artifacts-123456789012-${SUFFIX}`;
const TEMPLATE = `Resources:
  Artifacts:
    Type: AWS::S3::Bucket
    Properties: { BucketName: ${BUCKET}, VersioningConfiguration: { Status: Enabled } }
`;

if (!hasAws) console.log('skipped: the aws command line is not on the PATH');

describe('emptying the buckets of the stack', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    await bench.dispose();
  });

  (hasAws ? it : it.skip)(
    'deletes every version and marker, in as many calls as they need',
    async () => {
      await bench.deploy({
        StackName: `tapstack-${SUFFIX}`,
        ChangeSetType: 'CREATE',
        TemplateBody: TEMPLATE,
      });
      bench.simulator.world.letTimePass();
      const { buckets } = bench.simulator.world;
      for (let index = 0; index < 260; index += 1) buckets.put(BUCKET, `logs/${index}`, 'x');
      buckets.delete(BUCKET, 'logs/1');
      buckets.create(`somebody-elses-${SUFFIX}`);
      buckets.put(`somebody-elses-${SUFFIX}`, 'a', 'x');

      const words = [join(ROOT, 'scripts/live-clean.js'), 'empty', '--suffix', SUFFIX];
      const child = spawn(process.execPath, words, {
        env: {
          PATH: process.env['PATH'],
          AWS_ENDPOINT_URL: bench.url,
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
        },
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect([status, output]).toEqual([0, `${BUCKET}: 261 versions deleted\n`]);
      expect(buckets.get(BUCKET)?.versions).toEqual([]);
      expect(buckets.get(`somebody-elses-${SUFFIX}`)?.versions).toHaveLength(1);
      expect(bench.simulator.requests.of('DeleteObjects')).toHaveLength(2);
    },
  );
});
