import { accessLogging, policiesOf } from '../log-delivery.js';
import type { AccessLogging } from '../log-delivery.js';
import { covers, namesService, statementsOf } from '../policy.js';
import { PSEUDO_PARAMETERS } from '../resolver.js';
import type { Rule, Stage } from '../rule.js';

const SERVICE = 'logdelivery.elasticloadbalancing.amazonaws.com';

/** A load balancer may write its logs where it writes them. */
export const accessLogDelivery: Rule = {
  id: 'access-log-delivery',
  severity: 'error',
  checklist: ['S4', 'S5', '14'],
  what: 'The policy of the bucket for access logs lets the log delivery of load balancers put objects under exactly <prefix>/AWSLogs/<account>/, with no condition but aws:SourceArn; the load balancer waits for that policy.',
  why: 'The load balancer writes a test object at once: without the right, its creation fails.',
  remedy:
    'Make the prefix of the attribute and of the Resource equal, and let the load balancer wait for the policy through its Metadata.',
  example: {
    fails: `Resources:
  Logs: { Type: AWS::S3::Bucket }
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer,
    Properties: { LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: 'true' }, { Key: access_logs.s3.bucket, Value: !Ref Logs }] } }
`,
    passes: `Resources:
  Logs: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Logs
      PolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: logdelivery.elasticloadbalancing.amazonaws.com }, Action: s3:PutObject, Resource: !Sub '\${Logs.Arn}/alb/AWSLogs/\${AWS::AccountId}/*' }]
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, DependsOn: Policy,
    Properties: { LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: 'true' }, { Key: access_logs.s3.bucket, Value: !Ref Logs }, { Key: access_logs.s3.prefix, Value: alb }] } }
`,
  },
  checks: {
    stack: (stage) => {
      for (const logging of accessLogging(stage.stack)) checkLogging(logging, stage);
    },
  },
};

function checkLogging({ balancer, bucket, prefix }: AccessLogging, { stack, report }: Stage): void {
  const place = balancer.at('LoadBalancerAttributes');
  if (bucket === undefined) {
    report(place, `${balancer.id} logs into no bucket of the stack.`);
    return;
  }
  if (prefix.includes('AWSLogs') || /^\/|\/$/.test(prefix))
    report(place, `The prefix of ${balancer.id} has AWSLogs or an outer slash.`);
  const account = PSEUDO_PARAMETERS['AWS::AccountId'] ?? '';
  const folder = prefix === '' ? '' : `/${prefix}`;
  const wanted = `<${bucket.id}.Arn>${folder}/AWSLogs/${account}/*`;
  const [policy] = policiesOf(stack, bucket.id);
  const grant = statementsOf(policy?.get('PolicyDocument')).find(
    (one) => one.allows && namesService(one, SERVICE) && covers(one, 's3:PutObject'),
  );
  if (policy === undefined || grant === undefined) {
    report(bucket.at(), `Load balancers may not write into ${bucket.id}.`);
    return;
  }
  const target = policy.at('PolicyDocument', ...grant.path);
  if (!grant.resources.includes(wanted))
    report(target, `${policy.id} does not name the folder that ${balancer.id} writes into.`);
  if (grant.conditions.some(({ key }) => key.toLowerCase() !== 'aws:sourcearn'))
    report(target, `${policy.id} has a condition that load balancers do not meet.`);
  if (!stack.waitsFor(balancer.id, policy.id))
    report(balancer.at(), `${balancer.id} does not wait for ${policy.id}.`);
}
