import type * as Sns from '@aws-sdk/client-sns';
import { isTopicMissing } from '../../core/service-error.js';
import type { Notifications, TopicSubscription } from '../../ports/notifications.js';
import { acknowledged, listed, required, type Caller } from './call.js';
import { createClientSettings } from './client-settings.js';

interface Opened {
  readonly sns: typeof Sns;
  readonly client: Sns.SNSClient;
}

/** Loads the client when it is asked for, once. */
function opener(version: string): () => Promise<Opened> {
  let loaded: Promise<Opened> | undefined;
  const load = async (): Promise<Opened> => {
    const sns = await import('@aws-sdk/client-sns');
    return { sns, client: new sns.SNSClient({ ...(await createClientSettings('sns', version)) }) };
  };
  return async () => await (loaded ??= load());
}

/** SNS behind the port; the client is loaded at the first call and kept. */
export function createNotifications(version: string, call: Caller): Notifications {
  const open = opener(version);
  return {
    load: async () => {
      await open();
    },
    publish: async ({ topicArn, subject, body, attributes }) => {
      const { sns, client } = await open();
      const values = [...attributes].map(([key, value]) => [
        key,
        { DataType: 'String', StringValue: value },
      ]);
      await call('Publish', async (abortSignal) => {
        const command = new sns.PublishCommand({
          TopicArn: topicArn,
          Subject: subject,
          Message: body,
          MessageAttributes: Object.fromEntries(values) as Record<
            string,
            { DataType: string; StringValue: string }
          >,
        });
        const answer = await client.send(command, { abortSignal });
        // Without it nothing says that the message was taken.
        required(answer.MessageId, 'a message id');
      });
    },
    createTopic: async (name) => {
      const { sns, client } = await open();
      return await call('CreateTopic', async (abortSignal) => {
        const command = new sns.CreateTopicCommand({ Name: name });
        return required((await client.send(command, { abortSignal })).TopicArn, 'an ARN');
      });
    },
    subscriptions: async (topicArn) => {
      const { sns, client } = await open();
      const page = async (token: string | undefined): Promise<SubscriptionPage> =>
        await call('ListSubscriptionsByTopic', async (abortSignal) => {
          const command = new sns.ListSubscriptionsByTopicCommand({
            TopicArn: topicArn,
            NextToken: token,
          });
          const answer = await client.send(command, { abortSignal });
          const items = listed(answer.Subscriptions, answer, 'subscriptions');
          return { items: items.map(subscriptionOf), next: answer.NextToken };
        });
      return await readPages(page);
    },
    subscribeAddress: async (topicArn, address) => {
      const { sns, client } = await open();
      await call('Subscribe', async (abortSignal) => {
        const command = new sns.SubscribeCommand({
          TopicArn: topicArn,
          Protocol: 'email',
          Endpoint: address,
        });
        acknowledged(await client.send(command, { abortSignal }));
      });
    },
  };
}

interface SubscriptionPage {
  readonly items: readonly TopicSubscription[];
  readonly next: string | undefined;
}

async function readPages(
  page: (token: string | undefined) => Promise<SubscriptionPage>,
): Promise<readonly TopicSubscription[] | undefined> {
  const all: TopicSubscription[] = [];
  let token: string | undefined;
  try {
    do {
      const { items, next } = await page(token);
      all.push(...items);
      token = next === '' ? undefined : next;
    } while (token !== undefined);
  } catch (thrown) {
    if (isTopicMissing(thrown)) return undefined;
    throw thrown;
  }
  return all;
}

/** Pending and deleted ones have a word in place of an ARN. */
function subscriptionOf(item: {
  readonly Protocol?: string | undefined;
  readonly Endpoint?: string | undefined;
  readonly SubscriptionArn?: string | undefined;
}): TopicSubscription {
  return {
    protocol: item.Protocol ?? '',
    endpoint: item.Endpoint ?? '',
    isConfirmed: item.SubscriptionArn?.startsWith('arn:') === true,
  };
}
