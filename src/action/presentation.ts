import { resolve } from 'node:path';
import { createFaults, type Faults } from './input-faults.js';
import type { InputSource } from './input-source.js';
import { FORMAT_CHOICES, LOG_LEVEL_CHOICES } from './input-choices.js';
import { createInputValues } from './input-values.js';

/** How a run speaks; it is needed before the rest of the inputs is judged. */
export interface Presentation {
  /** Least important level on the screen; the file gets everything. */
  readonly logLevel: (typeof LOG_LEVEL_CHOICES)[number];
  /** Absolute path. */
  readonly logFile: string;
  /** Account ids are shortened in log and summary. */
  readonly maskAccountId: boolean;
  readonly format: (typeof FORMAT_CHOICES)[number];
}

const LOG_FILE = 'tapstack.log';

/**
 * Reads how to speak. Faults are kept in the given collection; without one they are passed over and defaults stand in,
 * for the run must be able to say what is wrong.
 *
 * @param folder what a relative path of `log-file` is relative to
 */
export function readPresentation(
  source: InputSource,
  folder: string,
  faults: Faults = createFaults(),
): Presentation {
  const values = createInputValues(source, faults);
  const temporary = source.environment['RUNNER_TEMP'] ?? '';
  return {
    logLevel: values.choice('log-level', LOG_LEVEL_CHOICES) ?? 'info',
    logFile: resolve(folder, values.text('log-file') ?? resolve(folder, temporary, LOG_FILE)),
    maskAccountId: values.flag('mask-account-id') ?? false,
    format: source.kind === 'action' ? 'text' : (values.choice('format', FORMAT_CHOICES) ?? 'text'),
  };
}
