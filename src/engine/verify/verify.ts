import { VERIFY_NAMED, VERIFY_PAUSE_MS } from '../../core/limits.js';
import type { CheckResult, Verification } from '../../core/outcome.js';
import { ServiceError } from '../../core/service-error.js';
import { STACK_TYPE, type Stack, type StackResource } from '../../core/stack.js';
import type { Ports } from '../../ports/ports.js';
import { autoScalingGroup } from './auto-scaling-group.js';
import type { Look } from './check.js';
import { checkOf } from './checks.js';
import { lookAtOutputs, OUTPUTS_CHECK } from './outputs.js';

/** What is to be read back. */
export interface VerificationInput {
  readonly stack: Stack;
  /** All types that the stack can have, where that is known: the resources are listed only where one can be checked. */
  readonly types: ReadonlySet<string> | undefined;
  /** Outputs that the stack must have, where that is known. */
  readonly outputs: ReadonlySet<string> | undefined;
  /** How long what may still become good is looked at again. */
  readonly windowMs: number;
}

/** Something to be looked at, with the last look. */
interface Item {
  readonly subject: string;
  readonly permissions: readonly string[];
  readonly look: (elapsedMs: number) => Promise<Look>;
  last: Look;
}

/**
 * Reads back what was deployed, whatever the template: outputs, load balancers' targets, Auto Scaling groups, databases, in
 * nested stacks too. Repeats over a window, since a new target is `initial` for a while and one bad answer is no failure;
 * ends at once where something can not become good any more. What may not be seen is `skipped` and the verdict `partly`,
 * never `passed`.
 *
 * @throws ServiceError when the credentials are no longer good
 */
export async function verify(input: VerificationInput, ports: Ports): Promise<Verification> {
  const items = [...outputItems(input, ports), ...(await resourceItems(input, ports))];
  const tell = createTeller(ports);
  const start = ports.clock.now();
  for (;;) {
    const elapsedMs = ports.clock.now() - start;
    await Promise.all(waitingOf(items).map((item) => lookAt(item, elapsedMs)));
    const waiting = waitingOf(items);
    const left = input.windowMs - (ports.clock.now() - start);
    const lost = items.some(({ last }) => last.state === 'failed');
    if (waiting.length === 0 || lost || left <= 0) {
      ports.log.progress(undefined);
      return conclude(items, { over: left <= 0 });
    }
    tell(waiting);
    await ports.clock.sleep(Math.min(VERIFY_PAUSE_MS, left));
  }
}

function waitingOf(items: readonly Item[]): readonly Item[] {
  return items.filter(({ last }) => last.state === 'waiting');
}

/** Shows what is waited for: in the live line always, in the log whenever it has changed. */
function createTeller({ log }: Ports): (waiting: readonly Item[]) => void {
  let told = '';
  return (waiting) => {
    const named = waiting.slice(0, VERIFY_NAMED).map(describe);
    const more = waiting.length - named.length;
    const text = [...named, ...(more === 0 ? [] : [`${more} more`])].join(' · ');
    log.progress(`verifying · waiting for ${text}`);
    if (text !== told) log.info(`Waiting for ${text}`);
    told = text;
  };
}

function describe({ subject, last }: Item): string {
  return `${subject}: ${last.detail}`;
}

const UNSEEN: Look = { state: 'waiting', detail: 'not looked at yet' };

function outputItems({ stack, outputs }: VerificationInput, ports: Ports): readonly Item[] {
  if (outputs === undefined || outputs.size === 0) return [];
  return [
    {
      subject: OUTPUTS_CHECK.noun,
      permissions: OUTPUTS_CHECK.permissions,
      look: async (elapsedMs) => await lookAtOutputs(stack, outputs, { ports, elapsedMs }),
      last: UNSEEN,
    },
  ];
}

async function resourceItems(
  { stack, types }: VerificationInput,
  ports: Ports,
): Promise<readonly Item[]> {
  const possible = (type: string): boolean => type === STACK_TYPE || checkOf(type) !== undefined;
  if (types !== undefined && ![...types].some(possible)) return [];
  const found = await findIn(stack.id, 'resources of the stack', ports);
  const scalingGroups = found.resources
    .filter(({ type }) => autoScalingGroup.types.includes(type))
    .flatMap(({ physicalId }) => physicalId ?? []);
  const items = found.resources.flatMap((resource) => itemOf(resource, scalingGroups, ports));
  return [...items, ...found.unlisted];
}

