import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createRunnerScreen } from '../../../src/adapters/github/runner-screen.js';
import { createLog, LEVELS, type Level } from '../../../src/adapters/local/log.js';
import { createTerminalScreen } from '../../../src/adapters/local/terminal-screen.js';
import { createRedactor } from '../../../src/core/redaction.js';
import type { Log, LogFields } from '../../../src/ports/log.js';
import type { Screen } from '../../../src/ports/screen.js';

/** What the runner takes for a command (B9 of the workflow reference): `::` first after blanks, `##[` anywhere. */
const COMMAND = /^[\s\u0085]*::/;
/** Commands that the runner's screen itself gives; everything after them is escaped by the toolkit. */
const OWN_COMMANDS = /^::(group|endgroup|warning|error)::/;

let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

interface Setting {
  readonly level?: Level;
  readonly secrets?: readonly string[];
  readonly common?: LogFields;
}

function logOn(screen: Screen, setting: Setting = {}): { log: Log; file: string[] } {
  const file: string[] = [];
  const log = createLog({
    screen,
    file: (line) => file.push(line),
    redact: createRedactor(setting.secrets ?? []),
    level: setting.level ?? 'info',
    clock: { now: () => 1_000 },
    common: () => setting.common ?? {},
  });
  return { log, file };
}

/** A screen on stdout whose clock lets every progress line through. */
const SCREENS: Readonly<Record<string, () => Screen>> = {
  runner: () => createRunnerScreen(racingClock()),
  terminal: () => terminal({ isTTY: true, colours: true }),
  'plain output': () => terminal({ isTTY: false, colours: false }),
};

function terminal(kind: { readonly isTTY: boolean; readonly colours: boolean }): Screen {
  const write = (text: string): void => void process.stdout.write(text);
  return createTerminalScreen({ ...kind, columns: 80, write }, racingClock());
}

function racingClock(): { now: () => number } {
  let now = 0;
  return { now: () => (now += 3_600_000) };
}

function say(log: Log, text: string): void {
  log.debug(text);
  log.info(text);
  log.warning(text);
  log.error(text);
  log.section(text);
  log.progress(text);
  log.progress(undefined);
  log.endSection();
}

/** Text in which the beginnings of commands are likely. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', '##[', '##', '[', ':', 'add-mask', 'error', ']', '%0A', '\\'),
      fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u001b'),
      fc.constantFrom(' ', '\t', '\u00a0', '\u3000', '\ufeff', '\u009b', 'secret'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe.each(Object.entries(SCREENS))('a log on the %s', (name, open) => {
  it('never prints a line that the runner takes for a command, whatever it is told', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        printed = '';
        const { log } = logOn(open(), { level: 'debug', secrets: ['secret'] });
        say(log, text);
        // The runner reads lines up to \n; a terminal's escape sequences are part of them.
        const commands = printed.split(/\r?\n|\r/).filter((line) => {
          const own = name === 'runner' && OWN_COMMANDS.test(line);
          return line.includes('##[') || (COMMAND.test(line) && !own);
        });
        expect(commands).toEqual([]);
        expect(printed).not.toContain('secret');
      }),
      { numRuns: 1_500 },
    );
  });

  it('prints what it is told', () => {
    const { log } = logOn(open());
    log.info('one\ntwo');
    log.warning('three');
    log.error('four');
    log.section('five');
    log.progress('six');
    for (const word of ['one', 'two', 'three', 'four', 'five', 'six']) {
      expect(printed).toContain(word);
    }
  });

  it.each(LEVELS)('prints nothing below the level %s', (level) => {
    const { log, file } = logOn(open(), { level });
    for (const each of LEVELS) log[each](`said at ${each}`);
    log.section('a section');
    log.progress('in progress');
    const seen = LEVELS.filter((each) => printed.includes(`said at ${each}`));
    expect(seen).toEqual(LEVELS.slice(LEVELS.indexOf(level)));
    expect(printed.includes('a section')).toBe(level === 'debug' || level === 'info');
    expect(printed.includes('in progress')).toBe(level === 'debug' || level === 'info');
    expect(file).toHaveLength(LEVELS.length + 1);
  });
});

describe('the log file', () => {
  it('gets everything as one JSON object a line, with time, level, message and fields', () => {
    const { log, file } = logOn(terminal({ isTTY: false, colours: false }), {
      level: 'error',
      common: { run: '7' },
    });
    log.debug('a\nb', { action: 'DescribeStacks', attempt: 2, last: false, nothing: undefined });
    expect(file).toEqual([
      '{"time":"1970-01-01T00:00:01.000Z","level":"debug","message":"a\\nb","run":"7","action":"DescribeStacks","attempt":2,"last":false}',
    ]);
  });

  it('lets no field take the place of time, level or message', () => {
    const { log, file } = logOn(terminal({ isTTY: false, colours: false }));
    log.warning('true', { message: 'false', level: 'debug', time: 'never' });
    expect(JSON.parse(file[0] ?? '')).toEqual({
      time: '1970-01-01T00:00:01.000Z',
      level: 'warning',
      message: 'true',
    });
  });

  it('is readable JSON without secrets, whatever the secrets are', () => {
    const awkward = fc.oneof(
      fc.string({ minLength: 4, unit: 'binary' }),
      fc.constantFrom('","l', '":"i', 'a"}\n', 'x\\\\y', '\\"ab', 'info'),
    );
    fc.assert(
      fc.property(
        awkward.filter((text) => !text.includes('*')),
        fc.string(),
        (secret, text) => {
          const { log, file } = logOn(terminal({ isTTY: false, colours: false }), {
            secrets: [secret],
          });
          log.info(`${text}${secret}`, { field: `${secret}${text}` });
          const record = JSON.parse(file[0] ?? '') as Record<string, string>;
          for (const value of Object.values(record)) expect(value).not.toContain(secret);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
