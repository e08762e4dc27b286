import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const SRC = join(import.meta.dirname, '../src');

/** What each layer may import, from the architecture; the first matching layer of a file counts. */
const ALLOWED: readonly (readonly [string, readonly RegExp[]])[] = [
  ['core', [/^src\/core\//, /^node:crypto$/]],
  ['template', [/^src\/(template|core)\//, /^yaml$/]],
  ['render', [/^src\/(render|core)\//]],
  ['ports', [/^src\/(ports|core)\//]],
  ['engine', [/^src\/(engine|ports|core)\//]],
  ['operations', [/^src\/(operations|engine|template|render|ports|core)\//]],
  [
    'adapters/aws',
    [
      /^src\/(adapters\/aws|ports|core)\//,
      /^@aws-sdk\//,
      /^@smithy\//,
      /^node:/,
      /^(proxy-from-env|https-proxy-agent)$/,
    ],
  ],
  [
    'adapters/github',
    [/^src\/(adapters\/github|ports|core)\//, /^@actions\//, /^@octokit\//, /^node:/],
  ],
  ['adapters/local', [/^src\/(adapters\/local|ports|core)\//, /^node:/]],
  [
    'simulator',
    [/^src\/simulator\//, /^src\/template\//, /^src\/ports\/clock/, /^node:(http|crypto|net|url)$/],
  ],
  [
    'action',
    [
      /^src\/(action|operations|engine|template|render|ports|core|adapters|simulator)\//,
      /^node:/,
      /^yaml$/,
    ],
  ],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/(?:from|import\()\s*'([^']+)'/g);
  return [...found].map(([, specifier = '']) => ({
    file: `src/${file}`,
    target: specifier.startsWith('.')
      ? posix.join('src', posix.dirname(file), specifier)
      : specifier,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('facts/'))
  .map((name) => relative('.', name).replaceAll('\\', '/'));

describe('imports', () => {
  it.each(ALLOWED)('of %s point only where the architecture lets them', (layer, allowed) => {
    const imports = files.filter((name) => name.startsWith(`${layer}/`)).flatMap(importsOf);
    const wrong = imports.filter(({ target }) => !allowed.some((rule) => rule.test(target)));
    expect(imports.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('of the simulator from the action are types, or one import at run time', () => {
    const loading = files
      .filter((name) => name.startsWith('action/'))
      .flatMap((name) =>
        readFileSync(join(SRC, name), 'utf8')
          .split('\n')
          .map((line) => ({ name, line })),
      )
      .filter(({ line }) => line.includes('/simulator/') && !line.startsWith('import type '));
    expect(loading.map(({ name }) => name)).toEqual(['action/embedded-simulator.ts']);
    expect(loading[0]?.line).toContain('await import(');
  });
});
