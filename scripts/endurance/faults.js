import { isMoving, STACK } from './account.js';

/**
 * Every class of faults of src/simulator/faults/rules.ts with the share of deployments that meet it. `passing` ones must
 * not change how a run ends: retries and patience get over them. `arm` gives rules for the wire, inputs, and acts of
 * others while the run goes on.
 */
export const CLASSES = {
  'throttling, here and there': {
    share: 0.06,
    passing: true,
    arm: () => rule(refusal('Throttling', 'Rate exceeded', 400), { probability: 0.1 }),
  },
  'throttling, a minute of it': {
    share: 0.03,
    passing: true,
    arm: ({ chance }) =>
      rule(refusal('Throttling', 'Rate exceeded', 400), {
        from: chance.between(1, 12),
        duringMs: 40_000,
        probability: 0.7,
      }),
  },
  'rates as documented': {
    share: 0.06,
    passing: true,
    arm: ({ chance }) =>
      rule({ kind: 'rate', perSecond: chance.between(2, 10) }, { service: 'cloudformation' }),
  },
  'server errors': {
    share: 0.06,
    passing: true,
    arm: ({ chance }) => {
      const [code, status] = chance.one([
        ['ServiceUnavailable', 503],
        ['InternalFailure', 500],
        ['InternalError', 500],
      ]);
      return rule(refusal(code, 'Please try again shortly.', status), { probability: 0.06 });
    },
  },
  'reset before': { share: 0.05, passing: true, arm: () => reset('before') },
  'reset after': { share: 0.05, passing: true, arm: () => reset('after') },
  'reset mid-body': { share: 0.05, passing: true, arm: () => reset('mid-body') },
  hang: {
    share: 0.012,
    passing: true,
    // The bundle gives a request up after 5 s of real time.
    arm: ({ chance, scale }) => ({
      ...rule({ kind: 'hang', ms: 7_000 * scale }, { from: chance.between(1, 15), times: 1 }),
      inputs: { 'timeout-minutes': '1440' },
    }),
  },
  trickle: {
    share: 0.04,
    passing: true,
    arm: ({ chance, scale }) =>
      rule({ kind: 'trickle', ms: chance.between(20, 250) * scale }, { probability: 0.1 }),
  },
  truncate: {
    share: 0.04,
    passing: true,
    arm: () => rule({ kind: 'truncate' }, { probability: 0.06 }),
  },
  'foreign page': {
    share: 0.05,
    passing: true,
    arm: ({ chance }) =>
      rule(
        {
          kind: 'http',
          status: chance.one([200, 502, 503]),
          body: chance.one(['', '<html><body><h1>Bad Gateway</h1></body></html>']),
        },
        { probability: 0.06 },
      ),
  },
  latency: {
    share: 0.08,
    passing: true,
    arm: ({ chance }) =>
      rule({ kind: 'latency', ms: chance.between(100, 3_000) }, { probability: 0.5 }),
  },
  'stale reads': {
    share: 0.08,
    passing: true,
    arm: ({ chance }) => {
      const ms = chance.between(2_000, 40_000);
      const after = ['CreateChangeSet', 'ExecuteChangeSet', 'DeleteStack', 'CancelUpdateStack'];
      return rule({ kind: 'stale', ms, after, forMs: ms }, { service: 'cloudformation' });
    },
  },
  'not visible yet': {
    share: 0.06,
    passing: true,
    arm: ({ chance }) =>
      rule({ kind: 'invisible', ms: chance.between(1_000, 20_000) }, { service: 'cloudformation' }),
  },
  'late events': {
    share: 0.06,
    passing: true,
    arm: ({ chance }) => rule({ kind: 'late-events', ms: chance.between(2_000, 40_000) }),
  },
  'clock skew': {
    share: 0.03,
    passing: true,
    arm: ({ chance }) =>
      rule({ kind: 'skew', ms: chance.one([-1, 1]) * chance.between(6, 40) * 60_000 }),
  },
  'expired token': {
    share: 0.025,
    arm: ({ chance }) =>
      rule(refusal('ExpiredToken', 'The security token included in the request is expired', 403), {
        from: chance.between(1, 25),
      }),
  },
  'denied action': {
    share: 0.025,
    arm: ({ chance }) => {
      const action = chance.one(ACTIONS);
      const message = `User: arn:aws:sts::123456789012:assumed-role/deployer/session is not authorized to perform: cloudformation:${action} on resource: ${STACK}`;
      return rule(refusal('AccessDenied', message, 403), { service: 'cloudformation', action });
    },
  },
  'unheard-of code': {
    share: 0.02,
    arm: ({ chance }) =>
      rule(refusal('SomethingUnheardOf', 'No client knows this.', chance.one([400, 409, 418])), {
        from: chance.between(1, 20),
        times: 1,
      }),
  },
  'an hour out of reach': {
    share: 0.01,
    arm: ({ chance }) =>
      rule({ kind: 'reset', when: 'before' }, { from: chance.between(1, 20), duringMs: 3_600_000 }),
  },
  'failing resource': {
    share: 0.06,
    arm: ({ chance }) => ({
      before: ({ world }) => {
        world.failResource({
          logicalId: chance.one(['Topic', 'Queue']),
          on: chance.one(['create', 'update', 'delete', 'rollback']),
          message: chance.one([
            'Resource handler returned message: "Access Denied" (HandlerErrorCode: AccessDenied)',
            'Rate exceeded',
            'Internal failure',
          ]),
          times: chance.between(1, 2),
        });
      },
    }),
  },
  'failing change set': {
    share: 0.02,
    arm: ({ chance }) => ({
      before: ({ world }) => {
        if (chance.happens(0.5)) world.failChangeSet(STACK, 'Transform X failed with: no');
        else world.failParameters(STACK, 'parameter value x for parameter name Y does not exist');
      },
    }),
  },
  'busy stack': {
    share: 0.05,
    arm: ({ chance }) => ({
      before: (account) => {
        if (!isFree(account)) return;
        const durationMs = chance.between(5, 300) * 1_000;
        account.world.startForeignOperation(STACK, { durationMs, fails: chance.happens(0.3) });
      },
    }),
  },
  'somebody was faster': {
    share: 0.05,
    arm: ({ chance }) => {
      const touches = chance.happens(0.5);
      const durationMs = chance.between(5, 120) * 1_000;
      return meanwhile('CreateChangeSet', chance.between(0, 8_000), (account) => {
        if (!isFree(account)) return;
        if (touches) account.world.touch(STACK);
        else account.world.startForeignOperation(STACK, { durationMs });
      });
    },
  },
  'cancelled by somebody else': {
    share: 0.04,
    arm: ({ chance }) =>
      meanwhile('ExecuteChangeSet', chance.between(500, 40_000), ({ world }) => {
        world.cancelFromOutside(STACK);
      }),
  },
  'deleted by somebody else': {
    share: 0.025,
    arm: ({ chance }) =>
      meanwhile(
        chance.one(['DescribeStacks', 'CreateChangeSet', 'ExecuteChangeSet']),
        chance.between(0, 60_000),
        ({ world }) => {
          world.deleteFromOutside(STACK);
        },
      ),
  },
  'protected stack': {
    share: 0.02,
    arm: () => ({
      before: (account) => {
        if (isFree(account)) account.world.protect(STACK, true);
      },
    }),
  },
  'job cancelled': {
    share: 0.05,
    arm: ({ chance }) => {
      const signals = chance.one([
        ['SIGINT'],
        ['SIGTERM'],
        ['SIGINT', 'SIGTERM'],
        ['SIGINT', 'SIGINT'],
      ]);
      const acts = signals.map((signal, index) => ({
        after: '*',
        count: chance.between(1, 25),
        delayMs: chance.between(0, 2_000) + index * 1_000,
        act: (_, child) => child.kill(signal),
      }));
      return { acts, inputs: { 'on-cancel': chance.one(['detach', 'cancel']) } };
    },
  },
  'job killed': {
    share: 0.015,
    kills: true,
    arm: ({ chance }) => ({
      acts: [
        {
          after: '*',
          count: chance.between(1, 25),
          delayMs: 0,
          act: (_, child) => child.kill('SIGKILL'),
        },
      ],
    }),
  },
  'short deadline': {
    share: 0.015,
    arm: () => ({ inputs: { 'timeout-minutes': '1' } }),
  },
  'not waited for': { share: 0.03, arm: () => ({ inputs: { wait: 'false' } }) },
};

