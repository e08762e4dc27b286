import { TapstackError, type ErrorCode, type ErrorDetails } from './errors.js';

/** What an AWS service answered instead of a result, as plain facts. */
export interface ServiceFault {
  /** The call, for example `CreateChangeSet`. */
  readonly action: string;
  /** Error code on the wire (`ValidationError`), or the network error's code (`ECONNRESET`). */
  readonly code: string;
  /** HTTP status; absent when no answer came. */
  readonly httpStatus: number | undefined;
  readonly message: string;
  readonly requestId: string | undefined;
  /** An earlier try of the same request got no usable answer, so that may have had its effect whatever the last one says. */
  readonly afterLostAnswer?: boolean;
  /** A try ended without a word from the service, so that what was asked for may have been done. */
  readonly mayBeDone?: boolean;
}

/**
 * What a refused call means to the engine. Most refusals of CloudFormation share the code
 * ValidationError and are told apart by text only (semantics reference 1.3, 4.2 to 4.4).
 */
export type FaultKind =
  | 'stack-missing'
  | 'stack-moving'
  | 'stack-needs-repair'
  | 'already-exists'
  | 'change-set-missing'
  | 'change-set-status'
  | 'no-updates'
  | 'too-late-to-cancel'
  | 'delete-refused'
  | 'termination-protected'
  | 'capability'
  | 'limit'
  | 'template'
  | 'role'
  | 'denied'
  | 'expired'
  | 'credentials'
  | 'no-credentials'
  | 'unsupported'
  | 'unreachable'
  | 'other';

/** A call that AWS refused or that never got an answer, after all retries. */
export class ServiceError extends TapstackError {
  override readonly name = 'ServiceError';
  readonly kind: FaultKind;
  readonly fault: ServiceFault;

  constructor(fault: ServiceFault, details: ErrorDetails = {}) {
    const kind = kindOf(fault);
    super(CODES[kind], describe(fault, kind), { hint: HINTS[kind], ...details });
    this.kind = kind;
    this.fault = fault;
  }
}

/** True when `thrown` is a ServiceError of one of the kinds. */
export function isServiceError(thrown: unknown, ...kinds: readonly FaultKind[]): boolean {
  return thrown instanceof ServiceError && kinds.includes(thrown.kind);
}

/**
 * True when a request certainly had no effect: it was refused, and no earlier try of it was left without an answer.
 * Credentials that expire between two tries are refused, too, and tell nothing about the first.
 */
export function provesNothingDone(thrown: unknown): boolean {
  return (
    thrown instanceof ServiceError &&
    thrown.kind !== 'unreachable' &&
    thrown.fault.afterLostAnswer !== true
  );
}

/** True for the answer about a topic that does not exist (semantics 8.4: `NotFound` 404). */
export function isTopicMissing(thrown: unknown): boolean {
  return thrown instanceof ServiceError && /^NotFound(?:Exception)?$/.test(thrown.fault.code);
}

const MOVING = /is in (\w+_IN_PROGRESS) state and can ?not be updated/i;

