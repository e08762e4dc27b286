import type {
  AutoScalingGroupHealth,
  InstanceRefresh,
  ScalingActivity,
} from '../../ports/health.js';
import { aside, notFound, type Aside, type Check, type Look } from './check.js';

const REFRESHES = 'autoscaling:DescribeInstanceRefreshes';
const ACTIVITIES = 'autoscaling:DescribeScalingActivities';

/** States of a refresh that is under way (API model InstanceRefreshStatus). */
const REFRESHING = ['Pending', 'InProgress', 'Cancelling', 'RollbackInProgress', 'Baking'];
/** States of an activity that has ended (API model ScalingActivityStatusCode). */
const ENDED = ['Successful', 'Failed', 'Cancelled'];

/** The group has as much in service and healthy as it wants, and is not about to replace it. */
export const autoScalingGroup: Check = {
  types: ['AWS::AutoScaling::AutoScalingGroup'],
  part: 'auto-scaling',
  noun: 'Auto Scaling group',
  permissions: ['autoscaling:DescribeAutoScalingGroups'],
  helpful: [REFRESHES, ACTIVITIES],
  good: ['InService', 'Healthy'],
  look: async (name, { health, elapsedMs }) => {
    const group = await health.autoScalingGroup(name);
    if (group === undefined) return notFound(elapsedMs);
    const good = sum(group.instances.filter(isGood));
    const detail = `${good} of ${group.desired} ${unitOf(group)} in service and healthy`;
    if (good < group.desired) {
      const activities = await aside(ACTIVITIES, async () => await health.scalingActivities(name));
      return short(group, detail, activities);
    }
    return whole(detail, await aside(REFRESHES, async () => await health.instanceRefreshes(name)));
  },
};

type Instance = AutoScalingGroupHealth['instances'][number];

function isGood({ lifecycle, health }: Instance): boolean {
  return lifecycle === 'InService' && health === 'Healthy';
}

function sum(instances: readonly Instance[]): number {
  return instances.reduce((total, { weight }) => total + weight, 0);
}

function unitOf({ instances }: AutoScalingGroupHealth): string {
  return instances.some(({ weight }) => weight !== 1) ? 'units of capacity' : 'instances';
}

/** Too little is there; the last activity that has ended may say why. */
function short(
  group: AutoScalingGroupHealth,
  detail: string,
  activities: Aside<readonly ScalingActivity[]>,
): Look {
  const bad = group.instances.find((instance) => !isGood(instance));
  const instance = bad === undefined ? '' : `; ${bad.id} is ${bad.lifecycle} and ${bad.health}`;
  const last =
    activities.kind === 'seen'
      ? activities.value.find(({ status }) => ENDED.includes(status))
      : undefined;
  const failed =
    last?.status === 'Failed' ? `; its last activity failed: ${last.message ?? ''}` : '';
  const unsaid = activities.kind === 'denied' ? ` (${activities.permission} would tell why)` : '';
  return {
    state: 'waiting',
    detail: `${detail}${instance}${failed}${unsaid}`,
    advice:
      failed === ''
        ? 'read the scaling activities of the group and the system log of the instance'
        : 'remove what the failed activity names, then the group tries again by itself',
  };
}

/** Enough is there, unless it is being replaced. */
function whole(detail: string, refreshes: Aside<readonly InstanceRefresh[]>): Look {
  if (refreshes.kind === 'denied') {
    return {
      state: 'skipped',
      detail: `needs the permission ${refreshes.permission} to tell whether an instance refresh is running; ${detail}`,
      unseen: true,
    };
  }
  const running =
    refreshes.kind === 'seen'
      ? refreshes.value.find(({ status }) => REFRESHING.includes(status))
      : undefined;
  if (running === undefined) return { state: 'passed', detail };
  const reason = running.reason === undefined ? '' : `: ${running.reason}`;
  return {
    state: 'waiting',
    detail: `an instance refresh is ${running.status}${reason}; ${detail}`,
    advice: 'follow the instance refresh to its end, or raise `verify-timeout-minutes`',
  };
}
