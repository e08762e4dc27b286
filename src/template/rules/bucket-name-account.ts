import { isOpen } from '../resolved-value.js';
import { PSEUDO_PARAMETERS } from '../resolver.js';
import type { Rule } from '../rule.js';

/** Bucket names carry the account. */
export const bucketNameAccount: Rule = {
  id: 'bucket-name-account',
  severity: 'error',
  checklist: ['N8'],
  what: 'The name of every bucket contains the account id and no dot.',
  why: 'Bucket names are unique in the whole world: somebody else may have the name already. A dot breaks the wildcard certificate.',
  remedy:
    "Put ${AWS::AccountId} into the name: !Sub '${ProjectName}-<role>-${AWS::AccountId}-${EnvironmentSuffix}'.",
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: artifacts-dev } }
`,
    passes: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: !Sub 'artifacts-\${AWS::AccountId}-dev' } }
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, { report }) => {
        const name = bucket.get('BucketName');
        if (typeof name !== 'string' || isOpen(name)) return;
        const account = PSEUDO_PARAMETERS['AWS::AccountId'] ?? '';
        if (!name.includes(account))
          report(bucket.at('BucketName'), `The name of ${bucket.id} lacks the account id.`);
        if (name.includes('.'))
          report(bucket.at('BucketName'), `The name of ${bucket.id} has a dot.`);
      },
    },
  },
};
