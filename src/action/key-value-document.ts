import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { createPairCollector, KeyValueFault, type PairCollector } from './key-value-faults.js';
import { jsonTextOf } from './key-value-json-text.js';

/** Which half of a CodePipeline configuration is wanted. */
export type Half = 'Parameters' | 'Tags';

const PIPELINE_KEYS: readonly string[] = ['Parameters', 'Tags', 'StackPolicy'];
const PAIR_KEYS: readonly (readonly [string, string])[] = [
  ['ParameterKey', 'ParameterValue'],
  ['Key', 'Value'],
];

/**
 * Reads a YAML or JSON text (JSON is YAML, so one reader does): a mapping, a CodePipeline configuration, a list in
 * CloudFormation's form, or a list of `K=V`. Plain values are taken as written: `1.10`, `0123` and `true` stay so.
 *
 * @returns `undefined` for a CodePipeline configuration without the wanted half
 * @throws KeyValueFault for anything else
 */
export function readPairDocument(
  text: string,
  half: Half,
): ReadonlyMap<string, string> | undefined {
  const root = rootOf(text);
  if (isMap(root)) return readMapping(root, half);
  if (isSeq(root)) return readList(root);
  throw new KeyValueFault('it is neither a mapping nor a list');
}

function rootOf(text: string): ParsedNode | null {
  // The failsafe schema leaves scalars as they are written; no key is special, `<<` neither.
  const document = parseDocument(text, { schema: 'failsafe', merge: false });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem === undefined) return document.contents;
  const at = problem.linePos?.[0];
  const where = at === undefined ? '' : `line ${at.line}, column ${at.col}: `;
  if (problem.code === 'DUPLICATE_KEY') throw new KeyValueFault(`${where}a key is repeated`);
  throw new KeyValueFault(`${where}${PROBLEMS[problem.code] ?? 'this is not valid YAML or JSON'}`);
}

/** Our words for frequent faults: the library's quote the text, in which a secret may stand by mistake. */
const PROBLEMS: Partial<Readonly<Record<string, string>>> = {
  BAD_INDENT: 'the indentation is wrong',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping begins in the middle of a line (quote the value)',
  MISSING_CHAR: 'something is missing, for example a colon, comma, quote or bracket',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines (is a colon missing?)',
  MULTIPLE_DOCS: 'there is more than one document',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
  TAB_AS_INDENT: 'tabs can not indent',
  TAG_RESOLVE_FAILED: 'tags such as !Ref have no meaning here',
};

function readMapping(
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  half: Half,
): ReadonlyMap<string, string> | undefined {
  const collector = createPairCollector();
  const entries = map.items.map((pair) => [keyOf(pair.key), pair.value] as const);
  if (isPipelineConfiguration(entries)) {
    const found = entries.find(([key]) => key === half)?.[1];
    return isMap(found) ? readPlainMapping(found, collector) : undefined;
  }
  return readPlainMapping(map, collector);
}

/** The form of CodePipeline's template configuration: nothing but its keys, and each holds a mapping. */
function isPipelineConfiguration(entries: readonly (readonly [string, unknown])[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => PIPELINE_KEYS.includes(key) && isMap(value)) &&
    entries.some(([key]) => key !== 'StackPolicy')
  );
}

function readPlainMapping(
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  collector: PairCollector,
): ReadonlyMap<string, string> {
  for (const pair of map.items) {
    const key = keyOf(pair.key);
    collector.add(key, valueOf(pair.value, key), 'the mapping');
  }
  return collector.pairs;
}

function readList(list: YAMLSeq<ParsedNode>): ReadonlyMap<string, string> {
  const collector = createPairCollector();
  const [first] = list.items;
  for (const [index, item] of list.items.entries()) {
    const where = `item ${index + 1} of the list`;
    if (isMap(item) !== isMap(first)) {
      throw new KeyValueFault(`${where} is of another form than the first item`);
    }
    if (isMap(item)) readPairItem(item, where, collector);
    else readTextItem(item, where, collector);
  }
  return collector.pairs;
}

function readPairItem(
  item: YAMLMap<ParsedNode, ParsedNode | null>,
  where: string,
  collector: PairCollector,
): void {
  const entries = new Map(item.items.map((pair) => [keyOf(pair.key), pair.value] as const));
  const names = PAIR_KEYS.find(([key, value]) => entries.has(key) && entries.has(value));
  if (names === undefined || entries.size !== 2) {
    throw new KeyValueFault(
      `${where} has not exactly the keys ParameterKey and ParameterValue (or Key and Value)`,
    );
  }
  const [keyName, valueName] = names;
  const key = entries.get(keyName);
  if (!isScalar(key)) throw new KeyValueFault(`${where} has a ${keyName} that is not a text`);
  const name = String(key.value);
  collector.add(name, valueOf(entries.get(valueName) ?? null, name), where);
}

function readTextItem(item: ParsedNode, where: string, collector: PairCollector): void {
  const text = isScalar(item) ? String(item.value) : '';
  const equals = text.indexOf('=');
  if (equals < 0)
    throw new KeyValueFault(`${where} is neither "Key=Value" nor a pair of key and value`);
  collector.add(text.slice(0, equals), text.slice(equals + 1), where);
}

function keyOf(key: ParsedNode): string {
  if (isScalar(key)) return String(key.value);
  throw new KeyValueFault('a key is not a text');
}

/** A value as CloudFormation takes it: lists of scalars joined by commas, other structures as JSON text. */
function valueOf(value: ParsedNode | null, key: string): string {
  if (value === null || isNull(value)) {
    throw new KeyValueFault(`${JSON.stringify(key)} has no value (write "" for an empty text)`);
  }
  if (isScalar(value)) return String(value.value);
  if (isSeq(value) && value.items.every((item) => isScalar(item))) {
    return value.items.map((item) => listItem(item as ParsedNode, key)).join(',');
  }
  if (isMap(value) || isSeq(value)) return jsonTextOf(value);
  throw new KeyValueFault(`${JSON.stringify(key)} uses an alias, which is not supported here`);
}

function listItem(item: ParsedNode, key: string): string {
  const text = isScalar(item) && !isNull(item) ? String(item.value) : undefined;
  const what = `an item of the list ${JSON.stringify(key)}`;
  if (text === undefined) throw new KeyValueFault(`${what} has no value`);
  if (!text.includes(',')) return text;
  throw new KeyValueFault(
    `${what} contains a comma, but lists are sent joined by commas (write the whole value as one text)`,
  );
}

/** A plain scalar that YAML and JSON read as null. */
function isNull(node: ParsedNode): boolean {
  return (
    isScalar(node) && node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(String(node.value))
  );
}
