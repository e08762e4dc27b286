import type { ChangeSet, ChangeSetSummary } from '../core/change-set.js';
import type { Stack, StackEvent, StackResource } from '../core/stack.js';

/** A template inside the request or at a URL. */
export type TemplateSource = { readonly body: string } | { readonly url: string };

/** A parameter as it is sent. */
export type ParameterToSend =
  | { readonly key: string; readonly value: string }
  | { readonly key: string; readonly usePreviousValue: true };

/** What CreateChangeSet is given; every field that is set is in the request (semantics 2.2). */
export interface ChangeSetInput {
  readonly stackName: string;
  readonly name: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly token: string;
  readonly description: string | undefined;
  readonly template: TemplateSource;
  readonly parameters: readonly ParameterToSend[];
  readonly capabilities: readonly string[];
  readonly tags: ReadonlyMap<string, string> | undefined;
  readonly roleArn: string | undefined;
  readonly notificationArns: readonly string[] | undefined;
  /** Without `alarms` only the monitoring time is sent, and the live triggers stay (semantics 7.5). */
  readonly rollback:
    | {
        readonly alarms: readonly string[] | undefined;
        readonly monitoringMinutes: number | undefined;
      }
    | undefined;
  readonly onStackFailure: 'ROLLBACK' | 'DO_NOTHING' | 'DELETE' | undefined;
  readonly importExistingResources: boolean;
  readonly revertDrift: boolean;
  readonly express: { readonly disableRollback: boolean } | undefined;
  readonly includeNestedStacks: boolean;
}

export interface TemplateFacts {
  readonly description: string | undefined;
  readonly parameters: readonly {
    readonly key: string;
    readonly noEcho: boolean;
    readonly defaultValue: string | undefined;
  }[];
  readonly capabilities: readonly string[];
  readonly capabilitiesReason: string | undefined;
  readonly transforms: readonly string[];
}

/** Events that the reader of a page has no use for. */
export interface KnownEvents {
  /** Ids of rows that it has read. */
  readonly ids: ReadonlySet<string>;
  /** Id of the row from which on, back in time, everything belongs to earlier operations. */
  readonly mark: string | undefined;
}

/** One page of a stack's events. */
export interface EventsPage {
  /** Newest first, as the service gives them. */
  readonly events: readonly StackEvent[];
  /** Rows that the reader knows were on this page and are left out. */
  readonly leavesOut: boolean;
  readonly next: string | undefined;
}

/** A finding of early validation or a hook on a change set (semantics 3.2). */
export interface ValidationFinding {
  readonly logicalId: string | undefined;
  readonly type: string | undefined;
  readonly name: string | undefined;
  readonly mode: 'FAIL' | 'WARN' | undefined;
  readonly reason: string;
  /** `/Resources/X/Properties/…`. */
  readonly path: string | undefined;
}

/**
 * CloudFormation, in the verbs that the engine needs. Requests are retried inside; what comes out is a result
 * or a {@link ../core/service-error.ts ServiceError}, or the run's stop reason when it is cancelled or at its deadline.
 * "Missing" is a result where it is an ordinary answer: `undefined`.
 */
export interface Stacks {
  /** One stack by name or ARN; `undefined` when there is none of that name or id. */
  find(nameOrId: string): Promise<Stack | undefined>;
  validateTemplate(template: TemplateSource): Promise<TemplateFacts>;
  createChangeSet(
    input: ChangeSetInput,
  ): Promise<{ readonly id: string; readonly stackId: string }>;
  /**
   * All pages of a change set, by ARN or (with `stack`) by name.
   *
   * @param scope `status` reads the first page only, for waiting
   */
  describeChangeSet(
    set: ChangeSetReference,
    scope: 'status' | 'all',
  ): Promise<ChangeSet | undefined>;
  /** Adds to the first page of a settled set what it lacks; `undefined` when the set is gone. */
  completeChangeSet(first: ChangeSet): Promise<ChangeSet | undefined>;
  listChangeSets(stackId: string): Promise<readonly ChangeSetSummary[]>;
  /** Succeeds also when the set is gone already. */
  deleteChangeSet(set: ChangeSetReference): Promise<void>;
  executeChangeSet(input: {
    readonly id: string;
    readonly token: string;
    /** Left out where the set itself says what to do on failure (semantics 2.8). */
    readonly disableRollback: boolean | undefined;
  }): Promise<void>;
  /**
   * One page of events, the newest if `next` is not given.
   *
   * @param known rows that may be left out of the page, which makes reading it cheaper
   */
  events(
    stackId: string,
    from?: { readonly next?: string | undefined; readonly known?: KnownEvents },
  ): Promise<EventsPage>;
  /** Findings for a change set; `undefined` where the endpoint or the role does not permit to ask. */
  findings(changeSetId: string): Promise<readonly ValidationFinding[] | undefined>;
  /** All resources of one stack, nested stacks as single rows. */
  resources(stackId: string): Promise<readonly StackResource[]>;
  deleteStack(input: {
    readonly stackId: string;
    readonly token: string;
    readonly roleArn: string | undefined;
    readonly retainResources: readonly string[];
  }): Promise<void>;
  cancelUpdate(stackId: string, token: string): Promise<void>;
  continueRollback(input: {
    readonly stackId: string;
    readonly token: string;
    readonly roleArn: string | undefined;
    readonly resourcesToSkip: readonly string[];
  }): Promise<void>;
  rollback(input: {
    readonly stackId: string;
    readonly token: string;
    readonly roleArn: string | undefined;
  }): Promise<void>;
  /** The original text of the deployed template. */
  template(stackId: string): Promise<string>;
  setTerminationProtection(stackId: string, enabled: boolean): Promise<void>;
  setPolicy(stackId: string, policy: string): Promise<void>;
  /** Names of stacks that import an export; `undefined` where the endpoint or the role does not permit to ask. */
  importers(exportName: string): Promise<readonly string[] | undefined>;
  /** How often the service has said "too fast" so far in this run; lets the poller slow down. */
  throttleCount(): number;
}

/** By ARN, or by name within a stack (semantics 2.1). */
export type ChangeSetReference =
  { readonly id: string } | { readonly name: string; readonly stack: string };
