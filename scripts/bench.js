/**
 * Measures the committed bundle against the embedded CloudFormation in real time, beside `aws cloudformation deploy`
 * where it is installed, and prints the figures with their goals. `npm run bench`; see `--help`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openAccount } from './bench/account.js';
import { awsCli, emptyNode, tapstack } from './bench/contenders.js';
import { findMeter, runMeasured } from './bench/measured-child.js';
import { measure } from './bench/measure.js';
import { wholeFigures } from './bench/whole.js';
import { CHANGE_SET_MS, SCENARIOS } from './bench/scenarios.js';
import {
  callLines,
  markdown,
  missedGoals,
  partsTable,
  plain,
  scenarioTable,
} from './bench/table.js';

const HELP = `npm run bench -- [options]

  --quick       one run each of ${SCENARIOS.filter(({ quick }) => quick)
    .map(({ name }) => name)
    .join(', ')}: under 2 minutes
  --only NAME   only this scenario; may be repeated: ${SCENARIOS.map(({ name }) => name).join(', ')}
  --runs N      runs of each scenario, for every contender
  --node PATH   the Node that runs the bundle; the one that runs this otherwise
  --no-aws      without aws-cli
  --out DIR     where bench.json, bench.md and the logs go; bench-output/ otherwise

All scenarios take about 15 minutes.
`;
/** Between two starts of runs that go on at the same time. */
const STAGGER_MS = 4_000;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string' },
    node: { type: 'string', default: process.execPath },
    'no-aws': { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = options.out === undefined ? join(root, 'bench-output') : resolve(options.out);
const scenarios = chosenScenarios();
const runs = options.runs === undefined ? undefined : Number(options.runs);
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (scenarios.length === 0 || (runs !== undefined && !(Number.isInteger(runs) && runs > 0))) {
  process.stderr.write(`Nothing to run: check --only and --runs.\n\n${HELP}`);
  process.exit(2);
}

const meter = findMeter();
// A path is taken from here, a bare name from PATH.
const node = options.node.includes('/') ? resolve(options.node) : options.node;
const ours = tapstack(node);
const rival = options['no-aws'] ? { missing: 'left out (--no-aws)' } : awsCli();
const contenders = [ours, ...(rival.missing === undefined ? [rival] : [])];
const results = {};
const problems = [];
// Only what is ours, since --out may be any folder.
for (const name of ['logs', 'bench.json', 'bench.md']) {
  rmSync(join(out, name), { recursive: true, force: true });
}
mkdirSync(join(out, 'logs'), { recursive: true });
const began = Date.now();
const loadBefore = loadavg()[0];
process.stdout.write(`${heading()}\n`);
for (const scenario of scenarios) {
  results[scenario.name] = {};
  const entered = scenario.name === 'start' ? [...contenders, emptyNode(node)] : contenders;
  await runScenario(scenario, entered);
  const names = entered.map(({ name }) => name);
  const table = scenarioTable(scenario, results[scenario.name], names);
  process.stdout.write(`\n${scenario.name}: ${scenario.title}\n${plain(table)}\n`);
}
conclude();

/** Runs all rounds of a scenario; contenders take turns, so that a slow minute of the machine hits both. */
async function runScenario(scenario, entered) {
  const jobs = [];
  const rounds = Math.max(...entered.map((contender) => countOf(scenario, contender)));
  for (let index = 0; index < rounds; index += 1) {
    for (const contender of entered) {
      if (index >= countOf(scenario, contender)) continue;
      for (const what of scenario.cases(index)) jobs.push({ scenario, contender, index, what });
    }
  }
  if (scenario.together !== true) {
    for (const job of jobs) await runOne(job);
    return;
  }
  await Promise.all(
    jobs.map(async (job, place) => {
      await new Promise((wake) => setTimeout(wake, place * STAGGER_MS));
      await runOne(job);
    }),
  );
}

async function runOne({ scenario, contender, index, what }) {
  const label = [scenario.name, what.name, contender.name, index + 1].filter(Boolean).join('-');
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-bench-'));
  const account = await openAccount({
    ...what.account,
    changeSetMs: CHANGE_SET_MS,
    seed: index + 1,
  });
  try {
    const subject = { ...what, url: account.url, folder };
    // First what writes files, so that the process finds them.
    const environment = contender.environment(subject);
    const run = await runMeasured({
      command: contender.command(subject),
      environment,
      folder,
      meter,
    });
    const report = await account.report();
    const figures = {
      ...measure(run, report, CHANGE_SET_MS),
      ...wholeFigures(run, report, folder),
    };
    const slot = (results[scenario.name][contender.name] ??= {});
    (slot[what.name ?? 'run'] ??= [])[index] = figures;
    const log = run.lines.map(({ text }) => `${text}\n`).join('') + run.errors;
    writeFileSync(join(out, 'logs', `${label.replaceAll(/[^\w-]+/g, '_')}.log`), log);
    if ((run.code === 0) === (what.refused === true && contender.name !== 'node -e 0')) {
      problems.push(`${label} ended with ${run.code}: ${log.trim().split('\n').at(-1) ?? ''}`);
    }
    process.stderr.write(`  ${label}: ${figures.wall.toFixed(1)} s, ${figures.calls} calls\n`);
  } finally {
    account.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function conclude() {
  const parts = partsTable(scenarios, results, ours.name);
  const missed = missedGoals(scenarios, results, ours.name);
  const goals = missed.length === 0 ? 'All goals are met.' : `Goals missed:\n${bullets(missed)}`;
  const wrong = problems.length === 0 ? '' : `\nRuns that went wrong:\n${bullets(problems)}\n`;
  const load = `Load of the machine: ${loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after; ${cpus().length} processors. The busier it is, the less start-up and processor time mean; compare them with \`node -e 0\` and within one run only.`;
  const calls = `Calls of the first run of ${ours.name}:\n${bullets(callLines(scenarios, results, ours.name))}`;
  const shares = parts === undefined ? '' : `\nWhere the added time goes, s\n${plain(parts)}\n`;
  process.stdout.write(`${shares}\n${calls}\n\n${goals}\n${wrong}\n${load}\n`);
  writeFileSync(join(out, 'bench.json'), `${JSON.stringify(machineReadable(missed), null, 1)}\n`);
  const sections = scenarios.map((scenario) => {
    const names = Object.keys(results[scenario.name]);
    const table = scenarioTable(scenario, results[scenario.name], names);
    return `## ${scenario.title}\n\n${markdown(table)}\n`;
  });
  const where =
    parts === undefined ? '' : `## Where the added time goes, s\n\n${markdown(parts)}\n\n`;
  const text = `# Bench\n\n${heading()}\n\n${sections.join('\n')}\n${where}${calls}\n\n${goals}\n${wrong}\n${load}\n`;
  writeFileSync(join(out, 'bench.md'), text);
  const seconds = Math.round((Date.now() - began) / 1_000);
  const place = relative(process.cwd(), out) || '.';
  process.stdout.write(`Took ${seconds} s. In ${place}/: bench.json, bench.md, logs/.\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function machineReadable(missed) {
  return {
    at: new Date(began).toISOString(),
    platform: `${process.platform} ${process.arch}, ${cpus().length} processors`,
    load: { before: loadBefore, after: loadavg()[0] },
    measuredWith: meter.text,
    contenders: contenders.map((contender) => `${contender.name}: ${contender.version()}`),
    withoutAwsCli: rival.missing ?? null,
    goalsMissed: missed,
    problems,
    scenarios: results,
  };
}

function heading() {
  const versions = contenders.map((contender) => `${contender.name} is ${contender.version()}`);
  const absent = rival.missing === undefined ? [] : [`aws-cli is not measured: ${rival.missing}`];
  return `${[...versions, ...absent].join('; ')}. Real time, 30 to 60 ms for each call; ${meter.text}.
Means of the runs (medians for start-up, processor time and memory), with their span; goals are for TapStack.
tail: the stack's end to the process's end. ready lag: change set ready to its execution. added time: wall time less change set less operation.
event lag: the last event of a resource to its line on standard output.`;
}

function bullets(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}

function countOf(scenario, { name }) {
  const usual = scenario.runs[name] ?? 1;
  // None for who has nothing like it.
  return usual === 0 ? 0 : (runs ?? (options.quick ? 1 : usual));
}

function chosenScenarios() {
  if (options.only.length > 0) {
    const asked = options.only.flatMap((names) => names.split(','));
    return SCENARIOS.filter(({ name }) => asked.includes(name));
  }
  return SCENARIOS.filter(({ quick }) => !options.quick || quick);
}
