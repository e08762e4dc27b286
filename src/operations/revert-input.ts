import { formatChangeSetName, repositoryHash } from '../core/change-set-name.js';
import { operationToken } from '../core/operation-token.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';
import type { ChangeSetInput, ParameterToSend, TemplateSource } from '../ports/stacks.js';

/** What a revert is made from. */
export interface WayBack {
  /** The stack before the update that is reverted. */
  readonly before: Stack;
  /** The stack as the update has left it. */
  readonly now: Stack;
  readonly template: TemplateSource;
  readonly parameters: readonly ParameterToSend[];
  /** Something that no other request of this run has. */
  readonly salt: string;
}

/**
 * The request for the change set that leads back. Settings that stay unless they are given (semantics 7.5) are given only
 * where the update has changed them; the capabilities are those that the old template had. Whatever the update was made
 * with, a revert that fails is rolled back, and runs in the mode that waits until things are stable.
 */
export function composeRevert(request: Request, way: WayBack): ChangeSetInput {
  const { run } = request;
  const { before, now } = way;
  const name = formatChangeSetName({
    repositoryHash: repositoryHash(run.repository),
    purpose: 'revert',
    run: run.id,
    attempt: run.attempt,
  });
  return {
    stackName: request.stackName,
    name,
    type: 'UPDATE',
    token: operationToken(run, 'plan', `${name} ${way.salt}`),
    description: `TapStack: back to what was live before run ${run.id} attempt ${run.attempt} of ${run.repository}`,
    template: way.template,
    parameters: way.parameters,
    capabilities: before.capabilities,
    tags: sameTags(before, now) ? undefined : ownTags(before),
    // A role can be replaced, but not taken away (semantics 7.5).
    roleArn: before.roleArn === now.roleArn ? undefined : before.roleArn,
    notificationArns: changedList(before.notificationArns, now.notificationArns),
    rollback: rollbackOf(before, now),
    onStackFailure: 'ROLLBACK',
    importExistingResources: false,
    revertDrift: false,
    express: undefined,
    includeNestedStacks: false,
  };
}

function sameTags(before: Stack, now: Stack): boolean {
  const text = ({ tags }: Stack): string => JSON.stringify([...tags].toSorted());
  return text(before) === text(now);
}

/** Tags of AWS's own can be seen but not given. */
function ownTags({ tags }: Stack): ReadonlyMap<string, string> {
  return new Map([...tags].filter(([key]) => !key.startsWith('aws:')));
}

function changedList(
  before: readonly string[],
  now: readonly string[],
): readonly string[] | undefined {
  return JSON.stringify(before) === JSON.stringify(now) ? undefined : before;
}

function rollbackOf(before: Stack, now: Stack): ChangeSetInput['rollback'] {
  const alarms = changedList(before.rollback.alarms, now.rollback.alarms);
  const { monitoringMinutes } = before.rollback;
  if (alarms === undefined && monitoringMinutes === now.rollback.monitoringMinutes) {
    return undefined;
  }
  return { alarms: before.rollback.alarms, monitoringMinutes: monitoringMinutes ?? 0 };
}
