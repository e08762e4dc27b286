import { readFileSync } from 'node:fs';
import { DeleteStackCommand, DescribeChangeSetCommand } from '@aws-sdk/client-cloudformation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseDocument } from '../../src/template/document.js';
import { LONG, startBench, type Bench } from '../simulator/support/endpoint.js';

const BODY = readFileSync(new URL('../../TapStack.yml', import.meta.url), 'utf8');
const STACK = 'tapstack-dev';
const CERTIFICATE =
  'arn:aws:acm:us-west-2:123456789012:certificate/12345678-1234-1234-1234-123456789012';

interface Declaration {
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
}
const template = parseDocument(BODY, { file: 'TapStack.yml' }).value as unknown as {
  readonly Parameters: Readonly<Record<string, Declaration>>;
  readonly Outputs: Readonly<Record<string, object>>;
  readonly Resources: Readonly<Record<string, { readonly Condition?: string }>>;
};

type Values = Readonly<Record<string, string>>;

/** A parameter that has two or three states, and what turning it from one to the other does. */
interface Toggle {
  readonly parameter: string;
  readonly from: Values;
  readonly to: Values;
  /** Conditions that come true: what has one of them is added. */
  readonly conditions?: readonly string[];
  /** What else the change set changes; `↻` for a replacement, `?` for one that is decided while it runs. */
  readonly changes?: readonly string[];
  /** The group takes new instances one after the other, or at least looks whether it has to. */
  readonly rolls?: boolean;
  /** Outputs that only one of the states has. */
  readonly outputs?: readonly string[];
}

/** CloudFormation can not know before whether the database is replaced; whatever names it is listed too. */
const DATABASE = [
  '~ Database ?',
  ...Object.entries(template.Resources)
    .filter(([, body]) => JSON.stringify(body).includes('{"Ref":"Database"}'))
    .map(([id]) => `~ ${id}`),
];

const TOGGLES: readonly Toggle[] = [
  {
    parameter: 'NatGatewayMode',
    from: { NatGatewayMode: 'none' },
    to: { NatGatewayMode: 'single' },
    conditions: ['HasNat'],
    changes: ['~ AutoScalingGroup', '~ LaunchTemplate'],
    rolls: true,
  },
  {
    parameter: 'NatGatewayMode',
    from: { NatGatewayMode: 'single' },
    to: { NatGatewayMode: 'per-az' },
    conditions: ['HasNatPerAz'],
    changes: ['~ PrivateDefaultRoute2'],
  },
  {
    parameter: 'NatGatewayMode',
    from: { NatGatewayMode: 'none' },
    to: { NatGatewayMode: 'per-az' },
    conditions: ['HasNat', 'HasNatPerAz'],
    changes: ['~ AutoScalingGroup', '~ LaunchTemplate'],
    rolls: true,
  },
  {
    parameter: 'CertificateArn',
    from: {},
    to: { CertificateArn: CERTIFICATE },
    conditions: ['HasTls'],
    changes: ['~ AlbSecurityGroup', '~ ApplicationRule ?', '~ HttpListener'],
  },
  {
    parameter: 'EnableAccessLogs',
    from: { EnableAccessLogs: 'false' },
    to: { EnableAccessLogs: 'true' },
    conditions: ['HasLogs'],
    changes: ['~ ArtifactBucket', '~ AuditBucket', '~ LoadBalancer'],
    outputs: ['AccessLogBucketName'],
  },
  {
    parameter: 'EnableCloudTrail',
    from: { EnableCloudTrail: 'false' },
    to: { EnableCloudTrail: 'true' },
    conditions: ['HasTrail'],
    outputs: ['AuditBucketName', 'CloudTrailArn', 'CloudTrailName'],
  },
  {
    parameter: 'AlbDeletionProtection',
    from: { AlbDeletionProtection: 'false' },
    to: { AlbDeletionProtection: 'true' },
    changes: ['~ LoadBalancer'],
  },
  {
    parameter: 'DBDeletionProtection',
    from: { DBDeletionProtection: 'false' },
    to: { DBDeletionProtection: 'true' },
    changes: ['~ Database'],
  },
  {
    parameter: 'DBMultiAZ',
    from: { DBMultiAZ: 'true' },
    to: { DBMultiAZ: 'false' },
    changes: DATABASE,
  },
  {
    parameter: 'DBPerformanceInsights',
    from: { DBPerformanceInsights: 'false' },
    to: { DBPerformanceInsights: 'true' },
    changes: DATABASE,
  },
  {
    parameter: 'NotificationEmail',
    from: {},
    to: { NotificationEmail: 'ops@example.org' },
    conditions: ['HasEmail'],
  },
  {
    parameter: 'SecondaryNotificationEmail',
    from: { NotificationEmail: 'ops@example.org' },
    to: { NotificationEmail: 'ops@example.org', SecondaryNotificationEmail: 'boss@example.org' },
    conditions: ['HasEmail2'],
  },
  {
    parameter: 'LambdaReservedConcurrency',
    from: {},
    to: { LambdaReservedConcurrency: '5' },
    changes: ['~ DigestFunction'],
  },
];

