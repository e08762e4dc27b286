import { DocumentFault, NESTING_LIMIT } from './document-problem.js';
import {
  count,
  giveUp,
  openMapping,
  readInline,
  readKey,
  readTag,
  skipBlanks,
  type Cursor,
  type Level,
} from './simple-yaml-flow.js';
import type { Located, SourceMember } from './source-position.js';
import type { TemplateValue } from './template-value.js';
import { scalarParameter, wrapped } from './yaml-values.js';

/** Line breaks other than `\n`, tabs, control characters and blanks beyond ASCII: what needs YAML's finer rules. */
const FINE_PRINT =
  /[^\n\x20-\x7e\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ufefe]/;
/** The beginning of an item of a list. */
const ITEM = /-[ \n]/y;

/**
 * Reads YAML in the form in which templates are written: mappings and lists by indentation and in brackets, scalars of one
 * line, literal texts (`|`), short tags, comments. Made for the start of a run, of which the complete reader, which knows all
 * of YAML, took a third for a template of 50 kB.
 *
 * @returns exactly what the complete reader returns; `undefined` for everything else, right or wrong
 */
export function readSimpleYaml(text: string): Located<TemplateValue> | undefined {
  if (FINE_PRINT.test(text) || !text.endsWith('\n')) return undefined;
  const cursor: Cursor = { text, at: 0, values: 0 };
  try {
    if (nextIndent(cursor) !== 0) return undefined;
    const content = readBlock(cursor, { depth: 0, indent: 0 });
    return cursor.at === text.length ? content : undefined;
  } catch (error) {
    if (error instanceof DocumentFault) return undefined;
    throw error;
  }
}

/** Passes empty lines and comments; returns the indent of the next line, whose text is next; -1 at the end. */
function nextIndent(cursor: Cursor): number {
  const { text } = cursor;
  for (;;) {
    const line = cursor.at;
    skipBlanks(cursor);
    if (text[cursor.at] === '#') cursor.at = text.indexOf('\n', cursor.at);
    else if (text[cursor.at] !== '\n') return cursor.at === text.length ? -1 : cursor.at - line;
    cursor.at += 1;
  }
}

/** Passes the rest of a line, which may be a comment only. */
function endLine(cursor: Cursor): void {
  const hasBlank = cursor.text[cursor.at] === ' ';
  skipBlanks(cursor);
  if (cursor.text[cursor.at] === '#' && hasBlank) cursor.at = cursor.text.indexOf('\n', cursor.at);
  if (cursor.text[cursor.at] !== '\n') giveUp(cursor);
  cursor.at += 1;
}

function isItem(cursor: Cursor): boolean {
  ITEM.lastIndex = cursor.at;
  return ITEM.test(cursor.text);
}

/** Reads the mapping or list that begins here, at the column `level.indent`; ends at the first text of a line left of it. */
function readBlock(cursor: Cursor, level: Level): Located<TemplateValue> {
  count(cursor);
  if (level.depth > NESTING_LIMIT / 4) giveUp(cursor);
  return isItem(cursor) ? readItems(cursor, level) : readPairs(cursor, level);
}

function readPairs(cursor: Cursor, level: Level): Located<TemplateValue> {
  const start = cursor.at;
  const mapping = openMapping(cursor);
  let end: number;
  do {
    const key = readKey(cursor, false);
    const content = readValue(cursor, level, true);
    mapping.add(key, content);
    end = content.node.end;
  } while (isNext(cursor, level) && !isItem(cursor));
  return { value: mapping.value(), node: { start, end, members: mapping.members } };
}

function readItems(cursor: Cursor, level: Level): Located<TemplateValue> {
  const start = cursor.at;
  const items: TemplateValue[] = [];
  const members = new Map<number, SourceMember>();
  let end: number;
  do {
    const dash = cursor.at;
    cursor.at += 1;
    skipBlanks(cursor);
    // `- Key: value` is a mapping at the column of its first key.
    const inner = { depth: level.depth + 1, indent: level.indent + cursor.at - dash };
    const { value, node } = isPair(cursor)
      ? readBlock(cursor, inner)
      : readValue(cursor, { ...inner, indent: level.indent }, false);
    members.set(items.length, { start: node.start, end: node.end, node });
    items.push(value);
    end = node.end;
  } while (isNext(cursor, level) && isItem(cursor));
  return { value: items, node: { start, end, members } };
}

/** Whether the next text stands in this block; its place is passed to in any case. */
function isNext(cursor: Cursor, { indent }: Level): boolean {
  const line = lineStart(cursor);
  const found = line === cursor.at ? nextIndent(cursor) : cursor.at - line;
  if (found > indent) giveUp(cursor);
  return found === indent;
}

/** A nested block may have passed to the text of the next line already. */
function lineStart({ text, at }: Cursor): number {
  let line = at;
  while (line > 0 && text[line - 1] === ' ') line -= 1;
  return line;
}

/** Whether a line goes on with `key:`, without reading it. */
function isPair(cursor: Cursor): boolean {
  const { at, values } = cursor;
  const first = cursor.text[at];
  if (first === undefined || '[{!|>\n'.includes(first)) return false;
  try {
    readKey(cursor, false);
    return true;
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    return false;
  } finally {
    Object.assign(cursor, { at, values });
  }
}

/** The value behind a key or a dash: in its line, as a literal text, or as a block of its own on the next lines. */
function readValue(cursor: Cursor, level: Level, isOfKey: boolean): Located<TemplateValue> {
  const tag = readTag(cursor);
  const first = cursor.text[cursor.at];
  if (first === '|') return readLiteral(cursor, level, tag);
  if (first !== '\n' && first !== '#') {
    const content = readInline(cursor, level, false, tag);
    endLine(cursor);
    return content;
  }
  endLine(cursor);
  const indent = nextIndent(cursor);
  // The items of a key may stand right below it.
  const isBelow = isOfKey && indent === level.indent && isItem(cursor);
  if (indent <= level.indent && !isBelow) giveUp(cursor);
  const content = readBlock(cursor, { depth: level.depth + 1, indent });
  return tag === undefined ? content : wrapped(tag, content);
}

/** Reads `|` or `|-` and the lines of its text. */
function readLiteral(
  cursor: Cursor,
  level: Level,
  tag: string | undefined,
): Located<TemplateValue> {
  count(cursor);
  const start = cursor.at;
  const header = /\|(-?) *\n( +)(?=[^ \n])/y;
  header.lastIndex = start;
  const found = header.exec(cursor.text);
  const indent = found?.[2] ?? '';
  if (found === null || indent.length <= level.indent) giveUp(cursor);
  cursor.at = header.lastIndex - indent.length;
  const lines: string[] = [];
  while (cursor.at < cursor.text.length) {
    const end = cursor.text.indexOf('\n', cursor.at);
    const line = cursor.text.slice(cursor.at, end);
    if (line.trimEnd() !== '' && !line.startsWith(indent)) break;
    lines.push(line.slice(indent.length));
    cursor.at = end + 1;
  }
  const body = lines.join('\n');
  // Blanks at the end belong to the text where they are more than the indent.
  if (/ \n*$/.test(body)) giveUp(cursor);
  const kept = body.replace(/\n+$/, '');
  const text = found[1] === '-' ? kept : `${kept}\n`;
  const end = cursor.text.slice(0, cursor.at).trimEnd().length;
  const node = { start, end, members: undefined };
  return tag === undefined ? { value: text, node } : wrapped(tag, scalarParameter(tag, text, node));
}
