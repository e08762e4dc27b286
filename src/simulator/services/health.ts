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
}

/** What tests say about running things; whatever is not said is well. */
export interface Health {
  /** By target group ARN or name: states in the order of the targets, the last one for the rest. */
  readonly targets: Map<string, readonly TargetState[]>;
  /** By group name: the instances as they are. */
  readonly instances: Map<string, readonly InstanceState[]>;
  /** By DB instance identifier: DBInstanceStatus. */
  readonly databases: Map<string, string>;
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
    databases: new Map(),
    loadBalancers: new Map(),
    missing: new Set(),
  };
}
