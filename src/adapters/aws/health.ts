import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { DBInstance } from '@aws-sdk/client-rds';
import { SCALING_ACTIVITIES } from '../../core/limits.js';
import type {
  AutoScalingGroupHealth,
  DbInstanceHealth,
  DbPart,
  Health,
} from '../../ports/health.js';
import { listed, required, type Caller } from './call.js';
import { createClientSettings } from './client-settings.js';
import { openLoadBalancing } from './load-balancing.js';
import { unlessMissing } from './unless-missing.js';

/** Read-backs through ELBv2, Auto Scaling and RDS; each client is loaded when it is first needed. */
export function createHealth(version: string, call: Caller): Health {
  const balancing = lazily(async () => await openLoadBalancing(version, call));
  const scaling = lazily(async () => await openAutoScaling(version, call));
  const dbInstance = lazily(async () => await openDbInstances(version, call));
  return {
    targetGroup: async (arn) => await (await balancing()).targetGroup(arn),
    forwards: async (loadBalancer) => await (await balancing()).forwards(loadBalancer),
    autoScalingGroup: async (name) => await (await scaling()).autoScalingGroup(name),
    instanceRefreshes: async (group) => await (await scaling()).instanceRefreshes(group),
    scalingActivities: async (group) => await (await scaling()).scalingActivities(group),
    dbInstance: async (identifier) => await (await dbInstance())(identifier),
    load: async (part) => {
      await { 'target-groups': balancing, 'auto-scaling': scaling, databases: dbInstance }[part]();
    },
  };
}

/** Calls `open` once, at the first use. */
function lazily<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return async () => await (opened ??= open());
}

type Scaling = Pick<Health, 'autoScalingGroup' | 'instanceRefreshes' | 'scalingActivities'>;

async function openAutoScaling(version: string, call: Caller): Promise<Scaling> {
  const autoscaling = await import('@aws-sdk/client-auto-scaling');
  const settings = await createClientSettings('autoscaling', version);
  const client = new autoscaling.AutoScalingClient({ ...settings });
  return {
    autoScalingGroup: async (name) =>
      await call('DescribeAutoScalingGroups', async (abortSignal) => {
        const command = new autoscaling.DescribeAutoScalingGroupsCommand({
          AutoScalingGroupNames: [name],
        });
        const answer = await client.send(command, { abortSignal });
        const [group] = required(answer.AutoScalingGroups, 'AutoScalingGroups');
        return group === undefined ? undefined : toGroup(name, group);
      }),
    instanceRefreshes: async (group) =>
      await call('DescribeInstanceRefreshes', async (abortSignal) => {
        const command = new autoscaling.DescribeInstanceRefreshesCommand({
          AutoScalingGroupName: group,
        });
        const answer = await client.send(command, { abortSignal });
        return listed(answer.InstanceRefreshes, answer, 'InstanceRefreshes').map((refresh) => ({
          status: refresh.Status ?? 'unknown',
          reason: refresh.StatusReason,
        }));
      }),
    scalingActivities: async (group) =>
      await call('DescribeScalingActivities', async (abortSignal) => {
        const command = new autoscaling.DescribeScalingActivitiesCommand({
          AutoScalingGroupName: group,
          MaxRecords: SCALING_ACTIVITIES,
        });
        const answer = await client.send(command, { abortSignal });
        return listed(answer.Activities, answer, 'Activities')
          .toSorted((a, b) => (b.StartTime?.getTime() ?? 0) - (a.StartTime?.getTime() ?? 0))
          .map((activity) => ({
            status: activity.StatusCode ?? 'unknown',
            message: activity.StatusMessage,
          }));
      }),
  };
}

function toGroup(name: string, group: AutoScalingGroup): AutoScalingGroupHealth {
  return {
    name,
    desired: required(group.DesiredCapacity, 'DesiredCapacity'),
    targetGroups: [
      ...(group.TargetGroupARNs ?? []),
      ...(group.TrafficSources ?? []).map(({ Identifier }) => Identifier ?? ''),
    ],
    instances: (group.Instances ?? []).map((instance) => ({
      id: instance.InstanceId ?? '',
      lifecycle: instance.LifecycleState ?? '',
      health: instance.HealthStatus ?? '',
      weight: Number(instance.WeightedCapacity ?? 1),
    })),
  };
}

async function openDbInstances(
  version: string,
  call: Caller,
): Promise<(identifier: string) => Promise<DbInstanceHealth | undefined>> {
  const rds = await import('@aws-sdk/client-rds');
  const client = new rds.RDSClient({ ...(await createClientSettings('rds', version)) });
  return async (identifier) =>
    await unlessMissing('DBInstanceNotFound', async () => {
      const instance = await call('DescribeDBInstances', async (abortSignal) => {
        const command = new rds.DescribeDBInstancesCommand({ DBInstanceIdentifier: identifier });
        const answer = await client.send(command, { abortSignal });
        return required(answer.DBInstances, 'DBInstances')[0];
      });
      if (instance === undefined) return undefined;
      return {
        identifier,
        status: instance.DBInstanceStatus ?? 'unknown',
        pending: Object.keys(instance.PendingModifiedValues ?? {}),
        parts: dbParts(instance),
      };
    });
}

/** Everything of a database that has a state of its own. */
function dbParts(instance: DBInstance): readonly DbPart[] {
  const part = (name: string, status: string | undefined, message?: string): DbPart => ({
    name,
    status: status ?? 'unknown',
    message,
  });
  const secret = instance.MasterUserSecret?.SecretStatus;
  return [
    ...(instance.DBParameterGroups ?? []).map((group) =>
      part(`parameter group ${group.DBParameterGroupName ?? ''}`, group.ParameterApplyStatus),
    ),
    ...(instance.OptionGroupMemberships ?? []).map((group) =>
      part(`option group ${group.OptionGroupName ?? ''}`, group.Status),
    ),
    ...(instance.DomainMemberships ?? []).map((member) =>
      part(`domain ${member.Domain ?? ''}`, member.Status),
    ),
    ...(instance.StatusInfos ?? []).map((info) =>
      part(info.StatusType ?? 'status', info.Status, info.Message),
    ),
    ...(secret === undefined ? [] : [part('secret of the master user', secret)]),
  ];
}
