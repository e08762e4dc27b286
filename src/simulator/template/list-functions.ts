import { KNOWN_AFTER_APPLY } from '../contracts.js';
import type { Json, JsonObject } from '../contracts.js';
import { splitCidr } from './cidr.js';
import { isUnknown, NO_VALUE, scalarText } from './evaluation.js';
import type { Evaluation, IntrinsicFunction, Resolved } from './evaluation.js';
import { isList, isObject } from './function-call.js';
import { templateError } from './template-error.js';

const SELECT = 'Fn::Select requires a list argument with two elements: an integer index and a list';
/** Regions with more than three zones. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  'us-west-2': ['a', 'b', 'c', 'd'],
  'us-east-1': ['a', 'b', 'c', 'd', 'e', 'f'],
};

/** Fn::Select, Fn::FindInMap, Fn::GetAZs, Fn::Cidr, Fn::Length. */
export const LIST_FUNCTIONS: Readonly<Record<string, IntrinsicFunction>> = {
  'Fn::Select': select,
  'Fn::FindInMap': findInMap,
  'Fn::GetAZs': (argument, evaluation) => {
    const region = evaluation.resolve(argument);
    if (isUnknown(region)) return KNOWN_AFTER_APPLY;
    const name = scalarText(region);
    if (name === undefined) throw templateError('Fn::GetAZs requires a region name');
    const where = name === '' ? evaluation.scope.region : name;
    return (ZONES[where] ?? ['a', 'b', 'c']).map((zone) => `${where}${zone}`);
  },
  'Fn::Cidr': (argument, evaluation) => {
    if (!isList(argument) || argument.length < 2 || argument.length > 3) {
      throw templateError('Fn::Cidr requires a list of an IP block, a count and the CIDR bits');
    }
    const items = argument.map((item) => evaluation.resolve(item));
    if (items.some(isUnknown)) return KNOWN_AFTER_APPLY;
    const [block, count, bits] = items;
    return splitCidr(
      scalarText(block) ?? '',
      Number(scalarText(count)),
      Number(scalarText(bits) ?? 8),
    );
  },
  'Fn::Length': (argument, evaluation) => {
    const value = evaluation.resolve(argument);
    if (value === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
    if (value === NO_VALUE || !isList(value)) throw templateError('Fn::Length requires a list');
    return value.length;
  },
};

function select(argument: Json, evaluation: Evaluation): Resolved {
  if (!isList(argument) || argument.length !== 2) throw templateError(SELECT);
  const [index, list] = argument.map((item) => evaluation.resolve(item));
  if (isUnknown(index) || list === KNOWN_AFTER_APPLY) return KNOWN_AFTER_APPLY;
  const position = scalarText(index) ?? '';
  if (!/^\d+$/.test(position) || list === NO_VALUE || !isList(list)) throw templateError(SELECT);
  const item = list[Number(position)];
  if (item === undefined) {
    throw templateError(`Fn::Select cannot select nonexistent value at index ${position}`);
  }
  return item;
}

function findInMap(argument: Json, evaluation: Evaluation): Resolved {
  if (!isList(argument) || argument.length < 3) {
    throw templateError(
      'every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value',
    );
  }
  const names = argument.slice(0, 3).map((item) => evaluation.resolve(item));
  if (names.some(isUnknown)) return KNOWN_AFTER_APPLY;
  const [map = '', key = '', attribute = ''] = names.map((name) => scalarText(name) ?? '');
  const fallback = argument[3];
  const found = lookUp(evaluation.model.mappings, [map, key, attribute]);
  if (found !== undefined) return found;
  if (isObject(fallback) && 'DefaultValue' in fallback) {
    return evaluation.resolve(fallback['DefaultValue'] ?? null);
  }
  throw mappingError(evaluation.model.mappings, [map, key, attribute]);
}

/** The value in `Mappings` at map, key and attribute; undefined when there is none. */
export function lookUp(mappings: JsonObject, path: readonly string[]): Json | undefined {
  let value: Json | undefined = mappings;
  for (const step of path) {
    value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Why a look-up in `Mappings` has no result. */
export function mappingError(mappings: JsonObject, path: readonly string[]) {
  const [map = ''] = path;
  return templateError(
    Object.hasOwn(mappings, map)
      ? `Unable to get mapping for ${path.join('::')}`
      : `Mapping named '${map}' is not present in the 'Mappings' section of template.`,
  );
}

/** The three names of a look-up that are all literal, for checks before any value is known. */
export function literalPath(argument: readonly Json[]): readonly string[] | undefined {
  const texts = argument.slice(0, 3).map((item) => scalarText(item));
  const known = texts.filter((text) => text !== undefined);
  return known.length === 3 ? known : undefined;
}
