import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../src/core/redaction.js';

/** A secret that is long enough to be hidden and can not be part of the stars that stand in its place. */
const secret = fc
  .string({ minLength: 4, maxLength: 40, unit: 'binary' })
  .filter((text) => !text.includes('*'));

describe('the redactor', () => {
  it('leaves no secret in any text, in whatever form it stands there', () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ unit: 'binary' })),
        fc.nat(),
        (secrets, rest, seed) => {
          const chosen = secrets[seed % secrets.length] ?? '';
          const forms = [
            chosen,
            JSON.stringify(chosen),
            encodeURIComponent(chosen.toWellFormed()),
            Buffer.from(chosen, 'utf8').toString('base64'),
            Buffer.from(chosen, 'utf8').toString('base64url'),
          ];
          const redact = createRedactor(secrets);
          for (const form of forms) {
            const text = redact(`${rest.join(' ')}${form}${rest.join('')}`);
            expect(text).toContain('***');
            for (const each of secrets) expect(text).not.toContain(each);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('leaves text without secrets as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(secret), (text, secrets) => {
        fc.pre(!secrets.some((each) => text.includes(each)) && !/x-amz-/i.test(text));
        const redact = createRedactor(secrets.filter((each) => each.length > 2 * text.length));
        expect(redact(text)).toBe(text);
      }),
    );
  });

  it('hides the longer of two secrets as a whole', () => {
    const redact = createRedactor(['open', 'open sesame']);
    expect(redact('say open sesame, then open')).toBe('say ***, then ***');
  });

  it('leaves short values alone, or it would black out half the text', () => {
    expect(createRedactor(['1', 'dev', ''])('dev has 1 stack')).toBe('dev has 1 stack');
  });

  it('hides each long line of a secret with several lines', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADAN\r\nx\n-----END KEY-----';
    const redact = createRedactor([key]);
    expect(redact(key)).toBe('***');
    expect(redact('line MIIEvQIBADAN of x')).toBe('line *** of x');
  });

  it('hides one line of such a secret inside JSON', () => {
    const redact = createRedactor(['first\n"quoted line"']);
    expect(redact(JSON.stringify({ line: '"quoted line"' }))).toBe('{"line":"***"}');
  });

  it('hides what lets the bearer of a presigned URL in, and leaves the rest of the URL readable', () => {
    const redact = createRedactor([]);
    const url =
      'https://b.s3.us-west-2.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F2026&X-Amz-Security-Token=IQoJb3&X-Amz-Signature=0123abcd&x-id=GetObject';
    expect(redact(`see "${url}" now`)).toBe(
      'see "https://b.s3.us-west-2.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=***&X-Amz-Security-Token=***&X-Amz-Signature=***&x-id=GetObject" now',
    );
  });

  it('finds it within a longer text in base64, wherever it begins there', () => {
    const redact = createRedactor(['open-sesame-42']);
    for (const user of ['', 'a', 'ab', 'abc', 'abcd']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = Buffer.from(`${user}:open-sesame-42:rest`, 'utf8').toString(encoding);
        expect(redact(text)).toContain('***');
        expect(Buffer.from(redact(text).split('***').join(''), encoding).toString()).not.toMatch(
          /sesame/,
        );
      }
    }
  });

  it('finds it as forms and strict encoders write it, and within JSON in JSON', () => {
    const value = 'a b(c)/"d"!';
    const redact = createRedactor([value]);
    const texts = [
      new URLSearchParams({ p: value }).toString(),
      'p=a%20b%28c%29%2F%22d%22%21',
      'p=a%20b%28c%29%2f%22d%22%21',
      JSON.stringify({ p: JSON.stringify({ q: value }) }),
    ];
    for (const text of texts) expect(redact(text)).toContain('***');
  });

  it('takes a secret by its letters, not as a pattern', () => {
    expect(createRedactor(['a.c$&'])('abc$& a.c$&')).toBe('abc$& ***');
  });
});
