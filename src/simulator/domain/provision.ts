import { ApiError } from '../api-error.js';
import type { JsonObject } from '../contracts.js';
import {
  attributesAfterUpdate,
  attributesOf,
  type NamedResource,
} from '../resources/attributes.js';
import { customName, physicalIdOf } from '../resources/physical-ids.js';
import { needsReplacement, propertyDifferences } from '../resources/property-differences.js';
import type { ResourceRow } from './deployment.js';
import type { ResourceVerb } from './durations.js';
import { handlerMessage } from './failure-text.js';
import { deploymentOf, type Turn } from './forward.js';
import { materialise } from './materialise.js';
import { createChild, updateChild } from './nested.js';
import { removeRow } from './removal.js';
import { cancel, complete, fail } from './row-outcome.js';
import { isHalted, stepRow, work, type Run } from './run.js';
import { exists, scopeOf } from './scope.js';
import { STACK_TYPE } from './stack-events.js';
import { policyRefusal } from './stack-policy.js';
import type { Process } from './timeline.js';

const REPLACING =
  'Requested update requires the creation of a new physical resource; hence creating one.';

/** Types that report that they are configured before they are stable. */
const EVENTUAL_TYPES = new Set([
  'AWS::DynamoDB::Table',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::Subnet',
  'AWS::EC2::VPC',
  'AWS::IAM::InstanceProfile',
  'AWS::IAM::Role',
  'AWS::Lambda::Function',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
]);

/** Brings one resource to what the template asks: creates, updates, replaces, imports or leaves it. */
export function* provision(turn: Turn): Process<boolean> {
  const { run, declaration } = turn;
  const present = run.stack.resources.get(declaration.logicalId);
  const properties = resolved(turn);
  if (properties instanceof ApiError) {
    const row = present ?? newRow(turn, {});
    return fail(run, row, { verb: verbFor(present), reason: properties.message });
  }
  if (present === undefined) {
    return isAdopted(turn) ? yield* adopt(turn, properties) : yield* create(turn, properties);
  }
  if (!exists(present)) {
    // What an earlier operation without rollback could not create goes first.
    yield* removeRow(run, present);
    return yield* create(turn, properties);
  }
  return yield* change(turn, present, properties);
}

/** Takes over what exists already under the resource's own name (ImportExistingResources, semantics 2.9). */
function* adopt(turn: Turn, properties: JsonObject): Process<boolean> {
  const { run } = turn;
  const named = nameRow(run, newRow(turn, properties));
  const begun = stepRow(run, named, {
    status: 'IMPORT_IN_PROGRESS',
    reason: 'Resource import started.',
    shown: properties,
  });
  const ms = durationOf(run, begun, 'update');
  if (!(yield* work(run, ms))) {
    return cancel(run, begun, 'create');
  }
  stepRow(run, begun, {
    status: 'IMPORT_COMPLETE',
    reason: 'Resource import completed.',
    shown: properties,
  });
  return true;
}

function isAdopted({ run, declaration }: Turn): boolean {
  const changes = run.operation.request.plan?.changes ?? [];
  return changes.some(({ action, logicalId }) => {
    return action === 'Import' && logicalId === declaration.logicalId;
  });
}

function* create(turn: Turn, properties: JsonObject): Process<boolean> {
  const { run } = turn;
  const begun = stepRow(run, newRow(turn, properties), {
    status: 'CREATE_IN_PROGRESS',
    shown: properties,
  });
  const ms = durationOf(run, begun, 'create');
  if (!(yield* work(run, ms * 0.3))) return cancel(run, begun, 'create');
  const mishap = takeMishap(run, begun, 'create');
  const clash = nameClash(run, begun);
  if (mishap !== undefined && mishap.afterInitiation !== true) {
    return fail(run, begun, { verb: 'create', reason: mishap.message });
  }
  if (clash !== undefined) return fail(run, begun, { verb: 'create', reason: clash });
  const named =
    begun.type === STACK_TYPE ? yield* createChild(turn, begun, provision) : nameRow(run, begun);
  if (named === undefined) return false;
  if (begun.type !== STACK_TYPE) {
    stepRow(run, named, {
      status: 'CREATE_IN_PROGRESS',
      reason: 'Resource creation Initiated',
      shown: properties,
    });
    materialise(run.world, named);
  }
  if (!(yield* stabilise(turn, named, ms * 0.7))) return cancel(run, named, 'create');
  if (mishap !== undefined) return fail(run, named, { verb: 'create', reason: mishap.message });
  return complete(run, named, 'CREATE_COMPLETE');
}

/** From the physical id to the end; some types say in between that their values are known. */
function* stabilise(turn: Turn, row: ResourceRow, ms: number): Process<boolean> {
  const { run } = turn;
  const eventual = EVENTUAL_TYPES.has(row.type) && run.operation.request.express !== true;
  if (!eventual) return yield* work(run, ms);
  if (!(yield* work(run, ms * 0.5))) return false;
  stepRow(run, row, {
    status: 'CREATE_IN_PROGRESS',
    reason: 'Eventual consistency check initiated',
    detailedStatus: 'CONFIGURATION_COMPLETE',
  });
  turn.configured();
  return yield* work(run, ms * 0.5);
}

