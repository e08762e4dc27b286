import { ServiceError } from '../core/service-error.js';
import type { NotificationMessage } from '../ports/notifications.js';
import type { Ports } from '../ports/ports.js';

/** Key of the stack output that names the topic (template checklist, section 0). */
export const TOPIC_OUTPUT = 'NotificationTopicArn';

/**
 * Publishes to the first topic that takes the message. A failed notification is a warning that names the topic and
 * the permission; it never changes a run's result.
 *
 * @param topics in order of preference, the stack's own first
 * @returns the topic that took it
 */
export async function notify(
  message: Omit<NotificationMessage, 'topicArn'>,
  topics: readonly string[],
  ports: Pick<Ports, 'notifications' | 'log' | 'journal'>,
): Promise<string | undefined> {
  for (const topicArn of topics) {
    try {
      await ports.notifications.publish({ ...message, topicArn });
      ports.log.info(`Notified ${topicArn.split(':').at(-1) ?? topicArn}.`);
      return topicArn;
    } catch (thrown) {
      if (!(thrown instanceof ServiceError)) throw thrown;
      ports.journal.notice({
        level: 'warning',
        message: `The topic ${topicArn} could not be notified (needs sns:Publish): ${thrown.message}`,
      });
    }
  }
  return undefined;
}
