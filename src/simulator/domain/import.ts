import { attributesOf } from '../resources/attributes.js';
import { conclude } from './conclusion.js';
import type { ResourceRow } from './deployment.js';
import { commit, forwardOutcome } from './forward-outcome.js';
import { deploymentOf } from './forward.js';
import type { ResourceToImport } from './change-set.js';
import { stepRow, traceOf, type Run } from './run.js';
import { scopeOf } from './scope.js';
import { announceStack } from './stack-events.js';
import type { StackFacts } from './stack.js';
import type { Process } from './timeline.js';

/** The execution of an IMPORT change set: takes existing resources over, one after the other. */
export function* importResources(run: Run, facts: Partial<StackFacts>): Process {
  const { world, stack, operation } = run;
  const deployment = deploymentOf(run);
  announceStack(world, stack, {
    status: 'IMPORT_IN_PROGRESS',
    reason: 'User Initiated',
    trace: traceOf(run),
    facts: { ...facts, deployment, lastUpdatedTime: world.timeline.now() },
  });
  yield { ms: world.settings.overheadMs };
  for (const resource of operation.request.changeSet?.request.resourcesToImport ?? []) {
    yield* importOne(run, resource);
  }
  const outcome = forwardOutcome(run);
  if (outcome.ok) {
    commit(run, outcome.outputs);
    conclude(run, { status: 'IMPORT_COMPLETE', result: 'SUCCEEDED' });
    return;
  }
  const { reason } = outcome;
  announceStack(world, stack, {
    status: 'IMPORT_ROLLBACK_IN_PROGRESS',
    reason,
    trace: traceOf(run),
  });
  yield { ms: world.settings.overheadMs };
  const { stable } = stack;
  stack.resources.clear();
  for (const [id, row] of stable?.resources ?? []) stack.resources.set(id, row);
  conclude(run, {
    status: 'IMPORT_ROLLBACK_COMPLETE',
    result: 'FAILED',
    facts: { deployment: stable?.deployment },
  });
}

function* importOne(run: Run, resource: ResourceToImport): Process {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const declaration = deployment.model.resources.get(resource.logicalId);
  if (declaration === undefined) return;
  const scope = scopeOf(world, stack, { deployment, unknown: 'known-after-apply' });
  const { logicalId, type } = declaration;
  const physicalId = [...resource.identifier.values()].join('|');
  const properties = world.templates.resolveProperties(deployment.model, logicalId, scope);
  const listed = world.templates.specOf(type)?.attributes ?? [];
  const row: ResourceRow = {
    logicalId,
    type,
    physicalId,
    status: 'IMPORT_IN_PROGRESS',
    statusReason: undefined,
    updatedAt: world.timeline.now(),
    properties,
    attributes: attributesOf({ logicalId, type, physicalId, properties, ids: world.ids }, listed),
    declaration,
  };
  const begun = stepRow(run, row, {
    status: 'IMPORT_IN_PROGRESS',
    reason: 'Resource import started.',
    shown: properties,
  });
  yield { ms: world.settings.duration(type, 'update', logicalId) };
  const step = { stackName: stack.name, logicalId, on: 'create' } as const;
  const mishap = world.mishaps.takeResource(step);
  if (mishap !== undefined) {
    stepRow(run, begun, { status: 'IMPORT_FAILED', reason: mishap.message, shown: properties });
    run.operation.failures.push({ logicalId, verb: 'create', cancelled: false });
    return;
  }
  stepRow(run, begun, {
    status: 'IMPORT_COMPLETE',
    reason: 'Resource import completed.',
    shown: properties,
  });
}
