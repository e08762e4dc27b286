import { VERIFY_PAUSE_MS } from '../../core/limits.js';
import type { CheckResult, Verification } from '../../core/outcome.js';
import { isServiceError, ServiceError } from '../../core/service-error.js';
import { STACK_TYPE, type StackResource } from '../../core/stack.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKS, type Check, type Look } from './checks.js';

/** A resource and the check that fits it. */
interface Item {
  readonly check: Check;
  readonly resource: StackResource;
  look: Look;
}

/** What is to be read back. */
export interface VerificationInput {
  readonly stackId: string;
  /** All types that the stack can have, where that is known: the resources are listed only where one can be checked. */
  readonly types: ReadonlySet<string> | undefined;
  /** How long what may still become good is looked at again. */
  readonly windowMs: number;
}

/**
 * Reads back what was deployed, whatever the template: load balancers' targets, Auto Scaling groups, databases, in
 * nested stacks too. Repeats over a window, since a new target is `initial` for a while and one bad answer is no failure.
 * A missing permission makes a check `skipped` and the verdict `partly`, never `passed`.
 */
export async function verify(
  { stackId, types, windowMs }: VerificationInput,
  ports: Ports,
): Promise<Verification> {
  if (types !== undefined && ![...types].some((type) => type === STACK_TYPE || isChecked(type))) {
    return { verdict: 'nothing-to-check', checks: [] };
  }
  const items = itemsOf(await allResources(stackId, ports));
  const start = ports.clock.now();
  for (;;) {
    const open = items.filter((item) => item.look.state === 'waiting');
    await Promise.all(open.map((item) => lookAt(item, ports)));
    const waiting = items.filter((item) => item.look.state === 'waiting');
    if (waiting.length === 0 || ports.clock.now() - start >= windowMs) break;
    ports.log.progress(
      `verifying · ${waiting.map((item) => `${subjectOf(item)}: ${item.look.detail}`).join(' · ')}`,
    );
    await ports.clock.sleep(VERIFY_PAUSE_MS);
  }
  ports.log.progress(undefined);
  return conclude(items);
}

function isChecked(type: string): boolean {
  return CHECKS.some((check) => check.type === type);
}

/** Resources of the stack and, through their ids, of its nested stacks. */
async function allResources(stackId: string, ports: Ports): Promise<readonly StackResource[]> {
  const own = await ports.stacks.resources(stackId);
  const nested = own
    .filter((resource) => resource.type === STACK_TYPE)
    .map((resource) => resource.physicalId)
    .filter((id) => id !== undefined);
  const below = await Promise.all(nested.map(async (id) => await allResources(id, ports)));
  return [...own, ...below.flat()];
}

function itemsOf(resources: readonly StackResource[]): Item[] {
  return resources.flatMap((resource) =>
    CHECKS.filter((check) => check.type === resource.type).map((check) => ({
      check,
      resource,
      look: { state: 'waiting' as const, detail: 'not looked at yet' },
    })),
  );
}

async function lookAt(item: Item, ports: Ports): Promise<void> {
  try {
    item.look = await item.check.look(item.resource, ports.health);
  } catch (thrown) {
    if (isServiceError(thrown, 'denied')) {
      const needed = item.check.permissions.join(', ');
      item.look = { state: 'skipped', detail: `needs the permission ${needed}` };
    } else if (thrown instanceof ServiceError) {
      item.look = { state: 'waiting', detail: thrown.message };
    } else {
      throw thrown;
    }
  }
}

function conclude(items: readonly Item[]): Verification {
  const checks = items.map((item) => resultOf(item));
  if (checks.length === 0) return { verdict: 'nothing-to-check', checks };
  if (checks.some((check) => check.state === 'failed')) return { verdict: 'failed', checks };
  const unseen = items.some(
    (item) => item.look.state === 'skipped' && item.look.detail.startsWith('needs the permission'),
  );
  return { verdict: unseen ? 'partly' : 'passed', checks };
}

function resultOf(item: Item): CheckResult {
  const state = item.look.state === 'waiting' ? 'failed' : item.look.state;
  return { subject: subjectOf(item), state, detail: item.look.detail };
}

function subjectOf(item: Item): string {
  return `${item.check.noun} ${item.resource.logicalId}`;
}
