import { validationError } from '../api-error.js';
import type { ResourceRow } from './deployment.js';
import { STACK_TYPE } from './stack-events.js';
import { changeFacts, statusOf, type Stack } from './stack.js';
import type { World } from './world.js';

/** How a resource's actual state differs from its template, as a test sets it. */
export interface DriftRecord {
  readonly status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED' | 'UNKNOWN';
  readonly differences: readonly DriftDifference[];
}

/** One property that is not as the template has it. */
export interface DriftDifference {
  /** JSON pointer below the properties, `/Tags/0/Value`. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
  readonly kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL';
}

/** A detection that was started. */
export interface DriftDetection {
  readonly stack: Stack;
  readonly endsAt: number;
  /** Why it fails; results for some resources may exist nevertheless (semantics 7.7). */
  readonly failure: string | undefined;
}

/** A detection as it stands now. */
export interface DriftProgress {
  readonly status: 'DETECTION_IN_PROGRESS' | 'DETECTION_COMPLETE' | 'DETECTION_FAILED';
  /** Absent while it runs. */
  readonly stackStatus: 'DRIFTED' | 'IN_SYNC' | 'UNKNOWN' | undefined;
  readonly drifted: number | undefined;
  readonly reason: string | undefined;
}

const DETECTION_MS = 4000;
const DETECTABLE = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'UPDATE_ROLLBACK_FAILED',
  'IMPORT_COMPLETE',
]);

/** Starts a detection and gives its id; one at a time for a stack. */
export function startDetection(world: World, stack: Stack): string {
  const status = statusOf(stack);
  if (!DETECTABLE.has(status)) {
    throw validationError(
      `Drift detection cannot be performed on stack [${stack.id}] while it is in [${status}] state`,
    );
  }
  const now = world.timeline.now();
  const running = [...world.driftDetections.values()].some((detection) => {
    return detection.stack === stack && now < detection.endsAt;
  });
  if (running) {
    throw validationError(`Drift detection is already in progress for stack [${stack.id}]`);
  }
  const id = world.ids.uuid();
  const endsAt = now + DETECTION_MS / world.settings.speed;
  const failure = world.driftFailures.get(stack.id);
  world.driftFailures.delete(stack.id);
  world.driftDetections.set(id, { stack, endsAt, failure });
  return id;
}

/** Looks at a detection; the stack learns its result when it has ended. */
export function progressOf(world: World, detection: DriftDetection): DriftProgress {
  const { stack, endsAt, failure } = detection;
  const now = world.timeline.now();
  if (now < endsAt) {
    return {
      status: 'DETECTION_IN_PROGRESS',
      stackStatus: undefined,
      drifted: undefined,
      reason: undefined,
    };
  }
  const states = driftRows(stack).map((row) => driftOf(world, stack, row).status);
  const drifted = states.filter((state) => state === 'MODIFIED' || state === 'DELETED').length;
  const undecided = failure !== undefined || states.includes('UNKNOWN');
  const stackStatus = drifted > 0 ? 'DRIFTED' : undecided ? 'UNKNOWN' : 'IN_SYNC';
  changeFacts(stack, now, { driftStatus: stackStatus, driftCheckedAt: endsAt });
  return {
    status: failure === undefined ? 'DETECTION_COMPLETE' : 'DETECTION_FAILED',
    stackStatus,
    drifted,
    reason: failure,
  };
}

/** Resources that a detection can say something about. */
export function driftRows(stack: Stack): readonly ResourceRow[] {
  return [...stack.resources.values()].filter(({ physicalId }) => physicalId !== '');
}

/** What is known of a resource's drift. Nested stacks are not descended into: detect on their own ids (semantics 7.7). */
export function driftOf(world: World, stack: Stack, row: ResourceRow): DriftRecord {
  const record = world.drift.get(`${stack.id} ${row.logicalId}`);
  const status = row.type === STACK_TYPE ? 'NOT_CHECKED' : 'IN_SYNC';
  return record ?? { status, differences: [] };
}
