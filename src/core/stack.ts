/** A stack as the engine sees it; a snapshot of one DescribeStacks answer. Times are epoch milliseconds of the service. */
export interface Stack {
  /** The ARN. Names are reused after deletion, ids never. */
  readonly id: string;
  readonly name: string;
  /** Kept open: a value that we do not know must lead to refusal, not to a crash. */
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly createdAt: number | undefined;
  readonly updatedAt: number | undefined;
  readonly parameters: readonly StackParameter[];
  readonly outputs: readonly StackOutput[];
  readonly tags: ReadonlyMap<string, string>;
  readonly roleArn: string | undefined;
  /** Topics that get the stack events. */
  readonly notificationArns: readonly string[];
  /** What the last deployment acknowledged; not sticky (semantics 7.5). */
  readonly capabilities: readonly string[];
  readonly rollback: RollbackSettings;
  readonly terminationProtection: boolean | undefined;
  /** The change set that made the present state, if one did. */
  readonly changeSetId: string | undefined;
  /** `EXPRESS` where the last deployment was one (semantics 2.11). */
  readonly deploymentMode: string | undefined;
  /** Present on nested stacks only. */
  readonly rootId: string | undefined;
}

/** When CloudFormation rolls a deployment back by itself. */
export interface RollbackSettings {
  /** ARNs of the alarms. */
  readonly alarms: readonly string[];
  readonly monitoringMinutes: number | undefined;
}

/** What CloudFormation shows instead of a NoEcho value (semantics 7.3). */
export const HIDDEN_VALUE = '****';

export interface StackParameter {
  readonly key: string;
  /** {@link HIDDEN_VALUE} where the template says NoEcho. */
  readonly value: string | undefined;
  readonly resolvedValue: string | undefined;
}

export interface StackOutput {
  readonly key: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly exportName: string | undefined;
}

/** One row of DescribeStackEvents (semantics 3.1). */
export interface StackEvent {
  readonly id: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly logicalId: string;
  /** Empty on the first event of a creation. */
  readonly physicalId: string;
  readonly type: string;
  /** Epoch milliseconds of the service. */
  readonly at: number;
  readonly status: string;
  readonly reason: string | undefined;
  readonly token: string | undefined;
  readonly operationId: string | undefined;
  readonly detailedStatus: string | undefined;
  readonly hook: HookInvocation | undefined;
}

export interface HookInvocation {
  readonly type: string;
  readonly status: string | undefined;
  readonly reason: string | undefined;
  readonly failureMode: string | undefined;
}

export interface StackResource {
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly status: string;
  readonly reason: string | undefined;
}

/** Type of a stack, both as the owner of its own events and as a nested resource. */
export const STACK_TYPE = 'AWS::CloudFormation::Stack';

/** True for the events in which a stack speaks of itself, not of a nested stack (semantics 3.1). */
export function isOwnEvent(event: StackEvent): boolean {
  return event.type === STACK_TYPE && event.physicalId === event.stackId;
}

/** True when the event's resource is a nested stack with a known id. */
export function isNestedStack(event: StackEvent): boolean {
  return event.type === STACK_TYPE && event.physicalId !== event.stackId && event.physicalId !== '';
}
