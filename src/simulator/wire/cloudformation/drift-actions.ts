import { validationError } from '../../api-error.js';
import type { Json, JsonObject } from '../../contracts.js';
import {
  driftOf,
  driftRows,
  progressOf,
  startDetection,
  type DriftDifference,
} from '../../domain/drift.js';
import type { ResourceRow } from '../../domain/deployment.js';
import { requireStack } from '../../domain/lookup.js';
import type { Stack } from '../../domain/stack.js';
import type { World } from '../../domain/world.js';
import { stringified } from '../../resources/stringified.js';
import type { ActionTable } from '../action.js';
import { pageOf } from '../paging.js';
import { isoTime, type XmlObject } from '../xml.js';

/** Drift detection: what tests have set is found (semantics 7.7). */
export const DRIFT_ACTIONS: ActionTable = {
  DetectStackDrift: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    return { StackDriftDetectionId: startDetection(world, stack) };
  },
  DescribeStackDriftDetectionStatus: ({ world, input }) => {
    const id = input.required('StackDriftDetectionId');
    const detection = world.driftDetections.get(id);
    if (detection === undefined) {
      throw validationError(`StackDriftDetectionId ${id} does not exist`);
    }
    const progress = progressOf(world, detection);
    return {
      StackId: detection.stack.id,
      StackDriftDetectionId: id,
      StackDriftStatus: progress.stackStatus,
      DetectionStatus: progress.status,
      DetectionStatusReason: progress.reason,
      DriftedStackResourceCount: progress.drifted,
      Timestamp: isoTime(world.timeline.now()),
    };
  },
  DescribeStackResourceDrifts: ({ world, input }) => {
    const stack = requireStack(world, input.required('StackName'), 'bracketed');
    const filter = input.texts('StackResourceDriftStatusFilters') ?? [];
    const matching = driftRows(stack).filter((row) => {
      return filter.length === 0 || filter.includes(driftOf(world, stack, row).status);
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

function driftShape(world: World, stack: Stack, row: ResourceRow): XmlObject {
  const { status, differences } = driftOf(world, stack, row);
  const compared = status !== 'NOT_CHECKED' && status !== 'UNKNOWN';
  const expected = stringified(row.properties);
  return {
    StackId: stack.id,
    LogicalResourceId: row.logicalId,
    PhysicalResourceId: row.physicalId,
    ResourceType: row.type,
    ExpectedProperties: compared ? JSON.stringify(expected) : undefined,
    ActualProperties:
      compared && status !== 'DELETED'
        ? JSON.stringify(differences.reduce<Json>(withDifference, expected))
        : undefined,
    PropertyDifferences: differences.map(({ path, expected: from, actual, kind }) => ({
      PropertyPath: path,
      ExpectedValue: from,
      ActualValue: actual,
      DifferenceType: kind,
    })),
    StackResourceDriftStatus: status,
    Timestamp: isoTime(world.timeline.now()),
  };
}

/** The properties with one difference applied. */
function withDifference(properties: Json, { path, actual, kind }: DriftDifference): Json {
  const [, key = '', ...rest] = path.split('/');
  const entries = isObject(properties) || Array.isArray(properties) ? properties : {};
  const changed = new Map<string, Json>(Object.entries(entries));
  if (rest.length > 0) {
    const below = { path: `/${rest.join('/')}`, expected: '', actual, kind };
    changed.set(key, withDifference(changed.get(key) ?? {}, below));
  } else if (kind === 'REMOVE') {
    changed.delete(key);
  } else {
    changed.set(key, actual);
  }
  return Array.isArray(properties) ? [...changed.values()] : Object.fromEntries(changed);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
