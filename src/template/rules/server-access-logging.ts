import { policiesOf } from '../log-delivery.js';
import { covers, namesService, statementsOf } from '../policy.js';
import type { Rule } from '../rule.js';

/** Where server access logging is on, it works and does not feed itself. */
export const serverAccessLogging: Rule = {
  id: 'server-access-logging',
  severity: 'error',
  checklist: ['S9'],
  what: 'Server access logs of a bucket go to another bucket, whose policy lets logging.s3.amazonaws.com put objects.',
  why: 'Logs are lost silently without the right, and a bucket that logs into itself grows without end.',
  remedy: 'Name another bucket and grant s3:PutObject to logging.s3.amazonaws.com there.',
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
  Logs: { Type: AWS::S3::Bucket }
`,
    passes: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
  Logs: { Type: AWS::S3::Bucket }
  Policy: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref Logs,
    PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: logging.s3.amazonaws.com }, Action: s3:PutObject, Resource: !Sub '\${Logs.Arn}/*' }] } } }
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, { stack, report }) => {
        const place = bucket.at('LoggingConfiguration');
        if (bucket.get('LoggingConfiguration') === undefined) return;
        const target = stack.referred(bucket.get('LoggingConfiguration', 'DestinationBucketName'));
        if (target === undefined || target.id === bucket.id) {
          report(place, `${bucket.id} does not log into another bucket.`);
          return;
        }
        const granted = policiesOf(stack, target.id)
          .flatMap((policy) => statementsOf(policy.get('PolicyDocument')))
          .some(
            (one) =>
              one.allows &&
              namesService(one, 'logging.s3.amazonaws.com') &&
              covers(one, 's3:PutObject'),
          );
        if (!granted) report(place, `S3 may not write logs into ${target.id}.`);
      },
    },
  },
};
