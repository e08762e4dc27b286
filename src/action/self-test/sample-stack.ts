/** The stack of the shipped template. */
export const SHIPPED_STACK = 'tapstack-self-test';

/** A small stack with everything that is read back after a deployment. */
export const SAMPLE_STACK = 'tapstack-sample';
export const SAMPLE_FILE = 'sample.yml';

/** Inputs that name the sample. */
export const SAMPLE = { 'stack-name': SAMPLE_STACK, template: SAMPLE_FILE } as const;

/** Its template; the line of `Queue` is known to the checks of the report. */
export const SAMPLE_TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: sample }
  Label: { Type: String, Default: one }
  Password: { Type: String, NoEcho: true, Default: nothing-yet }
Resources:
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}', Tags: [{ Key: label, Value: !Ref Label }] } }
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}' } }
  Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
  Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Name: web, Port: 8080 } }
  Listener:
    Type: AWS::ElasticLoadBalancingV2::Listener
    Properties: { LoadBalancerArn: !Ref Balancer, Port: 80, Protocol: HTTP, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Web }] }
  Fleet:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: { AutoScalingGroupName: fleet, MinSize: '2', MaxSize: '4', TargetGroupARNs: [!Ref Web] }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
  Label: { Value: !Ref Label }
`;

/** Line of the resource that fails in the checks of the report. */
export const QUEUE_LINE = 6;
