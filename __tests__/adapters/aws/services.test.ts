import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  DescribeInstanceRefreshesCommand,
  DescribeScalingActivitiesCommand,
  type Activity,
  type AutoScalingGroup,
  type Instance,
} from '@aws-sdk/client-auto-scaling';
import {
  DescribeListenersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { createHash } from 'node:crypto';
import { createHealth } from '../../../src/adapters/aws/health.js';
import { createNotifications } from '../../../src/adapters/aws/notifications.js';
import { createTemplateStore } from '../../../src/adapters/aws/template-store.js';
import { createSurroundings, refusal } from './run-surroundings.js';

const elb = mockClient(ElasticLoadBalancingV2Client);
const autoscaling = mockClient(AutoScalingClient);
const rds = mockClient(RDSClient);
const s3 = mockClient(S3Client);
const sns = mockClient(SNSClient);

beforeEach(() => {
  for (const client of [elb, autoscaling, rds, s3, sns]) client.reset();
});

describe('a target group', () => {
  const health = createHealth('0.0.0', createSurroundings().call);

  it('is read with its load balancers and targets', async () => {
    elb.on(DescribeTargetGroupsCommand, { TargetGroupArns: ['arn:tg'] }).resolves({
      TargetGroups: [
        { TargetGroupName: 'blue', TargetType: 'instance', LoadBalancerArns: ['arn:lb'] },
      ],
    });
    elb.on(DescribeTargetHealthCommand, { TargetGroupArn: 'arn:tg' }).resolves({
      TargetHealthDescriptions: [
        { Target: { Id: 'i-1', Port: 80 }, TargetHealth: { State: 'healthy' } },
        {
          Target: { Id: 'i-2', Port: 80 },
          TargetHealth: {
            State: 'unhealthy',
            Reason: 'Target.FailedHealthChecks',
            Description: 'Health checks failed',
          },
        },
        {},
      ],
    });
    await expect(health.targetGroup('arn:tg')).resolves.toEqual({
      name: 'blue',
      targetType: 'instance',
      loadBalancers: ['arn:lb'],
      targets: [
        { id: 'i-1', port: 80, state: 'healthy', reason: undefined, description: undefined },
        {
          id: 'i-2',
          port: 80,
          state: 'unhealthy',
          reason: 'Target.FailedHealthChecks',
          description: 'Health checks failed',
        },
        // A target without a word on its health is not a healthy one.
        { id: '', port: undefined, state: 'unknown', reason: undefined, description: undefined },
      ],
    });
  });

  it('that does not exist is an ordinary answer', async () => {
    elb
      .on(DescribeTargetGroupsCommand)
      .rejects(refusal('TargetGroupNotFound', 'One or more target groups not found'));
    await expect(health.targetGroup('arn:tg')).resolves.toBeUndefined();
  });

  it('that may not be looked at is no healthy one', async () => {
    elb.on(DescribeTargetGroupsCommand).rejects(refusal('AccessDenied', 'not authorized', 403));
    await expect(health.targetGroup('arn:tg')).rejects.toMatchObject({ kind: 'denied' });
  });

  it('is asked for again when the list of targets is missing', async () => {
    elb.on(DescribeTargetGroupsCommand).resolves({ TargetGroups: [{ TargetGroupName: 'b' }] });
    elb.on(DescribeTargetHealthCommand).resolvesOnce({}).resolves({ TargetHealthDescriptions: [] });
    await expect(health.targetGroup('arn:tg')).resolves.toMatchObject({ targets: [] });
    expect(elb.commandCalls(DescribeTargetHealthCommand)).toHaveLength(2);
  });
});

describe('where a load balancer sends requests', () => {
  const health = createHealth('0.0.0', createSurroundings().call);
  const forward = (arn: string) => ({ Type: 'forward', TargetGroupArn: arn }) as const;

  it('is read from all pages of its listeners and of their rules, where they have some', async () => {
    elb.on(DescribeListenersCommand, { LoadBalancerArn: 'lb' }).resolves({
      Listeners: [{ ListenerArn: 'tcp', Protocol: 'TCP', DefaultActions: [forward('a')] }],
      NextMarker: 'more',
    });
    elb.on(DescribeListenersCommand, { LoadBalancerArn: 'lb', Marker: 'more' }).resolves({
      Listeners: [
        {
          ListenerArn: 'https',
          Protocol: 'HTTPS',
          DefaultActions: [{ Type: 'authenticate-oidc' }, { Type: 'fixed-response' }],
        },
      ],
    });
    const shares = [{ TargetGroupArn: 'b', Weight: 0 }, { TargetGroupArn: 'c' }];
    elb.on(DescribeRulesCommand, { ListenerArn: 'https' }).resolves({
      Rules: [
        { Actions: [{ ...forward('b'), ForwardConfig: { TargetGroups: shares } }] },
        { Actions: [forward('d')] },
      ],
    });
    await expect(health.forwards('lb')).resolves.toEqual([
      [{ targetGroup: 'a', weight: 1 }],
      [
        { targetGroup: 'b', weight: 0 },
        { targetGroup: 'c', weight: 1 },
      ],
      [{ targetGroup: 'd', weight: 1 }],
    ]);
    expect(elb.commandCalls(DescribeRulesCommand)).toHaveLength(1);
  });

  it('is nowhere for one that is gone', async () => {
    elb.on(DescribeListenersCommand).rejects(refusal('LoadBalancerNotFound', 'not found'));
    await expect(health.forwards('lb')).resolves.toEqual([]);
  });
});

describe('an Auto Scaling group', () => {
  const health = createHealth('0.0.0', createSurroundings().call);

  it('is read with what it wants and what it has', async () => {
    autoscaling.on(DescribeAutoScalingGroupsCommand).resolves({
      AutoScalingGroups: [
        {
          AutoScalingGroupName: 'g',
          MinSize: 1,
          MaxSize: 3,
          DesiredCapacity: 2,
          DefaultCooldown: 0,
          AvailabilityZones: [],
          HealthCheckType: 'ELB',
          CreatedTime: new Date(1),
          Instances: [
            {
              InstanceId: 'i-1',
              LifecycleState: 'InService',
              HealthStatus: 'Healthy',
              AvailabilityZone: 'us-west-2a',
              ProtectedFromScaleIn: false,
            },
          ],
        },
      ],
    });
    await expect(health.autoScalingGroup('g')).resolves.toEqual({
      name: 'g',
      desired: 2,
      targetGroups: [],
      instances: [{ id: 'i-1', lifecycle: 'InService', health: 'Healthy', weight: 1 }],
    });
    expect(autoscaling.commandCalls(DescribeAutoScalingGroupsCommand)[0]?.args[0].input).toEqual({
      AutoScalingGroupNames: ['g'],
    });
  });

  it('that is not in the list does not exist', async () => {
    autoscaling.on(DescribeAutoScalingGroupsCommand).resolves({ AutoScalingGroups: [] });
    await expect(health.autoScalingGroup('g')).resolves.toBeUndefined();
  });

  it('is read with the target groups that it feeds, by either way to name them', async () => {
    autoscaling.on(DescribeAutoScalingGroupsCommand).resolves({
      AutoScalingGroups: [
        {
          DesiredCapacity: 0,
          TargetGroupARNs: ['arn:a'],
          TrafficSources: [{ Identifier: 'arn:b', Type: 'elbv2' }],
        } as AutoScalingGroup,
      ],
    });
    await expect(health.autoScalingGroup('g')).resolves.toMatchObject({
      desired: 0,
      targetGroups: ['arn:a', 'arn:b'],
    });
  });

  it('is read with its weights', async () => {
    const instance = { InstanceId: 'i-1', WeightedCapacity: '4' } as Instance;
    autoscaling.on(DescribeAutoScalingGroupsCommand).resolves({
      AutoScalingGroups: [{ DesiredCapacity: 4, Instances: [instance] } as AutoScalingGroup],
    });
    await expect(health.autoScalingGroup('g')).resolves.toMatchObject({
      instances: [{ id: 'i-1', lifecycle: '', health: '', weight: 4 }],
    });
  });

  it('tells of its refreshes', async () => {
    autoscaling.on(DescribeInstanceRefreshesCommand, { AutoScalingGroupName: 'g' }).resolves({
      InstanceRefreshes: [{ Status: 'InProgress', StatusReason: 'warming up' }, {}],
    });
    await expect(health.instanceRefreshes('g')).resolves.toEqual([
      { status: 'InProgress', reason: 'warming up' },
      { status: 'unknown', reason: undefined },
    ]);
  });

  it('tells of its activities, newest first', async () => {
    const at = (second: number): Date => new Date(second * 1_000);
    autoscaling
      .on(DescribeScalingActivitiesCommand, { AutoScalingGroupName: 'g', MaxRecords: 10 })
      .resolves({
        Activities: [
          { StartTime: at(1), StatusCode: 'Successful' } as Activity,
          { StartTime: at(3), StatusCode: 'Failed', StatusMessage: 'no capacity' } as Activity,
          {} as Activity,
        ],
      });
    await expect(health.scalingActivities('g')).resolves.toEqual([
      { status: 'Failed', message: 'no capacity' },
      { status: 'Successful', message: undefined },
      { status: 'unknown', message: undefined },
    ]);
  });
});

describe('a database', () => {
  const health = createHealth('0.0.0', createSurroundings().call);

  it('is read with its status', async () => {
    rds.on(DescribeDBInstancesCommand, { DBInstanceIdentifier: 'db' }).resolves({
      DBInstances: [{ DBInstanceIdentifier: 'db', DBInstanceStatus: 'available' }],
    });
    await expect(health.dbInstance('db')).resolves.toEqual({
      identifier: 'db',
      status: 'available',
      pending: [],
      parts: [],
    });
  });

  it('is read with what belongs to it and what changes later', async () => {
    rds.on(DescribeDBInstancesCommand).resolves({
      DBInstances: [
        {
          DBInstanceStatus: 'available',
          PendingModifiedValues: { DBInstanceClass: 'db.m8g.large' },
          DBParameterGroups: [
            { DBParameterGroupName: 'app', ParameterApplyStatus: 'failed-to-apply' },
          ],
          OptionGroupMemberships: [{ OptionGroupName: 'none', Status: 'in-sync' }],
          DomainMemberships: [{ Domain: 'corp', Status: 'joined' }],
          StatusInfos: [{ StatusType: 'read replication', Status: 'error', Message: 'late' }],
          MasterUserSecret: { SecretStatus: 'active' },
        },
      ],
    });
    const found = await health.dbInstance('db');
    expect(found?.pending).toEqual(['DBInstanceClass']);
    expect(found?.parts.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'parameter group app: failed-to-apply',
      'option group none: in-sync',
      'domain corp: joined',
      'read replication: error',
      'secret of the master user: active',
    ]);
  });

  it('is read with parts that say nothing of themselves', async () => {
    rds.on(DescribeDBInstancesCommand).resolves({
      DBInstances: [
        {
          DBParameterGroups: [{}],
          OptionGroupMemberships: [{}],
          DomainMemberships: [{}],
          StatusInfos: [{}],
        },
      ],
    });
    const found = await health.dbInstance('db');
    expect([found?.status, ...(found?.parts ?? []).map(({ status }) => status)]).toEqual(
      Array(5).fill('unknown'),
    );
  });

  it('that does not exist is an ordinary answer, under either name of the refusal', async () => {
    rds
      .on(DescribeDBInstancesCommand)
      .rejectsOnce(refusal('DBInstanceNotFound', 'DBInstance db not found.', 404))
      .rejectsOnce(refusal('DBInstanceNotFoundFault', 'DBInstance db not found.', 404));
    await expect(health.dbInstance('db')).resolves.toBeUndefined();
    await expect(health.dbInstance('db')).resolves.toBeUndefined();
  });
});

