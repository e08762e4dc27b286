import { TapstackError } from './errors.js';
import { SUFFIX_LONGEST, SUFFIX_SHORTEST } from './limits.js';
import type { EnvironmentSuffix } from './request.js';
import { HIDDEN_VALUE } from './stack.js';

/** The template parameter that carries the suffix. */
export const SUFFIX_PARAMETER = 'EnvironmentSuffix';

/** The suffix of last resort. */
export const DEFAULT_SUFFIX = 'dev';

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STACK_PREFIX = 'tapstack-';

/** Whether a text can be a suffix: `[a-z0-9]+(-[a-z0-9]+)*`, 2 to 20 characters. */
export function isSuffix(text: string): boolean {
  return text.length >= SUFFIX_SHORTEST && text.length <= SUFFIX_LONGEST && FORM.test(text);
}

/** The stack name of a suffix where no name is given. */
export function stackNameFor(suffix: string): string {
  return `${STACK_PREFIX}${suffix}`;
}

/** The suffix that a stack name `tapstack-<S>` says; `undefined` for a name of another form. */
export function suffixOfStackName(stackName: string): string | undefined {
  if (!stackName.startsWith(STACK_PREFIX)) return undefined;
  const suffix = stackName.slice(STACK_PREFIX.length);
  return isSuffix(suffix) ? suffix : undefined;
}

/** What a suffix can be chosen from before anything is asked of AWS; every text has been checked. */
export interface SuffixChoices {
  /** The input `environment-suffix`. */
  readonly input: string | undefined;
  /** `ENVIRONMENT_SUFFIX`. */
  readonly environment: string | undefined;
  /** The input `stack-name`. */
  readonly stackName: string | undefined;
}

/**
 * Chooses the suffix by the order of the contract: input, environment, stack name, `dev`. The last one is weak: it
 * gives way to the live stack's value in {@link settleSuffix}.
 *
 * @throws TapstackError `suffix-conflict` when the value contradicts a stack name `tapstack-<S>`
 */
export function chooseSuffix(choices: SuffixChoices): EnvironmentSuffix {
  const { input, environment, stackName } = choices;
  const named = stackName === undefined ? undefined : suffixOfStackName(stackName);
  if (input !== undefined) {
    return agreeing({ value: input, source: 'input' }, named, 'the input `environment-suffix`');
  }
  if (environment !== undefined) {
    const chosen = { value: environment, source: 'environment' } as const;
    return agreeing(chosen, named, 'the variable ENVIRONMENT_SUFFIX');
  }
  if (named !== undefined) return { value: named, source: 'stack-name' };
  return { value: DEFAULT_SUFFIX, source: 'default' };
}

function agreeing(
  chosen: EnvironmentSuffix,
  named: string | undefined,
  origin: string,
): EnvironmentSuffix {
  if (named === undefined || named === chosen.value) return chosen;
  throw new TapstackError(
    'suffix-conflict',
    `The environment suffix is ${chosen.value} by ${origin}, but the stack name ${stackNameFor(named)} says ${named}. Nothing was changed.`,
    { hint: 'Set only one of the two, or make them agree.' },
  );
}

/** What must agree on the suffix of a deployment. */
export interface SuffixToSettle {
  readonly suffix: EnvironmentSuffix;
  /** `EnvironmentSuffix` as the input `parameters` gives it. */
  readonly given: string | undefined;
  /** The live stack's value; `undefined` where there is no stack, no such parameter, or the value is hidden. */
  readonly live: string | undefined;
}

/**
 * The suffix to deploy with. Names of resources carry it, so another one would replace most of a live stack: it is
 * never changed, and every contradiction ends the run before anything is written.
 *
 * @throws TapstackError `suffix-conflict`
 */
export function settleSuffix(parts: SuffixToSettle): string {
  const { suffix, given } = parts;
  const live = parts.live === HIDDEN_VALUE ? undefined : parts.live;
  if (given !== undefined && suffix.source !== 'default' && given !== suffix.value) {
    throw new TapstackError(
      'suffix-conflict',
      `The input \`parameters\` says ${SUFFIX_PARAMETER}=${given}, but the environment suffix is ${suffix.value} (${ORIGINS[suffix.source]}). Nothing was changed.`,
      { hint: `Leave ${SUFFIX_PARAMETER} out of \`parameters\` and set \`environment-suffix\`.` },
    );
  }
  const weak = suffix.source === 'default' ? live : undefined;
  const wanted = given ?? weak ?? suffix.value;
  if (live === undefined || live === wanted) return wanted;
  throw new TapstackError(
    'suffix-conflict',
    `The live stack has the environment suffix ${live}, but this run says ${wanted} (${given === undefined ? ORIGINS[suffix.source] : 'from `parameters`'}). Nothing was changed.`,
    {
      hint: `Deploy with \`environment-suffix: ${live}\`, or name another stack. A live stack keeps its suffix, since nearly all of its resources are named after it.`,
    },
  );
}

/** The suffix that is most likely meant, where nothing may fail because of it any more: for names beside the stack. */
export function likelySuffix({ suffix, given, live }: SuffixToSettle): string {
  if (suffix.source !== 'default') return suffix.value;
  return [given, live].find((value) => value !== undefined && isSuffix(value)) ?? suffix.value;
}

const ORIGINS: Readonly<Record<EnvironmentSuffix['source'], string>> = {
  input: 'from the input `environment-suffix`',
  environment: 'from the variable ENVIRONMENT_SUFFIX',
  'stack-name': 'from the stack name',
  default: 'the default',
};
