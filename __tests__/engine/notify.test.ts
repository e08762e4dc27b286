import { describe, expect, it } from '@jest/globals';
import { TapstackError } from '../../src/core/errors.js';
import { ServiceError } from '../../src/core/service-error.js';
import { notify, type Channels } from '../../src/engine/notify.js';
import type { Notifications } from '../../src/ports/notifications.js';
import type { Ports } from '../../src/ports/ports.js';

const OWN = 'arn:aws:sns:us-west-2:123456789012:own';
const SPARE = 'arn:aws:sns:us-west-2:123456789012:spare';
const MESSAGE = { subject: 'x', body: 'y', attributes: new Map([['outcome', 'succeeded']]) };

const failure = (code: string, mayBeDone: boolean): ServiceError =>
  new ServiceError({
    action: 'Publish',
    code,
    httpStatus: undefined,
    message: 'TimeoutError: no complete answer within 4000 ms',
    requestId: undefined,
    mayBeDone,
  });

interface Told {
  readonly taken: string | undefined;
  readonly asked: readonly string[];
  readonly warnings: readonly string[];
  readonly lines: readonly string[];
}

/** Publishes with topics that throw what is given for them. */
async function tell(
  thrown: Readonly<Record<string, Error>>,
  channels: Partial<Channels> = {},
): Promise<Told> {
  const asked: string[] = [];
  const warnings: string[] = [];
  const lines: string[] = [];
  const notifications: Partial<Notifications> = {
    publish: async ({ topicArn }) => {
      await Promise.resolve();
      asked.push(topicArn);
      const error = thrown[topicArn];
      if (error !== undefined) throw error;
    },
  };
  const ports = {
    notifications,
    log: { info: (line: string) => lines.push(line) },
    journal: { notice: ({ message }: { message: string }) => warnings.push(message) },
  } as unknown as Ports;
  const all: Channels = {
    own: OWN,
    ownMayBeGone: false,
    fallback: SPARE,
    address: undefined,
    addressTopic: 'mails',
    ...channels,
  };
  return { taken: await notify(MESSAGE, all, ports), asked, warnings, lines };
}

describe('a message whose topic gives no answer', () => {
  it('is not called lost, and the fallback gets it, too', async () => {
    const told = await tell({ [OWN]: failure('Unreachable', true) });
    expect([told.taken, told.asked]).toEqual([SPARE, [OWN, SPARE]]);
    expect(told.warnings).toEqual([
      `It is not known whether the topic ${OWN} was notified: Publish got no usable answer: TimeoutError: no complete answer within 4000 ms`,
    ]);
  });

  it('is not called lost where nobody else is to be told either', async () => {
    const told = await tell({ [OWN]: failure('Unreachable', true) }, { fallback: undefined });
    expect([told.taken, told.warnings.length, told.lines]).toEqual([undefined, 1, []]);
  });

  it('is called lost where it certainly was not taken', async () => {
    const told = await tell({ [OWN]: failure('Unreachable', false) }, { fallback: undefined });
    expect(told.warnings[0]).toContain(`The topic ${OWN} could not be notified: `);
    expect(told.lines[0]).toContain('Nobody was notified: own did not take the message');
  });

  it('ends with the time that it has, and says for whom none was left', async () => {
    const late = new TapstackError('timeout', 'SNS gave no answer within 15 s.');
    const told = await tell({ [OWN]: late });
    expect(told.asked).toEqual([OWN]);
    expect(told.warnings).toEqual([
      `It is not known whether the topic ${OWN} was notified: SNS gave no answer within 15 s. No time was left for the topic ${SPARE}.`,
    ]);
  });

  it('leaves a defect of ours to those who can tell of it', async () => {
    await expect(tell({ [OWN]: new TypeError('x is not a function') })).rejects.toThrow('x is not');
  });
});
