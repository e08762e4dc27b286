import { ApiError, validationError } from '../../api-error.js';
import type { OperationEvent, StackEvent } from '../../domain/event-rows.js';
import { requireChangeSet, requireStack } from '../../domain/lookup.js';
import type { Stack } from '../../domain/stack.js';
import type { ValidationFinding } from '../../domain/validation-finding.js';
import type { World } from '../../domain/world.js';
import type { ActionTable } from '../action.js';
import { requireConstraints, stackNameConstraint } from '../constraints.js';
import { pageFromNewest } from '../paging.js';
import type { Input } from '../query.js';
import { isoTime, type XmlObject } from '../xml.js';

/** Events of stacks and of operations, newest first. */
export const EVENT_ACTIONS: ActionTable = {
  DescribeStackEvents: ({ world, input, view }) => {
    const name = input.required('StackName');
    requireConstraints([stackNameConstraint(name)]);
    const stack = requireStack(world, name, 'bracketed');
    if (stack.createdAt > Math.min(view.existsAsOf, view.asOf)) {
      throw validationError(`Stack [${name}] does not exist`);
    }
    const rows = stack.events.filter(({ timestamp }) => timestamp <= view.eventsAsOf);
    const { items, next } = pageFromNewest(rows, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return { StackEvents: items.map((row) => eventShape(stack, row)), NextToken: next };
  },
  DescribeEvents: ({ world, input, view }) => {
    if (world.settings.describeEvents === 'unsupported') {
      throw new ApiError(
        'InvalidAction',
        'Could not find operation DescribeEvents for version 2010-05-15',
      );
    }
    const { stack, rows } = operationRows(world, input);
    const failedOnly = input.part('Filters').flag('FailedEvents') === true;
    const operationId = input.text('OperationId');
    const wanted = rows.filter((row) => {
      if (row.timestamp > view.eventsAsOf) return false;
      if (operationId !== undefined && row.operationId !== operationId) return false;
      return !failedOnly || isFailure(row);
    });
    const { items, next } = pageFromNewest(wanted, {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return {
      OperationEvents: items.map((row) => operationEventShape(stack, row)),
      NextToken: next,
    };
  },
};

function operationRows(
  world: World,
  input: Input,
): { readonly stack: Stack; readonly rows: readonly OperationEvent[] } {
  const changeSetName = input.text('ChangeSetName');
  const stackName = input.text('StackName');
  const operationId = input.text('OperationId');
  if (changeSetName !== undefined) {
    const set = requireChangeSet(world, { changeSetName, stackName });
    const stack = requireStack(world, set.stackId, 'bracketed');
    const own = stack.operationEvents.filter((row) => {
      return row.changeSetId === set.id && row.operationType === 'CREATE_CHANGESET';
    });
    return { stack, rows: own };
  }
  if (stackName !== undefined) {
    const stack = requireStack(world, stackName, 'bracketed');
    return { stack, rows: stack.operationEvents };
  }
  const stack = world.stacks.find(({ operationEvents }) => {
    return operationEvents.some((row) => row.operationId === operationId);
  });
  if (operationId === undefined || stack === undefined) {
    throw validationError(
      operationId === undefined
        ? 'At least one of StackName, ChangeSetName or OperationId must be specified.'
        : `Operation ${operationId} does not exist`,
    );
  }
  return { stack, rows: stack.operationEvents };
}

function isFailure(row: OperationEvent): boolean {
  return row.eventType.endsWith('_ERROR') || row.operationStatus === 'FAILED';
}

function eventShape(stack: Stack, row: StackEvent): XmlObject {
  return {
    StackId: stack.id,
    EventId: row.eventId,
    StackName: stack.name,
    OperationId: row.operationId,
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    Timestamp: isoTime(row.timestamp),
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    ResourceProperties: row.properties,
    ClientRequestToken: row.token,
    DetailedStatus: row.detailedStatus,
  };
}

function operationEventShape(stack: Stack, event: OperationEvent): XmlObject {
  const { row, finding } = event;
  return {
    EventId: event.eventId,
    StackId: stack.id,
    OperationId: event.operationId,
    OperationType: event.operationType,
    OperationStatus: event.operationStatus,
    EventType: event.eventType,
    Timestamp: isoTime(event.timestamp),
    StartTime: isoTime(event.startTime),
    EndTime: isoTime(event.endTime),
    ClientRequestToken: event.token,
    ...(row === undefined ? {} : progressShape(row)),
    ...(finding === undefined ? {} : findingShape(finding)),
  };
}

function progressShape(row: StackEvent): XmlObject {
  return {
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    ResourceStatus: row.status,
    ResourceStatusReason: row.statusReason,
    ResourceProperties: row.properties,
    DetailedStatus: row.detailedStatus,
  };
}

function findingShape(finding: ValidationFinding): XmlObject {
  return {
    LogicalResourceId: finding.logicalId,
    ResourceType: finding.type,
    ValidationFailureMode: finding.mode,
    ValidationName: finding.name,
    ValidationStatus: 'FAILED',
    ValidationStatusReason: finding.reason,
    ValidationPath: finding.path,
  };
}
