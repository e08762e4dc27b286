import { ApiError } from '../api-error.js';
import type { Plan, PlannedChange } from '../contracts.js';
import { changeSetFacts, type ChangeSet } from './change-set.js';
import type { Deployment } from './deployment.js';
import { earlyFindings, occupiedNames } from './early-validation.js';
import { deployedResources, scopeOf } from './scope.js';
import { announceFindings, announceOperation, type Trace } from './stack-events.js';
import { statusOf, type Stack } from './stack.js';
import type { Process } from './timeline.js';
import type { ValidationFinding } from './validation-finding.js';
import type { World } from './world.js';

const EMPTY =
  "The submitted information didn't contain changes. Submit different information to create a change set.";
const EMPTY_AFTER_MACROS = 'No updates are to be performed.';

/** From CREATE_PENDING to the result (semantics 2.3). */
export function* computeChangeSet(world: World, stack: Stack, set: ChangeSet): Process {
  const trace: Trace = {
    operationId: world.ids.uuid(),
    operationType: 'CREATE_CHANGESET',
    token: undefined,
  };
  const startTime = world.timeline.now();
  const announcement = { trace, startTime, changeSetId: set.id };
  announceOperation(world, stack, { ...announcement, status: 'IN_PROGRESS' });
  yield { ms: world.settings.changeSetMs * 0.4 };
  if (isGone(stack, set)) return;
  changeSetFacts(set, world.timeline.now(), { status: 'CREATE_IN_PROGRESS' });
  yield { ms: world.settings.changeSetMs * 0.6 };
  if (isGone(stack, set)) return;
  const result = resultOf(world, stack, set);
  const findings = result.findings ?? [];
  announceFindings(world, stack, { trace, changeSetId: set.id, findings });
  const failed = result.reason !== undefined;
  announceOperation(world, stack, { ...announcement, status: failed ? 'FAILED' : 'SUCCEEDED' });
  const obsolete = set.facts.current.executionStatus === 'OBSOLETE';
  changeSetFacts(set, world.timeline.now(), {
    status: failed ? 'FAILED' : 'CREATE_COMPLETE',
    statusReason: result.reason,
    plan: result.plan,
    warning: warningOf(world, stack),
    ...(failed || obsolete ? {} : { executionStatus: 'AVAILABLE' }),
  });
}

interface Result {
  readonly plan: Plan | undefined;
  /** Why there is no usable set. */
  readonly reason?: string;
  readonly findings?: readonly ValidationFinding[];
}

function resultOf(world: World, stack: Stack, set: ChangeSet): Result {
  const { request } = set;
  const mishap = world.mishaps.takeStack(stack.name, 'change-set');
  if (mishap !== undefined) return { plan: undefined, reason: mishap.reason };
  try {
    const changes = planOf(world, stack, request.deployment);
    const obstacle = request.type === 'IMPORT' ? obstacleToImport(set, changes) : undefined;
    if (obstacle !== undefined) return { plan: undefined, reason: obstacle };
    const plan = request.type === 'IMPORT' ? importPlan(set) : changes;
    const adopted = request.importExistingResources ? adopt(world, stack, { set, plan }) : { plan };
    if (adopted.reason !== undefined) return adopted;
    const findings = request.disableValidation ? [] : findingsOf(world, stack, set);
    const failing = findings.filter(({ mode }) => mode === 'FAIL');
    if (failing.length > 0) return { plan: undefined, findings, reason: validationReason(failing) };
    if (changesNothing(stack, request.deployment, adopted.plan)) {
      const { transforms } = request.deployment.model;
      return {
        plan: undefined,
        reason: transforms.length > 0 ? EMPTY_AFTER_MACROS : EMPTY,
        findings,
      };
    }
    return { plan: adopted.plan, findings };
  } catch (thrown) {
    if (thrown instanceof ApiError) return { plan: undefined, reason: thrown.message };
    throw thrown;
  }
}

/** The changes that a deployment would make to a stack as it is now. */
export function planOf(world: World, stack: Stack, deployment: Deployment): Plan {
  const { deployment: current } = stack.facts.current;
  return world.templates.plan({
    before: deployedResources(stack),
    previous:
      current === undefined
        ? undefined
        : {
            model: current.model,
            scope: scopeOf(world, stack, { deployment: current, unknown: 'known-after-apply' }),
          },
    model: deployment.model,
    scope: scopeOf(world, stack, { deployment, unknown: 'known-after-apply' }),
    tagsChanged: current !== undefined && !sameEntries(current.tags, deployment.tags),
  });
}

