/**
 * Where something of a stack could be left, service by service: the call of the `aws` command line, and the names in its
 * answer. Only what still exists counts: a terminated instance is shown for an hour, a deleted gateway too.
 */
const tagged = (value) => ['--filters', `Name=tag:Name,Values=*${value}`];
const nameTag = (thing) => thing.Tags?.find(({ Key: key }) => key === 'Name')?.Value ?? '';

export const SEARCHES = [
  {
    what: 'bucket',
    call: () => ['s3api', 'list-buckets'],
    names: (found) => found.Buckets?.map((bucket) => bucket.Name),
  },
  {
    what: 'role',
    call: () => ['iam', 'list-roles'],
    names: (found) => found.Roles?.map((role) => role.RoleName),
  },
  {
    what: 'instance profile',
    call: () => ['iam', 'list-instance-profiles'],
    names: (found) => found.InstanceProfiles?.map((profile) => profile.InstanceProfileName),
  },
  {
    what: 'log group',
    call: () => ['logs', 'describe-log-groups'],
    names: (found) => found.logGroups?.map((group) => group.logGroupName),
  },
  {
    what: 'database',
    call: () => ['rds', 'describe-db-instances'],
    names: (found) => found.DBInstances?.map((database) => database.DBInstanceIdentifier),
  },
  {
    what: 'database subnet group',
    call: () => ['rds', 'describe-db-subnet-groups'],
    names: (found) => found.DBSubnetGroups?.map((group) => group.DBSubnetGroupName),
  },
  {
    what: 'database parameter group',
    call: () => ['rds', 'describe-db-parameter-groups'],
    names: (found) => found.DBParameterGroups?.map((group) => group.DBParameterGroupName),
  },
  {
    what: 'final snapshot',
    call: () => ['rds', 'describe-db-snapshots', '--snapshot-type', 'manual'],
    names: (found) => found.DBSnapshots?.map((snapshot) => snapshot.DBSnapshotIdentifier),
    kept: true,
  },
  {
    what: 'secret',
    call: () => ['secretsmanager', 'list-secrets'],
    // The name of a master secret is made of ids; a tag says whose it is.
    names: (found) =>
      found.SecretList?.map(
        (secret) => `${secret.Name} ${secret.Tags?.map((tag) => tag.Value).join(' ') ?? ''}`,
      ),
  },
  {
    what: 'key alias',
    call: () => ['kms', 'list-aliases'],
    names: (found) => found.Aliases?.map((alias) => alias.AliasName),
  },
  {
    what: 'load balancer',
    call: () => ['elbv2', 'describe-load-balancers'],
    names: (found) => found.LoadBalancers?.map((balancer) => balancer.LoadBalancerName),
  },
  {
    what: 'target group',
    call: () => ['elbv2', 'describe-target-groups'],
    names: (found) => found.TargetGroups?.map((group) => group.TargetGroupName),
  },
  {
    what: 'Auto Scaling group',
    call: () => ['autoscaling', 'describe-auto-scaling-groups'],
    names: (found) => found.AutoScalingGroups?.map((group) => group.AutoScalingGroupName),
  },
  {
    what: 'function',
    call: () => ['lambda', 'list-functions'],
    names: (found) => found.Functions?.map((lambda) => lambda.FunctionName),
  },
  {
    what: 'queue',
    call: () => ['sqs', 'list-queues'],
    names: (found) => found.QueueUrls,
  },
  {
    what: 'topic',
    call: () => ['sns', 'list-topics'],
    names: (found) => found.Topics?.map((topic) => topic.TopicArn),
  },
  {
    what: 'trail',
    call: () => ['cloudtrail', 'describe-trails'],
    names: (found) => found.trailList?.map((trail) => trail.Name),
  },
  {
    what: 'alarm',
    call: () => ['cloudwatch', 'describe-alarms'],
    names: (found) => found.MetricAlarms?.map((alarm) => alarm.AlarmName),
  },
  {
    what: 'dashboard',
    call: () => ['cloudwatch', 'list-dashboards'],
    names: (found) => found.DashboardEntries?.map((dashboard) => dashboard.DashboardName),
  },
  {
    what: 'schedule',
    call: () => ['events', 'list-rules'],
    names: (found) => found.Rules?.map((rule) => rule.Name),
  },
  {
    what: 'launch template',
    call: () => ['ec2', 'describe-launch-templates'],
    names: (found) => found.LaunchTemplates?.map((template) => template.LaunchTemplateName),
  },
  {
    what: 'security group',
    call: () => ['ec2', 'describe-security-groups'],
    names: (found) => found.SecurityGroups?.map((group) => group.GroupName),
  },
  {
    what: 'instance',
    call: (suffix) => ['ec2', 'describe-instances', ...tagged(suffix)],
    names: (found) =>
      found.Reservations?.flatMap((reservation) => reservation.Instances)
        .filter((instance) => instance.State.Name !== 'terminated')
        .map(nameTag),
  },
  {
    what: 'volume',
    call: (suffix) => ['ec2', 'describe-volumes', ...tagged(suffix)],
    names: (found) => found.Volumes?.map(nameTag),
  },
  {
    what: 'NAT gateway',
    call: (suffix) => [
      'ec2',
      'describe-nat-gateways',
      '--filter',
      `Name=tag:Name,Values=*${suffix}`,
    ],
    names: (found) =>
      found.NatGateways?.filter((gateway) => gateway.State !== 'deleted').map(nameTag),
  },
  {
    what: 'address',
    call: (suffix) => ['ec2', 'describe-addresses', ...tagged(suffix)],
    names: (found) => found.Addresses?.map(nameTag),
  },
  {
    what: 'VPC endpoint',
    call: (suffix) => ['ec2', 'describe-vpc-endpoints', ...tagged(suffix)],
    names: (found) =>
      found.VpcEndpoints?.filter((endpoint) => endpoint.State !== 'deleted').map(nameTag),
  },
  {
    what: 'flow log',
    call: (suffix) => ['ec2', 'describe-flow-logs', '--filter', `Name=tag:Name,Values=*${suffix}`],
    names: (found) => found.FlowLogs?.map(nameTag),
  },
  {
    what: 'route table',
    call: (suffix) => ['ec2', 'describe-route-tables', ...tagged(suffix)],
    names: (found) => found.RouteTables?.map(nameTag),
  },
  {
    what: 'subnet',
    call: (suffix) => ['ec2', 'describe-subnets', ...tagged(suffix)],
    names: (found) => found.Subnets?.map(nameTag),
  },
  {
    what: 'internet gateway',
    call: (suffix) => ['ec2', 'describe-internet-gateways', ...tagged(suffix)],
    names: (found) => found.InternetGateways?.map(nameTag),
  },
  {
    what: 'VPC',
    call: (suffix) => ['ec2', 'describe-vpcs', ...tagged(suffix)],
    names: (found) => found.Vpcs?.map(nameTag),
  },
];
