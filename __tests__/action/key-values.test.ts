import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readKeyValues } from '../../src/action/key-values.js';

type Half = 'Parameters' | 'Tags';

function read(
  text: string,
  half: Half = 'Parameters',
  files: Readonly<Record<string, string>> = {},
) {
  return readKeyValues(text, {
    half,
    readFile: (path) => {
      const content = files[path];
      return content === undefined
        ? { ok: false, missing: true, reason: 'there is no such file' }
        : { ok: true, bytes: Buffer.from(content) };
    },
  });
}

function pairs(text: string, half: Half = 'Parameters'): Record<string, string> | undefined {
  const result = read(text, half);
  if (!result.ok) throw new Error(result.problem);
  return result.pairs === undefined ? undefined : Object.fromEntries(result.pairs);
}

function problem(text: string): string {
  const result = read(text);
  return result.ok ? 'no problem' : result.problem;
}

describe('the line form', () => {
  it('reads one pair a line, skipping blank lines and comments', () => {
    expect(pairs('A=1\r\n\n  # a comment = no pair\nB=2\n')).toEqual({ A: '1', B: '2' });
  });
  it('keeps commas, quotes, blanks and further equals signs in values', () => {
    expect(pairs(`A=a,b,c\nB="x"='y'\nC={"a":[1,2]}\nD=\nE=x: y`)).toEqual({
      A: 'a,b,c',
      B: `"x"='y'`,
      C: '{"a":[1,2]}',
      D: '',
      E: 'x: y',
    });
  });
  it('trims keys but not values, and tells which values are padded', () => {
    const result = read('  A =1\nB= 2\nC=3 ');
    expect(result).toEqual({
      ok: true,
      pairs: new Map([
        ['A', '1'],
        ['B', ' 2'],
        ['C', '3 '],
      ]),
      padded: ['B', 'C'],
    });
  });
  it('takes colons without a blank as part of the key', () => {
    expect(pairs('team:owner=web')).toEqual({ 'team:owner': 'web' });
  });
  it.each([
    ['A=1\nA=2', 'line 2 repeats the key "A"'],
    ['A=1\n A =1', 'line 2 repeats the key "A"'],
    ['=1', 'line 1 has an empty key'],
    ['A=1\nB', 'line 2 has no equals sign'],
    ['A=1\nB: 2', 'line 2 is not of the form Key=Value as the lines before it are'],
    ['# only\nfree text', 'the text is in none of the known forms'],
  ])('refuses %j', (text, expected) => {
    expect(problem(text)).toContain(expected);
  });
  it('says nothing for a text without content', () => {
    expect(pairs(' \n# nothing\n')).toBeUndefined();
  });
});

describe('mappings', () => {
  it('keep numbers and booleans as they are written', () => {
    const expected = { A: '1.10', B: '0123', C: 'true', D: 'Yes', E: '1e3', F: '2026-01-01' };
    const yaml = 'A: 1.10\nB: 0123\nC: true\nD: Yes\nE: 1e3\nF: 2026-01-01';
    expect(pairs(yaml)).toEqual(expected);
    expect(pairs('{"A": 1.10, "C": true, "N": 12345678901234567890}')).toEqual({
      A: '1.10',
      C: 'true',
      N: '12345678901234567890',
    });
  });
  it('keep block values of several lines, equals signs and colons included', () => {
    expect(pairs('Key: |\n  A=1\n  B: 2\nUrl: http://x/?a=b')).toEqual({
      Key: 'A=1\nB: 2\n',
      Url: 'http://x/?a=b',
    });
  });
  it('join lists of scalars by commas and keep other structures as JSON text', () => {
    expect(pairs('L: [a, 1.10, true]\nE: []')).toEqual({ L: 'a,1.10,true', E: '' });
    expect(pairs('{"O": {"a": [1.10, "x"], "b": null, "c": {}}, "M": [{"k": "v"}, 2]}')).toEqual({
      O: '{"a":[1.10,"x"],"b":null,"c":{}}',
      M: '[{"k":"v"},2]',
    });
    expect(pairs('O:\n  octal: 0123\n  text: "12"\n  none: ~')).toEqual({
      O: '{"octal":"0123","text":"12","none":null}',
    });
  });
  it('are read from any file and from JSON that is indented with tabs', () => {
    expect(read('file:p.json', 'Parameters', { 'p.json': '\uFEFF{\n\t"A": "1"\n}\n' })).toEqual({
      ok: true,
      pairs: new Map([['A', '1']]),
      padded: [],
    });
  });
  it('do not treat special names specially', () => {
    expect([...(readEntries('{"__proto__": "1", "constructor": "2", "<<": "3"}') ?? [])]).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['<<', '3'],
    ]);
  });
  it.each([
    ['A: 1\nA: 2', 'a key is repeated'],
    ['{"A":"1","A":"2"}', 'a key is repeated'],
    ['"A ": 1\nA: 2', 'repeats the key "A"'],
    ['A:', '"A" has no value'],
    ['{"A": null}', '"A" has no value'],
    ['A: ~', '"A" has no value'],
    ['"": x', 'empty key'],
    ['A: 1\nB=2', 'line'],
    ['A: !Ref B', 'tags such as !Ref'],
    ['A: &x 1\nB: *x', 'alias'],
    ['A: [1, null]', 'has no value'],
    ['A: ["a,b", c]', 'contains a comma'],
    ['{"A": "1"', 'line 1'],
    ['A: 1\n---\nB: 2', 'more than one document'],
  ])('refuse %j', (text, expected) => {
    expect(problem(text)).toContain(expected);
  });
  it('are refused when they are nested too deeply', () => {
    expect(problem('{"A": '.repeat(50_000))).toContain('nested too deeply');
  });
  it('never quote the text in a problem', () => {
    expect(problem('Password: hunter22: oops: [')).not.toContain('hunter22');
  });
});

