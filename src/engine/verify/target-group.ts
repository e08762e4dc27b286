import { STALE_VIEW_MS } from '../../core/limits.js';
import type { TargetGroupHealth, TargetHealth } from '../../ports/health.js';
import { notFound, type Check, type Look } from './check.js';
import { targetAdvice } from './target-advice.js';

const GOOD = ['healthy'];
/** On the way out, so no longer counted. */
const LEAVING = ['draining', 'unhealthy.draining'];
/** Described first when several targets are not well. */
const WORST = ['unhealthy', 'unavailable', 'unused', 'initial'];

/** Every group of targets that a load balancer uses has targets, and all of them are healthy. */
export const targetGroup: Check = {
  types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
  part: 'target-groups',
  noun: 'target group',
  permissions: [
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
  ],
  helpful: [],
  good: GOOD,
  look: async (arn, { health, elapsedMs }) => {
    const group = await health.targetGroup(arn);
    if (group === undefined) return notFound(elapsedMs);
    return notUsed(group, elapsedMs) ?? judge(group.targets);
  },
};

/** Why the group gets no requests that a target could serve; `undefined` where it is in use. */
function notUsed(group: TargetGroupHealth, elapsedMs: number): Look | undefined {
  if (group.targetType === 'lambda') return skipped('its target is a function');
  if (group.loadBalancers.length === 0) return skipped('no load balancer uses it');
  if (group.targets.length === 0 || !group.targets.every(isIdle)) return undefined;
  // Right after it was attached, too, until the load balancer has taken the group up.
  const detail = 'its targets are not in use (the idle half of a pair)';
  return elapsedMs < STALE_VIEW_MS ? { state: 'waiting', detail, end: 'skipped' } : skipped(detail);
}

function skipped(detail: string): Look {
  return { state: 'skipped', detail };
}

/**
 * The same code stands for a target in an Availability Zone that its load balancer does not serve, which only the text
 * tells: that one is no idle target but one without requests.
 */
function isIdle({ state, reason, description }: TargetHealth): boolean {
  if (state !== 'unused') return false;
  if (reason !== undefined && reason !== 'Target.NotInUse') return false;
  return !/Availability Zone/i.test(description ?? '');
}

function judge(targets: readonly TargetHealth[]): Look {
  const counted = targets.filter(({ state }) => !LEAVING.includes(state));
  const healthy = counted.filter(({ state }) => GOOD.includes(state)).length;
  const [worst] = counted
    .filter(({ state }) => !GOOD.includes(state))
    .toSorted((a, b) => rank(a) - rank(b));
  if (counted.length === 0) {
    return {
      state: 'waiting',
      detail: 'no targets are registered',
      advice:
        'see what should register them: the Auto Scaling group or service that names this target group, and its events',
    };
  }
  if (worst === undefined) return { state: 'passed', detail: `${healthy} healthy` };
  const rest = counted.length === 1 ? '' : `; ${healthy} of ${counted.length} healthy`;
  return {
    state: 'waiting',
    detail: `${describe(worst)}${rest}`,
    advice: targetAdvice(worst.reason),
  };
}

function rank({ state }: TargetHealth): number {
  return WORST.includes(state) ? WORST.indexOf(state) : 0;
}

function describe({ id, port, state, reason, description }: TargetHealth): string {
  const why = [reason, description].filter((text) => text !== undefined && text !== '');
  const name = port === undefined ? id : `${id}:${port}`;
  return `${name} is ${state}${why.length === 0 ? '' : ` (${why.join(': ')})`}`;
}
