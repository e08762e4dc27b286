import { SECRET_CHARACTERS } from './limits.js';

/** Replaces everything that must not be read by people. */
export type Redact = (text: string) => string;

/** What stands in place of a secret. */
export const REDACTED = '***';

/** Parts of presigned URLs that let the bearer in. */
const PRESIGNED = /(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"']+/gi;

/**
 * Makes the one function through which log, file, summary, outputs and notification pass. Each secret is recognised as
 * it is, in base64, URL-encoded and inside JSON; values shorter than four characters are left alone, or they would
 * black out half the text.
 */
export function createRedactor(secrets: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < SECRET_CHARACTERS) continue;
    for (const form of formsOf(secret)) forms.add(form);
  }
  // Longest first: a secret that is part of another must not cut it into recognisable pieces.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  return (text) => {
    let redacted = text;
    for (const form of ordered) redacted = redacted.replaceAll(form, REDACTED);
    // Nearly no text has such a part, and the search, which ignores case, is slow.
    return redacted.includes('=') ? redacted.replace(PRESIGNED, `$1${REDACTED}`) : redacted;
  };
}

function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.length >= SECRET_CHARACTERS);
  const bytes = Buffer.from(secret, 'utf8');
  return [
    ...[secret, ...lines].flatMap((text) => [text, ...escaped(text)]),
    // Without padding, which is left out in some places.
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    ...[0, 1, 2].flatMap((shift) => withinBase64(bytes, shift)),
    ...urlForms(secret.toWellFormed()),
  ];
}

/** Inside JSON, and inside JSON that is a value of JSON, as in the properties of an event. */
function escaped(text: string): readonly string[] {
  const once = JSON.stringify(text).slice(1, -1);
  return [once, JSON.stringify(once).slice(1, -1)];
}

/** Letters of base64 that a secret alone decides when it stands within a longer text, which begins `shift` bytes before it. */
function withinBase64(bytes: Buffer, shift: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
  const from = Math.ceil((shift * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  return (['base64', 'base64url'] as const)
    .map((encoding) => padded.toString(encoding).slice(from, to))
    .filter((form) => form.length >= EMBEDDED_CHARACTERS);
}

/** Shorter pieces of base64 turn up by chance. */
const EMBEDDED_CHARACTERS = 8;

/** As `encodeURIComponent`, as RFC 3986 and as a form have it, in upper and lower case. */
function urlForms(text: string): readonly string[] {
  const component = encodeURIComponent(text);
  const strict = component.replaceAll(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [component, strict, form].flatMap((upper) => [
    upper,
    upper.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/**
 * A value with every string in it redacted, except under the given keys. It has to be done before text is escaped or
 * encoded: a secret that is written in another way is not recognised any more.
 *
 * @param own keys whose values are our own words, which must stay what they are whatever the secrets are
 */
export function redactStrings<T>(value: T, redact: Redact, own: ReadonlySet<string>): T {
  return redacted(value, redact, own) as T;
}

function redacted(value: unknown, redact: Redact, own: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact, own));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      own.has(key) ? item : redacted(item, redact, own),
    ]),
  );
}
