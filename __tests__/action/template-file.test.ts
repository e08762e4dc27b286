import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTemplate } from '../../src/action/template-file.js';
import { TapstackError } from '../../src/core/errors.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-template-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function read(path: string, more: { shipped?: string; bucket?: string } = {}) {
  const shipped = more.shipped ?? join(folder, 'absent', 'TapStack.yml');
  return readTemplate({ path, folder, shipped, bucket: more.bucket });
}

function failure(act: () => unknown): TapstackError {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof TapstackError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

/** A valid template of an exact number of bytes. */
function templateOf(bytes: number): string {
  const start = 'Resources: {}\n#';
  return start + 'x'.repeat(bytes - start.length);
}

describe('reading the template', () => {
  it('tells the declared parameters in their order, and where things stand', () => {
    put(
      'a.yml',
      'Parameters:\n  Zed:\n    Type: String\n    Default: ""\n  Pw:\n    Type: String\n    NoEcho: "TRUE"\nResources:\n  Topic:\n    Type: AWS::SNS::Topic\n',
    );
    const { template, notices } = read('a.yml');
    expect(notices).toEqual([]);
    expect(template.path).toBe('a.yml');
    expect([...template.declares]).toEqual([
      ['Zed', { hasDefault: true, noEcho: false }],
      ['Pw', { hasDefault: false, noEcho: true }],
    ]);
    expect(template.locate(['Resources', 'Topic'])).toMatchObject({ line: 9, column: 3 });
  });
  it.each([
    ['Url: { Value: x }\n  Arn: { Value: !Ref Topic }', ['Url', 'Arn']],
    ['Url: { Value: x, Condition: Web }', []],
    ['Url: { Value: !If [Web, x, !Ref AWS::NoValue] }', []],
    ['Url: text', []],
    ['Fn::ForEach::Each: [A, [b], { C: { Value: d } }]', undefined],
  ])('tells which outputs are certain: %s', (outputs, certain) => {
    put('a.yml', `Resources: {}\nOutputs:\n  ${outputs}\n`);
    expect(read('a.yml').template.outputs).toEqual(certain && new Set(certain));
  });
  it('does not guess the outputs of a template that is transformed, or whose outputs are none', () => {
    put('a.yml', 'Transform: Mine\nResources: {}\nOutputs: { A: { Value: b } }\n');
    expect(read('a.yml').template.outputs).toBeUndefined();
    put('b.yml', 'Resources: {}\nOutputs: none\n');
    expect(read('b.yml').template.outputs).toBeUndefined();
    put('c.yml', 'Resources: {}\n');
    expect(read('c.yml').template.outputs).toEqual(new Set());
  });
  it('uses the shipped copy where the default name is absent, and says so', () => {
    mkdirSync(join(folder, 'dist'));
    const shipped = put('dist/TapStack.yml', 'Resources: {}\n');
    const { template, notices } = read('TapStack.yml', { shipped });
    expect(template.path).toBe('TapStack.yml (shipped with TapStack)');
    expect(notices.map((notice) => notice.message).join()).toContain(
      'copy that comes with TapStack',
    );
  });
  it('prefers the file of the default name to the shipped copy', () => {
    put('TapStack.yml', 'Resources: {}\n# mine\n');
    const shipped = put('shipped.yml', 'Resources: {}\n');
    expect(read('TapStack.yml', { shipped }).template.body).toContain('# mine');
  });
  it('never falls back for another name, and names the nearest file', () => {
    const shipped = put('shipped.yml', 'Resources: {}\n');
    put('network.yaml', 'Resources: {}\n');
    const error = failure(() => read('netwrok.yaml', { shipped }));
    expect(error.code).toBe('template-not-found');
    expect(error.message).toContain('Did you mean network.yaml?');
  });
  it('refuses a folder', () => {
    mkdirSync(join(folder, 'infra'));
    expect(failure(() => read('infra'))).toMatchObject({ code: 'template-not-found' });
  });
  it('counts bytes: 51,200 fit into a request, one more needs a bucket', () => {
    put('fits.yml', templateOf(51_200));
    put('large.yml', templateOf(51_201));
    expect(read('fits.yml').template.body).toHaveLength(51_200);
    expect(failure(() => read('large.yml')).code).toBe('template-too-large');
    expect(read('large.yml', { bucket: 'bucket' }).template.body).toHaveLength(51_201);
  });
  it('counts bytes, not characters', () => {
    put('accents.yml', `Resources: {}\n#${'é'.repeat(25_600)}`);
    expect(failure(() => read('accents.yml')).message).toContain('51215 bytes');
  });
  it('takes no more than a mebibyte, bucket or not', () => {
    put('huge.yml', templateOf(1_048_577));
    expect(failure(() => read('huge.yml', { bucket: 'bucket' })).code).toBe('template-too-large');
  });
  it.each([
    ['Resources: {}\n  x: [', /^bad\.yml:2:\d+: /],
    ['- a list', /^bad\.yml:1:1: A template is a mapping/],
    ['', /^bad\.yml:1:1: A template is a mapping/],
    [Buffer.from([0x41, 0x3a, 0x20, 0xff]), /^bad\.yml:1:1: The file is not UTF-8 text/],
  ])('says where %j is wrong', (content, expected) => {
    put('bad.yml', content);
    const error = failure(() => read('bad.yml'));
    expect(error.code).toBe('template-invalid');
    expect(error.message).toMatch(expected);
  });
});
