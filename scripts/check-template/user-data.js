import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, ran, run, skipped } from './tools.js';

/** What stands in for the programs of the machine; `aws` says at once that the target is healthy, as text or as JSON. */
const STAND_INS = {
  'cfn-signal': ':',
  systemctl: ':',
  sleep: ':',
  aws: `case "$*" in *'--output text'*) echo healthy ;; *) echo '"healthy"' ;; esac`,
};
const START_MS = 10_000;

/** User data that bash can read, and whose page answers 200 itself at the path of the health check. */
export async function checkUserData(stack) {
  if (!isInstalled('bash')) return skipped('bash is not on the PATH');
  const problems = [];
  const [group] = stack.ofType('AWS::ElasticLoadBalancingV2::TargetGroup');
  const path = String(group?.properties.HealthCheckPath ?? '/');
  for (const { id, properties } of stack.ofType('AWS::EC2::LaunchTemplate')) {
    const text = properties.LaunchTemplateData?.UserData;
    if (typeof text !== 'string') continue;
    problems.push(...(await checkScript(id, text.replaceAll('${!', '${'), path)));
  }
  const page = isInstalled('python3') ? `${path} answers 200` : 'page not asked: no python3';
  return ran(`bash reads it, ${page}`, problems);
}

async function checkScript(id, text, path) {
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-user-data-'));
  try {
    const file = join(folder, 'user-data.sh');
    writeFileSync(file, text);
    const read = run('bash', ['-n', file]);
    if (read.status !== 0) return [`${id}: bash cannot read the user data: ${read.text}`];
    if (!isInstalled('python3')) return [];
    return await askPage(id, { folder, text, path });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the script with every path inside the folder, starts the unit that it wrote, and asks for the page. */
async function askPage(id, { folder, text, path }) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, body] of Object.entries(STAND_INS)) {
    writeFileSync(join(bin, name), `#!/bin/bash\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(join(folder, 'instance-id'), 'i-0abc');
  const inside = text
    .replaceAll('/opt/aws/bin/', `${bin}/`)
    .replaceAll('/opt/web', `${folder}/web`)
    .replaceAll('/etc/systemd/system', folder)
    .replaceAll('/var/lib/cloud/data/instance-id', `${folder}/instance-id`)
    .replaceAll(/<([A-Za-z0-9]+)>/g, 'arn:$1');
  const script = join(folder, 'inside.sh');
  writeFileSync(script, inside);
  const done = spawnSync('bash', [script], {
    env: { PATH: `${bin}:/usr/bin:/bin` },
    encoding: 'utf8',
  });
  if (done.status !== 0) return [`${id}: the user data ends with ${done.status}: ${done.stderr}`];
  const unit = join(folder, 'web@.service');
  if (!existsSync(unit)) return [`${id}: the user data writes no unit web@.service`];
  const port = await freePort();
  const command = (/^ExecStart=(.*)$/m.exec(readFileSync(unit, 'utf8'))?.[1] ?? '')
    .replace('/usr/bin/python3', 'python3 -u')
    .replace('%i', String(port))
    .replace('0.0.0.0', '127.0.0.1');
  const status = await statusOf(command.split(' '), `http://127.0.0.1:${port}${path}`);
  return status === 200 ? [] : [`${id}: the page ${path} answers ${status}, not 200`];
}

async function statusOf([program, ...words], url) {
  const server = spawn(program, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new RangeError('the server did not start')), START_MS);
      server.once('error', reject);
      server.stdout.once('data', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    return (await fetch(url, { redirect: 'manual' })).status;
  } catch (error) {
    return String(error);
  } finally {
    server.kill();
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
