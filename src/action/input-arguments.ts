import { didYouMean } from '../core/nearest.js';
import type { Environment, InputSource } from './input-source.js';
import { OPERATION_CHOICES } from './input-choices.js';
import { findInput } from './input-table.js';

/** What the command line asks for. */
export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly source: InputSource };

/** Inputs that may be given several times; the texts are put together line by line. */
const REPEATABLE: readonly string[] = ['list', 'pairs'];

interface Reading {
  readonly given: Map<string, string>;
  readonly operations: string[];
  readonly faults: string[];
}

/**
 * Reads `tapstack <operation> [--input value | --input=value]…`, `--self-test`, `--help` and `--version`. A flag may
 * stand without a value, which means `true`. A value that begins with `--` needs the form with an equals sign, so that
 * a forgotten value does not swallow the next input.
 *
 * @param words the arguments without node and script
 */
export function readArguments(words: readonly string[], environment: Environment): CommandLine {
  if (words.length === 0 || words[0] === 'help') return { kind: 'help' };
  if (words.includes('--help') || words.includes('-h')) return { kind: 'help' };
  if (words.includes('--version') || words.includes('-V')) return { kind: 'version' };
  const reading: Reading = { given: new Map(), operations: [], faults: [] };
  let at = 0;
  while (at < words.length) at += readWord(words, at, reading);
  settleOperation(reading);
  const { given, faults } = reading;
  return { kind: 'run', source: { kind: 'command-line', given, environment, faults } };
}

/** Reads what begins at a position; gives the number of words it took. */
function readWord(words: readonly string[], at: number, reading: Reading): number {
  const word = words[at] ?? '';
  if (word === '--self-test') {
    reading.operations.push('self-test');
    return 1;
  }
  const [, name, attached] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
  if (name === undefined) {
    if (word.startsWith('-'))
      reading.faults.push(`The argument ${JSON.stringify(word)} is not known.`);
    else reading.operations.push(word);
    return 1;
  }
  if (attached !== undefined) {
    put(reading, name.toLowerCase(), attached);
    return 1;
  }
  return readDetached(name.toLowerCase(), words[at + 1], reading);
}

/** An input whose value, if it has one, is the next word. */
function readDetached(name: string, next: string | undefined, reading: Reading): number {
  const kind = findInput(name)?.kind;
  if (kind === 'flag') {
    const hasValue = next !== undefined && /^(?:true|false)$/i.test(next);
    put(reading, name, hasValue ? next : 'true');
    return hasValue ? 2 : 1;
  }
  if (next !== undefined && !next.startsWith('--')) {
    put(reading, name, next);
    return 2;
  }
  if (kind === undefined) put(reading, name, 'true');
  else reading.faults.push(`--${name} needs a value (--${name}=VALUE where it begins with --).`);
  return 1;
}

function put(reading: Reading, name: string, value: string): void {
  const earlier = reading.given.get(name);
  if (earlier === undefined) {
    reading.given.set(name, value);
  } else if (REPEATABLE.includes(findInput(name)?.kind ?? '')) {
    reading.given.set(name, `${earlier}\n${value}`);
  } else {
    reading.faults.push(`--${name} is given more than once.`);
  }
}

/** The operation stands as the first word without dashes, or as `--operation`; once is enough. */
function settleOperation(reading: Reading): void {
  const { given, operations, faults } = reading;
  const [first, ...rest] = operations;
  if (first === undefined) return;
  const named = given.get('operation');
  const other = rest.find((word) => word !== first) ?? (named === first ? undefined : named);
  if (other !== undefined) {
    const hint = didYouMean(other, OPERATION_CHOICES);
    faults.push(
      `There is one operation too many: ${JSON.stringify(first)} and ${JSON.stringify(other)}.${hint} A value needs its input's name before it.`,
    );
  }
  given.set('operation', first);
}
