import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handOver } from '../../src/action/hand-over.js';
import { createRedactor } from '../../src/core/redaction.js';
import type { Outcome } from '../../src/core/outcome.js';
import type { Log } from '../../src/ports/log.js';
import { annotationsOf, type Annotation } from '../../src/render/annotations.js';
import { markdownFaults } from '../support/markdown-form.js';
import { anyOutcome } from '../support/outcomes.js';

const OUTCOME: Outcome = {
  result: 'succeeded',
  operation: 'deploy',
  headline: 'The stack app was deployed.',
  failure: undefined,
  stack: { name: '../../app', id: undefined, status: 'CREATE_COMPLETE' },
  operationId: undefined,
  changeSet: undefined,
  outputs: [],
  verification: undefined,
  reversion: undefined,
  notices: [],
  timings: [],
  durationMs: 1_000,
};
const RUN = { actor: 'octocat', commit: undefined, url: undefined };

let folder: string;
let warnings: string[];
let annotations: Annotation[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-hand-over-'));
  warnings = [];
  annotations = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ignore = (): void => undefined;
const log: Log = {
  debug: ignore,
  info: ignore,
  warning: (message) => {
    warnings.push(message);
  },
  error: ignore,
  section: ignore,
  endSection: ignore,
  progress: ignore,
};

/** Hands over, and returns the outputs, the summary and the text of the report. */
async function hand(
  outcome: Outcome,
  secrets: readonly string[] = [],
  writeOutputs: (outputs: ReadonlyMap<string, string>) => void = ignore,
): Promise<{ readonly summary: string; readonly report: string }> {
  let summary = '';
  await handOver(outcome, {
    runner: {
      writeOutputs,
      annotate: (annotation) => {
        annotations.push(annotation);
      },
      appendSummary: (markdown) => {
        summary += markdown;
        return Promise.resolve();
      },
    },
    logFile: join(folder, 'tapstack.log'),
    redact: createRedactor(secrets),
    read: createRedactor(secrets),
    linkable: (shown) => shown,
    log,
    run: RUN,
  });
  const [name = ''] = readdirSync(folder);
  return { summary, report: readFileSync(join(folder, name), 'utf8') };
}

describe('what a run hands over', () => {
  it('is a report beside the log, whatever the name of the stack is, and its path', async () => {
    let path: string | undefined;
    const { report } = await hand(OUTCOME, [], (outputs) => {
      path = outputs.get('report-file');
    });
    expect(path).toBe(join(folder, 'tapstack-report--app-deploy.json'));
    expect(JSON.parse(report)).toMatchObject({ schemaVersion: 1, result: 'succeeded' });
  });

  it('is a summary also where the outputs can not be written', async () => {
    const { summary } = await hand(OUTCOME, [], () => {
      throw new TypeError('no file');
    });
    expect(summary).toContain('The stack app was deployed.');
    expect(warnings).toEqual([expect.stringContaining('no file')]);
  });

  it('is one error on the template line and one warning at most', async () => {
    await hand({
      ...OUTCOME,
      result: 'failed',
      failure: {
        code: 'deployment-failed',
        message: 'It failed.',
        hint: 'Mend it.',
        rootCause: {
          logicalId: 'Db',
          type: 'AWS::RDS::DBInstance',
          status: 'CREATE_FAILED',
          reason: 'no',
          errorCode: undefined,
          through: [],
          location: { file: 'app.yml', line: 7 },
          remedy: undefined,
          others: [],
        },
      },
      notices: [
        { level: 'warning', message: 'one' },
        { level: 'info', message: 'two' },
        { level: 'warning', message: 'three' },
      ],
    });
    expect(annotations).toEqual([
      {
        level: 'warning',
        title: 'TapStack: 2 warnings',
        message: 'one\nthree',
        file: undefined,
        line: undefined,
      },
      {
        level: 'error',
        title: 'TapStack: deployment-failed',
        message:
          'It failed.\nRoot cause: Db (AWS::RDS::DBInstance) went to CREATE_FAILED: no\nWhat to do: Mend it.',
        file: 'app.yml',
        line: 7,
      },
    ]);
  });

  it.each([
    ['app.yml:3:5: unexpected end', 'app.yml', 3],
    ['TapStack.yml (shipped with TapStack):3:5: bad', undefined, undefined],
    ['Parameters: [bad] ', undefined, undefined],
  ])('points to the line of a template that can not be read: %s', (message, file, line) => {
    const failure = { code: 'template-invalid', message, hint: undefined, rootCause: undefined };
    expect(annotationsOf({ ...OUTCOME, failure } as Outcome)).toMatchObject([{ file, line }]);
  });

  it('has short annotations, one of a kind, for any outcome; 1,000 cases', () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const levels = annotationsOf(outcome).map(({ level, message }) => {
          expect(message.length).toBeLessThan(4_096);
          return level;
        });
        expect(new Set(levels).size).toBe(levels.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds no secret, also where Markdown writes it in another way; 1,000 cases', async () => {
    const secret = fc
      .array(
        fc.constantFrom('_', '*', '<', '&', '|', '#', '@', '`', '"', '\\', 's3', 'cr', '://'),
        {
          minLength: 4,
          maxLength: 8,
        },
      )
      .map((parts) => `S${parts.join('')}T`);
    await fc.assert(
      fc.asyncProperty(anyOutcome, secret, async (outcome, word) => {
        const { summary, report } = await hand(
          {
            ...outcome,
            stack: { ...outcome.stack, name: 'app' },
            operation: 'deploy',
            headline: `${outcome.headline} ${word} ${outcome.headline}`,
            outputs: [{ key: 'Key', value: word, description: undefined, exportName: undefined }],
          },
          [word],
        );
        expect(JSON.parse(report)).toBeInstanceOf(Object);
        expect(markdownFaults(summary)).toEqual([]);
        for (const form of [word, JSON.stringify(word).slice(1, -1), unescaped(word)]) {
          expect(summary).not.toContain(form);
          expect(unescaped(summary)).not.toContain(form);
          expect(report).not.toContain(form);
          expect(JSON.stringify(annotations)).not.toContain(form);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Text as a reader of the page sees it: without Markdown's escapes. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_whole, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
