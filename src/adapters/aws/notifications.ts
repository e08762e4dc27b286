import type { Notifications } from '../../ports/notifications.js';
import type { Caller } from './call.js';
import { createClientSettings } from './client-settings.js';

/** SNS behind the port; the client is loaded at the first message. */
export function createNotifications(version: string, call: Caller): Notifications {
  return {
    publish: async ({ topicArn, subject, body, attributes }) => {
      const sns = await import('@aws-sdk/client-sns');
      const client = new sns.SNSClient({ ...(await createClientSettings('sns', version)) });
      const values = [...attributes].map(([key, value]): [string, object] => [
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
        await client.send(command, { abortSignal });
      });
    },
  };
}
