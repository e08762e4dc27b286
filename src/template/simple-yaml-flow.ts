import { DocumentFault, NESTING_LIMIT } from './document-problem.js';
import type { Located, SourceMember } from './source-position.js';
import { longForm } from './tags.js';
import type { TemplateValue } from './template-value.js';
import { scalarParameter, valueOfPlain, wrapped } from './yaml-values.js';

/** A text that is read from the front. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Values that were read. */
  values: number;
}

/** Keys and texts in one line, with the place of what was written. */
interface Scalar {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
}

/** A plain scalar ends here; in lists and mappings in brackets at any of their marks too. */
const PLAIN_END = /:(?=[ \n])| #|\n/g;
const PLAIN_END_IN_FLOW = /:(?=[ \n,[\]{}])| #|[\n,[\]{}]/g;
/** Marks at its beginning that mean something else; a minus is none before a word or number. */
const NOT_PLAIN = /^(?:[?:,[\]{}#&*!|>'"%@`\s]|-(?![A-Za-z0-9.])|<<)/;
/** Longer keys need another notation; YAML's own limit is 1,024. */
const KEY_CHARACTERS = 1_000;
/** Ours: far more than a template has. Where aliases multiply values they are bounded elsewhere. */
const VALUES = 100_000;

/** Leaves the text to the complete reader. */
export function giveUp(cursor: Cursor): never {
  throw new DocumentFault('unsupported', 'Not in the simple form', cursor.at);
}

/** Counts a value. */
export function count(cursor: Cursor): void {
  cursor.values += 1;
  if (cursor.values > VALUES) giveUp(cursor);
}

/** Passes blanks of this line. */
export function skipBlanks(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

/**
 * Reads a scalar that stands in one line: plain, in single quotes, or in double quotes without escapes.
 *
 * @param inFlow whether it stands in brackets
 */
export function readScalar(cursor: Cursor, inFlow: boolean): Scalar {
  const { text, at: start } = cursor;
  const first = text[start];
  if (first === "'" || first === '"') return readQuoted(cursor, first);
  if (NOT_PLAIN.test(text.slice(start, start + 2))) giveUp(cursor);
  const marks = inFlow ? PLAIN_END_IN_FLOW : PLAIN_END;
  marks.lastIndex = start;
  const found = marks.exec(text)?.index ?? text.length;
  const plain = text.slice(start, found).trimEnd();
  cursor.at = start + plain.length;
  return { text: plain, start, end: cursor.at, isPlain: true };
}

function readQuoted(cursor: Cursor, quote: string): Scalar {
  const { text, at: start } = cursor;
  let end = start + 1;
  for (; text[end] !== quote || (quote === "'" && text[end + 1] === quote); end += 1) {
    const letter = text[end];
    if (letter === undefined || letter === '\n' || (quote === '"' && letter === '\\')) {
      giveUp(cursor);
    }
    if (letter === quote) end += 1;
  }
  cursor.at = end + 1;
  const inside = text.slice(start + 1, end);
  return {
    text: quote === "'" ? inside.replaceAll("''", "'") : inside,
    start,
    end: cursor.at,
    isPlain: false,
  };
}

/** Reads `key: ` up to the value; in brackets and in a block the value or a line's end must follow a blank. */
export function readKey(cursor: Cursor, inFlow: boolean): Scalar {
  const key = readScalar(cursor, inFlow);
  const after = cursor.text[cursor.at + 1];
  if (cursor.text[cursor.at] !== ':' || (after !== ' ' && (inFlow || after !== '\n'))) {
    giveUp(cursor);
  }
  if (key.end - key.start > KEY_CHARACTERS) giveUp(cursor);
  cursor.at += 1;
  skipBlanks(cursor);
  return key;
}

/** The function that a short tag stands for, passed with the blanks behind it; `undefined` where there is no tag. */
export function readTag(cursor: Cursor): string | undefined {
  if (cursor.text[cursor.at] !== '!') return undefined;
  const tag = /^![A-Za-z0-9]+(?=[ \n])/.exec(cursor.text.slice(cursor.at, cursor.at + 40))?.[0];
  const key = tag === undefined ? undefined : longForm(tag);
  if (tag === undefined || key === undefined) giveUp(cursor);
  cursor.at += tag.length;
  skipBlanks(cursor);
  count(cursor);
  return key;
}

/** What is read on one level: how deep, and the column that lines in brackets must stand right of. */
export interface Level {
  readonly depth: number;
  readonly indent: number;
}

/** Reads what can stand in one line or in brackets: a scalar, a list or a mapping, each with or without a tag. */
export function readInline(
  cursor: Cursor,
  level: Level,
  inFlow: boolean,
  tag: string | undefined,
): Located<TemplateValue> {
  const content = readContent(cursor, level, inFlow, tag);
  return tag === undefined ? content : wrapped(tag, content);
}

function readContent(
  cursor: Cursor,
  level: Level,
  inFlow: boolean,
  tag: string | undefined,
): Located<TemplateValue> {
  count(cursor);
  // Both readers count levels in their own way, so the simple one stays well below the limit.
  if (level.depth > NESTING_LIMIT / 4) giveUp(cursor);
  const deeper = { ...level, depth: level.depth + 1 };
  switch (cursor.text[cursor.at]) {
    case '[':
      return readList(cursor, deeper);
    case '{':
      return readMapping(cursor, deeper);
    case undefined:
    case '\n':
      return giveUp(cursor);
    default: {
      const { text, start, end, isPlain } = readScalar(cursor, inFlow);
      const node = { start, end, members: undefined };
      if (tag !== undefined) return scalarParameter(tag, text, node);
      return { value: isPlain ? valueOfPlain(text) : text, node };
    }
  }
}

function readList(cursor: Cursor, level: Level): Located<TemplateValue> {
  const start = cursor.at;
  const items: TemplateValue[] = [];
  const members = new Map<number, SourceMember>();
  eachMember(cursor, level, ']', () => {
    const { value, node } = readInline(cursor, level, true, readTag(cursor));
    members.set(items.length, { start: node.start, end: node.end, node });
    items.push(value);
  });
  return { value: items, node: { start, end: cursor.at, members } };
}

function readMapping(cursor: Cursor, level: Level): Located<TemplateValue> {
  const start = cursor.at;
  const mapping = openMapping(cursor);
  eachMember(cursor, level, '}', () => {
    const key = readKey(cursor, true);
    mapping.add(key, readInline(cursor, level, true, readTag(cursor)));
  });
  return { value: mapping.value(), node: { start, end: cursor.at, members: mapping.members } };
}

/** Reads what stands between brackets, over several lines where these are indented. */
function eachMember(cursor: Cursor, { indent }: Level, close: string, read: () => void): void {
  cursor.at += 1;
  skipLines(cursor, indent);
  if (cursor.text[cursor.at] === close) {
    cursor.at += 1;
    return;
  }
  for (;;) {
    read();
    skipLines(cursor, indent);
    const mark = cursor.text[cursor.at];
    if (mark !== ',' && mark !== close) giveUp(cursor);
    cursor.at += 1;
    if (mark === close) return;
    skipLines(cursor, indent);
  }
}

/** Passes blanks and line breaks inside brackets. */
function skipLines(cursor: Cursor, indent: number): void {
  skipBlanks(cursor);
  while (cursor.text[cursor.at] === '\n') {
    const line = (cursor.at += 1);
    skipBlanks(cursor);
    const isBlank = cursor.text[cursor.at] === '\n';
    if (!isBlank && cursor.at - line <= indent) giveUp(cursor);
  }
}

/** A mapping that is being read. */
export interface OpenMapping {
  readonly members: ReadonlyMap<string, SourceMember>;
  readonly add: (key: Scalar, content: Located<TemplateValue>) => void;
  readonly value: () => TemplateValue;
}

/** Begins a mapping; one key twice is left to the complete reader. */
export function openMapping(cursor: Cursor): OpenMapping {
  const entries: [string, TemplateValue][] = [];
  const members = new Map<string, SourceMember>();
  return {
    members,
    add: ({ text, start, end }, { value, node }) => {
      if (members.has(text)) giveUp(cursor);
      entries.push([text, value]);
      members.set(text, { start, end, node });
    },
    value: () => Object.fromEntries(entries),
  };
}