/** Logical ids of what exists only under one of these conditions. */
const under = (conditions: readonly string[] = []): readonly string[] =>
  Object.entries(template.Resources)
    .filter(([, { Condition: condition }]) => conditions.includes(condition ?? ''))
    .map(([id]) => id);

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(async () => {
  expect(bench.simulator.defects).toEqual([]);
  await bench.dispose();
});

let sets = 0;

/** Deploys the template and lets it come to its end; what the change set said. */
async function deploy(values: Values, body = BODY): Promise<readonly string[]> {
  sets += 1;
  const exists = bench.simulator.world.stack(STACK) !== undefined;
  const { id } = await bench.deploy({
    StackName: STACK,
    ChangeSetName: `set-${sets}`,
    ChangeSetType: exists ? 'UPDATE' : 'CREATE',
    TemplateBody: body,
    Capabilities: ['CAPABILITY_NAMED_IAM'],
    Parameters: Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
  });
  return await linesOf(id);
}

async function linesOf(changeSet: string): Promise<readonly string[]> {
  const { Changes: changes = [] } = await bench.client.send(
    new DescribeChangeSetCommand({ ChangeSetName: changeSet }),
  );
  const signs: Values = { Add: '+', Remove: '-', Modify: '~' };
  const marks: Values = { True: ' ↻', Conditional: ' ?' };
  return changes
    .map(({ ResourceChange: change }) => {
      const sign = signs[change?.Action ?? ''] ?? '!';
      return `${sign} ${change?.LogicalResourceId}${marks[change?.Replacement ?? ''] ?? ''}`;
    })
    .sort();
}

async function remove(): Promise<void> {
  await bench.client.send(new DeleteStackCommand({ StackName: STACK }));
  bench.clock.advance(LONG);
}

const stack = () => bench.simulator.world.stacks().at(-1);
const ids = (): readonly string[] => [...(stack()?.resources.keys() ?? [])].sort();
const outputs = (): readonly string[] => Object.keys(stack()?.outputs ?? {}).sort();

/** Resources with an event since a mark, in the order of their first one. */
const touched = (since: number): readonly string[] => [
  ...new Set((stack()?.events ?? []).slice(since).map(({ logicalId }) => logicalId)),
];

/** What a deleted stack has left, with the words of its events. */
const left = (): readonly string[] =>
  [...(stack()?.resources.values() ?? [])]
    .filter(({ status }) => status !== 'DELETE_COMPLETE')
    .map(({ logicalId, status }) => `${logicalId} ${status}`);

/** All that a deletion may leave: the data key. The final snapshot of the database is no resource of the stack. */
const DECIDED = ['DataKey DELETE_SKIPPED'];

describe('the table of toggles', () => {
  it('has every parameter of the template that has two or three states', () => {
    const states = Object.entries(template.Parameters).filter(
      ([, { AllowedValues: allowed, Default: value }]) =>
        (allowed !== undefined && allowed.length <= 3) || value === '' || value === -1,
    );
    const names = states.map(([name]) => name).filter((name) => name !== 'DBEngine');
    expect([...new Set(TOGGLES.map(({ parameter }) => parameter))].sort()).toEqual(names.sort());
  });
});

describe('each toggle, turned on a stack that exists', () => {
  it.each(TOGGLES.map((toggle) => [title(toggle), toggle] as const))('%s', async (_, toggle) => {
    await deploy(toggle.from);
    expect(stack()?.status).toBe('CREATE_COMPLETE');
    const before = ids();
    const shown = outputs();
    const mark = stack()?.events.length ?? 0;

    const added = under(toggle.conditions);
    expect(added.length).toBeGreaterThanOrEqual(toggle.conditions?.length ?? 0);
    const changes = await deploy(toggle.to);
    const expected = [...added.map((id) => `+ ${id}`), ...(toggle.changes ?? [])];
    expect(changes).toEqual(expected.sort());
    expect(stack()?.status).toBe('UPDATE_COMPLETE');
    expect(ids()).toEqual([...before, ...added].sort());
    expect(outputs()).toEqual([...shown, ...(toggle.outputs ?? [])].sort());
    expect(touched(mark).includes('AutoScalingGroup')).toBe(toggle.rolls ?? false);

    await deploy(toggle.from);
    expect([stack()?.status, ids(), outputs()]).toEqual(['UPDATE_COMPLETE', before, shown]);
    await remove();
    expect([stack()?.status, left()]).toEqual(['DELETE_COMPLETE', DECIDED]);
    expect(bench.simulator.world.buckets.list()).toEqual([]);
  });
});

