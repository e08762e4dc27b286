import { describe, expect, it } from '@jest/globals';
import { account, asList, at, resolveTemplate, section, text } from './resolved-template.js';
import type { ResolvedResource } from './resolved-template.js';

interface NameRule {
  readonly property: string;
  readonly limit: number;
  readonly pattern: RegExp;
}

/** Types with a name property, its limit and its characters (checklist section 2). */
const named: Readonly<Record<string, NameRule>> = {
  'AWS::AutoScaling::AutoScalingGroup': {
    property: 'AutoScalingGroupName',
    limit: 255,
    pattern: /^[^:]+$/,
  },
  'AWS::CloudTrail::Trail': {
    property: 'TrailName',
    limit: 128,
    pattern: /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/,
  },
  'AWS::CloudWatch::Dashboard': { property: 'DashboardName', limit: 255, pattern: /^[\w-]+$/ },
  'AWS::CloudWatch::Alarm': { property: 'AlarmName', limit: 255, pattern: /^[\w-]+$/ },
  'AWS::EC2::LaunchTemplate': {
    property: 'LaunchTemplateName',
    limit: 128,
    pattern: /^[\w().\-/]{3,}$/,
  },
  'AWS::EC2::SecurityGroup': { property: 'GroupName', limit: 255, pattern: /^(?!sg-)[\w-]+$/ },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    property: 'Name',
    limit: 32,
    pattern: /^(?!internal-)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    property: 'Name',
    limit: 32,
    pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/,
  },
  'AWS::Events::Rule': { property: 'Name', limit: 64, pattern: /^[\w.-]+$/ },
  'AWS::IAM::InstanceProfile': {
    property: 'InstanceProfileName',
    limit: 128,
    pattern: /^[\w+=,.@-]+$/,
  },
  'AWS::IAM::Role': { property: 'RoleName', limit: 64, pattern: /^[\w+=,.@-]+$/ },
  'AWS::KMS::Alias': { property: 'AliasName', limit: 256, pattern: /^alias\/(?!aws\/)[\w/-]+$/ },
  'AWS::Lambda::Function': { property: 'FunctionName', limit: 64, pattern: /^[\w-]+$/ },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', limit: 512, pattern: /^(?!aws\/)[\w./#-]+$/ },
  'AWS::Logs::MetricFilter': { property: 'FilterName', limit: 512, pattern: /^[^:*]+$/ },
  'AWS::RDS::DBInstance': {
    property: 'DBInstanceIdentifier',
    limit: 63,
    pattern: /^[a-z](-?[a-z0-9])*$/,
  },
  'AWS::RDS::DBParameterGroup': {
    property: 'DBParameterGroupName',
    limit: 255,
    pattern: /^[a-z](-?[a-z0-9])*$/,
  },
  'AWS::RDS::DBSubnetGroup': {
    property: 'DBSubnetGroupName',
    limit: 255,
    pattern: /^(?!default$)[\w .-]+$/,
  },
  'AWS::S3::Bucket': {
    property: 'BucketName',
    limit: 63,
    pattern: /^(?!xn--)[a-z0-9][a-z0-9-]+[a-z0-9]$/,
  },
  'AWS::SNS::Topic': { property: 'TopicName', limit: 256, pattern: /^[\w-]+$/ },
  'AWS::SQS::Queue': { property: 'QueueName', limit: 80, pattern: /^[\w-]+$/ },
};

/** Types that are told apart by a Name tag. */
const tagged = [
  'VPC Subnet InternetGateway EIP NatGateway RouteTable FlowLog VPCEndpoint'
    .split(' ')
    .map((name) => `AWS::EC2::${name}`),
  'AWS::KMS::Key',
].flat();

/** Types that CloudFormation gives neither a name nor tags, or that are parts of another resource. */
const parts = new Set([
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::EC2::Route',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::Lambda::Permission',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
]);

/** A text as long as the parameter allows. */
const longest = (parameter: string): string =>
  'a'.repeat(Number(at(section('Parameters'), parameter, 'MaxLength')));

const everything = {
  NatGatewayMode: 'per-az',
  CertificateArn:
    'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef',
  HealthCheckPort: '9090',
  NotificationEmail: 'a@b.test',
  SecondaryNotificationEmail: 'b@b.test',
};

const nameTag = (resource: { readonly properties: ResolvedResource['properties'] }) =>
  asList(resource.properties['Tags'] ?? [], 'tags').find((tag) => at(tag, 'Key') === 'Name');

