import type {
  Change as SdkChange,
  CreateChangeSetCommandInput,
  DescribeChangeSetCommandOutput,
  ResourceChangeDetail,
} from '@aws-sdk/client-cloudformation';
import type { Change, ChangeDetail, ChangeSet } from '../../core/change-set.js';
import type { ChangeSetInput, ChangeSetReference, TemplateSource } from '../../ports/stacks.js';
import { required } from './call.js';

/** A template as its request fields. */
export function templateFields(
  source: TemplateSource,
): { readonly TemplateBody: string } | { readonly TemplateURL: string } {
  return 'body' in source ? { TemplateBody: source.body } : { TemplateURL: source.url };
}

/** A change set as its request fields; by ARN no stack is named (semantics 2.1). */
export function referenceFields(set: ChangeSetReference): {
  readonly ChangeSetName: string;
  readonly StackName?: string;
} {
  return 'id' in set
    ? { ChangeSetName: set.id }
    : { ChangeSetName: set.name, StackName: set.stack };
}

/** The request for a change set; what is not set is not sent, and an empty list means "remove" (semantics 7.5). */
export function toCreateChangeSet(input: ChangeSetInput): CreateChangeSetCommandInput {
  return {
    StackName: input.stackName,
    ChangeSetName: input.name,
    ChangeSetType: input.type,
    ClientToken: input.token,
    ...templateFields(input.template),
    Parameters: input.parameters.map((parameter) =>
      'value' in parameter
        ? { ParameterKey: parameter.key, ParameterValue: parameter.value }
        : { ParameterKey: parameter.key, UsePreviousValue: true },
    ),
    Capabilities: [...input.capabilities] as CreateChangeSetCommandInput['Capabilities'],
    ...optional(input),
  };
}

function optional(input: ChangeSetInput): Partial<CreateChangeSetCommandInput> {
  return {
    ...(input.description === undefined ? {} : { Description: input.description }),
    ...(input.tags === undefined
      ? {}
      : { Tags: [...input.tags].map(([Key, Value]) => ({ Key, Value })) }),
    ...(input.roleArn === undefined ? {} : { RoleARN: input.roleArn }),
    ...(input.notificationArns === undefined
      ? {}
      : { NotificationARNs: [...input.notificationArns] }),
    ...(input.rollback === undefined
      ? {}
      : { RollbackConfiguration: toRollbackConfiguration(input.rollback) }),
    ...(input.onStackFailure === undefined ? {} : { OnStackFailure: input.onStackFailure }),
    ...(input.importExistingResources ? { ImportExistingResources: true } : {}),
    ...(input.revertDrift ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
    ...(input.express === undefined
      ? {}
      : {
          DeploymentConfig: {
            Mode: 'EXPRESS' as const,
            DisableRollback: input.express.disableRollback,
          },
        }),
    ...(input.includeNestedStacks ? { IncludeNestedStacks: true } : {}),
  };
}

function toRollbackConfiguration(
  rollback: NonNullable<ChangeSetInput['rollback']>,
): CreateChangeSetCommandInput['RollbackConfiguration'] {
  return {
    ...(rollback.alarms === undefined
      ? {}
      : {
          RollbackTriggers: rollback.alarms.map((Arn) => ({
            Arn,
            Type: 'AWS::CloudWatch::Alarm',
          })),
        }),
    ...(rollback.monitoringMinutes === undefined
      ? {}
      : { MonitoringTimeInMinutes: rollback.monitoringMinutes }),
  };
}

/** The header of a change set and the changes of all its pages in our terms. */
export function toChangeSet(
  header: DescribeChangeSetCommandOutput,
  changes: readonly Change[],
  next?: string,
): ChangeSet {
  return {
    id: required(header.ChangeSetId, 'ChangeSetId'),
    name: required(header.ChangeSetName, 'ChangeSetName'),
    stackId: required(header.StackId, 'StackId'),
    stackName: required(header.StackName, 'StackName'),
    status: required<string>(header.Status, 'Status'),
    statusReason: header.StatusReason,
    executionStatus: header.ExecutionStatus ?? 'UNAVAILABLE',
    description: header.Description,
    onStackFailure: header.OnStackFailure,
    deploymentMode: header.DeploymentConfig?.Mode,
    changes,
    next,
    parameters: (header.Parameters ?? []).map((parameter) => ({
      key: parameter.ParameterKey ?? '',
      value: parameter.ParameterValue,
    })),
  };
}

/** The changes of a page in our terms; entries that are no resource changes are left out. */
export function toChanges(changes: readonly SdkChange[] | undefined): readonly Change[] {
  return (changes ?? []).flatMap(({ ResourceChange: change }) =>
    change === undefined
      ? []
      : [
          {
            action: required<string>(change.Action, 'Action'),
            logicalId: required(change.LogicalResourceId, 'LogicalResourceId'),
            physicalId: change.PhysicalResourceId,
            type: change.ResourceType ?? '',
            replacement: change.Replacement,
            policyAction: change.PolicyAction,
            scope: change.Scope ?? [],
            details: (change.Details ?? []).map(toDetail),
            nestedChangeSetId: change.ChangeSetId,
          },
        ],
  );
}

function toDetail(detail: ResourceChangeDetail): ChangeDetail {
  const target = detail.Target;
  return {
    attribute: target?.Attribute ?? '',
    name: target?.Name,
    path: target?.Path,
    requiresRecreation: target?.RequiresRecreation,
    evaluation: detail.Evaluation,
    changeSource: detail.ChangeSource,
    causingEntity: detail.CausingEntity,
    before: target?.BeforeValue,
    after: target?.AfterValue,
  };
}

/** Adds the changes that reading with property values has hidden (semantics 2.6). */
export function mergeChanges(
  withValues: readonly Change[],
  withoutValues: readonly Change[],
): readonly Change[] {
  const seen = new Set(withValues.map((change) => change.logicalId));
  return [...withValues, ...withoutValues.filter((change) => !seen.has(change.logicalId))];
}