/** Neither resources nor outputs nor options of the stack would differ. */
export function changesNothing(stack: Stack, deployment: Deployment, plan: Plan): boolean {
  const { deployment: current } = stack.facts.current;
  if (plan.changes.length > 0 || plan.outputsChanged) return false;
  if (current === undefined) return false;
  return (
    sameEntries(current.tags, deployment.tags) &&
    current.roleArn === deployment.roleArn &&
    JSON.stringify([current.notificationArns, current.rollback]) ===
      JSON.stringify([deployment.notificationArns, deployment.rollback])
  );
}

function findingsOf(world: World, stack: Stack, set: ChangeSet): readonly ValidationFinding[] {
  const { deployment, importExistingResources } = set.request;
  const findings = earlyFindings(world, stack, deployment);
  return importExistingResources
    ? findings.filter(({ name }) => name !== 'NAME_CONFLICT_VALIDATION')
    : findings;
}

function validationReason(findings: readonly ValidationFinding[]): string {
  const hooks = findings.map(({ name }) =>
    name === 'NAME_CONFLICT_VALIDATION' ? 'ResourceExistenceCheck' : 'PropertyValidation',
  );
  const names = [...new Set(hooks)].map((hook) => `AWS::EarlyValidation::${hook}`).join(', ');
  return `The following hook(s)/validation failed: [${names}]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.`;
}

/** Takes over resources that exist already, where the template permits it (semantics 2.9). */
function adopt(
  world: World,
  stack: Stack,
  { set, plan }: { readonly set: ChangeSet; readonly plan: Plan },
): { readonly plan: Plan; readonly reason?: string } {
  const { deployment } = set.request;
  const taken = new Map(
    occupiedNames(world, stack, deployment).map((item) => [item.logicalId, item]),
  );
  const unprotected = [...taken.values()].filter(({ logicalId }) => {
    const policy = deployment.model.resources.get(logicalId)?.deletionPolicy;
    return policy !== 'Retain' && policy !== 'RetainExceptOnCreate';
  });
  if (unprotected.length > 0) {
    const list = unprotected.map(({ logicalId, name }) => `${logicalId} ({Name=${name}})`);
    return {
      plan,
      reason: `CloudFormation is attempting to import some resources because they already exist in your account. The resources must have the DeletionPolicy attribute set to 'Retain' or 'RetainExceptOnCreate' in the template for successful import. The affected resources are ${list.join(', ')}`,
    };
  }
  const changes = plan.changes.map((change): PlannedChange => {
    const item = taken.get(change.logicalId);
    return item === undefined ? change : { ...change, action: 'Import', physicalId: item.name };
  });
  return { plan: { ...plan, changes } };
}

/** Why a set of type IMPORT fails: it may do nothing else, and what it takes over must outlive the stack (semantics 2.9). */
function obstacleToImport({ request }: ChangeSet, plan: Plan): string | undefined {
  const taken = new Set(request.resourcesToImport.map(({ logicalId }) => logicalId));
  const others = plan.changes.filter(({ logicalId }) => !taken.has(logicalId));
  if (others.length > 0) {
    const names = others.map(({ logicalId }) => logicalId).join(', ');
    return `You have modified resources [${names}] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.`;
  }
  const loose = [...taken].filter((logicalId) => {
    return request.deployment.model.resources.get(logicalId)?.deletionPolicy === undefined;
  });
  if (loose.length === 0) return undefined;
  return `Resources [${loose.join(', ')}] to be imported must have the DeletionPolicy attribute specified in the template.`;
}

function importPlan(set: ChangeSet): Plan {
  const changes = set.request.resourcesToImport.map(
    ({ logicalId, type, identifier }): PlannedChange => ({
      action: 'Import',
      logicalId,
      physicalId: [...identifier.values()].join('|'),
      type,
      replacement: undefined,
      policyAction: undefined,
      scope: [],
      details: [],
      beforeContext: undefined,
      afterContext: undefined,
    }),
  );
  return { changes, outputsChanged: false };
}

function warningOf(world: World, stack: Stack) {
  const mishap = world.mishaps.takeStack(stack.name, 'property-values');
  if (mishap === undefined) return undefined;
  return { reason: mishap.reason, missing: mishap.missing ?? [] };
}

function isGone(stack: Stack, set: ChangeSet): boolean {
  return set.facts.current.status === 'DELETE_COMPLETE' || statusOf(stack) === 'DELETE_COMPLETE';
}

function sameEntries(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
