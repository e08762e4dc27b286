import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount, STACK, type Account, type Ran } from '../support/in-process.js';

type Event = NonNullable<ReturnType<Account['simulator']['world']['stack']>>['events'][number];

/** One operation of the stack: from its first event of its own to the settled status. */
interface Span {
  readonly token: string;
  readonly from: number;
  readonly until: number;
  readonly end: string;
}

let account: Account;
beforeEach(async () => {
  account = await openAccount();
});
afterEach(async () => {
  expect(account.simulator.defects).toEqual([]);
  await account.close();
});

const own = (): readonly Event[] => {
  const stack = account.simulator.world.stack(STACK);
  return (stack?.events ?? []).filter(
    ({ logicalId, status }) => logicalId === STACK && status !== 'REVIEW_IN_PROGRESS',
  );
};

/** The operations in the order of their events; two that overlap tear each other into pieces. */
function spans(): readonly Span[] {
  const all: Span[] = [];
  for (const { token = '', timestamp, status } of own()) {
    const last = all.at(-1);
    const isNew = last?.token !== token;
    const from = isNew ? timestamp : last.from;
    if (!isNew) all.pop();
    all.push({ token, from, until: timestamp, end: status });
  }
  return all;
}

const together = async (labels: readonly string[]): Promise<readonly Ran[]> =>
  await Promise.all(
    labels.map(
      async (label) =>
        await account.run('deploy', {
          parameters: `Label=${label}`,
          'wait-for-stack-minutes': '120',
        }),
    ),
  );

const waited = ({ log }: Ran): boolean => /The stack is busy|Somebody else was faster/.test(log);

/** Changes what a run sees of its set before others are done with the stack. */
const VIEWS = [
  ['are seen at once', undefined],
  ['are out of sight at first', 8_000],
] as const;

describe.each([
  [2, 'that exists'],
  [5, 'that exists'],
  [2, 'that does not exist'],
  [5, 'that does not exist'],
] as const)('%i runs at once on a stack %s', (size, state) => {
  it.each(VIEWS)(
    'whose change sets %s: one executes at a time, the others queue and plan again',
    async (_, invisibleMs) => {
      if (state === 'that exists') await account.run('create', { parameters: 'Label=before' });
      const before = own().length === 0 ? 0 : 1;
      account.simulator.requests.clear();
      if (invisibleMs !== undefined) {
        const match = { action: 'DescribeChangeSet' };
        account.simulator.faults.add({ match, effect: { kind: 'invisible', ms: invisibleMs } });
      }
      const labels = Array.from({ length: size }, (__, index) => `label-${index}`);
      const all = await together(labels);

      expect(all.map(({ success, error }) => success?.result ?? error?.message)).toEqual(
        labels.map(() => 'succeeded'),
      );
      // Whoever was not the first has waited, and says so.
      expect(all.filter(waited).length).toBeGreaterThanOrEqual(size - 1);

      const done = spans().slice(before);
      expect(done.map(({ end }) => end)).toEqual(
        labels.map(() => expect.stringMatching(/^(CREATE|UPDATE)_COMPLETE$/)),
      );
      expect(new Set(done.map(({ token }) => token)).size).toBe(size);
      expectFreshPlans(done);

      // The race was on: plans were lost to others, and made again.
      expect(all.some(({ log }) => log.includes('Somebody else was faster'))).toBe(true);
      const { world } = account.simulator;
      expect(world.stack(STACK)?.parameters['Label']).toBe(labelOf(done.at(-1)));
      const open = world
        .stack(STACK)
        ?.changeSets.filter(
          ({ status, executionStatus }) =>
            status !== 'DELETE_COMPLETE' && !executionStatus.startsWith('EXECUTE_'),
        );
      expect(open).toEqual([]);
    },
  );
});

/** The last plan that a run had made before its operation began. */
function planOf({ token, from }: Span): {
  readonly at: number;
  readonly params: ReadonlyMap<string, string>;
} {
  const { requests } = account.simulator;
  const execution = requests
    .of('ExecuteChangeSet')
    .find(({ params }) => params.get('ClientRequestToken') === token);
  const name = execution?.params.get('ChangeSetName')?.split('/')[1];
  const plan = requests
    .of('CreateChangeSet')
    .findLast(({ params, at }) => params.get('ChangeSetName') === name && at <= from);
  if (plan === undefined) throw new TypeError(`the operation ${token} carries out no plan`);
  return plan;
}

/** What is executed was planned after the operation before it had ended; never from what that one has changed since. */
function expectFreshPlans(done: readonly Span[]): void {
  for (const [index, span] of done.entries()) {
    expect(planOf(span).at).toBeGreaterThanOrEqual(done[index - 1]?.until ?? 0);
  }
}

function labelOf(span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  const { params } = planOf(span);
  const key = [...params].find(([, value]) => value === 'Label')?.[0] ?? '';
  return params.get(key.replace('ParameterKey', 'ParameterValue'));
}
