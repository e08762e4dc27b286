import process from 'node:process';
import { createClock } from '../adapters/local/clock.js';
import { createLog } from '../adapters/local/log.js';
import { POST_STEP_MS } from '../core/limits.js';
import { createAccountMask } from '../core/account-mask.js';
import { createRedactor, type Redact } from '../core/redaction.js';
import { lastWords } from '../engine/last-words.js';
import { warningOf } from '../render/annotations.js';
import { consoleUrl } from '../render/console-url.js';
import { interruptionMarkdown } from '../render/interruption.js';
import { readClockScale, readHiddenValues } from './input-environment.js';
import { readStepInputs } from './input-source.js';
import { createJournal } from './journal.js';
import { readUnfinished, STATE } from './unfinished.js';
import { readPresentation } from './presentation.js';
import { wire } from './wire.js';

/**
 * The action's post step, which runs also after the main step was killed: removes a change set that only that run could use,
 * tells how the stack is, and writes the job summary that the main step could not write any more. Silent after a run
 * that left nothing open.
 */
export async function runPost(): Promise<void> {
  const runner = await import('../adapters/github/runner-files.js');
  const { createRunnerScreen } = await import('../adapters/github/runner-screen.js');
  const unfinished = readUnfinished(runner.readState(STATE));
  if (unfinished === undefined) return;
  const { scale } = readClockScale(process.env);
  const signal = AbortSignal.timeout(POST_STEP_MS);
  const clock = createClock({ scale, signal });
  const { maskAccountId } = readPresentation(readStepInputs(process.env), process.cwd());
  const stackId = unfinished.running?.stackId;
  const redact = hiding(maskAccountId, stackId);
  const log = createLog({
    screen: createRunnerScreen(clock),
    file: () => undefined,
    redact,
    level: 'info',
    clock: { now: () => Date.now() },
    common: () => ({}),
  });
  const journal = createJournal(log, () => undefined);
  journal.record(unfinished);
  if (!unfinished.isConcluded) {
    journal.notice({ level: 'warning', message: 'The run was interrupted before its end.' });
  }
  const endpoint = process.env['AWS_ENDPOINT_URL'];
  const ports = await wire({ log, journal, clock, signal, endpoint });
  await lastWords({ operation: 'status' }, journal.facts(), ports, 'out-of-time');
  const link = stackId === undefined ? undefined : linkTo(stackId, maskAccountId);
  if (link !== undefined) log.info(`In the console: ${link}`);
  const warnings = journal.notices.filter((notice) => notice.level === 'warning');
  for (const annotation of warningOf(warnings.map((notice) => redact(notice.message)))) {
    runner.annotate(annotation);
  }
  if (unfinished.isConcluded) return;
  await runner.appendSummary(
    interruptionMarkdown(
      journal.notices.map((notice) => redact(notice.message)),
      link,
    ),
  );
}

/** Hides what the main step has hidden. */
function hiding(maskAccountId: boolean, stackId: string | undefined): Redact {
  const redact = createRedactor(readHiddenValues(process.env));
  if (!maskAccountId) return redact;
  const mask = createAccountMask();
  mask.learn(stackId);
  return (text) => mask.hide(redact(text));
}

/** A link by an id whose account is hidden would lead nowhere. */
function linkTo(stackId: string, maskAccountId: boolean): string {
  const name = stackId.split('/')[1] ?? '';
  return consoleUrl({ name, id: maskAccountId ? undefined : stackId });
}
