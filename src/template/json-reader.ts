import { DocumentFault, NESTING_LIMIT } from './document-problem.js';
import type { Located, SourceMember } from './source-position.js';
import { numberOrText } from './template-value.js';
import type { TemplateValue } from './template-value.js';

interface Cursor {
  readonly text: string;
  at: number;
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Rough shape of a text in quotes, without nested alternatives so that long texts need no deep regex stack. */
const STRING = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const WORD = /true|false|null/y;

/**
 * Reads JSON (RFC 8259) with the place of each value. Our own reader, because JSON.parse tells no
 * positions on success and unstable ones on failure, and drops repeated keys.
 * Raises DocumentFault.
 */
export function readJson(text: string): Located<TemplateValue> {
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  skipBlank(cursor);
  const located = readValue(cursor, 0);
  skipBlank(cursor);
  if (cursor.at < text.length) throw unexpected(cursor, 'the end of the document');
  return located;
}

function readValue(cursor: Cursor, depth: number): Located<TemplateValue> {
  if (depth > NESTING_LIMIT) {
    throw new DocumentFault('unsupported', 'The template is nested too deeply', cursor.at);
  }
  switch (cursor.text[cursor.at]) {
    case '{':
      return readObject(cursor, depth);
    case '[':
      return readList(cursor, depth);
    default:
      return readScalar(cursor);
  }
}

function readObject(cursor: Cursor, depth: number): Located<TemplateValue> {
  const start = cursor.at;
  const entries: [string, TemplateValue][] = [];
  const members = new Map<string, SourceMember>();
  cursor.at += 1;
  skipBlank(cursor);
  if (!accept(cursor, '}')) {
    do {
      skipBlank(cursor);
      const place = { start: cursor.at, key: readText(cursor, 'a key in double quotes') };
      const end = cursor.at;
      if (members.has(place.key)) throw duplicate(place.key, place.start);
      skipBlank(cursor);
      expect(cursor, ':');
      const { value, node } = readMember(cursor, depth);
      entries.push([place.key, value]);
      members.set(place.key, { start: place.start, end, node });
    } while (accept(cursor, ','));
    expect(cursor, '}');
  }
  return { value: Object.fromEntries(entries), node: { start, end: cursor.at, members } };
}

function readList(cursor: Cursor, depth: number): Located<TemplateValue> {
  const start = cursor.at;
  const items: TemplateValue[] = [];
  const members = new Map<number, SourceMember>();
  cursor.at += 1;
  skipBlank(cursor);
  if (!accept(cursor, ']')) {
    do {
      const { value, node } = readMember(cursor, depth);
      members.set(items.length, { start: node.start, end: node.end, node });
      items.push(value);
    } while (accept(cursor, ','));
    expect(cursor, ']');
  }
  return { value: items, node: { start, end: cursor.at, members } };
}

function readMember(cursor: Cursor, depth: number): Located<TemplateValue> {
  skipBlank(cursor);
  const located = readValue(cursor, depth + 1);
  skipBlank(cursor);
  return located;
}

function readScalar(cursor: Cursor): Located<TemplateValue> {
  const start = cursor.at;
  const value = scalarValue(cursor);
  return { value, node: { start, end: cursor.at, members: undefined } };
}

function scalarValue(cursor: Cursor): TemplateValue {
  if (cursor.text[cursor.at] === '"') return readText(cursor, 'a value');
  const number = take(cursor, NUMBER);
  if (number !== undefined) return numberOrText(number);
  const word = take(cursor, WORD);
  if (word === undefined) throw unexpected(cursor, 'a value');
  return word === 'null' ? null : word === 'true';
}

function readText(cursor: Cursor, wanted: string): string {
  const start = cursor.at;
  const token = take(cursor, STRING);
  if (token === undefined) throw unexpected(cursor, wanted);
  try {
    return JSON.parse(token) as string;
  } catch {
    throw new DocumentFault('syntax', 'A text has a bad escape or an unescaped line break', start);
  }
}

function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function skipBlank(cursor: Cursor): void {
  take(cursor, BLANK);
}

function accept(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at += 1;
  return true;
}

function expect(cursor: Cursor, character: string): void {
  if (!accept(cursor, character)) throw unexpected(cursor, `"${character}"`);
}

function duplicate(key: string, offset: number): DocumentFault {
  return new DocumentFault('duplicate-key', `The key "${key}" appears twice`, offset);
}

function unexpected(cursor: Cursor, wanted: string): DocumentFault {
  const character = cursor.text[cursor.at];
  const found =
    character === undefined ? 'the document ends' : `there is ${JSON.stringify(character)}`;
  return new DocumentFault('syntax', `Expected ${wanted}, but ${found}`, cursor.at);
}
