import {
  LOGICAL_IDS,
  MONITORING_MINUTES,
  NOTIFICATION_ARNS,
  QUEUE_MINUTES,
  ROLLBACK_ALARMS,
  RUN_MINUTES,
  VERIFY_MINUTES,
} from '../core/limits.js';
import type { Request } from '../core/request.js';
import type { Faults } from './input-faults.js';
import { FORMS } from './input-forms.js';
import {
  ON_CANCEL_CHOICES,
  ON_FAILURE_CHOICES,
  ON_VERIFICATION_FAILURE_CHOICES,
  VERIFY_CHOICES,
} from './input-choices.js';
import type { InputValues } from './input-values.js';
import { readStackPolicy } from './stack-policy-file.js';

type StackOptions = Pick<
  Request,
  | 'capabilities'
  | 'roleArn'
  | 'notificationArns'
  | 'templateBucket'
  | 'changeSet'
  | 'terminationProtection'
  | 'stackPolicy'
  | 'rollbackAlarms'
  | 'monitoringMinutes'
  | 'importExistingResources'
  | 'revertDrift'
  | 'express'
>;

/** What {@link readStackOptions} needs. */
export interface OptionReading {
  readonly values: InputValues;
  readonly faults: Faults;
  /** Folder that a relative path is relative to. */
  readonly folder: string;
}

/** Inputs that become options of the stack or of its change set. */
export function readStackOptions(reading: OptionReading): StackOptions {
  const { values, faults, folder } = reading;
  const policy = values.text('stack-policy');
  return {
    capabilities: values.list('capabilities', { ...FORMS.capability, most: 3 }) ?? [],
    roleArn: values.text('role-arn', FORMS.role),
    notificationArns: values.list('notification-arns', {
      ...FORMS.topic,
      most: NOTIFICATION_ARNS,
    }),
    templateBucket: values.text('template-bucket', FORMS.bucket),
    changeSet: values.text('change-set', FORMS.changeSet),
    terminationProtection: values.flag('termination-protection'),
    stackPolicy:
      policy === undefined ? undefined : faults.collect(() => readStackPolicy(policy, folder)),
    rollbackAlarms: values.list('rollback-alarms', { ...FORMS.alarm, most: ROLLBACK_ALARMS }),
    monitoringMinutes: values.integer('monitoring-minutes', { from: 0, to: MONITORING_MINUTES }),
    importExistingResources: values.flag('import-existing-resources') ?? false,
    revertDrift: values.flag('revert-drift') ?? false,
    express: values.flag('express') ?? false,
  };
}

type Waiting = Pick<
  Request,
  | 'timeoutMs'
  | 'waitForStackMs'
  | 'wait'
  | 'onFailure'
  | 'onCancel'
  | 'failOnNoChanges'
  | 'verify'
  | 'verifyMs'
  | 'onVerificationFailure'
>;

const MINUTE_MS = 60_000;

const VERIFY = { true: 'on', false: 'off', required: 'required' } as const;

/** Inputs about waiting and about what happens on failure. */
export function readWaiting(values: InputValues): Waiting {
  const timeout = values.integer('timeout-minutes', { from: 1, to: RUN_MINUTES });
  const queue = values.integer('wait-for-stack-minutes', { from: 0, to: QUEUE_MINUTES });
  const window = values.integer('verify-timeout-minutes', { from: 0, to: VERIFY_MINUTES });
  return {
    timeoutMs: (timeout ?? 0) * MINUTE_MS,
    waitForStackMs: (queue ?? 0) * MINUTE_MS,
    wait: values.flag('wait') ?? true,
    onFailure: values.choice('on-failure', ON_FAILURE_CHOICES) ?? 'rollback',
    onCancel: values.choice('on-cancel', ON_CANCEL_CHOICES) ?? 'detach',
    failOnNoChanges: values.flag('fail-on-no-changes') ?? false,
    verify: VERIFY[values.choice('verify', VERIFY_CHOICES) ?? 'true'],
    verifyMs: (window ?? 0) * MINUTE_MS,
    onVerificationFailure:
      values.choice('on-verification-failure', ON_VERIFICATION_FAILURE_CHOICES) ?? 'fail',
  };
}

type Confirmations = Pick<Request, 'confirm' | 'retainResources' | 'resourcesToSkip'>;

/** Inputs by which a user permits what can not be undone. */
export function readConfirmations(values: InputValues): Confirmations {
  // Only the blanks that a form field leaves behind go away: what was typed must be the name.
  const confirm = values.raw('confirm').replace(/^ +| +$/g, '');
  return {
    confirm: confirm === '' ? undefined : confirm,
    retainResources:
      values.list('retain-resources', { ...FORMS.logicalId, most: LOGICAL_IDS }) ?? [],
    resourcesToSkip:
      values.list('resources-to-skip', { ...FORMS.skippable, most: LOGICAL_IDS }) ?? [],
  };
}
