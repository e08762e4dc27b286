import {
  DescribeChangeSetCommand,
  DescribeEventsCommand,
  ListChangeSetsCommand,
  ListImportsCommand,
  type CloudFormationClient,
  type DescribeChangeSetCommandOutput,
  type OperationEvent,
} from '@aws-sdk/client-cloudformation';
import type { Change, ChangeSet, ChangeSetSummary } from '../../core/change-set.js';
import { isServiceError, ServiceError } from '../../core/service-error.js';
import type { ChangeSetReference, ValidationFinding } from '../../ports/stacks.js';
import { listed, type Caller } from './call.js';
import { mergeChanges, referenceFields, toChanges, toChangeSet } from './change-set-mapping.js';

/** What reading change sets needs. */
interface Parts {
  readonly client: CloudFormationClient;
  readonly call: Caller;
}

/**
 * Reads a change set. For `all` every page is read twice, with and without property values, and merged, since values can
 * hide changes (semantics 2.6); for `status` the first page is enough.
 *
 * @returns `undefined` when there is no such set
 */
export async function describeChangeSet(
  parts: Parts,
  set: ChangeSetReference,
  scope: 'status' | 'all',
): Promise<ChangeSet | undefined> {
  try {
    if (scope === 'status') {
      return await parts.call('DescribeChangeSet', async (abortSignal) => {
        const header = await send(parts, set, {}, abortSignal);
        return toChangeSet(header, toChanges(header.Changes), header.NextToken);
      });
    }
    const [plain, valued] = await Promise.all([pages(parts, set, false), pages(parts, set, true)]);
    return toChangeSet(plain.header, mergeChanges(valued.changes, plain.changes));
  } catch (thrown) {
    if (isServiceError(thrown, 'change-set-missing', 'stack-missing')) return undefined;
    throw thrown;
  }
}

/** The service's own words, in the status reason of a reading with values, for "changes can be missing here" (semantics 2.6). */
const INCOMPLETE = '[WARN]';

/**
 * Reads what the first page of a settled set lacks: the property values, page by page. These can hide changes, and then the
 * service says so; only then the other pages are read without values too, and where the first page knows better, for a set
 * of one page is compared in full at no price.
 *
 * @returns `undefined` when the set is gone
 */
export async function completeChangeSet(
  parts: Parts,
  first: ChangeSet,
): Promise<ChangeSet | undefined> {
  const set = { id: first.id };
  try {
    const header = await page(parts, set, { IncludePropertyValues: true });
    // Whatever it says only here, it says about this reading.
    const isMarked =
      header.StatusReason !== first.statusReason ||
      header.StatusReason?.includes(INCOMPLETE) === true;
    const [rest, more] = await Promise.all([
      isMarked ? following(parts, set, { NextToken: first.next }) : [],
      following(parts, set, { IncludePropertyValues: true, NextToken: header.NextToken }),
    ]);
    const valued = [...toChanges(header.Changes), ...more];
    const hidden =
      isMarked || hasAll(valued, first.changes)
        ? rest
        : await following(parts, set, { NextToken: first.next });
    const changes = mergeChanges(valued, [...first.changes, ...hidden]);
    return { ...first, changes, next: undefined };
  } catch (thrown) {
    if (isServiceError(thrown, 'change-set-missing', 'stack-missing')) return undefined;
    throw thrown;
  }
}

function hasAll(valued: readonly Change[], plain: readonly Change[]): boolean {
  const known = new Set(valued.map(({ logicalId }) => logicalId));
  return plain.every(({ logicalId }) => known.has(logicalId));
}

async function pages(
  parts: Parts,
  set: ChangeSetReference,
  withValues: boolean,
): Promise<{
  readonly header: DescribeChangeSetCommandOutput;
  readonly changes: readonly Change[];
}> {
  const values = withValues ? { IncludePropertyValues: true } : {};
  const header = await page(parts, set, values);
  const rest = await following(parts, set, { ...values, NextToken: header.NextToken });
  return { header, changes: [...toChanges(header.Changes), ...rest] };
}

/** The changes of a page that is not the first, and of all after it; none where there is no such page. */
async function following(
  parts: Parts,
  set: ChangeSetReference,
  from: { readonly IncludePropertyValues?: boolean; readonly NextToken: string | undefined },
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (let next: string | undefined = from.NextToken; next !== undefined;) {
    const more: DescribeChangeSetCommandOutput = await page(parts, set, {
      ...from,
      NextToken: next,
    });
    changes.push(...toChanges(more.Changes));
    next = more.NextToken;
  }
  return changes;
}

