import type { Aside } from './aside.js';
import type { Chance } from './chance.js';
import type { Clock } from './clock.js';
import type { Health } from './health.js';
import type { Journal } from './journal.js';
import type { Log } from './log.js';
import type { Notifications } from './notifications.js';
import type { Stacks } from './stacks.js';
import type { TemplateStore } from './template-store.js';

/**
 * All that an operation may touch. Every port is bound to the run's stop signal: when the run is cancelled or
 * reaches its deadline, pending calls and sleeps throw the reason, so the engine carries no signals around.
 */
export interface Ports {
  readonly stacks: Stacks;
  readonly templateStore: TemplateStore;
  readonly health: Health;
  readonly notifications: Notifications;
  readonly log: Log;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly journal: Journal;
  /** Opens the way for reads beside the main work; the stop signal ends them too. */
  readonly aside: () => Aside;
}
