import { isTemplateList, isTemplateObject, itemsOf, textOf } from './template-value.js';
import type { TemplateValue, ValuePath } from './template-value.js';

/** A call of an intrinsic function in its long form. */
export interface Intrinsic {
  /** `Ref`, `Condition` or `Fn::…`. */
  readonly name: string;
  readonly argument: TemplateValue;
}

/**
 * The function that a value calls: a mapping with one key that is `Ref` or begins with `Fn::`. `Condition` counts only
 * with a text behind it, since policies have a key of that name.
 */
export function intrinsicOf(value: TemplateValue | undefined): Intrinsic | undefined {
  if (!isTemplateObject(value)) return undefined;
  const keys = Object.keys(value);
  const name = keys[0];
  if (name === undefined || keys.length > 1) return undefined;
  const argument = value[name] ?? null;
  if (name === 'Ref' || name.startsWith('Fn::')) return { name, argument };
  return name === 'Condition' && typeof argument === 'string' ? { name, argument } : undefined;
}

/** The names in a text of Fn::Sub (`${A}`, `${A.B}`), in order, without those that `${!A}` keeps literal. */
export function substitutionsIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map(([, name = '']) => name.trim());
}

/** The pattern of a Fn::Sub and its own variables. */
export function substitutionParts(argument: TemplateValue): {
  readonly pattern: string;
  readonly variables: Readonly<Record<string, TemplateValue>>;
} {
  const [pattern, variables] = isTemplateList(argument) ? argument : [argument];
  return {
    pattern: textOf(pattern) ?? '',
    variables: isTemplateObject(variables) ? variables : {},
  };
}

/** A condition that must hold, or must not, for a value to be used. */
export interface Guard {
  readonly condition: string;
  readonly holds: boolean;
}

/** A place that names something else of the template. */
export interface Reference {
  /** `resource` stands for Ref, Fn::GetAtt and Fn::Sub, which may also name a parameter. */
  readonly kind: 'resource' | 'condition';
  readonly name: string;
  /** The attribute of Fn::GetAtt or `${A.B}`. */
  readonly attribute?: string | undefined;
  readonly path: ValuePath;
  /** Branches of Fn::If on the way, outermost first. */
  readonly guards: readonly Guard[];
}

/** All references in a value, in document order; `path` is where the value stands. */
export function referencesIn(
  value: TemplateValue,
  path: ValuePath = [],
  guards: readonly Guard[] = [],
): readonly Reference[] {
  if (isTemplateList(value)) {
    return value.flatMap((item, index) => referencesIn(item, [...path, index], guards));
  }
  if (!isTemplateObject(value)) return [];
  const call = intrinsicOf(value);
  const own = call === undefined ? [] : ownReferences(call, { path, guards });
  if (call?.name === 'Fn::If') return [...own, ...branches(call.argument, { path, guards })];
  if (call?.name === 'Ref' || call?.name === 'Condition' || call?.name === 'Fn::GetAtt') return own;
  const inner = Object.entries(value).flatMap(([key, item]) =>
    referencesIn(item, [...path, key], guards),
  );
  return [...own, ...inner];
}

type Place = Pick<Reference, 'path' | 'guards'>;

function ownReferences({ name, argument }: Intrinsic, place: Place): readonly Reference[] {
  const at = { ...place, path: [...place.path, name] };
  if (name === 'Ref') return named('resource', textOf(argument), at);
  if (name === 'Condition') return named('condition', textOf(argument), at);
  if (name === 'Fn::If') return named('condition', textOf(itemsOf(argument)[0]), at);
  if (name === 'Fn::GetAtt') {
    const [id, attribute] = itemsOf(argument).map(textOf);
    return named('resource', id, at).map((reference) => ({ ...reference, attribute }));
  }
  if (name !== 'Fn::Sub') return [];
  const { pattern, variables } = substitutionParts(argument);
  return substitutionsIn(pattern)
    .filter((token) => !Object.hasOwn(variables, token))
    .flatMap((token) => {
      const dot = token.indexOf('.');
      if (dot < 0) return named('resource', token, at);
      const attribute = token.slice(dot + 1);
      return named('resource', token.slice(0, dot), at).map((one) => ({ ...one, attribute }));
    });
}

function named(
  kind: Reference['kind'],
  name: string | undefined,
  place: Place,
): readonly Reference[] {
  return name === undefined ? [] : [{ kind, name, ...place }];
}

function branches(argument: TemplateValue, { path, guards }: Place): readonly Reference[] {
  const [condition, ...values] = itemsOf(argument);
  const name = textOf(condition);
  return values.flatMap((value, index) => {
    const taken = name === undefined ? [] : [{ condition: name, holds: index === 0 }];
    return referencesIn(value, [...path, 'Fn::If', index + 1], [...guards, ...taken]);
  });
}
