import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  openAccount,
  STACK,
  TEMPLATE,
  unknownStatus,
  WITH_DATABASE,
  type Account,
  type Ran,
} from '../support/in-process.js';

let account: Account;
beforeEach(async () => {
  account = await openAccount();
});
afterEach(async () => {
  expect(account.simulator.defects).toEqual([]);
  await account.close();
});

const ending = (ran: Ran): readonly unknown[] => [
  ran.success?.result ?? ran.error?.code,
  ran.journal.facts().stack?.status,
];
const CONFIRMED = { confirm: STACK };
const seed = async (
  status: Parameters<Account['simulator']['world']['seedStack']>[0]['status'],
  more = {},
): Promise<void> => {
  await account.simulator.world.seedStack({ name: STACK, status, template: TEMPLATE, ...more });
};

describe('deleting', () => {
  it.each([
    'REVIEW_IN_PROGRESS',
    'CREATE_COMPLETE',
    'CREATE_FAILED',
    'ROLLBACK_COMPLETE',
    'ROLLBACK_FAILED',
    'UPDATE_FAILED',
    'UPDATE_ROLLBACK_COMPLETE',
    'UPDATE_ROLLBACK_FAILED',
    'DELETE_FAILED',
    'IMPORT_COMPLETE',
    'IMPORT_ROLLBACK_FAILED',
  ] as const)('removes a stack in %s, and proves it', async (status) => {
    await seed(status);
    const ran = await account.run('delete', CONFIRMED);
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
  });

  it('of nothing is nothing to do', async () => {
    expect(ending(await account.run('delete', CONFIRMED))).toEqual(['no-changes', undefined]);
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(0);
  });

  it('is refused without the exact name, before anything is asked of AWS', async () => {
    const ran = await account.run('delete', { confirm: `${STACK} x` });
    expect(ran.error?.code).toBe('confirmation-mismatch');
    expect(account.simulator.requests.all).toHaveLength(0);
  });

  it('joins a deletion that is under way', async () => {
    await account.run('create');
    account.simulator.world.deleteFromOutside(STACK, 'theirs');
    const ran = await account.run('delete', CONFIRMED);
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(0);
  });

  it('says before it begins what goes, what stays and what is snapshotted', async () => {
    account.write('app.yml', WITH_DATABASE);
    await account.run('create');
    const ran = await account.run('delete', CONFIRMED);
    expect(ran.log).toMatch(
      /snapshotted \(1\):\n {4}Db .*\n {2}retained \(1\):\n {4}Kept .*\n {2}deleted \(2\):/,
    );
    expect(ran.success?.headline).toMatch(
      /Left in the account: Kept \(.*\), a final snapshot of Db/,
    );
  });

  it('is refused while another stack imports an export, and nothing is asked for', async () => {
    account.write(
      'app.yml',
      TEMPLATE.replace(
        '{ Value: !Ref Topic }',
        '{ Value: !Ref Topic, Export: { Name: shared-topic } }',
      ),
    );
    await account.run('create');
    account.write(
      'user.yml',
      'Resources:\n  Q: { Type: AWS::SQS::Queue, Properties: { QueueName: !Select [0, !Split [":", !ImportValue shared-topic]] } }\n',
    );
    await account.run('create', { 'stack-name': 'importer', template: 'user.yml' });
    const ran = await account.run('delete', CONFIRMED);
    expect(ran.error?.code).toBe('delete-cancelled');
    expect(ran.error?.message).toContain('shared-topic by importer');
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(0);
    account.simulator.faults.add({
      match: { action: 'ListImports' },
      effect: { kind: 'error', code: 'AccessDenied', message: 'no', status: 403 },
    });
    const blind = await account.run('delete', CONFIRMED);
    expect(blind.error?.code).toBe('delete-cancelled');
    expect(blind.error?.message).toContain('in use by');
  });

  it('tries once more where the cause can pass', async () => {
    await account.run('create');
    const message =
      'Resource handler returned message: "has a dependent object" (HandlerErrorCode: DependencyViolation)';
    account.simulator.world.failResource({ logicalId: 'Queue', on: 'delete', message, times: 1 });
    const ran = await account.run('delete', CONFIRMED);
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(2);
  });

  it('leaves behind only what failed, and only as asked', async () => {
    await account.run('create');
    account.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'delete',
      message: 'in the way',
    });
    const refused = await account.run('delete', CONFIRMED);
    expect(refused.error).toMatchObject({
      code: 'delete-failed',
      hint: expect.stringContaining('retain-resources: Queue'),
    });
    const ran = await account.run('delete', {
      ...CONFIRMED,
      'retain-resources': 'Queue,Topic',
      'role-arn': 'arn:aws:iam::123456789012:role/r',
    });
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
    const [last] = account.simulator.requests.of('DeleteStack').slice(-1);
    expect(Object.fromEntries(last?.params ?? [])).toMatchObject({
      'RetainResources.member.1': 'Queue',
      RoleARN: 'arn:aws:iam::123456789012:role/r',
    });
    expect(last?.params.has('RetainResources.member.2')).toBe(false);
  });

  it('retains in one run what fails in it', async () => {
    await account.run('create');
    account.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'delete',
      message: 'in the way',
    });
    const ran = await account.run('delete', { ...CONFIRMED, 'retain-resources': 'Queue' });
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
  });

  it('retains what fails now beside what had failed before', async () => {
    await account.run('create');
    for (const logicalId of ['Queue', 'Topic']) {
      account.simulator.world.failResource({
        logicalId,
        on: 'delete',
        message: 'in the way',
        ...(logicalId === 'Queue' ? {} : { times: 2 }),
      });
    }
    await account.run('delete', CONFIRMED);
    const ran = await account.run('delete', { ...CONFIRMED, 'retain-resources': 'Queue,Topic' });
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
  });

  it('of a stack whose nested resource fails names what its own DeleteStack can retain', async () => {
    const { buckets } = account.simulator.world;
    buckets.create('templates');
    buckets.put('templates', 'child.yml', 'Resources:\n  Inner: { Type: AWS::SQS::Queue }\n');
    account.write(
      'app.yml',
      `${TEMPLATE.slice(0, TEMPLATE.indexOf('Outputs:'))}  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://templates.s3.us-west-2.amazonaws.com/child.yml' } }\n`,
    );
    await account.run('create', { capabilities: 'CAPABILITY_AUTO_EXPAND' });
    account.simulator.world.failResource({
      logicalId: 'Inner',
      on: 'delete',
      message: 'in the way',
    });
    const ran = await account.run('delete', CONFIRMED);
    expect(ran.error?.code).toBe('delete-failed');
    expect(ran.error?.message).toContain('Inner');
    expect(ran.error?.hint).toMatch(/retain-resources: Child`/);
  });

  it('prints protection and exports before anything is asked for', async () => {
    account.write(
      'app.yml',
      `${TEMPLATE}  Shared: { Value: !Ref Queue, Export: { Name: shared } }\n`,
    );
    await account.run('create', { 'termination-protection': 'true' });
    const refused = await account.run('delete', CONFIRMED);
    expect(refused.error?.code).toBe('termination-protected');
    expect(refused.log).toContain('termination protection: on');
    expect(refused.log).toContain('exports: 1, not imported by anybody: 1');
    account.simulator.faults.add({
      match: { action: 'ListImports' },
      effect: { kind: 'error', code: 'AccessDenied', message: 'no', status: 403 },
    });
    const blind = await account.run('delete', CONFIRMED);
    expect(blind.log).toMatch(/export shared: .*could not be read/);
  });

  it('of a protected stack needs the input that protects it', async () => {
    await seed('CREATE_COMPLETE', { terminationProtection: true });
    expect((await account.run('delete', CONFIRMED)).error?.code).toBe('termination-protected');
    const ran = await account.run('delete', { ...CONFIRMED, 'termination-protection': 'false' });
    expect(ending(ran)).toEqual(['succeeded', 'DELETE_COMPLETE']);
  });
});

describe('an operation whose first request got no answer and whose second is refused', () => {
  it.each([
    ['delete', 'DeleteStack', 'CREATE_COMPLETE'],
    ['continue-rollback', 'ContinueUpdateRollback', 'UPDATE_ROLLBACK_FAILED'],
  ] as const)('may be under way: %s says so, and keeps it on record', async (...row) => {
    const [operation, action, status] = row;
    await seed(status);
    const refusal = { kind: 'error', code: 'AccessDenied', message: 'no', status: 403 } as const;
    account.simulator.faults.add({
      match: { action, times: 1 },
      effect: { kind: 'reset', when: 'after' },
    });
    account.simulator.faults.add({ match: { action, from: 2 }, effect: refusal });
    const ran = await account.run(operation, CONFIRMED);
    expect(ran.error?.code).toBe('access-denied');
    expect(ran.journal.facts().running?.stackId).toContain(STACK);
    expect(ran.journal.notices.at(-1)?.message).toMatch(/has begun is not known; .*`wait: true`/);
  });

  it.each([
    ['delete', 'DeleteStack', 'CREATE_COMPLETE'],
    ['continue-rollback', 'ContinueUpdateRollback', 'UPDATE_ROLLBACK_FAILED'],
  ] as const)('is certainly not when the first is refused: %s', async (...row) => {
    const [operation, action, status] = row;
    await seed(status);
    const refusal = { kind: 'error', code: 'AccessDenied', message: 'no', status: 403 } as const;
    account.simulator.faults.add({ match: { action }, effect: refusal });
    const ran = await account.run(operation, CONFIRMED);
    expect(ran.error?.code).toBe('access-denied');
    expect(ran.journal.facts().running).toBeUndefined();
    expect(ran.journal.notices).toEqual([]);
  });
});

describe('continuing a rollback', () => {
  it.each([
    ['UPDATE_ROLLBACK_FAILED', 'ContinueUpdateRollback', 'UPDATE_ROLLBACK_COMPLETE'],
    ['UPDATE_FAILED', 'RollbackStack', 'UPDATE_ROLLBACK_COMPLETE'],
    ['CREATE_FAILED', 'RollbackStack', undefined],
  ] as const)('from %s is %s', async (status, action, end) => {
    await seed(status);
    const ran = await account.run('continue-rollback', CONFIRMED);
    expect(ran.success?.result ?? ran.error?.message).toBe('succeeded');
    expect(account.simulator.requests.of(action)).toHaveLength(1);
    if (end !== undefined) expect(ran.journal.facts().stack?.status).toBe(end);
  });

  it('removes what a failed creation left only with the name confirmed', async () => {
    await seed('CREATE_FAILED');
    expect((await account.run('continue-rollback')).error?.code).toBe('confirmation-mismatch');
    expect(account.simulator.requests.of('RollbackStack')).toHaveLength(0);
  });

  it('sends the resources to skip, with the name confirmed', async () => {
    await seed('UPDATE_ROLLBACK_FAILED', {
      resources: { Queue: { status: 'UPDATE_FAILED', reason: 'gone' } },
    });
    const skip = { 'resources-to-skip': 'Queue' };
    expect((await account.run('continue-rollback', skip)).error?.code).toBe(
      'confirmation-mismatch',
    );
    const ran = await account.run('continue-rollback', { ...skip, ...CONFIRMED });
    expect(ran.success?.headline ?? ran.error?.message).toContain('Skipped: Queue');
    expect(
      account.simulator.requests
        .of('ContinueUpdateRollback')[0]
        ?.params.get('ResourcesToSkip.member.1'),
    ).toBe('Queue');
  });

  it('refuses to skip resources where CloudFormation can not, and starts nothing', async () => {
    await seed('UPDATE_FAILED');
    const ran = await account.run('continue-rollback', {
      'resources-to-skip': 'Queue',
      ...CONFIRMED,
    });
    expect(ran.error?.code).toBe('invalid-input');
    expect(account.simulator.requests.of('RollbackStack')).toEqual([]);
  });

  it('finds nothing to do when it is run again with the resources that were skipped', async () => {
    await seed('UPDATE_ROLLBACK_COMPLETE');
    const again = { 'resources-to-skip': 'Queue', ...CONFIRMED };
    expect((await account.run('continue-rollback', again)).success?.result).toBe('no-changes');
  });

  it('fails when the rollback fails again', async () => {
    await seed('UPDATE_ROLLBACK_FAILED', {
      resources: { Queue: { status: 'UPDATE_FAILED', reason: 'gone' } },
    });
    account.simulator.world.failResource({
      logicalId: 'Queue',
      on: 'rollback',
      message: 'still gone',
    });
    const ran = await account.run('continue-rollback');
    expect(ending(ran)).toEqual(['rollback-failed', 'UPDATE_ROLLBACK_FAILED']);
  });

  it.each([
    ['CREATE_COMPLETE', 'no-changes'],
    ['UPDATE_ROLLBACK_COMPLETE', 'no-changes'],
    ['ROLLBACK_COMPLETE', 'stack-unrecoverable'],
    ['DELETE_FAILED', 'stack-unrecoverable'],
  ] as const)('from %s: %s', async (status, result) => {
    await seed(status);
    expect(ending(await account.run('continue-rollback'))).toEqual([result, status]);
  });

  it('is refused for a stack that was last deployed in express mode', async () => {
    await seed('UPDATE_FAILED', { mode: 'EXPRESS' });
    expect((await account.run('continue-rollback')).error?.code).toBe('stack-unrecoverable');
  });
});

describe('cancelling', () => {
  const busy = async (): Promise<void> => {
    await account.run('create');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 600_000, token: 'theirs' });
  };

  it('undoes a running update and follows that to its end', async () => {
    await busy();
    const ran = await account.run('cancel');
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_ROLLBACK_COMPLETE']);
  });

  it('of a stack at rest is nothing to do', async () => {
    await account.run('create');
    expect(ending(await account.run('cancel'))).toEqual(['no-changes', 'CREATE_COMPLETE']);
  });

  it('that comes too late is no failure', async () => {
    await busy();
    account.simulator.faults.add({
      match: { action: 'CancelUpdateStack' },
      effect: {
        kind: 'error',
        code: 'ValidationError',
        message: 'CancelUpdateStack cannot be called from current stack status',
      },
    });
    expect((await account.run('cancel')).success?.result).toBe('no-changes');
  });

  it('of a stack that does not exist fails', async () => {
    expect((await account.run('cancel')).error?.code).toBe('stack-not-found');
  });
});

describe('status', () => {
  it('shows the last operation, and what can be done about a failed one', async () => {
    await account.run('create');
    account.simulator.world.failResource({
      logicalId: 'Topic',
      on: 'update',
      message: 'not this one',
    });
    await account.run('update', { parameters: 'Label=two' });
    const ran = await account.run('status');
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_ROLLBACK_COMPLETE']);
    expect(ran.log).toContain('ended in UPDATE_ROLLBACK_COMPLETE');
    expect(ran.log).toContain('Root cause: Topic (AWS::SNS::Topic) UPDATE_FAILED: not this one');
  });

  it('names the way out of a stuck stack', async () => {
    await seed('UPDATE_ROLLBACK_FAILED');
    const ran = await account.run('status');
    expect(ran.journal.notices[0]?.message).toContain('continue-rollback');
  });

  it.each([
    [false, 'succeeded', 'UPDATE_COMPLETE'],
    [true, 'stack-operation-failed', 'UPDATE_ROLLBACK_COMPLETE'],
  ])(
    'with wait ends as the running operation ends (failing: %s)',
    async (fails, result, status) => {
      await account.run('create');
      account.simulator.world.startForeignOperation(STACK, {
        durationMs: 60_000,
        token: 'theirs',
        fails,
      });
      expect(ending(await account.run('status', { wait: 'true' }))).toEqual([result, status]);
    },
  );

  it('without wait only tells who is at work', async () => {
    await account.run('create');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 60_000, token: 'theirs' });
    const ran = await account.run('status', { wait: 'false' });
    expect(ran.success?.headline).toContain('with the token theirs');
  });
});

describe('another attempt of a run that was interrupted', () => {
  const first = { id: '88', attempt: '1' };
  const second = { id: '88', attempt: '2' };

  it('follows the rollback that the first has continued, and queues for nothing', async () => {
    await seed('UPDATE_ROLLBACK_FAILED');
    const inputs = { 'wait-for-stack-minutes': '0' };
    await account.run('continue-rollback', { ...inputs, wait: 'false' }, {}, first);
    const left = await account.run('continue-rollback', { ...inputs, wait: 'false' }, {}, second);
    expect(left.success?.result).toBe('detached');
    const ran = await account.run('continue-rollback', inputs, {}, second);
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_ROLLBACK_COMPLETE']);
    expect(ran.log).toContain('An earlier attempt of this run has begun the rollback');
    expect(account.simulator.requests.of('ContinueUpdateRollback')).toHaveLength(1);
  });

  it('follows the update that the first has cancelled to its end', async () => {
    await account.run('create');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 600_000, token: 'theirs' });
    await account.run('cancel', { wait: 'false' }, {}, first);
    const left = await account.run('cancel', { wait: 'false' }, {}, second);
    expect(left.success?.result).toBe('detached');
    const ran = await account.run('cancel', {}, {}, second);
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_ROLLBACK_COMPLETE']);
    expect(ran.log).toContain('An earlier attempt of this run has cancelled the update');
    expect(account.simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
    // For anybody else there is nothing to cancel any more.
    const other = await account.run('cancel', {}, {}, { id: '89', attempt: '1' });
    expect(other.success?.result).toBe('no-changes');
  });

  it('follows the deletion that the first has asked for', async () => {
    await account.run('create');
    await account.run('delete', { ...CONFIRMED, wait: 'false' }, {}, first);
    expect(ending(await account.run('delete', CONFIRMED, {}, second))).toEqual([
      'succeeded',
      'DELETE_COMPLETE',
    ]);
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(1);
  });
});

describe('without waiting', () => {
  const detached = { ...CONFIRMED, wait: 'false' };
  const told = (ran: Ran): readonly unknown[] => [
    ran.success?.result ?? ran.error?.message,
    ran.journal.facts().running,
    ran.journal.notices.at(-1)?.message.includes('`status` with `wait: true`'),
  ];

  it('a deletion is asked for once and left to itself, and another run only tells of it', async () => {
    await account.run('create');
    expect(told(await account.run('delete', detached))).toEqual(['detached', undefined, true]);
    const joined = await account.run('delete', detached);
    expect(told(joined)).toEqual(['detached', undefined, true]);
    expect(joined.journal.facts().operationId).toBeDefined();
    expect(account.simulator.requests.of('DeleteStack')).toHaveLength(1);
    expect(ending(await account.run('delete', CONFIRMED))).toEqual([
      'succeeded',
      'DELETE_COMPLETE',
    ]);
  });

  it('a rollback is continued and left to itself', async () => {
    await seed('UPDATE_ROLLBACK_FAILED');
    const ran = await account.run('continue-rollback', { wait: 'false' });
    expect(told(ran)).toEqual(['detached', undefined, true]);
    expect(ending(await account.run('status', { wait: 'true' }))[1]).toBe(
      'UPDATE_ROLLBACK_COMPLETE',
    );
  });

  it('an update is cancelled and its rollback left to itself', async () => {
    await account.run('create');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 600_000, token: 'theirs' });
    expect(told(await account.run('cancel', { wait: 'false' }))).toEqual([
      'detached',
      undefined,
      true,
    ]);
    expect(account.simulator.requests.of('CancelUpdateStack')).toHaveLength(1);
  });

  it('nothing is accepted that only comes after the end', async () => {
    const ran = await account.run('deploy', {
      wait: 'false',
      'termination-protection': 'true',
    });
    expect(ran.error?.message).toContain('`wait: false` does not wait for');
  });
});

describe('a status that nobody knows', () => {
  it.each(['cancel', 'continue-rollback', 'delete'])(
    'stops %s, which changes nothing',
    async (operation) => {
      account.simulator.faults.add({
        match: { action: 'DescribeStacks' },
        effect: unknownStatus(STACK),
      });
      const ran = await account.run(operation, CONFIRMED);
      expect(ran.error?.code).toBe('stack-status-unknown');
      const asked = account.simulator.requests.all.map(({ action }) => action);
      expect(new Set(asked)).toEqual(new Set(['DescribeStacks']));
    },
  );
});

describe('validate', () => {
  it('asks CloudFormation too, and tells which capabilities are needed', async () => {
    account.write(
      'app.yml',
      'Resources:\n  R: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }\n',
    );
    const ran = await account.run('validate');
    expect(ran.success?.headline).toContain('is valid, says CloudFormation');
    expect(ran.log).toContain('Needs CAPABILITY_IAM');
  });

  it('passes on what CloudFormation refuses', async () => {
    account.write(
      'app.yml',
      'Resources:\n  T: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Nobody } }\n',
    );
    expect((await account.run('validate')).error?.code).toBe('template-invalid');
  });
});

describe('a large template', () => {
  const large = `${TEMPLATE}# ${'x'.repeat(60_000)}\n`;

  it('travels by way of the bucket, under a key made of its content', async () => {
    account.write('app.yml', large);
    account.simulator.world.buckets.create('templates');
    const ran = await account.run('create', { 'template-bucket': 'templates' });
    expect(ran.success?.result ?? ran.error?.message).toBe('succeeded');
    const url = account.simulator.requests.of('CreateChangeSet')[0]?.params.get('TemplateURL');
    expect(url).toMatch(/\/templates\/tapstack\/[0-9a-f]{64}\.template$/);
    expect(account.simulator.requests.of('ValidateTemplate')[0]?.params.get('TemplateURL')).toBe(
      url,
    );
    await account.run('deploy', { 'template-bucket': 'templates' });
    expect(account.simulator.requests.of('PutObject')).toHaveLength(1);
  });

  it('without a bucket ends before any call, and a missing bucket is named', async () => {
    account.write('app.yml', large);
    expect((await account.run('create')).error?.code).toBe('template-too-large');
    expect(account.simulator.requests.all).toHaveLength(0);
    const ran = await account.run('create', { 'template-bucket': 'nowhere' });
    expect(ran.error?.code).toBe('template-upload-failed');
    expect(ran.error?.message).toContain('nowhere');
  });
});
