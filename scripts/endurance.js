/**
 * Endurance: hundreds of random deployments of the committed bundle against embedded accounts, under faults of all classes
 * at realistic rates, each checked against the account's own truth; then several runs at once on one stack. `npm run
 * endurance`; `-- --deployments 100 --seed 7` for another walk, `--account N` to repeat one account of it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBroken, openAccount } from './endurance/account.js';
import { createChance } from './endurance/chance.js';
import { crowdOnce } from './endurance/crowd.js';
import { deployOnce } from './endurance/deployment.js';
import { CLASSES } from './endurance/faults.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { startSimulator } = await import('../dist/index.js');
const { values } = parseArgs({
  options: {
    deployments: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '200' },
    parallel: { type: 'string', default: '2' },
    account: { type: 'string' },
  },
});
const deployments = Number(values.deployments);
const scale = Number(values.scale);
const { seed } = values;
/** Deployments on one stack, one after the other, before a new account is opened. */
const LIFE = 20;
/** Growth of the largest size of a process from the first to the last quarter of a stack's life that is still noise. */
const GROWTH = 1.15;
const saved = join(root, 'endurance-output', `seed-${seed}`);
const scratch = mkdtempSync(join(tmpdir(), 'tapstack-endurance-'));
rmSync(saved, { recursive: true, force: true });
const began = Date.now();

const done = [];
const lives = Array.from({ length: Math.ceil(deployments / LIFE) }, (_, index) => index);
const chosen = values.account === undefined ? lives : [Number(values.account)];
await inParallel(chosen, async (life) => {
  const account = await openAccount({ startSimulator, scale, seed: life + 1 });
  const length = Math.min(LIFE, deployments - life * LIFE);
  for (let step = 0; step < length; step += 1) await live(account, life, step);
  await account.close();
});
const crowds = [];
if (values.account === undefined) {
  const rounds = Math.max(1, Math.round(deployments / 50));
  for (let round = 0; round < rounds; round += 1) {
    for (const size of [2, 5]) await crowd(size, round);
  }
}
rmSync(scratch, { recursive: true, force: true });
const violations = report();
process.stdout.write(
  violations === 0
    ? `\nAll promises were kept (seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s).\n`
    : `\n${violations} violations (seed ${seed}). What each case saw: ${relative(process.cwd(), saved)}/\n`,
);
// Answers that hang on purpose would keep the process for a while.
process.exit(violations === 0 ? 0 : 1);

/** One deployment in the life of a stack, and what somebody does afterwards about a stack that is stuck. */
async function live(account, life, step) {
  const folder = join(scratch, `${life}-${step}`);
  const outcome = await deployOnce({ root, folder, account, seed, place: [life, step] });
  const { result, requests, violations: broken } = outcome;
  const first = requests[0]?.at ?? 0;
  done.push({
    step,
    kind: outcome.kind,
    faults: outcome.faults,
    end: result.outputs.outcome ?? result.signal ?? `exit ${result.exit}`,
    reason: result.outputs['failure-reason'] ?? '',
    requests: requests.length,
    minutes: ((requests.at(-1)?.at ?? 0) - first) / 60_000,
    peakKb: result.peakKb,
    lingeredMs: result.lingeredMs,
    broken,
  });
  if (broken.length > 0) keep(`${life}-${step}`, outcome);
  account.settle();
  const chance = createChance(seed, life, step, 'afterwards');
  if (isBroken(account.status()) && chance.happens(0.4)) account.removeStack();
  account.simulator.requests.clear();
  rmSync(folder, { recursive: true, force: true });
}

async function crowd(size, round) {
  const account = await openAccount({ startSimulator, scale, seed: 10_000 + round });
  const folder = join(scratch, `crowd-${size}-${round}`);
  const outcome = await crowdOnce({ root, folder, account, seed, size, round });
  crowds.push(outcome);
  if (outcome.violations.length > 0) {
    for (const { run, inputs, result } of outcome.results) {
      const { requests, violations: broken } = outcome;
      keep(`crowd-${size}-${round}-${run}`, { inputs, result, requests, violations: broken });
    }
  }
  await account.close();
}

