import { describe, expect, it } from '@jest/globals';
import { selfTest } from '../../src/action/self-test.js';
import type { Log } from '../../src/ports/log.js';

describe('the self-test', () => {
  it('fails and names the checks that do not hold, and gives the environment back', async () => {
    const before = { ...process.env };
    const lines: string[] = [];
    const write = (message: string): void => {
      lines.push(message);
    };
    const ignore = (): void => undefined;
    const log: Log = {
      debug: ignore,
      info: write,
      warning: write,
      error: write,
      section: ignore,
      endSection: ignore,
      progress: ignore,
    };
    const signal = new AbortController().signal;
    const run = selfTest({ log, shippedTemplate: '/nonexistent/TapStack.yml', signal });
    await expect(run).rejects.toMatchObject({
      code: 'self-test-failed',
      message: expect.stringContaining('the shipped template is accepted'),
    });
    expect(lines).toContain('FAILED  the shipped template is accepted');
    expect(process.env).toEqual(before);
  });
});