interface PageOptions {
  readonly IncludePropertyValues?: boolean;
  readonly NextToken?: string;
}

async function page(
  parts: Parts,
  set: ChangeSetReference,
  options: PageOptions,
): Promise<DescribeChangeSetCommandOutput> {
  return await parts.call('DescribeChangeSet', async (abortSignal) => {
    const answer = await send(parts, set, options, abortSignal);
    // What makes a page unreadable is found out while it can still be asked for again.
    toChangeSet(answer, []);
    return answer;
  });
}

async function send(
  { client }: Parts,
  set: ChangeSetReference,
  options: PageOptions,
  abortSignal: AbortSignal,
): Promise<DescribeChangeSetCommandOutput> {
  const command = new DescribeChangeSetCommand({ ...referenceFields(set), ...options });
  return await client.send(command, { abortSignal });
}

/** All active change sets of a stack. */
export async function listChangeSets(
  { client, call }: Parts,
  stackId: string,
): Promise<readonly ChangeSetSummary[]> {
  const all: ChangeSetSummary[] = [];
  let next: string | undefined;
  do {
    const token = next;
    const answer = await call('ListChangeSets', async (abortSignal) => {
      const more = token === undefined ? {} : { NextToken: token };
      const command = new ListChangeSetsCommand({ StackName: stackId, ...more });
      const page = await client.send(command, { abortSignal });
      return { list: listed(page.Summaries, page, 'Summaries'), next: page.NextToken };
    });
    for (const summary of answer.list) {
      all.push({
        id: summary.ChangeSetId ?? '',
        name: summary.ChangeSetName ?? '',
        status: summary.Status ?? '',
        executionStatus: summary.ExecutionStatus ?? '',
        statusReason: summary.StatusReason,
      });
    }
    next = answer.next;
  } while (next !== undefined);
  return all;
}

/** Names of the stacks that import an export; the service answers "not imported" with a refusal. */
export async function importers(
  { client, call }: Parts,
  exportName: string,
): Promise<readonly string[] | undefined> {
  const all: string[] = [];
  let next: string | undefined;
  try {
    do {
      const token = next;
      const answer = await call('ListImports', async (abortSignal) => {
        const more = token === undefined ? {} : { NextToken: token };
        const command = new ListImportsCommand({ ExportName: exportName, ...more });
        const page = await client.send(command, { abortSignal });
        return { list: listed(page.Imports, page, 'Imports'), next: page.NextToken };
      });
      all.push(...answer.list);
      next = answer.next;
    } while (next !== undefined);
  } catch (thrown) {
    if (thrown instanceof ServiceError && /is not imported/i.test(thrown.fault.message)) return [];
    // Without the permission, or on an endpoint without the call, CloudFormation itself still refuses.
    if (isServiceError(thrown, 'denied', 'unsupported')) return undefined;
    throw thrown;
  }
  return all;
}

/** Findings of early validation and hooks on a change set (semantics 3.2); `undefined` where they can not be asked for. */
export async function findings(
  { client, call }: Parts,
  changeSetId: string,
): Promise<readonly ValidationFinding[] | undefined> {
  const all: ValidationFinding[] = [];
  let next: string | undefined;
  try {
    do {
      const token = next;
      const answer = await call('DescribeEvents', async (abortSignal) => {
        const more = token === undefined ? {} : { NextToken: token };
        const command = new DescribeEventsCommand({ ChangeSetName: changeSetId, ...more });
        return await client.send(command, { abortSignal });
      });
      all.push(...(answer.OperationEvents ?? []).flatMap(toFinding));
      next = answer.NextToken;
    } while (next !== undefined);
  } catch (thrown) {
    // Older roles and endpoints do not know the call; the set's own reason is all there is then.
    if (thrown instanceof ServiceError && thrown.kind !== 'expired') return undefined;
    throw thrown;
  }
  return all;
}

function toFinding(event: OperationEvent): readonly ValidationFinding[] {
  // Hooks tell a reason when they have succeeded too.
  const failedHook = event.HookStatus?.endsWith('FAILED') === true;
  const reason = event.ValidationStatusReason ?? (failedHook ? event.HookStatusReason : undefined);
  if (reason === undefined || event.ValidationStatus === 'SKIPPED') return [];
  const mode: string | undefined = event.ValidationFailureMode ?? event.HookFailureMode;
  return [
    {
      logicalId: event.LogicalResourceId,
      type: event.ResourceType,
      name: event.ValidationName ?? event.HookType,
      mode: mode === 'FAIL' || mode === 'WARN' ? mode : undefined,
      reason,
      path: event.ValidationPath,
    },
  ];
}
