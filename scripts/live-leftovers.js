/**
 * Says what is left of a live test in the account, and fails if anything is. The list of tagged resources runs some
 * minutes behind, so it is asked again until it is clean or the time is over.
 *
 *   node scripts/live-leftovers.js --suffix live-123 [--minutes 15] [--but-kept]
 *
 * With `--but-kept` the final snapshot of the database and the data key may be there, as TapStack.yml keeps them. Needs the
 * `aws` command line and the permissions of docs/iam/deploy-role.json and live-role.json.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { readArguments } from './live/aws.js';
import { findLeftovers } from './live/leftovers.js';

const BETWEEN_LOOKS_MS = 30_000;

const options = readArguments(process.argv.slice(2));
const ends = Date.now() + Number(options.minutes ?? 0) * 60_000;
let left;
for (;;) {
  left = findLeftovers(options);
  const open = left.filter(({ kept }) => !kept || options['but-kept'] !== true);
  if (open.length === 0 || Date.now() + BETWEEN_LOOKS_MS > ends) break;
  console.log(`${open.length} left, looking again in 30 seconds`);
  await sleep(BETWEEN_LOOKS_MS);
}
for (const { what, name, kept } of left) {
  console.log(`${kept ? 'kept' : 'LEFT'} ${what}: ${name}`);
}
const wrong = left.filter(({ kept }) => !kept || options['but-kept'] !== true);
console.log(
  wrong.length === 0
    ? `Nothing is left of ${options.stack}${left.length > 0 ? ' but what it keeps' : ''}.`
    : `${wrong.length} left of ${options.stack}.`,
);
process.exit(wrong.length === 0 ? 0 : 1);
