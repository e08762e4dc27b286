import { describe, expect, it } from '@jest/globals';
import { serviceFault } from '../support/service-faults.js';
import type { Look } from '../../src/engine/verify/check.js';
import { readFileSync } from 'node:fs';
import { CHECKS, checkOf, DECLARATIONS } from '../../src/engine/verify/checks.js';
import { targetAdvice } from '../../src/engine/verify/target-advice.js';
import type { DbPart, Health, TargetHealth } from '../../src/ports/health.js';

const NOTHING: Health = {
  targetGroup: () => Promise.resolve(undefined),
  forwards: () => Promise.resolve([]),
  autoScalingGroup: () => Promise.resolve(undefined),
  instanceRefreshes: () => Promise.resolve([]),
  scalingActivities: () => Promise.resolve([]),
  dbInstance: () => Promise.resolve(undefined),
  load: () => Promise.resolve(),
};

async function look(
  type: string,
  health: Partial<Health>,
  elapsedMs = 0,
  scalingGroups: readonly string[] = [],
): Promise<Look | undefined> {
  return await checkOf(type)?.look('x', {
    health: { ...NOTHING, ...health },
    scalingGroups,
    elapsedMs,
  });
}

/** What a check says of a thing, without its advice. */
async function seen(
  ...parts: Parameters<typeof look>
): Promise<readonly [string | undefined, string | undefined]> {
  const found = await look(...parts);
  return [found?.state, found?.detail];
}

describe('every check', () => {
  it('declares its types, permissions and good states', () => {
    for (const check of DECLARATIONS) {
      expect(check.types).not.toEqual([]);
      expect(check.good).not.toEqual([]);
      for (const permission of [...check.permissions, ...check.helpful]) {
        expect(permission).toMatch(/^[a-z]+:Describe\w+$/);
      }
    }
  });

  it('needs only permissions that the policy for the deploying role has', () => {
    const file = new URL('../../docs/iam/deploy-role.json', import.meta.url);
    const named = [...readFileSync(file, 'utf8').matchAll(/"([a-z0-9-]+:[A-Za-z]+\*?)"/g)];
    const allowed = named.map(([, action = '']) => action);
    const isAllowed = (permission: string): boolean =>
      allowed.some((action) =>
        action.endsWith('*') ? permission.startsWith(action.slice(0, -1)) : action === permission,
      );
    const wanted = DECLARATIONS.flatMap(({ permissions, helpful }) => [...permissions, ...helpful]);
    expect(wanted.filter((permission) => !isAllowed(permission))).toEqual([]);
  });

  it.each(CHECKS.map(({ types }) => types[0] ?? ''))(
    'waits a minute for a %s that its service does not know, and then fails',
    async (type) => {
      expect(await seen(type, {})).toEqual(['waiting', 'not found']);
      expect(await seen(type, {}, 60_000)).toEqual(['failed', 'not found']);
    },
  );
});

