import type { PlannedChange, PlannedDetail } from '../../contracts.js';
import type { ChangeSet, ChangeSetFacts } from '../../domain/change-set.js';
import type { Call } from '../action.js';
import { pageOf } from '../paging.js';
import { isoTime, type XmlObject, type XmlValue } from '../xml.js';
import { parametersShape, rollbackShape, tagsShape } from './stack-shape.js';

/** The result of DescribeChangeSet (semantics 2.5). */
export function changeSetShape({ world, input, view }: Call, set: ChangeSet): XmlObject {
  const facts = set.facts.at(view.asOf) ?? set.facts.current;
  const withValues = input.flag('IncludePropertyValues') === true;
  const { request } = set;
  const page = pageOf(shownChanges(facts, withValues), {
    token: input.text('NextToken'),
    size: world.settings.pageSize,
  });
  const warning = withValues ? facts.warning?.reason : undefined;
  return {
    ChangeSetName: request.name,
    ChangeSetId: set.id,
    StackId: set.stackId,
    StackName: set.stackName,
    Description: request.description,
    Parameters: parametersShape(world, request.deployment),
    CreationTime: isoTime(set.createdAt),
    ExecutionStatus: facts.executionStatus,
    Status: facts.status,
    StatusReason: facts.statusReason ?? warning,
    NotificationARNs: request.deployment.notificationArns,
    RollbackConfiguration: rollbackShape(request.deployment),
    Capabilities: request.deployment.capabilities,
    Tags: request.deployment.tags.size === 0 ? undefined : tagsShape(request.deployment.tags),
    Changes: page.items.map((change) => changeShape(set, change, withValues)),
    NextToken: page.next,
    IncludeNestedStacks: request.includeNestedStacks,
    ParentChangeSetId: set.parentId,
    RootChangeSetId: set.rootId,
    OnStackFailure: request.onStackFailure,
    ImportExistingResources: request.importExistingResources || undefined,
    DeploymentMode: request.deploymentMode,
    StackDriftStatus: request.deploymentMode === undefined ? undefined : 'IN_SYNC',
    DeploymentConfig: {
      Mode: request.deployment.mode,
      DisableRollback: request.disableRollback ?? request.deployment.mode === 'EXPRESS',
    },
  };
}

/** An element of ListChangeSets. */
export function changeSetSummary(set: ChangeSet): XmlObject {
  const { request } = set;
  const facts = set.facts.current;
  return {
    StackId: set.stackId,
    StackName: set.stackName,
    ChangeSetId: set.id,
    ChangeSetName: request.name,
    ExecutionStatus: facts.executionStatus,
    Status: facts.status,
    StatusReason: facts.statusReason,
    CreationTime: isoTime(set.createdAt),
    Description: request.description,
    IncludeNestedStacks: request.includeNestedStacks,
    ParentChangeSetId: set.parentId,
    RootChangeSetId: set.rootId,
    ImportExistingResources: request.importExistingResources || undefined,
  };
}

function shownChanges(facts: ChangeSetFacts, withValues: boolean): readonly PlannedChange[] {
  const changes = facts.plan?.changes ?? [];
  const missing = withValues ? (facts.warning?.missing ?? []) : [];
  return changes.filter(({ logicalId }) => !missing.includes(logicalId));
}

function changeShape(set: ChangeSet, change: PlannedChange, withValues: boolean): XmlValue {
  return {
    Type: 'Resource',
    ResourceChange: {
      PolicyAction: change.policyAction,
      Action: change.action,
      LogicalResourceId: change.logicalId,
      PhysicalResourceId: change.physicalId,
      ResourceType: change.type,
      Replacement: change.replacement,
      Scope: change.scope,
      Details: change.details.map((detail) => detailShape(detail, withValues)),
      ChangeSetId: set.children.get(change.logicalId),
      BeforeContext: withValues ? change.beforeContext : undefined,
      AfterContext: withValues ? change.afterContext : undefined,
    },
  };
}

function detailShape(detail: PlannedDetail, withValues: boolean): XmlValue {
  const values = {
    Path: detail.path,
    BeforeValue: detail.beforeValue,
    AfterValue: detail.afterValue,
    AttributeChangeType: detail.attributeChangeType,
  };
  return {
    Target: {
      Attribute: detail.attribute,
      Name: detail.name,
      RequiresRecreation: detail.requiresRecreation,
      ...(withValues ? values : {}),
    },
    Evaluation: detail.evaluation,
    ChangeSource: detail.changeSource,
    CausingEntity: detail.causingEntity,
  };
}
