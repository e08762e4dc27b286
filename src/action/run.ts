import { TapstackError } from '../core/errors.js';
import { LAST_WORDS_MS } from '../core/limits.js';
import type { Outcome } from '../core/outcome.js';
import { redactOutcome } from '../core/redacted-outcome.js';
import type { Request } from '../core/request.js';
import { createClock } from '../adapters/local/clock.js';
import { lastWords } from '../engine/last-words.js';
import type { Clock } from '../ports/clock.js';
import type { Journal, JournalEntry } from '../ports/journal.js';
import type { Ports } from '../ports/ports.js';
import { createStop, type Stop } from './cancellation.js';
import { concludeFailure, concludeSuccess } from './conclude.js';
import { readClockScale } from './input-environment.js';
import { readRequest, readSubject } from './inputs.js';
import { createJournal, type RunJournal } from './journal.js';
import { operate } from './operate.js';
import { openMessagePorts } from './message-ports.js';
import { createNotifier, type Notifier } from './notifier.js';
import { announceOutcome } from './publish.js';
import type { RunParts } from './run-parts.js';
import { selfTest } from './self-test.js';
import { wire } from './wire.js';

interface Run extends RunParts {
  readonly stop: Stop;
  readonly journal: RunJournal;
  readonly scale: number;
  readonly clockFor: (signal: AbortSignal) => Clock;
  readonly clock: Clock;
  readonly startedAt: number;
}

/** Carries out one run from its inputs to its Outcome; never throws. */
export async function run(parts: RunParts): Promise<Outcome> {
  const stop = createStop();
  const journal = createJournal(parts.log, parts.keep);
  const { scale, notices } = readClockScale(parts.source.environment);
  for (const notice of notices) journal.notice(notice);
  const clockFor = parts.clockFor ?? ((signal) => createClock({ scale, signal }));
  const clock = clockFor(stop.signal);
  const whole: Run = {
    ...parts,
    stop,
    journal,
    scale,
    clockFor,
    clock,
    startedAt: clock.now(),
  };
  try {
    return await carryOut(whole);
  } finally {
    stop.release();
  }
}

async function carryOut(whole: Run): Promise<Outcome> {
  let request: Request;
  try {
    request = await readRequest(whole.source, whole.surroundings, (notice) => {
      whole.journal.notice(notice);
    });
  } catch (thrown) {
    const subject = readSubject(whole.source, whole.surroundings.event);
    const outcome = redactOutcome(concludeFailure(thrown, factsOf(whole, subject)), whole.redact);
    announceOutcome(outcome, whole.log);
    return outcome;
  }
  const outcome = await attempt(whole, request);
  announceOutcome(outcome, whole.log);
  return outcome;
}

async function attempt(whole: Run, request: Request): Promise<Outcome> {
  const { log, journal, stop } = whole;
  const endpoint = whole.source.environment['AWS_ENDPOINT_URL'];
  const notifier = createNotifier(request, {
    redact: whole.redact,
    journal,
    open: async (end) => await openMessagePorts({ ...whole, endpoint }, end),
    stop: stop.signal,
  });
  const watched = watch(journal, (facts) => {
    notifier.saw(facts);
  });
  const ports: Ports = await wire({
    log,
    journal: watched,
    clock: whole.clock,
    signal: stop.signal,
    endpoint,
  });
  const subject = { operation: request.operation, stackName: request.stackName };
  stop.startDeadline(request.timeoutMs, whole.scale);
  let outcome: Outcome;
  try {
    const success =
      request.operation === 'self-test'
        ? await selfTest({
            run,
            log,
            journal,
            shippedTemplate: whole.surroundings.shippedTemplate,
            signal: stop.signal,
          })
        : await operate(request.operation, request, ports);
    outcome = concludeSuccess(success, factsOf(whole, subject));
  } catch (thrown) {
    log.progress(undefined);
    if (stop.signal.aborted || leavesChangeSet(journal)) {
      await sayLastWords(whole, request, endpoint);
    }
    outcome = concludeFailure(thrown, factsOf(whole, subject));
  }
  outcome = withoutSecrets(outcome, whole);
  await tellEnd(stop.signal, notifier, outcome);
  return redactOutcome({ ...outcome, notices: [...journal.notices] }, whole.redact);
}

/** A reader of the outputs has to know that a value is not the real one. */
function withoutSecrets(outcome: Outcome, { redact, journal }: Run): Outcome {
  const hidden = outcome.outputs.filter(({ value }) => redact(value) !== value);
  if (hidden.length > 0) {
    const keys = hidden.map(({ key }) => key).join(', ');
    const message = `These outputs of the stack hold secrets, which are replaced: ${keys}.`;
    journal.notice({ level: 'warning', message });
  }
  return redactOutcome(outcome, redact);
}

/** A journal of which somebody is told everything. */
function watch(journal: RunJournal, onRecord: (facts: JournalEntry) => void): Journal {
  return {
    ...journal,
    record: (entry) => {
      journal.record(entry);
      onRecord(journal.facts());
    },
  };
}

/** After the deadline the run's own signal is aborted already; what is to be said then has its own limit alone. */
async function tellEnd(stop: AbortSignal, notifier: Notifier, outcome: Outcome): Promise<void> {
  if (stop.aborted && outcome.result === 'cancelled') return;
  await notifier.end(outcome, stop.aborted ? new AbortController().signal : stop);
}

/** True when a change set may have been made that nobody executes or reviews any more. */
function leavesChangeSet(journal: RunJournal): boolean {
  return journal.facts().unusedChangeSet !== undefined;
}

/** The run's own signal may be aborted; what is left to do gets a short time of its own. */
async function sayLastWords(
  whole: Run,
  request: Request,
  endpoint: string | undefined,
): Promise<void> {
  const { log, journal } = whole;
  const signal = AbortSignal.timeout(LAST_WORDS_MS);
  const clock = whole.clockFor(signal);
  const ports = await wire({ log, journal, clock, signal, endpoint });
  const reason: unknown = whole.stop.signal.reason;
  const cancelled = reason instanceof TapstackError && reason.code === 'cancelled';
  await lastWords(request, journal.facts(), ports, cancelled ? 'cancelled' : 'out-of-time');
}

function factsOf(
  whole: Run,
  subject: Pick<Request, 'operation' | 'stackName'>,
): Parameters<typeof concludeFailure>[1] {
  return {
    ...subject,
    journal: whole.journal.facts(),
    notices: [...whole.journal.notices],
    durationMs: whole.clock.now() - whole.startedAt,
  };
}
