import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount, WITH_DATABASE, type Account, type Ran } from '../support/in-process.js';
import { accessDenied } from '../../src/simulator/faults/rules.js';

let account: Account;
beforeEach(async () => {
  account = await openAccount();
  account.write('app.yml', WITH_DATABASE);
});
afterEach(async () => {
  expect(account.simulator.defects).toEqual([]);
  await account.close();
});

/** An update that changes the database in place. */
const grow = async (size: number, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> => {
  account.write('app.yml', WITH_DATABASE.replace("'20'", `'${size}'`));
  return await account.run('deploy', inputs);
};
const verdict = (ran: Ran): unknown => ran.journal.facts().verification?.verdict;
/** Calls of an action with whether the stack was still busy then. */
const calls = (action: string): readonly string[] => {
  const [stack] = account.simulator.world.stacks();
  const end = stack?.events.findLast(({ physicalId }) => physicalId === stack.id)?.timestamp ?? 0;
  return account.simulator.requests.of(action).map(({ at }) => (at < end ? 'busy' : 'ended'));
};

describe('while a stack is busy', () => {
  it('its resources are listed, and not again at the end where that has not changed them', async () => {
    const created = await account.run('deploy');
    expect(verdict(created)).toBe('passed');
    expect(calls('ListStackResources')).toEqual(['busy']);
    account.simulator.requests.clear();
    expect(verdict(await grow(30))).toBe('passed');
    expect(calls('ListStackResources')).toEqual(['busy']);
  });

  it('what its end has changed is listed again, so that nothing that is gone is looked at', async () => {
    await account.run('deploy');
    account.simulator.requests.clear();
    // Another name of its user makes another database.
    account.write('app.yml', WITH_DATABASE.replace('MasterUsername: app', 'MasterUsername: owner'));
    const replaced = await account.run('deploy');
    expect(verdict(replaced)).toBe('passed');
    const [stack] = account.simulator.world.stacks();
    const asked = account.simulator.requests
      .of('DescribeDBInstances')
      .map(({ params }) => params.get('DBInstanceIdentifier'));
    expect(asked).toEqual([stack?.resources.get('Db')?.physicalId]);
    expect(calls('ListStackResources').at(-1)).toBe('ended');
  });

  it('a list that is refused is asked for again at the end, where it counts', async () => {
    account.simulator.faults.add({
      match: { action: 'ListStackResources' },
      effect: accessDenied('cloudformation:ListStackResources', 'stack/app'),
    });
    const denied = await account.run('deploy');
    expect(verdict(denied)).toBe('partly');
    expect(calls('ListStackResources')).toEqual(['busy', 'ended']);
    expect(denied.log).toContain('Listing the resources ahead is given up');
  });

  it('nothing is listed where nothing is read back', async () => {
    account.write('app.yml', WITH_DATABASE.replace(/ {2}Db: .*\n/, ''));
    expect(verdict(await account.run('deploy'))).toBe('passed');
    expect(account.simulator.requests.of('ListStackResources')).toEqual([]);
    account.write('app.yml', WITH_DATABASE);
    await account.run('deploy', { verify: 'false' });
    expect(account.simulator.requests.of('ListStackResources')).toEqual([]);
  });
});

describe('the expected end of an operation', () => {
  it('is the usual one first, and then what the stack has taken before', async () => {
    const created = await account.run('deploy');
    expect(created.live.some((line) => line.includes('as is usual for such resources'))).toBe(true);
    await grow(30);
    const second = await grow(40);
    expect(second.live.at(-1)).toMatch(
      /^\d of \d resources · .* · (expected end about \d\d:\d\d UTC \(in .*\), |takes longer than expected \(to about .*)as in the last update/,
    );
    await grow(50);
    expect((await grow(60)).live.at(-1)).toContain('as in the last 3 updates');
  });

  it('costs a call now and then in a long operation, and no result where it is refused', async () => {
    await account.run('deploy');
    await grow(30);
    account.simulator.requests.clear();
    const { requests, faults } = account.simulator;
    await grow(40);
    const further = requests
      .of('DescribeStackEvents')
      .filter(({ params }) => params.has('NextToken'));
    expect(further.length).toBeGreaterThan(0);
    requests.clear();
    faults.add({
      match: { action: ['DescribeStackEvents'], probability: 0.2 },
      effect: { kind: 'error', code: 'InternalFailure', message: 'no', status: 500 },
    });
    const shaken = await grow(50);
    expect(shaken.success?.result).toBe('succeeded');
  });

  it('is told of an operation of somebody else too', async () => {
    await account.run('deploy');
    await grow(30);
    await grow(40, { wait: 'false' });
    const seen = await account.run('status', { wait: 'true' });
    expect(seen.live.some((line) => line.includes('as in the last update'))).toBe(true);
  });
});