describe('EnvironmentSuffix', () => {
  const parameter = section('Parameters')['EnvironmentSuffix'];
  const accepts = (value: string): boolean =>
    new RegExp(at(parameter, 'AllowedPattern') as string).test(value) &&
    value.length >= (at(parameter, 'MinLength') as number) &&
    value.length <= (at(parameter, 'MaxLength') as number);

  it.each(['dev', 'pr-123', '0-1', 'a1', 'a2345678901234567890'])('accepts %s', (value) => {
    expect(accepts(value)).toBe(true);
  });

  it.each(['-a', 'a-', 'a--b', 'A', 'AB', 'a_b', 'a.b', '', 'a', 'a b', 'a23456789012345678901'])(
    'rejects "%s"',
    (value) => {
      expect(accepts(value)).toBe(false);
    },
  );

  it('is not limited to a list', () => {
    expect(at(parameter, 'AllowedValues')).toBeUndefined();
  });
});

describe.each([
  ['tapstack', 'dev'],
  ['tapstack', 'a2345678901234567890'],
  // The longest texts that the parameters admit, whatever their limits are.
  [longest('ProjectName'), longest('EnvironmentSuffix')],
  ['ab', '0-1'],
])('with project %s and suffix %s', (ProjectName, EnvironmentSuffix) => {
  const stack = resolveTemplate({
    ...everything,
    ProjectName,
    EnvironmentSuffix,
    AppPort: '65535',
  });
  const resources = [...stack.resources.values()];
  const list = resources.map((resource) => [resource.id, resource] as const);

  it('every type is known as named, tagged or part of another', () => {
    const strangers = resources.filter(
      ({ type }) => named[type] === undefined && !tagged.includes(type) && !parts.has(type),
    );
    expect(strangers.map(({ type }) => type)).toEqual([]);
  });

  it.each(list.filter(([, { type }]) => named[type] !== undefined))(
    '%s has a name that ends in the suffix and fits its service',
    (_id, { type, properties }) => {
      const rule = named[type];
      const name = properties[rule?.property ?? ''] as string;
      // RDS dictates the end of its log groups' names.
      const head = name.startsWith('/aws/rds/instance/') ? name.replace(/\/[a-z]+$/, '') : name;
      expect(head.endsWith(`-${EnvironmentSuffix}`)).toBe(true);
      expect(name).toMatch(rule?.pattern ?? /^$/);
      expect(name.length).toBeLessThanOrEqual(rule?.limit ?? 0);
    },
  );

  it.each(list.filter(([, { type }]) => tagged.includes(type)))(
    '%s has a Name tag that ends in the suffix',
    (_id, resource) => {
      expect(at(nameTag(resource), 'Value')).toMatch(
        new RegExp(`^${ProjectName}-[a-z0-9-]+-${EnvironmentSuffix}$`),
      );
    },
  );

  it('no two resources of a type share a name', () => {
    const names = resources.map(({ type, properties }) => {
      const key = named[type]?.property;
      return key === undefined ? undefined : `${type} ${text(properties[key])}`;
    });
    const set = names.filter((name) => name !== undefined);
    expect(new Set(set).size).toBe(set.length);
  });

  it('instances and volumes are named by the launch template', () => {
    const data = stack.resources.get('LaunchTemplate')?.properties['LaunchTemplateData'];
    const tags = asList(at(data, 'TagSpecifications'), 'tags');
    expect(tags.map((tag) => at(tag, 'ResourceType')).sort()).toEqual(['instance', 'volume']);
    for (const tag of tags)
      expect(at(tag, 'Tags', 0, 'Value')).toBe(`${ProjectName}-app-${EnvironmentSuffix}`);
  });

  it('bucket names carry the account', () => {
    for (const { type, properties } of resources) {
      if (type === 'AWS::S3::Bucket') expect(properties['BucketName']).toContain(account);
    }
  });
});

describe('names of resources that a parameter can replace', () => {
  it('hold that parameter: port of the target group, engine and version of the parameter group', () => {
    const name = (overrides: Record<string, string>, id: string, property: string) =>
      resolveTemplate(overrides).resources.get(id)?.properties[property];
    expect(name({ AppPort: '9000' }, 'TargetGroup', 'Name')).toBe('tg-9000-dev');
    expect(
      name(
        { DBEngine: 'mysql', DBEngineVersion: '8.4' },
        'DatabaseParameterGroup',
        'DBParameterGroupName',
      ),
    ).toBe('tapstack-mysql-8-4-dev');
  });
});
