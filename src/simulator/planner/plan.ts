import type {
  DeployedResource,
  Plan,
  PlanInput,
  PlannedChange,
  ResourceDeclaration,
} from '../contracts.js';
import type { ResourceSpecs } from '../../template/resource-specs.js';
import { activeIds } from '../template/condition-functions.js';
import { createComparison } from './comparison.js';
import type { Comparison } from './comparison.js';
import { modificationOf, resolvedProperties } from './modification.js';
import { outputsChanged } from './output-changes.js';
import { removalAction } from './policy-action.js';
import { contextOf, shownProperties } from './shown-values.js';

/**
 * The changes from what is deployed to what a template asks for: additions and modifications in the
 * template's order, then removals. A resource that may be replaced makes what refers to it change too,
 * so the comparison is repeated until no further resource joins the replaced ones.
 */
export function plan(input: PlanInput, specs: ResourceSpecs): Plan {
  let comparison = createComparison(input, specs, new Set());
  let changes = wantedChanges(comparison);
  for (;;) {
    const replaced = new Set([...comparison.replaced, ...replacedIn(changes)]);
    if (replaced.size === comparison.replaced.size) break;
    comparison = createComparison(input, specs, replaced);
    changes = wantedChanges(comparison);
  }
  const all = [...changes, ...removals(comparison)];
  return { changes: all, outputsChanged: all.length === 0 && outputsChanged(comparison) };
}

function replacedIn(changes: readonly PlannedChange[]): readonly string[] {
  return changes
    .filter(({ replacement }) => replacement === 'True' || replacement === 'Conditional')
    .map(({ logicalId }) => logicalId);
}

function wantedChanges(comparison: Comparison): readonly PlannedChange[] {
  const { after, input } = comparison;
  return activeIds(after.model, after.holds).flatMap((id) => {
    const declaration = after.model.resources.get(id);
    const resource = input.before.get(id);
    if (declaration === undefined) return [];
    if (resource === undefined) return [additionOf(declaration, comparison)];
    return modificationOf(resource, declaration, comparison) ?? [];
  });
}

function additionOf(declaration: ResourceDeclaration, comparison: Comparison): PlannedChange {
  const properties = resolvedProperties(declaration, comparison);
  const shown = shownProperties(properties, declaration.properties, comparison.after);
  return {
    ...UNCHANGED,
    action: 'Add',
    logicalId: declaration.logicalId,
    type: declaration.type,
    afterContext: contextOf(shown),
  };
}

function removals(comparison: Comparison): readonly PlannedChange[] {
  const { after, input } = comparison;
  const kept = new Set(activeIds(after.model, after.holds));
  return [...input.before.values()]
    .filter(({ logicalId }) => !kept.has(logicalId))
    .map((resource) => removalOf(resource, comparison));
}

function removalOf(resource: DeployedResource, { before }: Comparison): PlannedChange {
  const { declaration, logicalId, physicalId, properties, type } = resource;
  return {
    ...UNCHANGED,
    action: 'Remove',
    logicalId,
    physicalId,
    type,
    policyAction: removalAction(declaration),
    beforeContext: contextOf(shownProperties(properties, declaration.properties, before)),
  };
}

const UNCHANGED = {
  physicalId: undefined,
  replacement: undefined,
  policyAction: undefined,
  scope: [],
  details: [],
  beforeContext: undefined,
  afterContext: undefined,
} as const;