function readEntries(text: string): ReadonlyMap<string, string> | undefined {
  const result = read(text);
  return result.ok ? result.pairs : undefined;
}

describe('lists', () => {
  it('are read in all three forms', () => {
    const expected = { A: '1', B: 'x,y' };
    const long =
      '[{"ParameterKey":"A","ParameterValue":1},{"ParameterKey":"B","ParameterValue":"x,y"}]';
    expect(pairs(long)).toEqual(expected);
    expect(pairs('- {Key: A, Value: 1}\n- {Value: "x,y", Key: B}')).toEqual(expected);
    expect(pairs('["A=1","B=x,y"]')).toEqual(expected);
    expect(pairs('[]')).toEqual({});
  });
  it.each([
    ['["A=1",{"Key":"B","Value":"2"}]', 'item 2 of the list is of another form'],
    ['["A"]', 'item 1 of the list is neither'],
    ['[["A=1"]]', 'item 1 of the list is neither'],
    ['["A=1","A=2"]', 'repeats the key "A"'],
    ['[{"ParameterKey":"A"}]', 'item 1 of the list has not exactly the keys'],
    ['[{"ParameterKey":"A","ParameterValue":"1","UsePreviousValue":true}]', 'not exactly'],
    ['[{"Key":"A","Value":null}]', '"A" has no value'],
    ['[{"Key":["A"],"Value":"1"}]', 'a Key that is not a text'],
  ])('refuse %j', (text, expected) => {
    expect(problem(text)).toContain(expected);
  });
});

describe('CodePipeline configurations', () => {
  const text = '{"Parameters":{"A":"1"},"Tags":{"team":"web"},"StackPolicy":{"Statement":[]}}';
  it('give the half that is wanted', () => {
    expect(pairs(text)).toEqual({ A: '1' });
    expect(pairs(text, 'Tags')).toEqual({ team: 'web' });
  });
  it('say nothing of a half that they lack', () => {
    expect(pairs('{"Parameters":{"A":"1"}}', 'Tags')).toBeUndefined();
  });
  it('are not seen in a mapping that merely has such a key', () => {
    expect(pairs('{"Tags":"x"}')).toEqual({ Tags: 'x' });
  });
});

describe('files', () => {
  it('may hold any form', () => {
    const result = read(' file:params/dev.txt \n', 'Parameters', { 'params/dev.txt': 'A=1\nB=2' });
    expect(result).toMatchObject({ ok: true });
  });
  it('that can not be read are a problem that names them', () => {
    expect(problem('file:missing.yml')).toBe(
      'the file missing.yml can not be read (there is no such file)',
    );
  });
  it('are not followed further', () => {
    const result = read('file:a', 'Parameters', { a: 'file:b', b: 'A=1' });
    expect(result.ok).toBe(false);
  });
});

describe('any map of strings survives', () => {
  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((text) => text !== '');
  const value = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
    fc.constantFrom(
      '',
      'a,b',
      'a=b',
      'a\nb',
      'null',
      'true',
      '1.10',
      '~',
      '{"a":1}',
      'file:x',
      '# c',
      '- a',
      'a: b',
      '\ttab',
      '\u2028',
      '\uFEFF',
    ),
  );
  const maps = fc.dictionary(key, value, { minKeys: 1, noNullPrototype: false });

  function expectBack(text: string, map: Record<string, string>): void {
    const result = read(text);
    expect(result.ok ? [...(result.pairs ?? [])].sort() : result.problem).toEqual(
      Object.entries(map).sort(),
    );
  }

  it('a JSON mapping, however it is indented', () => {
    fc.assert(
      fc.property(maps, fc.constantFrom(undefined, 2, '\t'), (map, indent) => {
        expectBack(JSON.stringify(map, undefined, indent), map);
      }),
      { numRuns: 400 },
    );
  });
  it('both lists of pairs and the list of texts', () => {
    const noEquals = maps.filter((map) => Object.keys(map).every((name) => !name.includes('=')));
    fc.assert(
      fc.property(noEquals, (map) => {
        const entries = Object.entries(map);
        expectBack(JSON.stringify(entries.map(([Key, Value]) => ({ Key, Value }))), map);
        expectBack(
          JSON.stringify(
            entries.map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
          ),
          map,
        );
        expectBack(JSON.stringify(entries.map(([name, text]) => `${name}=${text}`)), map);
      }),
    );
  });
  it('a CodePipeline configuration', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expectBack(JSON.stringify({ Parameters: map, Tags: {} }), map);
      }),
    );
  });
  it('YAML block mappings as a YAML library writes them', () => {
    const written = fc.dictionary(
      fc.stringMatching(/^[A-Za-z0-9]{1,20}$/),
      fc.string({ unit: 'grapheme' }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(written, (map) => {
        expectBack(stringify(map), map);
      }),
    );
  });
  it('lines, as far as a line can hold it', () => {
    const lineKey = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.@/:-]{0,19}$/);
    const lineValue = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    const lineMaps = fc.dictionary(lineKey, lineValue, { minKeys: 1 });
    fc.assert(
      fc.property(lineMaps, fc.constantFrom('\n', '\r\n'), (map, end) => {
        const lines = Object.entries(map).map(([name, text]) => `${name}=${text}`);
        expectBack(lines.join(end) + end, map);
      }),
    );
  });
});
