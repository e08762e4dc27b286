import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TapstackError } from '../core/errors.js';
import type { BuiltInCheck } from '../core/outcome.js';
import { createVirtualClock } from '../adapters/local/virtual-clock.js';
import type { Success } from '../operations/success.js';
import type { Journal } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import { builtInCheckLines } from '../render/built-in-checks.js';
import { startSimulator } from './embedded-simulator.js';
import { allChecks } from './self-test/all-checks.js';
import { createBench, type BenchParts } from './self-test/bench.js';
import type { Bench, SelfTestCheck } from './self-test/check.js';
import { isolate } from './self-test/isolation.js';
import { SAMPLE_FILE, SAMPLE_TEMPLATE } from './self-test/sample-stack.js';

/** What the self-test needs of its surroundings. */
export interface SelfTestParts extends Pick<BenchParts, 'run' | 'shippedTemplate'> {
  readonly log: Log;
  readonly journal: Pick<Journal, 'record'>;
  readonly signal: AbortSignal;
  /** All built-in ones unless given. */
  readonly checks?: readonly SelfTestCheck[];
}

/**
 * Runs the built-in checks: real runs through the real SDK clients, against the embedded CloudFormation on a loopback
 * port, on a clock that waits for nobody. Needs neither network nor credentials, and makes sure of both: endpoint,
 * credentials, proxies and topics of the environment are replaced for as long as it runs.
 *
 * @throws TapstackError `self-test-failed` naming the checks that did not hold or could not run
 */
export async function selfTest(parts: SelfTestParts): Promise<Success> {
  const { log, run, shippedTemplate } = parts;
  const clock = createVirtualClock(Date.now());
  const folder = workFolder();
  const running = await startSimulator({ clock, pageSize: 10, speed: 5 });
  const restore = isolate(running.url);
  try {
    writeFileSync(join(folder, SAMPLE_FILE), SAMPLE_TEMPLATE);
    const bench = createBench({ running, clock, folder, shippedTemplate, run, log });
    return conclude(await runChecks(parts, bench));
  } finally {
    restore();
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The runs write log files and reports, as real ones do. */
function workFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'tapstack-self-test-'));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TapstackError('self-test-failed', `No check could run: ${reason}`, {
      hint: 'The self-test writes small files into the folder for temporary files (TMPDIR).',
      cause: thrown,
    });
  }
}

async function runChecks(
  { log, journal, signal, checks = allChecks() }: SelfTestParts,
  bench: Bench,
): Promise<readonly BuiltInCheck[]> {
  const done: BuiltInCheck[] = [];
  log.section('Self-test');
  for (const check of checks) {
    signal.throwIfAborted();
    const next = await runCheck(check, bench);
    signal.throwIfAborted();
    done.push(next);
    journal.record({ selfTest: [...done] });
    for (const line of builtInCheckLines(next)) log.info(line);
  }
  return done;
}

/** Faults and sick targets of a check are gone before the next one. */
async function runCheck({ title, run }: SelfTestCheck, bench: Bench): Promise<BuiltInCheck> {
  const { faults, world, defects } = bench.simulator;
  const began = performance.now();
  const defectsBefore = defects.length;
  let state: BuiltInCheck['state'] = 'held';
  let seen: string | undefined;
  try {
    seen = await run(bench);
    if (defects.length > defectsBefore) seen ??= 'the embedded CloudFormation had a defect';
    if (seen !== undefined) state = 'failed';
  } catch (thrown) {
    state = 'not-run';
    seen = thrown instanceof Error ? thrown.message : String(thrown);
  }
  faults.clear();
  world.clearMishaps();
  world.health.targets.clear();
  return { title, state, durationMs: Math.round(performance.now() - began), seen };
}

function conclude(checks: readonly BuiltInCheck[]): Success {
  const wrong = checks.filter((check) => check.state !== 'held');
  if (wrong.length === 0 && checks.length > 0) {
    return {
      result: 'succeeded',
      headline: `All ${checks.length} built-in checks hold, on the embedded CloudFormation.`,
    };
  }
  throw new TapstackError(
    'self-test-failed',
    `${wrong.length} of ${checks.length} built-in checks do not hold: ${wrong.map(({ title }) => title).join('; ')}.`,
    { hint: 'Please report this with the log file of this run; do not deploy with this build.' },
  );
}
