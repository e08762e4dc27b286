/** Read-backs of deployed things, in the facts that the checks need. A missing thing is `undefined`. */
export interface Health {
  /** A target group by its ARN, with the load balancers whose listeners and rules use it. */
  targetGroup(arn: string): Promise<TargetGroupHealth | undefined>;
  /** Where the listeners of a load balancer and their rules send requests: one entry for each action that forwards. */
  forwards(loadBalancer: string): Promise<readonly Forward[]>;
  autoScalingGroup(name: string): Promise<AutoScalingGroupHealth | undefined>;
  /** Replacements of a group's instances, as far as the service's first page goes. */
  instanceRefreshes(group: string): Promise<readonly InstanceRefresh[]>;
  /** What a group did lately, newest first. */
  scalingActivities(group: string): Promise<readonly ScalingActivity[]>;
  dbInstance(identifier: string): Promise<DbInstanceHealth | undefined>;
  /** Loads what a kind of read-back needs, without a request, so that the first one need not wait for it. */
  load(part: HealthPart): Promise<void>;
}

/** A kind of thing that is read back. */
export type HealthPart = 'target-groups' | 'auto-scaling' | 'databases';

export interface TargetGroupHealth {
  readonly name: string;
  readonly targetType: string | undefined;
  /** ARNs of load balancers that use the group; empty where no listener and no rule forwards to it. */
  readonly loadBalancers: readonly string[];
  readonly targets: readonly TargetHealth[];
}

/** An action of a listener or rule that shares requests out among target groups. */
export type Forward = readonly {
  /** ARN. */
  readonly targetGroup: string;
  /** Its share; a group of weight 0 gets nothing. */
  readonly weight: number;
}[];

export interface TargetHealth {
  readonly id: string;
  readonly port: number | undefined;
  /** `healthy`, `initial`, `unhealthy`, `draining`, `unused`, `unavailable` (semantics 8.4). */
  readonly state: string;
  readonly reason: string | undefined;
  readonly description: string | undefined;
}

export interface AutoScalingGroupHealth {
  readonly name: string;
  /** In instances, or in the units of their weights. */
  readonly desired: number;
  /** ARNs of the target groups that it registers its instances with. */
  readonly targetGroups: readonly string[];
  readonly instances: readonly {
    readonly id: string;
    readonly lifecycle: string;
    readonly health: string;
    /** What it counts for; 1 unless the group has weights. */
    readonly weight: number;
  }[];
}

export interface InstanceRefresh {
  /** `Pending`, `InProgress`, `Successful`, `Failed` … */
  readonly status: string;
  readonly reason: string | undefined;
}

export interface ScalingActivity {
  /** `InProgress`, `Successful`, `Failed`, `Cancelled` and several that wait for something. */
  readonly status: string;
  readonly message: string | undefined;
}

export interface DbInstanceHealth {
  readonly identifier: string;
  readonly status: string;
  /** Names of settings that change later, in the maintenance window or at a reboot. */
  readonly pending: readonly string[];
  /** Things that belong to it and have a state of their own: parameter groups, option groups, domains, the secret. */
  readonly parts: readonly DbPart[];
}

export interface DbPart {
  /** For example `parameter group app-pg`. */
  readonly name: string;
  readonly status: string;
  readonly message: string | undefined;
}
