import process from 'node:process';
import { TapstackError, toTapstackError, type ErrorCode } from '../core/errors.js';
import type { Operation, Request } from '../core/request.js';
import { createVirtualClock } from '../adapters/local/virtual-clock.js';
import type { Success } from '../operations/success.js';
import type { RunningSimulator } from '../simulator/start.js';
import type { Log } from '../ports/log.js';
import type { Ports } from '../ports/ports.js';
import { startSimulator } from './embedded-simulator.js';
import { readRequest } from './inputs.js';
import { createJournal } from './journal.js';
import { operate, type StackOperation } from './operate.js';
import { wire } from './wire.js';
import { CHECKS, STACK, type Bench, type SelfTestRun } from './self-test-checks.js';

/** What the self-test needs of its surroundings. */
export interface SelfTestParts {
  readonly log: Log;
  readonly shippedTemplate: string;
  readonly signal: AbortSignal;
}

/**
 * Runs the built-in checks: the real operations through the real SDK clients, against the embedded CloudFormation on a
 * loopback port, on a clock that waits for nobody. Needs neither network nor credentials, and makes sure of both:
 * endpoint and credentials of the environment are replaced for as long as it runs.
 *
 * @throws TapstackError `self-test-failed` naming the checks that did not hold
 */
export async function selfTest(parts: SelfTestParts): Promise<Success> {
  const clock = createVirtualClock(Date.now());
  const running = await startSimulator({ clock, pageSize: 10 });
  const restore = isolate(running.url);
  try {
    return await runChecks(parts, running, clock);
  } finally {
    restore();
    await running.close();
  }
}

async function runChecks(
  parts: SelfTestParts,
  running: RunningSimulator,
  clock: Ports['clock'],
): Promise<Success> {
  const bench: Bench = {
    simulator: running.simulator,
    run: async (inputs) => await runOnce(inputs, parts, clock),
  };
  const failed: string[] = [];
  parts.log.section('Self-test');
  for (const check of CHECKS) {
    const problem = await check.run(bench).catch((thrown: unknown) => describe(thrown));
    parts.log.info(`${problem === undefined ? 'ok    ' : 'FAILED'}  ${check.title}`);
    if (problem === undefined) continue;
    parts.log.info(`        ${problem}`);
    failed.push(check.title);
  }
  if (failed.length === 0) {
    return {
      result: 'succeeded',
      headline: `All ${CHECKS.length} built-in checks hold, on the embedded CloudFormation.`,
    };
  }
  throw new TapstackError(
    'self-test-failed',
    `${failed.length} of ${CHECKS.length} built-in checks do not hold: ${failed.join('; ')}.`,
    { hint: 'Please report this with the log file of this run; do not deploy with this build.' },
  );
}

/** One run as a user would have it, in this process. */
async function runOnce(
  inputs: Readonly<Record<string, string>>,
  parts: SelfTestParts,
  clock: Ports['clock'],
): Promise<SelfTestRun> {
  const quiet = silent(parts.log);
  const journal = createJournal(quiet, () => undefined);
  try {
    const request = await requestFor(inputs, parts.shippedTemplate);
    const endpoint = process.env['AWS_ENDPOINT_URL'];
    const ports = await wire({ log: quiet, journal, clock, signal: parts.signal, endpoint });
    const { result } = await operate(stackOperation(request.operation), request, ports);
    return { result, facts: journal.facts(), failure: undefined, message: '' };
  } catch (thrown) {
    const error = toTapstackError(thrown);
    const failure: ErrorCode = error.code;
    return { result: 'failed', facts: journal.facts(), failure, message: error.message };
  }
}

/** The checks never run the self-test itself. */
function stackOperation(operation: Operation): StackOperation {
  if (operation !== 'self-test') return operation;
  throw new TapstackError('internal-error', 'A check of the self-test runs the self-test.');
}

async function requestFor(
  inputs: Readonly<Record<string, string>>,
  shippedTemplate: string,
): Promise<Request> {
  const given = new Map(Object.entries({ 'stack-name': STACK, ...inputs }));
  return await readRequest(
    { kind: 'command-line', given, environment: {}, faults: [] },
    {
      // An empty folder of no template: the shipped one is what is tested.
      folder: '/nonexistent',
      shippedTemplate,
      event: undefined,
      run: {
        repository: 'self-test',
        id: runNumber(inputs),
        attempt: '1',
        actor: undefined,
        commit: undefined,
        url: undefined,
        pullRequest: undefined,
      },
    },
    () => undefined,
  );
}

/** Inputs tell the runs of the self-test apart. */
function runNumber(inputs: Readonly<Record<string, string>>): string {
  return Buffer.from(JSON.stringify(inputs)).toString('hex').slice(-24);
}

/** Everything goes to the file; the screen shows the table of checks alone. */
function silent(log: Log): Log {
  const toFile = (message: string): void => {
    log.debug(message);
  };
  const nothing = (): void => undefined;
  return {
    debug: toFile,
    info: toFile,
    warning: toFile,
    error: toFile,
    section: nothing,
    endSection: nothing,
    progress: nothing,
  };
}

/** Forces loopback and made-up credentials, whatever the environment says; returns what undoes it. */
function isolate(endpoint: string): () => void {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^AWS_|^HTTPS?_PROXY$|^NO_PROXY$/i.test(name)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'self-test',
    AWS_SECRET_ACCESS_KEY: 'self-test',
  });
  return () => {
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, before);
  };
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
