/** Which requests a rule is about; every condition must hold. */
export interface FaultMatch {
  /** `cloudformation`, `sns`, `s3` … */
  readonly service?: string;
  readonly action?: string | readonly string[];
  /** The first matching request that is affected, counted from 1. */
  readonly from?: number;
  /** How many are affected, from then on. */
  readonly times?: number;
  /** Chance of each to be affected, 0 to 1, by the seed. */
  readonly probability?: number;
  /** Only so long after the first request that matched. */
  readonly duringMs?: number;
  /** Only between these instants. */
  readonly window?: { readonly from: number; readonly until: number };
}

/** What happens to a request, or to what it sees. */
export type FaultEffect =
  /** The service refuses, in its own form. */
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message: string;
      readonly status?: number;
    }
  /** Something in between answers: a proxy's page, an empty body. */
  | {
      readonly kind: 'http';
      readonly status: number;
      readonly body: string;
      readonly contentType?: string;
    }
  /** The connection breaks: before the request is applied, after it, or within the answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' | 'mid-body' }
  | { readonly kind: 'hang'; readonly ms: number }
  | { readonly kind: 'trickle'; readonly ms: number }
  /** The answer is cut off but looks whole: status 200 and a matching length. */
  | { readonly kind: 'truncate'; readonly bytes?: number }
  | { readonly kind: 'latency'; readonly ms: number }
  /** Reads show the world as it was so long ago; with `after` only for a while after these actions. */
  | {
      readonly kind: 'stale';
      readonly ms: number;
      readonly after?: readonly string[];
      readonly forMs?: number;
    }
  /** What was made within this time does not exist yet. */
  | { readonly kind: 'invisible'; readonly ms: number }
  /** Events show up so much later. */
  | { readonly kind: 'late-events'; readonly ms: number }
  /** The service's clock is so far ahead of the caller's (negative: behind); see wire/clock-skew.ts. */
  | { readonly kind: 'skew'; readonly ms: number }
  /** More requests than this in a second are throttled, for each action on its own. */
  | { readonly kind: 'rate'; readonly perSecond: number };

/** A fault to be injected. */
export interface FaultRule {
  readonly match?: FaultMatch;
  readonly effect: FaultEffect;
}

/** The faults in force, as tests set them. */
export interface Faults {
  /** Adds a rule behind those that are there already; of several answers the first rule's counts. */
  add(rule: FaultRule): FaultRule;
  remove(rule: FaultRule): void;
  clear(): void;
}

/** Refusals as the services word them (semantics 4.3). */
export const REFUSALS = {
  throttling: { kind: 'error', code: 'Throttling', message: 'Rate exceeded', status: 400 },
  expiredToken: {
    kind: 'error',
    code: 'ExpiredToken',
    message: 'The security token included in the request is expired',
    status: 403,
  },
  invalidToken: {
    kind: 'error',
    code: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    status: 403,
  },
  unavailable: {
    kind: 'error',
    code: 'ServiceUnavailable',
    message: 'Service is unavailable. Please try again shortly.',
    status: 503,
  },
} as const satisfies Readonly<Record<string, FaultEffect>>;

/** The refusal of a permission, with the names that the service puts into it. */
export function accessDenied(
  action: string,
  resource: string,
  because = ` because no identity-based policy allows the ${action} action`,
): FaultEffect {
  const user = 'arn:aws:sts::123456789012:assumed-role/deployer/session';
  return {
    kind: 'error',
    code: 'AccessDenied',
    message: `User: ${user} is not authorized to perform: ${action} on resource: ${resource}${because}`,
    status: 403,
  };
}

/** Rates of the documentation, a rule for each (semantics 6). */
export const DOCUMENTED_RATES: readonly FaultRule[] = [
  {
    effect: { kind: 'rate', perSecond: 2 },
    match: {
      service: 'cloudformation',
      action: [
        'CreateChangeSet',
        'ExecuteChangeSet',
        'DescribeChangeSet',
        'DeleteChangeSet',
        'ListChangeSets',
        'CreateStack',
        'UpdateStack',
        'DeleteStack',
        'CancelUpdateStack',
        'ContinueUpdateRollback',
        'RollbackStack',
        'ValidateTemplate',
        'GetTemplateSummary',
        'EstimateTemplateCost',
        'GetStackPolicy',
        'SetStackPolicy',
        'UpdateTerminationProtection',
        'DetectStackDrift',
        'DescribeStackDriftDetectionStatus',
        'DescribeStackResourceDrifts',
        'ListImports',
        'SignalResource',
      ],
    },
  },
  {
    effect: { kind: 'rate', perSecond: 10 },
    match: {
      service: 'cloudformation',
      action: [
        'DescribeStacks',
        'DescribeStackEvents',
        'DescribeStackResources',
        'ListStackResources',
        'ListStacks',
        'ListExports',
        'GetTemplate',
      ],
    },
  },
  {
    effect: { kind: 'rate', perSecond: 20 },
    match: { service: 'cloudformation', action: 'DescribeStackResource' },
  },
];