const TEXTS: readonly (readonly [RegExp, FaultKind])[] = [
  [/is in (DELETE_COMPLETE) state and can ?not be updated/i, 'stack-missing'],
  [/is in ([A-Z_]+) state and can ?not be updated/i, 'stack-needs-repair'],
  [/non-terminal \[[A-Z_]+\] state/i, 'stack-needs-repair'],
  [/cannot be deleted while TerminationProtection/i, 'termination-protected'],
  [/cannot be deleted while in status/i, 'stack-moving'],
  [/CancelUpdateStack cannot be called from/i, 'too-late-to-cancel'],
  [/cannot be called from/i, 'stack-needs-repair'],
  [/No updates are to be performed/i, 'no-updates'],
  [/Role ARN is invalid or cannot be assumed/i, 'role'],
  [/ChangeSet limit exceeded/i, 'limit'],
  [/ChangeSet \[.*\] does not exist/i, 'change-set-missing'],
  [/Stack .*does not exist/i, 'stack-missing'],
  // A creation that came second (semantics 1.3, message C): somebody else was faster, and may still be moving.
  [/already exists and can ?not be created again/i, 'stack-moving'],
  [/already exists/i, 'already-exists'],
  [
    /^(Template (format )?error|Invalid template|Circular dependency|Unresolved resource|\[?\/?Outputs\/)/i,
    'template',
  ],
];

const CODE_KINDS: Readonly<Record<string, FaultKind>> = {
  ChangeSetNotFound: 'change-set-missing',
  ChangeSetNotFoundException: 'change-set-missing',
  InvalidChangeSetStatus: 'change-set-status',
  InvalidChangeSetStatusException: 'change-set-status',
  AlreadyExistsException: 'already-exists',
  InsufficientCapabilitiesException: 'capability',
  InsufficientCapabilities: 'capability',
  LimitExceededException: 'limit',
  LimitExceeded: 'limit',
  AccessDenied: 'denied',
  AccessDeniedException: 'denied',
  UnauthorizedOperation: 'denied',
  AuthorizationError: 'denied',
  ExpiredToken: 'expired',
  ExpiredTokenException: 'expired',
  InvalidClientTokenId: 'credentials',
  UnrecognizedClientException: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  MissingAuthenticationToken: 'credentials',
  IncompleteSignature: 'credentials',
  OptInRequired: 'credentials',
  AuthFailure: 'credentials',
  InvalidAccessKeyId: 'credentials',
  CredentialsProviderError: 'no-credentials',
  TokenProviderError: 'no-credentials',
  InvalidAction: 'unsupported',
  UnknownOperationException: 'unsupported',
  Unreachable: 'unreachable',
};

const CODES: Readonly<Record<FaultKind, ErrorCode>> = {
  'stack-missing': 'stack-not-found',
  'stack-moving': 'stack-busy',
  'stack-needs-repair': 'stack-unrecoverable',
  'already-exists': 'request-refused',
  'change-set-missing': 'change-set-unusable',
  'change-set-status': 'change-set-unusable',
  'no-updates': 'request-refused',
  'too-late-to-cancel': 'request-refused',
  'delete-refused': 'request-refused',
  'termination-protected': 'termination-protected',
  capability: 'capability-missing',
  limit: 'limit-exceeded',
  template: 'template-invalid',
  role: 'access-denied',
  denied: 'access-denied',
  expired: 'credentials-expired',
  credentials: 'credentials-rejected',
  'no-credentials': 'credentials-missing',
  unsupported: 'request-refused',
  unreachable: 'service-unreachable',
  other: 'request-refused',
};

const HINTS: Partial<Readonly<Record<FaultKind, string>>> = {
  capability:
    'Name the capability in the input `capabilities` after reading what the template grants.',
  limit: 'Remove unused stacks or change sets, or ask AWS for a higher quota.',
  role: 'Check that the role of `role-arn` exists, that cloudformation.amazonaws.com may assume it and that you may pass it (iam:PassRole).',
  denied: 'Give the action that is named above to the role of this job (README, Permissions).',
  expired:
    'Get credentials that live longer than the run (role-duration-seconds of configure-aws-credentials) and follow the stack with operation `status` and `wait: true`.',
  credentials:
    'Check the credentials that an earlier step put into the environment, and the clock of the runner.',
  'no-credentials':
    'Run aws-actions/configure-aws-credentials before this step (it needs `permissions: id-token: write`), or set the AWS variables in the environment.',
  unreachable:
    'Check the network, HTTPS_PROXY and NO_PROXY. A stack operation that was started goes on without us.',
  'stack-missing': 'Check the stack name, the account of the credentials and the region us-west-2.',
};

/** The meaning of a refusal; texts first, since most of them share one code. */
export function kindOf(fault: ServiceFault): FaultKind {
  const byCode = CODE_KINDS[fault.code];
  if (byCode !== undefined) return byCode;
  const moving = MOVING.exec(fault.message);
  if (moving !== null && moving[1] !== 'REVIEW_IN_PROGRESS') return 'stack-moving';
  const byText = TEXTS.find(([pattern]) => pattern.test(fault.message));
  if (byText !== undefined) return byText[1];
  if (fault.httpStatus === 403) return 'denied';
  return fault.action === 'ValidateTemplate' ? 'template' : 'other';
}

function describe(fault: ServiceFault, kind: FaultKind): string {
  if (kind === 'no-credentials') return `No AWS credentials were found (${fault.message}).`;
  const id = fault.requestId === undefined ? '' : ` (request ${fault.requestId})`;
  if (kind === 'unreachable') return `${fault.action} got no usable answer: ${fault.message}${id}`;
  return `${fault.action} was refused: ${shorten(fault.message)} [${fault.code}]${id}`;
}

/** Some refusals echo the whole template (semantics 4.4), which must not be printed. */
function shorten(message: string): string {
  const limit = 1_000;
  if (message.length <= limit) return message;
  return `${message.slice(0, limit / 2)} … ${message.slice(-limit / 2)}`;
}
