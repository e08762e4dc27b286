/** A change set as the engine sees it: all pages of DescribeChangeSet in one value (semantics 2.5). */
export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly executionStatus: string;
  readonly description: string | undefined;
  readonly onStackFailure: string | undefined;
  readonly deploymentMode: string | undefined;
  /** Of a set that was only waited for, the first page, without property values. */
  readonly changes: readonly Change[];
  /** Token of the page that follows `changes`; `undefined` when they are whole. */
  readonly next: string | undefined;
  readonly parameters: readonly { readonly key: string; readonly value: string | undefined }[];
}

/** An entry of ListChangeSets. */
export interface ChangeSetSummary {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly executionStatus: string;
  readonly statusReason: string | undefined;
}

/** What CloudFormation will do to a resource. Kept open: an unknown action is shown, never dropped. */
export type ChangeAction =
  'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual' | (string & {});

/** One resource of a change set. */
export interface Change {
  readonly action: ChangeAction;
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly replacement: 'True' | 'False' | 'Conditional' | undefined;
  readonly policyAction: string | undefined;
  readonly scope: readonly string[];
  readonly details: readonly ChangeDetail[];
  /** The nested stack's own set, where IncludeNestedStacks was asked for. */
  readonly nestedChangeSetId: string | undefined;
}

/** Why a resource changes: one row of `Details`. */
export interface ChangeDetail {
  readonly attribute: string;
  readonly name: string | undefined;
  readonly path: string | undefined;
  readonly requiresRecreation: string | undefined;
  readonly evaluation: string | undefined;
  readonly changeSource: string | undefined;
  readonly causingEntity: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Numbers of changes by kind; the value of the output `change-counts`. */
export interface ChangeCounts {
  readonly add: number;
  readonly modify: number;
  readonly replace: number;
  readonly remove: number;
  readonly import: number;
  readonly dynamic: number;
  readonly sync: number;
}

type CountKey = keyof ChangeCounts;

/**
 * The kind under which a change is counted. A certain or conditional replacement counts as `replace`, for
 * who reads only the counts must not take it for a plain modification; an unknown action counts as `dynamic`.
 */
export function kindOfChange(change: Change): CountKey {
  switch (change.action) {
    case 'Add':
      return 'add';
    case 'Remove':
      return 'remove';
    case 'Import':
      return 'import';
    case 'SyncWithActual':
      return 'sync';
    case 'Modify':
      return change.replacement === 'True' || change.replacement === 'Conditional'
        ? 'replace'
        : 'modify';
    default:
      return 'dynamic';
  }
}

/** Counts the changes of a set by kind. */
export function countChanges(changes: readonly Change[]): ChangeCounts {
  const counts = { add: 0, modify: 0, replace: 0, remove: 0, import: 0, dynamic: 0, sync: 0 };
  for (const change of changes) counts[kindOfChange(change)] += 1;
  return counts;
}

const EMPTY_REASONS = [
  "The submitted information didn't contain changes",
  'No updates are to be performed',
];

/** True for a set that failed because there is nothing to change: status *and* text (semantics 2.4). */
export function isEmptyChangeSet(set: Pick<ChangeSet, 'status' | 'statusReason'>): boolean {
  const reason = set.statusReason ?? '';
  return set.status === 'FAILED' && EMPTY_REASONS.some((text) => reason.startsWith(text));
}

/** True while CloudFormation is still computing the set. */
export function isSettling(set: Pick<ChangeSet, 'status'>): boolean {
  return set.status === 'CREATE_PENDING' || set.status === 'CREATE_IN_PROGRESS';
}

/** True for a set that can be executed now (semantics 2.3). */
export function isExecutable(set: Pick<ChangeSet, 'status' | 'executionStatus'>): boolean {
  return set.status === 'CREATE_COMPLETE' && set.executionStatus === 'AVAILABLE';
}
