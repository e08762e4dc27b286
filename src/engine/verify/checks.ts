import { autoScalingGroup } from './auto-scaling-group.js';
import type { Check } from './check.js';
import { dbInstance } from './db-instance.js';
import { targetGroup } from './target-group.js';

/** All read-backs of resources; a new one is a new row here. The outputs of the stack are in outputs.ts. */
export const CHECKS: readonly Check[] = [targetGroup, autoScalingGroup, dbInstance];

/** The check of a type of resource; `undefined` for a type that is not read back. */
export function checkOf(type: string): Check | undefined {
  return CHECKS.find((check) => check.types.includes(type));
}
