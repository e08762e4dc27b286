import { parseChangeSetName } from '../core/change-set-name.js';
import { TapstackError } from '../core/errors.js';
import { LOOK_FIRST_MS, STALE_VIEW_MS } from '../core/limits.js';
import { isServiceError, provesNothingDone, ServiceError } from '../core/service-error.js';
import type { Ports } from '../ports/ports.js';
import type { ChangeSetInput } from '../ports/stacks.js';
import { poll } from './poll.js';

/** What CreateChangeSet answers. */
export interface CreatedChangeSet {
  readonly id: string;
  readonly stackId: string;
}

/**
 * Asks for a change set. Stopped before the answer, the run still knows what it has asked for, and what an earlier plan of its
 * own has left.
 *
 * @throws ServiceError for refusals; TapstackError `change-set-unusable` when a namesake can not be removed
 */
export async function createOnRecord(
  input: ChangeSetInput,
  ports: Ports,
): Promise<CreatedChangeSet> {
  const { unusedChangeSet: earlier } = ports.journal.facts();
  ports.journal.record({ unusedChangeSet: { name: input.name, stack: input.stackName } });
  try {
    return await create(input, ports);
  } catch (thrown) {
    // A name that is taken is taken by a set of ours.
    if (provesNothingDone(thrown) && !isServiceError(thrown, 'already-exists')) {
      ports.journal.record({ unusedChangeSet: earlier });
    }
    throw thrown;
  }
}

async function create(input: ChangeSetInput, ports: Ports): Promise<CreatedChangeSet> {
  try {
    return await ports.stacks.createChangeSet(input);
  } catch (thrown) {
    if (thrown instanceof ServiceError && thrown.kind === 'already-exists') {
      await removeNamesake(input, thrown, ports);
    } else if (isServiceError(thrown, 'limit')) {
      if (!(await removeFailedSets(input.stackName, ports))) throw thrown;
    } else {
      throw thrown;
    }
    return await ports.stacks.createChangeSet(input);
  }
}

/**
 * The name holds repository, run and attempt: whoever made the namesake was this very run, before it lost its way. It may not
 * be known everywhere yet (semantics 4.8), so it is looked for again.
 *
 * @throws `refusal` when the namesake does not show itself or is being executed; TapstackError `change-set-unusable` when
 * it can not be removed
 */
async function removeNamesake(
  input: ChangeSetInput,
  refusal: ServiceError,
  ports: Ports,
): Promise<void> {
  const reference = { name: input.name, stack: input.stackName };
  const pace = { clock: ports.clock, interval: () => LOOK_FIRST_MS, limitMs: STALE_VIEW_MS };
  const existing = await poll(
    async () => await ports.stacks.describeChangeSet(reference, 'status'),
    { ...pace, expired: () => refusal },
  );
  if (existing.executionStatus.startsWith('EXECUTE')) throw refusal;
  await ports.stacks.deleteChangeSet({ id: existing.id });
  await poll(
    async () =>
      (await ports.stacks.describeChangeSet({ id: existing.id }, 'status')) === undefined
        ? true
        : undefined,
    {
      ...pace,
      expired: () =>
        new TapstackError(
          'change-set-unusable',
          `The change set ${input.name} of an earlier try could not be removed.`,
          { hint: 'Delete it by hand and run the job again.' },
        ),
    },
  );
}

/** Failed sets count against the quota and serve nobody; sets that somebody may still want are not touched. */
async function removeFailedSets(stackName: string, ports: Ports): Promise<boolean> {
  const sets = await ports.stacks.listChangeSets(stackName);
  const ours = sets.filter(
    (set) => set.status === 'FAILED' && parseChangeSetName(set.name) !== undefined,
  );
  for (const set of ours) await ports.stacks.deleteChangeSet({ id: set.id });
  if (ours.length > 0) {
    ports.log.info(`Removed ${ours.length} failed change sets, which counted against the quota.`);
  }
  return ours.length > 0;
}
