import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/action/run.js';
import type { RunParts } from '../../src/action/run-parts.js';
import { selfTest } from '../../src/action/self-test.js';
import { allChecks } from '../../src/action/self-test/all-checks.js';
import type { SelfTestCheck } from '../../src/action/self-test/check.js';
import { TapstackError } from '../../src/core/errors.js';
import type { BuiltInCheck, Outcome } from '../../src/core/outcome.js';
import type { Log } from '../../src/ports/log.js';

const SHIPPED = join(import.meta.dirname, '../../TapStack.yml');

interface Tried {
  readonly lines: readonly string[];
  readonly checks: readonly BuiltInCheck[];
  readonly error: unknown;
}

/** Tries the self-test with something in it that is wrong. */
async function tryOut(
  parts: {
    readonly run?: (parts: RunParts) => Promise<Outcome>;
    readonly checks?: readonly SelfTestCheck[];
    readonly shippedTemplate?: string;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Tried> {
  const lines: string[] = [];
  let checks: readonly BuiltInCheck[] = [];
  const write = (message: string): void => {
    lines.push(message);
  };
  const ignore = (): void => undefined;
  const log: Log = {
    ...{ debug: ignore, info: write, warning: write, error: write },
    ...{ section: ignore, endSection: ignore, progress: ignore },
  };
  const journal = {
    record: ({ selfTest: seen }: { readonly selfTest?: readonly BuiltInCheck[] | undefined }) => {
      checks = seen ?? [];
    },
  };
  const { signal } = new AbortController();
  const whole = { run, shippedTemplate: SHIPPED, signal, ...parts, log, journal };
  const error: unknown = await selfTest(whole).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { lines, checks, error };
}

const titled = (...words: readonly string[]): readonly SelfTestCheck[] =>
  allChecks().filter(({ title }) => words.some((word) => title.includes(word)));
const held = (title: string): SelfTestCheck => ({
  title,
  run: async () => {
    await Promise.resolve();
    return undefined;
  },
});
const wrongOnes = ({ checks }: Tried): readonly string[] =>
  checks.filter(({ state }) => state !== 'held').map(({ title }) => title);

describe('the self-test', () => {
  it('is red for a check that does not hold and for one that can not run, and goes on with the others', async () => {
    const before = { ...process.env };
    const tried = await tryOut({
      checks: [
        held('first'),
        { title: 'wrong', run: async () => await Promise.resolve('saw blue') },
        { title: 'broken', run: async () => await Promise.reject(new TypeError('no such thing')) },
        held('last'),
      ],
    });
    expect(tried.error).toMatchObject({
      code: 'self-test-failed',
      message: '2 of 4 built-in checks do not hold: wrong; broken.',
    });
    expect(tried.checks.map(({ state, seen }) => [state, seen])).toEqual([
      ['held', undefined],
      ['failed', 'saw blue'],
      ['not-run', 'no such thing'],
      ['held', undefined],
    ]);
    expect(tried.lines.map((line) => line.replace(/\d+ ms/, 'N ms').replace(/ +/g, ' '))).toEqual([
      'ok N ms first',
      'FAILED N ms wrong',
      ' saw blue',
      'NOT RUN N ms broken',
      ' no such thing',
      'ok N ms last',
    ]);
    expect(process.env).toEqual(before);
  });

  it('is red when there is nothing to check', async () => {
    const tried = await tryOut({ checks: [] });
    expect(tried.error).toMatchObject({ code: 'self-test-failed' });
  });

  it('is red when the embedded CloudFormation itself has a defect', async () => {
    const defective: SelfTestCheck = {
      title: 'defect',
      run: async ({ simulator }) => {
        (simulator.defects as unknown[]).push('x');
        await Promise.resolve();
        return undefined;
      },
    };
    expect(wrongOnes(await tryOut({ checks: [defective] }))).toEqual(['defect']);
  });

  it('is red for a package without its template', async () => {
    const tried = await tryOut({
      shippedTemplate: '/nonexistent/TapStack.yml',
      checks: titled('shipped template is accepted'),
    });
    expect(wrongOnes(tried)).toEqual(['the shipped template is accepted']);
    expect(tried.lines.join()).toContain('FAILED');
  });

  it('ends as the run ends that is cancelled meanwhile', async () => {
    const stop = new AbortController();
    const cancelled = new TapstackError('cancelled', 'The run was cancelled (SIGINT).');
    const stopping: SelfTestCheck = {
      title: 'stop',
      run: async () => {
        stop.abort(cancelled);
        return await Promise.resolve('cut off');
      },
    };
    const tried = await tryOut({ checks: [stopping, held('never')], signal: stop.signal });
    expect([tried.error, tried.lines]).toEqual([cancelled, []]);
  });
});

/** Builds of TapStack with one fault each, and the checks that have to find it. */
const FAULTS: readonly (readonly [
  string,
  (parts: RunParts) => Promise<Outcome>,
  readonly string[],
])[] = [
  [
    'calls every end a success',
    async (parts) => ({ ...(await run(parts)), result: 'succeeded', failure: undefined }),
    ['nothing to do', 'failing update', 'busy stack', 'never works', 'told with its root cause'],
  ],
  [
    'sends secrets',
    async (parts) => await run({ ...parts, redact: (text) => text }),
    ['no secret'],
  ],
  [
    'notifies nobody',
    async (parts) => {
      const given = new Map([...parts.source.given, ['notify', 'off'] as const]);
      return await run({ ...parts, source: { ...parts.source, given } });
    },
    ['topic of the stack is told', 'topic that refuses', 'topic that nobody', 'no secret'],
  ],
  [
    'verifies nothing',
    async (parts) => {
      const given = new Map([...parts.source.given, ['verify', 'false'] as const]);
      return await run({ ...parts, source: { ...parts.source, given } });
    },
    ['what works', 'healthy late', 'never works', 'denied'],
  ],
  [
    'forgets the line of the template and the root cause',
    async (parts) => {
      const outcome = await run(parts);
      const { failure } = outcome;
      return failure === undefined
        ? outcome
        : { ...outcome, failure: { ...failure, rootCause: undefined } };
    },
    ['job summary', 'one error at most'],
  ],
];

describe('the self-test of a build that', () => {
  it.each(FAULTS)('%s is red', async (_, wrong, found) => {
    const themes = allChecks().filter(({ title }) => !/shipped|its stack|deletion/.test(title));
    const tried = await tryOut({ run: wrong, checks: themes });
    expect(tried.error).toMatchObject({ code: 'self-test-failed' });
    for (const words of found) {
      expect(wrongOnes(tried)).toContainEqual(expect.stringContaining(words));
    }
  });

  it('has no fault is green', async () => {
    const tried = await tryOut();
    expect([wrongOnes(tried), tried.error]).toEqual([[], undefined]);
    expect(tried.checks.length).toBeGreaterThan(20);
  });
});
