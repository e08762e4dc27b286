/** Name of the only stack of each account. */
export const STACK = 'tapstack-endurance';

/** Two resources: the parameter `Label` changes one that takes seconds, `Delay` one that takes a minute. */
export const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: none }
  Delay: { Type: Number, Default: 0 }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}', DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}', DelaySeconds: !Ref Delay } }
Outputs:
  NotificationTopicArn: { Value: !Ref Topic }
`;

const MINUTE = 60_000;

/** Statuses from which no update leads on. */
const BROKEN =
  /^(CREATE_FAILED|ROLLBACK_COMPLETE|ROLLBACK_FAILED|UPDATE_FAILED|UPDATE_ROLLBACK_FAILED|DELETE_FAILED|REVIEW_IN_PROGRESS)$/;

/** True while an operation is under way. */
export function isMoving(status) {
  return status?.endsWith('_IN_PROGRESS') === true && status !== 'REVIEW_IN_PROGRESS';
}

/** True when only a repair or a deletion leads on. */
export function isBroken(status) {
  return BROKEN.test(status ?? '');
}

/** Real time, sped up, that can be put forward between two deployments. */
function createWorldClock(scale) {
  const start = Date.now();
  let ahead = 0;
  return {
    now: () => start + (Date.now() - start) * scale + ahead,
    sleep: async (ms) => {
      await pause(ms / scale);
    },
    skip: (ms) => {
      ahead += ms;
    },
  };
}

/** Waits for real. */
export async function pause(ms) {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** An empty account with an embedded CloudFormation of its own. */
export async function openAccount({ startSimulator, scale, seed }) {
  const clock = createWorldClock(scale);
  const { url, simulator, close } = await startSimulator({ clock, seed, pageSize: 7 });
  const { world } = simulator;
  return {
    url,
    scale,
    clock,
    simulator,
    world,
    close,
    status: () => world.stack(STACK)?.status,
    /** Lets everything that is under way end, without faults. */
    settle: () => {
      simulator.faults.clear();
      for (let step = 0; step < 2_000; step += 1) {
        clock.skip(MINUTE);
        if (step > 1 && world.stacks().every((stack) => !isMoving(stack.status))) break;
      }
      world.clearMishaps();
      if (world.stack(STACK) !== undefined) world.protect(STACK, false);
      simulator.requests.clear();
    },
    /** Somebody removes the stack by hand. */
    removeStack: () => {
      if (world.stack(STACK) === undefined) return;
      world.protect(STACK, false);
      world.deleteFromOutside(STACK, 'a-person');
      clock.skip(10 * MINUTE);
      world.stacks();
    },
  };
}

/** The events in which a stack speaks of itself, oldest first. */
export function ownEvents(stack) {
  return stack.events.filter(
    (event) => event.physicalId === stack.id && event.logicalId === stack.name,
  );
}

/** The deployments of a run that CloudFormation carried out: with each its stack and its first event. */
export function executionsOf(world, run) {
  return world.stacks().flatMap((stack) => {
    const begins = ownEvents(stack).filter(
      (event) =>
        /^(CREATE|UPDATE)_IN_PROGRESS$/.test(event.status) && isTokenOf(event.token, run, 'deploy'),
    );
    // A creation shows the status once more before its end.
    const firsts = new Map([...begins].reverse().map((event) => [event.operationId, event]));
    return [...firsts.values()].map((event) => ({ stack, event }));
  });
}

/** True for a token of an operation of a run. */
export function isTokenOf(token, run, purpose = '[a-z-]+') {
  return new RegExp(`^tapstack-[0-9a-f]{8}-${run}-\\d+-${purpose}-[0-9a-f]{12}$`).test(token ?? '');
}
