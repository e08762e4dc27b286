import type {
  HookStatus,
  Stack as SdkStack,
  StackEvent as SdkEvent,
  StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import type { Stack, StackEvent, StackResource } from '../../core/stack.js';
import { required } from './call.js';

/** A stack of the SDK in our terms. @throws UnreadableAnswer when id, name or status is missing */
export function toStack(stack: SdkStack): Stack {
  return {
    id: required(stack.StackId, 'StackId'),
    name: required(stack.StackName, 'StackName'),
    status: required<string>(stack.StackStatus, 'StackStatus'),
    statusReason: stack.StackStatusReason,
    createdAt: stack.CreationTime?.getTime(),
    updatedAt: stack.LastUpdatedTime?.getTime(),
    parameters: (stack.Parameters ?? []).map((parameter) => ({
      key: parameter.ParameterKey ?? '',
      value: parameter.ParameterValue,
      resolvedValue: parameter.ResolvedValue,
    })),
    outputs: (stack.Outputs ?? []).map((output) => ({
      key: output.OutputKey ?? '',
      value: output.OutputValue ?? '',
      description: output.Description,
      exportName: output.ExportName,
    })),
    tags: new Map((stack.Tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? ''])),
    roleArn: stack.RoleARN,
    notificationArns: stack.NotificationARNs ?? [],
    capabilities: stack.Capabilities ?? [],
    rollback: {
      alarms: (stack.RollbackConfiguration?.RollbackTriggers ?? []).map(({ Arn }) => Arn ?? ''),
      monitoringMinutes: stack.RollbackConfiguration?.MonitoringTimeInMinutes,
    },
    terminationProtection: stack.EnableTerminationProtection,
    changeSetId: stack.ChangeSetId,
    deploymentMode: stack.DeploymentConfig?.Mode,
    rootId: stack.RootId,
  };
}

/** An event of the SDK in our terms. @throws UnreadableAnswer when it can not be placed */
export function toEvent(event: SdkEvent): StackEvent {
  return {
    id: required(event.EventId, 'EventId'),
    stackId: required(event.StackId, 'StackId'),
    stackName: event.StackName ?? '',
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    at: required(event.Timestamp, 'Timestamp').getTime(),
    status: required<string>(event.ResourceStatus, 'ResourceStatus'),
    // The service leaves a blank at the end of some reasons (semantics 3.4).
    reason: event.ResourceStatusReason?.trimEnd(),
    token: event.ClientRequestToken,
    operationId: event.OperationId,
    detailedStatus: event.DetailedStatus,
    hook:
      event.HookType === undefined
        ? undefined
        : {
            type: event.HookType,
            status: event.HookStatus satisfies HookStatus | undefined,
            reason: event.HookStatusReason,
            failureMode: event.HookFailureMode,
          },
  };
}

/** A resource of the SDK in our terms. */
export function toResource(resource: StackResourceSummary): StackResource {
  return {
    logicalId: required(resource.LogicalResourceId, 'LogicalResourceId'),
    physicalId: resource.PhysicalResourceId,
    type: resource.ResourceType ?? '',
    status: resource.ResourceStatus ?? '',
    reason: resource.ResourceStatusReason,
  };
}
