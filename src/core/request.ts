/** The region of everything that TapStack does. docs/adr/0001-one-region.md says why, and what another takes. */
export const REGION = 'us-west-2';

/** Verbs of this version; `auto` is resolved to one of them before a Request exists. */
export const OPERATIONS = [
  'validate',
  'deploy',
  'create',
  'update',
  'delete',
  'continue-rollback',
  'cancel',
  'status',
  'self-test',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Everything one run was asked to do; frozen, made once by action/inputs.ts. Absent is `undefined`. */
export interface Request {
  readonly operation: Operation;
  readonly stackName: string;
  readonly suffix: EnvironmentSuffix;
  /** Present for the operations that need one: validate, deploy, create, update. */
  readonly template: Template | undefined;
  /** Values from the input `parameters`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Values from `TAPSTACK_PARAM_<Key>` and `NOTIFICATION_EMAIL`: never printed. */
  readonly secretParameters: ReadonlyMap<string, string>;
  /** `undefined` keeps the live stack's tags. */
  readonly tags: ReadonlyMap<string, string> | undefined;
  readonly capabilities: readonly string[];
  readonly roleArn: string | undefined;
  readonly notificationArns: readonly string[] | undefined;
  readonly templateBucket: string | undefined;
  /** Name or ARN of a change set that `deploy` executes instead of making one. */
  readonly changeSet: string | undefined;
  readonly timeoutMs: number;
  readonly waitForStackMs: number;
  readonly wait: boolean;
  readonly onFailure: 'rollback' | 'delete' | 'do-nothing';
  readonly onCancel: 'detach' | 'cancel';
  readonly terminationProtection: boolean | undefined;
  /** Text of the stack policy, read from the path in the input. */
  readonly stackPolicy: string | undefined;
  readonly rollbackAlarms: readonly string[] | undefined;
  readonly monitoringMinutes: number | undefined;
  readonly importExistingResources: boolean;
  readonly revertDrift: boolean;
  readonly express: boolean;
  readonly failOnNoChanges: boolean;
  /** Read-backs: whether, and whether one that can not run is a failure. */
  readonly verify: 'on' | 'off' | 'required';
  /** How long read-backs are repeated before they count as failed. */
  readonly verifyMs: number;
  /** What follows when they fail; `revert` is for updates. */
  readonly onVerificationFailure: 'fail' | 'revert';
  readonly confirm: string | undefined;
  readonly retainResources: readonly string[];
  readonly resourcesToSkip: readonly string[];
  readonly notification: NotificationWishes;
  readonly run: RunIdentity;
}

/** Who is told of a run, and when. */
export interface NotificationWishes {
  /** `final` tells how it ended; `all` also that it began, and that there was nothing to do. */
  readonly when: 'final' | 'all' | 'off';
  /** `NOTIFICATION_TOPIC_ARN`: where the message goes when the topic of the stack does not take it. */
  readonly topicArn: string | undefined;
  /** `NOTIFICATION_EMAIL`, the last resort; a secret. */
  readonly email: string | undefined;
}

/** The suffix and where it comes from; a weak one gives way to the live stack's value. */
export interface EnvironmentSuffix {
  readonly value: string;
  readonly source: 'input' | 'environment' | 'stack-name' | 'default';
}

/** A template's text as read from a file. */
export interface Template {
  /** As the user wrote it, or the shipped copy's name; for messages and annotations. */
  readonly path: string;
  readonly body: string;
  /** Parameters that the template declares, by name. */
  readonly declares: ReadonlyMap<string, DeclaredParameter>;
  /**
   * Types of the resources that it declares; `undefined` where more can come out of it than it shows (transforms,
   * `Fn::ForEach`, modules).
   */
  readonly types: ReadonlySet<string> | undefined;
  /** Outputs that every stack of this template has; `undefined` where that can not be told from it. */
  readonly outputs: ReadonlySet<string> | undefined;
  /** Where a path such as ["Resources", "Topic"] stands in the text; lines and columns count from 1. */
  readonly locate: (path: readonly (string | number)[]) => TextPosition | undefined;
}

export interface DeclaredParameter {
  readonly hasDefault: boolean;
  readonly noEcho: boolean;
}

export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Which run this is; goes into names and tokens so that runs can be told apart in the account. */
export interface RunIdentity {
  /** `owner/name`, or `local` on a command line outside a workflow. */
  readonly repository: string;
  /** The workflow run's id; digits, or letters and digits on a command line. */
  readonly id: string;
  readonly attempt: string;
  readonly actor: string | undefined;
  readonly commit: string | undefined;
  /** Link to the run; absent on a command line. */
  readonly url: string | undefined;
  readonly pullRequest: number | undefined;
}
