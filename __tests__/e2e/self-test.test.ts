import { createServer, type Server } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { marked } from 'marked';
import { runBundle } from '../support/run-bundle.js';

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'),
) as Record<string, unknown>;
/** Promised to take 15 s; asserted at three times that, for a machine that has other things to do. */
const LONGEST_MS = 3 * 15_000;

describe('the self-test of the bundle', () => {
  let trap: Server;
  let endpoint: string;
  const caught: string[] = [];
  /** A place that the self-test must not ask anything, whoever names it. */
  beforeAll(async () => {
    trap = createServer((message, response) => {
      caught.push(`${message.method ?? ''} ${message.url ?? ''}`);
      response.end();
    });
    await new Promise<void>((resolve) => {
      trap.listen(0, '127.0.0.1', resolve);
    });
    const address = trap.address();
    endpoint = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => trap.close(resolve));
  });

  it('holds as a step, asks nobody else, and shows its table in log, summary and report', async () => {
    const start = performance.now();
    const run = await runBundle({
      endpoint,
      inputs: { operation: 'self-test', 'log-file': join(tmpdir(), 'tapstack-self-test-log') },
      environment: {
        AWS_ENDPOINT_URL_SNS: endpoint,
        AWS_PROFILE: 'production',
        AWS_SESSION_TOKEN: 'a-token-of-somebody',
        HTTPS_PROXY: endpoint,
        HTTP_PROXY: endpoint,
        NOTIFICATION_TOPIC_ARN: 'arn:aws:sns:us-west-2:123456789012:production',
        NOTIFICATION_EMAIL: 'ops@example.com',
        TAPSTACK_PARAM_DBPassword: 'a-real-password',
      },
    });
    expect(performance.now() - start).toBeLessThan(LONGEST_MS);
    expect([run.exit, run.outputs['outcome'], caught]).toEqual([0, 'succeeded', []]);
    expect(run.stdout).not.toMatch(/^::(?:error|warning)/m);
    const rows = run.stdout.match(/^ok +\d+ m?s {2}\S.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const word of [
      'template',
      'created',
      'update',
      'nothing to do',
      'rolled back',
      'deletion',
      'survived',
      'busy',
      'verified',
      'late',
      'never works',
      'denied',
      'topic of the stack',
      'fallback',
      'secret',
      'hostile',
      'summary',
      'annotated',
      'report',
    ]) {
      expect(rows).toContainEqual(expect.stringContaining(word));
    }
    expect(run.summary).toContain(`### Built-in checks: ${rows.length} of ${rows.length} hold`);
    expect(run.summary).not.toContain('Status of the stack');
    expect(marked.parse(run.summary, { async: false }).match(/<tr>/g)?.length).toBe(
      rows.length + 3,
    );
    const report: unknown = JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(SCHEMA);
    expect([validate(report), validate.errors]).toEqual([true, null]);
    expect(report).toMatchObject({ selfTest: { length: rows.length } });
  });

  it('holds on a command line without credentials', async () => {
    const run = await runBundle({
      endpoint,
      entry: 'cli',
      args: ['--self-test', '--log-file', '/dev/null'],
      environment: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_PROFILE: 'none' },
    });
    expect([run.exit, run.stdout, caught]).toEqual([
      0,
      expect.stringMatching(/All \d\d built-in checks hold/),
      [],
    ]);
  });

  it('is red, and says what it saw, where a check can not run', async () => {
    const run = await runBundle({
      endpoint,
      inputs: { operation: 'self-test' },
      // Nowhere to put the files of its runs.
      environment: { TMPDIR: '/nonexistent' },
    });
    expect(run.exit).toBe(1);
    expect([run.outputs['outcome'], run.outputs['failure-reason']]).toEqual([
      'failed',
      'self-test-failed',
    ]);
    expect(run.summary).toContain('❌');
    expect(run.stderr).toBe('');
  });
});
