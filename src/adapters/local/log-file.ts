import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of one file and number of files; contract: 5 files of 5 MB. */
const FILE_BYTES = 5_000_000;
const FILES = 5;

/** Takes finished lines. */
export type LineSink = (line: string) => void;

/**
 * A log file that rotates by size. Lines are written at once and in order, since a run may be killed at any moment. Four
 * libraries were tried: rotating-file-stream and file-stream-rotator lose the lines before a kill, sonic-boom does not
 * rotate, pino-roll gives the newest file another name each time (docs/adr/0004-log-file.md has the figures). A disk that
 * can not be written to silences the file, never the run.
 */
export function openLogFile(path: string): LineSink {
  let usable = attempt(() => mkdirSync(dirname(path), { recursive: true }));
  let size = sizeOf(path);
  return (line) => {
    if (!usable) return;
    const text = `${line}\n`;
    if (size > 0 && size + Buffer.byteLength(text) > FILE_BYTES) {
      rotate(path);
      size = 0;
    }
    usable = attempt(() => {
      appendFileSync(path, text);
    });
    size += Buffer.byteLength(text);
  };
}

function rotate(path: string): void {
  attempt(() => {
    rmSync(`${path}.${FILES - 1}`, { force: true });
  });
  for (let index = FILES - 2; index >= 1; index -= 1) {
    attempt(() => {
      renameSync(`${path}.${index}`, `${path}.${index + 1}`);
    });
  }
  attempt(() => {
    renameSync(path, `${path}.1`);
  });
}

function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

function attempt(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