function* change(turn: Turn, row: ResourceRow, properties: JsonObject): Process<boolean> {
  const { run, declaration } = turn;
  const paths = propertyDifferences(row.properties, properties);
  const failedBefore = row.status.endsWith('_FAILED');
  const isStack = row.type === STACK_TYPE && declaration.type === STACK_TYPE;
  if (paths.length === 0 && !turn.plannedBeyondProperties && !failedBefore && !isStack) {
    // Not even an event (semantics 9.2); only the declaration is the new one.
    run.stack.resources.set(row.logicalId, { ...row, declaration });
    return true;
  }
  const replaces =
    row.type !== declaration.type || needsReplacement(run.world.templates.specOf(row.type), paths);
  const refusal = refusalOf(run, row, replaces);
  if (refusal !== undefined) return fail(run, row, { verb: 'update', reason: refusal });
  if (isStack) return yield* updateChild({ turn, row, properties, provision });
  return replaces ? yield* replace(turn, row, properties) : yield* update(turn, row, properties);
}

function* update(turn: Turn, row: ResourceRow, properties: JsonObject): Process<boolean> {
  const { run, declaration } = turn;
  const begun = stepRow(run, row, { status: 'UPDATE_IN_PROGRESS', shown: properties });
  const ms = durationOf(run, row, 'update');
  if (!(yield* work(run, ms))) return cancel(run, begun, 'update');
  const mishap = takeMishap(run, row, 'update');
  if (mishap !== undefined) return fail(run, begun, { verb: 'update', reason: mishap.message });
  const resource = named(run, { ...begun, properties });
  const attributes = attributesAfterUpdate(resource, row.attributes);
  return complete(run, { ...begun, properties, attributes, declaration }, 'UPDATE_COMPLETE');
}

function* replace(turn: Turn, old: ResourceRow, properties: JsonObject): Process<boolean> {
  const { run, declaration } = turn;
  const begun = stepRow(run, old, {
    status: 'UPDATE_IN_PROGRESS',
    reason: REPLACING,
    shown: properties,
  });
  const ms = durationOf(run, declaration, 'create');
  if (!(yield* work(run, ms * 0.3))) return cancel(run, begun, 'update');
  const mishap = takeMishap(run, old, 'update');
  if (mishap !== undefined) return fail(run, begun, { verb: 'update', reason: mishap.message });
  const fresh = nameRow(run, { ...newRow(turn, properties), status: 'UPDATE_IN_PROGRESS' });
  if (fresh.physicalId === old.physicalId) {
    const name = customName(fresh.type, properties) ?? fresh.physicalId;
    const reason = `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${name} and update the stack again.`;
    return fail(run, begun, { verb: 'update', reason });
  }
  run.operation.replaced.push(old);
  const initiated = stepRow(run, fresh, {
    status: 'UPDATE_IN_PROGRESS',
    reason: 'Resource creation Initiated',
    shown: properties,
  });
  materialise(run.world, initiated);
  if (!(yield* work(run, ms * 0.7))) return cancel(run, initiated, 'update');
  return complete(run, initiated, 'UPDATE_COMPLETE');
}

function resolved({ run, declaration }: Turn): JsonObject | ApiError {
  const deployment = deploymentOf(run);
  const scope = scopeOf(run.world, run.stack, { deployment, unknown: 'error' });
  try {
    return run.world.templates.resolveProperties(deployment.model, declaration.logicalId, scope);
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown;
    throw thrown;
  }
}

function refusalOf(run: Run, row: ResourceRow, replaces: boolean): string | undefined {
  const { logicalId, type } = row;
  const action = replaces ? 'Update:Replace' : 'Update:Modify';
  const denied = policyRefusal(run.stack.policy, { action, logicalId, type });
  if (denied !== undefined) return denied;
  return replaces && run.operation.request.disableRollback === true
    ? 'Replacement type updates not supported on stack with disable-rollback.'
    : undefined;
}

function nameClash(run: Run, row: ResourceRow): string | undefined {
  const name = customName(row.type, row.properties);
  if (name === undefined || !run.world.occupiedNames.has(`${row.type} ${name}`)) return undefined;
  const options = { requestToken: run.world.ids.uuid(), code: 'AlreadyExists' };
  return handlerMessage(
    `Resource of type '${row.type}' with identifier '${name}' already exists.`,
    options,
  );
}

function takeMishap(run: Run, row: ResourceRow, on: 'create' | 'update') {
  if (isHalted(run)) return undefined;
  const { logicalId } = row;
  return run.world.mishaps.takeResource({ stackName: run.stack.name, logicalId, on });
}

function newRow({ run, declaration }: Turn, properties: JsonObject): ResourceRow {
  return {
    logicalId: declaration.logicalId,
    type: declaration.type,
    physicalId: '',
    status: 'CREATE_IN_PROGRESS',
    statusReason: undefined,
    updatedAt: run.world.timeline.now(),
    properties,
    attributes: new Map(),
    declaration,
  };
}

function nameRow(run: Run, row: ResourceRow): ResourceRow {
  const physicalId = physicalIdOf({ ...row, stackName: run.stack.name, ids: run.world.ids });
  const listed = run.world.templates.specOf(row.type)?.attributes ?? [];
  const attributes = attributesOf(named(run, { ...row, physicalId }), listed);
  return { ...row, physicalId, attributes };
}

function durationOf(
  run: Run,
  { type, logicalId }: { readonly type: string; readonly logicalId: string },
  verb: ResourceVerb,
): number {
  return run.world.settings.duration(type, verb, logicalId);
}

function named(run: Run, row: ResourceRow): NamedResource {
  return { ...row, ids: run.world.ids };
}

function verbFor(present: ResourceRow | undefined): 'create' | 'update' {
  return present === undefined ? 'create' : 'update';
}