/** Keeps all that a case has seen. */
function keep(name, { result, requests, violations: broken, stackAtEnd, before, ...rest }) {
  const folder = join(saved, name);
  mkdirSync(folder, { recursive: true });
  const { stdout, stderr, log, summary, ...end } = result;
  const sent = requests.map(({ at, action, status, params }) => {
    const shown = [...params].filter(([key]) => !/^(Action|Version|TemplateBody)$/.test(key));
    return `${new Date(at).toISOString()} ${status} ${action} ${JSON.stringify(Object.fromEntries(shown))}`;
  });
  const stacks = { before: plain(before), atEnd: plain(stackAtEnd) };
  const facts = { seed, scale, broken, ...rest, end, stacks };
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(facts, null, 2)}\n`);
  writeFileSync(join(folder, 'requests.txt'), `${sent.join('\n')}\n`);
  writeFileSync(join(folder, 'stdout.txt'), stdout);
  writeFileSync(join(folder, 'stderr.txt'), stderr);
  writeFileSync(join(folder, 'tapstack.log'), log);
  writeFileSync(join(folder, 'summary.md'), summary);
  process.stdout.write(`${name}: ${broken.join('; ')}\n`);
}

function plain(stack) {
  if (stack === undefined) return undefined;
  const { id, status, parameters, changeSets, events } = stack;
  const shown = events.map(
    ({ timestamp, logicalId, status: reached, token, operationId, statusReason }) =>
      [
        new Date(timestamp).toISOString(),
        logicalId,
        reached,
        token,
        operationId,
        statusReason,
      ].join(' '),
  );
  return { id, status, parameters, changeSets, events: shown.slice(-60) };
}

/** Prints a line for each class and for the crowds; returns the number of violations. */
function report() {
  const classes = new Map([
    ['no fault', done.filter(({ faults }) => faults.length === 0)],
    ...Object.keys(CLASSES).map((name) => [
      name,
      done.filter(({ faults }) => faults.includes(name)),
    ]),
    ['all', done],
  ]);
  print('\nClass of faults               deployments  endings');
  for (const [name, cases] of classes) {
    print(`${name.padEnd(29)} ${String(cases.length).padStart(11)}  ${endings(cases)}`);
  }
  print('\nOperation                     deployments  endings');
  for (const kind of [...new Set(done.map((item) => item.kind))].sort()) {
    const cases = done.filter((item) => item.kind === kind);
    print(`${kind.padEnd(29)} ${String(cases.length).padStart(11)}  ${endings(cases)}`);
  }
  const counts = done.map(({ requests }) => requests).sort((a, b) => a - b);
  print(`\nRequests of a run: median ${median(counts)}, most ${counts.at(-1) ?? 0}.`);
  const lingered = done.map(({ lingeredMs }) => lingeredMs).filter((ms) => ms !== undefined);
  if (lingered.length > 0) {
    const sorted = lingered.sort((a, b) => a - b);
    print(
      `From a signal to the end, real time: median ${median(sorted)} ms, most ${sorted.at(-1)} ms.`,
    );
  }
  let total = done.filter(({ broken }) => broken.length > 0).length + memory();
  for (const size of [2, 5]) {
    const rounds = crowds.filter((item) => item.size === size);
    if (rounds.length === 0) continue;
    const all = rounds.flatMap(({ results }) => results);
    const ends = all.map(({ result }) => ({
      end: result.outputs.outcome,
      reason: result.outputs['failure-reason'],
      broken: [],
    }));
    const bad = rounds.filter(({ violations: broken }) => broken.length > 0).length;
    const queued = rounds.reduce((sum, item) => sum + item.queued, 0);
    total += bad;
    print(
      `${size} runs at once: ${rounds.length} rounds, ${queued} of ${all.length} runs queued, ${endings(ends)}${bad > 0 ? `, ${bad} VIOLATIONS` : ''}.`,
    );
  }
  return total;
}

/** Processes must not grow with the age of the stack that they look at; returns the number of violations. */
function memory() {
  const sizes = (from, until) =>
    done
      .filter(({ step, peakKb }) => peakKb !== undefined && step >= from && step < until)
      .map(({ peakKb }) => peakKb / 1_024)
      .sort((a, b) => a - b);
  const early = median(sizes(0, LIFE / 4));
  const late = median(sizes(LIFE - LIFE / 4, LIFE));
  const most = sizes(0, LIFE).at(-1) ?? 0;
  const text = `Largest size of a run: median ${Math.round(median(sizes(0, LIFE)))} MB, most ${Math.round(most)} MB`;
  if (deployments < 2 * LIFE || early === 0 || late === 0) {
    print(`${text}.`);
    return 0;
  }
  const grows = late > early * GROWTH;
  print(
    `${text}; ${Math.round(early)} MB early and ${Math.round(late)} MB late in a stack's life${grows ? ': VIOLATION' : ''}.`,
  );
  return grows ? 1 : 0;
}

function endings(cases) {
  const counts = new Map();
  for (const { end, reason } of cases) {
    const text = reason === '' || reason === end ? end : `${end} (${reason})`;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const bad = cases.filter(({ broken }) => broken.length > 0).length;
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([text, count]) => `${count} ${text}`);
  return [...parts, ...(bad > 0 ? [`${bad} VIOLATIONS`] : [])].join(', ');
}

function median(sorted) {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

/** Works through a list with as many at a time as were asked for. */
async function inParallel(list, work) {
  const open = [...list];
  const worker = async () => {
    for (let item = open.shift(); item !== undefined; item = open.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, worker));
}
