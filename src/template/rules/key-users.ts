import { conditionValues, covers, matchesPattern, namesService, statementsOf } from '../policy.js';
import type { Statement } from '../policy.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { isOpen } from '../resolved-value.js';
import { PSEUDO_PARAMETERS } from '../resolver.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

const REGION = PSEUDO_PARAMETERS['AWS::Region'] ?? '';
const ACCOUNT = PSEUDO_PARAMETERS['AWS::AccountId'] ?? '';
const LOGS = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:DescribeKey',
];

/** Every service that uses a key may do so. */
export const keyUsers: Rule = {
  id: 'key-users',
  severity: 'error',
  checklist: ['K3', 'K4', 'K5'],
  what: "The policy of a key names each service that uses it: CloudWatch Logs of the region for log groups (bound to log groups' ARNs), CloudTrail for a trail (bound to the trail's ARN), CloudWatch and EventBridge for a topic that they publish to.",
  why: 'Log groups and trails fail at creation; alarms are lost silently.',
  remedy:
    'Add a statement for the service with the actions that it needs and a condition on the source.',
  example: {
    fails: `Resources:
  Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: [] } } }
  Logs: { Type: AWS::Logs::LogGroup, Properties: { KmsKeyId: !GetAtt Key.Arn } }
`,
    passes: `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Statement:
          - { Effect: Allow, Principal: { Service: !Sub 'logs.\${AWS::Region}.amazonaws.com' },
              Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'], Resource: '*',
              Condition: { ArnLike: { kms:EncryptionContext:aws:logs:arn: !Sub 'arn:aws:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:*' } } }
  Logs: { Type: AWS::Logs::LogGroup, Properties: { KmsKeyId: !GetAtt Key.Arn } }
`,
  },
  checks: {
    resources: {
      'AWS::Logs::LogGroup': (group, stage) => {
        const written = group.get('KmsKeyId');
        const key = stage.stack.referred(written);
        if (key === undefined) return;
        if (!(textOf(written) ?? '').endsWith('.Arn>'))
          stage.report(group.at('KmsKeyId'), `${group.id} must name its key by ARN.`);
        const statement = find(key, `logs.${REGION}.amazonaws.com`, LOGS);
        const context = conditions(statement, 'kms:EncryptionContext:aws:logs:arn');
        const own = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${textOf(group.get('LogGroupName')) ?? 'x'}`;
        if (!context.some((pattern) => matchesPattern(pattern, own)))
          refuse(stage, key, 'CloudWatch Logs');
      },
      'AWS::CloudTrail::Trail': (trail, stage) => {
        const key = stage.stack.referred(trail.get('KMSKeyId'));
        const name = textOf(trail.get('TrailName'));
        if (key === undefined || name === undefined || isOpen(name)) return;
        const statement = find(key, 'cloudtrail.amazonaws.com', [
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ]);
        const arn = `arn:aws:cloudtrail:${REGION}:${ACCOUNT}:trail/${name}`;
        if (!conditions(statement, 'aws:SourceArn').some((one) => matchesPattern(one, arn)))
          refuse(stage, key, 'this trail');
      },
      'AWS::SNS::Topic': checkTopic,
    },
  },
};

function checkTopic(topic: ResolvedResource, stage: Stage): void {
  const { stack } = stage;
  const key = stack.referred(topic.get('KmsMasterKeyId'));
  if (key === undefined) return;
  const publishes = (type: string, property: string) =>
    stack
      .ofType(type)
      .some((one) =>
        textsOf(one.get(property)).some((value) => stack.referred(value)?.id === topic.id),
      );
  const needed = ['kms:Decrypt', 'kms:GenerateDataKey'];
  const alarms = publishes('AWS::CloudWatch::Alarm', 'AlarmActions');
  if (alarms && find(key, 'cloudwatch.amazonaws.com', needed) === undefined)
    refuse(stage, key, 'CloudWatch alarms');
  const events = stack
    .ofType('AWS::Events::Rule')
    .some((rule) => JSON.stringify(rule.get('Targets') ?? []).includes(`"<${topic.id}`));
  if (events && find(key, 'events.amazonaws.com', needed) === undefined)
    refuse(stage, key, 'EventBridge');
}

function refuse({ report }: Stage, key: ResolvedResource, who: string): void {
  report(key.at('KeyPolicy'), `The policy of ${key.id} does not admit ${who}.`);
}

function find(
  key: ResolvedResource,
  service: string,
  actions: readonly string[],
): Statement | undefined {
  return statementsOf(key.get('KeyPolicy')).find(
    (statement) =>
      statement.allows &&
      namesService(statement, service) &&
      actions.every((action) => covers(statement, action)),
  );
}

function conditions(statement: Statement | undefined, key: string): readonly string[] {
  return statement === undefined ? [] : conditionValues(statement, key);
}
