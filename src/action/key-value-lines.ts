import { createPairCollector, KeyValueFault } from './key-value-faults.js';

/** What a line is, taken by itself. */
export type LineKind = 'blank' | 'pair' | 'yaml' | 'neither';

/**
 * Tells `Key=Value` from `Key: value` by what comes first in the line: an equals sign, or a colon before a blank or the
 * line's end. A line that begins with a quote, `- `, `---`, `%` or `?` is YAML; `#` begins a comment in both forms.
 */
export function kindOfLine(line: string): LineKind {
  const text = line.replace(/^[ \t]+/, '');
  if (/^(?:#.*)?$/s.test(text)) return 'blank';
  if (/^(?:["']|-(?:[ \t]|$)|---|%|\?[ \t])/.test(text)) return 'yaml';
  const equals = text.indexOf('=');
  const colon = text.search(/:(?:[ \t]|$)/);
  if (colon >= 0 && (equals < 0 || colon < equals)) return 'yaml';
  return equals >= 0 ? 'pair' : 'neither';
}

/** The lines of a text without their ends (`\n` or `\r\n`). */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/**
 * Reads lines `Key=Value`. The value is everything after the first equals sign up to the line's end, blanks, commas,
 * quotes and further equals signs included. Blank lines and lines that begin with `#` are skipped.
 *
 * @throws KeyValueFault for a line of another form, an empty or a repeated key
 */
export function readPairLines(lines: readonly string[]): ReadonlyMap<string, string> {
  const collector = createPairCollector();
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 1}`;
    switch (kindOfLine(line)) {
      case 'blank':
        break;
      case 'pair': {
        const equals = line.indexOf('=');
        collector.add(line.slice(0, equals), line.slice(equals + 1), where);
        break;
      }
      case 'yaml':
        throw new KeyValueFault(`${where} is not of the form Key=Value as the lines before it are`);
      case 'neither':
        throw new KeyValueFault(`${where} has no equals sign`);
    }
  }
  return collector.pairs;
}
