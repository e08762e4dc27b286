import { didYouMean } from '../core/nearest.js';
import type { Notice } from '../core/outcome.js';
import { findInput, knownInputs } from './input-table.js';

/** Environment variables of this process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The texts that a run was given, not yet judged. */
export interface InputSource {
  readonly kind: 'action' | 'command-line';
  /** By input name in lower case; names that this version does not know are among them. */
  readonly given: ReadonlyMap<string, string>;
  readonly environment: Environment;
  /** What was wrong already with the way in which inputs were given; reported with the other faults. */
  readonly faults: readonly string[];
}

/**
 * Takes the inputs of a step from the environment: the runner sets `INPUT_<NAME>` in upper case with blanks as `_`, and
 * hyphens stay (toolchain, GitHub).
 */
export function readStepInputs(environment: Environment): InputSource {
  const given = new Map<string, string>();
  for (const [variable, value] of Object.entries(environment)) {
    if (value === undefined || !/^INPUT_./i.test(variable)) continue;
    given.set(variable.slice('INPUT_'.length).toLowerCase(), value);
  }
  return { kind: 'action', given, environment, faults: [] };
}

/** A warning for each input name that this version does not know; an empty value is not worth one. */
export function unknownInputs(source: InputSource): readonly Notice[] {
  const known = knownInputs(source.kind);
  return [...source.given]
    .filter(([name, value]) => value !== '' && !isKnown(source, name))
    .map(([name]) => ({
      level: 'warning',
      message: `The input ${JSON.stringify(name)} is not known and has no effect.${didYouMean(name, known)}`,
    }));
}

function isKnown(source: InputSource, name: string): boolean {
  const input = findInput(name);
  return input !== undefined && (source.kind === 'command-line' || input.commandLineOnly !== true);
}
