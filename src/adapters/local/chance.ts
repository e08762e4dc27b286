import type { Chance } from '../../ports/chance.js';

/** The machine's own randomness. */
export function createChance(): Chance {
  return { next: () => Math.random() };
}
