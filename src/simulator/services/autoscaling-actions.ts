import { validationError } from '../api-error.js';
import type { ResourceRow } from '../domain/deployment.js';
import type { World } from '../domain/world.js';
import { scalarText } from '../resources/stringified.js';
import type { ActionTable } from '../wire/action.js';
import { pageOf } from '../wire/paging.js';
import { isoTime, type XmlObject } from '../wire/xml.js';
import type { InstanceState } from './health.js';
import { liveRows, propertyText, propertyTexts } from './live-rows.js';

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';

/** Auto Scaling groups of the stacks, with as many instances as they want. */
export const AUTOSCALING_ACTIONS: ActionTable = {
  DescribeAutoScalingGroups: ({ world, input }) => {
    const names = input.texts('AutoScalingGroupNames') ?? [];
    const groups = liveRows(world, GROUP).filter(({ physicalId }) => {
      return names.length === 0 || names.includes(physicalId);
    });
    const { items, next } = pageOf(groups, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { AutoScalingGroups: items.map((row) => groupShape(world, row)), NextToken: next };
  },
  DescribeScalingActivities: ({ world, input }) => {
    const name = input.text('AutoScalingGroupName');
    const group = liveRows(world, GROUP).find(({ physicalId }) => physicalId === name);
    if (group === undefined) return { Activities: [] };
    const { items, next } = pageOf(activitiesOf(world, group), {
      token: input.text('NextToken'),
      size: input.number('MaxRecords') ?? world.settings.pageSize,
    });
    return { Activities: items, NextToken: next };
  },
  DescribeInstanceRefreshes: ({ world, input }) => {
    const name = input.required('AutoScalingGroupName');
    const group = liveRows(world, GROUP).find(({ physicalId }) => physicalId === name);
    if (group === undefined) {
      throw validationError(`AutoScalingGroup name not found - AutoScalingGroup ${name} not found`);
    }
    return {
      InstanceRefreshes: (world.health.refreshes.get(name) ?? []).map((refresh, index) => ({
        InstanceRefreshId: `refresh-${index}`,
        AutoScalingGroupName: name,
        Status: refresh.status,
        StatusReason: refresh.reason,
        StartTime: isoTime(group.updatedAt),
        PercentageComplete: refresh.percentage,
      })),
    };
  },
};

/** Activities as tests set them, newest first, each a second before the next; or the launches of the instances. */
function activitiesOf(world: World, group: ResourceRow): readonly XmlObject[] {
  const known = world.health.activities.get(group.physicalId);
  if (known === undefined) {
    return instancesOf(world, group).map(({ instanceId }) => ({
      ...activity(group, instanceId, group.updatedAt),
      StatusCode: 'Successful',
    }));
  }
  return known.map(({ status, message }, index) => ({
    ...activity(group, String(index), world.timeline.now() - index * 1_000),
    StatusCode: status,
    StatusMessage: message,
  }));
}

function activity(group: ResourceRow, id: string, at: number | undefined): XmlObject {
  return {
    ActivityId: `activity-${id}`,
    AutoScalingGroupName: group.physicalId,
    Description: `Launching a new EC2 instance: ${id}`,
    Cause:
      'An instance was started in response to a difference between desired and actual capacity.',
    StartTime: isoTime(at),
    EndTime: isoTime(at),
    Progress: 100,
  };
}

/** Instances as tests set them, or all of them well. */
export function instancesOf(world: World, group: ResourceRow): readonly InstanceState[] {
  const known = world.health.instances.get(group.physicalId);
  if (known !== undefined) return known;
  return Array.from({ length: desiredCapacity(group) }, (_, index) => ({
    instanceId: `i-0${hexOf(group.physicalId)}${String(index).padStart(4, '0')}`,
    lifecycleState: 'InService',
    healthStatus: 'Healthy',
  }));
}

function groupShape(world: World, row: ResourceRow): XmlObject {
  const zones = [`${world.settings.region}a`, `${world.settings.region}b`];
  return {
    AutoScalingGroupName: row.physicalId,
    AutoScalingGroupARN: scalarText(row.attributes.get('AutoScalingGroupARN')),
    MinSize: propertyText(row, 'MinSize') ?? '0',
    MaxSize: propertyText(row, 'MaxSize') ?? '0',
    DesiredCapacity: desiredCapacity(row),
    DefaultCooldown: 300,
    AvailabilityZones: zones,
    TargetGroupARNs: propertyTexts(row, 'TargetGroupARNs'),
    HealthCheckType: propertyText(row, 'HealthCheckType') ?? 'EC2',
    HealthCheckGracePeriod: propertyText(row, 'HealthCheckGracePeriod') ?? '0',
    Instances: instancesOf(world, row).map((instance, index) => ({
      InstanceId: instance.instanceId,
      AvailabilityZone: zones[index % zones.length],
      LifecycleState: instance.lifecycleState,
      HealthStatus: instance.healthStatus,
      ProtectedFromScaleIn: false,
      WeightedCapacity: instance.weightedCapacity,
    })),
    CreatedTime: isoTime(row.updatedAt),
  };
}

function desiredCapacity(row: ResourceRow): number {
  return Number(propertyText(row, 'DesiredCapacity') ?? propertyText(row, 'MinSize') ?? 0);
}

/** Twelve hexadecimal digits that stay the same for a name. */
function hexOf(name: string): string {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffffffff;
  return hash.toString(16).padStart(12, '0');
}
