import { inertLines } from '../../core/inert-text.js';
import type { Redact } from '../../core/redaction.js';
import type { Clock } from '../../ports/clock.js';
import type { Log, LogFields } from '../../ports/log.js';
import type { LineSink } from './log-file.js';
import type { Screen } from '../../ports/screen.js';

/** Levels in rising order. */
export const LEVELS = ['debug', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What a log is made of. */
export interface LogParts {
  readonly screen: Screen;
  readonly file: LineSink;
  readonly redact: Redact;
  /** Lowest level that reaches the screen; the file gets everything. */
  readonly level: Level;
  readonly clock: Pick<Clock, 'now'>;
  /** Fields of every record in the file, asked for at each. */
  readonly common: () => LogFields;
}

/** The run's log: readable lines on the screen, JSON lines in the file, both through one redactor and inert. */
export function createLog(parts: LogParts): Log {
  const { screen } = parts;
  const visible = (level: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(parts.level);
  const write = (level: Level, message: string, fields: LogFields | undefined): void => {
    const text = parts.redact(message);
    parts.file(record(parts, level, text, fields));
    if (!visible(level)) return;
    const lines = inertLines(text);
    // One annotation each: the runner shows ten of a kind, and breaks its lines itself.
    if (level === 'warning') screen.warning(lines.join('\n'));
    else if (level === 'error') screen.error(lines.join('\n'));
    else for (const line of lines) screen.line(line);
  };
  return {
    debug: (message, fields) => {
      write('debug', message, fields);
    },
    info: (message, fields) => {
      write('info', message, fields);
    },
    warning: (message, fields) => {
      write('warning', message, fields);
    },
    error: (message, fields) => {
      write('error', message, fields);
    },
    section: (title) => {
      const text = parts.redact(title);
      parts.file(record(parts, 'info', text, { section: true }));
      if (visible('info')) screen.section(inertLines(text).join(' '));
    },
    endSection: () => {
      screen.endSection();
    },
    progress: (line) => {
      if (!visible('info')) return;
      screen.live(line === undefined ? undefined : inertLines(parts.redact(line)).join(' '));
    },
  };
}

function record(
  parts: LogParts,
  level: Level,
  message: string,
  fields: LogFields | undefined,
): string {
  const time = new Date(parts.clock.now()).toISOString();
  const own = { time, level, message };
  // First and last: they begin the record, and no field takes their place.
  const entry = { ...own, ...parts.common(), ...fields, ...own };
  // Value by value, so that a record is JSON whatever the secrets are.
  const json = JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'string' ? parts.redact(value) : value,
  );
  // The same JSON; a file that is printed in a job must give the runner neither a command nor the beginning of a line.
  return json.replaceAll('##[', '##\\u005b').replaceAll(/[\u0085\u2028\u2029]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
