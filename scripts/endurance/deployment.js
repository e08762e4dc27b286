import { join } from 'node:path';
import { isBroken, STACK, TEMPLATE } from './account.js';
import { runBundle } from './bundle.js';
import { createChance } from './chance.js';
import { armFaults } from './faults.js';
import { brokenPromises } from './promises.js';

/** What is asked for, by what the account holds. */
const WEIGHTS = {
  absent: { create: 14, 'failing create': 3, 'update without stack': 1, delete: 1, status: 1 },
  live: { update: 8, 'no-op': 4, 'failing update': 3, delete: 3, status: 1 },
  broken: { 'repair by deletion': 6, 'deploy on a broken stack': 3, status: 1 },
};

/** Carries out one random deployment of an account and checks what came of it against the account's own truth. */
export async function deployOnce({ root, folder, account, seed, place, template }) {
  const chance = createChance(seed, ...place);
  const { world, simulator } = account;
  const before = world.stack(STACK);
  const state = before === undefined ? 'absent' : isBroken(before.status) ? 'broken' : 'live';
  const kind = chance.weighted(WEIGHTS[state]);
  const run = `${place[0] * 1_000 + place[1] + 1}`;
  const asked = askFor(kind, before, run, chance);
  const faults = armFaults(chance, account.scale);
  if (asked.fails) failFor(kind, world, chance);
  for (const act of faults.before) act(account);
  for (const rule of faults.rules) simulator.faults.add(rule);
  const inputs = {
    'stack-name': STACK,
    template: 'app.yml',
    templateText: template ?? TEMPLATE,
    ...asked.inputs,
    ...faults.inputs,
  };
  const call = {
    root,
    folder,
    account,
    inputs,
    run,
    acts: faults.acts.map((item) => ({ ...item, act: (child) => item.act(account, child) })),
  };
  const result = await runBundle(call);
  const requests = [...simulator.requests.all];
  const stackAtEnd = world.stack(STACK);
  const after = before === undefined ? stackAtEnd : world.stack(before.id);
  const post = result.outputs.outcome === undefined ? await postStep(call, result) : undefined;
  const facts = { kind, run, state, asked, faults, before, after, stackAtEnd, requests, post };
  const violations = brokenPromises(facts, result, account);
  return {
    kind,
    state,
    faults: faults.names,
    inputs,
    result,
    requests,
    violations,
    post,
    stackAtEnd,
    before,
  };
}

/** Where a run ended without a word, the runner still starts the post step. */
async function postStep(call, result) {
  return await runBundle({
    ...call,
    entry: 'post',
    acts: [],
    folder: join(call.folder, 'post'),
    state: result.state,
  });
}

function askFor(kind, before, run, chance) {
  const live = before?.parameters ?? {};
  const label = `run-${run}`;
  const delay = String(chance.between(1, 900));
  const same = { Label: live.Label ?? 'none', Delay: live.Delay ?? '0' };
  switch (kind) {
    case 'create':
      return deploy(chance.one(['create', 'deploy']), { Label: label, Delay: delay });
    case 'failing create':
      return { ...deploy('create', { Label: label, Delay: delay }), fails: true, end: 'failed' };
    case 'update':
    case 'failing update': {
      const operation = chance.one(['update', 'deploy', 'create']);
      const values = chance.one([
        { Label: label },
        { Delay: delay },
        { Label: label, Delay: delay },
      ]);
      const fails = kind === 'failing update';
      const asked = deploy(operation, { ...same, ...values });
      return { ...asked, fails, end: fails ? 'failed' : asked.end };
    }
    case 'no-op':
      return { ...deploy(chance.one(['update', 'deploy']), same), end: 'no-changes' };
    case 'update without stack':
      return { ...deploy('update', { Label: label }), end: 'failed' };
    case 'deploy on a broken stack':
      return {
        ...deploy('deploy', { Label: label }),
        end: before?.status === 'REVIEW_IN_PROGRESS' ? 'succeeded' : 'refused',
      };
    case 'delete':
    case 'repair by deletion':
      return {
        inputs: { operation: 'delete', confirm: STACK },
        end: before === undefined ? 'no-changes' : 'succeeded',
      };
    default:
      return {
        inputs: { operation: 'status' },
        end: before === undefined ? 'failed' : 'succeeded',
      };
  }
}

function deploy(operation, parameters) {
  return {
    parameters,
    inputs: {
      operation,
      parameters: Object.entries(parameters)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    },
    end: 'succeeded',
  };
}

/** The resource fails that certainly changes: on creations any, on updates the one whose parameter differs. */
function failFor(kind, world, chance) {
  const message = 'Resource handler returned message: "no" (HandlerErrorCode: InvalidRequest)';
  if (kind === 'failing create') {
    world.failResource({
      logicalId: chance.one(['Topic', 'Queue']),
      on: 'create',
      message,
      times: 1,
    });
    return;
  }
  for (const logicalId of ['Topic', 'Queue']) {
    world.failResource({ logicalId, on: 'update', message, times: 1 });
  }
  if (chance.happens(0.15)) {
    for (const logicalId of ['Topic', 'Queue']) {
      world.failResource({ logicalId, on: 'rollback', message, times: 1 });
    }
  }
}
