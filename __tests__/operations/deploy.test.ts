import { CloudFormationClient, CreateChangeSetCommand } from '@aws-sdk/client-cloudformation';
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
import { REFUSALS, accessDenied } from '../../src/simulator/faults/rules.js';

let account: Account;
beforeEach(async () => {
  account = await openAccount();
});
afterEach(async () => {
  expect(account.simulator.defects).toEqual([]);
  await account.close();
});

/** Result or error code, and the stack's status as the run saw it last. */
const ending = (ran: Ran): readonly unknown[] => [
  ran.success?.result ?? ran.error?.code,
  ran.journal.facts().stack?.status,
];
const sets = (): readonly string[] =>
  account.simulator.world.stacks().map((stack) => `${stack.name} ${stack.status}`);

describe('what each resource took', () => {
  it('is known when the deployment has ended, also when it failed and was undone', async () => {
    account.write('app.yml', WITH_DATABASE);
    account.simulator.world.failResource({ logicalId: 'Queue', on: 'create', message: 'no' });
    const ran = await account.run('deploy');
    const timings = ran.journal.facts().timings ?? [];
    const of = (logicalId: string): readonly string[] =>
      timings.filter((timing) => timing.logicalId === logicalId).map(({ status }) => status);
    expect(of('Queue')[0]).toBe('CREATE_FAILED');
    expect(of('Topic')).toEqual(['CREATE_COMPLETE', 'DELETE_COMPLETE']);
    for (const timing of timings) expect(timing.ended).toBeGreaterThanOrEqual(timing.began);
  });
});

describe('what a deployment does with a stack that it finds', () => {
  it.each([
    ['REVIEW_IN_PROGRESS', 'succeeded', 'CREATE_COMPLETE'],
    ['CREATE_COMPLETE', 'succeeded', 'UPDATE_COMPLETE'],
    ['UPDATE_COMPLETE', 'succeeded', 'UPDATE_COMPLETE'],
    ['UPDATE_ROLLBACK_COMPLETE', 'succeeded', 'UPDATE_COMPLETE'],
    ['IMPORT_COMPLETE', 'succeeded', 'UPDATE_COMPLETE'],
    ['IMPORT_ROLLBACK_COMPLETE', 'succeeded', 'UPDATE_COMPLETE'],
    ['CREATE_FAILED', 'stack-unrecoverable', 'CREATE_FAILED'],
    ['ROLLBACK_COMPLETE', 'stack-unrecoverable', 'ROLLBACK_COMPLETE'],
    ['ROLLBACK_FAILED', 'stack-unrecoverable', 'ROLLBACK_FAILED'],
    ['UPDATE_FAILED', 'stack-unrecoverable', 'UPDATE_FAILED'],
    ['UPDATE_ROLLBACK_FAILED', 'stack-unrecoverable', 'UPDATE_ROLLBACK_FAILED'],
    ['DELETE_FAILED', 'stack-unrecoverable', 'DELETE_FAILED'],
    ['IMPORT_ROLLBACK_FAILED', 'stack-unrecoverable', 'IMPORT_ROLLBACK_FAILED'],
  ] as const)('%s: %s', async (status, result, end) => {
    await account.simulator.world.seedStack({
      name: STACK,
      status,
      template: TEMPLATE,
      parameters: { EnvironmentSuffix: 'test' },
    });
    const ran = await account.run('deploy', { parameters: 'Label=two' });
    expect(ending(ran)).toEqual([result, end]);
    if (ran.error !== undefined) expect(ran.error.hint).toMatch(/\w/);
  });

  it.each(['UPDATE_FAILED', 'CREATE_FAILED'] as const)(
    '%s is gone on from with rollback disabled',
    async (status) => {
      await account.simulator.world.seedStack({
        name: STACK,
        status,
        template: TEMPLATE,
        parameters: { EnvironmentSuffix: 'test' },
      });
      const ran = await account.run('deploy', {
        parameters: 'Label=two',
        'on-failure': 'do-nothing',
      });
      expect(ran.success?.result).toBe('succeeded');
    },
  );

  it('refuses a status that it does not know', async () => {
    account.simulator.faults.add({
      match: { action: 'DescribeStacks' },
      effect: unknownStatus(STACK),
    });
    const ran = await account.run('deploy');
    expect(ran.error?.code).toBe('stack-status-unknown');
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(0);
  });
});

