import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DocumentFault } from '../../src/template/document-problem.js';
import { readSimpleYaml } from '../../src/template/simple-yaml.js';
import { readFullYaml } from '../../src/template/yaml-reader.js';

const SHIPPED = readFileSync(new URL('../../TapStack.yml', import.meta.url), 'utf8');

/** What the complete reader makes of a text; `undefined` where it refuses it. */
function full(text: string): unknown {
  try {
    const { value, node, alias } = readFullYaml(text);
    return alias === undefined ? { value, node } : undefined;
  } catch (error) {
    if (error instanceof DocumentFault) return undefined;
    throw error;
  }
}

/** Either the simple reader leaves a text alone, or both read the same at the same places. */
function agree(text: string): boolean {
  const simple = readSimpleYaml(text);
  if (simple !== undefined) expect(simple).toEqual(full(text));
  return simple !== undefined;
}

describe('the reader of simple YAML', () => {
  it('reads the shipped template as the complete one does', () => {
    expect(agree(SHIPPED)).toBe(true);
  });

  it.each([
    [
      'mappings and lists',
      'a:\n  b: 1\n  c:\n  - x\n  -   y: 2\n      z: true\n  d:\n    - [p, q]\n',
    ],
    ['brackets over several lines', 'a: { b: [1, 2,\n    3], c: {},\n  d: [] }\ne: x\n'],
    ['quotes', `a: 'it''s'\nb: "x # y"\n'c d': ''\n"e": ""\n`],
    [
      'comments and empty lines',
      '# one\n\na: 1 # two\n  # three\nb:\n# four\n\n  c: d#e\n# five\n',
    ],
    ['short tags', 'a: !Ref B\nb: !GetAtt C.D.E\nc: !If [x, !Sub "${a}", !Ref AWS::NoValue]\n'],
    [
      'tags before a block',
      'a: !If\n  - x\n  - !Sub\n    - y\n    - { z: 1 }\nb: !Not\n - q\nc: !Not\n- r\n',
    ],
    [
      'literal texts',
      'a: |\n  x\n\n   y # no comment\n  z\n\nb: !Sub |-\n   $x: {\n   #\n\nc:\n- |\n  d\n',
    ],
    [
      'scalars',
      'a: 0123\nb: 1.5\nc: -7\nd: no\ne: ~\nf: 2012-10-17\ng: a:b - c?\nh: s3:*\ni: 1.0\n',
    ],
    ['other letters', 'a: Größe – 5 €\nb: [日本, 😀]\n'],
  ])('reads %s', (_, text) => {
    expect(agree(text)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['a text without a last line break', 'a: 1'],
    ['a key without a value', 'a:\nb: 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['an anchor and an alias', 'a: &x 1\nb: *x\n'],
    ['an unknown tag', 'a: !Reff B\n'],
    ['a text over two lines', 'a: b\n  c\n'],
    ['a folded text', 'a: >\n  b\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a tab', 'a:\tb\n'],
    ['Windows line breaks', 'a: b\r\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a pair inside a list', 'a: [b: c]\n'],
    ['a line that stands too far left', 'a:\n    b: 1\n  c: 2\n'],
    ['brackets that are not closed', 'a: [b\n'],
    ['brackets at the left edge', 'a: [b,\nc]\n'],
    ['a list inside a list', '- - a\n'],
    ['deep nesting', `a: ${'['.repeat(120)}${']'.repeat(120)}\n`],
  ])('leaves %s to the complete one', (_, text) => {
    expect(readSimpleYaml(text)).toBeUndefined();
  });

  it('never reads a damaged template in another way', () => {
    const lines = SHIPPED.split('\n');
    const place = fc.integer({ min: 0, max: lines.length - 12 });
    const piece = fc.constantFrom(
      ...[
        ':',
        ': ',
        ' ',
        '  ',
        '\n',
        '- ',
        '#',
        ' #',
        ',',
        '[',
        ']',
        '{',
        '}',
        "'",
        '"',
        '|',
        '|-',
      ],
      ...[
        '!',
        '!Sub ',
        '&a ',
        '*a',
        '%',
        '@',
        '?',
        '>',
        '\t',
        '\r',
        '~',
        '<<',
        '---',
        '-',
        '\\',
        '. ',
      ],
    );
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      piece,
      cut: fc.nat(3),
    });
    fc.assert(
      fc.property(place, fc.array(damage, { maxLength: 3 }), (from, damages) => {
        let text = `${lines.slice(from, from + 12).join('\n')}\n`;
        for (const { at, piece: added, cut } of damages) {
          const index = Math.floor(at * text.length);
          text = text.slice(0, index) + added + text.slice(index + cut);
        }
        const least = Math.min(
          ...text.split('\n').flatMap((line) => (/^ *[^ #]/.test(line) ? [line.search(/\S/)] : [])),
        );
        agree(text.replaceAll(new RegExp(`^ {${Number.isFinite(least) ? least : 0}}`, 'gm'), ''));
      }),
      { numRuns: 3_000 },
    );
  });

  it('never reads any text in another way', () => {
    const word = fc.constantFrom(
      ...[
        'a',
        'b',
        'Ref',
        '1',
        "'x'",
        '"y"',
        '|',
        '|-',
        '!Ref',
        '!GetAtt',
        '- ',
        '-',
        ': ',
        ':',
        ':\n',
        '\n',
      ],
      ...[
        '\n  ',
        '\n    ',
        '\n- ',
        '\n  - ',
        ' ',
        '  ',
        '#',
        ' # c',
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        '~',
        "''",
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        agree(`${words.join('')}\n`);
      }),
      { numRuns: 20_000 },
    );
  });
});
