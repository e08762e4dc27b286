import { policiesOf } from '../log-delivery.js';
import { conditionValues, covers, namesService, statementsOf } from '../policy.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { isOpen } from '../resolved-value.js';
import { PSEUDO_PARAMETERS } from '../resolver.js';
import type { Rule, Stage } from '../rule.js';
import { textOf } from '../template-value.js';

/** The trail may write into its bucket. */
export const auditDelivery: Rule = {
  id: 'audit-delivery',
  severity: 'error',
  checklist: ['S6', '14'],
  what: "The policy of the trail's bucket lets CloudTrail read the bucket's ACL and put objects under AWSLogs/<account>/, both bound to the ARN of this trail; the trail waits for that policy.",
  why: 'CloudTrail tries at once: InsufficientS3BucketPolicyException. Without the condition a trail of another account could write here.',
  remedy:
    "Add the two grants with Condition aws:SourceArn composed of the trail's name, and DependsOn: the policy.",
  example: {
    fails: `Resources:
  Audit: { Type: AWS::S3::Bucket }
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { TrailName: audit-dev, S3BucketName: !Ref Audit } }
`,
    passes: `Resources:
  Audit: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Audit
      PolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: cloudtrail.amazonaws.com }, Action: [s3:GetBucketAcl, s3:PutObject],
              Resource: [!GetAtt Audit.Arn, !Sub '\${Audit.Arn}/AWSLogs/\${AWS::AccountId}/*'],
              Condition: { StringEquals: { aws:SourceArn: !Sub 'arn:aws:cloudtrail:\${AWS::Region}:\${AWS::AccountId}:trail/audit-dev' } } }
  Trail: { Type: AWS::CloudTrail::Trail, DependsOn: Policy, Properties: { TrailName: audit-dev, S3BucketName: !Ref Audit } }
`,
  },
  checks: { resources: { 'AWS::CloudTrail::Trail': checkTrail } },
};

function checkTrail(trail: ResolvedResource, { stack, report }: Stage): void {
  const bucket = stack.referred(trail.get('S3BucketName'));
  const name = textOf(trail.get('TrailName'));
  if (bucket === undefined || name === undefined || isOpen(name)) return;
  const region = PSEUDO_PARAMETERS['AWS::Region'] ?? '';
  const account = PSEUDO_PARAMETERS['AWS::AccountId'] ?? '';
  const arn = `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
  const [policy] = policiesOf(stack, bucket.id);
  const grants = statementsOf(policy?.get('PolicyDocument')).filter(
    (one) => one.allows && namesService(one, 'cloudtrail.amazonaws.com'),
  );
  const needed = [
    ['s3:GetBucketAcl', `<${bucket.id}.Arn>`],
    ['s3:PutObject', `<${bucket.id}.Arn>/AWSLogs/${account}/*`],
  ] as const;
  for (const [action, resource] of needed) {
    const granted = grants.some(
      (one) =>
        covers(one, action) &&
        one.resources.includes(resource) &&
        conditionValues(one, 'aws:SourceArn').includes(arn),
    );
    if (!granted)
      report(
        (policy ?? bucket).at('PolicyDocument'),
        `${trail.id} is not granted ${action}, bound to its ARN.`,
      );
  }
  if (policy !== undefined && !stack.waitsFor(trail.id, policy.id))
    report(trail.at(), `${trail.id} does not wait for ${policy.id}.`);
}
