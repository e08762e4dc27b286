import {
  NOTIFICATION_ATTEMPTS,
  NOTIFICATION_RETRY_MS,
  NOTIFICATION_TRY_MS,
} from '../core/limits.js';
import { createHealth } from '../adapters/aws/health.js';
import { createCaller } from '../adapters/aws/call.js';
import { createClientSettings } from '../adapters/aws/client-settings.js';
import { createNotifications } from '../adapters/aws/notifications.js';
import { openStacks } from '../adapters/aws/stacks.js';
import { createTemplateStore } from '../adapters/aws/template-store.js';
import { createChance } from '../adapters/local/chance.js';
import type { Clock } from '../ports/clock.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { Ports } from '../ports/ports.js';
import { VERSION } from './version.js';

/** What ports are bound to. */
export interface Scope {
  readonly log: Log;
  readonly journal: Journal;
  /** Bound to the same signal. */
  readonly clock: Clock;
  /** Ends every call and every wait with its reason. */
  readonly signal: AbortSignal;
  /** AWS_ENDPOINT_URL; the SDK reads it by itself, only template URLs need it. */
  readonly endpoint: string | undefined;
}

/** Puts AWS and the machine behind the ports, all of them bound to one scope. */
export async function wire(scope: Scope): Promise<Ports> {
  const { log, journal, clock, signal } = scope;
  const chance = createChance();
  const call = createCaller({ clock, chance, log, signal });
  const stacksFor = openStacks(await createClientSettings('cloudformation', VERSION));
  return {
    stacks: stacksFor(call),
    templateStore: createTemplateStore(VERSION, call, scope.endpoint),
    health: createHealth(VERSION, call),
    notifications: createNotifications(
      VERSION,
      createCaller({ clock, chance, log, signal, ...MESSAGE_PACE }),
    ),
    log,
    clock,
    chance,
    journal,
    aside: () => {
      const dropped = new AbortController();
      const either = AbortSignal.any([signal, dropped.signal]);
      const once = createCaller({ clock, chance, log, signal: either, once: true });
      return {
        stacks: stacksFor(once),
        drop: () => {
          dropped.abort();
        },
      };
    },
  };
}

/** A message is worth less waiting than a stack. */
const MESSAGE_PACE = {
  attemptMs: NOTIFICATION_TRY_MS,
  patience: { attempts: NOTIFICATION_ATTEMPTS, ms: NOTIFICATION_RETRY_MS },
} as const;
