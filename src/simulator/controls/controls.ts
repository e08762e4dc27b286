import { validationError } from '../api-error.js';
import type { DriftRecord } from '../domain/drift.js';
import { findStack } from '../domain/lookup.js';
import type { ResourceMishap } from '../domain/mishaps.js';
import { requestCancellation, requestDeletion } from '../domain/recovery-requests.js';
import type { Stack } from '../domain/stack.js';
import type { ValidationFinding } from '../domain/validation-finding.js';
import type { World } from '../domain/world.js';
import type { Buckets } from '../services/buckets.js';
import type { Health } from '../services/health.js';
import type { Topics } from '../services/topics.js';
import { startForeignOperation, touch, type ForeignOperation } from './outside.js';
import { seedChangeSet, type ChangeSetSeed } from './seed-change-set.js';
import { seedStack, type StackSeed } from './seed.js';
import { readStack, type StackReading } from './stack-reading.js';

/** What a test can see and do in the world, past the wire. Everything first lets the time pass that is due. */
export interface WorldControls {
  /** Lets everything happen that is due, so that the next request does not wait for it; it would happen then anyway. */
  letTimePass(): void;
  stacks(): readonly StackReading[];
  /** By id, or by the name that only the living have. */
  stack(nameOrId: string): StackReading | undefined;
  seedStack(seed: StackSeed): Promise<StackReading>;
  /** A change set that can be executed at once; its ARN. */
  seedChangeSet(nameOrId: string, seed: ChangeSetSeed): Promise<string>;

  failResource(mishap: ResourceMishap): void;
  /** The next operation fails with `Parameter validation failed: …` before any resource is touched. */
  failParameters(stackName: string, detail: string): void;
  /** Early validation of the next change set or creation finds these. */
  failValidation(stackName: string, findings: readonly ValidationFinding[]): void;
  /** The next change set comes out FAILED with this reason. */
  failChangeSet(stackName: string, reason: string): void;
  /** The next change set can not show all property values. */
  warnPropertyValues(
    stackName: string,
    warning: { readonly missing: readonly string[]; readonly because: string },
  ): void;
  /** Something of that name exists already, outside of any stack. */
  occupyName(type: string, name: string): void;
  freeName(type: string, name: string): void;
  /** Forgets all failures that were asked for and have not happened. */
  clearMishaps(): void;

  startForeignOperation(nameOrId: string, operation: ForeignOperation): void;
  cancelFromOutside(nameOrId: string, token?: string): void;
  deleteFromOutside(nameOrId: string, token?: string): void;
  touch(nameOrId: string, token?: string): void;
  /** Termination protection, set by somebody else. */
  protect(nameOrId: string, enabled: boolean): void;

  ringAlarm(arn: string): void;
  silenceAlarm(arn: string): void;
  setDrift(nameOrId: string, logicalId: string, record: DriftRecord): void;
  /** The next drift detection ends DETECTION_FAILED with this reason. */
  failDriftDetection(nameOrId: string, reason: string): void;
  readonly health: Health;
  readonly buckets: Buckets;
  readonly topics: Topics;
}

/** Gives a test its hands on a world. */
export function createControls(world: World, catchUp: () => void): WorldControls {
  return {
    ...outsideControls(world, catchUp),
    ...mishapControls(world, catchUp),
    letTimePass: catchUp,
    stacks: () => {
      catchUp();
      return world.stacks.map(readStack);
    },
    stack: (nameOrId) => {
      catchUp();
      const stack = findStack(world, nameOrId);
      return stack === undefined ? undefined : readStack(stack);
    },
    seedStack: async (seed) => {
      catchUp();
      return readStack(await seedStack(world, seed));
    },
    seedChangeSet: async (nameOrId, seed) => {
      catchUp();
      return (await seedChangeSet(world, stackOf(world, nameOrId), seed)).id;
    },
    setDrift: (nameOrId, logicalId, record) => {
      world.drift.set(`${stackOf(world, nameOrId).id} ${logicalId}`, record);
    },
    failDriftDetection: (nameOrId, reason) => {
      world.driftFailures.set(stackOf(world, nameOrId).id, reason);
    },
    health: world.health,
    buckets: world.buckets,
    topics: world.topics,
  };
}

type MishapControls = Pick<
  WorldControls,
  | 'failResource'
  | 'failParameters'
  | 'failValidation'
  | 'failChangeSet'
  | 'warnPropertyValues'
  | 'occupyName'
  | 'freeName'
  | 'clearMishaps'
  | 'ringAlarm'
  | 'silenceAlarm'
>;

function mishapControls(world: World, catchUp: () => void): MishapControls {
  const { mishaps } = world;
  return {
    failResource: (mishap) => {
      mishaps.addResource(mishap);
    },
    failParameters: (stackName, detail) => {
      const reason = `Parameter validation failed: ${detail}`;
      mishaps.addStack({ stackName, kind: 'parameter-validation', reason });
    },
    failValidation: (stackName, findings) => {
      mishaps.addStack({ stackName, kind: 'early-validation', reason: '', findings });
    },
    failChangeSet: (stackName, reason) => {
      mishaps.addStack({ stackName, kind: 'change-set', reason });
    },
    warnPropertyValues: (stackName, { missing, because }) => {
      const reason = `[WARN] --include-property-values option can return incomplete ChangeSet data because: ChangeSet creation failed for resource [${missing.join(', ')}] because: ${because}`;
      mishaps.addStack({ stackName, kind: 'property-values', reason, missing });
    },
    occupyName: (type, name) => {
      world.occupiedNames.add(`${type} ${name}`);
    },
    freeName: (type, name) => {
      world.occupiedNames.delete(`${type} ${name}`);
    },
    clearMishaps: () => {
      mishaps.clear();
    },
    ringAlarm: (arn) => {
      catchUp();
      world.alarms.add(arn);
      world.timeline.settle();
    },
    silenceAlarm: (arn) => {
      catchUp();
      world.alarms.delete(arn);
    },
  };
}

type OutsideControls = Pick<
  WorldControls,
  'startForeignOperation' | 'cancelFromOutside' | 'deleteFromOutside' | 'touch' | 'protect'
>;

function outsideControls(world: World, catchUp: () => void): OutsideControls {
  const after = (nameOrId: string, act: (stack: Stack) => void) => {
    catchUp();
    act(stackOf(world, nameOrId));
  };
  return {
    startForeignOperation: (nameOrId, operation) => {
      after(nameOrId, (stack) => {
        startForeignOperation(world, stack, operation);
      });
    },
    cancelFromOutside: (nameOrId, token = 'somebody-else') => {
      after(nameOrId, (stack) => {
        requestCancellation(world, stack, token);
      });
    },
    deleteFromOutside: (nameOrId, token = 'somebody-else') => {
      after(nameOrId, (stack) => {
        const order = { token, retainResources: [], force: false, express: false };
        requestDeletion(world, stack, order);
      });
    },
    touch: (nameOrId, token) => {
      after(nameOrId, (stack) => {
        touch(world, stack, token);
      });
    },
    protect: (nameOrId, enabled) => {
      after(nameOrId, (stack) => {
        const facts = { ...stack.facts.current, terminationProtection: enabled };
        stack.facts.set(world.timeline.now(), facts);
      });
    },
  };
}

function stackOf(world: World, nameOrId: string): Stack {
  const stack = findStack(world, nameOrId);
  if (stack === undefined) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return stack;
}