describe('a creation that fails', () => {
  const failing = async (inputs: Readonly<Record<string, string>>): Promise<Ran> => {
    account.simulator.world.failResource({ logicalId: 'Queue', on: 'create', message: 'no queue' });
    return await account.run('create', inputs);
  };

  it('is rolled back, and the run fails with the cause and its line', async () => {
    const ran = await failing({});
    expect(ending(ran)).toEqual(['deployment-failed', 'ROLLBACK_COMPLETE']);
    expect(ran.error).toMatchObject({
      rootCause: { logicalId: 'Queue', reason: 'no queue', location: { file: 'app.yml', line: 6 } },
    });
  });

  it('is removed with on-failure: delete', async () => {
    expect(ending(await failing({ 'on-failure': 'delete' }))).toEqual([
      'deployment-failed',
      'DELETE_COMPLETE',
    ]);
  });

  it('is left as it is with on-failure: do-nothing', async () => {
    expect(ending(await failing({ 'on-failure': 'do-nothing' }))).toEqual([
      'deployment-failed',
      'CREATE_FAILED',
    ]);
  });

  it('is reported as stuck when its rollback fails too', async () => {
    account.simulator.world.failResource({ logicalId: 'Topic', on: 'delete', message: 'stays' });
    const ran = await failing({});
    expect(ending(ran)).toEqual(['rollback-failed', 'ROLLBACK_FAILED']);
    expect(ran.error?.message).toContain('could not be undone: Topic');
  });

  it("names the stack's own reason where no resource failed", async () => {
    account.simulator.world.failParameters(
      STACK,
      'parameter value x for parameter name Y does not exist',
    );
    const ran = await account.run('create');
    expect(ran.error).toMatchObject({
      code: 'deployment-failed',
      rootCause: { reason: expect.stringContaining('Parameter validation failed') },
    });
  });
});

