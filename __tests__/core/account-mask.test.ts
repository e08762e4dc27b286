import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAccountMask } from '../../src/core/account-mask.js';

const STACK = 'arn:aws:cloudformation:us-west-2:123456789012:stack/app/1';

describe('the mask of account ids', () => {
  it('shortens the account of every ARN, also in a URL and without a region', () => {
    const { hide } = createAccountMask();
    expect(hide(`see ${STACK}, arn:aws:iam::210987654321:role/x`)).toBe(
      'see arn:aws:cloudformation:us-west-2:…9012:stack/app/1, arn:aws:iam::…4321:role/x',
    );
    expect(hide(encodeURIComponent(STACK))).toBe(
      'arn%3Aaws%3Acloudformation%3Aus-west-2%3A…9012%3Astack%2Fapp%2F1',
    );
  });

  it('shortens the account of the stack where it stands alone, no other number', () => {
    const { hide, learn } = createAccountMask();
    const text = 'https://sqs.us-west-2.amazonaws.com/123456789012/q logs-123456789012-dev';
    expect(hide(text)).toBe(text);
    learn(undefined);
    learn('no arn');
    learn(STACK);
    learn(STACK);
    expect(hide(text)).toBe('https://sqs.us-west-2.amazonaws.com/…9012/q logs-…9012-dev');
    const others = '1123456789012 123456789012a 210987654321 1600000000000';
    expect(hide(others)).toBe(others);
  });

  it('leaves no trace of the account in any text around it', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        const mask = createAccountMask();
        mask.learn(STACK);
        expect(mask.hide(parts.join(` 123456789012/${STACK} `))).not.toMatch(/123456789012/);
      }),
      { numRuns: 1_000 },
    );
  });
});
