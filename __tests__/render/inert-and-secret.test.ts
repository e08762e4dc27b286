import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { announceOutcome } from '../../src/action/publish.js';
import { stepOutputs } from '../../src/action/step-outputs.js';
import { annotate } from '../../src/adapters/github/runner-files.js';
import { createRunnerScreen } from '../../src/adapters/github/runner-screen.js';
import { createLog } from '../../src/adapters/local/log.js';
import { createTerminalScreen } from '../../src/adapters/local/terminal-screen.js';
import type { Outcome } from '../../src/core/outcome.js';
import { redactOutcome } from '../../src/core/redacted-outcome.js';
import { createRedactor, type Redact, redactStrings } from '../../src/core/redaction.js';
import type { Log } from '../../src/ports/log.js';
import { annotationsOf } from '../../src/render/annotations.js';
import { changeLines } from '../../src/render/change-lines.js';
import { consoleUrl } from '../../src/render/console-url.js';
import { eventLine } from '../../src/render/event-line.js';
import { expectedEndText } from '../../src/render/expected-end.js';
import { beginningText, notificationText } from '../../src/render/notification-text.js';
import { summaryMarkdown } from '../../src/render/summary.js';
import { progressLine } from '../../src/operations/progress-view.js';
import { resourceEvent } from '../support/events.js';

const CASES = 1_000;

/** Letters that some form of output escapes, breaks or cuts at. */
const awkward = fc
  .array(fc.constantFrom(...Array.from('*_|<>"\'\\\n\r\t%+:@#[]~`&=/! üß€😀')), { maxLength: 8 })
  .map((letters) => letters.join(''));
const word = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdefXYZ')),
  minLength: 6,
  maxLength: 9,
});
const secret = fc.tuple(word, awkward, word).map((parts) => parts.join(''));

/** The forms that the measure of the log names. */
function formsOf(value: string): readonly string[] {
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    Buffer.from(value, 'utf8').toString('base64').replace(/=+$/, ''),
  ];
}

/** Text as AWS, a template or GitHub could give it, with a secret in it in some form. */
function textWith(value: string): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(
      '::',
      '##[',
      '::error::',
      '##[command]',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      ' ',
      '```',
      '|',
    ),
    fc.constantFrom(...formsOf(value)),
    fc.string({ maxLength: 5 }),
  );
  return fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
}

const scene = secret.chain((value) =>
  fc.record({
    value: fc.constant(value),
    texts: fc.array(textWith(value), { minLength: 7, maxLength: 11 }),
    failed: fc.boolean(),
  }),
);
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

/** An outcome with foreign text in every field that takes any. */
function outcomeOf({ texts, failed }: Scene): Outcome {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  const rootCause = {
    logicalId: next(),
    type: next(),
    status: next(),
    reason: next(),
    errorCode: next(),
    through: [next()],
    location: { file: next(), line: 7 },
    remedy: next(),
    others: [{ logicalId: next(), reason: next() }],
  };
  return {
    result: failed ? 'failed' : 'succeeded',
    operation: 'deploy',
    headline: next(),
    failure: failed
      ? { code: 'deployment-failed', message: next(), hint: next(), rootCause }
      : undefined,
    stack: { name: next(), id: next(), status: next() },
    operationId: next(),
    changeSet: {
      id: next(),
      name: next(),
      counts: { add: 1, modify: 0, replace: 0, remove: 0, import: 0, dynamic: 0, sync: 0 },
      changes: [
        {
          action: next(),
          logicalId: next(),
          physicalId: next(),
          type: next(),
          replacement: undefined,
          policyAction: next(),
          scope: [next()],
          details: [],
          nestedChangeSetId: next(),
        },
      ],
      hasChanges: true,
    },
    outputs: [{ key: 'Url', value: next(), description: next(), exportName: next() }],
    verification: {
      verdict: 'partly',
      checks: [{ subject: next(), state: 'skipped', detail: next() }],
    },
    reversion: {
      state: 'done',
      detail: next(),
      changeSet: undefined,
      operationId: next(),
      dataLoss: [next()],
      lost: [
        {
          logicalId: next(),
          type: next(),
          physicalId: next(),
          through: [next()],
          fate: 'replaced',
          isKept: true,
        },
      ],
      verification: {
        verdict: 'failed',
        checks: [{ subject: next(), state: 'failed', detail: next(), advice: next() }],
      },
      rootCause,
    },
    notices: [{ level: 'warning', message: next() }],
    timings: [],
    durationMs: 61_000,
  };
}

let printed = '';
let file: string[] = [];
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

function logOn(kind: 'runner' | 'terminal', redact: Redact): Log {
  let now = 0;
  const clock = { now: () => (now += 3_600_000) };
  const write = (text: string): void => void process.stdout.write(text);
  const screen =
    kind === 'runner'
      ? createRunnerScreen(clock)
      : createTerminalScreen({ isTTY: true, colours: true, columns: 500, write }, clock);
  return createLog({
    screen,
    file: (line) => file.push(line),
    redact,
    level: 'debug',
    clock: { now: () => 1_000 },
    common: () => ({}),
  });
}