describe('a template in a bucket', () => {
  const body = 'Description: Größe\n';
  const key = `tapstack/${createHash('sha256').update(body, 'utf8').digest('hex')}.template`;
  const store = (endpoint?: string): ReturnType<typeof createTemplateStore> =>
    createTemplateStore('0.0.0', createSurroundings().call, endpoint);
  const absent = refusal('NotFound', 'Unknown', 404);

  it('is put under its content, and the URL that CloudFormation reads is handed back', async () => {
    s3.on(HeadObjectCommand).rejects(absent);
    s3.on(PutObjectCommand).resolves({});
    await expect(store().put('templates', body)).resolves.toBe(
      `https://templates.s3.us-west-2.amazonaws.com/${key}`,
    );
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      Bucket: 'templates',
      Key: key,
      Body: body,
    });
  });

  it('is not put again when it is there', async () => {
    s3.on(HeadObjectCommand, { Bucket: 'templates', Key: key }).resolves({});
    await expect(store().put('templates', body)).resolves.toContain(key);
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(0);
  });

  it('is put when looking is not allowed', async () => {
    s3.on(HeadObjectCommand).rejects(refusal('Forbidden', 'Unknown', 403));
    s3.on(PutObjectCommand).resolves({});
    await store().put('templates', body);
    expect(s3.commandCalls(PutObjectCommand)).toHaveLength(1);
  });

  it('is addressed by path at an endpoint of its own', async () => {
    s3.on(HeadObjectCommand).resolves({});
    await expect(store('http://127.0.0.1:4566/').put('templates', body)).resolves.toBe(
      `http://127.0.0.1:4566/templates/${key}`,
    );
  });

  it('that is refused ends in an error that says what the bucket and the role need', async () => {
    s3.on(HeadObjectCommand).rejects(absent);
    s3.on(PutObjectCommand).rejects(
      refusal('NoSuchBucket', 'The specified bucket does not exist', 404),
    );
    await expect(store().put('templates', body)).rejects.toMatchObject({
      code: 'template-upload-failed',
      message: expect.stringContaining('templates'),
      hint: expect.stringMatching(/us-west-2.*s3:PutObject/),
    });
  });
});

