import type { Json } from '../contracts.js';
import { attributeOf, functionCall, isList, isObject } from './function-call.js';
import { parseSubstitution } from './substitution.js';
import { templateError } from './template-error.js';

/** One thing that an expression looks at. */
export type Reference =
  /** A Ref, or a variable of Fn::Sub without a dot: a parameter, pseudo parameter or resource. */
  | { readonly kind: 'name'; readonly name: string; readonly from: 'Ref' | 'Fn::Sub' }
  /** A Fn::GetAtt, or a variable of Fn::Sub with a dot. An attribute that is itself computed is undefined. */
  | {
      readonly kind: 'attribute';
      readonly logicalId: string;
      readonly attribute: string | undefined;
      readonly from: 'Fn::GetAtt' | 'Fn::Sub';
    }
  | { readonly kind: 'condition'; readonly name: string; readonly from: 'Fn::If' | 'Condition' }
  | { readonly kind: 'mapping'; readonly argument: readonly Json[] };

/** What {@link referencesIn} is told beside the value. */
export interface ReferenceOptions {
  /** The branch of a Fn::If to follow; both when absent. */
  readonly branch?: ((condition: string) => boolean) | undefined;
  /** Inside the Conditions section `{ Condition: name }` is a reference; elsewhere a plain key. */
  readonly insideConditions?: boolean | undefined;
}

/** Everything that an expression looks at, in the order of its text. Refuses malformed functions. */
export function referencesIn(value: Json, options: ReferenceOptions = {}): readonly Reference[] {
  if (isList(value)) return value.flatMap((item) => referencesIn(item, options));
  if (!isObject(value)) return [];
  const call = functionCall(value);
  if (call !== undefined) return referencesOfCall(call.name, call.argument, options);
  const condition = value['Condition'];
  if (options.insideConditions === true && typeof condition === 'string') {
    return [{ kind: 'condition', name: condition, from: 'Condition' }];
  }
  return Object.values(value).flatMap((item) => referencesIn(item, options));
}

function referencesOfCall(
  name: string,
  argument: Json,
  options: ReferenceOptions,
): readonly Reference[] {
  switch (name) {
    case 'Ref':
      return [refOf(argument)];
    case 'Fn::GetAtt':
      return getAttOf(argument, options);
    case 'Fn::Sub':
      return substitutionOf(argument, options);
    case 'Fn::If':
      return conditionalOf(argument, options);
    case 'Fn::FindInMap':
      return mappingOf(argument, options);
    default:
      return referencesIn(argument, options);
  }
}

function refOf(argument: Json): Reference {
  if (typeof argument !== 'string') {
    throw templateError('every Ref object must have a single String value.');
  }
  return { kind: 'name', name: argument, from: 'Ref' };
}

function getAttOf(argument: Json, options: ReferenceOptions): readonly Reference[] {
  const parts = attributeOf(argument);
  if (parts === undefined) {
    throw templateError(
      'every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
    );
  }
  const { logicalId, attribute } = parts;
  const known = typeof attribute === 'string' ? attribute : undefined;
  return [
    { kind: 'attribute', logicalId, attribute: known, from: 'Fn::GetAtt' },
    ...referencesIn(attribute, options),
  ];
}

function substitutionOf(argument: Json, options: ReferenceOptions): readonly Reference[] {
  const { pieces, own } = parseSubstitution(argument);
  const variables = pieces.flatMap((piece) => ('variable' in piece ? [piece.variable] : []));
  const outer = variables.filter((name) => !Object.hasOwn(own, name)).map(variableOf);
  return [...outer, ...Object.values(own).flatMap((item) => referencesIn(item, options))];
}

function variableOf(name: string): Reference {
  const dot = name.indexOf('.');
  if (dot < 0) return { kind: 'name', name, from: 'Fn::Sub' };
  const [logicalId, attribute] = [name.slice(0, dot), name.slice(dot + 1)];
  return { kind: 'attribute', logicalId, attribute, from: 'Fn::Sub' };
}

function conditionalOf(argument: Json, options: ReferenceOptions): readonly Reference[] {
  if (!isList(argument) || argument.length !== 3 || typeof argument[0] !== 'string') {
    throw templateError('Fn::If requires a list argument with three elements');
  }
  const [name, whenTrue = null, whenFalse = null] = argument;
  const branches =
    options.branch === undefined
      ? [whenTrue, whenFalse]
      : [options.branch(name) ? whenTrue : whenFalse];
  return [
    { kind: 'condition', name, from: 'Fn::If' },
    ...branches.flatMap((branch) => referencesIn(branch, options)),
  ];
}

function mappingOf(argument: Json, options: ReferenceOptions): readonly Reference[] {
  if (!isList(argument) || argument.length < 3 || argument.length > 4) {
    throw templateError(
      'every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value',
    );
  }
  return [
    { kind: 'mapping', argument },
    ...argument.flatMap((item) => referencesIn(item, options)),
  ];
}
