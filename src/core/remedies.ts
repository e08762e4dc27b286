import type { StackStatus } from './stack-status.js';

/** What a person can do about a stack that a deployment may not touch (semantics reference 1.4). */
export const STATUS_REMEDIES: Partial<Readonly<Record<StackStatus, string>>> = {
  CREATE_FAILED:
    'The creation failed with rollback disabled, so some resources exist. Mend the cause and deploy again with `on-failure: do-nothing`, or run `continue-rollback` with `confirm` to remove them, or run `delete`.',
  ROLLBACK_COMPLETE:
    'The creation failed and was undone; CloudFormation permits nothing but deletion now. Run operation `delete` with `confirm`, then deploy again.',
  ROLLBACK_FAILED:
    'The creation failed and undoing it failed too. Mend what the DELETE_FAILED events name, then run operation `delete`.',
  UPDATE_FAILED:
    'The last update failed with rollback disabled. Deploy a mended template with `on-failure: do-nothing`, or return to the last good state with `continue-rollback`.',
  UPDATE_ROLLBACK_FAILED:
    'The last update failed and its rollback is stuck. Mend the cause and run operation `continue-rollback`.',
  DELETE_FAILED:
    'A deletion failed half-way, and such a stack can not be updated. Run operation `delete` again to finish it.',
  DELETE_COMPLETE: 'The stack is gone. Deploy again to create it anew.',
  UPDATE_ROLLBACK_COMPLETE:
    'The stack is back in its last good state. Mend the cause in the template or in the account, and deploy again.',
  IMPORT_ROLLBACK_COMPLETE: 'The import was undone. Mend the cause and deploy again.',
  IMPORT_ROLLBACK_FAILED:
    'An import could not be undone. Delete the stack while retaining the imported resources, or ask AWS support.',
};

/** Reasons of resource failures that are common, with what mends them; the first match wins. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /AlreadyExists|already exists/i,
    'A resource of this name exists already, perhaps kept by an earlier stack. Remove or rename it, or import it with `import-existing-resources`.',
  ],
  [
    /AccessDenied|not authorized to perform|UnauthorizedOperation|AccessDeniedException/i,
    'Give the action that the text names to the role that deploys (or to the service role of `role-arn`).',
  ],
  [
    /FreeTierRestriction/i,
    'An AWS free-plan account refuses this size: set the free-plan values that docs/template.md lists.',
  ],
  [
    /LimitExceeded|limit exceeded|quota|maximum number|ServiceLimitExceeded/i,
    'A quota of the account is used up. Remove what is unused or ask AWS for more, then deploy again.',
  ],
  [
    /did not receive|Failed to receive \d+ resource signal/i,
    'The instances did not report success in time. Read their system log and /var/log/cloud-init-output.log; without a way out (NAT) they can not signal.',
  ],
  [
    /stack policy/i,
    'The stack policy forbids this change. Change the policy first, with the input `stack-policy`.',
  ],
  [
    /Replacement type updates not supported/i,
    'A replacement is not possible with rollback disabled. Deploy with `on-failure: rollback`.',
  ],
  [/Export .* in use/i, 'Another stack imports this export. Change that stack first.'],
  [
    /is not empty|BucketNotEmpty/i,
    'Empty the bucket (all versions and delete markers) and try again.',
  ],
  [
    /deletion protection/i,
    'Turn deletion protection off by an update of the stack, then try again.',
  ],
  [
    /DependencyViolation|has a dependent object|has dependencies/i,
    'Something outside the stack still uses it. Find network interfaces or rules that refer to it.',
  ],
  [
    /Parameter validation failed/i,
    'Check the parameter that the text names; a value may not exist in this account or region.',
  ],
  [
    /NotStabilized|did not stabilize|NetworkFailure|ServiceInternalError|InternalFailure|Throttling/i,
    'This can pass by itself. Run the deployment once more.',
  ],
  [
    /hook\(s\) failed|Hook failed/i,
    'A hook of the account refused this resource. Read its message.',
  ],
];

/** A sentence on how to mend a failure; `undefined` for causes that are not common. */
export function remedyFor(reason: string): string | undefined {
  return CAUSES.find(([pattern]) => pattern.test(reason))?.[1];
}
