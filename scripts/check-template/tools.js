import { spawnSync } from 'node:child_process';

/** Whether a program can be started. */
export function isInstalled(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a program to its end; gives its status and everything that it printed. */
export function run(program, words, options = {}) {
  const done = spawnSync(program, words, { encoding: 'utf8', ...options });
  return { status: done.status, text: `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() };
}

/** A step that could not run here. */
export function skipped(reason) {
  return { skipped: reason, problems: [] };
}

/** A step that ran. */
export function ran(summary, problems) {
  return { summary, problems };
}
