import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WRAPPER = fileURLToPath(new URL('measured.py', import.meta.url));
const SAMPLE_MS = 50;
/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/** How processor time and memory of a measured process are taken here, best way first. */
export function findMeter() {
  const python = spawnSync('python3', ['-c', 'import os; os.wait4, os.waitstatus_to_exitcode']);
  if (python.status === 0) {
    return {
      kind: 'wait4',
      text: 'processor time and peak memory from wait4 in a small python3 parent',
    };
  }
  if (process.platform === 'linux') {
    return {
      kind: 'proc',
      text: `processor time and peak memory from /proc every ${SAMPLE_MS} ms (python3 is missing, so the last ${SAMPLE_MS} ms are not seen)`,
    };
  }
  return {
    kind: 'none',
    text: 'no processor time and no memory: neither python3 nor /proc is there',
  };
}

/**
 * Runs a command and measures it.
 *
 * @returns when it began and ended (ms since the epoch), exit code, processor time, peak memory, and the lines of its
 * standard output, each with the instant of its arrival
 */
export async function runMeasured({ command, environment, folder, meter }) {
  const file = join(folder, 'usage.json');
  const wrapped =
    meter.kind === 'wait4' ? ['python3', '-E', '-S', WRAPPER, file, ...command] : command;
  const began = Date.now();
  const child = spawn(wrapped[0], wrapped.slice(1), {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const sampled = meter.kind === 'proc' ? sample(child) : undefined;
  const closed = new Promise((resolve) => child.once('close', resolve));
  const { code, ended } = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve({ code: status, ended: Date.now() }));
  });
  await closed;
  const own = { began, ended, code, ...sampled?.() };
  if (meter.kind === 'wait4' && !existsSync(file)) {
    throw new Error(`${command[0]} could not be run: ${output.errors}`);
  }
  const usage = meter.kind === 'wait4' ? JSON.parse(readFileSync(file, 'utf8')) : own;
  rmSync(file, { force: true });
  return { ...usage, ...output };
}

function collect(child) {
  const output = { lines: [], bytes: 0, errors: '' };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const at = Date.now();
    output.bytes += Buffer.byteLength(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) output.lines.push({ at, text: line });
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.bytes += Buffer.byteLength(text);
    output.errors += text;
  });
  return output;
}

/** Looks at a process until it is gone; what was seen last counts. */
function sample(child) {
  const seen = { cpuMs: undefined, memoryBytes: undefined };
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
      if (peak !== undefined) seen.memoryBytes = Number(peak) * 1024;
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /s, '');
      const [user, system] = stat.split(' ').slice(11, 13).map(Number);
      seen.cpuMs = ((user + system) * 1000) / TICKS;
    } catch {
      // It has just ended.
    }
    if (child.exitCode === null && child.signalCode === null) setTimeout(look, SAMPLE_MS).unref();
  };
  look();
  return () => seen;
}
