import { TapstackError } from '../core/errors.js';
import { isTopicMissing, ServiceError } from '../core/service-error.js';
import type { NotificationMessage } from '../ports/notifications.js';
import type { Ports } from '../ports/ports.js';

/** Key of the stack output that names the topic (template checklist, section 0). */
export const TOPIC_OUTPUT = 'NotificationTopicArn';

/** Ways to reach somebody, in order of preference. */
export interface Channels {
  /** The topic of the stack, from the outputs that were seen first or last. */
  readonly own: string | undefined;
  /** The stack does not have it any more, so that its absence is nothing to wonder about. */
  readonly ownMayBeGone: boolean;
  /** `NOTIFICATION_TOPIC_ARN`. */
  readonly fallback: string | undefined;
  /** `NOTIFICATION_EMAIL`, for where there is no such fallback. */
  readonly address: string | undefined;
  /** Name of the topic that is made for the address. */
  readonly addressTopic: string;
}

type Message = Omit<NotificationMessage, 'topicArn'>;
type Surroundings = Pick<Ports, 'notifications' | 'log' | 'journal'>;

/**
 * Publishes to the first topic that takes the message. A failed notification is a warning that names the topic and the
 * permission; it never changes a run's result. Where no answer came, it is not known whether the message arrived, and the
 * next in line gets it, too: twice is better than never.
 *
 * @returns the topic that took it
 */
export async function notify(
  message: Message,
  channels: Channels,
  ports: Surroundings,
): Promise<string | undefined> {
  const { own, fallback, address } = channels;
  const first = own === undefined ? 'none' : await publish(own, message, channels, ports);
  if (first === 'taken') return own;
  if (first === 'stopped') return undefined;
  if (fallback !== undefined) {
    const second = await publish(fallback, message, channels, ports);
    return second === 'taken' ? fallback : undefined;
  }
  if (address !== undefined) {
    return await tellAddress(address, message, channels.addressTopic, ports);
  }
  if (first === 'unknown') return undefined;
  const why =
    own === undefined
      ? `the stack has no output ${TOPIC_OUTPUT}`
      : `${nameOf(own)} did not take the message`;
  ports.log.info(`Nobody was notified: ${why}, and NOTIFICATION_TOPIC_ARN is not set.`);
  return undefined;
}

/** `unknown` where no answer came; `stopped` where there is no time for another topic either. */
type Fate = 'taken' | 'refused' | 'unknown' | 'stopped';

async function publish(
  topicArn: string,
  message: Message,
  channels: Pick<Channels, 'own' | 'ownMayBeGone' | 'fallback'>,
  ports: Surroundings,
): Promise<Fate> {
  try {
    await ports.notifications.publish({ ...message, topicArn });
  } catch (thrown) {
    if (topicArn === channels.own && channels.ownMayBeGone && isTopicMissing(thrown)) {
      ports.log.info(`The topic ${nameOf(topicArn)} of the stack does not exist any more.`);
      return 'refused';
    }
    const fate = fateOf(thrown);
    const what =
      fate === 'refused'
        ? `The topic ${topicArn} could not be notified`
        : `It is not known whether the topic ${topicArn} was notified`;
    const next = topicArn === channels.own ? channels.fallback : undefined;
    const rest =
      fate === 'stopped' && next !== undefined ? ` No time was left for the topic ${next}.` : '';
    warn({ what, rest }, thrown, ports);
    return fate;
  }
  ports.log.info(`Notified ${nameOf(topicArn)}.`);
  return 'taken';
}

function fateOf(thrown: unknown): Exclude<Fate, 'taken'> {
  if (!(thrown instanceof ServiceError)) return 'stopped';
  return thrown.fault.mayBeDone === true ? 'unknown' : 'refused';
}

/** Makes a topic for the address once and asks for its consent once; until that is given, nothing reaches anybody. */
async function tellAddress(
  address: string,
  message: Message,
  topicName: string,
  ports: Surroundings,
): Promise<string | undefined> {
  let state: AddressState;
  let topicArn: string;
  try {
    topicArn = await ports.notifications.createTopic(topicName);
    state = await addressState(topicArn, address, ports);
  } catch (thrown) {
    const what = `The topic ${topicName} for the address in NOTIFICATION_EMAIL could not be set up`;
    warn({ what }, thrown, ports);
    return undefined;
  }
  if (state === 'confirmed') {
    const channels = { own: undefined, ownMayBeGone: false, fallback: undefined };
    const fate = await publish(topicArn, message, channels, ports);
    return fate === 'taken' ? topicArn : undefined;
  }
  ports.journal.notice({
    level: 'warning',
    message: `Nobody was notified: the address in NOTIFICATION_EMAIL has not confirmed its subscription to the topic ${topicArn}. ${
      state === 'asked'
        ? 'SNS has sent it a mail with a link to do so. The topic is no part of the stack and stays in the account.'
        : 'The link is in the mail that SNS sent when it was subscribed.'
    }`,
  });
  return undefined;
}

/** `asked` for one that was subscribed just now. */
type AddressState = 'confirmed' | 'asked' | 'pending';

async function addressState(
  topicArn: string,
  address: string,
  { notifications }: Surroundings,
): Promise<AddressState> {
  const all = (await notifications.subscriptions(topicArn)) ?? [];
  const own = all.filter(
    ({ protocol, endpoint }) =>
      protocol === 'email' && endpoint.toLowerCase() === address.toLowerCase(),
  );
  if (own.some((subscription) => subscription.isConfirmed)) return 'confirmed';
  if (own.length > 0) return 'pending';
  await notifications.subscribeAddress(topicArn, address);
  return 'asked';
}

/** Tells of a refusal, or of a stop; a defect of ours is for others to tell. */
function warn(
  { what, rest = '' }: { readonly what: string; readonly rest?: string },
  thrown: unknown,
  ports: Surroundings,
): void {
  if (!(thrown instanceof TapstackError)) throw thrown;
  const permission = thrown instanceof ServiceError ? missingPermission(thrown) : '';
  const message = `${what}${permission}: ${thrown.message}${rest}`;
  ports.journal.notice({ level: 'warning', message });
}

/** Which permission is missing, where it is one. A topic with a key of its own needs two more (semantics 8.4: KMS…). */
function missingPermission(error: ServiceError): string {
  const { action, code } = error.fault;
  if (code.startsWith('KMS')) {
    return ' (needs kms:GenerateDataKey and kms:Decrypt on the key of the topic)';
  }
  return error.kind === 'denied' ? ` (needs sns:${action})` : '';
}

function nameOf(topicArn: string): string {
  return topicArn.split(':').at(-1) ?? topicArn;
}
