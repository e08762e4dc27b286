import type { TemplateValue, ValuePath } from '../../src/template/template-value.js';
import type { Edit } from './mutation.js';

/** A defect put into TapStack.yml, and where its rule must point (a path of the long form). */
export interface Mutation {
  readonly rule: string;
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly at: ValuePath;
}

const set = (path: ValuePath, to: TemplateValue): Edit => ({ set: path, to });
const remove = (path: ValuePath): Edit => ({ remove: path });
const property = (id: string, ...path: ValuePath): ValuePath => [
  'Resources',
  id,
  'Properties',
  ...path,
];
const parameter = (name: string, ...path: ValuePath): ValuePath => ['Parameters', name, ...path];

function sets(rule: string, what: string, path: ValuePath, to: TemplateValue): Mutation {
  return { rule, what, edits: [set(path, to)], at: path };
}

function mutation(rule: string, what: string, edit: Edit, at: ValuePath): Mutation {
  return { rule, what, edits: [edit], at };
}

const POLICY = ['PolicyDocument', 'Statement'] as const;
const DATA = 'LaunchTemplateData';

/** At least one defect for each rule of the profile. */
export const MUTATIONS: readonly Mutation[] = [
  mutation('agreed-parameters', 'a parameter is gone', remove(parameter('DBMultiAZ')), [
    'Parameters',
  ]),
  mutation(
    'agreed-parameters',
    'an address is readable',
    remove(parameter('NotificationEmail', 'NoEcho')),
    parameter('NotificationEmail'),
  ),
  mutation('agreed-outputs', 'an output is gone', remove(['Outputs', 'VpcId']), ['Outputs']),
  sets(
    'suffix-parameter',
    'hyphens anywhere',
    parameter('EnvironmentSuffix', 'AllowedPattern'),
    '^[a-z0-9-]+$',
  ),
  sets(
    'suffix-parameter',
    'a list of environments',
    parameter('EnvironmentSuffix', 'AllowedValues'),
    ['dev', 'prod'],
  ),
  sets('name-suffix', 'a name without suffix', property('Topic', 'TopicName'), 'alarms'),
  mutation('name-suffix', 'no name', remove(property('Database', 'DBInstanceIdentifier')), [
    'Resources',
    'Database',
  ]),
  sets('name-fits', 'a longer role word', property('LoadBalancer', 'Name'), {
    'Fn::Sub': '${ProjectName}-balancer-${EnvironmentSuffix}',
  }),
  mutation(
    'name-fits',
    'a longer project',
    set(parameter('ProjectName', 'MaxLength'), 12),
    property('LoadBalancer', 'Name'),
  ),
  mutation(
    'name-fits',
    'a reserved project',
    set(parameter('ProjectName', 'AllowedPattern'), '^[a-z][a-z0-9]*$'),
    property('LoadBalancer', 'Name'),
  ),
  mutation(
    'name-fits',
    'a longer suffix',
    set(parameter('EnvironmentSuffix', 'MaxLength'), 28),
    property('TargetGroup', 'Name'),
  ),
  sets('name-fits', 'a digit first', property('Database', 'DBInstanceIdentifier'), {
    'Fn::Sub': '${EnvironmentSuffix}-db-${EnvironmentSuffix}',
  }),
  mutation('name-tag', 'no tag', remove(property('Vpc', 'Tags')), ['Resources', 'Vpc']),
  mutation(
    'name-tag',
    'nameless volumes',
    remove(property('LaunchTemplate', DATA, 'TagSpecifications', 1)),
    property('LaunchTemplate', DATA, 'TagSpecifications'),
  ),
  sets('bucket-name-account', 'a name without account', property('AuditBucket', 'BucketName'), {
    'Fn::Sub': '${ProjectName}-audit-${EnvironmentSuffix}',
  }),
  mutation(
    'name-replacement',
    'a name without port',
    set(property('TargetGroup', 'Name'), { 'Fn::Sub': 'web-${EnvironmentSuffix}' }),
    property('TargetGroup', 'Port'),
  ),
  mutation(
    'name-unique',
    'one alias twice',
    set(property('LogsKeyAlias', 'AliasName'), {
      'Fn::Sub': 'alias/${ProjectName}-data-${EnvironmentSuffix}',
    }),
    ['Resources', 'LogsKeyAlias'],
  ),
  sets('export-name', 'an export without suffix', ['Outputs', 'VpcId', 'Export', 'Name'], 'vpc'),
  sets('template-form', 'an accent', ['Description'], 'Caf\u00e9'),
  mutation(
    'self-contained',
    'an import',
    set(property('Vpc', 'CidrBlock'), { 'Fn::ImportValue': 'range' }),
    property('Vpc', 'CidrBlock', 'Fn::ImportValue'),
  ),
  sets(
    'no-placeholder',
    'an image id',
    property('LaunchTemplate', DATA, 'ImageId'),
    'ami-0123456789abcdef0',
  ),
  sets(
    'no-placeholder',
    'an account id',
    property('AuditBucket', 'BucketName'),
    'audit-123456789012-dev',
  ),
  mutation('documented', 'no author', remove(['Metadata', 'Author']), ['Metadata']),
  sets(
    'parameter-declaration',
    'a default out of range',
    parameter('DBBackupRetentionDays', 'Default'),
    0,
  ),
  mutation(
    'parameter-declaration',
    'no default',
    remove(parameter('AppPort', 'Default')),
    parameter('AppPort'),
  ),
  sets(
    'parameter-declaration',
    'protection by default',
    parameter('DBDeletionProtection', 'Default'),
    'true',
  ),
  mutation(
    'toggle-values',
    'yes and no',
    set(parameter('DBMultiAZ', 'AllowedValues'), ['yes', 'no']),
    parameter('DBMultiAZ'),
  ),
  mutation(
    'dangling-reference',
    'an output without condition',
    remove(['Outputs', 'CloudTrailArn', 'Condition']),
    ['Outputs', 'CloudTrailArn', 'Value'],
  ),
  sets(
    'dangling-reference',
    'a mistyped name',
    ['Resources', 'Trail', 'DependsOn'],
    'AuditBucketPolici',
  ),
  mutation(
    'dangling-reference',
    'an attribute that is none',
    set(['Outputs', 'AlbDnsName', 'Value'], { 'Fn::GetAtt': ['LoadBalancer', 'DnsName'] }),
    ['Outputs', 'AlbDnsName', 'Value', 'Fn::GetAtt'],
  ),
  mutation(
    'dependency-cycle',
    'two that wait for each other',
    set(['Resources', 'Vpc', 'DependsOn'], 'FlowLog'),
    ['Resources', 'Vpc'],
  ),
  mutation(
    'availability-zones',
    'one zone twice',
    set(property('PublicSubnet2', 'AvailabilityZone'), { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }),
    property('LoadBalancer', 'Subnets'),
  ),
  mutation(
    'address-plan',
    'ranges that overlap',
    set(parameter('PublicSubnet2Cidr', 'Default'), '10.0.0.128/25'),
    property('PublicSubnet2', 'CidrBlock'),
  ),
  mutation(
    'address-plan',
    'a range outside',
    set(parameter('PrivateSubnet1Cidr', 'Default'), '10.1.0.0/24'),
    property('PrivateSubnet1', 'CidrBlock'),
  ),
  sets(
    'deletion-policy',
    'a kept bucket',
    ['Resources', 'AuditBucket', 'DeletionPolicy'],
    'Retain',
  ),
  sets(
    'deletion-policy',
    'a data key that goes',
    ['Resources', 'DataKey', 'DeletionPolicy'],
    'Delete',
  ),
  sets(
    'deletion-policy',
    'a kept log group',
    ['Resources', 'FlowLogGroup', 'DeletionPolicy'],
    'Retain',
  ),
  mutation('account-quota', 'a second address', remove(['Resources', 'NatEip2', 'Condition']), [
    'Resources',
    'NatEip2',
  ]),
  mutation(
    'account-quota',
    'large instances',
    set(parameter('InstanceType', 'Default'), 't3.xlarge'),
    property('AutoScalingGroup', 'MinSize'),
  ),
  mutation('account-quota', 'no dashboard', remove(['Resources', 'Dashboard']), ['Resources']),
  mutation('alarm-action', 'nobody watches root', remove(['Resources', 'RootUseAlarm']), [
    'Resources',
  ]),
  mutation(
    'order-internet-gateway',
    'an address too early',
    remove(['Resources', 'NatEip1', 'DependsOn']),
    ['Resources', 'NatEip1'],
  ),
  mutation(
    'order-internet-gateway',
    'a route too early',
    remove(['Resources', 'PublicDefaultRoute', 'DependsOn']),
    ['Resources', 'PublicDefaultRoute'],
  ),
  mutation(
    'order-instances',
    'instances too early',
    remove(['Resources', 'AutoScalingGroup', 'DependsOn']),
    ['Resources', 'AutoScalingGroup'],
  ),
  mutation(
    'order-instances',
    'instances before their way out',
    remove(['Resources', 'AutoScalingGroup', 'Metadata']),
    ['Resources', 'AutoScalingGroup'],
  ),
  mutation(
    'order-log-group',
    'a database before its logs',
    remove(['Resources', 'Database', 'DependsOn']),
    ['Resources', 'Database'],
  ),
  mutation(
    'order-log-group',
    'another name',
    set(property('DigestLogGroup', 'LogGroupName'), {
      'Fn::Sub': '/aws/lambda/${ProjectName}-other-${EnvironmentSuffix}',
    }),
    ['Resources', 'DigestFunction'],
  ),
  sets('network-form', 'no host names', property('Vpc', 'EnableDnsHostnames'), false),
  sets('network-form', 'public addresses', property('PrivateSubnet1', 'MapPublicIpOnLaunch'), true),
  sets('nat-gateway', 'another default', parameter('NatGatewayMode', 'Default'), 'per-az'),
  sets(
    'nat-gateway',
    'signals without a way out',
    [
      'Resources',
      'AutoScalingGroup',
      'UpdatePolicy',
      'AutoScalingRollingUpdate',
      'WaitOnResourceSignals',
    ],
    true,
  ),
  mutation(
    'flow-log',
    'a trust for anyone',
    remove(property('FlowLogRole', 'AssumeRolePolicyDocument', 'Statement', 0, 'Condition')),
    property('FlowLogRole', 'AssumeRolePolicyDocument'),
  ),
  {
    rule: 'group-ingress',
    what: 'instances open to the world',
    edits: [
      remove(property('AppIngress', 'SourceSecurityGroupId')),
      set(property('AppIngress', 'CidrIp'), '0.0.0.0/0'),
    ],
    at: ['Resources', 'AppIngress'],
  },
  {
    rule: 'group-ingress',
    what: 'SSH',
    edits: [set(property('AppIngress', 'FromPort'), 22), set(property('AppIngress', 'ToPort'), 22)],
    at: ['Resources', 'AppIngress'],
  },
  mutation(
    'group-egress',
    'no inline egress',
    remove(property('DatabaseSecurityGroup', 'SecurityGroupEgress')),
    ['Resources', 'DatabaseSecurityGroup'],
  ),
  mutation(
    'group-egress',
    'everything outward',
    set(property('AppSecurityGroup', 'SecurityGroupEgress', 0, 'IpProtocol'), '-1'),
    property('AppSecurityGroup', 'SecurityGroupEgress', 0),
  ),
  mutation('group-paths', 'a closed door', set(property('AppIngress', 'ToPort'), 9999), [
    'Resources',
    'AppSecurityGroup',
  ]),
  mutation('group-paths', 'the health check shut out', remove(['Resources', 'AppHealthIngress']), [
    'Resources',
    'AppSecurityGroup',
  ]),
  sets(
    'group-description',
    'an apostrophe',
    property('AppSecurityGroup', 'GroupDescription'),
    "Instances' doors",
  ),
  mutation(
    'key-administration',
    'a key that stays the same',
    remove(property('LogsKey', 'EnableKeyRotation')),
    ['Resources', 'LogsKey'],
  ),
  mutation(
    'key-administration',
    'no root',
    remove(property('DataKey', 'KeyPolicy', 'Statement', 0)),
    property('DataKey', 'KeyPolicy'),
  ),
  mutation(
    'key-users',
    'logs of no region',
    set(property('LogsKey', 'KeyPolicy', 'Statement', 1, 'Principal'), {
      Service: 'logs.amazonaws.com',
    }),
    property('LogsKey', 'KeyPolicy'),
  ),
  mutation(
    'key-users',
    'alarms shut out',
    remove(property('DataKey', 'KeyPolicy', 'Statement', 1)),
    property('DataKey', 'KeyPolicy'),
  ),
  mutation(
    'volume-encryption',
    'an open disk',
    set(property('LaunchTemplate', DATA, 'BlockDeviceMappings', 0, 'Ebs', 'Encrypted'), false),
    property('LaunchTemplate', DATA, 'BlockDeviceMappings', 0, 'Ebs'),
  ),
  sets(
    'bucket-hardening',
    'no versions',
    property('ArtifactBucket', 'VersioningConfiguration', 'Status'),
    'Suspended',
  ),
  sets(
    'bucket-hardening',
    'a public policy',
    property('AuditBucket', 'PublicAccessBlockConfiguration', 'BlockPublicPolicy'),
    false,
  ),
  mutation(
    'bucket-encryption',
    'a key where logs are delivered',
    set(
      property(
        'AccessLogBucket',
        'BucketEncryption',
        'ServerSideEncryptionConfiguration',
        0,
        'ServerSideEncryptionByDefault',
        'SSEAlgorithm',
      ),
      'aws:kms',
    ),
    property('AccessLogBucket', 'BucketEncryption', 'ServerSideEncryptionConfiguration', 0),
  ),
  mutation(
    'bucket-policy',
    'a denial of everything',
    remove(property('ArtifactBucketPolicy', ...POLICY, 0, 'Condition')),
    property('ArtifactBucketPolicy', 'PolicyDocument'),
  ),
  mutation('bucket-policy', 'no policy', remove(['Resources', 'ArtifactBucketPolicy']), [
    'Resources',
    'ArtifactBucket',
  ]),
  mutation(
    'access-log-delivery',
    'another folder',
    set(property('AccessLogBucketPolicy', ...POLICY, 1, 'Resource'), {
      'Fn::Sub': '${AccessLogBucket.Arn}/x/AWSLogs/${AWS::AccountId}/*',
    }),
    property('AccessLogBucketPolicy', ...POLICY, 1),
  ),
  mutation(
    'access-log-delivery',
    'a balancer before the policy',
    remove(['Resources', 'LoadBalancer', 'Metadata']),
    ['Resources', 'LoadBalancer'],
  ),
  mutation(
    'audit-delivery',
    'a trail before the policy',
    remove(['Resources', 'Trail', 'DependsOn']),
    ['Resources', 'Trail'],
  ),
  mutation(
    'audit-delivery',
    'another trail',
    set(property('Trail', 'TrailName'), { 'Fn::Sub': '${ProjectName}-audit-${EnvironmentSuffix}' }),
    property('AuditBucketPolicy', 'PolicyDocument'),
  ),
  mutation(
    'bucket-life-cycle',
    'Glacier too early',
    set(
      property(
        'AuditBucket',
        'LifecycleConfiguration',
        'Rules',
        0,
        'Transitions',
        1,
        'TransitionInDays',
      ),
      40,
    ),
    property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0),
  ),
  sets(
    'server-access-logging',
    'a bucket that feeds itself',
    property('ArtifactBucket', 'LoggingConfiguration'),
    { DestinationBucketName: { Ref: 'ArtifactBucket' } },
  ),
  sets(
    'listeners',
    'an old policy',
    property('HttpsListener', 'SslPolicy'),
    'ELBSecurityPolicy-2016-08',
  ),
  mutation(
    'listeners',
    'HTTPS without certificate',
    remove(['Resources', 'HttpsListener', 'Condition']),
    property('HttpsListener', 'Certificates'),
  ),
  mutation(
    'balancer-attributes',
    'no attributes',
    remove(property('LoadBalancer', 'LoadBalancerAttributes')),
    ['Resources', 'LoadBalancer'],
  ),
  sets('target-health', 'a slow check', property('TargetGroup', 'HealthCheckTimeoutSeconds'), 60),
  sets('target-health', 'a fixed path', property('TargetGroup', 'HealthCheckPath'), '/health'),
  sets(
    'instance-hardening',
    'IMDSv1',
    property('LaunchTemplate', DATA, 'MetadataOptions', 'HttpTokens'),
    'optional',
  ),
  mutation(
    'instance-hardening',
    'another architecture',
    set(parameter('InstanceType', 'Default'), 't4g.micro'),
    property('LaunchTemplate', DATA, 'ImageId'),
  ),
  sets(
    'rolling-update',
    'two at a time',
    ['Resources', 'AutoScalingGroup', 'UpdatePolicy', 'AutoScalingRollingUpdate', 'MaxBatchSize'],
    2,
  ),
  sets(
    'rolling-update',
    'the latest version',
    property('AutoScalingGroup', 'LaunchTemplate', 'Version'),
    '$Latest',
  ),
  mutation(
    'rolling-update',
    'no room',
    set(parameter('AsgMaxSize', 'Default'), 3),
    property('AutoScalingGroup', 'MaxSize'),
  ),
  sets('user-data', 'no signal', property('LaunchTemplate', DATA, 'UserData'), {
    'Fn::Base64': '#!/bin/bash\necho ok\n',
  }),
  sets('database-version', 'a minor version', property('Database', 'EngineVersion'), '16.4'),
  mutation(
    'database-version',
    'clear text',
    set(property('DatabaseParameterGroup', 'Parameters'), { log_min_duration_statement: '1000' }),
    property('DatabaseParameterGroup', 'Parameters'),
  ),
  sets(
    'database-protection',
    'a public database',
    property('Database', 'PubliclyAccessible'),
    true,
  ),
  sets('database-protection', 'a password', property('Database', 'MasterUserPassword'), 'hunter22'),
  sets('database-size', 'too small', property('Database', 'AllocatedStorage'), 10),
  mutation(
    'database-logs',
    'a log of another engine',
    set(['Mappings', 'Engine', 'postgres', 'Log2'], 'slowquery'),
    property('Database', 'EnableCloudwatchLogsExports'),
  ),
  sets('function-form', 'another handler', property('DigestFunction', 'Handler'), 'index.main'),
  sets('function-form', 'inside the VPC', property('DigestFunction', 'VpcConfig'), {
    SubnetIds: [],
  }),
  sets('topic-policy', "Amazon's key", property('Topic', 'KmsMasterKeyId'), 'alias/aws/sns'),
  mutation(
    'subscription-optional',
    'nobody subscribed',
    remove(['Resources', 'FirstSubscription', 'Condition']),
    property('FirstSubscription', 'Endpoint'),
  ),
  sets('trail-form', 'one region', property('Trail', 'IsMultiRegionTrail'), false),
  mutation('log-group-form', 'logs for ever', remove(property('FlowLogGroup', 'RetentionInDays')), [
    'Resources',
    'FlowLogGroup',
  ]),
  sets(
    'alarm-metric',
    'a metric that is none',
    property('UnhealthyHostAlarm', 'MetricName'),
    'UnhealthyHostCount',
  ),
  mutation(
    'alarm-metric',
    'an ARN as dimension',
    set(property('AlbServerErrorAlarm', 'Dimensions', 0, 'Value'), { Ref: 'LoadBalancer' }),
    property('AlbServerErrorAlarm', 'Dimensions', 0),
  ),
  sets(
    'alarm-metric',
    'a metric that nobody writes',
    property('DeniedCallsAlarm', 'MetricName'),
    'Denied',
  ),
  mutation(
    'alarm-action',
    'missing data',
    remove(property('DatabaseCpuAlarm', 'TreatMissingData')),
    ['Resources', 'DatabaseCpuAlarm'],
  ),
  mutation('alarm-action', 'an alarm is gone', remove(['Resources', 'DatabaseStorageAlarm']), [
    'Resources',
  ]),
  mutation(
    'iam-permission',
    'a wildcard',
    set(property('DigestRole', 'Policies', 0, ...POLICY, 0, 'Action'), 'logs:*'),
    property('DigestRole', 'Policies', 0, ...POLICY, 0),
  ),
  mutation(
    'iam-trust',
    'anyone',
    set(property('TrailRole', 'AssumeRolePolicyDocument', 'Statement', 0, 'Principal'), '*'),
    property('TrailRole', 'AssumeRolePolicyDocument', 'Statement', 0),
  ),
  mutation('agreed-outputs', 'a new output', set(['Outputs', 'Extra'], { Value: 'x' }), [
    'Outputs',
    'Extra',
  ]),
  mutation(
    'agreed-parameters',
    'a new parameter',
    set(parameter('Extra'), { Type: 'String' }),
    parameter('Extra'),
  ),
  mutation('export-name', 'no export', remove(['Outputs', 'VpcId', 'Export']), [
    'Outputs',
    'VpcId',
  ]),
  mutation('export-name', 'no description', remove(['Outputs', 'VpcId', 'Description']), [
    'Outputs',
    'VpcId',
  ]),
  mutation(
    'export-name',
    'one name twice',
    set(['Outputs', 'AlbArn', 'Export', 'Name'], {
      'Fn::Sub': '${ProjectName}-vpc-id-${EnvironmentSuffix}',
    }),
    ['Outputs', 'AlbArn', 'Export', 'Name'],
  ),
  sets(
    'suffix-parameter',
    'too narrow',
    parameter('EnvironmentSuffix', 'AllowedPattern'),
    '^[a-z]+$',
  ),
  sets('suffix-parameter', 'another default', parameter('EnvironmentSuffix', 'Default'), 'prod'),
  sets('name-suffix', 'a type of unknown names', ['Resources', 'Topic', 'Type'], 'AWS::Glue::Job'),
  sets('bucket-name-account', 'a dot', property('AuditBucket', 'BucketName'), {
    'Fn::Sub': 'a.b-${AWS::AccountId}-${EnvironmentSuffix}',
  }),
  mutation('template-form', 'no version', remove(['AWSTemplateFormatVersion']), []),
  mutation('template-form', 'too long', set(['Metadata', 'Filler'], 'x'.repeat(60_000)), []),
  sets('template-form', 'a long description', ['Description'], 'x'.repeat(1_100)),
  sets('self-contained', 'a transform', ['Transform'], 'AWS::LanguageExtensions'),
  sets(
    'self-contained',
    'a nested stack',
    ['Resources', 'Topic', 'Type'],
    'AWS::CloudFormation::Stack',
  ),
  sets('no-placeholder', 'a key pair', property('LaunchTemplate', DATA, 'KeyName'), 'mine'),
  sets('no-placeholder', 'a zone', property('PublicSubnet1', 'AvailabilityZone'), 'us-west-2a'),
  sets(
    'parameter-declaration',
    'what must exist',
    parameter('AmiId', 'Type'),
    'AWS::EC2::Image::Id',
  ),
  mutation(
    'parameter-declaration',
    'no description',
    remove(parameter('AppPort', 'Description')),
    parameter('AppPort'),
  ),
  mutation(
    'parameter-declaration',
    'an unexplained pattern',
    remove(parameter('VpcCidr', 'ConstraintDescription')),
    parameter('VpcCidr', 'AllowedPattern'),
  ),
  mutation(
    'parameter-declaration',
    'no constraint',
    set(parameter('DBName'), { Type: 'String', Description: 'x', Default: 'x' }),
    parameter('DBName'),
  ),
  sets(
    'dangling-reference',
    'a condition that is none',
    ['Resources', 'Trail', 'Condition'],
    'Has',
  ),
  mutation('availability-zones', 'no zone', remove(property('PublicSubnet1', 'AvailabilityZone')), [
    'Resources',
    'PublicSubnet1',
  ]),
  mutation(
    'address-plan',
    'a small subnet',
    set(property('PublicSubnet1', 'CidrBlock'), '10.0.0.0/28'),
    property('PublicSubnet1', 'CidrBlock'),
  ),
  sets('address-plan', 'a huge VPC', property('Vpc', 'CidrBlock'), '10.0.0.0/8'),
  sets('address-plan', 'no network', property('PublicSubnet1', 'CidrBlock'), '10.0.0.300/24'),
  mutation(
    'deletion-policy',
    'a policy by parameter',
    set(['Resources', 'Database', 'DeletionPolicy'], { Ref: 'DBMultiAZ' }),
    ['Resources', 'Database', 'DeletionPolicy'],
  ),
  mutation(
    'order-log-group',
    'a flow log without group',
    set(property('FlowLog', 'LogGroupName'), '/logs'),
    property('FlowLog', 'LogGroupName'),
  ),
  sets('network-form', 'a policy of the endpoint', property('S3Endpoint', 'PolicyDocument'), {
    Statement: [],
  }),
  mutation(
    'network-form',
    'no endpoint',
    remove(['Resources', 'S3Endpoint']),
    property('PrivateDefaultRoute1', 'RouteTableId'),
  ),
  mutation(
    'nat-gateway',
    'one table for both',
    set(property('PrivateSubnet2Association', 'RouteTableId'), { Ref: 'PrivateRouteTable1' }),
    ['Resources'],
  ),
  mutation(
    'nat-gateway',
    'a gateway in every mode',
    remove(['Resources', 'NatGateway1', 'Condition']),
    ['Resources', 'NatGateway1'],
  ),
  sets('flow-log', 'rejected traffic only', property('FlowLog', 'TrafficType'), 'REJECT'),
  mutation('flow-log', 'no flow log', remove(['Resources', 'FlowLog']), ['Resources', 'Vpc']),
  mutation('flow-log', 'no rights', remove(property('FlowLogRole', 'Policies')), [
    'Resources',
    'FlowLogRole',
  ]),
  {
    rule: 'group-ingress',
    what: 'an address range',
    edits: [
      remove(property('DatabaseIngress', 'SourceSecurityGroupId')),
      set(property('DatabaseIngress', 'CidrIp'), '10.0.0.0/16'),
    ],
    at: ['Resources', 'DatabaseIngress'],
  },
  mutation(
    'group-ingress',
    'nobody',
    remove(property('DatabaseIngress', 'SourceSecurityGroupId')),
    ['Resources', 'DatabaseIngress'],
  ),
  mutation('group-ingress', 'all protocols', set(property('DatabaseIngress', 'IpProtocol'), '-1'), [
    'Resources',
    'DatabaseIngress',
  ]),
  mutation(
    'group-egress',
    'plain HTTP outward',
    set(property('AppSecurityGroup', 'SecurityGroupEgress', 0), {
      IpProtocol: 'tcp',
      FromPort: 80,
      ToPort: 80,
      CidrIp: '0.0.0.0/0',
    }),
    property('AppSecurityGroup', 'SecurityGroupEgress', 0),
  ),
  mutation(
    'group-description',
    'an undescribed rule',
    remove(property('AppIngress', 'Description')),
    ['Resources', 'AppIngress'],
  ),
  mutation('key-administration', 'no alias', remove(['Resources', 'DataKeyAlias']), [
    'Resources',
    'DataKey',
  ]),
  mutation(
    'key-administration',
    'everyone',
    set(property('DataKey', 'KeyPolicy', 'Statement', 1), {
      Effect: 'Allow',
      Principal: '*',
      Action: 'kms:Decrypt',
      Resource: '*',
    }),
    property('DataKey', 'KeyPolicy', 'Statement', 1),
  ),
  mutation(
    'key-administration',
    'everything',
    set(property('DataKey', 'KeyPolicy', 'Statement', 1, 'Action'), 'kms:*'),
    property('DataKey', 'KeyPolicy', 'Statement', 1),
  ),
  mutation(
    'key-administration',
    'a service-linked role',
    set(property('DataKey', 'KeyPolicy', 'Statement', 1, 'Principal'), {
      AWS: {
        'Fn::Sub':
          'arn:aws:iam::${AWS::AccountId}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
      },
    }),
    property('DataKey', 'KeyPolicy', 'Statement', 1),
  ),
  mutation(
    'key-users',
    'a key by id',
    set(property('FlowLogGroup', 'KmsKeyId'), { Ref: 'LogsKey' }),
    property('FlowLogGroup', 'KmsKeyId'),
  ),
  mutation(
    'key-users',
    'the trail shut out',
    remove(property('LogsKey', 'KeyPolicy', 'Statement', 2)),
    property('LogsKey', 'KeyPolicy'),
  ),
  mutation(
    'volume-encryption',
    'another device',
    set(property('LaunchTemplate', DATA, 'BlockDeviceMappings', 0, 'DeviceName'), '/dev/sda1'),
    property('LaunchTemplate', DATA, 'BlockDeviceMappings'),
  ),
  mutation(
    'volume-encryption',
    'a key of the stack',
    set(property('LaunchTemplate', DATA, 'BlockDeviceMappings', 0, 'Ebs', 'KmsKeyId'), {
      'Fn::GetAtt': ['DataKey', 'Arn'],
    }),
    property('LaunchTemplate', DATA, 'BlockDeviceMappings', 0, 'Ebs'),
  ),
  sets('bucket-hardening', 'an ACL', property('ArtifactBucket', 'AccessControl'), 'Private'),
  mutation(
    'bucket-encryption',
    'no bucket key',
    set(
      property(
        'ArtifactBucket',
        'BucketEncryption',
        'ServerSideEncryptionConfiguration',
        0,
        'BucketKeyEnabled',
      ),
      false,
    ),
    property('ArtifactBucket', 'BucketEncryption', 'ServerSideEncryptionConfiguration', 0),
  ),
  mutation(
    'bucket-encryption',
    'no key of ours',
    set(
      property(
        'ArtifactBucket',
        'BucketEncryption',
        'ServerSideEncryptionConfiguration',
        0,
        'ServerSideEncryptionByDefault',
      ),
      { SSEAlgorithm: 'AES256' },
    ),
    property('ArtifactBucket', 'BucketEncryption', 'ServerSideEncryptionConfiguration', 0),
  ),
  mutation(
    'bucket-policy',
    'a denial by header',
    set(property('ArtifactBucketPolicy', ...POLICY, 1), {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: 'x',
      Condition: { Null: { 's3:x-amz-server-side-encryption': 'true' } },
    }),
    property('ArtifactBucketPolicy', ...POLICY, 1),
  ),
  mutation(
    'access-log-delivery',
    'a condition that is not met',
    set(property('AccessLogBucketPolicy', ...POLICY, 1, 'Condition'), {
      StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' },
    }),
    property('AccessLogBucketPolicy', ...POLICY, 1),
  ),
  mutation(
    'access-log-delivery',
    'no grant',
    remove(property('AccessLogBucketPolicy', ...POLICY, 1)),
    ['Resources', 'AccessLogBucket'],
  ),
  mutation(
    'bucket-life-cycle',
    'never away',
    remove(property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0, 'Transitions')),
    property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0),
  ),
  mutation(
    'bucket-life-cycle',
    'gone before it moves',
    set(property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0, 'ExpirationInDays'), 60),
    property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0),
  ),
  mutation(
    'bucket-life-cycle',
    'versions for ever',
    remove(
      property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0, 'NoncurrentVersionExpiration'),
    ),
    property('AuditBucket', 'LifecycleConfiguration', 'Rules', 0),
  ),
  sets('listeners', 'another port', property('HttpsListener', 'Port'), 8443),
  sets('listeners', 'an internal balancer', property('LoadBalancer', 'Scheme'), 'internal'),
  mutation(
    'listeners',
    'no group',
    set(property('LoadBalancer', 'SecurityGroups'), ['sg-1']),
    property('LoadBalancer', 'SecurityGroups'),
  ),
  mutation('listeners', 'no rule', remove(['Resources', 'ApplicationRule']), [
    'Resources',
    'LoadBalancer',
  ]),
  mutation(
    'listeners',
    'no redirect',
    set(property('HttpListener', 'DefaultActions'), [
      { Type: 'forward', TargetGroupArn: { Ref: 'TargetGroup' } },
    ]),
    property('HttpListener', 'DefaultActions'),
  ),
  mutation(
    'target-health',
    'any answer',
    set(property('TargetGroup', 'Matcher', 'HttpCode'), '200-399'),
    property('TargetGroup', 'Matcher'),
  ),
  mutation(
    'target-health',
    'a long drain',
    remove(property('TargetGroup', 'TargetGroupAttributes')),
    ['Resources', 'TargetGroup'],
  ),
  mutation(
    'instance-hardening',
    'an image id',
    set(property('LaunchTemplate', DATA, 'ImageId'), 'ami-1'),
    property('LaunchTemplate', DATA, 'ImageId'),
  ),
  mutation(
    'instance-hardening',
    'no Session Manager',
    remove(property('InstanceRole', 'ManagedPolicyArns')),
    ['Resources', 'InstanceRole'],
  ),
  mutation(
    'rolling-update',
    'no update policy',
    remove(['Resources', 'AutoScalingGroup', 'UpdatePolicy']),
    ['Resources', 'AutoScalingGroup'],
  ),
  mutation(
    'rolling-update',
    'no creation policy',
    remove(['Resources', 'AutoScalingGroup', 'CreationPolicy']),
    ['Resources', 'AutoScalingGroup'],
  ),
  sets(
    'rolling-update',
    'no signals',
    [
      'Resources',
      'AutoScalingGroup',
      'UpdatePolicy',
      'AutoScalingRollingUpdate',
      'WaitOnResourceSignals',
    ],
    false,
  ),
  sets('rolling-update', 'a desired number', property('AutoScalingGroup', 'DesiredCapacity'), 3),
  sets(
    'rolling-update',
    'launches suspended',
    [
      'Resources',
      'AutoScalingGroup',
      'UpdatePolicy',
      'AutoScalingRollingUpdate',
      'SuspendProcesses',
    ],
    ['Launch'],
  ),
  sets('rolling-update', 'one instance', property('AutoScalingGroup', 'MinSize'), 1),
  sets('user-data', 'a signal for another', property('LaunchTemplate', DATA, 'UserData'), {
    'Fn::Base64':
      "#!/bin/bash\ntrap '/opt/aws/bin/cfn-signal -e $? --stack a --resource Other --region b' EXIT\nyum -y update # password\n",
  }),
  sets('user-data', 'a signal without status', property('LaunchTemplate', DATA, 'UserData'), {
    'Fn::Base64': "#!/bin/sh\ntrap '/opt/aws/bin/cfn-signal --resource AutoScalingGroup' EXIT\n",
  }),
  sets('user-data', 'an unknown variable', property('LaunchTemplate', DATA, 'UserData'), {
    'Fn::Base64': { 'Fn::Sub': '#!/bin/bash\n${Unknown}\n' },
  }),
  mutation(
    'database-version',
    'a family that is none',
    set(property('DatabaseParameterGroup', 'Family'), 'postgres99'),
    property('DatabaseParameterGroup', 'Family'),
  ),
  sets(
    'database-version',
    'no group of ours',
    property('Database', 'DBParameterGroupName'),
    'default.postgres17',
  ),
  sets(
    'database-protection',
    'a reserved user',
    property('Database', 'MasterUsername'),
    'postgres',
  ),
  sets('database-protection', 'no choice', property('Database', 'MultiAZ'), true),
  sets(
    'database-protection',
    'the key of Amazon',
    property('Database', 'KmsKeyId'),
    'alias/aws/rds',
  ),
  mutation(
    'database-protection',
    'public subnets',
    set(property('DatabaseSubnetGroup', 'SubnetIds'), [
      { Ref: 'PublicSubnet1' },
      { Ref: 'PrivateSubnet2' },
    ]),
    property('DatabaseSubnetGroup', 'SubnetIds'),
  ),
  sets('database-size', 'an old class', property('Database', 'DBInstanceClass'), 'db.t2.micro'),
  sets('database-size', 'IOPS', property('Database', 'Iops'), 3000),
  sets('database-size', 'a low ceiling', property('Database', 'MaxAllocatedStorage'), 21),
  sets('database-size', 'no backups', property('Database', 'BackupRetentionPeriod'), 0),
  mutation(
    'database-size',
    'insights always',
    set(property('Database', 'EnablePerformanceInsights'), true),
    property('Database', 'EnablePerformanceInsights'),
  ),
  mutation(
    'database-size',
    'monitoring without role',
    set(property('Database', 'MonitoringInterval'), 60),
    ['Resources', 'Database'],
  ),
  sets('database-logs', 'none', property('Database', 'EnableCloudwatchLogsExports'), []),
  sets(
    'function-form',
    'concurrency',
    property('DigestFunction', 'ReservedConcurrentExecutions'),
    3,
  ),
  mutation('function-form', 'no queue', remove(property('DigestFunction', 'DeadLetterConfig')), [
    'Resources',
    'DigestFunction',
  ]),
  mutation(
    'function-form',
    'no code',
    set(property('DigestFunction', 'Code'), { S3Bucket: 'x' }),
    property('DigestFunction', 'Code'),
  ),
  mutation(
    'function-form',
    'a role from outside',
    set(property('DigestFunction', 'Role'), 'arn'),
    property('DigestFunction', 'Role'),
  ),
  mutation('function-form', 'an open queue', remove(property('DigestQueue', 'KmsMasterKeyId')), [
    'Resources',
    'DigestQueue',
  ]),
  mutation(
    'function-form',
    'log groups by the role',
    set(property('DigestRole', 'ManagedPolicyArns'), [
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    ]),
    ['Resources', 'DigestRole'],
  ),
  mutation('topic-policy', 'no policy', remove(['Resources', 'TopicPolicy']), [
    'Resources',
    'Topic',
  ]),
  mutation(
    'topic-policy',
    'strangers',
    remove(property('TopicPolicy', ...POLICY, 0, 'Condition')),
    property('TopicPolicy', ...POLICY, 0),
  ),
  mutation(
    'topic-policy',
    'no alarms',
    set(property('TopicPolicy', ...POLICY), []),
    property('TopicPolicy', 'PolicyDocument'),
  ),
  sets(
    'log-group-form',
    'a filter for another group',
    property('RootUseFilter', 'LogGroupName'),
    'logs',
  ),
  sets(
    'log-group-form',
    "Amazon's namespace",
    property('RootUseFilter', 'MetricTransformations', 0, 'MetricNamespace'),
    'AWS/Own',
  ),
  sets(
    'alarm-metric',
    'a namespace that is none',
    property('DatabaseCpuAlarm', 'Namespace'),
    'AWS/Rds',
  ),
  mutation(
    'alarm-metric',
    'too few dimensions',
    remove(property('UnhealthyHostAlarm', 'Dimensions', 0)),
    property('UnhealthyHostAlarm', 'Dimensions'),
  ),
  mutation('alarm-metric', 'no metric', remove(property('DatabaseCpuAlarm', 'MetricName')), [
    'Resources',
    'DatabaseCpuAlarm',
  ]),
  mutation(
    'alarm-metric',
    'metrics that are not collected',
    remove(property('AutoScalingGroup', 'MetricsCollection')),
    ['Resources', 'AutoScalingGroup'],
  ),
  mutation(
    'alarm-metric',
    'a metric in an expression',
    set(property('DatabaseCpuAlarm', 'Metrics'), [
      { Id: 'a', Expression: 'b' },
      { Id: 'b', MetricStat: { Metric: { Namespace: 'AWS/RDS', MetricName: 'Cpu' } } },
    ]),
    property('DatabaseCpuAlarm', 'Metrics', 1, 'MetricStat', 'Metric', 'MetricName'),
  ),
  mutation('alarm-action', 'nobody told', remove(property('DatabaseCpuAlarm', 'AlarmActions')), [
    'Resources',
    'DatabaseCpuAlarm',
  ]),
  mutation('alarm-action', 'no threshold', remove(property('DatabaseCpuAlarm', 'Threshold')), [
    'Resources',
    'DatabaseCpuAlarm',
  ]),
  mutation(
    'alarm-action',
    'no comparison',
    remove(property('DatabaseCpuAlarm', 'ComparisonOperator')),
    ['Resources', 'DatabaseCpuAlarm'],
  ),
  mutation(
    'iam-permission',
    'administrators',
    set(property('DigestRole', 'ManagedPolicyArns'), [
      'arn:aws:iam::aws:policy/AdministratorAccess',
    ]),
    property('DigestRole', 'ManagedPolicyArns'),
  ),
  mutation(
    'iam-permission',
    'everything but',
    set(property('DigestRole', 'Policies', 0, ...POLICY, 0), {
      Effect: 'Allow',
      NotAction: 'iam:*',
      Resource: 'x',
    }),
    property('DigestRole', 'Policies', 0, ...POLICY, 0),
  ),
  mutation(
    'iam-permission',
    'on everything',
    set(property('DigestRole', 'Policies', 0, ...POLICY, 0, 'Resource'), '*'),
    property('DigestRole', 'Policies', 0, ...POLICY, 0),
  ),
  sets('iam-permission', 'a user', ['Resources', 'Topic', 'Type'], 'AWS::IAM::User'),
  mutation(
    'iam-trust',
    'no source account',
    remove(property('FlowLogRole', 'AssumeRolePolicyDocument', 'Statement', 0, 'Condition')),
    property('FlowLogRole', 'AssumeRolePolicyDocument', 'Statement', 0),
  ),
  mutation(
    'iam-trust',
    'nobody',
    set(property('TrailRole', 'AssumeRolePolicyDocument', 'Statement'), []),
    property('TrailRole', 'AssumeRolePolicyDocument'),
  ),
];
