import type { Identifiers } from '../domain/identifiers.js';
import type { Json, JsonObject } from '../contracts.js';

/** A resource that is about to exist. */
export interface NewResource {
  readonly stackName: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: JsonObject;
  readonly ids: Identifiers;
}

/** Which property names a resource; without it a name is generated. */
const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::ApiKey': 'Name',
  'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupName',
  'AWS::CloudTrail::Trail': 'TrailName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CloudWatch::Dashboard': 'DashboardName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::EC2::KeyPair': 'KeyName',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::ECS::Cluster': 'ClusterName',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::RDS::DBCluster': 'DBClusterIdentifier',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::RDS::DBParameterGroup': 'DBParameterGroupName',
  'AWS::RDS::DBSubnetGroup': 'DBSubnetGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SSM::Parameter': 'Name',
};

/** Names that the service keeps in lower case. */
const LOWER_CASE = new Set([
  'AWS::ECR::Repository',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBParameterGroup',
  'AWS::RDS::DBSubnetGroup',
  'AWS::S3::Bucket',
]);

/** EC2 resources are named `PREFIX-17 digits`. */
const EC2_PREFIXES: Readonly<Record<string, string>> = {
  'AWS::EC2::FlowLog': 'fl',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::LaunchTemplate': 'lt',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::NetworkInterface': 'eni',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::SecurityGroupIngress': 'sgr',
  'AWS::EC2::SecurityGroupEgress': 'sgr',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SubnetRouteTableAssociation': 'rtbassoc',
  'AWS::EC2::TransitGateway': 'tgw',
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EC2::Volume': 'vol',
};

const SPECIAL: Readonly<Record<string, (resource: NewResource) => string>> = {
  'AWS::CertificateManager::Certificate': ({ ids }) => ids.arn('acm', `certificate/${ids.uuid()}`),
  'AWS::CloudFront::Distribution': ({ ids }) => `E${ids.suffix(13).toUpperCase()}`,
  'AWS::EC2::EIP': ({ ids }) => publicAddress(ids),
  'AWS::EC2::VPCGatewayAttachment': ({ properties }) => {
    return `IGW|${text(properties['VpcId']) ?? 'vpc'}`;
  },
  'AWS::ElasticLoadBalancingV2::Listener': ({ ids, properties }) => {
    const balancer = text(properties['LoadBalancerArn']) ?? '';
    return `${balancer.replace(':loadbalancer/', ':listener/')}/${ids.hex(16)}`;
  },
  'AWS::ElasticLoadBalancingV2::ListenerRule': ({ ids, properties }) => {
    const listener = text(properties['ListenerArn']) ?? '';
    return `${listener.replace(':listener/', ':listener-rule/')}/${ids.hex(16)}`;
  },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': (resource) => {
    const kind = { network: 'net', gateway: 'gwy' }[text(resource.properties['Type']) ?? ''];
    const name = text(resource.properties['Name']) ?? shortName(resource);
    const path = `loadbalancer/${kind ?? 'app'}/${name}/${resource.ids.hex(16)}`;
    return resource.ids.arn('elasticloadbalancing', path);
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': (resource) => {
    const name = text(resource.properties['Name']) ?? shortName(resource);
    return resource.ids.arn('elasticloadbalancing', `targetgroup/${name}/${resource.ids.hex(16)}`);
  },
  'AWS::IAM::ManagedPolicy': (resource) => {
    const name = text(resource.properties['ManagedPolicyName']) ?? generatedName(resource);
    return resource.ids.arn('iam', `policy/${name}`, 'global');
  },
  'AWS::KMS::Key': ({ ids }) => ids.uuid(),
  'AWS::SNS::Subscription': ({ ids, properties }) => {
    return `${text(properties['TopicArn']) ?? ids.arn('sns', 'topic')}:${ids.uuid()}`;
  },
  'AWS::SNS::Topic': (resource) => {
    return resource.ids.arn(
      'sns',
      text(resource.properties['TopicName']) ?? generatedName(resource),
    );
  },
  'AWS::SQS::Queue': (resource) => {
    const name = text(resource.properties['QueueName']) ?? generatedName(resource);
    const { region, accountId } = resource.ids;
    return `https://sqs.${region}.amazonaws.com/${accountId}/${name}`;
  },
  'AWS::SecretsManager::Secret': (resource) => {
    const name = text(resource.properties['Name']) ?? generatedName(resource);
    return resource.ids.arn('secretsmanager', `secret:${name}-${resource.ids.suffix(6)}`);
  },
  'AWS::WAFv2::WebACL': (resource) => {
    const name = text(resource.properties['Name']) ?? generatedName(resource);
    return `${name}|${resource.ids.uuid()}|REGIONAL`;
  },
};

/** The id by which the service knows a new resource: its name where it has one, or a generated one. */
export function physicalIdOf(resource: NewResource): string {
  const special = SPECIAL[resource.type];
  if (special !== undefined) return special(resource);
  const prefix = EC2_PREFIXES[resource.type];
  if (prefix !== undefined) return `${prefix}-0${resource.ids.hex(16)}`;
  const property = NAME_PROPERTIES[resource.type];
  const given = property === undefined ? undefined : text(resource.properties[property]);
  if (given !== undefined) return given;
  const generated = generatedName(resource);
  return LOWER_CASE.has(resource.type) ? generated.toLowerCase() : generated;
}

/** The name that a template gives a resource literally, by the property that names its type. */
export function customName(type: string, properties: JsonObject): string | undefined {
  const property = NAME_PROPERTIES[type] ?? OTHER_NAMES[type];
  return property === undefined ? undefined : text(properties[property]);
}

/** Name properties of types whose physical id is more than the name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'Name',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SecretsManager::Secret': 'Name',
};

/** A public address of the documentation range. */
function publicAddress(ids: Identifiers): string {
  return `203.0.113.${1 + Math.floor(ids.chance() * 254)}`;
}

function generatedName({ stackName, logicalId, ids }: NewResource): string {
  return `${stackName.slice(0, 24)}-${logicalId.slice(0, 24)}-${ids.suffix(12)}`;
}

/** Load balancers and target groups have names of up to 32 characters. */
function shortName({ stackName, logicalId, ids }: NewResource): string {
  return `${stackName.slice(0, 6)}-${logicalId.slice(0, 5)}-${ids.suffix(12)}`;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