/** What a run says while it goes on and at its end. */
function speak(log: Log, raw: Outcome, outcome: Outcome): void {
  const event = resourceEvent({
    logicalId: raw.headline,
    type: raw.stack.name,
    status: raw.stack.status ?? '',
    reason: raw.notices[0]?.message,
    physicalId: raw.operationId ?? '',
  });
  log.section(raw.headline);
  for (const line of changeLines(raw.changeSet?.changes ?? [])) log.info(line);
  log.info(eventLine(event, 1_000), { stackId: raw.stack.id, token: raw.operationId });
  log.info(
    expectedEndText(
      { kind: 'ahead', at: 0, leftMs: 1 },
      { kind: 'resource', logicalId: raw.headline },
    ),
  );
  log.debug(raw.headline, { field: raw.headline });
  log.warning(raw.notices[0]?.message ?? '');
  log.progress(
    progressLine({
      done: 1,
      total: 2,
      elapsedMs: 1_000,
      end: raw.headline,
      moving: [raw.headline, raw.stack.name],
    }),
  );
  announceOutcome(outcome, log);
}

/** Takes away what Markdown needs, and what a reader does not see. */
function plain(text: string): string {
  return text.replaceAll(/[\\\u200b]/g, '');
}

/** Commands that the runner's screen itself gives; everything after them is escaped by the toolkit. */
const OWN_COMMANDS = /^::(group|endgroup|(?:warning|error) [^\n]*?)::/;

function commandsIn(text: string, own: boolean): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/).filter((line) => {
    return line.includes('##[') || (/^\s*::/.test(line) && !(own && OWN_COMMANDS.test(line)));
  });
}

describe.each(['runner', 'terminal'] as const)('what a run says on the %s', (kind) => {
  it('is never a command, and the file is none either', () => {
    fc.assert(
      fc.property(scene, (given) => {
        printed = '';
        file = [];
        const raw = outcomeOf(given);
        // Without secrets, so that nothing is hidden by chance.
        speak(
          logOn(kind, (text) => text),
          raw,
          raw,
        );
        if (kind === 'runner') annotationsOf(raw).forEach(annotate);
        expect(commandsIn(printed, kind === 'runner')).toEqual([]);
        // No annotation beside our own, whatever looks like one.
        const shown = printed.split('\n').filter((line) => /^::(?:warning|error)/.test(line));
        expect(shown).toHaveLength(kind === 'runner' ? annotationsOf(raw).length : 0);
        expect(commandsIn(file.join('\n'), false)).toEqual([]);
        expect(file.map((line) => typeof JSON.parse(line))).toEqual(file.map(() => 'object'));
      }),
      { numRuns: CASES },
    );
  });

  it('holds no secret in any form, in the annotations and in the file neither', () => {
    fc.assert(
      fc.property(scene, (given) => {
        printed = '';
        file = [];
        const redact = createRedactor([given.value]);
        const raw = outcomeOf(given);
        const outcome = redactOutcome(raw, redact);
        speak(logOn(kind, redact), raw, outcome);
        if (kind === 'runner') annotationsOf(outcome).forEach(annotate);
        const values = file.map((line) => Object.values(JSON.parse(line) as object).join('\n'));
        const all = [printed, file.join('\n'), values.join('\n')];
        const leaks = formsOf(given.value).filter((form) =>
          all.some((text) => text.includes(form)),
        );
        expect(leaks).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });
});

describe('what is made of an outcome', () => {
  it('holds no secret in any form: summary, outputs, report, notification', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const redact = createRedactor([given.value]);
        const outcome = redactOutcome(outcomeOf(given), redact);
        const run = {
          repository: given.texts[0] ?? '',
          id: '1',
          attempt: '1',
          actor: given.texts[1],
          commit: given.texts[2],
          url: given.texts[3],
          pullRequest: undefined,
        };
        const outputs = stepOutputs(outcome, { log: given.texts[4] ?? '', report: '' }, redact);
        const frame = { operation: outcome.operation, stack: outcome.stack, run, redact };
        const messages = [notificationText(outcome, frame), beginningText(frame)];
        const made = [
          summaryMarkdown(outcome, redactStrings(run, redact, new Set())),
          ...outputs.values(),
          ...Object.values(JSON.parse(outputs.get('stack-outputs') ?? '{}') as object).map(String),
          JSON.stringify({ ...outcome, consoleUrl: consoleUrl(outcome.stack) }),
          ...messages.flatMap(({ subject, body, attributes }) => [
            subject,
            body,
            ...attributes.values(),
          ]),
        ];
        const leaks = formsOf(given.value).flatMap((form) =>
          made.filter((text) => text.includes(form) || plain(text).includes(plain(form))),
        );
        expect(leaks).toEqual([]);
        for (const { subject } of messages) expect(subject).toMatch(/^[\x20-\x7e]{1,99}$/);
      }),
      { numRuns: CASES },
    );
  });
});
