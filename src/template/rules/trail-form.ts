import { expectAll } from '../expectations.js';
import type { Rule } from '../rule.js';

/** The trail records everything, everywhere, and can be trusted. */
export const trailForm: Rule = {
  id: 'trail-form',
  severity: 'error',
  checklist: ['C1'],
  what: 'A trail is switched on, multi-region with global events, validates its files, is encrypted with a key of the stack and writes into a bucket and a log group with a role.',
  why: 'Calls in other regions and to IAM stay unseen; a changed file is not noticed; without the log group no metric filter sees anything.',
  remedy: 'Set the property that is named.',
  example: {
    fails: `Resources:
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { IsLogging: true, S3BucketName: audit, IsMultiRegionTrail: false } }
`,
    passes: `Resources:
  Trail: { Type: AWS::CloudTrail::Trail, Properties: { IsLogging: true, S3BucketName: audit, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true,
    EnableLogFileValidation: true, KMSKeyId: key, CloudWatchLogsLogGroupArn: group, CloudWatchLogsRoleArn: role } }
`,
  },
  checks: {
    resources: expectAll({
      'AWS::CloudTrail::Trail': [
        { path: ['IsLogging'], values: [true] },
        { path: ['IsMultiRegionTrail'], values: [true] },
        { path: ['IncludeGlobalServiceEvents'], values: [true] },
        { path: ['EnableLogFileValidation'], values: [true] },
        { path: ['S3BucketName'] },
        { path: ['KMSKeyId'] },
        { path: ['CloudWatchLogsLogGroupArn'] },
        { path: ['CloudWatchLogsRoleArn'] },
      ],
    }),
  },
};
