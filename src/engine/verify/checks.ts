import type { StackResource } from '../../core/stack.js';
import type { Health } from '../../ports/health.js';

/** What one look at a deployed thing gave. `waiting` may still become good and is looked at again. */
export interface Look {
  readonly state: 'passed' | 'waiting' | 'skipped';
  readonly detail: string;
}

/** One kind of read-back. */
export interface Check {
  /** Resource types that it looks at. */
  readonly type: string;
  /** What the reader calls such a thing. */
  readonly noun: string;
  /** IAM actions without which the check can not run. */
  readonly permissions: readonly string[];
  look(resource: StackResource, health: Health): Promise<Look>;
}

/** States in which a database serves (RDS user guide, "Viewing DB instance status"). */
const DB_GOOD = new Set([
  'available',
  'backing-up',
  'configuring-enhanced-monitoring',
  'configuring-iam-database-auth',
  'configuring-log-exports',
  'storage-optimization',
  'storage-config-upgrade',
]);

/** Every group of targets that a load balancer uses has targets, and all of them are healthy. */
const targetGroup: Check = {
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  noun: 'target group',
  permissions: [
    'elasticloadbalancing:DescribeTargetGroups',
    'elasticloadbalancing:DescribeTargetHealth',
  ],
  look: async (resource, health) => {
    const group = await health.targetGroup(resource.physicalId ?? '');
    if (group === undefined) return { state: 'waiting', detail: 'not found' };
    if (group.loadBalancers.length === 0) {
      return { state: 'skipped', detail: 'no load balancer uses it' };
    }
    if (group.targetType === 'lambda')
      return { state: 'skipped', detail: 'its target is a function' };
    const counted = group.targets.filter((target) => target.state !== 'draining');
    const bad = counted.find((target) => target.state !== 'healthy');
    if (counted.length === 0) return { state: 'waiting', detail: 'no targets are registered' };
    if (bad === undefined) return { state: 'passed', detail: `${counted.length} healthy` };
    const reason = bad.reason === undefined ? '' : ` (${bad.reason})`;
    return { state: 'waiting', detail: `${bad.id} is ${bad.state}${reason}` };
  },
};

/** The group has as many instances in service and healthy as it wants. */
const autoScalingGroup: Check = {
  type: 'AWS::AutoScaling::AutoScalingGroup',
  noun: 'Auto Scaling group',
  permissions: ['autoscaling:DescribeAutoScalingGroups'],
  look: async (resource, health) => {
    const group = await health.autoScalingGroup(resource.physicalId ?? '');
    if (group === undefined) return { state: 'waiting', detail: 'not found' };
    const good = group.instances.filter(
      (instance) => instance.lifecycle === 'InService' && instance.health === 'Healthy',
    );
    const detail = `${good.length} of ${group.desired} instances in service and healthy`;
    return { state: good.length >= group.desired ? 'passed' : 'waiting', detail };
  },
};

/** The database serves. */
const dbInstance: Check = {
  type: 'AWS::RDS::DBInstance',
  noun: 'database',
  permissions: ['rds:DescribeDBInstances'],
  look: async (resource, health) => {
    const instance = await health.dbInstance(resource.physicalId ?? '');
    if (instance === undefined) return { state: 'waiting', detail: 'not found' };
    const state = DB_GOOD.has(instance.status) ? 'passed' : 'waiting';
    return { state, detail: instance.status };
  },
};

/** All read-backs; a new one is a new row here. */
export const CHECKS: readonly Check[] = [targetGroup, autoScalingGroup, dbInstance];
