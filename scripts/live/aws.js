import { spawnSync } from 'node:child_process';

/** Room for the answer of one call; a list of all log groups of an account is the largest. */
const ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * Calls the `aws` command line in us-west-2 and gives its answer, all pages in one.
 *
 * @throws with the service's own words where the call fails
 */
export function aws(...words) {
  const call = spawnSync('aws', [...words, '--region', 'us-west-2', '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: ANSWER_BYTES,
    env: { ...process.env, AWS_PAGER: '' },
  });
  if (call.error !== undefined) throw new Error(`aws can not be run: ${call.error.message}`);
  if (call.status !== 0) {
    throw new Error(`aws ${words.slice(0, 2).join(' ')}: ${call.stderr.trim()}`);
  }
  return call.stdout.trim() === '' ? {} : JSON.parse(call.stdout);
}

/**
 * Reads `--name value` pairs and `--flag` words. The suffix is what everything hangs on: one that is not of a live
 * test is refused, so that nothing of anybody else's is ever looked for, let alone removed.
 */
export function readArguments(words) {
  const given = {};
  for (let index = 0; index < words.length; index += 1) {
    const next = words[index + 1];
    const isFlag = next === undefined || next.startsWith('--');
    given[words[index].replace(/^--/, '')] = isFlag ? true : next;
    if (!isFlag) index += 1;
  }
  const suffix = String(given.suffix ?? '');
  if (!/^live-[a-z0-9]+(-[a-z0-9]+)*$/.test(suffix)) {
    throw new Error('--suffix must be that of a live test: live-…');
  }
  return { ...given, suffix, stack: `tapstack-${suffix}` };
}

/** Whether a name is of the environment: its suffix stands there whole, not as the beginning of a longer one. */
export function isOf(suffix, name) {
  return new RegExp(`(^|[^a-z0-9])${suffix}(?![a-z0-9])(?!-[0-9])`).test(name);
}

/** `undefined` where the call says that the thing does not exist. */
export function ifThere(call) {
  try {
    return call();
  } catch (error) {
    if (/does not exist|NotFound|NoSuch/.test(error.message)) return undefined;
    throw error;
  }
}
