import { createBuckets, type Buckets } from '../services/buckets.js';
import { createHealth, type Health } from '../services/health.js';
import { createTopics, type Topics } from '../services/topics.js';
import type { EmbeddedTemplateSide } from '../template-side.js';
import type { DriftDetection, DriftRecord } from './drift.js';
import type { StackEvent } from './event-rows.js';
import { createIdentifiers, type Identifiers } from './identifiers.js';
import { createMishaps, type Mishaps } from './mishaps.js';
import { settleOptions, type WorldOptions, type WorldSettings } from './settings.js';
import type { Stack } from './stack.js';
import { createTimeline, type Timeline } from './timeline.js';

/** One account in one region: everything that exists, and the time in which it happens. */
export interface World {
  readonly settings: WorldSettings;
  readonly timeline: Timeline;
  readonly ids: Identifiers;
  readonly templates: EmbeddedTemplateSide;
  /** All stacks that ever were, oldest first. */
  readonly stacks: Stack[];
  readonly mishaps: Mishaps;
  /** Alarms that are in state ALARM, by ARN. */
  readonly alarms: Set<string>;
  /** Names that exist outside of the stacks, as `TYPE NAME`. */
  readonly occupiedNames: Set<string>;
  readonly buckets: Buckets;
  readonly topics: Topics;
  readonly health: Health;
  /** Drift by `STACK-ID LOGICAL-ID`, as tests set it. */
  readonly drift: Map<string, DriftRecord>;
  readonly driftDetections: Map<string, DriftDetection>;
  /** Why the next detection of a stack, by its id, fails. */
  readonly driftFailures: Map<string, string>;
  /** Tells the stack's notification topics of an event. */
  publish(stack: Stack, event: StackEvent): void;
}

/** Makes an empty account. */
export function createWorld(start: {
  readonly now: number;
  readonly options: WorldOptions;
  readonly templates: EmbeddedTemplateSide;
}): World {
  const settings = settleOptions(start.options);
  const timeline = createTimeline(start.now);
  const ids = createIdentifiers(settings);
  const topics = createTopics({ ids, now: () => timeline.now() });
  return {
    settings,
    timeline,
    ids,
    templates: start.templates,
    stacks: [],
    mishaps: createMishaps(),
    alarms: new Set(),
    occupiedNames: new Set(),
    buckets: createBuckets({ ids, now: () => timeline.now() }),
    topics,
    health: createHealth(),
    drift: new Map(),
    driftDetections: new Map(),
    driftFailures: new Map(),
    publish: (stack, event) => {
      for (const arn of stack.facts.current.deployment?.notificationArns ?? []) {
        topics.notify(arn, notification(stack, event));
      }
    },
  };
}

/** The text that CloudFormation publishes for an event. */
function notification(stack: Stack, event: StackEvent): { subject: string; message: string } {
  const lines = {
    StackId: stack.id,
    Timestamp: new Date(event.timestamp).toISOString(),
    EventId: event.eventId,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceStatus: event.status,
    ResourceType: event.type,
    StackName: stack.name,
    ClientRequestToken: event.token ?? 'null',
  };
  const message = Object.entries(lines)
    .map(([key, value]) => `${key}='${value}'\n`)
    .join('');
  return { subject: 'AWS CloudFormation Notification', message };
}
