import type { Identifiers } from '../domain/identifiers.js';

/** A message as it was published. */
export interface PublishedMessage {
  readonly at: number;
  readonly messageId: string;
  readonly topicArn: string;
  readonly subject: string | undefined;
  readonly message: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `service` for what CloudFormation itself publishes to NotificationARNs. */
  readonly origin: 'request' | 'service';
}

/** Who hears of a topic's messages. */
export interface Subscription {
  readonly subscriptionArn: string;
  readonly topicArn: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly confirmed: boolean;
}

/** A topic that requests or stacks have made. */
export interface Topic {
  readonly arn: string;
  readonly name: string;
  /** Bytes of the largest message; 262,144 unless the topic says otherwise. */
  readonly maximumMessageSize: number;
}

/** The topics of the account. */
export interface Topics {
  create(name: string, maximumMessageSize?: number): Topic;
  get(arn: string): Topic | undefined;
  remove(arn: string): void;
  subscribe(
    topicArn: string,
    target: { readonly protocol: string; readonly endpoint: string },
  ): Subscription;
  unsubscribe(subscriptionArn: string): void;
  subscriptions(topicArn: string): readonly Subscription[];
  /** Confirms what is pending, as a human with a mailbox would. */
  confirm(topicArn: string, endpoint: string): void;
  publish(message: Omit<PublishedMessage, 'at' | 'messageId'>): PublishedMessage;
  /** Publishes in the name of CloudFormation; silently nothing for a topic that does not exist. */
  notify(topicArn: string, text: { readonly subject: string; readonly message: string }): void;
  /** All messages, oldest first. */
  readonly messages: readonly PublishedMessage[];
}

/** Makes an account without topics. */
export function createTopics(source: {
  readonly ids: Identifiers;
  readonly now: () => number;
}): Topics {
  const topics = new Map<string, Topic>();
  const subscriptions: Subscription[] = [];
  const messages: PublishedMessage[] = [];
  const { ids } = source;
  const publish: Topics['publish'] = (message) => {
    const published = { ...message, at: source.now(), messageId: ids.uuid() };
    messages.push(published);
    return published;
  };
  return {
    messages,
    publish,
    create: (name, maximumMessageSize = 262_144) => {
      const arn = ids.arn('sns', name);
      const topic = topics.get(arn) ?? { arn, name, maximumMessageSize };
      topics.set(arn, topic);
      return topic;
    },
    get: (arn) => topics.get(arn),
    remove: (arn) => {
      topics.delete(arn);
      for (const { subscriptionArn } of subscriptions.filter((item) => item.topicArn === arn)) {
        removeWhere(subscriptions, (item) => item.subscriptionArn === subscriptionArn);
      }
    },
    subscribe: (topicArn, { protocol, endpoint }) => {
      const known = subscriptions.find((item) => {
        return (
          item.topicArn === topicArn && item.protocol === protocol && item.endpoint === endpoint
        );
      });
      if (known !== undefined) return known;
      const subscriptionArn = `${topicArn}:${ids.uuid()}`;
      const confirmed = !['email', 'email-json', 'http', 'https'].includes(protocol);
      const subscription = { subscriptionArn, topicArn, protocol, endpoint, confirmed };
      subscriptions.push(subscription);
      return subscription;
    },
    unsubscribe: (arn) => {
      removeWhere(subscriptions, ({ subscriptionArn }) => subscriptionArn === arn);
    },
    subscriptions: (topicArn) => subscriptions.filter((item) => item.topicArn === topicArn),
    confirm: (topicArn, endpoint) => {
      subscriptions.forEach((item, index) => {
        if (item.topicArn !== topicArn || item.endpoint !== endpoint) return;
        subscriptions[index] = { ...item, confirmed: true };
      });
    },
    notify: (topicArn, text) => {
      if (!topics.has(topicArn)) return;
      publish({ ...text, topicArn, attributes: new Map(), origin: 'service' });
    },
  };
}

function removeWhere<T>(list: T[], unwanted: (item: T) => boolean): void {
  const kept = list.filter((item) => !unwanted(item));
  list.splice(0, list.length, ...kept);
}
