import { mentions, policiesOf } from '../log-delivery.js';
import { conditionValues, covers, statementsOf } from '../policy.js';
import type { Rule } from '../rule.js';

/** Each bucket has exactly one policy, which refuses plain HTTP. */
export const bucketPolicy: Rule = {
  id: 'bucket-policy',
  severity: 'error',
  checklist: ['S7', 'S8'],
  what: 'Each bucket has exactly one policy; it denies every request without TLS on the bucket and its objects, and does not deny by an encryption header.',
  why: 'A second policy replaces the first. Without the denial plain HTTP works; a denial by header stops the delivery of logs.',
  remedy:
    "Add { Effect: Deny, Principal: '*', Action: s3:*, Resource: [arn, arn/*], Condition: { Bool: { aws:SecureTransport: 'false' } } }.",
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket }
`,
    passes: `Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Statement: [{ Effect: Deny, Principal: '*', Action: s3:*, Resource: [!GetAtt Bucket.Arn, !Sub '\${Bucket.Arn}/*'], Condition: { Bool: { aws:SecureTransport: 'false' } } }]
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, { stack, report }) => {
        const policies = policiesOf(stack, bucket.id);
        const [policy] = policies;
        if (policy === undefined || policies.length > 1) {
          report(bucket.at(), `${bucket.id} has ${policies.length} policies.`);
          return;
        }
        const statements = statementsOf(policy.get('PolicyDocument'));
        const whole = [`<${bucket.id}.Arn>`, `<${bucket.id}.Arn>/*`];
        const denied = statements.some(
          (one) =>
            !one.allows &&
            covers(one, 's3:GetObject') &&
            covers(one, 's3:ListBucket') &&
            one.principals.some(({ name }) => name === '*') &&
            whole.every((resource) => one.resources.includes(resource)) &&
            conditionValues(one, 'aws:SecureTransport').join() === 'false',
        );
        if (!denied)
          report(
            policy.at('PolicyDocument'),
            `${policy.id} does not refuse plain HTTP to ${bucket.id}.`,
          );
        for (const one of statements) {
          if (!one.allows && mentions(one.body['Condition'], 's3:x-amz-server-side-encryption'))
            report(
              policy.at('PolicyDocument', ...one.path),
              `${policy.id} denies by an encryption header.`,
            );
        }
      },
    },
  },
};
