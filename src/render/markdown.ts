/** Longest text in a line or a cell, in characters; what is longer is cut, for the report file has it whole. Ours. */
const INLINE_CHARACTERS = 1_000;
/** Longest text in a fenced block, in characters. Ours. */
const FENCE_CHARACTERS = 20_000;

/** Longest address of a link, in characters: browsers and servers take no more for sure. */
const ADDRESS_CHARACTERS = 8_000;

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
/** Control characters, and marks that turn the direction of writing: they can hide or reorder what a reader sees. */
const HIDDEN = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from anywhere as one line without any effect: no HTML, no mention, no link, no markup, no table cell of its own. Only
 * code in single backticks, as our own sentences have it, stays code.
 */
export function text(value: string): string {
  const flat = oneLine(value, INLINE_CHARACTERS);
  return (
    flat
      .split(/(?<!`)(`[^`]+`)(?!`)/)
      .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
      .join('')
      // At the beginning of a line these make a list, a heading or, below another line, a table of it.
      .replace(/^([-+=:])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** Code that its content can not leave, in a line or in a table cell. */
export function code(value: string): string {
  const flat = oneLine(value, INLINE_CHARACTERS);
  if (flat === '') return '';
  // Markdown takes a bar for the end of a cell even in backticks.
  if (flat.includes('|')) return `<code>${entities(flat)}</code>`;
  const tick = '`'.repeat(longestRun(flat) + 1);
  const pad = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
  return `${tick}${pad}${flat}${pad}${tick}`;
}

/** A fenced block that its content can not close. */
export function fence(value: string, language = 'text'): string {
  const body = clip(value.toWellFormed().replaceAll(LINE_ENDS, '\n'), FENCE_CHARACTERS);
  const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${marks}${language}\n${body.replaceAll(HIDDEN, '\ufffd')}\n${marks}`;
}

/** A table; its cells are Markdown that is inert already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map((row) => line(row))].join(
    '\n',
  );
}

/** A folded part of the page. */
export function details(title: string, body: string): string {
  return `<details><summary>${entities(oneLine(title, INLINE_CHARACTERS))}</summary>\n\n${body}\n\n</details>`;
}

/** A link to a web page; `undefined` for an address that is none. */
export function link(label: string, address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  if (href.length > ADDRESS_CHARACTERS) return undefined;
  const safe = href.replaceAll(
    /[()<>'"`\\|[\]\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return `[${text(label)}](${safe})`;
}

/** The text cut to so many characters, never within one. */
export function clip(value: string, characters: number): string {
  if (value.length <= characters) return value;
  return `${value
    .slice(0, characters)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

function oneLine(value: string, characters: number): string {
  return clip(
    value.toWellFormed().replaceAll(LINE_ENDS, ' ').replaceAll(HIDDEN, '\ufffd'),
    characters,
  )
    .replaceAll('\t', ' ')
    .trim();
}

function longestRun(value: string): number {
  return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
};

/** Plain words: everything that Markdown, HTML or GitHub gives a meaning is taken out of its effect. */
function plain(value: string): string {
  return value
    .replaceAll(/[\\`*_[\]~$]/g, (character) => `\\${character}`)
    .replaceAll(/[&<>|]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(/(?<=^|[^&])#/g, '\\#\u200b')
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\\//')
    .replaceAll(/www\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** Text within HTML tags, of which Markdown and HTML see letters, digits and blanks only. */
function entities(value: string): string {
  return value.replaceAll(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
