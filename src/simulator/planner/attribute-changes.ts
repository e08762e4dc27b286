import type { DeployedResource, Json, PlannedDetail, ResourceDeclaration } from '../contracts.js';
import { changedParametersIn } from './causes.js';
import type { Comparison } from './comparison.js';
import { withChosenBranches } from './expression-path.js';

const PLAIN = {
  name: undefined,
  path: undefined,
  requiresRecreation: 'Never',
  evaluation: 'Static',
  changeSource: 'DirectModification',
  causingEntity: undefined,
  beforeValue: undefined,
  afterValue: undefined,
  attributeChangeType: undefined,
} as const satisfies Omit<PlannedDetail, 'attribute'>;

/** Changes of metadata, and of the stack's tags on a resource that takes tags. */
export function metadataAndTagChanges(
  resource: DeployedResource,
  declaration: ResourceDeclaration,
  comparison: Comparison,
): readonly PlannedDetail[] {
  const before = resource.declaration.metadata;
  const taggable = comparison.specs.get(resource.type)?.taggable === true;
  return [
    ...(metadataChanged(before, declaration.metadata, comparison)
      ? [{ ...PLAIN, attribute: 'Metadata' as const }]
      : []),
    ...(comparison.input.tagsChanged && taggable ? [{ ...PLAIN, attribute: 'Tags' as const }] : []),
  ];
}

function metadataChanged(
  before: Json | undefined,
  after: Json | undefined,
  comparison: Comparison,
): boolean {
  const then = withChosenBranches(before ?? {}, comparison.before.holds);
  const now = withChosenBranches(after ?? {}, comparison.after.holds);
  if (JSON.stringify(then) !== JSON.stringify(now)) return true;
  return changedParametersIn(now, comparison).length > 0;
}

/** Changes of policies. They go along with another change, but are none by themselves (semantics 2.4). */
export function policyChanges(
  before: ResourceDeclaration,
  after: ResourceDeclaration,
): readonly PlannedDetail[] {
  const pairs = [
    ['CreationPolicy', before.creationPolicy, after.creationPolicy],
    ['UpdatePolicy', before.updatePolicy, after.updatePolicy],
    ['DeletionPolicy', before.deletionPolicy, after.deletionPolicy],
    ['UpdateReplacePolicy', before.updateReplacePolicy, after.updateReplacePolicy],
  ] as const;
  return pairs
    .filter(([, then, now]) => JSON.stringify(then) !== JSON.stringify(now))
    .map(([attribute]) => ({ ...PLAIN, attribute }));
}

/** A nested stack is always listed, because what is inside is not looked at (semantics 2.7). */
export function nestedStackChange(): PlannedDetail {
  return { ...PLAIN, attribute: 'Properties', evaluation: 'Dynamic', changeSource: 'Automatic' };
}
