import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a report in one go.
 *
 * @returns the path; `undefined` when it could not be written, for a report decides nothing
 */
export function writeReport(path: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
    return path;
  } catch {
    return undefined;
  }
}
