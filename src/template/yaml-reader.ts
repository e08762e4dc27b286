import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Alias, ParsedNode, Scalar, Tags, YAMLMap, YAMLSeq } from 'yaml';
import { DocumentFault, NESTING_LIMIT } from './document-problem.js';
import type { Located, SourceMember, SourceNode } from './source-position.js';
import { readSimpleYaml } from './simple-yaml.js';
import { longForm, SHORT_TAGS } from './tags.js';
import type { TemplateValue } from './template-value.js';
import { scalarParameter, valueOfPlain, wrapped } from './yaml-values.js';

/** Values that a document may have once its aliases are written out. Ours: about 20 times the largest template. */
const EXPANDED_VALUES_LIMIT = 250_000;
const STANDARD = 'tag:yaml.org,2002:';

/** Known to the library only so that it writes no warning for each use, which took half of the time. */
const KNOWN_TAGS: Tags = SHORT_TAGS.flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: 'map' as const },
  { tag, collection: 'seq' as const },
]);

interface Measured extends Located<TemplateValue> {
  /** Values inside, this one included, aliases written out. */
  readonly size: number;
}

interface Reading {
  readonly text: string;
  readonly anchors: Map<string, Measured>;
  /** Offset of the first alias. */
  alias: number | undefined;
}

/** What {@link readYaml} gives. */
export interface YamlContent extends Located<TemplateValue> {
  /** Offset of the first alias (`*name`); CloudFormation itself refuses templates that have one. */
  readonly alias: number | undefined;
}

/**
 * Reads YAML 1.2 with CloudFormation's short tags into their long form. Plain `true` and `false` are
 * booleans, `yes`, dates and versions stay text; numbers as {@link numberOrText} says. Aliases share the
 * value of their anchor, and what they would expand to is bounded. Raises DocumentFault.
 */
export function readYaml(text: string): YamlContent {
  const simple = readSimpleYaml(text);
  return simple === undefined ? readFullYaml(text) : { ...simple, alias: undefined };
}

/** The same by a reader of all of YAML, which says what is wrong and where. */
export function readFullYaml(text: string): YamlContent {
  const document = parse(text);
  const fault = document.errors[0];
  if (fault !== undefined) throw new DocumentFault('syntax', sentence(fault.message), fault.pos[0]);
  const reading: Reading = { text, anchors: new Map(), alias: undefined };
  const contents = document.contents;
  if (contents === null) return { value: null, node: place(0, 0), alias: undefined };
  const { value, node } = readNode(reading, contents, 0);
  return { value, node, alias: reading.alias };
}