describe('a change set', () => {
  it('that fails is removed with the shell that it made, and its findings are told', async () => {
    account.simulator.world.failValidation(STACK, [
      {
        logicalId: 'Topic',
        type: 'AWS::SNS::Topic',
        mode: 'FAIL',
        name: 'NAME_CONFLICT_VALIDATION',
        path: undefined,
        reason: 'exists already',
      },
    ]);
    const ran = await account.run('deploy');
    expect(ran.error?.code).toBe('change-set-failed');
    expect(ran.error?.message).toContain('exists already');
    await account.clock.sleep(60_000);
    expect(sets()).toEqual([`${STACK} DELETE_COMPLETE`]);
  });

  it('of another plan keeps its shell', async () => {
    await account.simulator.world.seedStack({ name: STACK, status: 'REVIEW_IN_PROGRESS' });
    await account.simulator.world.seedChangeSet(STACK, {
      name: 'tapstack-01234567-pr12-1-1',
      template: TEMPLATE,
    });
    account.simulator.world.failChangeSet(STACK, 'Transform X failed with: no');
    const ran = await account.run('deploy');
    expect(ran.error?.code).toBe('change-set-failed');
    expect(sets()).toEqual([`${STACK} REVIEW_IN_PROGRESS`]);
  });

  it('of an earlier try of the same run, which was killed, makes room for a new one', async () => {
    const first = await account.run('deploy');
    const [, prefix = '', run = ''] = /(tapstack-\w+-deploy-)(\d+)-1/.exec(first.log) ?? [];
    const name = `${prefix}${Number(run) + 1}-1`;
    const template = TEMPLATE.replace('Default: one', 'Default: killed');
    const namesake = await account.simulator.world.seedChangeSet(STACK, { name, template });
    account.simulator.requests.clear();
    const ran = await account.run('deploy', { parameters: 'Label=two' });
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    const { requests, world } = account.simulator;
    expect(requests.of('DeleteChangeSet').map((sent) => sent.params.get('ChangeSetName'))).toEqual([
      namesake,
    ]);
    expect(requests.of('ExecuteChangeSet').map((sent) => sent.params.get('ChangeSetName'))).toEqual(
      [ran.journal.facts().changeSet?.id],
    );
    expect(world.stack(STACK)?.resources.get('Topic')?.properties['DisplayName']).toBe('two');
  });

  it('without changes is deleted again and is no failure', async () => {
    await account.run('deploy');
    const ran = await account.run('deploy');
    expect(ran.success?.result).toBe('no-changes');
    expect(account.simulator.requests.of('DeleteChangeSet')).toHaveLength(1);
    const strict = await account.run('deploy', { 'fail-on-no-changes': 'true' });
    expect(strict.error?.code).toBe('no-changes-refused');
  });

  it('with nothing but changed outputs is executed', async () => {
    await account.run('deploy');
    account.write('app.yml', `${TEMPLATE}  QueueUrl: { Value: !Ref Queue }\n`);
    const ran = await account.run('deploy');
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    expect(ran.log).toContain('no resource changes');
  });

  it('that the user named is executed, and never replaced by a new one', async () => {
    await account.run('deploy');
    const id = await account.simulator.world.seedChangeSet(STACK, {
      name: 'reviewed',
      template: TEMPLATE.replace('Default: one', 'Default: two'),
    });
    const executed = await account.run('deploy', { 'change-set': 'reviewed' });
    expect(ending(executed)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    account.simulator.requests.clear();
    const again = await account.run('deploy', { 'change-set': id });
    expect(again.error?.code).toBe('change-set-unusable');
    const unknown = await account.run('deploy', { 'change-set': 'nobody' });
    expect(unknown.error?.message).toContain('does not exist');
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(0);
  });

  it('that becomes obsolete at the last moment leads back to the queue', async () => {
    await account.run('deploy');
    account.simulator.faults.add({
      match: { action: 'ExecuteChangeSet', times: 1 },
      effect: {
        kind: 'error',
        code: 'InvalidChangeSetStatus',
        message: 'ChangeSet [x] cannot be executed in its current execution status of [OBSOLETE]',
      },
    });
    const ran = await account.run('deploy', { parameters: 'Label=two' });
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    expect(ran.log).toContain('Somebody else was faster');
  });

  it('that becomes obsolete while it is computed leads back to the queue', async () => {
    await account.run('deploy');
    const { requests, faults, world } = account.simulator;
    const looks = requests.of('DescribeChangeSet').length;
    faults.add({ match: { action: 'DescribeChangeSet' }, effect: { kind: 'latency', ms: 1 } });
    const interfere = (async () => {
      while (requests.of('DescribeChangeSet').length === looks) await new Promise(setImmediate);
      world.startForeignOperation(STACK, { durationMs: 60_000, token: 'theirs' });
    })();
    const [ran] = await Promise.all([
      account.run('deploy', { parameters: 'Label=two' }),
      interfere,
    ]);
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    expect(ran.log).toContain('Somebody else was faster');
    expect(account.simulator.requests.of('ExecuteChangeSet')).toHaveLength(2);
  });

  it('that is gone when it should be read, because another was executed, leads back to the queue', async () => {
    await account.run('deploy');
    const before = account.simulator.requests.of('DescribeChangeSet').length;
    await account.run('deploy', { parameters: 'Label=two' });
    const reads = account.simulator.requests.of('DescribeChangeSet').length - before;
    account.simulator.faults.add({
      // The last one reads its values.
      match: { action: 'DescribeChangeSet', from: reads, times: 1 },
      effect: { kind: 'error', code: 'ChangeSetNotFound', message: 'ChangeSet [x] does not exist' },
    });
    const ran = await account.run('deploy', { parameters: 'Label=three' });
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    expect(ran.log).toContain('Somebody else was faster');
  });

  it('that can not be made because somebody has just begun leads back to the queue', async () => {
    await account.run('deploy');
    account.simulator.faults.add({
      match: { action: 'CreateChangeSet', times: 1 },
      effect: {
        kind: 'error',
        code: 'ValidationError',
        message: `Stack:arn is in UPDATE_IN_PROGRESS state and can not be updated.`,
      },
    });
    const ran = await account.run('deploy', { parameters: 'Label=two' });
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
  });

  it('that comes after the creation by somebody else leads back to the queue', async () => {
    account.simulator.faults.add({
      match: { action: 'CreateChangeSet', times: 1 },
      effect: {
        kind: 'error',
        code: 'ValidationError',
        message: `Stack [${STACK}] already exists and cannot be created again with the changeSet [x].`,
      },
    });
    const ran = await account.run('deploy');
    expect(ending(ran)).toEqual(['succeeded', 'CREATE_COMPLETE']);
    expect(ran.log).toContain('Somebody else was faster');
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(2);
  });

  it('is not made any more when others are faster again and again', async () => {
    await account.run('deploy');
    account.simulator.faults.add({
      match: { action: 'CreateChangeSet' },
      effect: {
        kind: 'error',
        code: 'ValidationError',
        message: `Stack:arn is in UPDATE_IN_PROGRESS state and can not be updated.`,
      },
    });
    expect((await account.run('deploy')).error?.code).toBe('stack-busy');
  });

  it('whose quota is used up makes room by removing failed sets of ours, or says so', async () => {
    await account.run('deploy');
    const limit = {
      match: { action: 'CreateChangeSet', times: 1 },
      effect: {
        kind: 'error',
        code: 'LimitExceededException',
        message: `ChangeSet limit exceeded for stack ${STACK}`,
      },
    } as const;
    account.simulator.faults.add(limit);
    expect((await account.run('deploy')).error?.code).toBe('limit-exceeded');
    account.simulator.faults.clear();
    const left = 'tapstack-01234567-deploy-1-1';
    await new CloudFormationClient({ region: 'us-west-2' }).send(
      new CreateChangeSetCommand({
        StackName: STACK,
        ChangeSetName: left,
        UsePreviousTemplate: true,
        Parameters: [{ ParameterKey: 'EnvironmentSuffix', UsePreviousValue: true }],
      }),
    );
    await account.clock.sleep(60_000);
    account.simulator.faults.clear();
    account.simulator.faults.add(limit);
    const ran = await account.run('deploy', { parameters: 'Label=two' });
    expect(ran.success?.result ?? ran.error?.message).toBe('succeeded');
    expect(ran.log).toContain('Removed 1 failed change sets');
  });
});

describe('what is sent', () => {
  const DRIFT = 'REVERT_DRIFT';
  /** Option, and what CreateChangeSet gets of it on a creation and on an update. */
  const OPTIONS: readonly (readonly [string, string, string, unknown, unknown])[] = [
    ['on-failure', 'rollback', 'OnStackFailure', 'ROLLBACK', 'ROLLBACK'],
    ['on-failure', 'do-nothing', 'OnStackFailure', 'DO_NOTHING', 'DO_NOTHING'],
    ['on-failure', 'delete', 'OnStackFailure', 'DELETE', 'ROLLBACK'],
    ['express', 'true', 'DeploymentConfig.Mode', 'EXPRESS', 'EXPRESS'],
    ['express', 'true', 'DeploymentConfig.DisableRollback', 'false', 'false'],
    ['express', 'true', 'OnStackFailure', undefined, undefined],
    ['revert-drift', 'true', 'DeploymentMode', undefined, DRIFT],
    ['revert-drift', 'false', 'DeploymentMode', undefined, undefined],
    ['import-existing-resources', 'true', 'ImportExistingResources', 'true', 'true'],
    ['monitoring-minutes', '7', 'RollbackConfiguration.MonitoringTimeInMinutes', '7', '7'],
  ];
  it.each(OPTIONS)('of %s: %s is %s = %s on a creation, %s on an update', async (...row) => {
    const [input, value, field, onCreate, onUpdate] = row;
    await account.run('deploy', { [input]: value });
    await account.run('deploy', { [input]: value, parameters: 'Label=two' });
    const sent = account.simulator.requests.of('CreateChangeSet');
    expect(sent.map(({ params }) => params.get('ChangeSetType'))).toEqual(['CREATE', 'UPDATE']);
    expect(sent.map(({ params }) => params.get(field) ?? undefined)).toEqual([onCreate, onUpdate]);
  });

  it('of change-set is an execution of that set alone, on a creation too', async () => {
    await account.simulator.world.seedStack({ name: STACK, status: 'REVIEW_IN_PROGRESS' });
    const given = async (name: string, template: string): Promise<void> => {
      await account.simulator.world.seedChangeSet(STACK, { name, template });
      const ran = await account.run('deploy', { 'change-set': name });
      expect(ran.success?.result ?? ran.error?.message).toBe('succeeded');
    };
    await given('first', TEMPLATE);
    await given('second', TEMPLATE.replace('DisplayName', 'KmsMasterKeyId'));
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(0);
    const executed = account.simulator.requests.of('ExecuteChangeSet');
    expect(executed.map(({ params }) => params.get('ChangeSetName')?.split('/')[1])).toEqual([
      'first',
      'second',
    ]);
    expect(executed.map(({ params }) => params.get('DisableRollback'))).toEqual(['false', 'false']);
  });
});

describe('lost answers', () => {
  it.each(['CreateChangeSet', 'ExecuteChangeSet'])(
    'to %s are made good by the token',
    async (action) => {
      account.simulator.faults.add({
        match: { action, times: 2 },
        effect: { kind: 'reset', when: 'after' },
      });
      const ran = await account.run('deploy');
      expect(ending(ran)).toEqual(['succeeded', 'CREATE_COMPLETE']);
      const tokens = account.simulator.requests
        .of(action)
        .map(({ params }) => params.get('ClientToken') ?? params.get('ClientRequestToken'));
      expect(new Set(tokens).size).toBe(1);
    },
  );

  it('to every execution lead to the change set, which knows', async () => {
    account.simulator.faults.add({
      match: { action: 'ExecuteChangeSet' },
      effect: { kind: 'reset', when: 'after' },
    });
    expect(ending(await account.run('deploy'))).toEqual(['succeeded', 'CREATE_COMPLETE']);
  });
});

describe('refusals of the service', () => {
  it.each([
    ['credentials-expired', 'CreateChangeSet', REFUSALS.expiredToken],
    ['access-denied', 'CreateChangeSet', accessDenied('cloudformation:CreateChangeSet', '*')],
    [
      'credentials-rejected',
      'DescribeStacks',
      {
        kind: 'error',
        code: 'InvalidClientTokenId',
        message: 'The security token included in the request is invalid.',
        status: 403,
      },
    ],
    [
      'capability-missing',
      'CreateChangeSet',
      {
        kind: 'error',
        code: 'InsufficientCapabilitiesException',
        message: 'Requires capabilities : [CAPABILITY_NAMED_IAM]',
      },
    ],
    [
      'request-refused',
      'CreateChangeSet',
      { kind: 'error', code: 'ValidationError', message: 'S3 error: Access Denied' },
    ],
    [
      'service-unreachable',
      'DescribeStacks',
      { kind: 'http', status: 503, body: '<html>busy</html>' },
    ],
  ] as const)('end as %s', async (code, action, effect) => {
    account.simulator.faults.add({ match: { action }, effect: effect });
    const ran = await account.run('deploy');
    expect([ran.error?.code, typeof ran.error?.hint]).toEqual([
      code,
      code === 'request-refused' ? 'undefined' : 'string',
    ]);
  });

  it('of the template end before a change set is made, and do not queue', async () => {
    await account.run('deploy');
    account.simulator.world.startForeignOperation(STACK, { durationMs: 60_000 });
    account.simulator.requests.clear();
    account.write(
      'app.yml',
      'Resources:\n  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref Nobody } }\n',
    );
    const ran = await account.run('deploy');
    expect(ran.error?.code).toBe('template-invalid');
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(0);
    expect(account.simulator.requests.of('DescribeStacks')).toHaveLength(1);
  });

  it('of a setting after the deployment fail the run, and say that the stack is deployed', async () => {
    account.simulator.faults.add({
      match: { action: 'UpdateTerminationProtection' },
      effect: accessDenied('cloudformation:UpdateTerminationProtection', '*'),
    });
    const ran = await account.run('create', { 'termination-protection': 'true' });
    expect(ran.error?.code).toBe('follow-up-failed');
    expect(ran.error?.message).toContain('The stack is deployed');
  });

  it('to read events leave the end to the change set and the stack', async () => {
    account.simulator.faults.add({
      match: { action: 'DescribeStackEvents' },
      effect: accessDenied('cloudformation:DescribeStackEvents', '*'),
    });
    const ran = await account.run('deploy');
    expect(ending(ran)).toEqual(['succeeded', 'CREATE_COMPLETE']);
    expect(ran.journal.notices[0]?.message).toContain('events can not be read');
  });
});

describe('an operation that can not be followed any more', () => {
  it.each([
    ['service-unreachable', { kind: 'reset', when: 'before' }],
    ['credentials-expired', REFUSALS.expiredToken],
  ] as const)('ends the run with %s, and tells what is still moving', async (code, effect) => {
    account.write('app.yml', WITH_DATABASE);
    account.simulator.faults.add({ match: { action: 'DescribeStackEvents', from: 60 }, effect });
    const ran = await account.run('deploy');
    expect(ran.error?.code).toBe(code);
    expect(ran.error?.message).toMatch(/\. Still moving: .*Db\. CloudFormation goes on without us/);
    expect(ran.error?.hint).toContain('`status`');
    expect(ran.journal.facts().running?.stackId).toContain(STACK);
    const db = ran.journal.facts().timings?.find((timing) => timing.logicalId === 'Db');
    expect(db).toMatchObject({ ended: undefined, status: 'CREATE_IN_PROGRESS' });
  });
});

describe('other people', () => {
  it('who delete the stack in the middle end the run as a failure', async () => {
    const { world } = account.simulator;
    account.simulator.faults.add({
      match: { action: 'DescribeStackEvents' },
      effect: { kind: 'latency', ms: 1 },
    });
    const run = account.run('create');
    const interfere = (async () => {
      while (world.stack(STACK)?.status !== 'CREATE_IN_PROGRESS') await new Promise(setImmediate);
      world.deleteFromOutside(STACK, 'theirs');
    })();
    const [ran] = await Promise.all([run, interfere]);
    expect(ran.error?.code).toBe('stack-gone');
  });

  it('are told apart by their token while one queues', async () => {
    await account.run('deploy');
    account.simulator.world.startForeignOperation(STACK, {
      durationMs: 60_000,
      token: 'Console-123',
    });
    const ran = await account.run('deploy', { 'wait-for-stack-minutes': '0' });
    expect(ran.error?.message).toContain('with the token Console-123');
  });
});

describe('what comes after a deployment', () => {
  it('is a warning, not green, where a read-back is not permitted', async () => {
    account.write(
      'app.yml',
      'Resources:\n  Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Delete, Properties: { DBInstanceClass: db.t4g.micro, Engine: postgres, AllocatedStorage: "20", MasterUsername: app, ManageMasterUserPassword: true } }\n',
    );
    account.simulator.faults.add({
      match: { service: 'rds' },
      effect: accessDenied('rds:DescribeDBInstances', '*'),
    });
    const ran = await account.run('create');
    expect(ran.success?.headline).toContain('Deployed, not fully verified');
    expect(ran.journal.facts().verification?.verdict).toBe('partly');
    expect(ran.journal.notices.at(-1)?.message).toContain('rds:DescribeDBInstances');
  });

  it('is a failure, where a read-back is not permitted and verify is `required`', async () => {
    account.write('app.yml', WITH_DATABASE);
    account.simulator.faults.add({
      match: { service: 'rds' },
      effect: accessDenied('rds:DescribeDBInstances', '*'),
    });
    const ran = await account.run('create', { verify: 'required' });
    expect(ran.error?.code).toBe('verification-failed');
    expect(ran.error?.message).toContain('needs the permission rds:DescribeDBInstances');
    expect(ran.error?.hint).toContain('`verify: required`');
  });

  it('is nothing with verify: false, which the headline says', async () => {
    account.write('app.yml', WITH_DATABASE);
    const ran = await account.run('create', { verify: 'false' });
    expect(ran.success?.headline).toContain('Nothing was verified');
    expect(ran.journal.facts().verification).toEqual({ verdict: 'off', checks: [] });
    expect(account.simulator.requests.of('DescribeDBInstances')).toEqual([]);
    expect(account.simulator.requests.of('ListStackResources')).toEqual([]);
  });

  it('looks as long as verify-timeout-minutes says', async () => {
    account.write('app.yml', WITH_DATABASE);
    await account.run('create');
    const id = account.simulator.world.stack(STACK)?.resources.get('Db')?.physicalId ?? '';
    account.simulator.world.health.databases.set(id, 'rebooting');
    const looked = async (minutes: string): Promise<number> => {
      const before = account.clock.now();
      const ran = await account.run('deploy', { 'verify-timeout-minutes': minutes });
      expect(ran.error?.message).toContain('rebooting');
      return (account.clock.now() - before) / 60_000;
    };
    expect(await looked('0')).toBeLessThan(1);
    expect(Math.floor(await looked('3'))).toBe(3);
  });

  it('fails the run where the database does not come up', async () => {
    account.write(
      'app.yml',
      'Resources:\n  Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Delete, Properties: { DBInstanceIdentifier: app-db, DBInstanceClass: db.t4g.micro, Engine: postgres, AllocatedStorage: "20", MasterUsername: app, ManageMasterUserPassword: true } }\n',
    );
    account.simulator.world.health.databases.set('app-db', 'storage-full');
    const ran = await account.run('create');
    expect(ran.error?.code).toBe('verification-failed');
    expect(ran.error?.message).toContain('storage-full');
    expect(ran.error?.hint).toContain('database Db: its storage is used up');
  });
});

describe('the operation asked for', () => {
  it('update needs a stack', async () => {
    expect((await account.run('update')).error?.code).toBe('stack-not-found');
  });

  it('create takes the update path on a stack that exists, and says so', async () => {
    await account.run('create');
    const ran = await account.run('create', { parameters: 'Label=two', 'on-failure': 'delete' });
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    const notices = ran.journal.notices.map((notice) => notice.message).join('\n');
    expect(notices).toContain('exists already, so it is updated');
    expect(notices).toContain('on-failure: delete is for creations');
  });

  it('never changes the suffix of a live stack', async () => {
    const name = { 'stack-name': 'web' };
    await account.run('create', { ...name, 'environment-suffix': 'prod' });
    expect((await account.run('deploy', name)).success?.result).toBe('no-changes');
    const ran = await account.run('deploy', { ...name, 'environment-suffix': 'test' });
    expect(ran.error?.code).toBe('suffix-conflict');
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(2);
  });

  it('drops a live parameter that vanished from the template with a note', async () => {
    await account.run('create');
    account.write(
      'app.yml',
      TEMPLATE.replace('  Label: { Type: String, Default: one }\n', '').replace(
        'DisplayName: !Ref Label',
        'DisplayName: one',
      ),
    );
    const ran = await account.run('deploy');
    expect(ran.journal.notices[0]?.message).toContain('no longer declares the parameter Label');
  });
});

describe('another attempt of the same run', () => {
  const start = async (): Promise<void> => {
    account.write('app.yml', WITH_DATABASE);
    const first = await account.run('create', { wait: 'false' }, {}, { id: '77', attempt: '1' });
    expect(first.success?.result).toBe('detached');
  };

  it('follows the operation of the first, and proves it as the first would have', async () => {
    await start();
    const ran = await account.run('deploy', {}, {}, { id: '77', attempt: '2' });
    expect(ending(ran)).toEqual(['succeeded', 'CREATE_COMPLETE']);
    expect(ran.success?.headline).toContain('deployed by an earlier attempt');
    expect(ran.journal.facts().verification?.verdict).toBe('passed');
    expect(account.simulator.requests.of('ExecuteChangeSet')).toHaveLength(1);
  });

  it('deploys what the first did not know of', async () => {
    await start();
    const ran = await account.run(
      'deploy',
      { parameters: 'Label=two' },
      {},
      { id: '77', attempt: '2' },
    );
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
  });

  it('fails when the operation of the first fails', async () => {
    account.simulator.world.failResource({ logicalId: 'Db', on: 'create', message: 'not today' });
    await start();
    const ran = await account.run('deploy', {}, {}, { id: '77', attempt: '2' });
    expect(ending(ran)).toEqual(['deployment-failed', 'ROLLBACK_COMPLETE']);
    expect(ran.error).toMatchObject({ rootCause: { logicalId: 'Db' } });
    expect(account.simulator.requests.of('CreateChangeSet')).toHaveLength(1);
  });

  it('does not wait where nobody is to wait', async () => {
    await start();
    const ran = await account.run('deploy', { wait: 'false' }, {}, { id: '77', attempt: '2' });
    expect(ran.success?.result).toBe('detached');
    expect(ran.journal.facts().operationId).toBeDefined();
  });

  it.each([
    ['the same attempt', { id: '77', attempt: '1' }],
    ['another run', { id: '78', attempt: '2' }],
  ])('is not meant by %s, which queues', async (_, identity) => {
    await start();
    const ran = await account.run('deploy', { 'wait-for-stack-minutes': '0' }, {}, identity);
    expect(ran.error?.code).toBe('stack-busy');
  });
});

describe('a name that is taken', () => {
  /** The first plan of a run is out of sight while somebody else's update ends, so its second one meets it. */
  const meetItself = async (forMs: number): Promise<Ran> => {
    await account.run('deploy');
    account.simulator.requests.clear();
    const { faults, requests, world } = account.simulator;
    faults.add({
      match: { action: 'DescribeChangeSet' },
      effect: { kind: 'invisible', ms: forMs },
    });
    const interfere = (async () => {
      while (requests.of('DescribeChangeSet').length === 0) await new Promise(setImmediate);
      world.startForeignOperation(STACK, { durationMs: 10_000, token: 'theirs' });
    })();
    const [ran] = await Promise.all([
      account.run('deploy', { parameters: 'Label=two' }),
      interfere,
    ]);
    return ran;
  };

  it('by the first plan of the same run, which shows itself late, makes room for the second', async () => {
    const ran = await meetItself(40_000);
    expect(ending(ran)).toEqual(['succeeded', 'UPDATE_COMPLETE']);
    expect(ran.log).toContain('Somebody else was faster');
    const { requests } = account.simulator;
    const asked = requests.of('CreateChangeSet').map(({ status }) => status);
    expect([asked[0], asked.at(-1)]).toEqual([200, 200]);
    expect(asked).toContain(400);
    expect(requests.of('DeleteChangeSet')).toHaveLength(1);
    expect(ran.journal.facts().unusedChangeSet).toBeUndefined();
  });

  it('by one that never shows itself is a refusal, and what is left is known', async () => {
    const ran = await meetItself(3_600_000);
    expect(ran.error?.code).toBe('request-refused');
    expect(ran.journal.facts().unusedChangeSet).toMatchObject({
      name: expect.stringContaining('-deploy-'),
      stack: STACK,
    });
  });

  it('stays known when the second plan is refused for a reason of its own', async () => {
    const refusal = accessDenied('cloudformation:CreateChangeSet', '*');
    account.simulator.faults.add({
      match: { action: 'CreateChangeSet', from: 3 },
      effect: refusal,
    });
    const ran = await meetItself(3_600_000);
    expect(ran.error?.code).toBe('access-denied');
    expect(ran.journal.facts().unusedChangeSet).toMatchObject({
      id: expect.stringContaining('-deploy-'),
    });
  });

  it('by nothing that can be removed is a refusal, told as the service tells it', async () => {
    account.simulator.faults.add({
      match: { action: 'CreateChangeSet', times: 1 },
      effect: {
        kind: 'error',
        code: 'AlreadyExistsException',
        message:
          'ChangeSet x cannot be created due to a mismatch with existing attribute Description',
      },
    });
    const none = await account.run('deploy');
    expect(none.error?.code).toBe('request-refused');
  });
});
