import { isSuffix, SUFFIX_PARAMETER } from '../core/environment-suffix.js';
import type { Notice } from '../core/outcome.js';
import { SECRET_PREFIX } from '../core/parameters.js';
import { REGION, type DeclaredParameter, type NotificationWishes } from '../core/request.js';
import { quoted, type Faults } from './input-faults.js';
import { SUFFIX_FORM } from './input-forms.js';
import type { Environment } from './input-source.js';
import { NOTIFY_CHOICES } from './input-choices.js';
import { trimAscii, type InputValues } from './input-values.js';

/** The parameter that `NOTIFICATION_EMAIL` goes to where the template declares it. */
const EMAIL_PARAMETER = 'NotificationEmail';

/** The secret values that users give, for the redactor and the runner; to be read before anything is printed. */
export function readSecretValues(environment: Environment): readonly string[] {
  const values = Object.entries(environment)
    .filter(([name]) => name.startsWith(SECRET_PREFIX) || name === 'NOTIFICATION_EMAIL')
    .map(([, value]) => value ?? '');
  // A service shows an address in small letters, and nobody shows the blanks around a value.
  const email = (environment['NOTIFICATION_EMAIL'] ?? '').toLowerCase();
  const all = [...values, email].flatMap((value) => [value, trimAscii(value)]);
  return [...new Set(all)].filter((value) => value !== '');
}

/** Variables that let their bearer in. */
const CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'GITHUB_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
] as const;

/** Shorter values are no real credentials but words such as `test`, as local endpoints take them. */
const CREDENTIAL_CHARACTERS = 16;

/** Everything that the redactor hides: what users give, and the credentials of the environment, which no mask command repeats. */
export function readHiddenValues(environment: Environment): readonly string[] {
  const credentials = CREDENTIALS.map((name) => trimAscii(environment[name] ?? ''));
  const real = credentials.filter((value) => value.length >= CREDENTIAL_CHARACTERS);
  return [...readSecretValues(environment), ...real];
}

/** Secret parameters with what is worth saying about them. */
export interface SecretParameters {
  readonly values: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/**
 * The values of `TAPSTACK_PARAM_<Key>`. An empty one is left out with a warning: that is what a secret that does not
 * exist turns into, and nobody means to send an empty password.
 */
export function readSecretParameters(environment: Environment, faults: Faults): SecretParameters {
  const values = new Map<string, string>();
  const notices: Notice[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith(SECRET_PREFIX) || value === undefined) continue;
    const key = name.slice(SECRET_PREFIX.length);
    if (key === SUFFIX_PARAMETER) {
      faults.add(`${name} is set, but the suffix is no secret: use \`environment-suffix\`.`);
    } else if (value === '') {
      const message = `${name} is empty and has no effect. Does the secret exist?`;
      notices.push({ level: 'warning', message });
    } else {
      values.set(key, value);
    }
  }
  return { values, notices };
}

/** Adds `NOTIFICATION_EMAIL` where the template declares the parameter and nothing else gives it. */
export function withNotificationEmail(
  secrets: ReadonlyMap<string, string>,
  environment: Environment,
  template: {
    readonly declared: ReadonlyMap<string, DeclaredParameter>;
    readonly given: ReadonlyMap<string, string>;
  },
): ReadonlyMap<string, string> {
  const email = environment['NOTIFICATION_EMAIL'] ?? '';
  const wanted =
    email !== '' &&
    template.declared.has(EMAIL_PARAMETER) &&
    !template.given.has(EMAIL_PARAMETER) &&
    !secrets.has(EMAIL_PARAMETER);
  return wanted ? new Map([...secrets, [EMAIL_PARAMETER, email]]) : secrets;
}

/** When to tell somebody, and whom where the stack has no topic of its own. */
export function readNotification(
  values: InputValues,
  environment: Environment,
): NotificationWishes {
  const variable = (name: string): string | undefined => {
    const value = trimAscii(environment[name] ?? '');
    return value === '' ? undefined : value;
  };
  return {
    when: values.choice('notify', NOTIFY_CHOICES) ?? 'final',
    topicArn: variable('NOTIFICATION_TOPIC_ARN'),
    email: variable('NOTIFICATION_EMAIL'),
  };
}

/** `ENVIRONMENT_SUFFIX`, `undefined` where it is empty. */
export function readSuffixVariable(environment: Environment, faults: Faults): string | undefined {
  const value = trimAscii(environment['ENVIRONMENT_SUFFIX'] ?? '');
  if (value === '') return undefined;
  if (!isSuffix(value)) {
    faults.add(`ENVIRONMENT_SUFFIX is ${quoted(value)}, which is not ${SUFFIX_FORM}.`);
  }
  return value;
}

/** A warning for each variable that asks for another region than the one that TapStack works in. */
export function regionNotices(environment: Environment): readonly Notice[] {
  return ['AWS_REGION', 'AWS_DEFAULT_REGION'].flatMap((name): readonly Notice[] => {
    const value = environment[name] ?? '';
    if (value === '' || value === REGION) return [];
    const message = `${name} is ${quoted(value)}, but TapStack works in ${REGION} only and goes on there.`;
    return [{ level: 'warning', message }];
  });
}

/** How much faster than real time waiting runs; 1 outside demonstrations and tests. */
export interface ClockScale {
  readonly scale: number;
  readonly notices: readonly Notice[];
}

/**
 * `TAPSTACK_CLOCK_SCALE`, honoured only where every endpoint that is set is a loopback one: against the real service it
 * would turn patient waiting into a flood of requests.
 */
export function readClockScale(environment: Environment): ClockScale {
  const text = environment['TAPSTACK_CLOCK_SCALE'] ?? '';
  if (text === '') return { scale: 1, notices: [] };
  const scale = Number(text);
  const ignored = (why: string): ClockScale => {
    const message = `TAPSTACK_CLOCK_SCALE has no effect: ${why}.`;
    return { scale: 1, notices: [{ level: 'warning', message }] };
  };
  if (!Number.isFinite(scale) || scale <= 0) return ignored('it is not a positive number');
  if (!usesLoopback(environment)) return ignored('AWS_ENDPOINT_URL is not a loopback address');
  return { scale, notices: [] };
}

function usesLoopback(environment: Environment): boolean {
  const endpoints = Object.entries(environment)
    .filter(([name]) => /^AWS_ENDPOINT_URL(?:_|$)/.test(name))
    .map(([, value]) => value ?? '')
    .filter((value) => value !== '');
  return (environment['AWS_ENDPOINT_URL'] ?? '') !== '' && endpoints.every(isLoopback);
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}
