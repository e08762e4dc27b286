/**
 * Builds dist/: src/bundle.ts shaken by esbuild and bundled by ncc, with its lazily loaded chunks, and three tiny entries
 * that import it, so that action, post step and command line share their code. `--out DIR` builds elsewhere, for comparison.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  copyFileSync,
  readdirSync,
  chmodSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { shake } from './shake.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'dist') : process.argv[outFlag + 1];

// Below the root, where ncc finds a package.json that says `"type": "module"`, and emits ES modules.
const shaken = join(root, 'build/shaken');
rmSync(shaken, { recursive: true, force: true });
const packages = await shake(shaken);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const built = spawnSync(
  process.execPath,
  [ncc, 'build', join(shaken, 'bundle.js'), '-o', out, '--license', 'licenses.txt', '--no-cache'],
  { cwd: root, encoding: 'utf8' },
);
if (built.status !== 0) {
  process.stderr.write(`${built.stdout}${built.stderr}`);
  process.exit(1);
}
// ncc knows the licences of what it has bundled itself; those of the rest follow in its own form.
for (const { name, license, text } of packages) {
  appendFileSync(join(out, 'licenses.txt'), `\n${name}\n${license}\n${text}`);
}

for (const entry of ['main', 'post', 'cli']) {
  const source = readFileSync(join(root, `src/${entry}.ts`), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(out, `${entry}.js`), outputText.replace('./bundle.js', './index.js'));
}
chmodSync(join(out, 'cli.js'), 0o755);
copyFileSync(join(root, 'TapStack.yml'), join(out, 'TapStack.yml'));
process.stdout.write(`Built ${readdirSync(out).length} files in ${out}\n`);
