import type { PlannedChange, PlannedDetail, RequiresRecreation } from '../contracts.js';
import type { Replacement, ResourceSpec } from '../../template/resource-specs.js';
import { leafPaths } from './property-diff.js';
import type { Difference } from './property-diff.js';

const RECREATION: Readonly<Record<Replacement, RequiresRecreation>> = {
  no: 'Never',
  maybe: 'Conditionally',
  yes: 'Always',
};
const STRENGTH: readonly RequiresRecreation[] = ['Never', 'Conditionally', 'Always'];

/**
 * What a difference asks of its resource, from the resource database; of an added or removed structure
 * the strongest member counts. A type that the database does not have may replace (`Conditionally`); a
 * property that a known type does not have does not (custom resources take any property).
 */
export function recreationFor(
  difference: Difference,
  spec: ResourceSpec | undefined,
): RequiresRecreation {
  if (spec === undefined) return 'Conditionally';
  const { path, before, after } = difference;
  const paths = [path, ...leafPaths(path, before), ...leafPaths(path, after)];
  const marks = paths.map((each) => RECREATION[spec.replacementOf(each) ?? 'no']);
  return STRENGTH[Math.max(...marks.map((mark) => STRENGTH.indexOf(mark)))] ?? 'Never';
}

/** Whether a resource is replaced: the strongest over its details (semantics 2.5). */
export function replacementOf(
  details: readonly PlannedDetail[],
): NonNullable<PlannedChange['replacement']> {
  const certain = details.some(({ requiresRecreation, evaluation }) => {
    return requiresRecreation === 'Always' && evaluation === 'Static';
  });
  if (certain) return 'True';
  return details.some(({ requiresRecreation }) => requiresRecreation !== 'Never')
    ? 'Conditional'
    : 'False';
}
