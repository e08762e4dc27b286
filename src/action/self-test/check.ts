import type { ErrorCode, Result } from '../../core/errors.js';
import type { Outcome } from '../../core/outcome.js';
import type { Annotation } from '../../render/annotations.js';
import type { PublishedMessage } from '../../simulator/services/topics.js';
import type { Simulator } from '../../simulator/simulator.js';

/** One run as a user would have it, with everything that he would see of it. */
export interface SelfTestRun {
  readonly outcome: Outcome;
  /** Lines of the job's log. */
  readonly screen: readonly string[];
  /** Text of the log file. */
  readonly file: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Text of the report file; empty when there is none. */
  readonly report: string;
  /** What was published, in order. */
  readonly sent: readonly PublishedMessage[];
}

/** What a run is started with. */
export interface SelfTestCall {
  /** By their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Is given each line of the log as soon as it is there. */
  readonly onLine?: (line: string) => void;
}

/** What a check works with. */
export interface Bench {
  readonly simulator: Simulator;
  readonly run: (call: SelfTestCall) => Promise<SelfTestRun>;
}

/** One built-in check; the checks of a theme run in order on one stack. */
export interface SelfTestCheck {
  readonly title: string;
  /** What does not hold; `undefined` when all does. What it throws counts as a check that could not run. */
  readonly run: (bench: Bench) => Promise<string | undefined>;
}

/** What a run has to come to. */
export interface Expected {
  readonly result: Result;
  readonly failure?: ErrorCode;
  readonly status?: string;
}

/** Compares what a run came to with what it has to come to. */
export function expectRun({ outcome }: SelfTestRun, wanted: Expected): string | undefined {
  const { result, failure, stack } = outcome;
  const holds =
    result === wanted.result &&
    failure?.code === wanted.failure &&
    (wanted.status === undefined || stack.status === wanted.status);
  if (holds) return undefined;
  const words = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  const hoped = words([wanted.result, wanted.failure, wanted.status]);
  const seen = words([result, failure?.code, stack.status]);
  return `expected ${hoped}, saw ${seen}: ${outcome.headline}`;
}

/** The first thing that does not hold. */
export function firstOf(...problems: readonly (string | undefined | false)[]): string | undefined {
  return problems.find((problem) => typeof problem === 'string');
}

/** Names a text that should be in another; `undefined` when it is. */
export function lacks(where: string, text: string, wanted: string): string | undefined {
  return text.includes(wanted) ? undefined : `${where} lacks ${JSON.stringify(wanted)}`;
}
