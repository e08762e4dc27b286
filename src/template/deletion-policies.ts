import { parseDocument } from './document.js';

/** What is done with a resource when its stack is deleted. */
export type DeletionFate = 'deleted' | 'retained' | 'snapshotted';

/** Types for which CloudFormation takes a final snapshot unless the template says otherwise (user guide, DeletionPolicy). */
const SNAPSHOT_BY_DEFAULT = new Set(['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']);

/**
 * Reads the deletion policies of a deployed template.
 *
 * @param text the template as CloudFormation gives it back
 * @returns the fate of a logical id; a resource that the text does not declare is taken to be deleted
 */
export function deletionFates(text: string): (logicalId: string, type: string) => DeletionFate {
  const resources = resourcesOf(parseDocument(text).value);
  return (logicalId, type) => {
    const resource = asObject(resources[logicalId]);
    const policy = resource['DeletionPolicy'];
    if (policy === 'Retain' || policy === 'RetainExceptOnCreate') return 'retained';
    if (policy === 'Snapshot') return 'snapshotted';
    if (policy === 'Delete') return 'deleted';
    const partOfCluster = 'DBClusterIdentifier' in asObject(resource['Properties']);
    return SNAPSHOT_BY_DEFAULT.has(type) && !partOfCluster ? 'snapshotted' : 'deleted';
  };
}

function resourcesOf(value: unknown): Readonly<Record<string, unknown>> {
  return asObject(asObject(value)['Resources']);
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
