import type { Clock } from '../../ports/clock.js';
import type { Screen } from '../../ports/screen.js';

/** Where a terminal's text goes. */
export interface TerminalOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly colours: boolean;
  write(text: string): void;
}

/** Pause between two progress lines where they can not be overwritten, in ms of the run's clock. */
const PLAIN_PROGRESS_MS = 30_000;

/** Sections, colours and a live line on a terminal; plain lines elsewhere. */
export function createTerminalScreen(output: TerminalOutput, clock: Pick<Clock, 'now'>): Screen {
  let live = false;
  let lastPlain = clock.now();
  const clear = (): void => {
    if (live) output.write('\r\u001b[2K');
    live = false;
  };
  const print = (text: string): void => {
    clear();
    output.write(`${text}\n`);
  };
  const paint = (code: number, text: string): string =>
    output.colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  return {
    line: print,
    warning: (text) => {
      print(`${paint(33, 'Warning:')} ${text}`);
    },
    error: (text) => {
      print(paint(31, text));
    },
    section: (title) => {
      print(`\n${paint(1, title)}`);
    },
    endSection: clear,
    live: (text) => {
      if (output.isTTY) {
        clear();
        if (text === undefined) return;
        output.write(paint(2, text.slice(0, Math.max(20, output.columns - 1))));
        live = true;
      } else if (text !== undefined && clock.now() - lastPlain >= PLAIN_PROGRESS_MS) {
        lastPlain = clock.now();
        print(`… ${text}`);
      }
    },
  };
}
