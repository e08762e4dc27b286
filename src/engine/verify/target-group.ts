import { STALE_VIEW_MS } from '../../core/limits.js';
import type { TargetGroupHealth, TargetHealth } from '../../ports/health.js';
import { aside, notFound, type Check, type Look, type Sight } from './check.js';
import { shareOf } from './traffic-share.js';
import { targetAdvice } from './target-advice.js';

const LISTENERS = 'elasticloadbalancing:DescribeListeners';
const RULES = 'elasticloadbalancing:DescribeRules';
const GROUPS = 'autoscaling:DescribeAutoScalingGroups';

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
  helpful: [LISTENERS, RULES, GROUPS],
  good: GOOD,
  look: async (arn, sight) => {
    const { health, elapsedMs } = sight;
    const group = await health.targetGroup(arn);
    if (group === undefined) return notFound(elapsedMs);
    const look = notUsed(group, elapsedMs) ?? judge(group.targets);
    return look.state === 'waiting' ? await excused(arn, group, { sight, look }) : look;
  },
};

/** Reasons why a group that is not well has no need to be; asked for only where it is not, since they take more calls. */
async function excused(
  arn: string,
  group: TargetGroupHealth,
  { sight, look }: { readonly sight: Sight; readonly look: Look },
): Promise<Look> {
  const isEmpty = counted(group.targets).length === 0;
  const feeder = isEmpty ? await restingFeeder(arn, sight) : undefined;
  if (feeder !== undefined) {
    return skipped(`no targets are registered, and its Auto Scaling group ${feeder} wants none`);
  }
  const share = await aside(`${LISTENERS}, ${RULES}`, async () => {
    return await shareOf(arn, group.loadBalancers, sight.health);
  });
  if (share.kind === 'seen' && share.value === 'nothing') {
    return skipped('its weight is 0 wherever requests are shared out (the idle half of a pair)');
  }
  if (share.kind !== 'denied') return look;
  const detail = `${look.detail} (${share.permission} would tell whether it is the idle half of a pair)`;
  return { ...look, detail };
}

/**
 * The Auto Scaling group of the stack that registers the targets, where it wants no instances. Where several do, all of them
 * have to want none; a group that may not be read wants some.
 */
async function restingFeeder(arn: string, sight: Sight): Promise<string | undefined> {
  const { health, scalingGroups } = sight;
  const groups = await aside(GROUPS, async () => {
    return await Promise.all(
      scalingGroups.map(async (name) => await health.autoScalingGroup(name)),
    );
  });
  if (groups.kind !== 'seen') return undefined;
  const feeders = groups.value.filter((group) => group?.targetGroups.includes(arn) === true);
  return feeders.every((group) => group?.desired === 0) ? feeders[0]?.name : undefined;
}

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

function counted(targets: readonly TargetHealth[]): readonly TargetHealth[] {
  return targets.filter(({ state }) => !LEAVING.includes(state));
}

function judge(targets: readonly TargetHealth[]): Look {
  const present = counted(targets);
  const healthy = present.filter(({ state }) => GOOD.includes(state)).length;
  const [worst] = present
    .filter(({ state }) => !GOOD.includes(state))
    .toSorted((a, b) => rank(a) - rank(b));
  if (present.length === 0) {
    return {
      state: 'waiting',
      detail: 'no targets are registered',
      advice:
        'see what should register them: the Auto Scaling group or service that names this target group, and its events',
    };
  }
  if (worst === undefined) return { state: 'passed', detail: `${healthy} healthy` };
  const rest = present.length === 1 ? '' : `; ${healthy} of ${present.length} healthy`;
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
