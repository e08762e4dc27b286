import type { OutputDeclaration, ResolvedOutput, Scope, TemplateModel } from '../contracts.js';
import { createEvaluation, evaluationAt } from './evaluate.js';
import { scalarText } from './evaluation.js';
import type { Evaluation } from './evaluation.js';
import { formatError } from './template-error.js';

/** The outputs whose condition holds, in declaration order. Refuses values that are not texts. */
export function resolveOutputs(model: TemplateModel, scope: Scope): readonly ResolvedOutput[] {
  const evaluation = createEvaluation(model, scope);
  return [...model.outputs.values()]
    .filter(({ condition }) => condition === undefined || evaluation.holds(condition))
    .map((output) => resolveOutput(output, evaluation));
}

function resolveOutput(output: OutputDeclaration, evaluation: Evaluation): ResolvedOutput {
  const { key, description, exportName } = output;
  const at = `/Outputs/${key}`;
  const value = scalarText(evaluationAt(`${at}/Value`, evaluation).resolve(output.value));
  if (value === undefined) {
    throw formatError('The Value field of every Outputs member must evaluate to a String.');
  }
  if (exportName === undefined) return { key, value, description, exportName };
  const name = scalarText(evaluationAt(`${at}/Export/Name`, evaluation).resolve(exportName));
  if (name === undefined || name === '') {
    throw formatError('The Name field of every Export member must evaluate to a String.');
  }
  return { key, value, description, exportName: name };
}
