import type { Json, Scope, TemplateModel } from '../contracts.js';
import { scalarText } from './evaluation.js';
import type { Evaluation, IntrinsicFunction, Resolved } from './evaluation.js';
import { functionCall, isList, isObject } from './function-call.js';
import { formatError, templateError } from './template-error.js';

/** Fn::If; the functions that give booleans stand only inside conditions. */
export const CONDITION_FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  'Fn::If': (argument, evaluation) => {
    if (!isList(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
      throw templateError('Fn::If requires a list argument with three elements');
    }
    const [name, whenTrue = null, whenFalse = null] = argument;
    return evaluation.resolve(evaluation.holds(name) ? whenTrue : whenFalse);
  },
};

/** Tells whether conditions of a template hold; each is evaluated once. */
export function createConditionReader(
  model: TemplateModel,
  evaluationOf: (holds: (name: string) => boolean) => Evaluation,
): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const open: string[] = [];
  const holds = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const expression = model.conditions.get(name);
    if (expression === undefined) {
      throw templateError(`unresolved condition dependency ${name} in Fn::If`);
    }
    if (open.includes(name)) {
      throw formatError(`Circular dependency between conditions: [${open.join(', ')}]`);
    }
    open.push(name);
    const value = truthOf(expression, evaluation);
    open.pop();
    known.set(name, value);
    return value;
  };
  const evaluation = evaluationOf(holds);
  return holds;
}

function truthOf(expression: Json, evaluation: Evaluation): boolean {
  if (isObject(expression) && typeof expression['Condition'] === 'string') {
    return evaluation.holds(expression['Condition']);
  }
  const call = functionCall(expression);
  switch (call?.name) {
    case 'Fn::Equals':
      return equal(call.argument, evaluation);
    case 'Fn::Not':
      return !operandsOf(call.argument, 'Fn::Not').every((item) => truthOf(item, evaluation));
    case 'Fn::And':
      return operandsOf(call.argument, 'Fn::And').every((item) => truthOf(item, evaluation));
    case 'Fn::Or':
      return operandsOf(call.argument, 'Fn::Or').some((item) => truthOf(item, evaluation));
    default:
      throw formatError(
        'Conditions can only be boolean operations on parameters and other conditions',
      );
  }
}

/** The operands of a boolean function; refuses a wrong number of them. */
export function operandsOf(
  argument: Json,
  name: 'Fn::Not' | 'Fn::And' | 'Fn::Or' | 'Fn::Equals',
): readonly Json[] {
  const count = isList(argument) ? argument.length : 0;
  if (name === 'Fn::Equals' && count !== 2) {
    throw templateError('every Fn::Equals object requires a list of 2 string parameters.');
  }
  if (name === 'Fn::Not' && count !== 1) {
    throw templateError('every Fn::Not object requires a list with exactly 1 boolean parameter.');
  }
  if ((name === 'Fn::And' || name === 'Fn::Or') && (count < 2 || count > 10)) {
    throw templateError(
      `every ${name} object requires a list of at least 2 and at most 10 boolean parameters.`,
    );
  }
  return isList(argument) ? argument : [];
}

function equal(argument: Json, evaluation: Evaluation): boolean {
  const [left, right] = operandsOf(argument, 'Fn::Equals').map((item) => evaluation.resolve(item));
  return comparable(left ?? null) === comparable(right ?? null);
}

function comparable(value: Resolved): string {
  const text = scalarText(value);
  return text === undefined ? `json:${JSON.stringify(value)}` : `text:${text}`;
}

/** Logical ids of the resources whose condition holds, in declaration order. */
export function activeIds(
  model: TemplateModel,
  holds: (name: string) => boolean,
): readonly string[] {
  const active = [...model.resources.values()].filter(({ condition }) => {
    return condition === undefined || holds(condition);
  });
  return active.map(({ logicalId }) => logicalId);
}

/** A scope without resources: conditions may look at parameters only. */
export function withoutResources(scope: Scope): Scope {
  return { ...scope, resources: new Map(), unknown: 'error' };
}
