import type { Json, OutputDeclaration } from '../contracts.js';
import type { Evaluation } from '../template/evaluation.js';
import { referencesIn } from '../template/references.js';
import { changedParametersIn } from './causes.js';
import type { Comparison } from './comparison.js';
import { withChosenBranches } from './expression-path.js';

/**
 * Whether outputs change although no resource does: other outputs, other expressions, or parameters and
 * mappings in them that have other values.
 */
export function outputsChanged(comparison: Comparison): boolean {
  const { before, after, input } = comparison;
  const then = input.previous === undefined ? [] : activeOutputs(before);
  const now = activeOutputs(after);
  if (JSON.stringify(then) !== JSON.stringify(now)) return true;
  if (changedParametersIn(now, comparison).length > 0) return true;
  const mapped = referencesIn(now).some(({ kind }) => kind === 'mapping');
  return mapped && JSON.stringify(before.model.mappings) !== JSON.stringify(after.model.mappings);
}

function activeOutputs({ model, holds }: Evaluation): readonly Json[] {
  return [...model.outputs.values()]
    .filter(({ condition }) => condition === undefined || holds(condition))
    .map((output) => withChosenBranches(asJson(output), holds));
}

function asJson({ key, value, description = '', exportName = '' }: OutputDeclaration): Json {
  return [key, value, description, exportName];
}
