import type { FileReading } from './file-reading.js';
import { readPairDocument, type Half } from './key-value-document.js';
import { KeyValueFault } from './key-value-faults.js';
import { kindOfLine, linesOf, readPairLines } from './key-value-lines.js';

/** How a text of keys and values is to be read. */
export interface KeyValueOptions {
  /** Which half of a CodePipeline configuration is meant. */
  readonly half: Half;
  /** Reads the file of `file:PATH`. */
  readonly readFile: (path: string) => FileReading;
}

/** What {@link readKeyValues} gives; `undefined` pairs mean that nothing is said. */
export type KeyValues =
  | {
      readonly ok: true;
      readonly pairs: ReadonlyMap<string, string> | undefined;
      /** Keys of the line form whose values begin or end with a blank, which is kept. */
      readonly padded: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/** The forms, for messages. */
export const KEY_VALUE_FORMS =
  'lines Key=Value, a YAML or JSON mapping, a list of {"ParameterKey": …, "ParameterValue": …}, {"Key": …, "Value": …} or "Key=Value", or file:PATH';

/**
 * Reads keys and values in any form of the contract. The form is decided by this order, and never guessed anew when
 * reading fails:
 *
 * 1. `file:PATH` alone: the file's text is read by the rules 2 to 4.
 * 2. A text that begins with `{` or `[` is JSON (or YAML's flow form, its superset).
 * 3. Otherwise the first line that is neither blank nor a comment decides: `Key=Value` where an equals sign comes before
 *    any colon that is followed by a blank or the line's end; then all lines must be of that form.
 * 4. YAML where such a colon comes first, or where the line begins with a quote, `- `, `---`, `%` or `?`.
 *
 * A mapping with no other keys than `Parameters`, `Tags` and `StackPolicy`, all of them mappings, is a CodePipeline
 * configuration. Values are kept whole: commas, equals signs and line breaks have no meaning in them.
 */
export function readKeyValues(text: string, options: KeyValueOptions): KeyValues {
  try {
    return readText(textOf(text, options), options);
  } catch (thrown) {
    if (thrown instanceof KeyValueFault) return { ok: false, problem: thrown.message };
    throw thrown;
  }
}

function textOf(text: string, options: KeyValueOptions): string {
  const [, path] = /^[ \t\r\n]*file:([^\r\n]+?)[ \t\r\n]*$/.exec(text) ?? [];
  if (path === undefined) return text;
  const file = options.readFile(path.trim());
  if (!file.ok) throw new KeyValueFault(`the file ${path} can not be read (${file.reason})`);
  return file.bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function readText(text: string, options: KeyValueOptions): KeyValues {
  const document = (): KeyValues => {
    return { ok: true, pairs: readPairDocument(text, options.half), padded: [] };
  };
  if (/^[ \t\r\n]*[{[]/.test(text)) return document();
  const lines = linesOf(text);
  const first = lines.find((line) => kindOfLine(line) !== 'blank');
  if (first === undefined) return { ok: true, pairs: undefined, padded: [] };
  switch (kindOfLine(first)) {
    case 'yaml':
      return document();
    case 'pair': {
      const pairs = readPairLines(lines);
      const padded = [...pairs].filter(([, value]) => /^[ \t]|[ \t]$/.test(value));
      return { ok: true, pairs, padded: padded.map(([key]) => key) };
    }
    default:
      throw new KeyValueFault(`the text is in none of the known forms: ${KEY_VALUE_FORMS}`);
  }
}
