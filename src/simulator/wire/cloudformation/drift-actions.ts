import { validationError } from '../../api-error.js';
import type { DriftRecord } from '../../domain/drift.js';
import type { ResourceRow } from '../../domain/deployment.js';
import { requireStack } from '../../domain/lookup.js';
import { changeFacts, statusOf, type Stack } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import { stringified } from '../../resources/stringified.js';
import type { ActionTable } from '../action.js';
import { pageOf } from '../paging.js';
import { isoTime, type XmlObject } from '../xml.js';

const DETECTION_MS = 4000;
const DETECTABLE = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'IMPORT_COMPLETE',
]);

/** Drift detection in its simplest form: what tests set is found. */
export const DRIFT_ACTIONS: ActionTable = {
  DetectStackDrift: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    if (!DETECTABLE.has(statusOf(stack))) {
      throw validationError(
        `Drift detection cannot be performed on stack [${stack.id}] while it is in [${statusOf(stack)}] state`,
      );
    }
    const id = world.ids.uuid();
    const endsAt = world.timeline.now() + DETECTION_MS / world.settings.speed;
    world.driftDetections.set(id, { stack, endsAt });
    return { StackDriftDetectionId: id };
  },
  DescribeStackDriftDetectionStatus: ({ world, input }) => {
    const id = input.required('StackDriftDetectionId');
    const detection = world.driftDetections.get(id);
    if (detection === undefined) {
      throw validationError(`StackDriftDetectionId ${id} does not exist`);
    }
    const { stack, endsAt } = detection;
    const running = world.timeline.now() < endsAt;
    const drifted = rows(stack).filter((row) => isDrifted(recordOf(world, stack, row))).length;
    const status = drifted > 0 ? 'DRIFTED' : 'IN_SYNC';
    if (!running) {
      const now = world.timeline.now();
      changeFacts(stack, now, { driftStatus: status, driftCheckedAt: endsAt });
    }
    return {
      StackId: stack.id,
      StackDriftDetectionId: id,
      StackDriftStatus: running ? undefined : status,
      DetectionStatus: running ? 'DETECTION_IN_PROGRESS' : 'DETECTION_COMPLETE',
      DriftedStackResourceCount: running ? undefined : drifted,
      Timestamp: isoTime(world.timeline.now()),
    };
  },
  DescribeStackResourceDrifts: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    const filter = input.texts('StackResourceDriftStatusFilters') ?? [];
    const matching = rows(stack).filter((row) => {
      return filter.length === 0 || filter.includes(recordOf(world, stack, row).status);
    });
    const { items, next } = pageOf(matching, {
      token: input.text('NextToken'),
      size: input.number('MaxResults') ?? world.settings.pageSize,
    });
    return {
      StackResourceDrifts: items.map((row) => driftShape(world, stack, row)),
      NextToken: next,
    };
  },
};

function rows(stack: Stack): readonly ResourceRow[] {
  return [...stack.resources.values()].filter(({ physicalId }) => physicalId !== '');
}

function recordOf(world: World, stack: Stack, row: ResourceRow): DriftRecord {
  const record = world.drift.get(`${stack.id} ${row.logicalId}`);
  return record ?? { status: 'IN_SYNC', differences: [] };
}

function isDrifted({ status }: DriftRecord): boolean {
  return status === 'MODIFIED' || status === 'DELETED';
}

function driftShape(world: World, stack: Stack, row: ResourceRow): XmlObject {
  const record = recordOf(world, stack, row);
  const expected = JSON.stringify(stringified(row.properties));
  return {
    StackId: stack.id,
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    ExpectedProperties: expected,
    ActualProperties: record.status === 'DELETED' ? undefined : expected,
    PropertyDifferences: record.differences.map(({ path, expected: from, actual, kind }) => ({
      PropertyPath: path,
      ExpectedValue: from,
      ActualValue: actual,
      DifferenceType: kind,
    })),
    StackResourceDriftStatus: record.status,
    Timestamp: isoTime(world.timeline.now()),
  };
}
