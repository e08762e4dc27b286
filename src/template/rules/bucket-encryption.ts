import { keylessBuckets } from '../log-delivery.js';
import type { Rule } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

/** Buckets are encrypted with a key of the stack, unless a service that writes into them takes none. */
export const bucketEncryption: Rule = {
  id: 'bucket-encryption',
  severity: 'error',
  checklist: ['S2', 'S3'],
  what: 'A bucket is encrypted with a key of the stack and has a bucket key. Buckets for access logs of load balancers and for S3 server logs use SSE-S3 (AES256).',
  why: 'The requirement is a key of our own. Load balancers answer "Access Denied for bucket" to a bucket with KMS, S3 drops its server logs silently.',
  remedy:
    'Set SSEAlgorithm aws:kms with KMSMasterKeyID: !GetAtt Key.Arn and BucketKeyEnabled: true, or AES256 where logs are delivered.',
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] } } }
`,
    passes: `Resources:
  Key: { Type: AWS::KMS::Key }
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: !GetAtt Key.Arn } }] } } }
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, { stack, report }) => {
        const path = ['BucketEncryption', 'ServerSideEncryptionConfiguration', 0] as const;
        const entry = bucket.get(...path);
        if (entry === undefined) return;
        const standard = valueAt(entry, 'ServerSideEncryptionByDefault');
        const algorithm = textOf(valueAt(standard, 'SSEAlgorithm'));
        const place = bucket.at(...path);
        if (keylessBuckets(stack).has(bucket.id)) {
          if (algorithm !== 'AES256')
            report(place, `${bucket.id} takes logs of a service that accepts AES256 only.`);
          return;
        }
        const key = stack.referred(valueAt(standard, 'KMSMasterKeyID'));
        if (algorithm !== 'aws:kms' || key?.type !== 'AWS::KMS::Key')
          report(place, `${bucket.id} is not encrypted with a key of the stack.`);
        else if (textOf(valueAt(entry, 'BucketKeyEnabled')) !== 'true')
          report(place, `${bucket.id} has no bucket key.`);
      },
    },
  },
};
