import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const STACK = 'bench';
const ACCESS = {
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench-bench',
  AWS_DEFAULT_REGION: 'us-west-2',
  AWS_EC2_METADATA_DISABLED: 'true',
};

/** The committed bundle, run as a runner runs it. */
export function tapstack(node) {
  return {
    name: 'TapStack',
    version: () => `dist/main.js on Node ${text(node, ['-p', 'process.version'])}`,
    command: () => [node, MAIN],
    environment: ({ url, folder, template, parameters, inputs: more }) => {
      const file = (name) => join(folder, name);
      for (const name of ['summary.md', 'outputs', 'state']) writeFileSync(file(name), '');
      const event = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };
      writeFileSync(file('event.json'), JSON.stringify(event));
      writeFileSync(file('template.json'), template);
      const inputs = {
        operation: 'deploy',
        'stack-name': STACK,
        template: 'template.json',
        parameters: lines(parameters).join('\n'),
        ...more,
      };
      return {
        PATH: process.env.PATH,
        HOME: folder,
        ...ACCESS,
        AWS_ENDPOINT_URL: url,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'org/service',
        GITHUB_RUN_ID: '4711',
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
        ...Object.fromEntries(
          Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
        ),
      };
    },
  };
}

/** `aws cloudformation deploy`; a reason instead when it is not installed. */
export function awsCli() {
  const found = findAws();
  if (found === undefined) return { missing: '`aws` is not on PATH (pip install awscli)' };
  const version = text(found, ['--version']);
  if (version === '') return { missing: `${found} does not run` };
  return {
    name: 'aws-cli',
    version: () => version,
    command: ({ folder, template, parameters }) => {
      writeFileSync(join(folder, 'template.json'), template);
      const overrides = lines(parameters);
      return [
        found,
        ...['cloudformation', 'deploy', '--stack-name', STACK, '--template-file', 'template.json'],
        ...['--no-fail-on-empty-changeset', '--capabilities', 'CAPABILITY_NAMED_IAM'],
        ...(overrides.length === 0 ? [] : ['--parameter-overrides', ...overrides]),
      ];
    },
    environment: ({ url, folder }) => ({
      PATH: process.env.PATH,
      HOME: folder,
      ...ACCESS,
      AWS_ENDPOINT_URL: url,
    }),
  };
}

/** Node that does nothing: what no program on it can go below, on this machine at this moment. */
export function emptyNode(node) {
  return {
    name: 'node -e 0',
    version: () => `Node ${text(node, ['-p', 'process.version'])}`,
    command: () => [node, '-e', '0'],
    environment: ({ folder }) => ({ PATH: process.env.PATH, HOME: folder }),
  };
}

/** A shim of pyenv would be measured with it, so the program behind it is taken. */
function findAws() {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'aws'));
  const found = places.find((path) => existsSync(path));
  if (found === undefined) return undefined;
  if (!realpathSync(found).includes('/shims/')) return found;
  return text('pyenv', ['which', 'aws']) || found;
}

function lines(parameters = {}) {
  return Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
}

function text(command, options) {
  const { status, stdout } = spawnSync(command, options, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
