import { marked, type Token, type Tokens } from 'marked';

/** Tags that a page of ours may have once it is HTML. */
const TAGS =
  /^<\/?(?:h[1-6]|p|table|thead|tbody|tr|th|td|code|pre|em|strong|a|ul|li|blockquote|details|summary|br)(?: (?:class="language-\w+"|href="https?:\/\/[^"<>]*"))?>$/;

/**
 * What is wrong with the form of a Markdown page, by our own reading of its lines and by the tokens and the HTML that a parser
 * of GitHub's flavour makes of it. Empty for a well-formed, inert page.
 */
export function markdownFaults(page: string): readonly string[] {
  return [...lineFaults(page), ...tokenFaults(page), ...htmlFaults(page)];
}

/** The contents of the fenced blocks of a language. */
export function fencedBlocks(page: string, language: string): readonly string[] {
  return marked
    .lexer(page)
    .filter((token): token is Tokens.Code => token.type === 'code' && token.lang === language)
    .map((token) => token.text);
}

function lineFaults(page: string): readonly string[] {
  const { lines, isFenceOpen } = outsideFences(page);
  const faults = isFenceOpen ? ['a fence is open at the end'] : [];
  let depth = 0;
  for (const line of lines) {
    if (line.startsWith('<details>')) depth += 1;
    if (line === '</details>') depth -= 1;
    if (depth < 0 || depth > 1) faults.push(`details are not balanced at ${line}`);
  }
  if (depth !== 0) faults.push('details are open at the end');
  return [...faults, ...tableFaults(lines)];
}

function outsideFences(page: string): {
  readonly lines: readonly string[];
  readonly isFenceOpen: boolean;
} {
  const lines: string[] = [];
  let mark: string | undefined;
  for (const line of page.split('\n')) {
    if (mark !== undefined) {
      if (line === mark) mark = undefined;
      continue;
    }
    mark = /^(`{3,})/.exec(line)?.[1];
    lines.push(mark === undefined ? line : '');
  }
  return { lines, isFenceOpen: mark !== undefined };
}

function tableFaults(lines: readonly string[]): readonly string[] {
  const faults: string[] = [];
  let cells: number | undefined;
  for (const line of lines) {
    if (!line.startsWith('|')) {
      cells = undefined;
      continue;
    }
    const found = line.split('|').length;
    if (cells === undefined && /^\|(?:\s*\|)+$/.test(line)) faults.push('an empty head row');
    if (cells !== undefined && found !== cells) faults.push(`cells differ in ${line}`);
    cells = found;
  }
  return faults;
}

function tokenFaults(page: string): readonly string[] {
  const faults: string[] = [];
  void marked.walkTokens(marked.lexer(page), (token: Token) => {
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      if (rows.some((row) => row.length !== header.length)) faults.push('cells differ in a table');
    }
    if (['image', 'hr', 'del'].includes(token.type)) faults.push(token.type);
    if (token.type === 'heading' && !token.raw.startsWith('##'))
      faults.push(`heading ${token.raw}`);
    if (token.type === 'text' && !('tokens' in token) && /@[\w-]|(?<![&\w])#\d/.test(token.raw))
      faults.push(`mention in ${token.raw}`);
  });
  return faults;
}

function htmlFaults(page: string): readonly string[] {
  const html = marked.parse(page, { async: false });
  const tags = html.match(/<[^>]*>/g) ?? [];
  const links = tags.filter((tag) => tag.startsWith('<a '));
  // To the console and to the run; all others come from text.
  const tooMany = links.length > 2 ? [`${links.length} links`] : [];
  return [...tooMany, ...tags.filter((tag) => !TAGS.test(tag))];
}
