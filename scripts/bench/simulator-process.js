/**
 * One simulated account in a process of its own, so that its work is neither counted nor felt in the measured one.
 * Told by its parent what to be (`start`) and asked for what has happened (`report`).
 */
const { startSimulator } = await import('../../dist/index.js');

/** How often what is due is made to happen, in ms; a request would make it happen too, but would have to wait for it. */
const TICK_MS = 20;
let running;

process.on('message', (message) => {
  const answer = message.kind === 'start' ? start(message.account) : Promise.resolve(report());
  answer.then(
    (result) => process.send({ result }),
    (thrown) => process.send({ problem: String(thrown?.stack ?? thrown) }),
  );
});
process.on('disconnect', () => process.exit(0));

/** @param account see `openAccount` in account.js */
async function start(account) {
  const { durations = {}, changeSetMs } = account;
  running = await startSimulator({
    changeSetMs,
    pageSize: 100,
    seed: account.seed,
    durations: (_type, _verb, logicalId) => durations[logicalId] ?? 1_000,
  });
  const { simulator, url } = running;
  // 30 to 60 ms for each call.
  for (const [ms, probability] of [
    [30, 1],
    [20, 0.5],
    [10, 0.5],
  ]) {
    simulator.faults.add({ match: { probability }, effect: { kind: 'latency', ms } });
  }
  if (account.expired === true) {
    const message = 'The security token included in the request is expired';
    const effect = { kind: 'error', code: 'ExpiredToken', message, status: 403 };
    simulator.faults.add({ effect });
  }
  if (account.stack !== undefined) await simulator.world.seedStack(account.stack);
  tick(simulator, account.hang);
  return { url };
}

function tick(simulator, hang) {
  simulator.world.letTimePass();
  const [execution] = hang === undefined ? [] : simulator.requests.of('ExecuteChangeSet');
  if (execution !== undefined) {
    // The first look at the stack after a while, whichever call the client looks with.
    const from = execution.at + hang.afterMs;
    const action = ['DescribeStackEvents', 'DescribeEvents', 'DescribeStacks'];
    const window = { from, until: Number.MAX_SAFE_INTEGER };
    simulator.faults.add({
      match: { action, window, times: 1 },
      effect: { kind: 'hang', ms: hang.ms },
    });
  }
  setTimeout(() => tick(simulator, execution === undefined ? hang : undefined), TICK_MS);
}

function report() {
  const { requests, world, defects } = running.simulator;
  const [stack] = world.stacks();
  return {
    requests: requests.all.map(({ at, service, action, status }) => {
      return { at, service, action, status };
    }),
    // The end of a history is enough: no scenario makes more events.
    events: (stack?.events ?? [])
      .slice(-3_000)
      .map(({ logicalId, physicalId, timestamp, status, statusReason }) => {
        return { logicalId, own: physicalId === stack.id, at: timestamp, status, statusReason };
      }),
    changeSets: stack?.changeSets ?? [],
    defects: defects.map(String),
  };
}
