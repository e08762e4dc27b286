import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  DescribeInstanceRefreshesCommand,
  DescribeScalingActivitiesCommand,
} from '@aws-sdk/client-auto-scaling';
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { DescribeDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreateTopicCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientSettings, startBench, type Bench } from '../support/endpoint.js';

const TEMPLATE = `
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: main, Engine: mysql, ManageMasterUserPassword: true } }
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Port: 8080 } }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties:
      LoadBalancerArn: !Ref Balancer
      Port: 80
      Protocol: HTTP
      DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Group }]
  Fleet:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { AutoScalingGroupName: fleet, MinSize: '2', MaxSize: '4', TargetGroupARNs: [!Ref Group] }
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: things, VersioningConfiguration: { Status: Enabled } } }
  Topic:
    Type: AWS::SNS::Topic
    Properties: { TopicName: alerts, Subscription: [{ Protocol: email, Endpoint: a@example.org }] }
`;

describe('what a deployment looks at', () => {
  let bench: Bench;
  let physical: (id: string) => string;
  beforeAll(async () => {
    bench = await startBench();
    const stack = await bench.simulator.world.seedStack({
      name: 's',
      status: 'CREATE_COMPLETE',
      template: TEMPLATE,
    });
    physical = (id) => stack.resources.get(id)?.physicalId ?? '';
  });
  afterAll(async () => {
    expect(bench.simulator.defects).toEqual([]);
    await bench.dispose();
  });

  it('is a database, by default available', async () => {
    const rds = new RDSClient(clientSettings(bench.url));
    const read = async () => {
      const answer = await rds.send(
        new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'main' }),
      );
      return answer.DBInstances?.[0];
    };
    expect(await read()).toMatchObject({
      DBInstanceStatus: 'available',
      Endpoint: { Address: expect.stringMatching(/^main\./), Port: 3306 },
      MasterUserSecret: { SecretStatus: 'active' },
    });
    bench.simulator.world.health.databases.set('main', 'storage-full');
    expect((await read())?.DBInstanceStatus).toBe('storage-full');
    expect(await read()).toMatchObject({
      PendingModifiedValues: {},
      DBParameterGroups: [{ DBParameterGroupName: 'default', ParameterApplyStatus: 'in-sync' }],
      OptionGroupMemberships: [{ Status: 'in-sync' }],
    });
    bench.simulator.world.health.databaseStates.set('main', {
      parameterApplyStatus: 'failed-to-apply',
      optionGroupStatus: 'failed',
      secretStatus: 'impaired',
      pending: { DBInstanceClass: 'db.m8g.large' },
    });
    expect(await read()).toMatchObject({
      PendingModifiedValues: { DBInstanceClass: 'db.m8g.large' },
      DBParameterGroups: [{ ParameterApplyStatus: 'failed-to-apply' }],
      OptionGroupMemberships: [{ Status: 'failed' }],
      MasterUserSecret: { SecretStatus: 'impaired' },
    });
    await expect(
      rds.send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: 'none' })),
    ).rejects.toMatchObject({
      name: 'DBInstanceNotFoundFault',
      $metadata: { httpStatusCode: 404 },
    });
    rds.destroy();
  });

  it('is a load balancer whose targets are the instances of the fleet', async () => {
    const elb = new ElasticLoadBalancingV2Client(clientSettings(bench.url));
    const { health } = bench.simulator.world;
    const balancers = await elb.send(new DescribeLoadBalancersCommand({}));
    expect(balancers.LoadBalancers?.[0]?.State?.Code).toBe('active');
    const listeners = await elb.send(
      new DescribeListenersCommand({ LoadBalancerArn: physical('Balancer') }),
    );
    expect(listeners.Listeners?.[0]?.DefaultActions?.[0]?.TargetGroupArn).toBe(physical('Group'));
    const groups = await elb.send(
      new DescribeTargetGroupsCommand({ TargetGroupArns: [physical('Group')] }),
    );
    expect(groups.TargetGroups?.[0]?.Port).toBe(8080);
    const states = async () => {
      const command = new DescribeTargetHealthCommand({ TargetGroupArn: physical('Group') });
      const answer = await elb.send(command);
      return answer.TargetHealthDescriptions?.map((target) => target.TargetHealth);
    };
    expect(await states()).toEqual([{ State: 'healthy' }, { State: 'healthy' }]);
    const sick = { state: 'unhealthy', reason: 'Target.FailedHealthChecks' };
    health.targets.set(physical('Group'), [{ state: 'healthy' }, sick]);
    expect((await states())?.[1]).toEqual({
      State: 'unhealthy',
      Reason: 'Target.FailedHealthChecks',
    });
    const unknown = physical('Group').replace(/.$/, 'z');
    await expect(
      elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: unknown })),
    ).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' });
    elb.destroy();
  });

  it('is a fleet with as many instances as it wants', async () => {
    const scaling = new AutoScalingClient(clientSettings(bench.url));
    const read = async (name: string) => {
      const command = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] });
      return (await scaling.send(command)).AutoScalingGroups;
    };
    const [fleet] = (await read('fleet')) ?? [];
    expect(fleet).toMatchObject({ DesiredCapacity: 2, MaxSize: 4 });
    expect(fleet?.Instances?.map((item) => [item.LifecycleState, item.HealthStatus])).toEqual([
      ['InService', 'Healthy'],
      ['InService', 'Healthy'],
    ]);
    expect(await read('none')).toEqual([]);
    const activities = await scaling.send(
      new DescribeScalingActivitiesCommand({ AutoScalingGroupName: 'fleet' }),
    );
    expect(activities.Activities?.map((activity) => activity.StatusCode)).toEqual([
      'Successful',
      'Successful',
    ]);
    const refreshes = await scaling.send(
      new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: 'fleet' }),
    );
    expect(refreshes.InstanceRefreshes).toEqual([]);
    const { health } = bench.simulator.world;
    health.refreshes.set('fleet', [{ status: 'InProgress', reason: 'warming', percentage: 50 }]);
    health.activities.set('fleet', [
      { status: 'InProgress' },
      { status: 'Failed', message: 'Could not launch' },
    ]);
    const running = await scaling.send(
      new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: 'fleet' }),
    );
    expect(running.InstanceRefreshes?.[0]).toMatchObject({
      Status: 'InProgress',
      StatusReason: 'warming',
      PercentageComplete: 50,
    });
    const last = await scaling.send(
      new DescribeScalingActivitiesCommand({ AutoScalingGroupName: 'fleet', MaxRecords: 10 }),
    );
    expect(
      last.Activities?.map(({ StatusCode, StatusMessage }) => [StatusCode, StatusMessage]),
    ).toEqual([
      ['InProgress', undefined],
      ['Failed', 'Could not launch'],
    ]);
    const nobody = { AutoScalingGroupName: 'none' };
    await expect(scaling.send(new DescribeInstanceRefreshesCommand(nobody))).rejects.toMatchObject({
      name: 'ValidationError',
    });
    const none = await scaling.send(new DescribeScalingActivitiesCommand(nobody));
    expect(none.Activities).toEqual([]);
    scaling.destroy();
  });

  it('is a topic whose messages are kept', async () => {
    const sns = new SNSClient(clientSettings(bench.url));
    const TopicArn = physical('Topic');
    const attributes = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
    expect(attributes.Attributes).toMatchObject({ TopicArn, SubscriptionsPending: '1' });
    const listed = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect(listed.Subscriptions?.[0]).toMatchObject({
      SubscriptionArn: 'PendingConfirmation',
      Endpoint: 'a@example.org',
    });
    const made = await sns.send(new CreateTopicCommand({ Name: 'made' }));
    await sns.send(
      new SubscribeCommand({ TopicArn: made.TopicArn, Protocol: 'sqs', Endpoint: 'arn:aws:sqs:x' }),
    );
    const published = await sns.send(
      new PublishCommand({
        TopicArn: made.TopicArn,
        Subject: 'done',
        Message: 'a & b',
        MessageAttributes: { stack: { DataType: 'String', StringValue: 's' } },
      }),
    );
    expect(bench.simulator.world.topics.messages.at(-1)).toMatchObject({
      messageId: published.MessageId,
      subject: 'done',
      message: 'a & b',
      attributes: new Map([['stack', 's']]),
      origin: 'request',
    });
    for (const bad of [
      { Message: 'x'.repeat(262_145) },
      { Message: 'x', Subject: 'two\nlines' },
      { Message: 'x', Subject: 'x'.repeat(100) },
    ]) {
      await expect(sns.send(new PublishCommand({ TopicArn, ...bad }))).rejects.toMatchObject({
        name: 'InvalidParameterException',
      });
    }
    await expect(
      sns.send(new PublishCommand({ TopicArn: `${TopicArn}-none`, Message: 'x' })),
    ).rejects.toMatchObject({ name: 'NotFoundException', $metadata: { httpStatusCode: 404 } });
    sns.destroy();
  });

  it('is a bucket with versions, which can be emptied and can hold templates', async () => {
    const s3 = new S3Client({ ...clientSettings(bench.url), forcePathStyle: true });
    const Bucket = 'things';
    await s3.send(new HeadBucketCommand({ Bucket }));
    await expect(s3.send(new HeadBucketCommand({ Bucket: 'none' }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 404 },
    });
    const Body = 'Resources: { A: { Type: AWS::SNS::Topic } }';
    await s3.send(new PutObjectCommand({ Bucket, Key: 'dir/a b.yml', Body }));
    await s3.send(new PutObjectCommand({ Bucket, Key: 'dir/a b.yml', Body }));
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'dir/a b.yml' }));
    expect(head.ContentLength).toBe(Body.length);
    const got = await s3.send(new GetObjectCommand({ Bucket, Key: 'dir/a b.yml' }));
    expect(await got.Body?.transformToString()).toBe(Body);
    const urls = [
      'https://things.s3.us-west-2.amazonaws.com/dir/a%20b.yml',
      `${bench.url}/things/dir/a%20b.yml`,
    ];
    for (const TemplateURL of urls) {
      const valid = await bench.client.send(new ValidateTemplateCommand({ TemplateURL }));
      expect(valid.Parameters).toEqual([]);
    }
    const versions = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    expect(versions.Versions?.map((version) => version.IsLatest)).toEqual([true, false]);
    const Objects = (versions.Versions ?? []).map(({ Key = '', VersionId }) => ({
      Key,
      VersionId,
    }));
    const deleted = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
    expect(deleted.Deleted).toHaveLength(2);
    expect(bench.simulator.world.buckets.get(Bucket)?.versions).toEqual([]);
    s3.destroy();
  });

  it('is a caller with an identity', async () => {
    const sts = new STSClient(clientSettings(bench.url));
    expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe('123456789012');
    sts.destroy();
  });
});
