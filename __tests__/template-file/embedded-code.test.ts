import { describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, resolveTemplate, resourceOf, text } from './resolved-template.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('python3 is not on the PATH: the embedded programs are not run.');

function userData(values: Readonly<Record<string, string>> = {}): string {
  const { properties } = resourceOf(resolveTemplate(values), 'LaunchTemplate');
  // What Fn::Sub leaves behind for `${!X}`.
  return text(at(properties, 'LaunchTemplateData', 'UserData')).replaceAll('${!', '${');
}

interface Run {
  readonly signals: string;
  readonly calls: string;
  readonly folder: string;
}

/** Runs user data in a folder of its own with stand-ins for the machine's programs. */
function start(
  values: Readonly<Record<string, string>>,
  stubs: { readonly aws: string; readonly systemctl?: string },
): Run {
  const folder = mkdtempSync(join(tmpdir(), 'user-data-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const stub = (name: string, body: string) => {
    writeFileSync(join(bin, name), `#!/bin/bash\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  stub('cfn-signal', `printf '%s\\n' "$*" >> ${folder}/signals`);
  stub(
    'aws',
    `echo "$@" >> ${folder}/calls; state=$(${stubs.aws}) || exit; echo '{ "State":' "\\"$state\\" }"`,
  );
  stub('systemctl', `echo "systemctl $@" >> ${folder}/calls; ${stubs.systemctl ?? ':'}`);
  stub('sleep', ':');
  for (const name of ['signals', 'calls']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'instance-id'), 'i-0abc');
  const script = userData(values)
    .replaceAll('/opt/aws/bin/cfn-signal', `${bin}/cfn-signal`)
    .replaceAll('/opt/web', `${folder}/web`)
    .replaceAll('/etc/systemd/system', folder)
    .replaceAll('/var/lib/cloud/data/instance-id', `${folder}/instance-id`)
    .replaceAll('<TargetGroup>', 'arn:tg');
  writeFileSync(join(folder, 'script.sh'), script);
  spawnSync('bash', [join(folder, 'script.sh')], { env: { PATH: `${bin}:/usr/bin:/bin` } });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { signals: read('signals'), calls: read('calls'), folder };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

describe('user data', () => {
  it('is small enough for EC2', () => {
    expect(Buffer.byteLength(userData())).toBeLessThanOrEqual(16_384);
  });

  it('signals success only after its own target is healthy', () => {
    const answers =
      'n=$(grep -c target-health ' +
      '"$(dirname "$0")"/../calls); [ $n -lt 3 ] && echo initial || echo healthy';
    const { signals, calls, folder } = start({}, { aws: answers });
    expect(calls.match(/describe-target-health .*--targets Id=i-0abc$/gm)).toHaveLength(3);
    expect(signals).toBe(
      '-e 0 --stack tapstack-dev --resource AutoScalingGroup --region us-west-2\n',
    );
    rmSync(folder, { recursive: true });
  });

  it('signals failure when its target never becomes healthy', () => {
    const { signals, calls, folder } = start({}, { aws: 'echo unhealthy' });
    expect(calls.match(/describe-target-health/g)).toHaveLength(70);
    expect(signals).toMatch(/^-e 1 /);
    rmSync(folder, { recursive: true });
  });

  it('signals failure when the web service does not start', () => {
    const { signals, folder } = start({}, { aws: 'echo healthy', systemctl: 'exit 5' });
    expect(signals).toMatch(/^-e 5 /);
    rmSync(folder, { recursive: true });
  });

  it('keeps asking while the API refuses', () => {
    const answers =
      'n=$(grep -c target-health ' +
      '"$(dirname "$0")"/../calls); [ $n -lt 2 ] && exit 254 || echo healthy';
    const { signals, folder } = start({}, { aws: answers });
    expect(signals).toMatch(/^-e 0 /);
    rmSync(folder, { recursive: true });
  });

  it('starts the service on both ports, and neither waits nor signals without NAT', () => {
    const { signals, calls, folder } = start(
      { NatGatewayMode: 'none', HealthCheckPort: '9090' },
      { aws: 'echo healthy' },
    );
    expect(calls).toBe('systemctl enable --now web@8080 web@9090\n');
    expect(signals).toBe('');
    rmSync(folder, { recursive: true });
  });

  const serve = hasPython ? it.each : it.skip.each;
  serve([['/health'], ['/'], ['/a/b/ready'], ['/a/'], ['/index.html']])(
    'the service answers 200 at %s itself, without a redirect',
    async (HealthCheckPath) => {
      const { folder } = start({ HealthCheckPath }, { aws: 'echo healthy' });
      const unit = readFileSync(join(folder, 'web@.service'), 'utf8');
      const port = await freePort();
      const command = (/^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '')
        .replace('/usr/bin/python3', 'python3')
        .replace('%i', String(port))
        .replace('0.0.0.0', '127.0.0.1');
      const [program = '', ...args] = command.split(' ');
      const server = spawn(program, ['-u', ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
      try {
        await new Promise((resolve) => server.stdout.once('data', resolve));
        const answer = await fetch(`http://127.0.0.1:${port}${HealthCheckPath}`, {
          redirect: 'manual',
        });
        expect(answer.status).toBe(200);
        expect(
          (await fetch(`http://127.0.0.1:${port}/nothing`, { redirect: 'manual' })).status,
        ).toBe(404);
      } finally {
        server.kill();
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe('digest function', () => {
  const code = text(
    at(resourceOf(resolveTemplate(), 'DigestFunction').properties, 'Code', 'ZipFile'),
  );

  it('fits into an inline function of 4,096 bytes', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(4096);
  });

  (hasPython ? it : it.skip)('publishes targets and the alarms of this environment', () => {
    const program = [
      'import sys, types, json, os',
      'sent = []',
      'class Client:',
      '    def describe_target_health(self, **_):',
      "        return {'TargetHealthDescriptions': [{'TargetHealth': {'State': s}} for s in ('healthy', 'initial')]}",
      '    def describe_alarms(self, **_):',
      "        return {'MetricAlarms': [{'AlarmName': n} for n in ('tapstack-db-cpu-dev', 'tapstack-db-cpu-prod')]}",
      '    def publish(self, **message):',
      '        sent.append(message)',
      "boto3 = types.ModuleType('boto3')",
      'boto3.client = lambda name: Client()',
      "sys.modules['boto3'] = boto3",
      "os.environ.update(PROJECT='tapstack', SUFFIX='dev', TARGET_GROUP='arn:tg', TOPIC='arn:topic')",
      'scope = {}',
      'exec(compile(sys.stdin.read(), "index.py", "exec"), scope)',
      "scope['handler']({}, None)",
      'print(json.dumps(sent))',
    ].join('\n');
    const run = spawnSync('python3', ['-c', program], { input: code, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual([
      {
        TopicArn: 'arn:topic',
        Subject: 'tapstack-dev health digest',
        Message: 'Targets: 1 of 2 healthy\nAlarms: tapstack-db-cpu-dev',
      },
    ]);
  });
});
