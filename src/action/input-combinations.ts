import type { Notice } from '../core/outcome.js';
import type { Operation, Request } from '../core/request.js';
import type { Faults } from './input-faults.js';

const DEPLOYING: readonly Operation[] = ['deploy', 'create', 'update'];

/** Inputs that mean something to certain operations only, and would be overlooked silently elsewhere. */
const BOUND: readonly (readonly [keyof Request, string, readonly Operation[]])[] = [
  ['retainResources', 'retain-resources', ['delete']],
  ['resourcesToSkip', 'resources-to-skip', ['continue-rollback']],
  ['changeSet', 'change-set', DEPLOYING],
];

/** Adds a fault for each input that can not go with the operation. */
export function checkCombinations(request: Request, faults: Faults): void {
  checkWaiting(request, faults);
  for (const [field, name, operations] of BOUND) {
    const value = request[field];
    const isSet = Array.isArray(value) ? value.length > 0 : value !== undefined;
    if (!isSet || operations.includes(request.operation)) continue;
    const verbs = operations.map((operation) => `\`${operation}\``).join(', ');
    faults.add(`\`${name}\` goes with operation ${verbs} only, not with \`${request.operation}\`.`);
  }
}

/** Settings that are made after the operation has ended well, so somebody has to wait for it. */
function checkWaiting(request: Request, faults: Faults): void {
  if (request.wait || !DEPLOYING.includes(request.operation)) return;
  const late = [
    ['termination-protection', request.terminationProtection],
    ['stack-policy', request.stackPolicy],
  ] as const;
  for (const [name, value] of late) {
    if (value === undefined) continue;
    faults.add(
      `\`${name}\` is set when the deployment has ended, which \`wait: false\` does not wait for.`,
    );
  }
  const judging = [
    ['verify: required', request.verify === 'required'],
    ['on-verification-failure: revert', request.onVerificationFailure === 'revert'],
  ] as const;
  for (const [wish, isSet] of judging) {
    if (!isSet) continue;
    faults.add(
      `\`${wish}\` needs the checks at the end of the deployment, which \`wait: false\` does not wait for.`,
    );
  }
}

/** Inputs that shape a change set; one that is given is executed as it is. */
const SHAPING: readonly (readonly [string, (request: Request) => boolean])[] = [
  ['parameters', (request) => request.parameters.size > 0],
  ['tags', (request) => request.tags !== undefined],
  ['role-arn', (request) => request.roleArn !== undefined],
  ['notification-arns', (request) => request.notificationArns !== undefined],
  ['rollback-alarms', (request) => request.rollbackAlarms !== undefined],
  ['monitoring-minutes', (request) => request.monitoringMinutes !== undefined],
  ['import-existing-resources', (request) => request.importExistingResources],
  ['revert-drift', (request) => request.revertDrift],
  ['express', (request) => request.express],
];

/** Warnings about inputs that have no effect because of others. */
export function ineffectiveInputs(request: Request): readonly Notice[] {
  return [...ineffectiveRevert(request), ...decidedBySet(request)];
}

function ineffectiveRevert(request: Request): readonly Notice[] {
  const { onVerificationFailure, verify, operation } = request;
  if (onVerificationFailure === 'fail' || verify !== 'off' || !DEPLOYING.includes(operation)) {
    return [];
  }
  const message =
    '`on-verification-failure: revert` has no effect with `verify: false`: nothing is checked, so nothing is reverted.';
  return [{ level: 'warning', message }];
}

/** A change set that is given has decided a lot already. */
function decidedBySet(request: Request): readonly Notice[] {
  if (request.changeSet === undefined) return [];
  const names = SHAPING.filter(([, isSet]) => isSet(request)).map(([name]) => `\`${name}\``);
  if (names.length === 0) return [];
  const message = `\`change-set\` is executed as it is, so these inputs have no effect: ${names.join(', ')}.`;
  return [{ level: 'warning', message }];
}
