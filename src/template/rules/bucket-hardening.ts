import { expectProperty, forbidProperty } from '../expectations.js';
import type { Expectation } from '../expectations.js';
import type { Rule } from '../rule.js';

const BLOCKS = [
  'BlockPublicAcls',
  'BlockPublicPolicy',
  'IgnorePublicAcls',
  'RestrictPublicBuckets',
];

const EXPECTED: readonly Expectation[] = [
  ...BLOCKS.map((name) => ({ path: ['PublicAccessBlockConfiguration', name], values: [true] })),
  {
    path: ['OwnershipControls', 'Rules', 0, 'ObjectOwnership'],
    values: ['BucketOwnerEnforced'],
  },
  { path: ['VersioningConfiguration', 'Status'], values: ['Enabled'] },
  { path: ['LifecycleConfiguration', 'Rules', 0] },
  { path: ['BucketEncryption', 'ServerSideEncryptionConfiguration', 0] },
];

const FORBIDDEN = [
  { path: ['AccessControl'], because: 'ACLs are off with enforced ownership' },
  { path: ['ObjectLockConfiguration'], because: 'locked objects outlive every delete' },
  { path: ['ObjectLockEnabled'], because: 'locked objects outlive every delete' },
];

/** Buckets are private, owned and versioned. */
export const bucketHardening: Rule = {
  id: 'bucket-hardening',
  severity: 'error',
  checklist: ['S1', 'S12'],
  what: 'Every bucket blocks public access in all four ways, has BucketOwnerEnforced ownership, versioning, a life cycle and default encryption, no ACL and no object lock.',
  why: 'One missing block can make objects public; an ACL fails with enforced ownership; object lock cannot be undone, and no delete succeeds for its time.',
  remedy: 'Add the property that is named.',
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { AccessControl: Private, VersioningConfiguration: { Status: Enabled } } }
`,
    passes: `Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }
      OwnershipControls: { Rules: [{ ObjectOwnership: BucketOwnerEnforced }] }
      VersioningConfiguration: { Status: Enabled }
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: AES256 } }] }
      LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 365 }] }
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, stage) => {
        for (const expectation of EXPECTED) expectProperty(bucket, stage, expectation);
        for (const forbidden of FORBIDDEN) forbidProperty(bucket, stage, forbidden);
      },
    },
  },
};
