import { validationError } from '../api-error.js';
import type { DeletionPolicy, Json, JsonObject, ResourceDeclaration } from '../contracts.js';
import { isList, isObject } from './function-call.js';
import { checkName } from './sections.js';
import { formatError } from './template-error.js';

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
]);
const DELETION_POLICIES: readonly DeletionPolicy[] = [
  'Delete',
  'Retain',
  'RetainExceptOnCreate',
  'Snapshot',
];

/** The resources of a template, by logical id in declaration order. Refuses malformed ones. */
export function readResources(section: JsonObject): ReadonlyMap<string, ResourceDeclaration> {
  const entries = Object.entries(section);
  if (entries.length === 0) throw formatError('At least one Resources member must be defined.');
  return new Map(entries.map(([logicalId, value]) => [logicalId, readResource(logicalId, value)]));
}

function readResource(logicalId: string, value: Json): ResourceDeclaration {
  checkName('Resource', logicalId);
  if (!isObject(value)) throw formatError('Any Resources member must be an object.');
  const type = value['Type'];
  if (typeof type !== 'string' || type === '') {
    throw formatError(
      `[/Resources/${logicalId}] Every Resources object must contain a Type member.`,
    );
  }
  const unknown = Object.keys(value).find((name) => !ATTRIBUTES.has(name));
  if (unknown !== undefined) {
    throw validationError(`Invalid template resource property '${unknown}'`);
  }
  return {
    logicalId,
    type,
    properties: propertiesOf(logicalId, value['Properties']),
    condition: conditionOf(logicalId, value['Condition']),
    dependsOn: dependsOnOf(logicalId, value['DependsOn']),
    deletionPolicy: policyOf(logicalId, 'DeletionPolicy', value),
    updateReplacePolicy: policyOf(logicalId, 'UpdateReplacePolicy', value),
    metadata: value['Metadata'],
    creationPolicy: value['CreationPolicy'],
    updatePolicy: value['UpdatePolicy'],
  };
}

function propertiesOf(logicalId: string, value: Json | undefined): JsonObject {
  if (value === undefined) return {};
  if (isObject(value)) return value;
  throw formatError(`[/Resources/${logicalId}/Properties] Properties must be an object.`);
}

function conditionOf(logicalId: string, value: Json | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw formatError(`[/Resources/${logicalId}/Condition] Condition must be a string.`);
}

function dependsOnOf(logicalId: string, value: Json | undefined): readonly string[] {
  const list = value === undefined ? [] : isList(value) ? value : [value];
  const names = list.filter((item) => typeof item === 'string');
  if (names.length === list.length) return names;
  throw formatError(
    `[/Resources/${logicalId}/DependsOn] DependsOn must be a string or a list of strings.`,
  );
}

/** Policies may be functions with the language extensions; then they count as absent here. */
function policyOf(
  logicalId: string,
  attribute: 'DeletionPolicy' | 'UpdateReplacePolicy',
  resource: JsonObject,
): DeletionPolicy | undefined {
  const value = resource[attribute];
  if (value === undefined || isObject(value)) return undefined;
  const policy = DELETION_POLICIES.find((known) => known === value);
  const valid = attribute === 'DeletionPolicy' || policy !== 'RetainExceptOnCreate';
  if (policy !== undefined && valid) return policy;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  throw formatError(`Unrecognized ${attribute} ${text} for resource ${logicalId}`);
}
