/** Metrics of a service that have the same dimensions. */
export interface MetricGroup {
  /** Sets of dimensions under which the service publishes them; each alarm must name exactly one set. */
  readonly dimensions: readonly (readonly string[])[];
  readonly metrics: readonly string[];
}

/**
 * Namespaces, metrics and dimensions of the services that TapStack.yml builds, from the services' user guides
 * ("CloudWatch metrics for …").
 */
export const METRICS: Readonly<Record<string, readonly MetricGroup[]>> = {
  'AWS/ApplicationELB': [
    {
      dimensions: [['LoadBalancer'], ['AvailabilityZone', 'LoadBalancer']],
      metrics: [
        'ActiveConnectionCount',
        'ClientTLSNegotiationErrorCount',
        'ConsumedLCUs',
        'DesyncMitigationMode_NonCompliant_Request_Count',
        'HTTP_Redirect_Count',
        'HTTPCode_ELB_3XX_Count',
        'HTTPCode_ELB_4XX_Count',
        'HTTPCode_ELB_500_Count',
        'HTTPCode_ELB_502_Count',
        'HTTPCode_ELB_503_Count',
        'HTTPCode_ELB_504_Count',
        'HTTPCode_ELB_5XX_Count',
        'NewConnectionCount',
        'ProcessedBytes',
        'RejectedConnectionCount',
        'RuleEvaluations',
      ],
    },
    {
      dimensions: [
        ['LoadBalancer'],
        ['LoadBalancer', 'TargetGroup'],
        ['AvailabilityZone', 'LoadBalancer'],
        ['AvailabilityZone', 'LoadBalancer', 'TargetGroup'],
      ],
      metrics: [
        'HTTPCode_Target_2XX_Count',
        'HTTPCode_Target_3XX_Count',
        'HTTPCode_Target_4XX_Count',
        'HTTPCode_Target_5XX_Count',
        'RequestCount',
        'TargetConnectionErrorCount',
        'TargetResponseTime',
        'TargetTLSNegotiationErrorCount',
      ],
    },
    {
      dimensions: [
        ['LoadBalancer', 'TargetGroup'],
        ['AvailabilityZone', 'LoadBalancer', 'TargetGroup'],
      ],
      metrics: ['HealthyHostCount', 'UnHealthyHostCount', 'HealthyStateRouting', 'HealthyStateDNS'],
    },
    { dimensions: [['TargetGroup']], metrics: ['RequestCountPerTarget'] },
  ],
  'AWS/AutoScaling': [
    {
      dimensions: [['AutoScalingGroupName']],
      metrics: [
        'GroupDesiredCapacity',
        'GroupInServiceInstances',
        'GroupMaxSize',
        'GroupMinSize',
        'GroupPendingInstances',
        'GroupStandbyInstances',
        'GroupTerminatingInstances',
        'GroupTotalInstances',
      ],
    },
  ],
  'AWS/EC2': [
    {
      dimensions: [['AutoScalingGroupName'], ['InstanceId'], ['ImageId'], ['InstanceType']],
      metrics: ['CPUUtilization', 'NetworkIn', 'NetworkOut', 'StatusCheckFailed'],
    },
  ],
  'AWS/RDS': [
    {
      dimensions: [['DBInstanceIdentifier'], ['DatabaseClass'], ['EngineName']],
      metrics: [
        'BurstBalance',
        'CPUCreditBalance',
        'CPUUtilization',
        'DatabaseConnections',
        'DiskQueueDepth',
        'FreeableMemory',
        'FreeStorageSpace',
        'MaximumUsedTransactionIDs',
        'ReadIOPS',
        'ReadLatency',
        'ReplicaLag',
        'SwapUsage',
        'WriteIOPS',
        'WriteLatency',
      ],
    },
  ],
  'AWS/Lambda': [
    {
      dimensions: [['FunctionName'], ['FunctionName', 'Resource']],
      metrics: [
        'ConcurrentExecutions',
        'DeadLetterErrors',
        'Duration',
        'Errors',
        'Invocations',
        'Throttles',
      ],
    },
  ],
  'AWS/SQS': [
    {
      dimensions: [['QueueName']],
      metrics: [
        'ApproximateAgeOfOldestMessage',
        'ApproximateNumberOfMessagesDelayed',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesVisible',
        'NumberOfMessagesSent',
      ],
    },
  ],
  'AWS/SNS': [
    {
      dimensions: [['TopicName']],
      metrics: [
        'NumberOfMessagesPublished',
        'NumberOfNotificationsDelivered',
        'NumberOfNotificationsFailed',
      ],
    },
  ],
  'AWS/NATGateway': [
    {
      dimensions: [['NatGatewayId']],
      metrics: ['ActiveConnectionCount', 'ErrorPortAllocation', 'PacketsDropCount'],
    },
  ],
  'AWS/Events': [
    {
      dimensions: [['RuleName']],
      metrics: ['FailedInvocations', 'Invocations', 'ThrottledRules', 'TriggeredRules'],
    },
  ],
};

/** What the value of a dimension must be, of the resource that it names: an attribute, or `Ref`. */
export const DIMENSION_VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  LoadBalancer: { 'AWS::ElasticLoadBalancingV2::LoadBalancer': 'LoadBalancerFullName' },
  TargetGroup: { 'AWS::ElasticLoadBalancingV2::TargetGroup': 'TargetGroupFullName' },
  AutoScalingGroupName: { 'AWS::AutoScaling::AutoScalingGroup': 'Ref' },
  DBInstanceIdentifier: { 'AWS::RDS::DBInstance': 'Ref' },
  FunctionName: { 'AWS::Lambda::Function': 'Ref' },
  QueueName: { 'AWS::SQS::Queue': 'QueueName' },
  TopicName: { 'AWS::SNS::Topic': 'TopicName' },
  NatGatewayId: { 'AWS::EC2::NatGateway': 'Ref' },
  RuleName: { 'AWS::Events::Rule': 'Ref' },
};
