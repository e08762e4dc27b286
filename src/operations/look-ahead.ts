import type { ChangeSet } from '../core/change-set.js';
import { BESIDE_PAUSE_MS } from '../core/limits.js';
import type { Request } from '../core/request.js';
import { STACK_TYPE } from '../core/stack.js';
import type { Errand } from '../engine/errands.js';
import { TOPIC_OUTPUT } from '../engine/notify.js';
import { CHECKS, checkOf } from '../engine/verify/checks.js';
import { createResourceLists } from '../engine/verify/resource-lists.js';
import type { HealthPart } from '../ports/health.js';
import type { Ports } from '../ports/ports.js';

/** What is made ready while a stack is busy, so that nobody waits for it afterwards. */
export interface LookAhead {
  readonly errands: readonly Errand[];
  /** The ports for what comes after the deployment. */
  readonly ports: Ports;
}

/**
 * Makes the read-backs and the notification of a deployment ready while the stack is busy: their clients are loaded and the
 * resources are listed. Where nothing of it is needed, nothing is done.
 */
export function lookAhead(request: Request, set: ChangeSet, ports: Ports): LookAhead {
  const notification = wantsNotification(request, ports) ? [notificationErrand(ports)] : [];
  // A change set that the user named may hold another template than the file.
  const declared = request.changeSet === undefined ? request.template?.types : undefined;
  const isWanted =
    declared === undefined || [...declared].some((type) => type === STACK_TYPE || checkOf(type));
  if (request.verify === 'off' || !isWanted) return { errands: notification, ports };
  const lists = createResourceLists({
    stackId: set.stackId,
    awaited: set.changes
      .filter(({ type }) => type === STACK_TYPE || checkOf(type) !== undefined)
      .map(({ logicalId }) => logicalId),
    clock: ports.clock,
  });
  const clients = healthErrand(() => declared ?? lists.types(), ports);
  return {
    errands: [lists.errand, clients, ...notification],
    ports: {
      ...ports,
      stacks: { ...ports.stacks, resources: lists.over((id) => ports.stacks.resources(id)) },
    },
  };
}

/** Loads a client at a time, since loading keeps everything else waiting. */
function healthErrand(types: () => ReadonlySet<string> | undefined, ports: Ports): Errand {
  const startedAt = ports.clock.now();
  const loaded = new Set<HealthPart>();
  const next = (): HealthPart | undefined =>
    CHECKS.find(
      (check) => !loaded.has(check.part) && check.types.some((type) => types()?.has(type)),
    )?.part;
  return {
    name: 'Loading the clients of the read-backs',
    isDue: () => ports.clock.now() - startedAt >= BESIDE_PAUSE_MS && next() !== undefined,
    run: async () => {
      const part = next();
      if (part === undefined) return;
      loaded.add(part);
      await ports.health.load(part);
    },
  };
}

/** True where there is somebody to tell, as far as that is known before the end. */
function wantsNotification({ notification, template }: Request, { journal }: Ports): boolean {
  if (notification.when === 'off') return false;
  if (notification.topicArn !== undefined || notification.email !== undefined) return true;
  const live = journal.facts().stack?.outputs ?? [];
  return (
    template?.outputs?.has(TOPIC_OUTPUT) === true || live.some(({ key }) => key === TOPIC_OUTPUT)
  );
}

function notificationErrand(ports: Ports): Errand {
  const startedAt = ports.clock.now();
  let isLoaded = false;
  return {
    name: 'Loading the client of the notification',
    isDue: () => !isLoaded && ports.clock.now() - startedAt >= BESIDE_PAUSE_MS,
    run: async () => {
      isLoaded = true;
      await ports.notifications.load();
    },
  };
}
