import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TapstackError } from '../../src/core/errors.js';
import { parseDocument, readDocument } from '../../src/template/document.js';
import type { DocumentProblem } from '../../src/template/document.js';

function value(text: string) {
  return parseDocument(text).value;
}

function problem(text: string): DocumentProblem {
  const result = readDocument(text);
  if (result.ok) throw new Error(`was read: ${JSON.stringify(result.document.value)}`);
  return result.problem;
}

describe('short tags', () => {
  it.each([
    ['!Ref A', { Ref: 'A' }],
    ['!Condition A', { Condition: 'A' }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt [A, B.C]', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt A', { 'Fn::GetAtt': ['A'] }],
    ['!Sub "${A}-x"', { 'Fn::Sub': '${A}-x' }],
    ['!Sub ["${a}", {a: !Ref B}]', { 'Fn::Sub': ['${a}', { a: { Ref: 'B' } }] }],
    ['!If [C, !Ref A, 1]', { 'Fn::If': ['C', { Ref: 'A' }, 1] }],
    ['!Not [!Equals [!Ref A, ""]]', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'A' }, ''] }] }],
    ['!GetAZs', { 'Fn::GetAZs': '' }],
    ['!GetAZs ""', { 'Fn::GetAZs': '' }],
    ['!GetAZs\n  Ref: AWS::Region', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }],
    ['!Base64\n  Fn::Sub: x', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
    ['!Transform {Name: AWS::Include}', { 'Fn::Transform': { Name: 'AWS::Include' } }],
    ['!Select [0, !Split [",", a]]', { 'Fn::Select': [0, { 'Fn::Split': [',', 'a'] }] }],
    ['!ImportValue 0123', { 'Fn::ImportValue': '0123' }],
    ['!Sub |\n  a\n  b\n', { 'Fn::Sub': 'a\nb\n' }],
  ])('%s is read in its long form', (text, expected) => {
    expect(value(`x: ${text}`)).toEqual({ x: expected });
  });

  it('knows every function that the brief of the engine names', () => {
    const names = 'And Or FindInMap Cidr Join ForEach Length ToJsonString Equals'.split(' ');
    for (const name of names) {
      expect(value(`x: !${name} [a]`)).toEqual({ x: { [`Fn::${name}`]: ['a'] } });
    }
  });

  it('refuses a tag that CloudFormation does not have, at its value', () => {
    expect(problem('a:\n  b: !Reff X')).toEqual({
      kind: 'unsupported',
      format: 'yaml',
      message: 'CloudFormation has no tag !Reff',
      line: 2,
      column: 12,
    });
    expect(problem('a: !!binary aGk=').message).toBe('CloudFormation has no tag !!binary');
  });
});

