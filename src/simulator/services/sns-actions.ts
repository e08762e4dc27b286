import { ApiError } from '../api-error.js';
import type { ActionTable } from '../wire/action.js';
import { pageOf } from '../wire/paging.js';
import type { Input } from '../wire/query.js';
import type { World } from '../domain/world.js';
import type { Topic } from './topics.js';

/** Subjects are shorter than this (semantics 8.4). */
const SUBJECT_LIMIT = 100;

/** Topics, subscriptions and messages. */
export const SNS_ACTIONS: ActionTable = {
  CreateTopic: ({ world, input }) => {
    const attributes = input.items('Attributes', 'entry') ?? [];
    const size = attributes.find((item) => item.text('key') === 'MaximumMessageSize');
    const name = input.required('Name');
    if (!/^[-_A-Za-z0-9]{1,256}(?:\.fifo)?$/.test(name)) {
      throw new ApiError('InvalidParameter', 'Invalid parameter: Topic Name');
    }
    const topic = world.topics.create(name, size?.number('value'));
    return { TopicArn: topic.arn };
  },
  DeleteTopic: ({ world, input }) => {
    world.topics.remove(input.required('TopicArn'));
    return undefined;
  },
  GetTopicAttributes: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const subscriptions = world.topics.subscriptions(topic.arn);
    const confirmed = subscriptions.filter((item) => item.confirmed).length;
    const attributes = {
      TopicArn: topic.arn,
      Owner: world.settings.accountId,
      DisplayName: '',
      SubscriptionsConfirmed: String(confirmed),
      SubscriptionsPending: String(subscriptions.length - confirmed),
      SubscriptionsDeleted: '0',
    };
    return {
      Attributes: {
        element: 'entry',
        items: Object.entries(attributes).map(([key, value]) => ({ key, value })),
      },
    };
  },
  Subscribe: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const subscription = world.topics.subscribe(topic.arn, {
      protocol: input.required('Protocol'),
      endpoint: input.required('Endpoint'),
    });
    const { subscriptionArn, confirmed } = subscription;
    return { SubscriptionArn: confirmed ? subscriptionArn : 'pending confirmation' };
  },
  ListSubscriptionsByTopic: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const { items, next } = pageOf(world.topics.subscriptions(topic.arn), {
      token: input.text('NextToken'),
      size: world.settings.pageSize,
    });
    return {
      Subscriptions: items.map((item) => ({
        SubscriptionArn: item.confirmed ? item.subscriptionArn : 'PendingConfirmation',
        Owner: world.settings.accountId,
        Protocol: item.protocol,
        Endpoint: item.endpoint,
        TopicArn: item.topicArn,
      })),
      NextToken: next,
    };
  },
  Publish: ({ world, input }) => {
    const topic = requireTopic(world, input);
    const message = input.text('Message') ?? '';
    const subject = input.text('Subject');
    const attributes = attributesOf(input);
    checkMessage(topic, { message, subject, attributes });
    const published = world.topics.publish({
      topicArn: topic.arn,
      subject,
      message,
      attributes,
      origin: 'request',
    });
    return { MessageId: published.messageId };
  },
};

function requireTopic(world: World, input: Input): Topic {
  const arn = input.text('TopicArn') ?? input.text('TargetArn') ?? '';
  if (!/^arn:[^:]+:sns:[^:]+:\d{12}:[-_A-Za-z0-9.]+$/.test(arn)) {
    throw new ApiError('InvalidParameter', 'Invalid parameter: TopicArn');
  }
  const topic = world.topics.get(arn);
  if (topic === undefined) throw new ApiError('NotFound', 'Topic does not exist', 404);
  return topic;
}

function attributesOf(input: Input): ReadonlyMap<string, string> {
  const entries = input.items('MessageAttributes', 'entry') ?? [];
  return new Map(
    entries.map((entry) => [
      entry.text('Name') ?? '',
      entry.part('Value').text('StringValue') ?? '',
    ]),
  );
}

function checkMessage(
  topic: Topic,
  content: {
    readonly message: string;
    readonly subject: string | undefined;
    readonly attributes: ReadonlyMap<string, string>;
  },
): void {
  const { message, subject, attributes } = content;
  if (message === '') throw new ApiError('InvalidParameter', 'Invalid parameter: Empty message');
  if ([...attributes.values()].includes('')) {
    throw new ApiError(
      'InvalidParameterValue',
      'Invalid parameter: The message attribute must contain non-empty message attribute value.',
    );
  }
  const texts = [message, ...[...attributes].flat()];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > topic.maximumMessageSize) {
    throw new ApiError('InvalidParameter', 'Invalid parameter: Message too long');
  }
  if (topic.name.endsWith('.fifo')) {
    throw new ApiError(
      'InvalidParameter',
      'Invalid parameter: The MessageGroupId parameter is required for FIFO topics',
    );
  }
  if (subject === undefined) return;
  if (
    subject === '' ||
    subject.length >= SUBJECT_LIMIT ||
    /[^\P{Cc}\u0080-\u009f]/u.test(subject)
  ) {
    throw new ApiError('InvalidParameter', 'Invalid parameter: Subject');
  }
}