describe('a target group', () => {
  const TYPE = 'AWS::ElasticLoadBalancingV2::TargetGroup';
  const target = (state: string, reason?: string, description?: string): TargetHealth => ({
    id: `i-${state}`,
    port: 80,
    state,
    reason,
    description,
  });
  const group = (targets: readonly TargetHealth[], more = {}): Partial<Health> => ({
    targetGroup: () =>
      Promise.resolve({
        name: 'web',
        targetType: 'instance',
        loadBalancers: ['lb'],
        targets,
        ...more,
      }),
  });
  const idle = target('unused', 'Target.NotInUse', 'Target group is not configured to receive');
  const elsewhere = target(
    'unused',
    'Target.NotInUse',
    'Target is in an Availability Zone that is not enabled for the load balancer',
  );

  it.each([
    ['passed', group([target('healthy'), target('healthy'), target('draining')]), '2 healthy'],
    [
      'waiting',
      group([target('initial'), target('healthy'), target('unhealthy', 'Target.Timeout')]),
      'i-unhealthy:80 is unhealthy (Target.Timeout); 1 of 3 healthy',
    ],
    [
      'waiting',
      group([target('unhealthy', 'Target.ResponseCodeMismatch', 'codes: [502]')]),
      'i-unhealthy:80 is unhealthy (Target.ResponseCodeMismatch: codes: [502])',
    ],
    ['waiting', group([target('initial')]), 'i-initial:80 is initial'],
    ['waiting', group([]), 'no targets are registered'],
    ['waiting', group([target('unhealthy.draining')]), 'no targets are registered'],
    ['waiting', group([idle]), 'its targets are not in use (the idle half of a pair)'],
    ['waiting', group([target('unused', 'Target.InvalidState')]), /InvalidState/],
    ['waiting', group([elsewhere]), /Availability Zone that is not enabled/],
    ['skipped', group([], { loadBalancers: [] }), 'no load balancer uses it'],
    ['skipped', group([idle], { loadBalancers: [] }), 'no load balancer uses it'],
    ['skipped', group([], { targetType: 'lambda' }), 'its target is a function'],
  ] as const)('is %s: %#', async (state, health, detail) => {
    const found = await look(TYPE, health);
    expect(found?.state).toBe(state);
    expect(found?.detail).toMatch(detail instanceof RegExp ? detail : '');
    if (typeof detail === 'string') expect(found?.detail).toBe(detail);
  });

  it('that is idle is skipped when it has had time to come into use', async () => {
    expect((await look(TYPE, group([idle])))?.end).toBe('skipped');
    expect(await seen(TYPE, group([idle]), 60_000)).toEqual(['skipped', expect.any(String)]);
    expect((await look(TYPE, group([elsewhere]), 60_000))?.state).toBe('waiting');
  });

  const forwards = (...weights: readonly (readonly [x: number, other: number])[]) => ({
    forwards: () =>
      Promise.resolve(
        weights.map(([x, other]) => [
          { targetGroup: 'x', weight: x },
          { targetGroup: 'y', weight: other },
        ]),
      ),
  });
  const sick = group([target('unhealthy', 'Target.Timeout')]);

  it.each([
    ['skipped', 'in its only action', forwards([0, 1])],
    ['skipped', 'in each of its actions', forwards([0, 1], [0, 100])],
    ['waiting', 'in some of its actions only', forwards([0, 1], [1, 1])],
    ['waiting', 'like everything else, so that nothing gets requests', forwards([0, 0])],
    ['waiting', 'nowhere', forwards([1, 0])],
  ] as const)('that is not well is %s where its weight is 0 %s', async (state, _where, health) => {
    expect((await look(TYPE, { ...sick, ...health }))?.state).toBe(state);
    expect((await look(TYPE, { ...group([]), ...health }))?.state).toBe(state);
  });

  it('that is well is not asked for its weight', async () => {
    const unasked = () => Promise.reject(new Error('asked'));
    const found = await look(TYPE, { ...group([target('healthy')]), forwards: unasked });
    expect(found?.state).toBe('passed');
  });

  it('that is not well says which permissions would tell its weight', async () => {
    const denied = () => Promise.reject(serviceFault('denied'));
    const [state, detail] = await seen(TYPE, { ...sick, forwards: denied });
    expect(state).toBe('waiting');
    expect(detail).toContain(
      '(elasticloadbalancing:DescribeListeners, elasticloadbalancing:DescribeRules would tell',
    );
  });

  const feeders = (
    groups: Readonly<Record<string, readonly [desired: number, targetGroup: string]>>,
  ): Partial<Health> => ({
    autoScalingGroup: (name) => {
      const [desired = 0, targetGroup = ''] = groups[name] ?? [];
      return Promise.resolve({ name, desired, targetGroups: [targetGroup], instances: [] });
    },
  });

  it.each([
    ['skipped', 'the group of the stack that feeds it', { a: [0, 'x'], b: [2, 'y'] }],
    ['skipped', 'all groups that feed it', { a: [0, 'x'], b: [0, 'x'] }],
    ['waiting', 'only one of two that feed it', { a: [0, 'x'], b: [1, 'x'] }],
    ['waiting', 'only a group that feeds another', { a: [0, 'y'] }],
  ] as const)('without targets is %s where %s wants no instances', async (state, _who, groups) => {
    const health = { ...group([]), ...feeders(groups) };
    const found = await look(TYPE, health, 0, Object.keys(groups));
    expect(found?.state).toBe(state);
    if (state === 'skipped') expect(found?.detail).toContain('its Auto Scaling group a wants none');
  });

  it('with sick targets is not excused by a group that wants no instances', async () => {
    expect((await look(TYPE, { ...sick, ...feeders({ a: [0, 'x'] }) }, 0, ['a']))?.state).toBe(
      'waiting',
    );
  });

  it('has advice for the reason', async () => {
    const found = await look(TYPE, group([target('unhealthy', 'Target.Timeout')]));
    expect(found?.advice).toContain('security group');
    expect(targetAdvice('Target.SomethingNew')).toBe(targetAdvice(undefined));
  });
});

