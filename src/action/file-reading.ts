import { readFileSync } from 'node:fs';

/** A file's bytes, or why there are none. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Buffer }
  | {
      readonly ok: false;
      /** There is nothing of that name. */
      readonly missing: boolean;
      /** Completes the sentence "… can not be read: …". */
      readonly reason: string;
    };

/** Reads a whole file; never throws. */
export function readBytes(path: string): FileReading {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (thrown) {
    const code = codeOf(thrown);
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return { ok: false, missing, reason: REASONS[code] ?? code };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

function codeOf(thrown: unknown): string {
  const hasCode = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
  return hasCode ? String(thrown.code) : String(thrown);
}
