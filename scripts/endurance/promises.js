import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executionsOf, isMoving, isTokenOf, ownEvents, STACK } from './account.js';

const ERRORS_PAGE = join(dirname(fileURLToPath(import.meta.url)), '../../docs/errors.md');
const REASONS = new Set(
  [...readFileSync(ERRORS_PAGE, 'utf8').matchAll(/^## ([a-z-]+)$/gm)].map(([, code]) => code),
);
const GREEN = ['succeeded', 'no-changes', 'detached', 'skipped'];
/** Requests that change something. */
const WRITES = /^(Create|Execute|Delete|Update|Cancel|Continue|Rollback|Set|Put|Publish)/;
/** What a log says of an operation that goes on, or that somebody has asked to stop. */
const SAYS_MOVING =
  /goes on|still under way|still moving|is busy|asked to cancel|ended before its stack operation did/i;
const SAYS_LEFT = /left behind|could not be removed/i;
/** Outputs and report are written within 5 s of a signal: three times that, in real ms, on a busy machine. */
const LINGER_MS = 15_000;
const ENDINGS = ['deployment-failed', 'rollback-failed', 'delete-failed', 'delete-cancelled'];

/** Most requests of a run: a start, and a look a second. */
export function requestLimit(simulatedMs) {
  return 40 + 60 * (simulatedMs / 60_000);
}

/** What of the contract's promises a run has broken; empty when it has kept all. */
export function brokenPromises(facts, result, account) {
  const broken = [];
  const must = (holds, what) => {
    if (!holds) broken.push(what);
  };
  const wasKilled = result.signal !== null;
  checkProcess(facts, result, must);
  checkRequests(facts, must);
  checkExecutions(facts, result, account, must);
  if (!wasKilled) {
    checkWords(facts, result, must);
    if (GREEN.includes(result.outputs.outcome)) checkGreen(facts, result, account, must);
    else checkRed(facts, result, must);
    checkLeftovers(facts, result, account, must);
    checkExpectation(facts, result, must);
  }
  checkMoving(facts, result, account, must);
  must(account.simulator.defects.length === 0, `simulator defects: ${account.simulator.defects}`);
  return broken;
}

function checkProcess({ faults }, result, must) {
  must(!result.hung, 'the run did not end');
  const { lingeredMs = 0 } = result;
  must(lingeredMs <= LINGER_MS, `the process went on for ${lingeredMs} ms after a signal`);
  const sentSignals = faults.acts.length > 0;
  must(result.signal === null || sentSignals, `the process was ended by ${result.signal}`);
  must(result.stderr === '', `stderr: ${result.stderr.slice(0, 300)}`);
  const all = result.stdout + result.stderr;
  must(!/Unhandled|^\s+at .+:\d+:\d+\)?$/m.test(all), 'an unhandled rejection or a stack trace');
}

function checkRequests({ requests }, must) {
  const first = requests[0];
  const last = requests.at(-1);
  if (first === undefined || last === undefined) return;
  const limit = requestLimit(last.at - first.at);
  must(requests.length <= limit, `${requests.length} requests, ${Math.round(limit)} allowed`);
}

function checkExecutions({ run, asked }, result, { world }, must) {
  const executions = executionsOf(world, run);
  must(executions.length <= 1, `${executions.length} executions of one plan`);
  const { outcome } = result.outputs;
  if (asked.parameters === undefined)
    must(executions.length === 0, 'an execution nobody asked for');
  if (outcome === 'no-changes' || outcome === 'refused') {
    must(executions.length === 0, `${outcome}, but executed`);
  }
}

function checkWords({ faults }, { exit, outputs, stdout }, must) {
  const { outcome, 'failure-reason': reason } = outputs;
  const exits = faults.names.includes('job cancelled') && exit === 130 && outcome === undefined;
  must(outcome !== undefined || exits, 'no outcome');
  if (outcome === undefined) return;
  must((exit === 0) === (reason === ''), `exit ${exit} with the reason "${reason}"`);
  must(exit !== 0 || GREEN.includes(outcome), `exit 0 with the outcome ${outcome}`);
  must(exit === 0 || REASONS.has(reason), `unknown reason "${reason}"`);
  must(reason !== 'internal-error', 'internal-error');
  must(exit === 0 || stdout.includes('::error'), 'failed without an error in the log');
}

function checkGreen(facts, { outputs }, { world }, must) {
  const { asked, run, before, after, requests, faults } = facts;
  const { outcome } = outputs;
  const { operation } = asked.inputs;
  const others = faults.names.some((name) => /somebody|busy/.test(name));
  if (asked.parameters !== undefined) {
    const [execution] = executionsOf(world, run);
    const stack = execution === undefined ? after : world.stack(execution.stack.id);
    if (outcome === 'succeeded') {
      must(execution !== undefined, 'FALSE SUCCESS: succeeded without an execution');
      const end =
        stack && ownEvents(stack).findLast((event) => isTokenOf(event.token, run, 'deploy'));
      must(
        /^(CREATE|UPDATE)_COMPLETE$/.test(end?.status),
        `FALSE SUCCESS: ended in ${end?.status}`,
      );
    }
    if (outcome !== 'detached' && !(others && stack?.status.startsWith('DELETE'))) {
      for (const [key, value] of Object.entries(asked.parameters)) {
        const is = stack?.parameters[key];
        must(is === value, `FALSE SUCCESS: ${key} is ${is} and not ${value}`);
      }
    }
  } else if (operation === 'delete') {
    if (outcome === 'succeeded')
      must(after?.status === 'DELETE_COMPLETE', `FALSE SUCCESS: not gone but ${after?.status}`);
    if (outcome === 'no-changes')
      must(before === undefined || others, 'FALSE SUCCESS: there was something to delete');
  } else {
    must(!requests.some(({ action }) => WRITES.test(action)), 'status has changed something');
  }
  if (outcome === 'succeeded' && !others)
    must(
      outputs['stack-status'] === after?.status,
      `says ${outputs['stack-status']}, is ${after?.status}`,
    );
}

function checkRed({ after, run, stackAtEnd, faults }, { outputs }, must) {
  const { outcome, 'failure-reason': reason } = outputs;
  const stack = stackAtEnd ?? after;
  if (outcome === 'refused') {
    const deletes = stack?.events.some((event) => isTokenOf(event.token, run, 'delete'));
    must(!deletes, 'refused, but a deletion was begun');
  }
  if (!ENDINGS.includes(reason)) return;
  const others = faults.names.some((name) => /somebody|busy/.test(name));
  must(
    others || outputs['stack-status'] === stack?.status,
    `says ${outputs['stack-status']}, is ${stack?.status}`,
  );
  must(
    !/^(CREATE|UPDATE)_COMPLETE$/.test(stack?.status) || others || reason === 'delete-cancelled',
    `FALSE FAILURE: ${reason}, but ${stack?.status}`,
  );
}

/** What this run has made and neither used nor removed has to be named. */
function checkLeftovers({ run, before, stackAtEnd }, result, { world }, must) {
  if (result.outputs.outcome === undefined) return;
  const said = result.stdout + result.log;
  for (const stack of world.stacks()) {
    if (/^DELETE_(COMPLETE|IN_PROGRESS)$/.test(stack.status)) continue;
    for (const set of stack.changeSets) {
      const isOurs = new RegExp(`^tapstack-[0-9a-f]{8}-deploy-${run}-`).test(set.name);
      const isOpen =
        set.status !== 'DELETE_COMPLETE' && !set.executionStatus.startsWith('EXECUTE_');
      must(
        !isOurs || !isOpen || SAYS_LEFT.test(said),
        `left a change set without a word: ${set.status}, ${set.executionStatus}`,
      );
    }
  }
  const isNewShell = stackAtEnd?.status === 'REVIEW_IN_PROGRESS' && before?.id !== stackAtEnd.id;
  must(!isNewShell || SAYS_LEFT.test(said), 'left a shell in REVIEW_IN_PROGRESS without a word');
}

/** A run that ends before its operation says that this goes on. */
function checkMoving({ run, post }, result, { world }, must) {
  for (const stack of world.stacks().filter(({ name }) => name === STACK)) {
    const begin = ownEvents(stack).findLast(({ status }) => isMoving(status));
    if (!isMoving(stack.status) || !isTokenOf(begin?.token, run, '(deploy|delete|cancel)'))
      continue;
    const said = [result.stdout, result.log, result.summary, post?.stdout].join('\n');
    must(SAYS_MOVING.test(said), `the stack is in ${stack.status}, and nothing says so`);
  }
}

/** Faults that pass must not change how a run ends; without faults it ends as it must. */
function checkExpectation({ asked, faults, before }, { outputs }, must) {
  if (!faults.isPassing || outputs.outcome === undefined) return;
  must(
    outputs.outcome === asked.end,
    `ended ${outputs.outcome} (${outputs['failure-reason']}) instead of ${asked.end}, from ${before?.status ?? 'nothing'}`,
  );
}
