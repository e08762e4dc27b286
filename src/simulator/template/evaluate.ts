import type { Json, JsonObject, Scope, TemplateModel } from '../contracts.js';
import {
  CONDITION_FUNCTIONS,
  createConditionReader,
  withoutResources,
} from './condition-functions.js';
import { NO_VALUE } from './evaluation.js';
import type { Evaluation, IntrinsicFunction, Resolved } from './evaluation.js';
import { functionCall, isList, isObject } from './function-call.js';
import { LIST_FUNCTIONS } from './list-functions.js';
import { REFERENCE_FUNCTIONS } from './reference-functions.js';
import { templateError } from './template-error.js';
import { TEXT_FUNCTIONS } from './text-functions.js';

const FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  ...CONDITION_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...REFERENCE_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  // What a macro would give is its own business; the call stays visible.
  'Fn::Transform': (argument) => ({ 'Fn::Transform': argument }),
};

/** Prepares the evaluation of a template's expressions in a scope. Conditions are evaluated when asked for, once. */
export function createEvaluation(model: TemplateModel, scope: Scope): Evaluation {
  const holds = createConditionReader(model, (reader) => {
    return evaluationWith({
      model,
      scope: withoutResources(scope),
      holds: reader,
      at: '/Conditions',
    });
  });
  return evaluationWith({ model, scope, holds, at: '/Resources' });
}

/** The same evaluation, standing elsewhere in the template. */
export function evaluationAt(at: string, evaluation: Evaluation): Evaluation {
  return evaluationWith({ ...evaluation, at });
}

function evaluationWith(parts: Omit<Evaluation, 'resolve'>): Evaluation {
  const evaluation: Evaluation = {
    ...parts,
    resolve: (value) => resolveValue(value, evaluation),
  };
  return evaluation;
}

function resolveValue(value: Json, evaluation: Evaluation): Resolved {
  if (isList(value)) return resolveList(value, evaluation);
  if (!isObject(value)) return value;
  const call = functionCall(value);
  if (call === undefined) return resolveObject(value, evaluation);
  const implementation = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  if (implementation === undefined) {
    throw templateError(`${call.name} is not a supported intrinsic function here`);
  }
  return implementation(call.argument, evaluation);
}

function resolveList(list: readonly Json[], evaluation: Evaluation): readonly Json[] {
  return list.flatMap((item) => {
    const value = evaluation.resolve(item);
    return value === NO_VALUE ? [] : [value];
  });
}

/** Resolves the members of a mapping and leaves out those without a value. */
export function resolveObject(object: JsonObject, evaluation: Evaluation): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, item]): [string, Json][] => {
      const value = evaluation.resolve(item);
      return value === NO_VALUE ? [] : [[key, value]];
    }),
  );
}
