import { ApiError } from '../api-error.js';
import type { Deployment, ResourceRow } from '../domain/deployment.js';
import { materialise } from '../domain/materialise.js';
import { addStack } from '../domain/new-stack.js';
import type { StackStatus } from '../domain/permissions.js';
import { scopeOf } from '../domain/scope.js';
import { STACK_TYPE } from '../domain/stack-events.js';
import type { Stack } from '../domain/stack.js';
import type { World } from '../domain/world.js';
import { beginIdleUpdate } from './outside.js';
import { attributesOf } from '../resources/attributes.js';
import { physicalIdOf } from '../resources/physical-ids.js';
import { tellPast } from './seed-past.js';

/** A stack that is there already when a test begins. */
export interface StackSeed {
  readonly name: string;
  readonly status: StackStatus;
  readonly statusReason?: string;
  /** Text of the template; a single SNS topic without it. */
  readonly template?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly roleArn?: string;
  readonly notificationArns?: readonly string[];
  readonly capabilities?: readonly string[];
  readonly mode?: Deployment['mode'];
  readonly policy?: string;
  readonly terminationProtection?: boolean;
  readonly disableRollback?: boolean;
  /** What differs from a resource that is complete, by logical id. */
  readonly resources?: Readonly<
    Record<
      string,
      { readonly physicalId?: string; readonly status?: string; readonly reason?: string }
    >
  >;
  /** How long it has existed; a day without it. */
  readonly ageMs?: number;
  /** How many events of earlier updates it has, spread over its age; none without it. */
  readonly pastEvents?: number;
  /** Token of its last operation. */
  readonly token?: string;
}

const DEFAULT_TEMPLATE = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n';
const DAY_MS = 86_400_000;

/** Statuses of stacks that have never come to a stable state (semantics 1.1). */
const NEVER_STABLE = new Set<StackStatus>([
  'REVIEW_IN_PROGRESS',
  'CREATE_IN_PROGRESS',
  'CREATE_FAILED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_COMPLETE',
  'ROLLBACK_FAILED',
]);

/** Puts a stack straight into a status, with everything that belongs to it. */
export async function seedStack(world: World, seed: StackSeed): Promise<Stack> {
  const createdAt = world.timeline.now() - (seed.ageMs ?? DAY_MS);
  const stack = addStack(world, {
    name: seed.name,
    status: seed.status,
    createdAt,
    facts: { statusReason: seed.statusReason },
  });
  stack.policy = seed.policy;
  if (seed.status !== 'REVIEW_IN_PROGRESS') await deploySeed(world, stack, seed);
  tellPast(world, stack, seed.pastEvents ?? 0);
  tellSeed(world, stack, seed);
  if (seed.status === 'UPDATE_IN_PROGRESS') beginIdleUpdate(world, stack, seed.token);
  return stack;
}

async function deploySeed(world: World, stack: Stack, seed: StackSeed): Promise<void> {
  const deployment = await deploymentOf(world, seed);
  const complete = seedRows(world, stack, deployment);
  const gone = seed.status === 'DELETE_COMPLETE' || seed.status === 'ROLLBACK_COMPLETE';
  for (const [id, row] of complete) {
    const {
      status = gone ? 'DELETE_COMPLETE' : row.status,
      reason,
      physicalId,
    } = seed.resources?.[id] ?? {};
    const present = {
      ...row,
      status,
      statusReason: reason,
      physicalId: physicalId ?? row.physicalId,
    };
    stack.resources.set(id, present);
    if (!gone) materialise(world, present);
  }
  const outputs = outputsOf(world, stack, deployment);
  if (!NEVER_STABLE.has(seed.status)) {
    const resources = new Map([...complete].map(([id, row]) => [id, restorable(stack, id, row)]));
    stack.stable = { deployment, resources, outputs };
  }
  const shown = NEVER_STABLE.has(seed.status) || gone ? [] : outputs;
  stack.facts.set(stack.createdAt, {
    ...stack.facts.current,
    deployment,
    outputs: shown,
    terminationProtection: seed.terminationProtection === true,
    disableRollback: seed.disableRollback === true,
    deletionTime: gone ? stack.createdAt + 1 : undefined,
  });
}

/** What a rollback returns to is the resource as it was when it was complete. */
function restorable(stack: Stack, id: string, row: ResourceRow): ResourceRow {
  return { ...row, physicalId: stack.resources.get(id)?.physicalId ?? row.physicalId };
}

async function deploymentOf(world: World, seed: StackSeed): Promise<Deployment> {
  const body = seed.template ?? DEFAULT_TEMPLATE;
  await world.templates.prepare(body);
  const model = world.templates.parseTemplate(body);
  const given = Object.entries(seed.parameters ?? {}).map(([key, value]) => {
    return { key, value, usePreviousValue: false };
  });
  return {
    model,
    parameters: world.templates.resolveParameters(model, given, undefined),
    tags: new Map(Object.entries(seed.tags ?? {})),
    notificationArns: seed.notificationArns ?? [],
    capabilities: seed.capabilities ?? model.capabilities,
    roleArn: seed.roleArn,
    rollback: { triggers: [], monitoringMinutes: undefined },
    mode: seed.mode ?? 'STANDARD',
  };
}

/** Resources as a complete creation would have left them, dependencies first. */
function seedRows(
  world: World,
  stack: Stack,
  deployment: Deployment,
): ReadonlyMap<string, ResourceRow> {
  const { templates } = world;
  const rows = new Map<string, ResourceRow>();
  const scope = () =>
    scopeOf(world, stack, { deployment, unknown: 'known-after-apply', resources: rows });
  const waiting = new Map(templates.dependencies(deployment.model, scope()));
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, needs]) => needs.every((id) => !waiting.has(id)));
    for (const [id] of ready) {
      waiting.delete(id);
      const declaration = deployment.model.resources.get(id);
      if (declaration === undefined) continue;
      const properties = templates.resolveProperties(deployment.model, id, scope());
      const { logicalId, type } = declaration;
      const naming = { stackName: stack.name, logicalId, type, properties, ids: world.ids };
      const physicalId = physicalIdOf(naming);
      const listed = templates.specOf(type)?.attributes ?? [];
      rows.set(id, {
        logicalId,
        type,
        physicalId,
        status: 'CREATE_COMPLETE',
        statusReason: undefined,
        updatedAt: stack.createdAt,
        properties,
        attributes: attributesOf({ ...naming, physicalId }, listed),
        declaration,
      });
    }
    if (ready.length === 0) break;
  }
  return rows;
}

function outputsOf(world: World, stack: Stack, deployment: Deployment) {
  try {
    const scope = scopeOf(world, stack, { deployment, unknown: 'error' });
    return world.templates.resolveOutputs(deployment.model, scope);
  } catch (thrown) {
    if (thrown instanceof ApiError) return [];
    throw thrown;
  }
}

/** One row of the past: that the stack came into its status. */
function tellSeed(world: World, stack: Stack, seed: StackSeed): void {
  const operationId = world.ids.uuid();
  stack.events.push({
    eventId: world.ids.uuid(),
    operationId,
    logicalId: stack.name,
    physicalId: stack.id,
    type: STACK_TYPE,
    timestamp: (stack.events.at(-1)?.timestamp ?? stack.createdAt) + 1,
    status: seed.status,
    statusReason: seed.statusReason,
    properties: undefined,
    token: world.settings.clientTokensOnEvents ? seed.token : undefined,
    detailedStatus: undefined,
  });
}
