import { NAME_CHARACTERS } from '../core/limits.js';
import type { TextForm } from './input-values.js';

/** Names of stacks and change sets (semantics 2.1); at most 128 characters. */
const NAME = `[A-Za-z][-A-Za-z0-9]{0,${NAME_CHARACTERS - 1}}`;
const ARN = 'arn:aws[a-z-]*';

/** Forms of the inputs. ARNs are checked loosely: the service knows better, a swapped input is what we look for. */
export const FORMS = {
  stackName: {
    form: new RegExp(`^${NAME}$`),
    what: 'a stack name (letters, digits and hyphens, a letter first, at most 128 characters)',
  },
  changeSet: {
    form: new RegExp(`^(?:${NAME}|${ARN}:cloudformation:[^:]+:\\d{12}:changeSet/[^/]+/[^/]+)$`),
    what: 'the name or the ARN of a change set',
  },
  role: {
    form: new RegExp(`^${ARN}:iam::\\d{12}:role/[!-~]+$`),
    what: 'the ARN of a role (arn:aws:iam::123456789012:role/NAME)',
  },
  topic: {
    form: new RegExp(`^${ARN}:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_.-]+$`),
    what: 'the ARN of a topic (arn:aws:sns:us-west-2:123456789012:NAME)',
  },
  alarm: {
    form: new RegExp(`^${ARN}:cloudwatch:[a-z0-9-]+:\\d{12}:alarm:.+$`),
    what: 'the ARN of an alarm (arn:aws:cloudwatch:us-west-2:123456789012:alarm:NAME)',
  },
  bucket: {
    form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    what: 'the name of a bucket (without s3://)',
  },
  capability: {
    form: /^CAPABILITY_(?:IAM|NAMED_IAM|AUTO_EXPAND)$/,
    what: '`CAPABILITY_IAM`, `CAPABILITY_NAMED_IAM` or `CAPABILITY_AUTO_EXPAND`',
  },
  logicalId: { form: /^[A-Za-z0-9]{1,255}$/, what: 'a logical id (letters and digits)' },
  /** Inside nested stacks: `NestedStackName.LogicalId` (semantics 1.5). */
  skippable: {
    form: /^(?:[A-Za-z0-9]{1,255}|[A-Za-z][-A-Za-z0-9]{0,127}\.[A-Za-z0-9]{1,255})$/,
    what: 'a logical id, or NestedStackName.LogicalId',
  },
} as const satisfies Readonly<Record<string, TextForm>>;

/** What a suffix must look like, for messages. */
export const SUFFIX_FORM =
  'an environment suffix: lower-case letters and digits, single hyphens between them, 2 to 20 characters';