function title({ parameter, from, to }: Toggle): string {
  return `${parameter} from ${from[parameter] ?? 'its default'} to ${to[parameter] ?? ''}`;
}

describe('the stack with its defaults', () => {
  it('shows every output of the template, and none is empty', async () => {
    await deploy({});
    expect(outputs()).toEqual(Object.keys(template.Outputs).sort());
    expect(Object.values(stack()?.outputs ?? {}).filter((value) => value === '')).toEqual([]);
  });

  it('takes another instance type without a replacement: a new version of the launch template, and the group rolls', async () => {
    await deploy({});
    const mark = stack()?.events.length ?? 0;
    expect(await deploy({ InstanceType: 't3.small' })).toEqual(['~ LaunchTemplate']);
    expect(touched(mark)).toEqual([STACK, 'LaunchTemplate', 'AutoScalingGroup']);
    expect(stack()?.status).toBe('UPDATE_COMPLETE');
  });

  it('takes another threshold of an alarm and touches nothing else', async () => {
    await deploy({});
    const mark = stack()?.events.length ?? 0;
    const edited = BODY.replace(/(DatabaseCpuAlarm:[^]*?Threshold: )\d+/, '$185');
    expect(edited).not.toBe(BODY);
    expect(await deploy({}, edited)).toEqual(['~ DatabaseCpuAlarm']);
    expect(touched(mark)).toEqual([STACK, 'DatabaseCpuAlarm']);
    expect(stack()?.status).toBe('UPDATE_COMPLETE');
  });

  it('gets a new target group under a new name with a new port', async () => {
    await deploy({});
    const changes = await deploy({ AppPort: '9000', HealthCheckPort: '9000' });
    expect(changes).toEqual(expect.arrayContaining(['~ AppIngress ↻', '~ TargetGroup ↻']));
    expect(stack()?.status).toBe('UPDATE_COMPLETE');
    expect(stack()?.outputs['TargetGroupArn']).toContain(':targetgroup/tg-9000-dev/');
  });
});

describe('the database', () => {
  it('can be MySQL from the start, and then goes without Performance Insights', async () => {
    await deploy({ DBEngine: 'mysql', DBEngineVersion: '8.4' });
    expect([stack()?.status, stack()?.outputs['DatabasePort']]).toEqual([
      'CREATE_COMPLETE',
      '3307',
    ]);
    const database = stack()?.resources.get('Database');
    expect(database?.properties).toMatchObject({
      Engine: 'mysql',
      EnablePerformanceInsights: false,
      EnableCloudwatchLogsExports: ['error', 'slowquery'],
    });
    expect(ids().filter((id) => id.startsWith('DatabaseLogGroup'))).toHaveLength(2);
    await remove();
    expect([stack()?.status, left()]).toEqual(['DELETE_COMPLETE', DECIDED]);
  });

  it('can not become MySQL later: its name is fixed, the update fails and everything is as before', async () => {
    await deploy({});
    const before = ids();
    const changes = await deploy({ DBEngine: 'mysql', DBEngineVersion: '8.4' });
    expect(changes).toContain('~ Database ↻');
    expect(stack()?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    const failed = stack()?.events.filter(({ status }) => status.endsWith('_FAILED')) ?? [];
    expect(failed.map(({ logicalId }) => logicalId)).toContain('Database');
    expect([ids(), stack()?.outputs['DatabasePort']]).toEqual([before, '5433']);
  });
});

describe('a protection', () => {
  const PROTECTIONS = [
    ['DBDeletionProtection', 'Database', /Cannot delete protected DB Instance/],
    ['AlbDeletionProtection', 'LoadBalancer', /deletion protection is enabled/],
  ] as const;

  it.each(PROTECTIONS)('%s stops a deletion, and %s stays', async (parameter, id, reason) => {
    await deploy({ [parameter]: 'true' });
    await remove();
    expect(stack()?.status).toBe('DELETE_FAILED');
    const row = stack()?.resources.get(id);
    expect([row?.status, row?.statusReason]).toEqual([
      'DELETE_FAILED',
      expect.stringMatching(reason),
    ]);
  });
});
