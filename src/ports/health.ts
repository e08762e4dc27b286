/** Read-backs of deployed things, in the facts that the checks need. A missing thing is `undefined`. */
export interface Health {
  /** Target groups that a listener or listener rule forwards to, among those given by ARN; absent ones left out. */
  targetGroup(arn: string): Promise<TargetGroupHealth | undefined>;
  autoScalingGroup(name: string): Promise<AutoScalingGroupHealth | undefined>;
  dbInstance(identifier: string): Promise<DbInstanceHealth | undefined>;
}

export interface TargetGroupHealth {
  readonly name: string;
  readonly targetType: string | undefined;
  /** ARNs of load balancers that use the group; empty for the idle half of a blue/green pair. */
  readonly loadBalancers: readonly string[];
  readonly targets: readonly TargetHealth[];
}

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
  readonly desired: number;
  readonly instances: readonly {
    readonly id: string;
    readonly lifecycle: string;
    readonly health: string;
  }[];
}

export interface DbInstanceHealth {
  readonly identifier: string;
  readonly status: string;
}
