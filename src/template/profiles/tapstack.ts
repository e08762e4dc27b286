import type { Profile } from '../profile.js';
import { TAPSTACK_RULES } from './tapstack-rules.js';

const words = (text: string) => text.trim().split(/\s+/);

/** What TapStack.yml has agreed on: names by which workflows and the action find things, and decisions. */
export const TAPSTACK: Profile = {
  name: 'tapstack',
  rules: TAPSTACK_RULES,
  suffixParameter: 'EnvironmentSuffix',
  projectParameter: 'ProjectName',
  variations: [
    {
      CertificateArn:
        'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef',
    },
    { HealthCheckPort: '9090' },
    { AppPort: '9000' },
    { AppPort: '9000', HealthCheckPort: '9000' },
    { NotificationEmail: 'ops@team.test' },
    { SecondaryNotificationEmail: 'lead@team.test' },
    { LambdaReservedConcurrency: '5' },
    { DBEngine: 'mysql', DBEngineVersion: '8.4' },
    { InstanceType: 't3.small' },
    { EnvironmentSuffix: 'a2345678901234567890', AppPort: '65535' },
    { EnvironmentSuffix: '0-1', ProjectName: 'ab' },
    // Beginnings that load balancers, security groups and buckets reserve.
    { ProjectName: 'internal' },
    { ProjectName: 'sg' },
    { ProjectName: 'sthree' },
  ],
  parameters: words(`
    ProjectName EnvironmentSuffix NotificationEmail SecondaryNotificationEmail VpcCidr PublicSubnet1Cidr PublicSubnet2Cidr
    PrivateSubnet1Cidr PrivateSubnet2Cidr NatGatewayMode AlbIngressCidr CertificateArn HealthCheckPath HealthCheckPort
    AlbDeletionProtection EnableAccessLogs InstanceType AmiId AsgMinSize AsgMaxSize AppPort DBEngine DBEngineVersion
    DBInstanceClass DBAllocatedStorage DBMaxAllocatedStorage DBName DBMasterUsername DBMultiAZ DBBackupRetentionDays
    DBPerformanceInsights DBDeletionProtection EnableCloudTrail LogRetentionDays LambdaReservedConcurrency`),
  outputs: words(`
    VpcId PublicSubnetIds PrivateSubnetIds AlbDnsName AlbArn TargetGroupArn AutoScalingGroupName DatabaseEndpoint
    DatabasePort DatabaseIdentifier DatabaseSecretArn ArtifactBucketName AccessLogBucketName AuditBucketName DataKeyArn
    LogsKeyArn CloudTrailName CloudTrailArn NotificationTopicArn FunctionName FunctionArn`),
  hiddenParameters: ['NotificationEmail', 'SecondaryNotificationEmail'],
  deletionPolicies: {
    'AWS::S3::Bucket': { deletion: 'Delete', replacement: 'Delete' },
    'AWS::KMS::Key': { deletion: 'Delete', replacement: 'Delete' },
    'AWS::RDS::DBInstance': { deletion: 'Snapshot', replacement: 'Snapshot' },
    DataKey: { deletion: 'RetainExceptOnCreate', replacement: 'Retain' },
  },
  acceptedReplacements: [
    { type: 'AWS::RDS::DBInstance', parameters: ['DBEngine', 'DBName', 'DBMasterUsername'] },
  ],
  alarms: [
    'AWS/ApplicationELB/HTTPCode_ELB_5XX_Count',
    'AWS/ApplicationELB/HTTPCode_Target_5XX_Count',
    'AWS/ApplicationELB/UnHealthyHostCount',
    'AWS/AutoScaling/GroupInServiceInstances',
    'AWS/RDS/CPUUtilization',
    'AWS/RDS/DatabaseConnections',
    'AWS/RDS/FreeStorageSpace',
    'AWS/Lambda/Errors',
    'DeniedCalls',
    'RootUse',
  ],
  quantities: {
    'AWS::EC2::VPC': { least: 1, most: 1 },
    'AWS::EC2::InternetGateway': { least: 1, most: 1 },
    'AWS::EC2::EIP': { least: 1, most: 1 },
    'AWS::EC2::NatGateway': { least: 1, most: 1 },
    'AWS::EC2::VPCEndpoint': { least: 1 },
    'AWS::EC2::Subnet': { least: 4 },
    'AWS::KMS::Key': { least: 2, most: 2 },
    'AWS::KMS::Alias': { least: 2 },
    'AWS::S3::Bucket': { least: 3 },
    'AWS::ElasticLoadBalancingV2::ListenerRule': { least: 1 },
    'AWS::RDS::DBInstance': { least: 1 },
    'AWS::CloudTrail::Trail': { least: 1, most: 1 },
    'AWS::Logs::MetricFilter': { least: 2 },
    'AWS::CloudWatch::Alarm': { least: 10 },
    'AWS::CloudWatch::Dashboard': { least: 1 },
    'AWS::SNS::Topic': { least: 1 },
    'AWS::Lambda::Function': { least: 1 },
  },
};
