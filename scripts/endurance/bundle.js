import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './account.js';

/** Writes the largest size that the process has had, in KB, when it ends. */
const PEAK_MEMORY = `data:text/javascript,${encodeURIComponent(
  "import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.ENDURANCE_PEAK,String(process.resourceUsage().maxRSS)))",
)}`;
/** A run that takes longer than this, in real ms, hangs. */
const LONGEST_MS = 120_000;

/**
 * Runs an entry of the committed bundle as a runner does: with a runner's environment and nothing of ours.
 *
 * @param call `root`, `folder` (for its files), `account`, `inputs`, `run` (id), `entry` (`main` or `post`), `acts`: what
 * happens meanwhile, each `{ after: action, count, delayMs, act }`
 */
export async function runBundle({
  root,
  folder,
  account,
  inputs: { templateText = '', ...given },
  run,
  entry = 'main',
  acts = [],
  state = {},
}) {
  mkdirSync(folder, { recursive: true });
  const file = (name) => join(folder, name);
  for (const name of ['outputs', 'summary.md', 'state']) writeFileSync(file(name), '');
  writeFileSync(file('app.yml'), templateText);
  writeFileSync(
    file('event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' } }),
  );
  const child = spawn(process.execPath, ['--import', PEAK_MEMORY, join(root, `dist/${entry}.js`)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ENDURANCE_PEAK: file('peak'),
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: 'endurance',
      AWS_SECRET_ACCESS_KEY: 'endurance-endurance',
      AWS_ENDPOINT_URL: account.url,
      TAPSTACK_CLOCK_SCALE: String(account.scale),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'org/service',
      GITHUB_RUN_ID: run,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_ACTOR: 'octocat',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: file('outputs'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_STATE: file('state'),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  const startedAt = Date.now();
  let signalledAt;
  const target = {
    kill: (signal) => {
      signalledAt ??= Date.now();
      child.kill(signal);
    },
  };
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  let ended;
  const closed = new Promise((resolve) => {
    child.on('close', (exit, signal) => {
      ended = { exit, signal, endedAt: Date.now() };
      resolve();
    });
  });
  let hung = false;
  const open = [...acts];
  while (ended === undefined) {
    carryOutDue(open, account, target);
    if (Date.now() - startedAt > LONGEST_MS && !hung) {
      hung = true;
      child.kill('SIGKILL');
    }
    await Promise.race([pause(4), closed]);
  }
  const logFile = join(folder, 'tapstack.log');
  const { endedAt, ...end } = ended;
  return {
    ...end,
    hung,
    // Real ms from the first signal to the end of the process.
    ...(signalledAt === undefined ? {} : { lingeredMs: endedAt - signalledAt }),
    stdout: stdout(),
    stderr: stderr(),
    log: existsSync(logFile) ? readFileSync(logFile, 'utf8') : '',
    summary: readFileSync(file('summary.md'), 'utf8'),
    outputs: fileCommands(readFileSync(file('outputs'), 'utf8')),
    state: fileCommands(readFileSync(file('state'), 'utf8')),
    peakKb: existsSync(file('peak')) ? Number(readFileSync(file('peak'), 'utf8')) : undefined,
  };
}

function carryOutDue(open, account, target) {
  for (const item of [...open]) {
    const seen = account.simulator.requests.all.filter(({ action, status }) => {
      return (item.after === '*' || action === item.after) && (status === 0 || status < 400);
    })[item.count - 1];
    if (seen === undefined || account.clock.now() - seen.at < item.delayMs) continue;
    open.splice(open.indexOf(item), 1);
    item.act(target);
  }
}

function collect(stream) {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

/** `key<<delimiter` blocks, as they stand in the runner's files. */
function fileCommands(text) {
  const blocks = text.matchAll(/^([^=<\n]+)<<(.+)\n([\s\S]*?)\n?^\2$/gm);
  return Object.fromEntries([...blocks].map(([, key, , value]) => [key, value]));
}
