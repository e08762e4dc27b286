import { TapstackError, type ErrorCode } from '../core/errors.js';

/** Collects everything that is wrong with what a run was asked, so that the reader can mend it in one go. */
export interface Faults {
  /** Adds a sentence. */
  add(sentence: string): void;
  /**
   * Runs a step whose TapstackError counts as a fault.
   *
   * @returns what the step gave, `undefined` when it raised a TapstackError
   */
  collect<T>(step: () => T): T | undefined;
  /**
   * @throws TapstackError when there is a fault: of the fault's own code where all have the same one, else `invalid-input`
   */
  raise(): void;
}

interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | undefined;
}

/** An empty collection. */
export function createFaults(): Faults {
  const faults: Fault[] = [];
  return {
    add: (message) => {
      faults.push({ code: 'invalid-input', message, hint: undefined });
    },
    collect: (step) => {
      try {
        return step();
      } catch (thrown) {
        if (!(thrown instanceof TapstackError)) throw thrown;
        faults.push(thrown);
        return undefined;
      }
    },
    raise: () => {
      const error = errorOf(faults);
      if (error !== undefined) throw error;
    },
  };
}

function errorOf(faults: readonly Fault[]): TapstackError | undefined {
  const [first, ...rest] = faults;
  if (first === undefined) return undefined;
  const hint =
    'Correct the inputs of this step and run it again; README.md lists what each input takes.';
  if (rest.length === 0) {
    return new TapstackError(first.code, first.message, { hint: first.hint ?? hint });
  }
  const code = rest.every((fault) => fault.code === first.code) ? first.code : 'invalid-input';
  const lines = faults.map((fault) => `- ${fault.message.replaceAll('\n', '\n  ')}`);
  const message = `${faults.length} things are wrong with the inputs:\n${lines.join('\n')}`;
  return new TapstackError(code, message, { hint: first.hint ?? hint });
}

/**
 * A text for a message: in quotes, cut, and with everything but printable ASCII escaped, so that a letter that only
 * looks like another one, or a blank that can not be seen, shows.
 */
export function quoted(text: string): string {
  const cut = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return JSON.stringify(cut).replace(/[^\x20-\x7e…]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
