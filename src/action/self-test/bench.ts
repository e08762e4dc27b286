import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '../../adapters/local/log.js';
import { openLogFile } from '../../adapters/local/log-file.js';
import type { Outcome } from '../../core/outcome.js';
import { createRedactor } from '../../core/redaction.js';
import type { RunIdentity } from '../../core/request.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { Screen } from '../../ports/screen.js';
import type { Annotation } from '../../render/annotations.js';
import type { RunningSimulator } from '../../simulator/start.js';
import { handOver } from '../hand-over.js';
import { readHiddenValues } from '../input-environment.js';
import type { RunParts } from '../run-parts.js';
import type { Bench, SelfTestCall, SelfTestRun } from './check.js';

/** What the runs of the self-test are made of. */
export interface BenchParts {
  readonly running: RunningSimulator;
  readonly clock: Clock;
  /** An empty folder for templates, log files and reports. */
  readonly folder: string;
  readonly shippedTemplate: string;
  /** Carries out one run, as the action does. */
  readonly run: (parts: RunParts) => Promise<Outcome>;
  /** Where the lines of the runs go; nobody has to see them. */
  readonly log: Log;
}

/** Makes the bench on which the checks run: real runs in this process, of which everything is kept that a user would see. */
export function createBench(parts: BenchParts): Bench {
  let runs = 0;
  return {
    simulator: parts.running.simulator,
    run: async (call) => {
      runs += 1;
      return await runOnce(parts, call, runs);
    },
  };
}

async function runOnce(
  { running, clock, folder, shippedTemplate, log: outer, run }: BenchParts,
  call: SelfTestCall,
  number: number,
): Promise<SelfTestRun> {
  const environment = { ...call.environment, AWS_ENDPOINT_URL: running.url };
  const redact = createRedactor(readHiddenValues(environment));
  const screen: string[] = [];
  const logFile = join(folder, `run-${number}`, 'tapstack.log');
  const log = createLog({
    screen: recordingScreen((line) => {
      screen.push(line);
      outer.debug(line);
      call.onLine?.(line);
    }),
    file: openLogFile(logFile),
    redact,
    level: 'info',
    clock: { now: () => clock.now() },
    common: () => ({}),
  });
  const { topics } = running.simulator.world;
  const earlier = topics.messages.length;
  const identity = identityOf(number);
  const given = new Map(Object.entries(call.inputs));
  const outcome = await run({
    source: { kind: 'action', given, environment, faults: [] },
    surroundings: { folder, shippedTemplate, event: undefined, run: identity },
    log,
    redact,
    keep: () => undefined,
    clockFor: () => clock,
  });
  const kept = keeping();
  await handOver(outcome, {
    runner: kept.runner,
    logFile,
    redact,
    read: redact,
    linkable: (shown) => shown,
    log,
    run: identity,
  });
  const report = kept.outputs.get('report-file') ?? '';
  return {
    ...kept,
    outcome,
    screen,
    summary: kept.summary.join('\n'),
    file: readIfThere(logFile),
    report: readIfThere(report),
    sent: topics.messages.slice(earlier),
  };
}

function identityOf(number: number): RunIdentity {
  return {
    repository: 'self-test/self-test',
    id: String(number),
    attempt: '1',
    actor: 'self-test',
    commit: undefined,
    url: undefined,
    pullRequest: undefined,
  };
}

function recordingScreen(line: (text: string) => void): Screen {
  const ignore = (): void => undefined;
  return {
    line,
    warning: (text) => {
      line(`Warning: ${text}`);
    },
    error: line,
    section: line,
    endSection: ignore,
    live: ignore,
  };
}

/** A runner that keeps what it is given. */
function keeping(): {
  readonly runner: Parameters<typeof handOver>[1]['runner'];
  readonly annotations: Annotation[];
  readonly outputs: Map<string, string>;
  readonly summary: string[];
} {
  const annotations: Annotation[] = [];
  const outputs = new Map<string, string>();
  const summary: string[] = [];
  return {
    annotations,
    outputs,
    summary,
    runner: {
      annotate: (annotation) => {
        annotations.push(annotation);
      },
      writeOutputs: (all) => {
        for (const [name, value] of all) outputs.set(name, value);
      },
      appendSummary: async (markdown) => {
        summary.push(markdown);
        await Promise.resolve();
      },
    },
  };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
