import { isEmptyChangeSet, isExecutable, isSettling, type ChangeSet } from '../core/change-set.js';
import { TapstackError } from '../core/errors.js';
import {
  CHANGE_SET_SETTLE_MS,
  LOOK_LONGEST_MS,
  SETTLE_FIRST_MS,
  STALE_LOOKS,
  SETTLE_PAUSE_MS,
  STALE_VIEW_MS,
} from '../core/limits.js';
import { isMoving } from '../core/stack-status.js';
import { ServiceError } from '../core/service-error.js';
import type { Stack } from '../core/stack.js';
import type { Ports } from '../ports/ports.js';
import type { ChangeSetInput, ValidationFinding } from '../ports/stacks.js';
import { lookBack, type Before } from './event-stream.js';
import { createOnRecord, type CreatedChangeSet } from './change-set-creation.js';
import { poll } from './poll.js';

/**
 * A settled change set that can be executed; or what came of one that is deleted again because there is nothing to do, or
 * because somebody else's operation came first (`obsolete`).
 */
export type PreparedChangeSet =
  | {
      readonly kind: 'executable';
      readonly set: ChangeSet;
      /** What the stack did before; none where it is new and has no events that could be taken for ours. */
      readonly before: Before | undefined;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'obsolete' };

/**
 * Makes a change set, waits until it is settled and reads all of it. What can not be used is removed again:
 * an empty or failed set, and the stack shell that exists only because of it.
 *
 * @param before the stack as it was found; `undefined` where there was none but a shell
 * @throws TapstackError `change-set-unusable` when the set never shows itself; `change-set-failed` with the service's reasons; ServiceError for refusals
 */
export async function prepareChangeSet(
  input: ChangeSetInput,
  before: Stack | undefined,
  ports: Ports,
): Promise<PreparedChangeSet> {
  const isNewShell = input.type === 'CREATE';
  const created = await createOnRecord(input, ports);
  ports.journal.record({
    unusedChangeSet: { id: created.id },
    ...(isNewShell ? { shellId: created.stackId } : {}),
  });
  const settled = await settle(created, before, ports);
  // What was never seen may come into sight yet; the record stays, so that the end of the run removes it.
  if (settled === 'out-of-sight') return { kind: 'obsolete' };
  const canRun = settled !== 'gone' && isExecutable(settled);
  const [set = 'gone', past] = await Promise.all([
    canRun ? ports.stacks.completeChangeSet(settled) : settled,
    canRun && !isNewShell ? lookBack(created.stackId, ports) : undefined,
  ]);
  if (set === 'gone') {
    // An execution of another set of the stack removes all others (semantics 2.3).
    ports.journal.record({ unusedChangeSet: undefined });
    return { kind: 'obsolete' };
  }
  if (isExecutable(set)) return { kind: 'executable', set, before: past };
  if (set.executionStatus === 'OBSOLETE') {
    await discardOrSay(set, isNewShell, ports);
    return { kind: 'obsolete' };
  }
  const findings = isEmptyChangeSet(set) ? undefined : await ports.stacks.findings(set.id);
  await discardOrSay(set, isNewShell, ports);
  if (isEmptyChangeSet(set)) return { kind: 'empty' };
  throw failed(set, findings ?? []);
}

/** What is left behind is named, but never hides why the set could not be used. */
async function discardOrSay(set: ChangeSet, ownsShell: boolean, ports: Ports): Promise<void> {
  try {
    await discard(set, ownsShell, ports);
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    ports.journal.notice({
      level: 'warning',
      message: `The change set ${set.name} is left behind: ${thrown.message}`,
    });
  }
}

/** Deletes a set of ours that will not be executed, and the shell if nothing else needs it. */
export async function discard(
  set: Pick<ChangeSet, 'id' | 'stackId'>,
  ownsShell: boolean,
  ports: Ports,
): Promise<void> {
  await ports.stacks.deleteChangeSet({ id: set.id });
  ports.journal.record({ unusedChangeSet: undefined });
  if (ownsShell) await removeShell(set.stackId, ports);
}

