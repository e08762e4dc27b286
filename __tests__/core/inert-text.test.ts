import { describe, expect, it } from '@jest/globals';
import { inertLines } from '../../src/core/inert-text.js';

describe('text from elsewhere', () => {
  it.each([
    ['::error::x', '│ ::error::x'],
    ['  \t\u00a0::add-mask::x', '│   \t\u00a0::add-mask::x'],
    ['a ##[add-matcher]x', 'a ##\\[add-matcher]x'],
    ['###[group]', '###\\[group]'],
    ['arn:aws:sns:us-west-2::topic', 'arn:aws:sns:us-west-2::topic'],
    ['# a [b] ##', '# a [b] ##'],
  ])('%j is printed as %j', (text, printed) => {
    expect(inertLines(text)).toEqual([printed]);
  });

  it('is split wherever something may take the rest for a line of its own', () => {
    const ends = ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f'];
    for (const end of ends) {
      expect(inertLines(`a${end}::error::b`)).toEqual(['a', '│ ::error::b']);
    }
  });

  it('keeps empty lines', () => {
    expect(inertLines('a\n\nb\n')).toEqual(['a', '', 'b', '']);
  });

  it.each(['\u0000', '\u0008', '\u001b', '\u007f', '\u0080', '\u009b'])(
    'has no control character %j, which could hide or overwrite what a reader sees',
    (control) => {
      expect(inertLines(`a${control}[2Kb`)).toEqual(['a\ufffd[2Kb']);
    },
  );

  it('keeps tabs', () => {
    expect(inertLines('a\tb')).toEqual(['a\tb']);
  });
});
