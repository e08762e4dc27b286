/** State of a registered target. */
export interface TargetState {
  /** `healthy`, `unhealthy`, `initial`, `draining`, `unused`, `unavailable`. */
  readonly state: string;
  readonly reason?: string;
  readonly description?: string;
}

/** State of an instance of an Auto Scaling group. */
export interface InstanceState {
  readonly instanceId: string;
  readonly lifecycleState: string;
  readonly healthStatus: string;
  /** Units of capacity, in a group that counts these. */
  readonly weightedCapacity?: string;
}

/** A replacement of the instances of a group. */
export interface RefreshState {
  /** `Pending`, `InProgress`, `Successful`, `Failed`, `Cancelling`, `Cancelled` … */
  readonly status: string;
  readonly reason?: string;
  readonly percentage?: number;
}

/** Something that a group did. */
export interface ActivityState {
  /** `Successful`, `Failed`, `InProgress` … */
  readonly status: string;
  readonly message?: string;
}

/** What a database says of itself beside its status. */
export interface DatabaseState {
  /** `in-sync`, `pending-reboot`, `failed-to-apply` … of its parameter group. */
  readonly parameterApplyStatus?: string;
  /** `in-sync`, `pending-maintenance-apply`, `failed` … of its option group. */
  readonly optionGroupStatus?: string;
  /** `active`, `impaired` … of the managed master password. */
  readonly secretStatus?: string;
  /** Settings that wait for the maintenance window, as PendingModifiedValues. */
  readonly pending?: Readonly<Record<string, string>>;
}

/** What tests say about running things; whatever is not said is well. */
export interface Health {
  /** By target group ARN or name: states in the order of the targets, the last one for the rest. */
  readonly targets: Map<string, readonly TargetState[]>;
  /** By group name: the instances as they are. */
  readonly instances: Map<string, readonly InstanceState[]>;
  /** By group name, newest first. */
  readonly refreshes: Map<string, readonly RefreshState[]>;
  /** By group name, newest first; without a word the launches of the instances. */
  readonly activities: Map<string, readonly ActivityState[]>;
  /** By DB instance identifier: DBInstanceStatus. */
  readonly databases: Map<string, string>;
  /** By DB instance identifier. */
  readonly databaseStates: Map<string, DatabaseState>;
  /** By load balancer ARN or name: state code. */
  readonly loadBalancers: Map<string, string>;
  /** Things that somebody deleted outside of CloudFormation, by physical id. */
  readonly missing: Set<string>;
}

/** Everything is well. */
export function createHealth(): Health {
  return {
    targets: new Map(),
    instances: new Map(),
    refreshes: new Map(),
    activities: new Map(),
    databases: new Map(),
    databaseStates: new Map(),
    loadBalancers: new Map(),
    missing: new Set(),
  };
}