function parse(text: string) {
  try {
    // The failsafe schema leaves scalars as text: which of them are numbers is decided here, not by YAML 1.1 or 1.2.
    return parseDocument(text, {
      schema: 'failsafe',
      customTags: KNOWN_TAGS,
      prettyErrors: false,
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(0);
    throw error;
  }
}

function readNode(reading: Reading, node: ParsedNode, depth: number): Measured {
  const start = node.range[0];
  if (depth > NESTING_LIMIT) throw tooDeep(start);
  if (isAlias(node)) return readAlias(reading, node.source, start);
  const measured = readTagged(reading, node, depth);
  if (measured.size > EXPANDED_VALUES_LIMIT) {
    throw new DocumentFault(
      'unsupported',
      'The aliases of the template expand to too many values',
      start,
    );
  }
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, measured);
  return measured;
}

function readAlias(reading: Reading, name: string, start: number): Measured {
  const target = reading.anchors.get(name);
  if (target === undefined) {
    throw new DocumentFault('syntax', `The alias *${name} has no anchor before it`, start);
  }
  reading.alias ??= start;
  return target;
}

type Content = Exclude<ParsedNode, Alias.Parsed>;

function readTagged(reading: Reading, node: Content, depth: number): Measured {
  const tag = node.tag;
  if (tag === undefined || tag.startsWith(STANDARD) || tag === '!') {
    return readPlain(reading, node, depth);
  }
  const key = longForm(tag);
  if (key === undefined) {
    throw new DocumentFault('unsupported', `CloudFormation has no tag ${tag}`, node.range[0]);
  }
  const parameter = readParameter(reading, node, key, depth);
  return { ...wrapped(key, parameter), size: parameter.size + 1 };
}

/** The parameter of a short tag: a scalar is text whatever it looks like. */
function readParameter(reading: Reading, node: Content, key: string, depth: number): Measured {
  if (!isScalar(node)) return readPlain(reading, node, depth + 1);
  const source = scalarPlace(reading, node);
  const parameter = scalarParameter(key, String(node.value), source);
  return { ...parameter, size: (parameter.node.members?.size ?? 0) + 1 };
}

function readPlain(reading: Reading, node: Content, depth: number): Measured {
  if (isMap(node)) return readMap(reading, node, depth);
  if (isSeq(node)) return readSeq(reading, node, depth);
  const value = scalarValue(node);
  return { value, node: scalarPlace(reading, node), size: 1 };
}

function readMap(reading: Reading, map: YAMLMap.Parsed, depth: number): Measured {
  const entries: [string, TemplateValue][] = [];
  const members = new Map<string, SourceMember>();
  let size = 1;
  for (const pair of map.items) {
    const key = readKey(pair.key, map);
    if (members.has(key.text)) {
      throw new DocumentFault('duplicate-key', `The key "${key.text}" appears twice`, key.start);
    }
    const { value, node, size: inner } = readPairValue(reading, pair.value, key, depth);
    size += inner;
    entries.push([key.text, value]);
    members.set(key.text, { start: key.start, end: key.end, node });
  }
  const node = collectionPlace(map, members);
  return { value: Object.fromEntries(entries), node, size };
}

interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readPairValue(
  reading: Reading,
  value: ParsedNode | null,
  key: Key,
  depth: number,
): Measured {
  if (value === null) return { value: null, node: place(key.end, key.end), size: 1 };
  return readNode(reading, value, depth + 1);
}

function readKey(key: ParsedNode | null, map: YAMLMap.Parsed): Key {
  if (key === null || !isScalar(key) || typeof key.value !== 'string') {
    const at = key === null ? map.range[0] : key.range[0];
    throw new DocumentFault('unsupported', 'A key of a mapping must be a text', at);
  }
  return { text: key.value, start: key.range[0], end: key.range[1] };
}

function readSeq(reading: Reading, list: YAMLSeq.Parsed, depth: number): Measured {
  const items: TemplateValue[] = [];
  const members = new Map<number, SourceMember>();
  let size = 1;
  for (const item of list.items) {
    const { value, node, size: inner } = readNode(reading, item, depth + 1);
    size += inner;
    members.set(items.length, { start: node.start, end: node.end, node });
    items.push(value);
  }
  return { value: items, node: collectionPlace(list, members), size };
}

/** From its first to its last member, without comments behind it; in brackets these belong to it. */
function collectionPlace(
  { flow, range }: Pick<YAMLMap.Parsed | YAMLSeq.Parsed, 'flow' | 'range'>,
  members: ReadonlyMap<string | number, SourceMember>,
): SourceNode {
  const last = [...members.values()].at(-1);
  const end = flow === true || last === undefined ? range[1] : last.node.end;
  return { start: range[0], end, members };
}

function scalarValue(scalar: Scalar.Parsed): TemplateValue {
  const text = String(scalar.value);
  const kind = scalar.tag?.startsWith(STANDARD) === true ? scalar.tag.slice(STANDARD.length) : '';
  if (kind !== '' && !/^(?:str|int|float|bool|null)$/.test(kind)) {
    throw new DocumentFault('unsupported', `CloudFormation has no tag !!${kind}`, scalar.range[0]);
  }
  const plain = kind === '' ? scalar.type === 'PLAIN' && scalar.tag === undefined : kind !== 'str';
  if (!plain) return text;
  return valueOfPlain(text);
}

function scalarPlace(reading: Reading, scalar: Scalar.Parsed): SourceNode {
  return { ...trimmed(reading, scalar.range), members: undefined };
}

/** The range of a value without the blank lines that YAML counts to its end. */
function trimmed(reading: Reading, range: readonly [number, number, number]): SourceNode {
  const [start] = range;
  let end = range[1];
  while (end > start && /\s/.test(reading.text[end - 1] ?? '')) end -= 1;
  return place(start, end);
}

function place(start: number, end: number): SourceNode {
  return { start, end, members: undefined };
}

function tooDeep(offset: number): DocumentFault {
  return new DocumentFault('unsupported', 'The template is nested too deeply', offset);
}

/** The library's message without its final dot and without line breaks. */
function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '');
}
