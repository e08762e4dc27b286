import type { JsonObject } from '../contracts.js';
import { stringified } from '../resources/stringified.js';
import { changeFacts, type Stack, type StackFacts } from './stack.js';
import type { StackStatus } from './permissions.js';
import type { OperationEvent, StackEvent } from './event-rows.js';
import type { ValidationFinding } from './validation-finding.js';
import type { World } from './world.js';

/** Which operation an event belongs to. */
export interface Trace {
  readonly operationId: string;
  readonly operationType: string;
  readonly token: string | undefined;
}

/** What is new about a resource. */
export interface ResourceHappening {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly status: string;
  readonly reason?: string | undefined;
  readonly properties?: JsonObject | undefined;
  readonly detailedStatus?: string;
}

/** The type under which a stack appears in its own events. */
export const STACK_TYPE = 'AWS::CloudFormation::Stack';

/** Gives the stack a status, and says so in its events. */
export function announceStack(
  world: World,
  stack: Stack,
  happening: {
    readonly status: StackStatus;
    readonly trace: Trace;
    readonly reason?: string | undefined;
    readonly detailedStatus?: string;
    readonly facts?: Partial<StackFacts>;
  },
): void {
  const { status, reason, detailedStatus, trace } = happening;
  const now = world.timeline.now();
  changeFacts(stack, now, {
    ...happening.facts,
    status,
    statusReason: reason,
    detailedStatus,
  });
  append(
    world,
    stack,
    {
      eventId: world.ids.uuid(),
      operationId: trace.operationId,
      logicalId: stack.name,
      physicalId: stack.id,
      type: STACK_TYPE,
      timestamp: now,
      status,
      statusReason: reason,
      properties: undefined,
      token: trace.token,
      detailedStatus,
    },
    trace,
  );
}

/** Records a row about a resource. */
export function announceResource(
  world: World,
  stack: Stack,
  happening: ResourceHappening & { readonly trace: Trace },
): void {
  const { trace, properties } = happening;
  const timestamp = world.timeline.now();
  append(
    world,
    stack,
    {
      eventId: resourceEventId(world, stack, happening),
      operationId: trace.operationId,
      logicalId: happening.logicalId,
      physicalId: happening.physicalId,
      type: happening.type,
      timestamp,
      status: happening.status,
      statusReason: happening.reason,
      properties: properties === undefined ? undefined : JSON.stringify(stringified(properties)),
      token: trace.token,
      detailedStatus: happening.detailedStatus,
    },
    trace,
  );
}

/** Says in DescribeEvents that an operation begins or ends. */
export function announceOperation(
  world: World,
  stack: Stack,
  operation: {
    readonly trace: Trace;
    readonly status: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
    readonly startTime: number;
    readonly changeSetId?: string | undefined;
  },
): void {
  const { trace, status, startTime } = operation;
  const now = world.timeline.now();
  stack.operationEvents.push({
    ...blank(world, trace),
    eventType: 'STACK_EVENT',
    operationStatus: status,
    startTime,
    endTime: status === 'IN_PROGRESS' ? undefined : now,
    changeSetId: operation.changeSetId,
  });
}

/** Records the findings of early validation of a change set or an operation. */
export function announceFindings(
  world: World,
  stack: Stack,
  result: {
    readonly trace: Trace;
    readonly changeSetId: string | undefined;
    readonly findings: readonly ValidationFinding[];
  },
): void {
  for (const finding of result.findings) {
    stack.operationEvents.push({
      ...blank(world, result.trace),
      eventType: 'VALIDATION_ERROR',
      changeSetId: result.changeSetId,
      finding,
    });
  }
}

function append(world: World, stack: Stack, row: StackEvent, trace: Trace): void {
  stack.events.push(row);
  world.publish(stack, row);
  if (row.physicalId === stack.id) return;
  stack.operationEvents.push({
    ...blank(world, trace),
    eventType: row.status.endsWith('_FAILED') ? 'PROVISIONING_ERROR' : 'PROGRESS',
    row,
  });
}

function blank(world: World, trace: Trace): Omit<OperationEvent, 'eventType'> {
  return {
    eventId: world.ids.uuid(),
    operationId: trace.operationId,
    operationType: trace.operationType,
    operationStatus: undefined,
    timestamp: world.timeline.now(),
    startTime: undefined,
    endTime: undefined,
    changeSetId: undefined,
    token: trace.token,
    row: undefined,
    finding: undefined,
  };
}

/** `LOGICAL-STATUS-TIMESTAMP`; with a UUID where that would not be unique. */
function resourceEventId(world: World, stack: Stack, happening: ResourceHappening): string {
  const instant = new Date(world.timeline.now()).toISOString();
  const id = `${happening.logicalId}-${happening.status}-${instant}`;
  const taken = stack.events.slice(-200).some(({ eventId }) => eventId === id);
  return taken ? `${happening.logicalId}-${world.ids.uuid()}` : id;
}
