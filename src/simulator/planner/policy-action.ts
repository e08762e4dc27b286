import type { DeletionPolicy, PlannedChange, ResourceDeclaration } from '../contracts.js';

type PolicyAction = PlannedChange['policyAction'];

/** What happens to a resource that the template no longer has (semantics 2.5). */
export function removalAction(declaration: ResourceDeclaration): PolicyAction {
  switch (declaration.deletionPolicy ?? defaultDeletionPolicy(declaration)) {
    case 'Retain':
    case 'RetainExceptOnCreate':
      return 'Retain';
    case 'Snapshot':
      return 'Snapshot';
    case 'Delete':
      return 'Delete';
  }
}

/** Databases leave a snapshot unless told otherwise; members of a cluster have no data of their own. */
function defaultDeletionPolicy({ type, properties }: ResourceDeclaration): DeletionPolicy {
  const database =
    type === 'AWS::RDS::DBCluster' ||
    (type === 'AWS::RDS::DBInstance' && !Object.hasOwn(properties, 'DBClusterIdentifier'));
  return database ? 'Snapshot' : 'Delete';
}

/** What happens to the old resource when it is replaced for certain; only UpdateReplacePolicy counts. */
export function replacementAction(
  declaration: ResourceDeclaration,
  replacement: PlannedChange['replacement'],
): PolicyAction {
  if (replacement !== 'True') return undefined;
  switch (declaration.updateReplacePolicy) {
    case 'Retain':
      return 'ReplaceAndRetain';
    case 'Snapshot':
      return 'ReplaceAndSnapshot';
    default:
      return 'ReplaceAndDelete';
  }
}
