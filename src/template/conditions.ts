import { CONDITION_CASES } from '../core/limits.js';
import type { Guard } from './intrinsics.js';
import { intrinsicOf } from './intrinsics.js';
import { itemsOf, textOf, textsOf, valueAt } from './template-value.js';
import type { TemplateObject, TemplateValue } from './template-value.js';

/** What is assumed of parameters: a value by parameter, or true and false by comparison. */
type Assignment = ReadonlyMap<string, string>;

/** Stands for every value that no condition mentions. */
const OTHER = '\u0000other';

/** The sections that conditions read. */
export interface ConditionSections {
  readonly parameters: TemplateObject;
  readonly conditions: TemplateObject;
}

/**
 * Whether `wanted` always holds when all of `given` hold, for every value that the parameters can have.
 * Comparisons of a parameter with a literal are understood; any other comparison may be true or false. `undefined` when
 * there are too many cases or a condition cannot be understood: then nothing is known.
 */
export function alwaysHolds(
  sections: ConditionSections,
  given: readonly Guard[],
  wanted: string,
): boolean | undefined {
  if (given.some((guard) => guard.holds && guard.condition === wanted)) return true;
  const names = [...given.map((guard) => guard.condition), wanted];
  const variables = new Map<string, Set<string>>();
  for (const name of names) {
    if (!collect({ Condition: name }, { sections, variables, depth: 0 })) return undefined;
  }
  const cases = [...variables.values()].reduce((product, values) => product * values.size, 1);
  if (cases > CONDITION_CASES) return undefined;
  for (const assignment of assignments([...variables])) {
    const holds = (name: string) => truth({ Condition: name }, sections, assignment);
    if (given.every((guard) => holds(guard.condition) === guard.holds) && !holds(wanted)) {
      return false;
    }
  }
  return true;
}

interface Collection {
  readonly sections: ConditionSections;
  readonly variables: Map<string, Set<string>>;
  readonly depth: number;
}

/** Deepest chain of conditions that is followed; a longer one is a cycle. */
const DEPTH = 50;

/** Notes what a condition depends on; false for a condition that cannot be understood. */
function collect(expression: TemplateValue | undefined, collection: Collection): boolean {
  const { sections, variables, depth } = collection;
  const call = intrinsicOf(expression);
  if (call === undefined || depth > DEPTH) return false;
  const deeper = { ...collection, depth: depth + 1 };
  switch (call.name) {
    case 'Condition':
      return collect(sections.conditions[textOf(call.argument) ?? ''], deeper);
    case 'Fn::Not':
    case 'Fn::And':
    case 'Fn::Or':
      return itemsOf(call.argument).every((item) => collect(item, deeper));
    case 'Fn::Equals': {
      const test = comparison(call.argument);
      const values = variables.get(test.variable) ?? domain(sections, test);
      if (test.literal !== undefined && !restricted(sections, test.variable)) {
        values.add(test.literal);
      }
      variables.set(test.variable, values);
      return true;
    }
    default:
      return false;
  }
}

interface Comparison {
  /** A parameter's name, or the whole comparison as text where it is no parameter against a literal. */
  readonly variable: string;
  readonly literal: string | undefined;
}

function comparison(argument: TemplateValue): Comparison {
  const [left, right] = itemsOf(argument);
  const sides = [
    [left, right],
    [right, left],
  ] as const;
  for (const [one, other] of sides) {
    const call = intrinsicOf(one);
    const literal = textOf(other);
    if (call?.name === 'Ref' && literal !== undefined) {
      return { variable: textOf(call.argument) ?? '', literal };
    }
  }
  const texts = [JSON.stringify(left ?? null), JSON.stringify(right ?? null)].sort();
  return { variable: texts.join(' = '), literal: undefined };
}

function domain(sections: ConditionSections, test: Comparison): Set<string> {
  if (test.literal === undefined) return new Set(['true', 'false']);
  const allowed = textsOf(valueAt(sections.parameters, test.variable, 'AllowedValues'));
  return new Set(allowed.length > 0 ? allowed : [OTHER]);
}

function restricted(sections: ConditionSections, parameter: string): boolean {
  return itemsOf(valueAt(sections.parameters, parameter, 'AllowedValues')).length > 0;
}

function truth(
  expression: TemplateValue | undefined,
  sections: ConditionSections,
  assignment: Assignment,
): boolean {
  const call = intrinsicOf(expression);
  const inner = (item: TemplateValue) => truth(item, sections, assignment);
  switch (call?.name) {
    case 'Condition':
      return truth(sections.conditions[textOf(call.argument) ?? ''], sections, assignment);
    case 'Fn::Not':
      return !itemsOf(call.argument).some(inner);
    case 'Fn::And':
      return itemsOf(call.argument).every(inner);
    case 'Fn::Or':
      return itemsOf(call.argument).some(inner);
    case 'Fn::Equals': {
      const { variable, literal } = comparison(call.argument);
      return assignment.get(variable) === (literal ?? 'true');
    }
    default:
      return false;
  }
}

function* assignments(
  variables: readonly (readonly [string, ReadonlySet<string>])[],
): Generator<Assignment> {
  const [first, ...rest] = variables;
  if (first === undefined) {
    yield new Map();
    return;
  }
  const [name, values] = first;
  for (const value of values) {
    for (const others of assignments(rest)) yield new Map([...others, [name, value]]);
  }
}
