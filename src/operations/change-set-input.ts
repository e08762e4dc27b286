import { formatChangeSetName, repositoryHash } from '../core/change-set-name.js';
import { operationToken } from '../core/operation-token.js';
import type { Request } from '../core/request.js';
import type { ChangeSetInput, ParameterToSend, TemplateSource } from '../ports/stacks.js';

/** What is known when the change set of a deployment is made. */
export interface Composition {
  readonly type: 'CREATE' | 'UPDATE';
  readonly template: TemplateSource;
  readonly parameters: readonly ParameterToSend[];
  /**
   * Something that no other request of this run has: the name is used again when the earlier set is gone, by another
   * step of the job too, but a token that is used again would bring that earlier set back.
   */
  readonly salt: string;
}

/** The request for the change set of a deployment; each option that was set is in it. */
export function composeChangeSet(request: Request, composition: Composition): ChangeSetInput {
  const { run, express } = request;
  const name = formatChangeSetName({
    repositoryHash: repositoryHash(run.repository),
    purpose: 'deploy',
    run: run.id,
    attempt: run.attempt,
  });
  return {
    stackName: request.stackName,
    name,
    type: composition.type,
    token: operationToken(run, 'plan', `${name} ${composition.salt}`),
    description: descriptionOf(request),
    template: composition.template,
    parameters: composition.parameters,
    capabilities: request.capabilities,
    tags: request.tags,
    roleArn: request.roleArn,
    notificationArns: request.notificationArns,
    rollback: rollbackOf(request),
    onStackFailure: onStackFailure(request, composition.type),
    importExistingResources: request.importExistingResources,
    // Nothing is deployed yet on a creation, so there is no drift to revert (semantics 2.10).
    revertDrift: request.revertDrift && composition.type === 'UPDATE',
    // Express turns rollback off unless it is told not to (semantics 2.11).
    express: express ? { disableRollback: request.onFailure === 'do-nothing' } : undefined,
    includeNestedStacks: false,
  };
}

/**
 * `delete` exists for creations only, an update falls back to rollback. In express mode the deployment's own
 * configuration says what happens, and only `delete` is left to say here.
 */
function onStackFailure(
  request: Request,
  type: 'CREATE' | 'UPDATE',
): ChangeSetInput['onStackFailure'] {
  if (request.onFailure === 'delete' && type === 'CREATE') return 'DELETE';
  if (request.express) return undefined;
  return request.onFailure === 'do-nothing' ? 'DO_NOTHING' : 'ROLLBACK';
}

function rollbackOf(request: Request): ChangeSetInput['rollback'] {
  const { rollbackAlarms, monitoringMinutes } = request;
  if (rollbackAlarms === undefined && monitoringMinutes === undefined) return undefined;
  return { alarms: rollbackAlarms, monitoringMinutes };
}

function descriptionOf(request: Request): string {
  const { run } = request;
  const commit = run.commit === undefined ? '' : ` at ${run.commit.slice(0, 7)}`;
  return `TapStack: ${run.repository}${commit}, run ${run.id} attempt ${run.attempt}`.slice(
    0,
    1_024,
  );
}
