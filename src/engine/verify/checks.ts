import { autoScalingGroup } from './auto-scaling-group.js';
import type { Check, Declaration } from './check.js';
import { dbInstance } from './db-instance.js';
import { OUTPUTS_CHECK } from './outputs.js';
import { targetGroup } from './target-group.js';

/** All read-backs of resources; a new one is a new row here. */
export const CHECKS: readonly Check[] = [targetGroup, autoScalingGroup, dbInstance];

/** What all read-backs look at and need, that of the stack's outputs included. */
export const DECLARATIONS: readonly Declaration[] = [OUTPUTS_CHECK, ...CHECKS];

/** The check of a type of resource; `undefined` for a type that is not read back. */
export function checkOf(type: string): Check | undefined {
  return CHECKS.find((check) => check.types.includes(type));
}
