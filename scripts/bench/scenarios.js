import { deployment, HISTORY, HUNG, NO_OP, START } from './figures.js';
import { service, WHOLE } from './whole.js';

/** How long the account takes for a change set, in ms. */
export const CHANGE_SET_MS = 3_000;
/** From the beginning of an operation to its first resource, in ms; a constant of the simulator. */
const OVERHEAD_MS = 3_000;
const SECOND = 1_000;
/** The ends of several runs fall differently between two looks, or one lucky phase would count as the mean. */
const SPREAD_MS = [0, 1_300, 2_700, 4_100, 5_600, 7_200];
const PAST = { young: 100, old: 20_000 };
const HUNG_UPDATE_MS = 12_400;
/** The first read from half a second before the end on: an earlier one would be made good while the operation goes on. */
const HUNG_READ = { afterMs: HUNG_UPDATE_MS - 500, ms: 60_000 };

/**
 * All scenarios. `runs` is how often each contender repeats it; `cases(index)` is what one round consists of, and
 * `together` says that a round may run at the same time, since it is all waiting and its figures are whole seconds.
 */
export const SCENARIOS = [
  {
    name: 'start',
    title: 'Start-up: every call is refused with an expired token',
    runs: { TapStack: 7, 'aws-cli': 3, 'node -e 0': 7 },
    cases: () => [{ account: { expired: true }, template: topics(1), refused: true }],
    figures: START,
    quick: true,
  },
  ...[1, 60, 500].map((count) => ({
    name: `create-${count}`,
    title: `Creation of ${count} ${count === 1 ? 'resource' : 'resources'}, 20 s and more, change set 3 s`,
    runs: { TapStack: 3, 'aws-cli': 1 },
    cases: (index) => [creation(count, 20 * SECOND + spread(index))],
    figures: deployment({ usual: count === 60 }),
    quick: count === 60,
  })),
  {
    name: 'quiet',
    title: 'Creation of one quiet resource, 150 s and more',
    runs: { TapStack: 2, 'aws-cli': 1 },
    cases: (index) => [creation(1, 150 * SECOND + spread(index + 2))],
    together: true,
    figures: deployment({ tail: 1 }),
  },
  {
    name: 'history',
    title: `Update of 5 resources, 15 s, of a stack with ${PAST.young} and with ${PAST.old} events`,
    runs: { TapStack: 1, 'aws-cli': 1 },
    cases: () =>
      Object.entries(PAST).map(([name, pastEvents]) => ({ name, ...update(15_700, pastEvents) })),
    figures: HISTORY,
  },
  {
    name: 'values',
    title: 'Creation of 500 resources with values of 4 kB each (2 MB together), 20 s',
    runs: { TapStack: 1, 'aws-cli': 1 },
    cases: () => [{ ...creation(500, 20_600, settings), parameters: { Big: 'v'.repeat(4_000) } }],
    figures: deployment(),
  },
  {
    name: 'whole-500',
    title:
      'Creation of 500 resources, 20 s, with read-backs, notification, summary, report and log; and without the first two',
    runs: { TapStack: 3, 'aws-cli': 0 },
    cases: (index) => {
      const whole = creation(500, 20 * SECOND + spread(index), (count) => service(names(count)));
      const last = whole.account.durations.R500;
      const account = { durations: { ...whole.account.durations, Db: last } };
      return [
        { ...whole, account, name: 'whole' },
        { ...whole, account, name: 'bare', inputs: { verify: 'false', notify: 'off' } },
      ];
    },
    figures: WHOLE,
  },
  {
    name: 'no-op',
    title: 'Nothing to change, change set 3 s',
    runs: { TapStack: 3, 'aws-cli': 2 },
    cases: () => [{ account: { stack: past(topics(5), 100) }, template: topics(5) }],
    figures: NO_OP,
    quick: true,
  },
  {
    name: 'hung',
    title: `Update of 5 resources, 12 s, the read at its end hangs for ${HUNG_READ.ms / SECOND} s`,
    runs: { TapStack: 1, 'aws-cli': 1 },
    cases: () => {
      const calm = { name: 'calm', ...update(HUNG_UPDATE_MS, 100) };
      return [calm, { ...calm, name: 'hung', account: { ...calm.account, hang: HUNG_READ } }];
    },
    together: true,
    figures: HUNG,
  },
];

function spread(index) {
  return SPREAD_MS[index % SPREAD_MS.length];
}

function creation(count, operationMs, template = topics) {
  return { account: { durations: durations(count, operationMs) }, template: template(count) };
}

function update(operationMs, pastEvents) {
  return {
    account: { durations: durations(5, operationMs), stack: past(topics(5), pastEvents) },
    template: topics(5, 'after'),
  };
}

function past(template, pastEvents) {
  return { name: 'bench', status: 'UPDATE_COMPLETE', template, pastEvents };
}

/** Resources end one after the other at equal distances, the last exactly when the operation is to end. */
function durations(count, operationMs) {
  const longest = operationMs - OVERHEAD_MS;
  const shortest = count === 1 ? longest : longest / 10;
  return Object.fromEntries(
    names(count).map((name, index) => {
      const share = count === 1 ? 1 : index / (count - 1);
      return [name, Math.round((shortest + (longest - shortest) * share) / 10) * 10];
    }),
  );
}

function names(count) {
  return Array.from({ length: count }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);
}

function topics(count, displayName = 'before') {
  const resource = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: displayName } };
  return JSON.stringify({
    Resources: Object.fromEntries(names(count).map((name) => [name, resource])),
  });
}

/** Each holds the one big parameter. */
function settings(count) {
  const resource = {
    Type: 'AWS::SSM::Parameter',
    Properties: { Type: 'String', Value: { Ref: 'Big' } },
  };
  return JSON.stringify({
    Parameters: { Big: { Type: 'String' } },
    Resources: Object.fromEntries(names(count).map((name) => [name, resource])),
  });
}
