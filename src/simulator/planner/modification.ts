import type {
  DeployedResource,
  JsonObject,
  PlannedChange,
  PlannedDetail,
  ResourceDeclaration,
} from '../contracts.js';
import { validationError } from '../api-error.js';
import { evaluationAt, resolveObject } from '../template/evaluate.js';
import { metadataAndTagChanges, nestedStackChange, policyChanges } from './attribute-changes.js';
import { causesOf } from './causes.js';
import type { Comparison } from './comparison.js';
import { replacementAction } from './policy-action.js';
import { differences } from './property-diff.js';
import type { Difference } from './property-diff.js';
import { recreationFor, replacementOf } from './replacement.js';
import { contextOf, shownAt, shownProperties } from './shown-values.js';

/** The change of a resource that exists and stays; undefined when nothing about it changes. */
export function modificationOf(
  resource: DeployedResource,
  declaration: ResourceDeclaration,
  comparison: Comparison,
): PlannedChange | undefined {
  refuseOtherType(resource, declaration);
  const after = resolvedProperties(declaration, comparison);
  const shown: Shown = {
    before: shownProperties(
      resource.properties,
      resource.declaration.properties,
      comparison.before,
    ),
    after: shownProperties(after, declaration.properties, comparison.after),
  };
  const found = differences(resource.properties, after);
  const own = [
    ...found.flatMap((each) => propertyDetails(each, resource, { declaration, comparison, shown })),
    ...metadataAndTagChanges(resource, declaration, comparison),
    ...(resource.type === 'AWS::CloudFormation::Stack' ? [nestedStackChange()] : []),
  ];
  if (own.length === 0) return undefined;
  const details = [...own, ...policyChanges(resource.declaration, declaration)];
  const replacement = replacementOf(details);
  return {
    action: 'Modify',
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    replacement,
    policyAction: replacementAction(declaration, replacement),
    scope: [...new Set(details.map(({ attribute }) => attribute))],
    details,
    beforeContext: contextOf(shown.before),
    afterContext: contextOf(shown.after),
  };
}

/** The properties that a declaration asks for, as far as they are known before deployment. */
export function resolvedProperties(
  { logicalId, properties }: ResourceDeclaration,
  { after }: Comparison,
): JsonObject {
  return resolveObject(properties, evaluationAt(`/Resources/${logicalId}/Properties`, after));
}

interface Shown {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

function propertyDetails(
  difference: Difference,
  resource: DeployedResource,
  context: {
    readonly declaration: ResourceDeclaration;
    readonly comparison: Comparison;
    readonly shown: Shown;
  },
): readonly PlannedDetail[] {
  const { declaration, comparison, shown } = context;
  const { path, before, after } = difference;
  const spec = comparison.specs.get(resource.type);
  const name = String(path[0]);
  const tags = spec?.tagProperty === name;
  const declarations = { before: resource.declaration, after: declaration };
  return causesOf(difference, declarations, comparison).map((cause) => ({
    attribute: tags ? 'Tags' : 'Properties',
    name: tags ? undefined : name,
    path: `/Properties/${path.join('/')}`,
    requiresRecreation: recreationFor(difference, spec),
    ...cause,
    beforeValue: shownAt(shown.before, path),
    afterValue: shownAt(shown.after, path),
    attributeChangeType: before === undefined ? 'Add' : after === undefined ? 'Remove' : 'Modify',
  }));
}

function refuseOtherType(resource: DeployedResource, declaration: ResourceDeclaration): void {
  if (resource.type === declaration.type) return;
  throw validationError(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${resource.logicalId}]`,
  );
}
