import type { Deployment } from '../../domain/deployment.js';
import { rootOf } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import { isoTime, type XmlObject, type XmlValue } from '../xml.js';
import type { VisibleStack } from './visible.js';

/** An element of DescribeStacks (semantics 1.8). */
export function stackShape(world: World, { stack, facts }: VisibleStack): XmlObject {
  const { deployment } = facts;
  const deleted = facts.status === 'DELETE_COMPLETE';
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: deleted ? undefined : facts.changeSetId,
    Description: deployment?.model.description,
    Parameters: deployment === undefined ? undefined : parametersShape(world, deployment),
    CreationTime: isoTime(stack.createdAt),
    DeletionTime: isoTime(facts.deletionTime),
    LastUpdatedTime: isoTime(facts.lastUpdatedTime),
    RollbackConfiguration: rollbackShape(deployment),
    StackStatus: facts.status,
    StackStatusReason: facts.statusReason,
    DetailedStatus: facts.detailedStatus,
    DisableRollback: facts.disableRollback,
    NotificationARNs: deployment?.notificationArns ?? [],
    TimeoutInMinutes: facts.timeoutMinutes,
    Capabilities: nonEmpty(deployment?.capabilities),
    Outputs: deleted ? undefined : nonEmpty(outputsShape(facts.outputs)),
    RoleARN: deployment?.roleArn,
    Tags: tagsShape(deployment?.tags),
    EnableTerminationProtection: deleted ? undefined : facts.terminationProtection,
    ParentId: stack.parent?.id,
    RootId: stack.parent === undefined ? undefined : rootOf(stack).id,
    DriftInformation: {
      StackDriftStatus: facts.driftStatus,
      LastCheckTimestamp: isoTime(facts.driftCheckedAt),
    },
    DeploymentConfig: { Mode: deployment?.mode ?? 'STANDARD' },
    LastOperations: nonEmpty(
      facts.lastOperations.map(({ type, id }) => ({ OperationType: type, OperationId: id })),
    ),
  };
}

/** An element of ListStacks. */
export function summaryShape({ stack, facts }: VisibleStack): XmlObject {
  return {
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: facts.deployment?.model.description,
    CreationTime: isoTime(stack.createdAt),
    LastUpdatedTime: isoTime(facts.lastUpdatedTime),
    DeletionTime: isoTime(facts.deletionTime),
    StackStatus: facts.status,
    StackStatusReason: facts.statusReason,
    ParentId: stack.parent?.id,
    RootId: stack.parent === undefined ? undefined : rootOf(stack).id,
    DriftInformation: { StackDriftStatus: facts.driftStatus },
  };
}

/** Parameters with their values; NoEcho ones masked, SSM ones with what they stand for (semantics 7.3). */
export function parametersShape(world: World, deployment: Deployment): XmlValue {
  const entries = [...deployment.parameters].map(([key, value]) => {
    const declaration = deployment.model.parameters.get(key);
    const hidden = declaration?.noEcho === true;
    return {
      ParameterKey: key,
      ParameterValue: hidden ? '****' : value,
      ResolvedValue: hidden
        ? undefined
        : world.templates.resolvedParameterValue(declaration?.type ?? '', value),
    };
  });
  return nonEmpty(entries);
}

/** Rollback triggers and monitoring time; an empty element without any. */
export function rollbackShape(deployment: Deployment | undefined): XmlObject {
  const { triggers = [], monitoringMinutes } = deployment?.rollback ?? {};
  return {
    RollbackTriggers: nonEmpty(triggers.map(({ arn, type }) => ({ Arn: arn, Type: type }))),
    MonitoringTimeInMinutes: monitoringMinutes,
  };
}

/** Tags; an empty list without any. */
export function tagsShape(tags: ReadonlyMap<string, string> | undefined): XmlValue {
  return [...(tags ?? [])].map(([key, value]) => ({ Key: key, Value: value }));
}

/** Lists that the service leaves out when there is nothing in them. */
export function nonEmpty(items: readonly XmlValue[] | undefined): readonly XmlValue[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}

function outputsShape(outputs: VisibleStack['facts']['outputs']): readonly XmlValue[] {
  return outputs.map(({ key, value, description, exportName }) => ({
    OutputKey: key,
    OutputValue: value,
    Description: description,
    ExportName: exportName,
  }));
}