const ACTIONS = [
  'ValidateTemplate',
  'DescribeStacks',
  'CreateChangeSet',
  'DescribeChangeSet',
  'DeleteChangeSet',
  'ExecuteChangeSet',
  'DescribeStackEvents',
  'DescribeEvents',
  'ListStackResources',
  'GetTemplate',
  'DeleteStack',
];

/** Throws for each class and arms what comes up. */
export function armFaults(chance, scale) {
  const names = Object.keys(CLASSES).filter((name) => chance.happens(CLASSES[name].share));
  const armed = names.map((name) => CLASSES[name].arm({ chance, scale }));
  return {
    names,
    rules: armed.flatMap((item) => item.rules ?? []),
    acts: armed.flatMap((item) => item.acts ?? []),
    before: armed.flatMap((item) => item.before ?? []),
    inputs: Object.assign({}, ...armed.map((item) => item.inputs)),
    isPassing: names.every((name) => CLASSES[name].passing === true),
  };
}

function rule(effect, match = {}) {
  return { rules: [{ match, effect }] };
}

function refusal(code, message, status) {
  return { kind: 'error', code, message, status };
}

function reset(when) {
  return rule({ kind: 'reset', when }, { probability: 0.06 });
}

/** An act of somebody else, soon after the first request of an action. What is not permitted then does not happen. */
function meanwhile(action, delayMs, act) {
  return {
    acts: [
      {
        after: action,
        count: 1,
        delayMs,
        act: (account) => {
          try {
            act(account);
          } catch (thrown) {
            if (thrown?.code !== 'ValidationError') throw thrown;
          }
        },
      },
    ],
  };
}

function isFree({ world }) {
  const stack = world.stack(STACK);
  return (
    stack?.template !== undefined && /_COMPLETE$/.test(stack.status) && !isMoving(stack.status)
  );
}
