/** Topics: where messages go, and who gets them. */
export interface Notifications {
  /** Loads what the other verbs need, without a request, so that the first one need not wait for it. */
  load(): Promise<void>;
  /** @throws ServiceError when the topic is gone or refuses */
  publish(message: NotificationMessage): Promise<void>;
  /**
   * Makes a topic, or finds the one of that name.
   *
   * @returns its ARN
   */
  createTopic(name: string): Promise<string>;
  /** All subscriptions of a topic; `undefined` where there is no such topic. */
  subscriptions(topicArn: string): Promise<readonly TopicSubscription[] | undefined>;
  /** Asks an address for its consent; SNS sends it a mail with a link. */
  subscribeAddress(topicArn: string, address: string): Promise<void>;
}

export interface NotificationMessage {
  readonly topicArn: string;
  /** At most 99 printable ASCII characters (semantics 8.4). */
  readonly subject: string;
  readonly body: string;
  /** For filter policies of subscribers; no value may be empty. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface TopicSubscription {
  /** `email`, `sqs`, `lambda` … */
  readonly protocol: string;
  readonly endpoint: string;
  /** Nothing reaches one that is not confirmed. */
  readonly isConfirmed: boolean;
}
