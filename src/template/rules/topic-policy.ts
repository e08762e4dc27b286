import { boundToSource, isAccountRoot, namesService, statementsOf } from '../policy.js';
import type { Rule, Stage } from '../rule.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { textsOf } from '../template-value.js';

/** Topics are encrypted, closed to strangers and open to their publishers. */
export const topicPolicy: Rule = {
  id: 'topic-policy',
  severity: 'error',
  checklist: ['M8', 'K5'],
  what: 'A topic is encrypted with a key of the stack and has one policy that admits nobody but this account and the services that publish on its behalf, alarms among them; an encrypted topic takes HTTPS only.',
  why: 'A policy replaces the default one: too wide invites strangers, too narrow loses alarms silently. Alarms cannot publish to a topic with alias/aws/sns.',
  remedy:
    'Allow sns:Publish to cloudwatch.amazonaws.com with Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }.',
  example: {
    fails: `Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { KmsMasterKeyId: alias/aws/sns } }
  Policy: { Type: AWS::SNS::TopicPolicy, Properties: { Topics: [!Ref Topic], PolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: sns:Publish, Resource: !Ref Topic }] } } }
`,
    passes: `Resources:
  Key: { Type: AWS::KMS::Key }
  Topic: { Type: AWS::SNS::Topic, Properties: { KmsMasterKeyId: !Ref Key } }
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Topic]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }, Action: sns:Publish, Resource: !Ref Topic }
`,
  },
  checks: { resources: { 'AWS::SNS::Topic': checkTopic } },
};

function checkTopic(topic: ResolvedResource, { stack, report }: Stage): void {
  if (stack.referred(topic.get('KmsMasterKeyId'))?.type !== 'AWS::KMS::Key')
    report(topic.at('KmsMasterKeyId'), `${topic.id} is not encrypted with a key of the stack.`);
  const policies = stack
    .ofType('AWS::SNS::TopicPolicy')
    .filter((one) =>
      textsOf(one.get('Topics')).some((value) => stack.referred(value)?.id === topic.id),
    );
  const [policy] = policies;
  if (policy === undefined || policies.length > 1) {
    report(topic.at(), `${topic.id} has ${policies.length} policies.`);
    return;
  }
  const statements = statementsOf(policy.get('PolicyDocument'));
  for (const one of statements.filter(({ allows }) => allows)) {
    if (!one.principals.every(isAccountRoot) && !boundToSource(one))
      report(
        policy.at('PolicyDocument', ...one.path),
        `${policy.id} admits publishers of other accounts.`,
      );
  }
  const alarms = stack
    .ofType('AWS::CloudWatch::Alarm')
    .some((one) =>
      textsOf(one.get('AlarmActions')).some((value) => stack.referred(value)?.id === topic.id),
    );
  if (
    alarms &&
    !statements.some((one) => one.allows && namesService(one, 'cloudwatch.amazonaws.com'))
  )
    report(policy.at('PolicyDocument'), `${policy.id} does not let alarms publish.`);
}
