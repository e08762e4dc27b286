import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { createClock } from '../adapters/local/clock.js';
import { createLog } from '../adapters/local/log.js';
import { openLogFile } from '../adapters/local/log-file.js';
import { createTerminalScreen } from '../adapters/local/terminal-screen.js';
import { createAccountMask, type AccountMask } from '../core/account-mask.js';
import type { Outcome } from '../core/outcome.js';
import { createRedactor, type Redact } from '../core/redaction.js';
import type { RunIdentity } from '../core/request.js';
import type { Clock } from '../ports/clock.js';
import type { JournalEntry } from '../ports/journal.js';
import type { Log } from '../ports/log.js';
import type { Screen } from '../ports/screen.js';
import { concludeFailure, exitStatus } from './conclude.js';
import { handOver } from './hand-over.js';
import { helpText } from './help.js';
import { readArguments } from './input-arguments.js';
import { readClockScale, readHiddenValues, readSecretValues } from './input-environment.js';
import { readStepInputs, type InputSource } from './input-source.js';
import { readSubject } from './inputs.js';
import { createLogContext, type LogContext } from './log-context.js';
import { readPresentation, type Presentation } from './presentation.js';
import { announceOutcome } from './publish.js';
import { reportOf } from './report.js';
import { run } from './run.js';
import { createKeeper, unfinishedOf, type Unfinished } from './unfinished.js';
import { VERSION } from './version.js';

/** Paces progress lines; it runs as fast as the run's own clock. */
function screenClock(): Clock {
  const { scale } = readClockScale(process.env);
  return createClock({ scale, signal: new AbortController().signal });
}

/** The template that comes with TapStack lies beside the bundle. */
function shippedTemplate(): string {
  return join(dirname(fileURLToPath(import.meta.url)), 'TapStack.yml');
}

/**
 * The SDK warns of versions of Node that its future releases will not support; the one in this bundle is fixed, so the
 * warning is about a choice that the reader does not have.
 */
function quietSdk(): void {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
}

/** The action's main step. Report, outputs and summary are written whatever happens on the way. */
export async function runMain(): Promise<void> {
  quietSdk();
  const { createRunnerScreen } = await import('../adapters/github/runner-screen.js');
  const runner = await import('../adapters/github/runner-files.js');
  const source = readStepInputs(process.env);
  runner.maskSecrets(readSecretValues(process.env));
  const folder = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const presentation = readPresentation(source, folder);
  const redact = createRedactor(readHiddenValues(process.env));
  const mask = maskFor(presentation);
  const context = createLogContext(readSubject(source, undefined).stackName);
  const screen = createRunnerScreen(screenClock());
  const log = logFor(presentation, { redact: maskedBy(mask, redact), screen, context });
  const keep = createKeeper(runner.saveState, log);
  let unfinished: Unfinished = unfinishedOf({});
  let identity = localRun();
  let outcome: Outcome;
  try {
    const { loadWorkflowRun } = await import('../adapters/github/guarded-workflow.js');
    const workflow = await loadWorkflowRun();
    identity = { ...workflow, id: workflow.runId };
    outcome = await run({
      source,
      surroundings: {
        folder,
        shippedTemplate: shippedTemplate(),
        event: workflow,
        run: identity,
      },
      log,
      redact,
      keep: (facts) => {
        learn(mask, facts);
        context.learn(facts);
        unfinished = unfinishedOf(facts);
        keep(unfinished);
      },
    });
  } catch (thrown) {
    outcome = concludeEarly(thrown, source, log);
  }
  process.exitCode = exitStatus(outcome);
  await handOver(outcome, {
    runner,
    logFile: presentation.logFile,
    redact,
    read: (text) => maskedBy(mask, redact)(text),
    linkable: (shown) => linkable(shown, mask),
    log,
    run: identity,
  });
  keep({ ...unfinished, isConcluded: true });
}

/** The end of a run that did not get as far as to its own. */
function concludeEarly(thrown: unknown, source: InputSource, log: Log): Outcome {
  const facts = { journal: {}, notices: [], durationMs: 0 };
  const outcome = concludeFailure(thrown, { ...readSubject(source, undefined), ...facts });
  announceOutcome(outcome, log);
  return outcome;
}

/** The command line. */
export async function runCli(): Promise<void> {
  quietSdk();
  const asked = readArguments(process.argv.slice(2), process.env);
  if (asked.kind !== 'run') {
    print(asked.kind === 'help' ? `${helpText()}\n` : `${VERSION}\n`);
    return;
  }
  const { source } = asked;
  const presentation = readPresentation(source, process.cwd());
  const redact = createRedactor(readHiddenValues(process.env));
  const mask = maskFor(presentation);
  const context = createLogContext(readSubject(source, undefined).stackName);
  const outcome = await run({
    source,
    surroundings: {
      folder: process.cwd(),
      shippedTemplate: shippedTemplate(),
      event: undefined,
      run: localRun(),
      askForConfirmation: process.stdin.isTTY ? askForName : undefined,
    },
    log: logFor(presentation, {
      redact: maskedBy(mask, redact),
      screen: terminal(presentation),
      context,
    }),
    redact,
    keep: (facts) => {
      learn(mask, facts);
      context.learn(facts);
    },
  });
  if (presentation.format === 'json') print(`${JSON.stringify(reportOf(outcome))}\n`);
  process.exitCode = exitStatus(outcome);
}

function terminal(presentation: Presentation): Screen {
  // With `format: json` stdout belongs to the one JSON object.
  const stream = presentation.format === 'json' ? process.stderr : process.stdout;
  const clock = screenClock();
  return createTerminalScreen(
    {
      isTTY: stream.isTTY,
      columns: stream.columns,
      colours: stream.isTTY && (process.env['NO_COLOR'] ?? '') === '',
      write: (text) => {
        stream.write(text);
      },
    },
    clock,
  );
}

interface LogMeans {
  readonly redact: Redact;
  readonly screen: Screen;
  readonly context: LogContext;
}

function logFor(presentation: Presentation, { redact, screen, context }: LogMeans): Log {
  return createLog({
    screen,
    file: openLogFile(presentation.logFile),
    redact,
    level: presentation.logLevel,
    clock: { now: () => Date.now() },
    common: context.fields,
  });
}

function maskFor(presentation: Presentation): AccountMask | undefined {
  return presentation.maskAccountId ? createAccountMask() : undefined;
}

/** What people read passes the mask as well; outputs, report and notification do not. */
function maskedBy(mask: AccountMask | undefined, redact: Redact): Redact {
  return mask === undefined ? redact : (text) => mask.hide(redact(text));
}

/** The account is known from the first look at the stack on. */
function learn(mask: AccountMask | undefined, { stack, changeSet, running }: JournalEntry): void {
  for (const arn of [stack?.id, changeSet?.id, running?.stackId]) mask?.learn(arn);
}

/** A link by an id whose account is hidden would lead nowhere; by name it leads to the stack. */
function linkable(outcome: Outcome, mask: AccountMask | undefined): Outcome {
  return mask === undefined ? outcome : { ...outcome, stack: { ...outcome.stack, id: undefined } };
}

/** A run outside a workflow: a random id tells it apart in the account. */
function localRun(): RunIdentity {
  return {
    repository: 'local',
    id: randomBytes(5).toString('hex'),
    attempt: '1',
    actor: process.env['USER'],
    commit: undefined,
    url: undefined,
    pullRequest: undefined,
  };
}

async function askForName(stackName: string): Promise<string | undefined> {
  const terminalLine = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminalLine.question(`Type the stack name ${stackName} to go on: `);
  } finally {
    terminalLine.close();
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
