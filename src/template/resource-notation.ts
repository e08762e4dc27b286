/** Whether a change of a property replaces the resource; `maybe` depends on values or on the service. */
export type Replacement = 'no' | 'maybe' | 'yes';

/** The type of a property; `object` is a definition of the resource, by number. */
export type PropertyType =
  | {
      readonly kind: 'string' | 'boolean' | 'integer' | 'number' | 'json' | 'date-time' | 'tag';
    }
  | { readonly kind: 'list' | 'map'; readonly element: PropertyType }
  | { readonly kind: 'union'; readonly options: readonly PropertyType[] }
  | { readonly kind: 'object'; readonly definition: number };

/** A property of a resource or of a definition inside it. */
export interface PropertySpec {
  readonly name: string;
  readonly required: boolean;
  readonly replacement: Replacement;
  readonly type: PropertyType;
}

/** Properties by name. */
export type PropertySpecs = ReadonlyMap<string, PropertySpec>;

/** A line of src/template/facts, taken apart. */
export interface ResourceFacts {
  readonly stateful: boolean;
  readonly primaryIdentifier: readonly string[];
  readonly tagProperty: string | undefined;
  /** `standard` is a list of Key and Value, `map` a mapping, `asg` a list with PropagateAtLaunch. */
  readonly tagVariant: 'standard' | 'map' | 'asg';
  /** Paths that replace the resource beside those marked on properties; `*` stands for any index. */
  readonly replacementPaths: readonly (readonly string[])[];
  readonly attributes: ReadonlySet<string>;
  readonly properties: PropertySpecs;
  readonly definitions: readonly PropertySpecs[];
}

const SCALARS: Readonly<Record<string, PropertyType>> = {
  s: { kind: 'string' },
  b: { kind: 'boolean' },
  i: { kind: 'integer' },
  n: { kind: 'number' },
  j: { kind: 'json' },
  d: { kind: 'date-time' },
  t: { kind: 'tag' },
};

/**
 * Takes a line of the facts apart. Its fields, with `|` between them, are: `S` for a stateful resource;
 * primary identifier; tag property (`~` before it: a map, `^`: Auto Scaling's list); further replacement
 * paths; attributes; properties; and the properties of definition 0, 1, … A property is its name, `*` when
 * required, `!` or `?` when a change replaces or may replace, and `=` with the type unless it is a text:
 * a letter, `[` list of, `{` map of, `(a+b)` one of, `#` definition in base 36.
 */
export function decodeFacts(line: string): ResourceFacts {
  const [state = '', primary = '', tag = '', paths = '', attributes = '', ...properties] =
    line.split('|');
  const [own = new Map<string, PropertySpec>(), ...definitions] = properties.map(decodeProperties);
  return {
    stateful: state === 'S',
    primaryIdentifier: list(primary),
    tagProperty: tag === '' ? undefined : tag.replace(/^[~^]/, ''),
    tagVariant: tag.startsWith('~') ? 'map' : tag.startsWith('^') ? 'asg' : 'standard',
    replacementPaths: list(paths).map((path) => path.split('.')),
    attributes: new Set(list(attributes)),
    properties: own,
    definitions,
  };
}

function list(field: string): readonly string[] {
  return field === '' ? [] : field.split(',');
}

function decodeProperties(field: string): PropertySpecs {
  return new Map(
    list(field).map((token) => [/^[^*!?=]*/.exec(token)?.[0] ?? '', decodeProperty(token)]),
  );
}

function decodeProperty(token: string): PropertySpec {
  const parts = /^([^*!?=]*)(\*?)([!?]?)(?:=(.*))?$/.exec(token) ?? [];
  const [, name = '', required, replacement, type = 's'] = parts;
  return {
    name,
    required: required === '*',
    replacement: replacement === '!' ? 'yes' : replacement === '?' ? 'maybe' : 'no',
    type: decodeType({ code: type, at: 0 }),
  };
}

interface TypeCursor {
  readonly code: string;
  at: number;
}

function decodeType(cursor: TypeCursor): PropertyType {
  const letter = cursor.code[cursor.at] ?? '';
  cursor.at += 1;
  if (letter === '[') return { kind: 'list', element: decodeType(cursor) };
  if (letter === '{') return { kind: 'map', element: decodeType(cursor) };
  if (letter === '(') return { kind: 'union', options: decodeOptions(cursor) };
  if (letter === '#') return { kind: 'object', definition: decodeNumber(cursor) };
  return SCALARS[letter] ?? { kind: 'json' };
}

function decodeOptions(cursor: TypeCursor): readonly PropertyType[] {
  const options: PropertyType[] = [];
  do {
    options.push(decodeType(cursor));
    cursor.at += 1;
  } while (cursor.code[cursor.at - 1] === '+');
  return options;
}

function decodeNumber(cursor: TypeCursor): number {
  const digits = /^[0-9a-z]*/.exec(cursor.code.slice(cursor.at))?.[0] ?? '';
  cursor.at += digits.length;
  return Number.parseInt(digits, 36);
}