describe('an Auto Scaling group', () => {
  const TYPE = 'AWS::AutoScaling::AutoScalingGroup';
  type Row = readonly [lifecycle: string, health: string, weight?: number];
  const instances = (...rows: readonly Row[]): Partial<Health> => ({
    autoScalingGroup: () =>
      Promise.resolve({
        name: 'g',
        desired: 2,
        targetGroups: [],
        instances: rows.map(([lifecycle, health, weight = 1], index) => ({
          id: `i-${index}`,
          lifecycle,
          health,
          weight,
        })),
      }),
  });
  const GOOD: Row = ['InService', 'Healthy'];
  const denied = () => Promise.reject(serviceFault('denied'));
  const refreshing = (status: string, reason?: string): Partial<Health> => ({
    instanceRefreshes: () =>
      Promise.resolve([
        { status: 'Successful', reason: undefined },
        { status, reason },
      ]),
  });
  const lately = (...activities: readonly (readonly [string, string?])[]): Partial<Health> => ({
    scalingActivities: () =>
      Promise.resolve(activities.map(([status, message]) => ({ status, message }))),
  });

  it.each([
    ['passed', instances(GOOD, GOOD), '2 of 2 instances in service and healthy'],
    ['passed', instances(GOOD, GOOD, ['Terminating', 'Healthy']), /^2 of 2/],
    ['passed', instances(['InService', 'Healthy', 2]), /^2 of 2 units of capacity/],
    ['waiting', instances(GOOD, ['Pending', 'Healthy']), /^1 of 2.*i-1 is Pending and Healthy$/],
    ['waiting', instances(GOOD, ['InService', 'Unhealthy']), /i-1 is InService and Unhealthy/],
    [
      'waiting',
      { ...instances(GOOD, GOOD), ...refreshing('InProgress', 'waiting') },
      /InProgress: waiting/,
    ],
    ['waiting', { ...instances(GOOD, GOOD), ...refreshing('Baking') }, /refresh is Baking; 2 of 2/],
    ['passed', { ...instances(GOOD, GOOD), ...refreshing('Cancelled') }, /^2 of 2/],
    [
      'waiting',
      { ...instances(GOOD), ...lately(['InProgress'], ['Failed', 'no capacity'], ['Successful']) },
      '1 of 2 instances in service and healthy; its last activity failed: no capacity',
    ],
    ['waiting', { ...instances(GOOD), ...lately(['Successful'], ['Failed', 'x']) }, /healthy$/],
    ['passed', { ...instances(GOOD, GOOD), ...lately(['Failed', 'long ago']) }, /healthy$/],
  ] as const)('is %s: %#', async (state, health, detail) => {
    const found = await look(TYPE, health);
    expect(found?.state).toBe(state);
    if (typeof detail === 'string') expect(found?.detail).toBe(detail);
    else expect(found?.detail).toMatch(detail);
  });

  it('is not seen whole where its refreshes may not be read', async () => {
    const found = await look(TYPE, { ...instances(GOOD, GOOD), instanceRefreshes: denied });
    expect(found).toMatchObject({
      state: 'skipped',
      unseen: true,
      detail: expect.stringContaining('needs the permission autoscaling:DescribeInstanceRefreshes'),
    });
  });

  it('needs no refreshes where the endpoint has none', async () => {
    const health = {
      ...instances(GOOD, GOOD),
      instanceRefreshes: () => Promise.reject(serviceFault('unsupported')),
    };
    expect((await look(TYPE, health))?.state).toBe('passed');
  });

  it('that is short is short, whether or not its activities may be read', async () => {
    const found = await look(TYPE, { ...instances(GOOD), scalingActivities: denied });
    expect(found).toMatchObject({
      state: 'waiting',
      detail: expect.stringContaining('autoscaling:DescribeScalingActivities would tell why'),
    });
    expect(found?.unseen).toBeUndefined();
  });

  it('is asked for again where a helpful call fails otherwise', async () => {
    const lost = () => Promise.reject(serviceFault('other'));
    await expect(
      look(TYPE, { ...instances(GOOD, GOOD), instanceRefreshes: lost }),
    ).rejects.toMatchObject({ kind: 'other' });
  });
});

