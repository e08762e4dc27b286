import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isOf } from '../../scripts/live/aws.js';
import { SEARCHES } from '../../scripts/live/searches.js';

/** Whether the `aws` command line can be run. */
export const hasAws = spawnSync('aws', ['--version']).status === 0;

/** The names that the searches find at an endpoint, by kind; all calls in one process of the command line. */
export function searchAt(
  endpoint: string,
  suffix: string,
): Readonly<Record<string, readonly string[]>> {
  const calls = SEARCHES.map(({ call }) => [...call(suffix), '--endpoint-url', endpoint]);
  const python = spawnSync('python3', [join(import.meta.dirname, 'aws_calls.py')], {
    input: JSON.stringify(calls),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_PAGER: '',
    },
  });
  const answers = JSON.parse(python.stdout) as readonly (readonly [number, string])[];
  return Object.fromEntries(
    SEARCHES.map(({ what, names }, index) => {
      const [status, text] = answers[index] ?? [1, python.stderr];
      if (status !== 0) throw new TypeError(`${what}: ${text}`);
      const found = names(text.trim() === '' ? {} : (JSON.parse(text) as object)) ?? [];
      return [what, found.filter((name) => isOf(suffix, name))];
    }),
  );
}
