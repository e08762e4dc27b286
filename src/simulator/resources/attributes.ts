import type { Json, JsonObject } from '../contracts.js';
import type { Identifiers } from '../domain/identifiers.js';
import { scalarText } from './stringified.js';

/** A resource that has got its physical id. */
export interface NamedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly physicalId: string;
  readonly properties: JsonObject;
  readonly ids: Identifiers;
}

type AttributeTable = (resource: NamedResource) => JsonObject;

const TABLES: Readonly<Record<string, AttributeTable>> = {
  'AWS::AutoScaling::AutoScalingGroup': ({ ids, physicalId }) => ({
    AutoScalingGroupARN: ids.arn(
      'autoscaling',
      `autoScalingGroup:${ids.uuid()}:autoScalingGroupName/${physicalId}`,
    ),
  }),
  'AWS::CloudTrail::Trail': ({ ids, physicalId, properties }) => ({
    Arn: ids.arn('cloudtrail', `trail/${physicalId}`),
    SnsTopicArn: properties['SnsTopicName'] ?? '',
  }),
  'AWS::CloudWatch::Alarm': ({ ids, physicalId }) => ({
    Arn: ids.arn('cloudwatch', `alarm:${physicalId}`),
  }),
  'AWS::EC2::EIP': ({ ids, physicalId }) => ({
    AllocationId: `eipalloc-0${ids.hex(16)}`,
    PublicIp: physicalId,
  }),
  'AWS::EC2::LaunchTemplate': ({ physicalId }) => ({
    LaunchTemplateId: physicalId,
    DefaultVersionNumber: '1',
    LatestVersionNumber: '1',
  }),
  'AWS::EC2::NatGateway': ({ physicalId }) => ({ NatGatewayId: physicalId }),
  'AWS::EC2::RouteTable': ({ physicalId }) => ({ RouteTableId: physicalId }),
  'AWS::EC2::SecurityGroup': ({ physicalId, properties }) => ({
    GroupId: physicalId,
    Id: physicalId,
    VpcId: properties['VpcId'] ?? '',
  }),
  'AWS::EC2::Subnet': ({ ids, physicalId, properties }) => ({
    SubnetId: physicalId,
    AvailabilityZone: properties['AvailabilityZone'] ?? `${ids.region}a`,
    CidrBlock: properties['CidrBlock'] ?? '10.0.0.0/24',
    VpcId: properties['VpcId'] ?? '',
    NetworkAclAssociationId: `aclassoc-0${ids.hex(16)}`,
  }),
  'AWS::EC2::VPC': ({ ids, physicalId, properties }) => ({
    VpcId: physicalId,
    CidrBlock: properties['CidrBlock'] ?? '10.0.0.0/16',
    DefaultSecurityGroup: `sg-0${ids.hex(16)}`,
    DefaultNetworkAcl: `acl-0${ids.hex(16)}`,
    CidrBlockAssociations: [`vpc-cidr-assoc-0${ids.hex(16)}`],
  }),
  'AWS::ElasticLoadBalancingV2::Listener': ({ physicalId }) => ({ ListenerArn: physicalId }),
  'AWS::ElasticLoadBalancingV2::LoadBalancer': ({ ids, physicalId, properties }) => {
    const fullName = physicalId.split(':loadbalancer/')[1] ?? '';
    const name = fullName.split('/')[1] ?? '';
    const internal = properties['Scheme'] === 'internal' ? 'internal-' : '';
    return {
      LoadBalancerArn: physicalId,
      LoadBalancerFullName: fullName,
      LoadBalancerName: name,
      DNSName: `${internal}${name}-${digits(ids, 10)}.${ids.region}.elb.amazonaws.com`,
      CanonicalHostedZoneID: 'Z1H1FL5HABSF5',
      SecurityGroups: properties['SecurityGroups'] ?? [],
    };
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': ({ physicalId }) => ({
    TargetGroupArn: physicalId,
    TargetGroupFullName: physicalId.slice(physicalId.indexOf('targetgroup/')),
    TargetGroupName: physicalId.split('/')[1] ?? '',
    LoadBalancerArns: [],
  }),
  'AWS::IAM::InstanceProfile': ({ ids, physicalId }) => ({
    Arn: ids.arn('iam', `instance-profile/${physicalId}`, 'global'),
  }),
  'AWS::IAM::Role': ({ ids, physicalId }) => ({
    Arn: ids.arn('iam', `role/${physicalId}`, 'global'),
    RoleId: `AROA${ids.suffix(17).toUpperCase()}`,
  }),
  'AWS::KMS::Key': ({ ids, physicalId }) => ({
    Arn: ids.arn('kms', `key/${physicalId}`),
    KeyId: physicalId,
  }),
  'AWS::Lambda::Function': ({ ids, physicalId }) => ({
    Arn: ids.arn('lambda', `function:${physicalId}`),
  }),
  'AWS::Logs::LogGroup': ({ ids, physicalId }) => ({
    Arn: `${ids.arn('logs', `log-group:${physicalId}`)}:*`,
  }),
  'AWS::RDS::DBInstance': ({ ids, physicalId, properties }) => ({
    DBInstanceArn: ids.arn('rds', `db:${physicalId}`),
    DbiResourceId: `db-${ids.suffix(26).toUpperCase()}`,
    'Endpoint.Address': `${physicalId}.${ids.hex(12)}.${ids.region}.rds.amazonaws.com`,
    'Endpoint.Port': scalarText(properties['Port'] ?? databasePort(properties['Engine'])),
    'Endpoint.HostedZoneId': 'Z1PVIF0B656C1W',
    'MasterUserSecret.SecretArn': ids.arn(
      'secretsmanager',
      `secret:rds!db-${ids.uuid()}-${ids.suffix(6)}`,
    ),
  }),
  'AWS::S3::Bucket': ({ ids, physicalId }) => ({
    Arn: ids.arn('s3', physicalId, 'bare'),
    DomainName: `${physicalId}.s3.amazonaws.com`,
    DualStackDomainName: `${physicalId}.s3.dualstack.${ids.region}.amazonaws.com`,
    RegionalDomainName: `${physicalId}.s3.${ids.region}.amazonaws.com`,
    WebsiteURL: `http://${physicalId}.s3-website-${ids.region}.amazonaws.com`,
  }),
  'AWS::SNS::Topic': ({ physicalId }) => ({
    TopicArn: physicalId,
    TopicName: physicalId.split(':').at(-1) ?? '',
  }),
  'AWS::SQS::Queue': ({ ids, physicalId }) => {
    const name = physicalId.split('/').at(-1) ?? '';
    return { Arn: ids.arn('sqs', name), QueueName: name, QueueUrl: physicalId };
  },
  'AWS::SecretsManager::Secret': ({ physicalId }) => ({ Id: physicalId }),
  'AWS::WAFv2::WebACL': ({ ids, physicalId }) => {
    const [name = '', id = ''] = physicalId.split('|');
    return { Arn: ids.arn('wafv2', `regional/webacl/${name}/${id}`), Id: id, Capacity: '50' };
  },
};

