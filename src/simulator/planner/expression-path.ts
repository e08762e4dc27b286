import type { Json } from '../contracts.js';
import { functionCall, isList, isObject } from '../template/function-call.js';
import { isNoValue } from '../template/reference-functions.js';
import type { Step } from './property-diff.js';

/** Whether a condition holds. */
export type Holds = (condition: string) => boolean;

/**
 * The expression that makes the value at `path`: the branches of Fn::If that apply are followed, and a
 * function on the way makes everything below it. Undefined where the template says nothing.
 */
export function expressionAt(
  expression: Json | undefined,
  path: readonly Step[],
  holds: Holds,
): Json | undefined {
  if (expression === undefined) return undefined;
  const chosen = chosenBranch(expression, holds);
  const [step, ...rest] = path;
  if (step === undefined || functionCall(chosen) !== undefined) return chosen;
  return expressionAt(memberOf(chosen, step, holds), rest, holds);
}

function memberOf(expression: Json, step: Step, holds: Holds): Json | undefined {
  if (isList(expression)) return presentItems(expression, holds)[Number(step)];
  if (!isObject(expression) || !Object.hasOwn(expression, step)) return undefined;
  const member = expression[step];
  return member === undefined || isNoValue(chosenBranch(member, holds)) ? undefined : member;
}

/** The items of a list that have a value: what they resolve to has the same indices. */
export function presentItems(list: readonly Json[], holds: Holds): readonly Json[] {
  return list.filter((item) => !isNoValue(chosenBranch(item, holds)));
}

/** The expression that stands in for nested Fn::If. */
export function chosenBranch(expression: Json, holds: Holds): Json {
  const call = functionCall(expression);
  if (call?.name !== 'Fn::If' || !isList(call.argument)) return expression;
  const [condition, whenTrue = null, whenFalse = null] = call.argument;
  if (typeof condition !== 'string') return expression;
  return chosenBranch(holds(condition) ? whenTrue : whenFalse, holds);
}

/** An expression with the branches of each Fn::If chosen, at any depth. */
export function withChosenBranches(expression: Json, holds: Holds): Json {
  const chosen = chosenBranch(expression, holds);
  if (isList(chosen)) return chosen.map((item) => withChosenBranches(item, holds));
  if (!isObject(chosen)) return chosen;
  return Object.fromEntries(
    Object.entries(chosen).map(([key, item]) => [key, withChosenBranches(item, holds)]),
  );
}
