import { expectRun, firstOf, lacks, type SelfTestCheck, type SelfTestRun } from './check.js';
import { SAMPLE, SAMPLE_STACK } from './sample-stack.js';

const OWN = 'app-sample';
const update = (label: string): Readonly<Record<string, string>> => ({
  ...SAMPLE,
  operation: 'update',
  parameters: `Label=${label}`,
});

function expectSent(run: SelfTestRun, topics: readonly string[]): string | undefined {
  const seen = run.sent.map(({ topicArn }) => topicArn.split(':').at(-1) ?? '');
  return seen.join() === topics.join()
    ? undefined
    : `published to [${seen.join()}] instead of [${topics.join()}]`;
}

const warnings = ({ outcome }: SelfTestRun): string =>
  outcome.notices
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)
    .join('\n');

/** Who is told how a run ended. */
export const NOTIFICATION_CHECKS: readonly SelfTestCheck[] = [
  {
    title: 'the topic of the stack is told, with subject and attributes',
    run: async ({ run }) => {
      const told = await run({ inputs: update('five') });
      const { subject, attributes } = told.sent[0] ?? {};
      return firstOf(
        expectRun(told, { result: 'succeeded' }),
        expectSent(told, [OWN]),
        lacks('the subject', subject ?? '', `SUCCEEDED: update of ${SAMPLE_STACK}`),
        lacks('the attributes', JSON.stringify([...(attributes ?? [])]), '["outcome","succeeded"]'),
      );
    },
  },
  {
    title: 'a topic that refuses is a warning with the permission, and the fallback is told',
    run: async ({ run, simulator }) => {
      const { arn } = simulator.world.topics.create('fallback');
      simulator.faults.add({
        match: { service: 'sns', action: 'Publish', times: 1 },
        effect: { kind: 'error', code: 'AuthorizationError', message: 'no', status: 403 },
      });
      const environment = { NOTIFICATION_TOPIC_ARN: arn };
      const told = await run({ inputs: update('six'), environment });
      return firstOf(
        expectRun(told, { result: 'succeeded' }),
        expectSent(told, ['fallback']),
        lacks('the warning', warnings(told), 'needs sns:Publish'),
        lacks('the warning', warnings(told), `:${OWN}`),
      );
    },
  },
  {
    title: 'a topic that nobody can reach changes no result',
    run: async ({ run, simulator }) => {
      simulator.faults.add({
        match: { service: 'sns' },
        effect: { kind: 'error', code: 'NotFound', message: 'Topic does not exist', status: 404 },
      });
      const told = await run({ inputs: update('seven') });
      return firstOf(
        expectRun(told, { result: 'succeeded' }),
        expectSent(told, []),
        lacks('the warning', warnings(told), 'could not be notified'),
      );
    },
  },
];