/**
 * The values of Fn::GetAtt: what a table says for the types that templates use most, and something
 * plausible for every other attribute that the resource database lists (`listed`).
 */
export function attributesOf(
  resource: NamedResource,
  listed: Iterable<string>,
): ReadonlyMap<string, Json> {
  const table = TABLES[resource.type]?.(resource) ?? {};
  const attributes = new Map<string, Json>(Object.entries(table));
  for (const name of listed) {
    if (!attributes.has(name)) attributes.set(name, plausible(name, resource));
  }
  return attributes;
}

/** The attributes after an update: the same ones, except where an update makes a new version. */
export function attributesAfterUpdate(
  resource: NamedResource,
  before: ReadonlyMap<string, Json>,
): ReadonlyMap<string, Json> {
  if (resource.type !== 'AWS::EC2::LaunchTemplate') return before;
  const latest = Number(before.get('LatestVersionNumber') ?? 1) + 1;
  return new Map([...before, ['LatestVersionNumber', String(latest)]]);
}

function plausible(attribute: string, resource: NamedResource): Json {
  const { type, physicalId, ids } = resource;
  const service = (type.split('::')[1] ?? 'aws').toLowerCase();
  const last = attribute.split('.').at(-1) ?? attribute;
  if (/arns$/i.test(last)) return [];
  if (/arn$/i.test(last)) {
    return physicalId.startsWith('arn:') ? physicalId : ids.arn(service, physicalId);
  }
  if (/port$/i.test(last)) return '443';
  if (/ids$/i.test(last)) return [];
  if (/id$/i.test(last)) return physicalId;
  if (/(url|uri)$/i.test(last))
    return `https://${physicalId}.${service}.${ids.region}.amazonaws.com`;
  if (/(address|endpoint|dnsname|domainname)$/i.test(last)) {
    return `${physicalId}.${service}.${ids.region}.amazonaws.com`;
  }
  return `${physicalId}-${attribute}`;
}

function databasePort(engine: Json | undefined): number {
  const name = typeof engine === 'string' ? engine : '';
  if (name.includes('postgres')) return 5432;
  if (name.startsWith('oracle')) return 1521;
  return name.startsWith('sqlserver') ? 1433 : 3306;
}

function digits(ids: Identifiers, length: number): string {
  return String(Math.floor(ids.chance() * 10 ** length)).padStart(length, '1');
}
