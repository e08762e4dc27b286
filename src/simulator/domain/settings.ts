import { durationsFrom, type DurationOf, type DurationTable } from './durations.js';

/** How the simulated account behaves; every field has a default. */
export interface WorldOptions {
  /** Rows a page of events, change sets, resources and lists; 100. */
  readonly pageSize?: number;
  readonly accountId?: string;
  readonly region?: string;
  /** Same seed, same ids. */
  readonly seed?: number;
  readonly durations?: DurationOf | DurationTable;
  /** From CreateChangeSet to its result, in milliseconds; 4,000. */
  readonly changeSetMs?: number;
  /** Divides all durations; 1. */
  readonly speed?: number;
  /** False simulates an endpoint whose events carry no client request token. */
  readonly clientTokensOnEvents?: boolean;
  readonly describeEvents?: 'supported' | 'unsupported';
  /** The service gives new change sets up at this number a stack; 1,000. */
  readonly changeSetLimit?: number;
}

/** The same, settled. */
export interface WorldSettings {
  readonly pageSize: number;
  readonly accountId: string;
  readonly region: string;
  readonly seed: number;
  readonly clientTokensOnEvents: boolean;
  readonly describeEvents: 'supported' | 'unsupported';
  readonly changeSetLimit: number;
  readonly duration: DurationOf;
  /** From a stack's first event to its first resource. */
  readonly overheadMs: number;
  /** From CreateChangeSet to its result. */
  readonly changeSetMs: number;
  /** Factor by which a minute of this account is shorter than a minute. */
  readonly speed: number;
}

/** Fills in the defaults. */
export function settleOptions(options: WorldOptions): WorldSettings {
  const { durations, speed = 1 } = options;
  const duration = typeof durations === 'function' ? durations : durationsFrom(durations);
  return {
    pageSize: options.pageSize ?? 100,
    accountId: options.accountId ?? '123456789012',
    region: options.region ?? 'us-west-2',
    seed: options.seed ?? 1,
    clientTokensOnEvents: options.clientTokensOnEvents ?? true,
    describeEvents: options.describeEvents ?? 'supported',
    changeSetLimit: options.changeSetLimit ?? 1000,
    duration: (type, verb, logicalId) => duration(type, verb, logicalId) / speed,
    overheadMs: 3000 / speed,
    changeSetMs: (options.changeSetMs ?? 4000) / speed,
    speed,
  };
}
