import * as core from '@actions/core';
import { inertLines } from '../../core/inert-text.js';
import { SECRET_CHARACTERS } from '../../core/limits.js';

/**
 * Asks the runner to black out values wherever it shows text; shorter ones would black out half the log. Line by line: of a
 * value with several lines the runner would mask every single one itself, down to the closing bracket of a JSON key.
 */
export function maskSecrets(secrets: Iterable<string>): void {
  for (const secret of secrets) {
    for (const line of secret.split(/\r?\n/)) {
      if (line.trim().length >= SECRET_CHARACTERS) core.setSecret(line.trim());
    }
  }
}

/** Writes step outputs. Keys are ours alone, never text from elsewhere: the runner does not check them. */
export function writeOutputs(outputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of outputs) core.setOutput(name, value);
}

/** Keeps a value for the post step. */
export function saveState(name: string, value: string): void {
  core.saveState(name, value);
}

/** Reads what the main step has kept; empty when it kept nothing. */
export function readState(name: string): string {
  return core.getState(name);
}

/** Adds to the job summary; trouble with it is a warning, for a summary must not decide a result. */
export async function appendSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (thrown) {
    // The toolkit would write what it could not write now together with the next text.
    core.summary.emptyBuffer();
    const [reason] = inertLines(String(thrown));
    core.info(`Warning: the job summary could not be written: ${reason ?? ''}`);
  }
}

/** A remark beside the run, and beside a line of a file where one is named. */
export interface RunnerAnnotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** Shows an annotation. The runner prints its message in the log too. */
export function annotate(annotation: RunnerAnnotation): void {
  const { level, title, file, line } = annotation;
  // Line ends are encoded by the toolkit; other controls could hide what a reader sees.
  const message = inertLines(annotation.message).join('\n');
  const properties = {
    title: inertLines(title).join(' '),
    ...(file === undefined ? {} : { file: inertLines(file).join(' ') }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  if (level === 'error') core.error(message, properties);
  else core.warning(message, properties);
}