describe('a database', () => {
  const TYPE = 'AWS::RDS::DBInstance';
  const database = (
    status: string,
    more: { pending?: readonly string[]; parts?: readonly DbPart[] } = {},
  ): Partial<Health> => ({
    dbInstance: () =>
      Promise.resolve({ identifier: 'db', status, pending: [], parts: [], ...more }),
  });
  const part = (status: string, message?: string): DbPart => ({
    name: 'parameter group app',
    status,
    message,
  });

  it.each([
    ['available', 'passed'],
    ['backing-up', 'passed'],
    ['storage-optimization', 'passed'],
    ['configuring-log-exports', 'passed'],
    ['creating', 'waiting'],
    ['modifying', 'waiting'],
    ['rebooting', 'waiting'],
    ['stopping', 'waiting'],
    ['something-new', 'waiting'],
    ['storage-full', 'failed'],
    ['failed', 'failed'],
    ['stopped', 'failed'],
    ['deleting', 'failed'],
    ['incompatible-network', 'failed'],
    ['incompatible-parameters', 'failed'],
    ['inaccessible-encryption-credentials', 'failed'],
    ['inaccessible-encryption-credentials-recoverable', 'failed'],
  ])('in %s is %s', async (status, state) => {
    const found = await look(TYPE, database(status));
    expect([found?.state, found?.detail]).toEqual([state, status]);
    if (state !== 'passed') expect(found?.advice).toMatch(/\w/);
  });

  it.each([
    [
      'failed-to-apply',
      'failed',
      'available, but a change has failed: parameter group app is failed-to-apply',
    ],
    ['pending-reboot', 'passed', 'available'],
    ['in-sync', 'passed', 'available'],
  ])('with a part in %s is %s', async (status, state, detail) => {
    expect(await seen(TYPE, database('available', { parts: [part(status)] }))).toEqual([
      state,
      detail,
    ]);
  });

  it('tells what a failed change says of itself, and what changes later', async () => {
    const failed = database('available', { parts: [part('error', 'no replication')] });
    expect((await look(TYPE, failed))?.detail).toContain('is error (no replication)');
    expect(await seen(TYPE, database('available', { pending: ['DBInstanceClass'] }))).toEqual([
      'passed',
      'available; changes later: DBInstanceClass',
    ]);
  });
});
