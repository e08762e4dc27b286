import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Scalar } from 'yaml';
import { KeyValueFault } from './key-value-faults.js';

/** What JSON writes without quotes. */
const BARE = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

/**
 * The JSON text of a structure, without blanks. Numbers stay as they are written, so that `1.10` or an id of twenty
 * digits does not change on its way through a floating-point number.
 *
 * @param node a node of a document that was read with YAML's failsafe schema
 */
export function jsonTextOf(node: unknown): string {
  if (node === null) return 'null';
  if (isScalar(node)) return scalarText(node);
  if (isSeq(node)) return `[${node.items.map((item) => jsonTextOf(item)).join(',')}]`;
  if (isMap(node)) {
    const members = node.items.map((pair) => `${keyText(pair.key)}:${jsonTextOf(pair.value)}`);
    return `{${members.join(',')}}`;
  }
  throw new KeyValueFault('aliases are not supported here');
}

function scalarText(scalar: Scalar): string {
  const text = String(scalar.value);
  if (scalar.type !== 'PLAIN') return JSON.stringify(text);
  if (text === '' || text === '~') return 'null';
  return BARE.test(text) ? text : JSON.stringify(text);
}

function keyText(key: unknown): string {
  if (isScalar(key as Node)) return JSON.stringify(String((key as Scalar).value));
  throw new KeyValueFault('a key is not a text');
}
