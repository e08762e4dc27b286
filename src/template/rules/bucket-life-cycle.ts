import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { itemsOf, numberOf, textOf, valueAt } from '../template-value.js';
import type { TemplateValue } from '../template-value.js';

/** Days until infrequent access at least, and between it and Glacier (S3 user guide, life-cycle constraints). */
const STEP = 30;

/** Objects move to cheaper storage and go. */
export const bucketLifeCycle: Rule = {
  id: 'bucket-life-cycle',
  severity: 'error',
  checklist: ['S10'],
  what: 'Every bucket moves objects to infrequent access after 30 days at the earliest and to Glacier at least 30 days later, lets old versions expire, aborts unfinished uploads, and lets objects expire only after the last move.',
  why: 'S3 refuses other numbers; old versions and unfinished uploads pile up and cost for ever.',
  remedy:
    'Write Transitions with STANDARD_IA at 30 and GLACIER at 90 days, NoncurrentVersionExpiration and AbortIncompleteMultipartUpload.',
  example: {
    fails: `Resources:
  Bucket: { Type: AWS::S3::Bucket, Properties: { LifecycleConfiguration: { Rules: [{ Status: Enabled, Transitions: [{ StorageClass: STANDARD_IA, TransitionInDays: 7 }] }] } } }
`,
    passes: `Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      LifecycleConfiguration:
        Rules:
          - { Status: Enabled, Transitions: [{ StorageClass: STANDARD_IA, TransitionInDays: 30 }, { StorageClass: GLACIER, TransitionInDays: 90 }],
              NoncurrentVersionExpiration: { NoncurrentDays: 30 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }
`,
  },
  checks: {
    resources: {
      'AWS::S3::Bucket': (bucket, stage) => {
        const rules = itemsOf(bucket.get('LifecycleConfiguration', 'Rules'));
        for (const [index, rule] of rules.entries()) {
          if (valueAt(rule, 'Status') === 'Enabled') checkRule(bucket, { rule, index }, stage);
        }
      },
    },
  },
};

function checkRule(
  bucket: ResolvedResource,
  { rule, index }: { readonly rule: TemplateValue; readonly index: number },
  { report }: Stage,
): void {
  const place = bucket.at('LifecycleConfiguration', 'Rules', index);
  const days = (storage: RegExp) => {
    const move = itemsOf(valueAt(rule, 'Transitions')).find((one) =>
      storage.test(textOf(valueAt(one, 'StorageClass')) ?? ''),
    );
    return numberOf(valueAt(move, 'TransitionInDays'));
  };
  const warm = days(/^(?:STANDARD|ONEZONE)_IA$/);
  const cold = days(/^(?:GLACIER|GLACIER_IR|DEEP_ARCHIVE)$/);
  const end = numberOf(valueAt(rule, 'ExpirationInDays'));
  if (warm === undefined) report(place, `${bucket.id} never moves objects to infrequent access.`);
  else if (warm < STEP) report(place, `${bucket.id} moves objects before day ${STEP}.`);
  if (cold === undefined) report(place, `${bucket.id} never moves objects to Glacier.`);
  else if (cold < (warm ?? 0) + STEP)
    report(place, `${bucket.id} moves objects to Glacier within ${STEP} days of the move before.`);
  if (end !== undefined && end <= Math.max(warm ?? 0, cold ?? 0))
    report(place, `Objects of ${bucket.id} expire before their last move.`);
  if (valueAt(rule, 'NoncurrentVersionExpiration') === undefined)
    report(place, `Old versions in ${bucket.id} never expire.`);
  if (valueAt(rule, 'AbortIncompleteMultipartUpload') === undefined)
    report(place, `Unfinished uploads to ${bucket.id} stay for ever.`);
}
