import type { StackEvent } from '../domain/event-rows.js';
import { STACK_TYPE } from '../domain/stack-events.js';
import type { Stack } from '../domain/stack.js';
import type { World } from '../domain/world.js';

/** Gives a stack the events of many earlier updates, four each, from its creation until now. */
export function tellPast(world: World, stack: Stack, count: number): void {
  const own = { logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE };
  const [first] = stack.resources.values();
  const resource = first === undefined ? own : { ...own, ...naming(first) };
  const cycle = [
    { ...own, status: 'UPDATE_IN_PROGRESS' },
    { ...resource, status: 'UPDATE_IN_PROGRESS' },
    { ...resource, status: 'UPDATE_COMPLETE' },
    { ...own, status: 'UPDATE_COMPLETE' },
  ];
  const span = world.timeline.now() - stack.createdAt;
  for (let begun = 0; begun < count; begun += cycle.length) {
    const operationId = world.ids.uuid();
    for (const [step, row] of cycle.slice(0, count - begun).entries()) {
      const timestamp = stack.createdAt + Math.floor((span * (begun + step)) / count);
      tell(world, stack, { ...row, operationId, timestamp });
    }
  }
}

function naming({
  logicalId,
  physicalId,
  type,
}: Pick<StackEvent, 'logicalId' | 'physicalId' | 'type'>) {
  return { logicalId, physicalId, type };
}

function tell(
  world: World,
  stack: Stack,
  happening: Pick<
    StackEvent,
    'logicalId' | 'physicalId' | 'type' | 'status' | 'operationId' | 'timestamp'
  >,
): void {
  const { operationId, timestamp } = happening;
  const row: StackEvent = {
    ...happening,
    eventId: world.ids.uuid(),
    statusReason: undefined,
    properties: undefined,
    token: undefined,
    detailedStatus: undefined,
  };
  stack.events.push(row);
  if (row.physicalId === stack.id) return;
  stack.operationEvents.push({
    eventId: world.ids.uuid(),
    operationId,
    operationType: 'UPDATE_STACK',
    operationStatus: undefined,
    timestamp,
    startTime: undefined,
    endTime: undefined,
    changeSetId: undefined,
    token: undefined,
    eventType: 'PROGRESS',
    row,
    finding: undefined,
  });
}
