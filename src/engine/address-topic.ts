import { ServiceError } from '../core/service-error.js';
import type { Ports } from '../ports/ports.js';

/** Name of the topic that is made for `NOTIFICATION_EMAIL`. Contract, section Environment. */
export function addressTopicName(suffix: string): string {
  return `tapstack-notifications-${suffix}`;
}

/**
 * Whether the topic for `NOTIFICATION_EMAIL` is there, in the account of a stack. A role that may not look is told of none.
 *
 * @returns its name
 */
export async function findAddressTopic(
  stackId: string,
  suffix: string,
  ports: Pick<Ports, 'notifications' | 'log'>,
): Promise<string | undefined> {
  const [, partition, , region, account] = stackId.split(':');
  const name = addressTopicName(suffix);
  const arn = ['arn', partition, 'sns', region, account, name].join(':');
  try {
    return (await ports.notifications.subscriptions(arn)) === undefined ? undefined : name;
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    ports.log.debug(`Whether the topic ${name} exists could not be read: ${thrown.message}`);
    return undefined;
  }
}
