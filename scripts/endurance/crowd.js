import { join } from 'node:path';
import { executionsOf, isMoving, isTokenOf, ownEvents, STACK, TEMPLATE } from './account.js';
import { runBundle } from './bundle.js';
import { createChance } from './chance.js';
import { requestLimit } from './promises.js';

/**
 * Several runs at once on one stack, which exists or does not: each plan is executed once, no two overlap, and who comes
 * second queues and plans again.
 */
export async function crowdOnce({ root, folder, account, seed, size, round }) {
  const chance = createChance(seed, 'crowd', size, round);
  const { world, simulator } = account;
  const first = 100_000 + round * 100 + size * 10;
  if (round % 2 === 0) {
    await world.seedStack({
      name: STACK,
      status: 'CREATE_COMPLETE',
      template: TEMPLATE,
      parameters: { EnvironmentSuffix: 'endurance' },
    });
  }
  if (chance.happens(0.5)) {
    const effect = { kind: 'rate', perSecond: chance.between(3, 10) };
    simulator.faults.add({ match: { service: 'cloudformation' }, effect });
  }
  if (chance.happens(0.3)) {
    const match = { service: 'cloudformation', probability: 0.03 };
    simulator.faults.add({ match, effect: { kind: 'reset', when: 'after' } });
  }
  const runs = Array.from({ length: size }, (_, index) => ({
    run: String(first + index),
    label: `crowd-${first + index}`,
  }));
  const results = await Promise.all(
    runs.map(async ({ run, label }) => {
      const inputs = {
        'stack-name': STACK,
        template: 'app.yml',
        templateText: TEMPLATE,
        operation: 'deploy',
        parameters: `Label=${label}\nDelay=${chance.between(1, 900)}`,
        'wait-for-stack-minutes': '120',
        'timeout-minutes': '1440',
      };
      const result = await runBundle({ root, folder: join(folder, run), account, inputs, run });
      return { run, label, inputs, result };
    }),
  );
  const requests = [...simulator.requests.all];
  const violations = brokenInCrowd({ results, requests, account });
  return { size, results, requests, violations, queued: results.filter(hasQueued).length };
}

function hasQueued({ result }) {
  return /The stack is busy|Somebody else was faster/.test(result.stdout);
}

function brokenInCrowd({ results, requests, account }) {
  const { world, simulator } = account;
  const broken = [];
  const must = (holds, what) => {
    if (!holds) broken.push(what);
  };
  for (const { run, result } of results) {
    const { outcome, 'failure-reason': reason } = result.outputs;
    const executions = executionsOf(world, run).length;
    must(outcome !== undefined && result.signal === null, `run ${run} ended without an outcome`);
    must(result.stderr === '', `stderr of run ${run}: ${result.stderr.slice(0, 300)}`);
    must(result.exit === 0 || reason === 'stack-busy', `run ${run} ended ${outcome} (${reason})`);
    must(
      executions === (outcome === 'succeeded' ? 1 : 0),
      `run ${run}: ${outcome} with ${executions} executions`,
    );
  }
  const [stack, ...more] = world.stacks().filter(({ status }) => status !== 'DELETE_COMPLETE');
  must(stack !== undefined && more.length === 0, 'there is not one stack');
  if (stack !== undefined) checkOrder(stack, { results, requests }, must);
  const span = (requests.at(-1)?.at ?? 0) - (requests[0]?.at ?? 0);
  const limit = results.length * requestLimit(span);
  must(requests.length <= limit, `${requests.length} requests, ${Math.round(limit)} allowed`);
  must(simulator.defects.length === 0, `simulator defects: ${simulator.defects}`);
  return broken;
}

/**
 * No operation begins before the one before it has ended, each one carries out a plan that was made after that end, and
 * what the last one asked for is what is there.
 */
function checkOrder(stack, { results, requests }, must) {
  let running;
  let last;
  let endedAt = 0;
  for (const { status, token, timestamp } of ownEvents(stack)) {
    if (!isMoving(status)) {
      if (running !== undefined) endedAt = timestamp;
      running = undefined;
      continue;
    }
    must(
      running === undefined || running === token,
      `two operations overlap: ${running} and ${token}`,
    );
    if (running === undefined) {
      const run = results.find((item) => isTokenOf(token, item.run, 'deploy'))?.run;
      const plan = requests.findLast(
        (sent) =>
          sent.action === 'CreateChangeSet' &&
          sent.at < timestamp &&
          sent.params.get('ChangeSetName')?.endsWith(`-deploy-${run}-1`) === true,
      );
      must(plan !== undefined && plan.at >= endedAt, `run ${run} executed a plan from before`);
    }
    running = token;
    last = token;
  }
  const executor = results.find(({ run }) => isTokenOf(last, run, 'deploy'));
  const is = stack.parameters.Label;
  must(executor?.label === is, `the stack has ${is}; ${executor?.label} was deployed last`);
  must(/^(CREATE|UPDATE)_COMPLETE$/.test(stack.status), `the stack ended in ${stack.status}`);
}