describe('scalars', () => {
  it.each([
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['off', 'off'],
    ['"true"', 'true'],
    ['2012-10-17', '2012-10-17'],
    ['0123', '0123'],
    ['012345678901', '012345678901'],
    ['123456789012', 123456789012],
    ['12345678901234567890', '12345678901234567890'],
    ['1.10', '1.10'],
    ['1.5', 1.5],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['12:30', '12:30'],
    ['-0', '-0'],
    ['-5', -5],
    ['!!str 5', '5'],
    ['! 5', '5'],
    ['~', null],
    ['', null],
    ['10.0.0.0/16', '10.0.0.0/16'],
    ["'0'", '0'],
  ])('%s stays what CloudFormation sees', (text, expected) => {
    expect(value(`x: ${text}`)).toEqual({ x: expected });
  });

  it('keeps the text of keys', () => {
    expect(value('0123: a\ntrue: b\n1.0: c')).toEqual({ '0123': 'a', true: 'b', '1.0': 'c' });
  });

  it('keeps numbers of JSON that would change', () => {
    expect(value('{"a": 1.0, "b": 2, "c": 12345678901234567890}')).toEqual({
      a: '1.0',
      b: 2,
      c: '12345678901234567890',
    });
  });

  it('does not let a key change the prototype', () => {
    const read = value('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(read['polluted']).toBeUndefined();
    expect(Object.keys(value('__proto__: {a: 1}') as object)).toEqual(['__proto__']);
  });
});

describe('positions', () => {
  const yaml = [
    'Resources:',
    '  Vpc:',
    '    Type: AWS::EC2::VPC',
    '    Properties:',
    '      CidrBlock: !GetAtt A.B',
    '      Tags:',
    '        - Key: a',
    '          Value: !Sub "${X}"',
    '',
    '  Next: {}',
  ].join('\n');

  it('names the key, the item or the function of a YAML path', () => {
    const { positionOf } = parseDocument(yaml);
    expect(positionOf(['Resources', 'Vpc'])).toEqual({
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 6,
    });
    expect(positionOf(['Resources', 'Vpc', 'Properties', 'Tags', 0])).toEqual({
      line: 7,
      column: 11,
      endLine: 8,
      endColumn: 29,
    });
    const tag = ['Resources', 'Vpc', 'Properties', 'Tags', 0, 'Value', 'Fn::Sub'];
    expect(positionOf(tag)).toMatchObject({ line: 8, column: 23 });
    const part = ['Resources', 'Vpc', 'Properties', 'CidrBlock', 'Fn::GetAtt', 1];
    expect(positionOf(part)).toMatchObject({ line: 5, column: 26 });
    expect(positionOf([])).toMatchObject({ line: 1, column: 1, endLine: 10 });
  });

  it('is undefined where nothing is', () => {
    const { positionOf } = parseDocument(yaml);
    expect(positionOf(['Resources', 'Other'])).toBeUndefined();
    expect(positionOf(['Resources', 'Vpc', 'Type', 'x'])).toBeUndefined();
    expect(positionOf(['Resources', 'constructor'])).toBeUndefined();
  });

  it('works for JSON', () => {
    const { positionOf, format } = parseDocument('{\n  "A": {"B": [1,\n    {"C": 2}]}\n}');
    expect(format).toBe('json');
    expect(positionOf(['A', 'B', 1, 'C'])).toEqual({
      line: 3,
      column: 6,
      endLine: 3,
      endColumn: 9,
    });
    expect(positionOf(['A', 'B', 0])).toMatchObject({ line: 2, column: 15 });
  });

  it('leads from an alias to its anchor', () => {
    const document = parseDocument('a: &x\n  b: 1\nc: *x');
    expect(document.value).toEqual({ a: { b: 1 }, c: { b: 1 } });
    expect(document.positionOf(['c', 'b'])).toMatchObject({ line: 2, column: 3 });
    expect(document.firstAlias).toMatchObject({ line: 3, column: 4 });
  });
});

describe('texts that cannot be read', () => {
  it.each([
    ['{"Resources": }', 'syntax', 1, 15],
    ['{"a": 1,}', 'syntax', 1, 9],
    ['{"a": 1', 'syntax', 1, 8],
    ['{"a": 01}', 'syntax', 1, 8],
    ['{\n "a": "x\ny"}', 'syntax', 2, 7],
    ['{"a": 1} x', 'syntax', 1, 10],
    ['{"a": 1, "a": 2}', 'duplicate-key', 1, 10],
    ['a: 1\nb: [', 'syntax', 2, 5],
    ['a: 1\n b: 2', 'syntax', 1, 4],
    ['a:\n  k: 1\n  k: 2', 'duplicate-key', 3, 3],
    ['a: *nowhere', 'syntax', 1, 4],
    ['a: &x [*x]', 'syntax', 1, 8],
    ['[a]: b', 'syntax', 1, 2],
    ['? [a]\n: b', 'unsupported', 1, 3],
    ['a: 1\n---\nb: 2', 'syntax', 2, 1],
    ['a: "\\q"', 'syntax', 1, 5],
  ] as const)('%j gives %s at %d:%d', (text, kind, line, column) => {
    expect(problem(text)).toMatchObject({ kind, line, column });
  });

  it('raises template-invalid with file, line and column in front', () => {
    let thrown: unknown;
    try {
      parseDocument('a:\n  k: 1\n  k: 2', { file: 'TapStack.yml' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TapstackError);
    expect(thrown).toMatchObject({
      code: 'template-invalid',
      message: 'TapStack.yml:3:3: The key "k" appears twice.',
    });
  });

  it('bounds aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const inner = Array.from({ length: 10 }, () => `*a${String(level - 1)}`).join(', ');
      lines.push(`a${String(level)}: &a${String(level)} [${inner}]`);
    }
    expect(problem(lines.join('\n')).message).toContain('too many values');
  });

  it.each(['[', '{"a":', '- ', 'a: ['])('ends on 20,000 nestings of %j', (opening) => {
    expect(['unsupported', 'syntax']).toContain(problem(opening.repeat(20_000)).kind);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '"',
      '!Ref ',
      '&x ',
      '*x',
      '|',
      '#',
      ',',
      '? ',
      "'",
      '\t',
      '%',
      '!',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(typeof readDocument(pieces.join('')).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('agreement and speed', () => {
  it('reads any JSON as JSON.parse does, apart from numbers that are kept as text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
        const text = JSON.stringify(json);
        if (!/^[[{]/.test(text)) return;
        const plain = JSON.parse(text, (_, item: unknown) =>
          typeof item === 'number' && !Number.isInteger(item) ? String(item) : item,
        );
        const read = JSON.parse(JSON.stringify(value(text)), (_, item: unknown) =>
          typeof item === 'number' && !Number.isInteger(item) ? String(item) : item,
        );
        expect(JSON.stringify(read).replace(/"/g, '')).toBe(
          JSON.stringify(plain).replace(/"/g, ''),
        );
      }),
    );
  });

  it('reads 50 kB of YAML in well under a second', () => {
    const block = (n: number) =>
      `  Subnet${String(n)}:\n    Type: AWS::EC2::Subnet\n    Properties:\n      VpcId: !Ref Vpc\n      CidrBlock: !Select [${String(n)}, !Cidr [!GetAtt Vpc.CidrBlock, 16, 8]]\n      Tags:\n        - Key: Name\n          Value: !Sub '\${AWS::StackName}-${String(n)}'\n`;
    let text = 'Resources:\n';
    for (let n = 0; text.length < 50_000; n += 1) text += block(n);
    readDocument(text);
    const start = performance.now();
    expect(readDocument(text).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
