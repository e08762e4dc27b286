import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** How the bundle is called. */
export interface BundleCall {
  /** Inputs by their names in action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly endpoint: string;
  /** Speed of the run's clock. */
  readonly scale?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** Payload of the event; a push to the default branch unless given. */
  readonly event?: { readonly name: string; readonly payload: object };
  readonly entry?: 'main' | 'post' | 'cli';
  readonly args?: readonly string[];
  readonly cwd?: string;
  /** Is given the process, to send signals. */
  readonly onStart?: (process: ChildProcess) => void;
  readonly node?: string;
}

/** What a runner would have seen. */
export interface BundleResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  /** Lines of the log file. */
  readonly logFile: string;
}

/** Runs the committed bundle as the runner does: a clean environment, INPUT_* variables and GITHUB_* files. */
export async function runBundle(call: BundleCall): Promise<BundleResult> {
  const directory = mkdtempSync(join(tmpdir(), 'tapstack-run-'));
  const files = prepareFiles(directory, call);
  const entry = join(ROOT, 'dist', `${call.entry ?? 'main'}.js`);
  const child = spawn(call.node ?? process.execPath, [entry, ...(call.args ?? [])], {
    cwd: call.cwd ?? ROOT,
    env: environmentOf(call, directory, files),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  call.onStart?.(child);
  const [stdout, stderr, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const result = {
    exit,
    stdout,
    stderr,
    outputs: parseFileCommands(read('output')),
    summary: read('summary'),
    state: parseFileCommands(read('state')),
    logFile: readIfThere(join(directory, 'runner-temp/tapstack.log')),
  };
  rmSync(directory, { recursive: true, force: true });
  return result;
}

function prepareFiles(directory: string, call: BundleCall): Record<string, string> {
  const event = call.event ?? {
    name: 'push',
    payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } },
  };
  for (const name of ['output', 'summary', 'state', 'env', 'path']) {
    writeFileSync(join(directory, name), '');
  }
  writeFileSync(join(directory, 'event.json'), JSON.stringify(event.payload));
  return {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_ENV: join(directory, 'env'),
    GITHUB_PATH: join(directory, 'path'),
    GITHUB_EVENT_PATH: join(directory, 'event.json'),
    GITHUB_EVENT_NAME: event.name,
    RUNNER_TEMP: join(directory, 'runner-temp'),
  };
}

function environmentOf(
  call: BundleCall,
  directory: string,
  files: Record<string, string>,
): NodeJS.ProcessEnv {
  const inputs = Object.entries(call.inputs ?? {}).map(([name, value]): [string, string] => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const runner =
    call.entry === 'cli'
      ? {}
      : {
          ...files,
          GITHUB_ACTIONS: 'true',
          GITHUB_REPOSITORY: 'org/service',
          GITHUB_RUN_ID: '4711',
          GITHUB_RUN_ATTEMPT: '1',
          GITHUB_ACTOR: 'octocat',
          GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_API_URL: 'http://127.0.0.1:1',
          GITHUB_WORKSPACE: call.cwd ?? ROOT,
          ...Object.fromEntries(inputs),
        };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    TMPDIR: directory,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY',
    AWS_ENDPOINT_URL: call.endpoint,
    TAPSTACK_CLOCK_SCALE: String(call.scale ?? 1),
    ...runner,
    ...call.environment,
  };
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** Reads `key<<delimiter` blocks as the runner writes them into its files. */
export function parseFileCommands(content: string): Record<string, string> {
  const result: Record<string, string> = {};
  const lines = content.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, key, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (key === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    result[key] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return result;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
