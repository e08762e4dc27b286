/** Fails unless dist/ is exactly the build of the sources: nothing changed, nothing missing, nothing left over. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(join(tmpdir(), 'tapstack-dist-'));
const build = spawnSync(process.execPath, [join(root, 'scripts/build.js'), '--out', fresh], {
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(1);

const committed = spawnSync('git', ['ls-files', 'dist'], { cwd: root, encoding: 'utf8' })
  .stdout.split('\n')
  .filter((name) => name !== '')
  .map((name) => name.slice('dist/'.length));
const present = readdirSync(join(root, 'dist'));
const expected = readdirSync(fresh);
const problems = [];
for (const name of new Set([...committed, ...present, ...expected])) {
  if (!expected.includes(name)) problems.push(`${name} is not part of the build`);
  else if (!present.includes(name)) problems.push(`${name} is missing`);
  else if (!committed.includes(name)) problems.push(`${name} is not in git`);
  else if (!readFileSync(join(root, 'dist', name)).equals(readFileSync(join(fresh, name))))
    problems.push(`${name} differs from the build`);
}
// A build that nobody has added to the commit would be right here and wrong everywhere else.
const unstaged = spawnSync('git', ['diff', '--name-only', '--', 'dist'], {
  cwd: root,
  encoding: 'utf8',
});
for (const name of unstaged.stdout.split('\n').filter((line) => line !== '')) {
  problems.push(`${name} is built but not added to git`);
}
rmSync(fresh, { recursive: true, force: true });
if (problems.length > 0) {
  process.stderr.write(
    `dist/ is not current:\n  ${problems.join('\n  ')}\nRun npm run build and commit dist/.\n`,
  );
  process.exit(1);
}
process.stdout.write(`dist/ is the build of the sources (${expected.length} files).\n`);
