import { describe, expect, it } from '@jest/globals';
import { required, UnreadableAnswer } from '../../../src/adapters/aws/call.js';
import { TapstackError } from '../../../src/core/errors.js';
import { BACKOFF_CAP_MS, REQUEST_ATTEMPTS, TRANSIENT_RETRY_MS } from '../../../src/core/limits.js';
import { provesNothingDone, ServiceError } from '../../../src/core/service-error.js';
import { createSurroundings, refusal } from './run-surroundings.js';

/** Throws the errors one after the other, then answers. */
function failing(errors: readonly unknown[]): { send: () => Promise<string>; tries: () => number } {
  let tries = 0;
  return {
    send: async () => {
      await Promise.resolve();
      const error = errors[tries];
      tries += 1;
      if (error !== undefined) throw error as Error;
      return 'answer';
    },
    tries: () => tries,
  };
}

async function caught(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

describe('a call to AWS', () => {
  it('hands back the answer of the first try', async () => {
    const { call, pauses } = createSurroundings();
    await expect(call('X', async () => await Promise.resolve(7))).resolves.toBe(7);
    expect(pauses).toEqual([]);
  });

  it.each([
    ['throttling', refusal('Throttling', 'Rate exceeded')],
    ['a 503 without a readable body', refusal('Unknown', 'Unknown', 503)],
    ['a reset connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    [
      'a network error below another',
      new Error('request failed', { cause: Object.assign(new Error('x'), { code: 'EPIPE' }) }),
    ],
    [
      'a connection that does not come about',
      Object.assign(new Error('t'), { name: 'TimeoutError' }),
    ],
    ['an answer that lacks something', new UnreadableAnswer('the answer lacks Stacks')],
  ])('is tried again after %s', async (_, error) => {
    const { call, pauses } = createSurroundings();
    const { send, tries } = failing([error, error]);
    await expect(call('DescribeStacks', send)).resolves.toBe('answer');
    expect(tries()).toBe(3);
    expect(pauses).toHaveLength(2);
  });

  it('waits at least twice the first throttling pause times chance, and longer each time up to the cap', async () => {
    const { call, pauses } = createSurroundings({ luck: 0.5 });
    const { send } = failing(
      Array.from({ length: 5 }, () => refusal('Throttling', 'Rate exceeded')),
    );
    await call('DescribeChangeSet', send);
    expect(pauses).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
  });

  it('counts throttling, and nothing else, as throttling', async () => {
    const { call } = createSurroundings();
    const slow = refusal('Throttling', 'Rate exceeded');
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    await call('A', failing([slow, reset, slow]).send);
    await call('B', failing([refusal('TooManyRequestsException', 'slower', 429)]).send);
    expect(call.throttles()).toBe(3);
  });

  it.each([
    ['ValidationError', 400, 'other'],
    ['AccessDenied', 403, 'denied'],
    ['LimitExceededException', 400, 'limit'],
    ['ExpiredToken', 403, 'expired'],
    ['InvalidClientTokenId', 403, 'credentials'],
  ])('is not tried again after the refusal %s', async (code, status, kind) => {
    const { call, pauses } = createSurroundings();
    const { send, tries } = failing([refusal(code, 'no', status)]);
    const thrown = await caught(call('CreateChangeSet', send));
    expect(thrown).toBeInstanceOf(ServiceError);
    expect(thrown).toMatchObject({
      kind,
      fault: {
        action: 'CreateChangeSet',
        code,
        httpStatus: status,
        message: 'no',
        requestId: `req-${code}`,
      },
    });
    expect(tries()).toBe(1);
    expect(pauses).toEqual([]);
  });

  it.each([
    ['a reset', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), true],
    ['503', refusal('ServiceUnavailable', 'try later', 503), true],
    ['an answer that can not be read', new UnreadableAnswer('nothing in it'), true],
    ['throttling', refusal('Throttling', 'Rate exceeded'), undefined],
    ['a wrong clock', refusal('RequestTimeTooSkewed', 'too late', 403), undefined],
  ] as const)(
    'tells of a refusal that follows %s whether the first try is accounted for',
    async (...row) => {
      const [, first, afterLostAnswer] = row;
      const { call } = createSurroundings();
      const { send } = failing([first, refusal('AccessDenied', 'no', 403)]);
      const thrown = await caught(call('ExecuteChangeSet', send));
      expect(thrown).toMatchObject({ kind: 'denied', fault: { action: 'ExecuteChangeSet' } });
      expect(provesNothingDone(thrown)).toBe(afterLostAnswer === undefined);
    },
  );

  it('says that credentials are missing when the chain of providers has none', async () => {
    const { call } = createSurroundings();
    const none = Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    });
    const thrown = await caught(call('DescribeStacks', failing([none]).send));
    expect(thrown).toMatchObject({ kind: 'no-credentials', code: 'credentials-missing' });
  });

  it('gives up after the agreed tries and time, and calls the service unreachable', async () => {
    const { call, pauses } = createSurroundings();
    const down = refusal('ServiceUnavailable', 'try later', 503);
    const { send, tries } = failing(Array.from({ length: 99 }, () => down));
    const thrown = await caught(call('ExecuteChangeSet', send));
    expect(tries()).toBeGreaterThanOrEqual(REQUEST_ATTEMPTS);
    const waited = pauses.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(TRANSIENT_RETRY_MS);
    expect(waited).toBeLessThan(TRANSIENT_RETRY_MS + BACKOFF_CAP_MS);
    expect(thrown).toMatchObject({
      kind: 'unreachable',
      code: 'service-unreachable',
      cause: down,
      fault: { httpStatus: 503, message: 'ServiceUnavailable: try later' },
    });
  });

  it('gives up sooner where it has less patience', async () => {
    const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    const { call } = createSurroundings({ patience: { attempts: 2, ms: 0 } });
    const { send, tries } = failing(Array.from({ length: 9 }, () => reset));
    await expect(call('Publish', send)).rejects.toMatchObject({ kind: 'unreachable' });
    expect(tries()).toBe(2);
  });

  it.each([
    ['a lost answer', [{ code: 'ECONNRESET' }, { code: 'ECONNREFUSED' }], true],
    ['connections that were refused', [{ code: 'ECONNREFUSED' }, { code: 'ENOTFOUND' }], false],
  ])(
    'knows after %s whether the request may have been carried out',
    async (_, codes, mayBeDone) => {
      const { call } = createSurroundings({ patience: { attempts: 2, ms: 0 } });
      const { send } = failing(codes.map((code) => Object.assign(new Error('x'), code)));
      await expect(call('Publish', send)).rejects.toMatchObject({ fault: { mayBeDone } });
    },
  );

  it('names the endpoint and the name service when a host is not found', async () => {
    const { call } = createSurroundings();
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.invalid'), {
      code: 'ENOTFOUND',
    });
    const thrown = await caught(
      call('DescribeStacks', failing(Array.from({ length: 99 }, () => unknown)).send),
    );
    expect(thrown).toMatchObject({ kind: 'unreachable' });
    expect(thrown).toHaveProperty('hint', expect.stringMatching(/AWS_ENDPOINT_URL.*us-west-2/s));
  });

  it('lets a defect of ours through as it is, at once', async () => {
    const { call } = createSurroundings();
    const defect = new TypeError("Cannot read properties of undefined (reading 'x')");
    const { send, tries } = failing([defect]);
    expect(await caught(call('DescribeStacks', send))).toBe(defect);
    expect(tries()).toBe(1);
  });

  it('lets an error of TapStack through as it is', async () => {
    const { call } = createSurroundings();
    const ours = new TapstackError('template-too-large', 'too large');
    expect(await caught(call('DescribeStacks', failing([ours]).send))).toBe(ours);
  });

  it('throws the stop reason itself, without sending, when the run was stopped before', async () => {
    const { call, controller } = createSurroundings();
    const reason = new TapstackError('cancelled', 'The run was cancelled.');
    controller.abort(reason);
    const { send, tries } = failing([]);
    expect(await caught(call('DescribeStacks', send))).toBe(reason);
    expect(tries()).toBe(0);
  });

  it('gives a try up that takes too long, says so, and tries again', async () => {
    const { call } = createSurroundings({ attemptMs: 10 });
    const silence = call('DescribeStacks', async () => await new Promise<never>(() => undefined));
    await expect(silence).rejects.toMatchObject({
      kind: 'unreachable',
      fault: { message: 'TimeoutError: no complete answer within 10 ms' },
    });
  });

  it('throws the stop reason itself, and tries no more, when the run is stopped during a request', async () => {
    const { call, controller, pauses } = createSurroundings({ attemptMs: 600_000 });
    const reason = new TapstackError('timeout', 'The run reached its limit.');
    const pending = call(
      'DescribeStacks',
      async (signal) =>
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }));
          });
        }),
    );
    controller.abort(reason);
    expect(await caught(pending)).toBe(reason);
    expect(pauses).toEqual([]);
  });

  it('throws the stop reason even if the client does not listen to the signal', async () => {
    const { call, controller } = createSurroundings({ attemptMs: 600_000 });
    const reason = new TapstackError('cancelled', 'The run was cancelled.');
    const pending = call('DescribeStacks', async () => await new Promise<never>(() => undefined));
    controller.abort(reason);
    expect(await caught(pending)).toBe(reason);
  });

  it('throws the stop reason when the run is stopped during a pause', async () => {
    const { call, controller } = createSurroundings();
    const reason = new TapstackError('cancelled', 'The run was cancelled.');
    const pending = call('DescribeStacks', async () => {
      await Promise.resolve();
      controller.abort(reason);
      throw refusal('Throttling', 'Rate exceeded');
    });
    expect(await caught(pending)).toBe(reason);
  });

  it('logs each retry with the call and the code', async () => {
    const { call, lines } = createSurroundings();
    const slow = refusal('Throttling', 'Rate exceeded');
    await call('DescribeStackEvents', failing([slow, slow, slow, slow]).send);
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line.message).toContain('DescribeStackEvents');
      expect(line.fields).toMatchObject({ code: 'Throttling' });
    }
    // A reader need not see that a first retry helped.
    expect(lines[0]?.level).toBe('debug');
  });
});

describe('a required field', () => {
  it.each([0, '', false, []])('may be %j', (value) => {
    expect(required(value, 'Field')).toBe(value);
  });

  it('is missed by its name', () => {
    expect(() => {
      required(undefined, 'StackId');
    }).toThrow('lacks StackId');
  });
});
