/** Sends the final word of a run to a topic. */
export interface Notifications {
  /** @throws ServiceError when the topic is gone or refuses */
  publish(message: NotificationMessage): Promise<void>;
}

export interface NotificationMessage {
  readonly topicArn: string;
  /** At most 99 printable ASCII characters (semantics 8.4). */
  readonly subject: string;
  readonly body: string;
  /** For filter policies of subscribers. */
  readonly attributes: ReadonlyMap<string, string>;
}
