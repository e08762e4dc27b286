import { SUFFIX_PARAMETER } from './environment-suffix.js';
import { TapstackError } from './errors.js';
import { PARAMETER_VALUE_BYTES } from './limits.js';
import { didYouMean } from './nearest.js';
import type { DeclaredParameter } from './request.js';

/** Prefix of the environment variables that give secret values. */
export const SECRET_PREFIX = 'TAPSTACK_PARAM_';

/** Values for a template's parameters, and what the template declares. */
export interface GivenParameters {
  readonly declared: ReadonlyMap<string, DeclaredParameter>;
  /** From the input `parameters`. */
  readonly given: ReadonlyMap<string, string>;
  /** From `TAPSTACK_PARAM_<Key>` and `NOTIFICATION_EMAIL`; never printed. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** A parameter as it goes into a request; of the same shape as the port's. */
export type ResolvedParameter =
  | { readonly key: string; readonly value: string }
  | { readonly key: string; readonly usePreviousValue: true };

/** What {@link resolveParameters} gives. */
export interface ResolvedParameters {
  /** In the template's order. */
  readonly send: readonly ResolvedParameter[];
  /** Sentences for the reader. */
  readonly notes: readonly string[];
}

/**
 * Checks what can be checked of the given values without asking AWS; every fault is in the one error.
 *
 * @throws TapstackError `unknown-parameter` for names that the template lacks; `invalid-input` for a NoEcho value in
 *   `parameters`, a value given twice, or one of more than 4,096 bytes
 */
export function checkGivenParameters(parameters: GivenParameters): void {
  const unknown = unknownNames(parameters);
  const refused = refusedValues(parameters);
  const lines = [...unknown, ...refused];
  if (lines.length === 0) return;
  const message =
    lines.length === 1
      ? lines.join('')
      : `${lines.length} parameters are wrong:\n${bullets(lines)}`;
  const [first] = unknown;
  if (first === undefined) throw new TapstackError('invalid-input', message);
  throw new TapstackError('unknown-parameter', message, {
    hint: `The template declares: ${listOf([...parameters.declared.keys()])}.`,
  });
}

function unknownNames(parameters: GivenParameters): readonly string[] {
  const { declared, given, secrets } = parameters;
  const known = [...declared.keys()];
  const lacking = (origin: string, keys: Iterable<string>): readonly string[] =>
    [...keys]
      .filter((key) => !declared.has(key))
      .map((key) => {
        const subject = `The template has no parameter ${JSON.stringify(key)} (${origin}).`;
        return `${subject}${didYouMean(key, known)}`;
      });
  return [
    ...lacking('from the input `parameters`', given.keys()),
    ...lacking('from the environment', secrets.keys()),
  ];
}

function refusedValues(parameters: GivenParameters): readonly string[] {
  const { declared, given, secrets } = parameters;
  const lines: string[] = [];
  for (const key of given.keys()) {
    if (declared.get(key)?.noEcho === true) {
      lines.push(
        `${key} is a secret (NoEcho) and must not stand in \`parameters\`: give it in the environment variable ${SECRET_PREFIX}${key}.`,
      );
    } else if (secrets.has(key)) {
      lines.push(`${key} is given twice: in \`parameters\` and in the environment.`);
    }
  }
  for (const [key, value] of [...given, ...secrets]) {
    const bytes = Buffer.byteLength(value, 'utf8');
    if (bytes <= PARAMETER_VALUE_BYTES) continue;
    lines.push(
      `The value of ${key} has ${bytes} bytes; CloudFormation takes ${PARAMETER_VALUE_BYTES}.`,
    );
  }
  return lines;
}

/** What a deployment's parameters are made from. */
export interface ParametersToResolve extends GivenParameters {
  /** The value of `EnvironmentSuffix` where the template declares it; from `settleSuffix`. */
  readonly suffix: string | undefined;
  /** Names of the live stack's parameters; `undefined` where there is no stack. */
  readonly live: ReadonlySet<string> | undefined;
}

/**
 * Decides what is sent for each parameter of the template. What the user left alone keeps its live value: a default
 * would silently replace it on an update (semantics 7.3).
 *
 * @throws TapstackError as {@link checkGivenParameters}; `missing-parameter` naming all that have no value
 */
export function resolveParameters(parameters: ParametersToResolve): ResolvedParameters {
  checkGivenParameters(parameters);
  const { declared, given, secrets, suffix, live } = parameters;
  const send: ResolvedParameter[] = [];
  const missing: string[] = [];
  for (const [key, { hasDefault }] of declared) {
    const implied = key === SUFFIX_PARAMETER ? suffix : undefined;
    const value = given.get(key) ?? secrets.get(key) ?? implied;
    if (value !== undefined) send.push({ key, value });
    else if (live?.has(key) === true) send.push({ key, usePreviousValue: true });
    else if (!hasDefault) missing.push(key);
  }
  if (missing.length > 0) throw missingValues(missing);
  const vanished = [...(live ?? [])].filter((key) => !declared.has(key));
  return { send, notes: vanished.map(describeVanished) };
}

function describeVanished(key: string): string {
  return `The template no longer declares the parameter ${key}; its live value is dropped.`;
}

function missingValues(keys: readonly string[]): TapstackError {
  const subject = keys.length === 1 ? 'This parameter has' : 'These parameters have';
  return new TapstackError(
    'missing-parameter',
    `${subject} no default, no live value and none was given: ${keys.join(', ')}.`,
    {
      hint: `Give it in the input \`parameters\`, or a secret one in the environment variable ${SECRET_PREFIX}${keys[0] ?? ''}.`,
    },
  );
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A list that stays readable for templates with hundreds of parameters. */
function listOf(names: readonly string[]): string {
  const shown = 40;
  if (names.length === 0) return 'none';
  const rest = names.length > shown ? ` and ${names.length - shown} more` : '';
  return `${names.slice(0, shown).join(', ')}${rest}`;
}
