import { describe, expect, it } from '@jest/globals';
import { CHECKS, type Look } from '../../src/engine/verify/checks.js';
import type { Health, TargetHealth } from '../../src/ports/health.js';

const NOTHING: Health = {
  targetGroup: () => Promise.resolve(undefined),
  autoScalingGroup: () => Promise.resolve(undefined),
  dbInstance: () => Promise.resolve(undefined),
};

async function look(type: string, health: Partial<Health>): Promise<Look | undefined> {
  const resource = {
    logicalId: 'X',
    physicalId: 'x',
    type,
    status: 'CREATE_COMPLETE',
    reason: undefined,
  };
  return await CHECKS.find((check) => check.type === type)?.look(resource, {
    ...NOTHING,
    ...health,
  });
}

const target = (state: string, reason?: string): TargetHealth => ({
  id: `i-${state}`,
  port: 80,
  state,
  reason,
  description: undefined,
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
const GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';

describe('a target group', () => {
  it.each([
    ['passed', group([target('healthy'), target('healthy'), target('draining')]), '2 healthy'],
    [
      'waiting',
      group([target('healthy'), target('unhealthy', 'Target.Timeout')]),
      'i-unhealthy is unhealthy (Target.Timeout)',
    ],
    ['waiting', group([target('initial')]), 'i-initial is initial'],
    ['waiting', group([]), 'no targets are registered'],
    ['waiting', {}, 'not found'],
    ['skipped', group([], { loadBalancers: [] }), 'no load balancer uses it'],
    ['skipped', group([], { targetType: 'lambda' }), 'its target is a function'],
  ] as const)('is %s: %#', async (state, health, detail) => {
    expect(await look(GROUP, health)).toEqual({ state, detail });
  });
});

describe('an Auto Scaling group', () => {
  const TYPE = 'AWS::AutoScaling::AutoScalingGroup';
  const instances = (...states: readonly (readonly [string, string])[]): Partial<Health> => ({
    autoScalingGroup: () =>
      Promise.resolve({
        name: 'g',
        desired: 2,
        instances: states.map(([lifecycle, health], index) => ({
          id: String(index),
          lifecycle,
          health,
        })),
      }),
  });
  it.each([
    ['passed', instances(['InService', 'Healthy'], ['InService', 'Healthy'])],
    ['waiting', instances(['InService', 'Healthy'], ['Pending', 'Healthy'])],
    ['waiting', instances(['InService', 'Healthy'], ['InService', 'Unhealthy'])],
    ['waiting', {}],
  ] as const)('is %s: %#', async (state, health) => {
    expect((await look(TYPE, health))?.state).toBe(state);
  });
});

describe('a database', () => {
  it.each([
    ['available', 'passed'],
    ['backing-up', 'passed'],
    ['storage-full', 'waiting'],
    ['creating', 'waiting'],
    [undefined, 'waiting'],
  ])('in %s is %s', async (status, state) => {
    const dbInstance: Health['dbInstance'] = () =>
      Promise.resolve(status === undefined ? undefined : { identifier: 'db', status });
    expect((await look('AWS::RDS::DBInstance', { dbInstance }))?.state).toBe(state);
  });
});