/**
 * Deletes a stack that is nothing but a shell. Only while it is REVIEW_IN_PROGRESS, and only when no other
 * change set hangs on it: another run may still be planning there. It holds no resource, so its deletion needs no role.
 */
export async function removeShell(nameOrId: string, ports: Ports): Promise<void> {
  const stack = await ports.stacks.find(nameOrId);
  if (stack?.status !== 'REVIEW_IN_PROGRESS') return;
  if ((await ports.stacks.listChangeSets(stack.id)).length > 0) return;
  await ports.stacks.deleteStack({
    stackId: stack.id,
    token: `tapstack-shell-${stack.id.slice(-36)}`,
    roleArn: undefined,
    retainResources: [],
  });
  ports.journal.record({ shellId: undefined });
}

/** A set that is not to be seen may have been removed by the execution of another, which moves or has moved the stack. */
async function hasMoved(
  stackId: string,
  before: Stack | undefined,
  ports: Ports,
): Promise<boolean> {
  const stack = await ports.stacks.find(stackId);
  if (stack === undefined || stack.status === 'REVIEW_IN_PROGRESS') return false;
  if (isMoving(stack.status)) return true;
  return before === undefined || stack.updatedAt !== before.updatedAt;
}

/**
 * Waits until a set is computed. The first look comes late: what is never ready sooner need not be asked for.
 *
 * @returns `gone` when it was seen before and is not there any more; `out-of-sight` when it was never seen and the stack
 * has moved without it
 */
async function settle(
  created: CreatedChangeSet,
  before: Stack | undefined,
  ports: Ports,
): Promise<ChangeSet | 'gone' | 'out-of-sight'> {
  const { id } = created;
  const start = ports.clock.now();
  let isSeen = false;
  let misses = 0;
  await ports.clock.sleep(SETTLE_FIRST_MS);
  return await poll<ChangeSet | 'gone' | 'out-of-sight'>(
    async () => {
      const set = await ports.stacks.describeChangeSet({ id }, 'status');
      if (set !== undefined) {
        isSeen = true;
        return isSettling(set) ? undefined : set;
      }
      if (isSeen) return 'gone';
      if (await hasMoved(created.stackId, before, ports)) return 'out-of-sight';
      // Right after its creation a set may not be known yet (semantics 4.8).
      misses += 1;
      if (misses < STALE_LOOKS || ports.clock.now() - start < STALE_VIEW_MS) return undefined;
      throw vanished(id);
    },
    {
      clock: ports.clock,
      // Two calls a second is all that the account has for change sets (semantics 6).
      interval: () =>
        Math.min(LOOK_LONGEST_MS, Math.max(SETTLE_PAUSE_MS, (ports.clock.now() - start) / 8)),
      limitMs: CHANGE_SET_SETTLE_MS,
      expired: () =>
        new TapstackError(
          'timeout',
          `The change set ${id} was still being computed after 30 minutes.`,
          {
            hint: 'Look at it in the console; macros and nested stacks are the usual cause.',
          },
        ),
    },
  );
}

function vanished(id: string): TapstackError {
  return new TapstackError('change-set-unusable', `The change set ${id} is gone.`, {
    hint: 'Somebody deleted it, or another change set of the stack was executed. Run the job again.',
  });
}

function failed(set: ChangeSet, findings: readonly ValidationFinding[]): TapstackError {
  const details = findings
    .filter((finding) => finding.mode !== 'WARN')
    .map((finding) => `${finding.logicalId ?? finding.path ?? 'template'}: ${finding.reason}`);
  const reason = set.statusReason ?? 'no reason was given';
  return new TapstackError(
    'change-set-failed',
    ['CloudFormation could not make the change set: ' + reason, ...details].join('\n'),
    {
      hint: 'Mend the template or the parameters as the reason says; nothing was changed in the account.',
    },
  );
}