/** Resources of a stack and, through their ids, of its nested stacks. */
interface Found {
  readonly resources: readonly StackResource[];
  /** Lists that may not be read; each is an item of its own. */
  readonly unlisted: readonly Item[];
}

async function findIn(stackId: string, subject: string, ports: Ports): Promise<Found> {
  let own: readonly StackResource[];
  try {
    own = await ports.stacks.resources(stackId);
  } catch (thrown) {
    if (!(thrown instanceof ServiceError) || thrown.kind !== 'denied') throw thrown;
    const permissions = ['cloudformation:ListStackResources'];
    const last = afterRefusal({ permissions }, thrown);
    const item = { subject, permissions, look: () => Promise.resolve(last), last };
    return { resources: [], unlisted: [item] };
  }
  // What an update could not remove is no part of the stack any more.
  const kept = own.filter(({ status }) => !status.startsWith('DELETE_'));
  const nested = kept.filter(({ type }) => type === STACK_TYPE);
  const below = await Promise.all(
    nested.map(async ({ physicalId, logicalId }) =>
      physicalId === undefined
        ? { resources: [], unlisted: [] }
        : await findIn(physicalId, `resources of the nested stack ${logicalId}`, ports),
    ),
  );
  return {
    resources: [...kept, ...below.flatMap(({ resources }) => resources)],
    unlisted: below.flatMap(({ unlisted }) => unlisted),
  };
}

function itemOf(
  { type, logicalId, physicalId }: StackResource,
  scalingGroups: readonly string[],
  ports: Ports,
): readonly Item[] {
  const check = checkOf(type);
  if (check === undefined) return [];
  return [
    {
      subject: `${check.noun} ${logicalId}`,
      permissions: check.permissions,
      look: async (elapsedMs) =>
        physicalId === undefined
          ? { state: 'failed', detail: 'it has no physical id' }
          : await check.look(physicalId, { health: ports.health, scalingGroups, elapsedMs }),
      last: UNSEEN,
    },
  ];
}

async function lookAt(item: Item, elapsedMs: number): Promise<void> {
  try {
    item.last = await item.look(elapsedMs);
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    item.last = afterRefusal(item, thrown);
  }
}

/** What a refused call means for an item: it is not seen, or is asked for again. */
function afterRefusal({ permissions }: Pick<Item, 'permissions'>, error: ServiceError): Look {
  const { action } = error.fault;
  switch (error.kind) {
    case 'denied': {
      const needed = permissions.find((name) => name.endsWith(`:${action}`));
      const detail = `needs the permission ${needed ?? permissions.join(', ')}`;
      return { state: 'skipped', detail, unseen: true };
    }
    case 'unsupported':
      return { state: 'skipped', detail: `the endpoint does not know ${action}`, unseen: true };
    case 'expired':
    case 'credentials':
    case 'no-credentials':
      throw error;
    default:
      return { state: 'waiting', detail: error.message, advice: error.hint };
  }
}

function conclude(items: readonly Item[], { over }: { readonly over: boolean }): Verification {
  const checks = items.map((item) => resultOf(item, over));
  if (checks.length === 0) return { verdict: 'nothing-to-check', checks };
  if (checks.some(({ state }) => state === 'failed')) return { verdict: 'failed', checks };
  const partly = checks.some(({ unseen }) => unseen === true);
  return { verdict: partly ? 'partly' : 'passed', checks };
}

function resultOf({ subject, last }: Item, over: boolean): CheckResult {
  const { detail, advice, unseen } = last;
  if (last.state === 'waiting' && !over) {
    const reason = `${detail} (not waited for, since another check has failed)`;
    return { subject, state: 'skipped', detail: reason };
  }
  const state = last.state === 'waiting' ? (last.end ?? 'failed') : last.state;
  return {
    subject,
    state,
    detail,
    ...(state === 'failed' && advice !== undefined ? { advice } : {}),
    ...(unseen === true ? { unseen } : {}),
  };
}
