/**
 * Shows the life of the shipped stack without an AWS account: starts the embedded CloudFormation on a loopback port and
 * runs the committed bundle as a runner does, through create, nothing to do, update, a failing update with rollback, and a
 * confirmed delete. `npm run demo`; needs nothing but `npm ci`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPage } from './demo-page.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { startSimulator } = await import('../dist/index.js');

const SCALE = 150;
const STACK = 'tapstack-demo';
const folder = join(root, 'demo-output');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const live = process.stdout.isTTY === true;
const began = Date.now();
const { url, simulator, close } = await startSimulator({ scale: SCALE, pageSize: 100 });

const STEPS = [
  { name: 'create', title: 'A push to main creates the stack', inputs: {}, exit: 0 },
  { name: 'no-op', title: 'The same push again finds nothing to do', inputs: {}, exit: 0 },
  {
    name: 'update',
    title: 'A parameter changes',
    inputs: { operation: 'update', parameters: 'AsgMaxSize=6' },
    exit: 0,
  },
  {
    name: 'failing-update',
    title: 'An update fails and is rolled back',
    inputs: { operation: 'update', parameters: 'AsgMaxSize=8' },
    before: () =>
      simulator.world.failResource({
        logicalId: 'AutoScalingGroup',
        on: 'update',
        times: 1,
        message:
          'Resource handler returned message: "You have exceeded the quota for instances in this group" (HandlerErrorCode: ServiceLimitExceeded)',
      }),
    exit: 1,
  },
  {
    name: 'delete',
    title: 'A confirmed deletion',
    inputs: { operation: 'delete', confirm: STACK },
    exit: 0,
  },
];

let surprises = 0;
for (const [index, step] of STEPS.entries()) {
  process.stdout.write(`\n━━ ${index + 1}/${STEPS.length}  ${step.title}\n\n`);
  step.before?.();
  const code = await runStep(step);
  keepReport(step);
  if (code !== step.exit) {
    surprises += 1;
    process.stdout.write(
      `\nThis step ended with ${code} and should have ended with ${step.exit}.\n`,
    );
  }
}
await close();
writeFileSync(join(folder, 'index.html'), demoPage({ folder, steps: STEPS }));
const seconds = Math.round((Date.now() - began) / 1_000);
process.stdout.write(`
Shown in ${seconds} s, on an embedded CloudFormation whose clock runs ${SCALE} times as fast: a creation with read-backs, a run
with nothing to do, an update, an update that fails and is rolled back with its root cause, and a deletion that is proved.
For each step, in ${relative(process.cwd(), folder) || '.'}/: the job summary (<step>.md), the report (<step>.report.json), the step
outputs (<step>.outputs) and the log file (<step>.log); index.html shows all of them in a browser.
`);
process.exitCode = surprises === 0 ? 0 : 1;

/** Runs the bundle with a runner's environment and nothing of ours. */
async function runStep({ name, inputs }) {
  const file = (ending) => join(folder, `${name}${ending}`);
  for (const ending of ['.md', '.outputs', '.state']) writeFileSync(file(ending), '');
  const event = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  const all = { 'stack-name': STACK, 'log-file': file('.log'), ...inputs };
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_ACCESS_KEY_ID: 'demo',
      AWS_SECRET_ACCESS_KEY: 'demo-demo',
      AWS_ENDPOINT_URL: url,
      TAPSTACK_CLOCK_SCALE: String(SCALE),
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'org/service',
      GITHUB_RUN_ID: '4711',
      GITHUB_RUN_ATTEMPT: String(STEPS.findIndex((step) => step.name === name) + 1),
      GITHUB_ACTOR: 'octocat',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: file('.outputs'),
      GITHUB_STEP_SUMMARY: file('.md'),
      GITHUB_STATE: file('.state'),
      RUNNER_TEMP: folder,
      ...Object.fromEntries(
        Object.entries(all).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
      ),
    },
  });
  let rest = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) show(line);
  });
  return await new Promise((resolve) => child.on('close', resolve));
}

/** Two updates of one stack write reports of one name; each step keeps its own. */
function keepReport({ name }) {
  const outputs = readFileSync(join(folder, `${name}.outputs`), 'utf8');
  const [, path] = /^report-file<<.*\r?\n(.*)$/m.exec(outputs) ?? [];
  if (path !== undefined) renameSync(path.trim(), join(folder, `${name}.report.json`));
}

/** Shows a line of the job's log as the runner would: commands become headings, progress is overwritten on a terminal. */
function show(line) {
  const [, command, text] = /^::(group|endgroup|error|warning)[^:]*::(.*)$/.exec(line) ?? [];
  if (live) process.stdout.write('\r\u001b[2K');
  if (command === 'group') process.stdout.write(`▾ ${text}\n`);
  else if (command === 'error' || command === 'warning')
    process.stdout.write(`${command}: ${decode(text)}\n`);
  else if (command === undefined && line.startsWith('… ') && live)
    process.stdout.write(line.slice(0, (process.stdout.columns ?? 100) - 1));
  else if (command === undefined) process.stdout.write(`  ${line}\n`);
}

/** The runner's escapes in commands. */
function decode(text) {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
