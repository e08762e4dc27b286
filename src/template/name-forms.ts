import type { ResolvedResource } from './resolved-stack.js';
import { itemsOf, textOf, valueAt } from './template-value.js';

/** How a service wants the physical name that a property fixes. */
export interface NameForm {
  readonly property: string;
  /** Characters at most. */
  readonly limit: number;
  readonly pattern: RegExp;
}

/** Identifiers of RDS: a letter first, no two hyphens in a row, none at the end. */
const RDS = /^[a-z](?:-?[a-z0-9])*$/;
const IAM = /^[\w+=,.@-]+$/;

/**
 * Types whose physical name a property fixes, with limit and characters from the service's API reference.
 * Tables of data: the limits belong to their services.
 */
export const NAME_FORMS: Readonly<Record<string, NameForm>> = {
  'AWS::AutoScaling::AutoScalingGroup': {
    property: 'AutoScalingGroupName',
    limit: 255,
    pattern: /^[^:]+$/,
  },
  'AWS::CloudTrail::Trail': {
    property: 'TrailName',
    limit: 128,
    pattern: /^(?=.{3})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/,
  },
  'AWS::CloudWatch::Alarm': { property: 'AlarmName', limit: 255, pattern: /^[\x20-\x7e]+$/ },
  'AWS::CloudWatch::CompositeAlarm': { property: 'AlarmName', limit: 255, pattern: /^[^:]+$/ },
  'AWS::CloudWatch::Dashboard': { property: 'DashboardName', limit: 255, pattern: /^[\w-]+$/ },
  'AWS::DynamoDB::Table': { property: 'TableName', limit: 255, pattern: /^[\w.-]{3,}$/ },
  'AWS::EC2::LaunchTemplate': {
    property: 'LaunchTemplateName',
    limit: 128,
    pattern: /^[\w().\-/]{3,}$/,
  },
  'AWS::EC2::SecurityGroup': {
    property: 'GroupName',
    limit: 255,
    pattern: /^(?!sg-)[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]+$/,
  },
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
  'AWS::IAM::InstanceProfile': { property: 'InstanceProfileName', limit: 128, pattern: IAM },
  'AWS::IAM::ManagedPolicy': { property: 'ManagedPolicyName', limit: 128, pattern: IAM },
  'AWS::IAM::Role': { property: 'RoleName', limit: 64, pattern: IAM },
  'AWS::KMS::Alias': { property: 'AliasName', limit: 256, pattern: /^alias\/(?!aws\/)[\w/-]+$/ },
  'AWS::Lambda::Function': { property: 'FunctionName', limit: 64, pattern: /^[\w-]+$/ },
  'AWS::Logs::LogGroup': { property: 'LogGroupName', limit: 512, pattern: /^(?!aws\/)[\w./#-]+$/ },
  'AWS::Logs::MetricFilter': { property: 'FilterName', limit: 512, pattern: /^[^:*]+$/ },
  'AWS::RDS::DBInstance': { property: 'DBInstanceIdentifier', limit: 63, pattern: RDS },
  'AWS::RDS::DBParameterGroup': { property: 'DBParameterGroupName', limit: 255, pattern: RDS },
  'AWS::RDS::DBSubnetGroup': {
    property: 'DBSubnetGroupName',
    limit: 255,
    pattern: /^(?!default$)[\w .-]+$/,
  },
  'AWS::S3::Bucket': {
    property: 'BucketName',
    limit: 63,
    pattern:
      /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(?:-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9][a-z0-9-]+[a-z0-9]$/,
  },
  'AWS::SNS::Topic': { property: 'TopicName', limit: 256, pattern: /^[\w-]+$/ },
  'AWS::SQS::Queue': { property: 'QueueName', limit: 80, pattern: /^[\w-]+$/ },
  'AWS::SSM::Parameter': { property: 'Name', limit: 1011, pattern: /^[\w./-]+$/ },
};

/** Types without a name property, which a tag `Name` tells apart. */
export const TAGGED_TYPES: ReadonlySet<string> = new Set([
  'AWS::EC2::EIP',
  'AWS::EC2::FlowLog',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::NatGateway',
  'AWS::EC2::RouteTable',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::EC2::VPCEndpoint',
  'AWS::KMS::Key',
]);

/** Types that are a part of another resource, or that CloudFormation gives neither a name nor tags. */
export const UNNAMED_TYPES: ReadonlySet<string> = new Set([
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::EC2::Route',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::IAM::Policy',
  'AWS::IAM::RolePolicy',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Permission',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
]);

/** The fixed physical name of a resource; undefined for a type without one, or where it is missing or not known. */
export function fixedName(resource: ResolvedResource): string | undefined {
  const form = Object.hasOwn(NAME_FORMS, resource.type) ? NAME_FORMS[resource.type] : undefined;
  return form === undefined ? undefined : textOf(resource.properties[form.property]);
}

/** The value of the tag `Name` in a list of tags. */
export function nameTag(resource: ResolvedResource): string | undefined {
  const tag = itemsOf(resource.properties['Tags']).find((one) => valueAt(one, 'Key') === 'Name');
  return textOf(valueAt(tag, 'Value'));
}
