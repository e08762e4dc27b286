/**
 * The pass before ncc: esbuild bundles src/bundle.ts and drops what no path can reach. ncc alone keeps every export of every
 * package, which more than doubles the time until the first request (docs/adr/0002-bundle-layout.md).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Packages whose modules do nothing by being imported, although they do not say so in their package.json. */
const PURE =
  /node_modules\/(@actions\/|@octokit\/|undici\/|tunnel\/|universal-user-agent\/|before-after-hook\/)/;

/** CommonJS packages that call `require` at run time; ncc, which understands that, bundles them. */
const LEFT_TO_NCC = ['https-proxy-agent', 'proxy-from-env'];

const pure = {
  name: 'pure',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...where }) => {
      if (pluginData === 'asked') return undefined;
      const { resolveDir, kind, importer } = where;
      const found = await build.resolve(path, { resolveDir, kind, importer, pluginData: 'asked' });
      return PURE.test(found.path) ? { path: found.path, sideEffects: false } : found;
    });
  },
};

/**
 * Bundles into a folder of ES modules, lazily loaded ones apart.
 *
 * @returns the packages of which something is left, as `{ name, license, text }`, sorted by name
 */
export async function shake(outdir) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/bundle.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: LEFT_TO_NCC,
    // The package offers its ES modules to browsers only; they are the same code.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    plugins: [pure],
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
  });
  const used = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return packagesOf(used);
}

function packagesOf(paths) {
  const folders = new Set(
    paths
      .map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
      .filter((folder) => folder !== undefined),
  );
  return [...folders].sort().map((folder) => {
    const path = join(root, folder);
    const { name, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = readdirSync(path).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    return {
      name,
      license,
      text: file === undefined ? '' : readFileSync(join(path, file), 'utf8'),
    };
  });
}