describe('a notification', () => {
  it('is published with subject, body and attributes', async () => {
    sns.on(PublishCommand).resolves({ MessageId: 'm' });
    await createNotifications('0.0.0', createSurroundings().call).publish({
      topicArn: 'arn:topic',
      subject: 'done',
      body: 'all is well',
      attributes: new Map([['outcome', 'succeeded']]),
    });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input).toEqual({
      TopicArn: 'arn:topic',
      Subject: 'done',
      Message: 'all is well',
      MessageAttributes: { outcome: { DataType: 'String', StringValue: 'succeeded' } },
    });
  });

  it('to a topic that is gone is refused', async () => {
    sns.on(PublishCommand).rejects(refusal('NotFound', 'Topic does not exist', 404));
    await expect(
      createNotifications('0.0.0', createSurroundings().call).publish({
        topicArn: 'arn:topic',
        subject: 's',
        body: 'b',
        attributes: new Map(),
      }),
    ).rejects.toMatchObject({ fault: { action: 'Publish', code: 'NotFound' } });
  });
});

describe('a topic for an address', () => {
  const topics = createNotifications('0.0.0', createSurroundings().call);
  const answer = { $metadata: { requestId: 'r' } };

  it('is made by its name', async () => {
    sns.on(CreateTopicCommand, { Name: 'mails' }).resolves({ TopicArn: 'arn:mails' });
    await expect(topics.createTopic('mails')).resolves.toBe('arn:mails');
  });

  it('has the subscriptions of all pages; a word in place of an ARN is no consent', async () => {
    const page = (endpoint: string, arn: string): object => ({
      Protocol: 'email',
      Endpoint: endpoint,
      SubscriptionArn: arn,
    });
    sns
      .on(ListSubscriptionsByTopicCommand)
      .resolvesOnce({
        ...answer,
        Subscriptions: [page('a', 'PendingConfirmation')],
        NextToken: 'n',
      })
      .resolvesOnce({
        ...answer,
        Subscriptions: [page('b', 'arn:aws:sns:1'), page('c', 'Deleted')],
      });
    const found = await topics.subscriptions('arn:mails');
    expect(found?.map(({ endpoint, isConfirmed }) => [endpoint, isConfirmed])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    const asked = sns.commandCalls(ListSubscriptionsByTopicCommand);
    expect(asked.map(({ args }) => args[0].input.NextToken)).toEqual([undefined, 'n']);
  });

  it('that does not exist is an ordinary answer; one that may not be read is none', async () => {
    sns
      .on(ListSubscriptionsByTopicCommand)
      .rejectsOnce(refusal('NotFound', 'Topic does not exist', 404))
      .rejectsOnce(refusal('AuthorizationError', 'not authorized', 403));
    await expect(topics.subscriptions('arn:mails')).resolves.toBeUndefined();
    await expect(topics.subscriptions('arn:mails')).rejects.toMatchObject({ kind: 'denied' });
  });

  it('asks the address for its consent', async () => {
    sns.on(SubscribeCommand).resolves({ ...answer, SubscriptionArn: 'pending confirmation' });
    await topics.subscribeAddress('arn:mails', 'ops@example.com');
    expect(sns.commandCalls(SubscribeCommand)[0]?.args[0].input).toEqual({
      TopicArn: 'arn:mails',
      Protocol: 'email',
      Endpoint: 'ops@example.com',
    });
  });
});
