import type { SelfTestCheck } from './check.js';
import { NOTIFICATION_CHECKS } from './notification-checks.js';
import { failingRun } from './failing-run.js';
import { agreementChecks, readingChecks } from './report-checks.js';
import { RESILIENCE_CHECKS } from './resilience-checks.js';
import { safetyChecks } from './safety-checks.js';
import { DELETION_CHECKS, STACK_CHECKS } from './stack-checks.js';
import { VERIFICATION_CHECKS } from './verification-checks.js';

/** All checks in their order: the later ones find the stacks of the earlier ones. */
export function allChecks(): readonly SelfTestCheck[] {
  const failing = failingRun();
  return [
    ...STACK_CHECKS,
    ...RESILIENCE_CHECKS,
    ...VERIFICATION_CHECKS,
    ...NOTIFICATION_CHECKS,
    ...readingChecks(failing),
    ...safetyChecks(failing),
    ...agreementChecks(failing),
    ...DELETION_CHECKS,
  ];
}
