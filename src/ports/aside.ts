import type { Stacks } from './stacks.js';

/**
 * Reads beside an operation that is followed. Each request is sent once, is worth no failure, and may be dropped at any
 * moment.
 */
export interface Aside {
  readonly stacks: Pick<Stacks, 'events' | 'resources'>;
  /** Ends what is under way; later requests fail at once. */
  drop(): void;
}
