import type { Json, PlannedDetail, ResourceDeclaration } from '../contracts.js';
import { isUnknown } from '../template/evaluation.js';
import { referencesIn } from '../template/references.js';
import type { Comparison } from './comparison.js';
import { expressionAt, withChosenBranches } from './expression-path.js';
import type { Difference } from './property-diff.js';

/** Why a value changes, and whether that is certain before deployment. */
export type Cause = Pick<PlannedDetail, 'evaluation' | 'changeSource' | 'causingEntity'>;

const DIRECT: Cause = {
  evaluation: 'Static',
  changeSource: 'DirectModification',
  causingEntity: undefined,
};

/**
 * The causes of a difference in a resource's properties, found in the template's expression for it
 * (semantics 2.5). An expression that stays the same changes through parameters, each of which is shown
 * together with a dynamic direct modification, or through resources that are replaced; all else is direct.
 */
export function causesOf(
  difference: Difference,
  declarations: { readonly before: ResourceDeclaration; readonly after: ResourceDeclaration },
  comparison: Comparison,
): readonly Cause[] {
  const { before, after } = comparison;
  const { path } = difference;
  const now = expressionAt(declarations.after.properties, path, after.holds);
  const then = expressionAt(declarations.before.properties, path, before.holds);
  const inherited =
    now === undefined || then === undefined || !sameExpression(now, then, comparison)
      ? []
      : inheritedCauses(now, comparison);
  if (inherited.length > 0) return inherited;
  return [isUnknown(difference.after) ? { ...DIRECT, evaluation: 'Dynamic' } : DIRECT];
}

function sameExpression(now: Json, then: Json, { before, after }: Comparison): boolean {
  const texts = [withChosenBranches(now, after.holds), withChosenBranches(then, before.holds)];
  return JSON.stringify(texts[0]) === JSON.stringify(texts[1]);
}

function inheritedCauses(expression: Json, comparison: Comparison): readonly Cause[] {
  const parameters = changedParametersIn(expression, comparison);
  const causes = parameters.map((name): Cause => {
    return { evaluation: 'Static', changeSource: 'ParameterReference', causingEntity: name };
  });
  const doubled: readonly Cause[] =
    causes.length === 0 ? [] : [{ ...DIRECT, evaluation: 'Dynamic' }];
  return [...causes, ...doubled, ...replacedResourcesIn(expression, comparison)];
}

/** The parameters in an expression whose value changes, each once. */
export function changedParametersIn(
  expression: Json,
  { after, changedParameters }: Comparison,
): readonly string[] {
  const names = referencesIn(expression, { branch: after.holds }).flatMap((reference) => {
    return reference.kind === 'name' ? [reference.name] : [];
  });
  return [...new Set(names)].filter((name) => changedParameters.has(name));
}

function replacedResourcesIn(expression: Json, { after, replaced }: Comparison): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const reference of referencesIn(expression, { branch: after.holds })) {
    if (reference.kind === 'name' && replaced.has(reference.name)) {
      causes.set(reference.name, dynamic('ResourceReference', reference.name));
    }
    if (reference.kind === 'attribute' && replaced.has(reference.logicalId)) {
      const entity = `${reference.logicalId}.${reference.attribute ?? ''}`;
      causes.set(entity, dynamic('ResourceAttribute', entity));
    }
  }
  return [...causes.values()];
}

function dynamic(changeSource: Cause['changeSource'], causingEntity: string): Cause {
  return { evaluation: 'Dynamic', changeSource, causingEntity };
}
