import { intrinsicOf, substitutionParts, substitutionsIn } from './intrinsics.js';
import type { Intrinsic } from './intrinsics.js';
import { isOpen, referenceText } from './resolved-value.js';
import type { Origin, ResolvedValue } from './resolved-value.js';
import type { TemplateModel } from './template-model.js';
import {
  isTemplateList,
  isTemplateObject,
  itemsOf,
  numberOf,
  textOf,
  textsOf,
  valueAt,
} from './template-value.js';
import type { TemplateObject, TemplateValue, ValuePath } from './template-value.js';

/** Values of parameters as the texts that CloudFormation compares. */
export type ParameterValues = Readonly<Record<string, string>>;

/** Values of the pseudo parameters; the account is Amazon's example one. */
export const PSEUDO_PARAMETERS: ParameterValues = {
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-west-2',
  'AWS::StackName': 'tapstack-dev',
  'AWS::StackId': 'arn:aws:cloudformation:us-west-2:123456789012:stack/tapstack-dev/1',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** Zones that Fn::GetAZs gives in a resolved template. */
const ZONES = ['us-west-2a', 'us-west-2b', 'us-west-2c'];

/** Reads values of a template for certain parameter values. */
export interface Resolver {
  /** `undefined` when the value is dropped (AWS::NoValue). */
  readonly resolve: (value: TemplateValue, path: ValuePath) => ResolvedValue | undefined;
  /** Whether a condition holds; `undefined` when that cannot be known. */
  readonly holds: (condition: TemplateValue | undefined) => boolean | undefined;
  /** What a condition's expression gives. */
  readonly truth: (expression: TemplateValue | undefined) => boolean | undefined;
}

/** Creates a resolver; a parameter without a value here and functions that need a service stay open. */
export function createResolver(model: TemplateModel, parameters: ParameterValues): Resolver {
  const scope: Scope = { model, parameters, known: new Map(), depth: 0 };
  return {
    resolve: (value, path) => resolve(scope, value, path),
    holds: (condition) => holds(scope, condition),
    truth: (expression) => truth(scope, expression),
  };
}

/** Deepest chain of conditions that is followed; a longer one is a cycle. */
const DEPTH = 50;

interface Scope {
  readonly model: TemplateModel;
  readonly parameters: ParameterValues;
  /** Conditions that have been looked at. */
  readonly known: Map<string, boolean | undefined>;
  depth: number;
}

function holds(scope: Scope, condition: TemplateValue | undefined): boolean | undefined {
  if (condition === undefined) return true;
  const name = textOf(condition) ?? '';
  if (scope.known.has(name)) return scope.known.get(name);
  if (scope.depth > DEPTH) return undefined;
  scope.depth += 1;
  const answer = truth(scope, valueAt(scope.model.conditions, name));
  scope.depth -= 1;
  scope.known.set(name, answer);
  return answer;
}

function truth(scope: Scope, expression: TemplateValue | undefined): boolean | undefined {
  const call = intrinsicOf(expression);
  if (call === undefined) return undefined;
  if (call.name === 'Condition') return holds(scope, call.argument);
  const items = itemsOf(call.argument);
  if (call.name === 'Fn::Equals') {
    const [left, right] = items.map((item) => textOf(resolve(scope, item, [])?.value));
    return left === undefined || right === undefined ? undefined : left === right;
  }
  const truths = items.map((item) => truth(scope, item));
  const all = truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
  const any = truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
  if (call.name === 'Fn::Not') return any === undefined ? undefined : !any;
  if (call.name === 'Fn::And') return all;
  return call.name === 'Fn::Or' ? any : undefined;
}

function resolve(scope: Scope, value: TemplateValue, path: ValuePath): ResolvedValue | undefined {
  if (isTemplateList(value)) return list(scope, value, path);
  if (!isTemplateObject(value)) return { value, origin: { path } };
  const call = intrinsicOf(value);
  if (call === undefined || call.name === 'Condition') return mapping(scope, value, path);
  if (call.name === 'Fn::If') return choice(scope, call, path);
  if (call.name === 'Ref' && call.argument === 'AWS::NoValue') return undefined;
  return { value: evaluate(scope, call, path) ?? value, origin: { path } };
}

function list(scope: Scope, items: readonly TemplateValue[], path: ValuePath): ResolvedValue {
  const kept = items.flatMap((item, index) => resolve(scope, item, [...path, index]) ?? []);
  const members = new Map<string | number, Origin>(kept.map(({ origin }, at) => [at, origin]));
  return { value: kept.map((item) => item.value), origin: { path, members } };
}

function mapping(scope: Scope, value: TemplateObject, path: ValuePath): ResolvedValue {
  const members = new Map<string | number, Origin>();
  const entries: [string, TemplateValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    const resolved = resolve(scope, item, [...path, key]);
    if (resolved === undefined) continue;
    members.set(key, resolved.origin);
    entries.push([key, resolved.value]);
  }
  return { value: Object.fromEntries(entries), origin: { path, members } };
}

function choice(
  scope: Scope,
  { name, argument }: Intrinsic,
  path: ValuePath,
): ResolvedValue | undefined {
  const [condition, ...values] = itemsOf(argument);
  const answer = holds(scope, condition ?? null);
  const taken = answer === true ? 0 : 1;
  const value = values[taken];
  if (answer === undefined || value === undefined) {
    return { value: { [name]: argument }, origin: { path } };
  }
  return resolve(scope, value, [...path, name, taken + 1]);
}

/** What a function gives; undefined where it stays open. */
function evaluate(
  scope: Scope,
  { name, argument }: Intrinsic,
  path: ValuePath,
): TemplateValue | undefined {
  if (name === 'Ref') return reference(scope, textOf(argument) ?? '');
  if (name === 'Fn::Sub') return substitute(scope, argument, path);
  if (name === 'Fn::GetAtt') {
    const [id = '', attribute = ''] = textsOf(argument);
    return referenceText(id, attribute);
  }
  if (name === 'Fn::GetAZs') return ZONES;
  const resolved = resolve(scope, argument, path)?.value;
  if (resolved === undefined || isOpen(resolved)) return undefined;
  return compute(scope, name, resolved);
}

/** Functions of known arguments. */
function compute(scope: Scope, name: string, argument: TemplateValue): TemplateValue | undefined {
  if (name === 'Fn::Base64') return argument;
  const [first, second] = itemsOf(argument);
  if (name === 'Fn::FindInMap') {
    const keys = itemsOf(argument).slice(0, 3).map(textOf);
    return valueAt(scope.model.mappings, ...keys.map((key) => key ?? ''));
  }
  if (name === 'Fn::Join') return textsOf(second).join(textOf(first) ?? '');
  if (name === 'Fn::Split') {
    const text = textOf(second) ?? '';
    // What a reference becomes is not known, so neither are its parts.
    return /<[^<>]+>/.test(text) ? undefined : text.split(textOf(first) ?? ',');
  }
  if (name === 'Fn::Select') return itemsOf(second)[numberOf(first) ?? -1];
  return undefined;
}

function reference(scope: Scope, name: string): TemplateValue | undefined {
  const value = valueAt(PSEUDO_PARAMETERS, name) ?? valueAt(scope.parameters, name);
  if (value !== undefined) return typed(scope, name, textOf(value) ?? '');
  return Object.hasOwn(scope.model.resources, name) ? referenceText(name) : undefined;
}

function typed(scope: Scope, name: string, value: string): TemplateValue {
  const type = textOf(valueAt(scope.model.parameters, name, 'Type')) ?? '';
  return /^(?:CommaDelimitedList|.*List<.*>)$/.test(type) ? value.split(',') : value;
}

/** A text of Fn::Sub; open as a whole when one of its names is not known. */
function substitute(scope: Scope, argument: TemplateValue, path: ValuePath): string | undefined {
  const { pattern, variables } = substitutionParts(argument);
  const names = substitutionsIn(pattern);
  const values = new Map(names.map((name) => [name, variable(scope, { name, variables, path })]));
  if ([...values.values()].includes(undefined)) return undefined;
  return pattern.replaceAll(/\$\{(!?)([^{}]*)\}/g, (_token, literal: string, name: string) => {
    return literal === '' ? (values.get(name.trim()) ?? '') : `\${${name}}`;
  });
}

interface Variable {
  readonly name: string;
  readonly variables: Readonly<Record<string, TemplateValue>>;
  readonly path: ValuePath;
}

function variable(scope: Scope, { name, variables, path }: Variable): string | undefined {
  const own = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (own !== undefined) return textOf(resolve(scope, own, path)?.value);
  const dot = name.indexOf('.');
  if (dot > 0) return referenceText(name.slice(0, dot), name.slice(dot + 1));
  return textOf(reference(scope, name));
}
