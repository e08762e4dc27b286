/** Loads TypeScript sources into a script: bundled by esbuild, without what is installed in node_modules. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Imports modules of src/ as one.
 *
 * @param modules paths from the repository's root
 * @returns all their exports
 */
export async function loadSource(modules) {
  // Below the root, where Node finds node_modules; a name of its own, since tests run this at the same time.
  const outfile = join(root, 'build', `loaded-${process.pid}-${process.hrtime.bigint()}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    stdin: {
      contents: modules.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
