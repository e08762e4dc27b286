import type { PlanInput, Scope, TemplateModel } from '../contracts.js';
import type { ResourceSpecs } from '../../template/resource-specs.js';
import { createEvaluation } from '../template/evaluate.js';
import type { Evaluation } from '../template/evaluation.js';

/** The two states that a plan compares. */
export interface Comparison {
  readonly input: PlanInput;
  readonly specs: ResourceSpecs;
  /** The template asked for; resources that may be replaced count as not there yet. */
  readonly after: Evaluation;
  /** The template deployed; the one asked for where nothing was deployed. */
  readonly before: Evaluation;
  /** Names of the parameters whose value changes. */
  readonly changedParameters: ReadonlySet<string>;
  /** Resources that are or may be replaced, as far as known. */
  readonly replaced: ReadonlySet<string>;
}

/** Prepares a comparison in which the given resources are taken to be replaced. */
export function createComparison(
  input: PlanInput,
  specs: ResourceSpecs,
  replaced: ReadonlySet<string>,
): Comparison {
  const { model, scope, previous } = input;
  const resources = new Map([...scope.resources].filter(([id]) => !replaced.has(id)));
  return {
    input,
    specs,
    replaced,
    after: createEvaluation(model, { ...scope, resources, unknown: 'known-after-apply' }),
    before: createEvaluation(previous?.model ?? model, previous?.scope ?? scope),
    changedParameters: changedParameters(input),
  };
}

function changedParameters({ model, scope, previous }: PlanInput): ReadonlySet<string> {
  if (previous === undefined) return new Set();
  const names = [...model.parameters.keys()];
  return new Set(
    names.filter((name) => {
      return valueOf(name, previous.model, previous.scope) !== valueOf(name, model, scope);
    }),
  );
}

function valueOf(name: string, model: TemplateModel, scope: Scope): string | undefined {
  return scope.parameters.get(name) ?? model.parameters.get(name)?.defaultValue;
}
