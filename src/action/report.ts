import { NAME_CHARACTERS } from '../core/limits.js';
import type { Outcome } from '../core/outcome.js';
import { consoleUrl } from '../render/console-url.js';

/** Version of the report's form; docs/report.schema.json describes it. Additions do not raise it. */
export const SCHEMA_VERSION = 1;

/** An Outcome as the plain JSON of the report file and of `format: json`. */
export function reportOf(outcome: Outcome): object {
  return { schemaVersion: SCHEMA_VERSION, ...outcome, consoleUrl: consoleUrl(outcome.stack) };
}

/** Name of the report file: one for each stack and operation, so that steps of one job do not overwrite each other's. */
export function reportName(outcome: Outcome): string {
  // An input that was refused may hold anything, also a way out of the folder.
  const name = outcome.stack.name.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, NAME_CHARACTERS);
  return `tapstack-report-${name}-${outcome.operation}.json`;
}
