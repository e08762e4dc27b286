import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/action/input-arguments.js';
import { readStepInputs, type InputSource } from '../../src/action/input-source.js';
import { readRequest, readSubject, type Surroundings } from '../../src/action/inputs.js';
import { readPresentation } from '../../src/action/presentation.js';
import { TapstackError } from '../../src/core/errors.js';
import type { Notice } from '../../src/core/outcome.js';
import type { Request } from '../../src/core/request.js';

const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  NotificationEmail: { Type: String, NoEcho: true, Default: "" }
  Password: { Type: String, NoEcho: true, Default: "" }
  Size: { Type: String, Default: small }
Resources: {}
`;

const RUN = {
  repository: 'org/repo',
  id: '1',
  attempt: '1',
  actor: undefined,
  commit: undefined,
  url: undefined,
  pullRequest: undefined,
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-inputs-'));
  writeFileSync(join(folder, 'TapStack.yml'), TEMPLATE);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function around(more: Partial<Surroundings> = {}): Surroundings {
  return {
    folder,
    shippedTemplate: join(folder, 'absent.yml'),
    event: undefined,
    run: RUN,
    ...more,
  };
}

/** A step with these inputs and further variables. */
function step(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): InputSource {
  const variables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const given: Record<string, string> = Object.fromEntries(variables);
  return readStepInputs({ ...environment, ...given });
}

async function readAs(
  source: InputSource,
  surroundings: Surroundings,
  notices: Notice[] = [],
): Promise<Request> {
  return await readRequest(source, surroundings, (notice) => notices.push(notice));
}

async function read(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Request> {
  return await readAs(step(inputs, environment), around());
}

async function failure(
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<TapstackError> {
  try {
    await read(inputs, environment);
  } catch (thrown) {
    if (thrown instanceof TapstackError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

describe('a request without inputs', () => {
  it('has the defaults of the contract', async () => {
    const request = await read({ operation: 'deploy' });
    expect({ ...request, template: undefined }).toEqual({
      operation: 'deploy',
      stackName: 'tapstack-dev',
      suffix: { value: 'dev', source: 'default' },
      template: undefined,
      parameters: new Map(),
      secretParameters: new Map(),
      tags: undefined,
      capabilities: ['CAPABILITY_NAMED_IAM'],
      roleArn: undefined,
      notificationArns: undefined,
      templateBucket: undefined,
      changeSet: undefined,
      timeoutMs: 3_600_000,
      waitForStackMs: 600_000,
      wait: true,
      onFailure: 'rollback',
      onCancel: 'detach',
      terminationProtection: undefined,
      stackPolicy: undefined,
      rollbackAlarms: undefined,
      monitoringMinutes: undefined,
      importExistingResources: false,
      revertDrift: false,
      express: false,
      failOnNoChanges: false,
      verify: 'on',
      verifyMs: 600_000,
      onVerificationFailure: 'fail',
      confirm: undefined,
      retainResources: [],
      resourcesToSkip: [],
      notification: { when: 'final', topicArn: undefined, email: undefined },
      run: RUN,
    });
    expect(request.template?.path).toBe('TapStack.yml');
    expect(Object.isFrozen(request)).toBe(true);
  });
  it('follows the event', async () => {
    const event = { eventName: 'push', ref: 'refs/heads/main', defaultBranch: 'main' };
    const request = await readAs(step({}), around({ event }));
    expect(request.operation).toBe('deploy');
    await expect(readAs(step({}), around())).rejects.toMatchObject({
      code: 'unsupported-event',
    });
  });
  it.each(['status', 'cancel', 'self-test', 'continue-rollback'])(
    'reads no template for %s',
    async (operation) => {
      rmSync(join(folder, 'TapStack.yml'));
      expect((await read({ operation })).template).toBeUndefined();
    },
  );
});

describe('inputs that are set', () => {
  it('all stand in the request', async () => {
    writeFileSync(join(folder, 'policy.json'), '{"Statement":[]}');
    writeFileSync(join(folder, 'other.yml'), TEMPLATE);
    const role = 'arn:aws:iam::123456789012:role/path/deployer';
    const topic = 'arn:aws:sns:us-west-2:123456789012:events';
    const alarm = 'arn:aws:cloudwatch:us-west-2:123456789012:alarm:too many errors';
    const request = await read({
      operation: 'Update'.toLowerCase(),
      'environment-suffix': ' qa\n',
      'stack-name': 'web-qa',
      template: 'other.yml',
      parameters: 'Size=big\n',
      tags: 'team: web\ncost-centre: 0123',
      capabilities: 'CAPABILITY_IAM,\n CAPABILITY_AUTO_EXPAND,',
      'role-arn': role,
      'notification-arns': `${topic},${topic}-2\n`,
      'template-bucket': 'my-bucket',
      'change-set': 'reviewed',
      'timeout-minutes': '90',
      'wait-for-stack-minutes': '0',
      'on-failure': 'do-nothing',
      'on-cancel': 'cancel',
      'termination-protection': 'false',
      'stack-policy': 'policy.json',
      'rollback-alarms': alarm,
      'monitoring-minutes': '0',
      'import-existing-resources': 'true',
      'revert-drift': 'True',
      express: 'true',
      'fail-on-no-changes': 'true',
      verify: 'required',
      'verify-timeout-minutes': '0',
    });
    expect(request).toMatchObject({
      operation: 'update',
      stackName: 'web-qa',
      suffix: { value: 'qa', source: 'input' },
      template: { path: 'other.yml' },
      parameters: new Map([['Size', 'big']]),
      tags: new Map([
        ['team', 'web'],
        ['cost-centre', '0123'],
      ]),
      capabilities: ['CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND'],
      roleArn: role,
      notificationArns: [topic, `${topic}-2`],
      templateBucket: 'my-bucket',
      changeSet: 'reviewed',
      timeoutMs: 5_400_000,
      waitForStackMs: 0,
      wait: true,
      onFailure: 'do-nothing',
      onCancel: 'cancel',
      terminationProtection: false,
      stackPolicy: '{"Statement":[]}',
      rollbackAlarms: [alarm],
      monitoringMinutes: 0,
      importExistingResources: true,
      revertDrift: true,
      express: true,
      failOnNoChanges: true,
      verify: 'required',
      verifyMs: 0,
    });
  });
  it('mean the same on the command line', async () => {
    const words = ['delete', '--stack-name=web', '--confirm', 'web', '--retain-resources', 'A,B'];
    const line = readArguments(words, {});
    if (line.kind !== 'run') throw new Error('no run');
    const request = await readAs(line.source, around());
    expect(request).toMatchObject({
      operation: 'delete',
      stackName: 'web',
      confirm: 'web',
      retainResources: ['A', 'B'],
    });
  });
  it('may leave the operation to itself', async () => {
    expect((await read({ operation: 'update', wait: 'FALSE' })).wait).toBe(false);
  });
  it('may remove all tags', async () => {
    expect((await read({ operation: 'deploy', tags: '{}' })).tags).toEqual(new Map());
  });
  it('give a warning where a change set has decided already', async () => {
    const source = step({ operation: 'deploy', 'change-set': 'x', express: 'true', tags: 'a=b' });
    const notices: Notice[] = [];
    await readAs(source, around(), notices);
    expect(notices.map((notice) => notice.message).join()).toContain(
      'no effect: `tags`, `express`.',
    );
  });
});

describe('faults', () => {
  it('do not hide that another input is not known', async () => {
    const notices: Notice[] = [];
    const source = step({ operation: 'deploy', wait: 'x', 'stack-nmae': 'web' });
    await expect(readAs(source, around(), notices)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(notices.map((notice) => notice.message).join()).toContain('Did you mean stack-name?');
  });
  it('are all reported at once, a line each', async () => {
    const error = await failure({
      operation: 'deploy',
      'stack-name': '1web',
      wait: 'yes',
      'timeout-minutes': '0',
      'on-failure': 'rolback',
      parameters: 'Sise=1',
      template: 'TapStak.yml',
      'role-arn': 'deployer',
      'log-level': 'loud',
      notify: 'never',
    });
    expect(error.code).toBe('invalid-input');
    const lines = error.message.split('\n');
    expect(lines[0]).toBe('8 things are wrong with the inputs:');
    expect(lines).toHaveLength(9);
    expect(error.message).toContain('- `notify` is "never"');
    expect(error.message).toContain('- `stack-name` is "1web", which is not a stack name');
    expect(error.message).toContain('- `wait` is "yes", which is not `true` or `false`.');
    expect(error.message).toContain('- `timeout-minutes` is "0", which is not a whole number');
    expect(error.message).toContain('(Did you mean rollback?)');
    expect(error.message).toContain('Did you mean TapStack.yml?');
    expect(error.message).toContain('- `role-arn` is "deployer"');
    expect(error.message).toContain('- `log-level` is "loud"');
  });
  it('keep their own code when there is only one kind', async () => {
    const unknown = await failure({ operation: 'deploy', parameters: 'Sise=1\nColour=2' });
    expect(unknown.code).toBe('unknown-parameter');
    expect(unknown.message).toContain('Did you mean Size?');
    expect((await failure({ operation: 'deploy', template: 'no.yml' })).code).toBe(
      'template-not-found',
    );
  });
  it('of an unknown operation do not blame the event too', async () => {
    const error = await failure({ operation: 'dploy' });
    expect(error.message).toContain('(Did you mean deploy?)');
    expect(error.message).not.toContain('event');
  });
  it('show letters and blanks that only look right', async () => {
    const cyrillic = await failure({ operation: 'status', 'stack-name': 'tapst\u0430ck' });
    expect(cyrillic.message).toContain('tapst\\u0430ck');
    const noBreak = await failure({ operation: 'status', wait: 'true\u00a0' });
    expect(noBreak.message).toContain('true\\u00a0');
  });
  it.each([
    ['stack-name', 'a'.repeat(129)],
    ['stack-name', 'a_b'],
    ['environment-suffix', 'Dev'],
    ['environment-suffix', 'a--b'],
    ['capabilities', 'CAPABILITY_ALL'],
    ['role-arn', 'arn:aws:iam::123456789012:user/x'],
    ['notification-arns', 'events'],
    [
      'notification-arns',
      [1, 2, 3, 4, 5, 6].map((n) => `arn:aws:sns:us-west-2:123456789012:t${n}`).join(),
    ],
    ['template-bucket', 's3://bucket'],
    ['timeout-minutes', '1441'],
    ['timeout-minutes', '1.5'],
    ['timeout-minutes', '-1'],
    ['timeout-minutes', '1e2'],
    ['wait-for-stack-minutes', 'never'],
    ['monitoring-minutes', '181'],
    ['rollback-alarms', 'arn:aws:sns:us-west-2:123456789012:t'],
    ['termination-protection', 'on'],
    ['stack-policy', 'no-such-file.json'],
    ['stack-policy', 'TapStack.yml'],
    ['tags', 'aws:x=1'],
    ['tags', `${'k'.repeat(129)}=1`],
    ['tags', `k=${'v'.repeat(257)}`],
    ['tags', Array.from({ length: 51 }, (_, index) => `k${index}=1`).join('\n')],
    ['tags', 'no pair'],
    ['parameters', 'file:no-such-file'],
    ['retain-resources', 'Bucket'],
    ['resources-to-skip', 'Bucket'],
    ['change-set', '1st'],
    ['on-cancel', 'stop'],
    ['verify', 'yes'],
    ['verify-timeout-minutes', '1441'],
  ])('are found in %s: %j', async (name, value) => {
    expect((await failure({ operation: 'deploy', [name]: value })).code).toBe('invalid-input');
  });
  it('include inputs that go with other operations only', async () => {
    const error = await failure({
      operation: 'status',
      'change-set': 'x',
      'retain-resources': 'A',
      'resources-to-skip': 'B',
    });
    expect(error.message).toContain('`retain-resources` goes with operation `delete` only');
    expect(error.message).toContain('`resources-to-skip` goes with operation `continue-rollback`');
    expect(error.message).toContain('`change-set` goes with operation `deploy`, `create`');
  });
  it('include what is done at the end of a deployment that nobody waits for', async () => {
    const late = { 'termination-protection': 'true', verify: 'required' };
    const error = await failure({ operation: 'deploy', wait: 'false', ...late });
    expect(error.message).toContain(
      '`termination-protection` is set when the deployment has ended',
    );
    expect(error.message).toContain(
      '`verify: required` needs the checks at the end of the deployment',
    );
    const revert = { 'on-verification-failure': 'revert' };
    const unseen = await failure({ operation: 'deploy', wait: 'false', ...revert });
    expect(unseen.message).toContain('`on-verification-failure: revert` needs the checks');
    await expect(read({ operation: 'deploy', wait: 'false' })).resolves.toMatchObject({
      verify: 'on',
    });
  });
  it('of a secret never print it', async () => {
    const error = await failure(
      { operation: 'deploy', parameters: 'Password=hunter22' },
      { TAPSTACK_PARAM_Pasword: 'swordfish' },
    );
    expect(error.message).toContain('TAPSTACK_PARAM_Password');
    expect(error.message).not.toMatch(/hunter22|swordfish/);
  });
});

describe('the suffix', () => {
  it('comes from ENVIRONMENT_SUFFIX and names the stack', async () => {
    const request = await read({ operation: 'deploy' }, { ENVIRONMENT_SUFFIX: 'pr-7' });
    expect(request.stackName).toBe('tapstack-pr-7');
    expect(request.suffix.source).toBe('environment');
  });
  it.each([
    [{ 'environment-suffix': 'qa', 'stack-name': 'tapstack-prod' }, {}],
    [{ 'stack-name': 'tapstack-prod' }, { ENVIRONMENT_SUFFIX: 'qa' }],
    [{ 'environment-suffix': 'qa', parameters: 'EnvironmentSuffix=prod' }, {}],
    [{ 'stack-name': 'tapstack-qa', parameters: 'EnvironmentSuffix=prod' }, {}],
    [{ parameters: 'EnvironmentSuffix=prod' }, {}],
  ] as const)('is refused where %j and %j contradict each other', async (inputs, environment) => {
    const error = await failure({ operation: 'deploy', ...inputs }, environment);
    expect(error.code).toBe('suffix-conflict');
  });
  it('may come from `parameters` for a stack that is not named after it', async () => {
    const request = await read({
      operation: 'deploy',
      'stack-name': 'web',
      parameters: 'EnvironmentSuffix=prod',
    });
    expect(request.parameters.get('EnvironmentSuffix')).toBe('prod');
  });
  it('is checked in the environment too', async () => {
    expect((await failure({ operation: 'status' }, { ENVIRONMENT_SUFFIX: 'PROD' })).message).toBe(
      'ENVIRONMENT_SUFFIX is "PROD", which is not an environment suffix: lower-case letters and digits, single hyphens between them, 2 to 20 characters.',
    );
  });
});

describe('secrets', () => {
  it('go into the request from the environment', async () => {
    const request = await read(
      { operation: 'deploy' },
      { TAPSTACK_PARAM_Password: 'hunter22', NOTIFICATION_EMAIL: 'ops@example.com' },
    );
    expect([...request.secretParameters]).toEqual([
      ['Password', 'hunter22'],
      ['NotificationEmail', 'ops@example.com'],
    ]);
  });
  it('leave NOTIFICATION_EMAIL out where the template lacks the parameter', async () => {
    writeFileSync(join(folder, 'TapStack.yml'), 'Resources: {}');
    const request = await read({ operation: 'deploy' }, { NOTIFICATION_EMAIL: 'ops@example.com' });
    expect(request.secretParameters.size).toBe(0);
  });
  it('say whom to notify, without the blanks around them', async () => {
    const request = await read(
      { operation: 'deploy', notify: 'all' },
      { NOTIFICATION_EMAIL: ' ops@example.com\n', NOTIFICATION_TOPIC_ARN: 'arn:topic ' },
    );
    expect(request.notification).toEqual({
      when: 'all',
      topicArn: 'arn:topic',
      email: 'ops@example.com',
    });
  });
  it('prefer TAPSTACK_PARAM_NotificationEmail', async () => {
    const request = await read(
      { operation: 'deploy' },
      { TAPSTACK_PARAM_NotificationEmail: 'a@example.com', NOTIFICATION_EMAIL: 'b@example.com' },
    );
    expect([...request.secretParameters.values()]).toEqual(['a@example.com']);
  });
});

describe('confirmation', () => {
  it.each([
    {},
    { confirm: 'tapstack-de' },
    { confirm: 'TAPSTACK-DEV' },
    { confirm: 'tapstack-dev\n' },
  ])('of a deletion is refused with %j', async (inputs) => {
    expect((await failure({ operation: 'delete', ...inputs })).code).toBe('confirmation-mismatch');
  });
  it('is not minded for blanks around it', async () => {
    expect((await read({ operation: 'delete', confirm: ' tapstack-dev ' })).confirm).toBe(
      'tapstack-dev',
    );
  });
  it('is needed for skipping resources', async () => {
    const inputs = { operation: 'continue-rollback', 'resources-to-skip': 'A,Nested-1.B' };
    expect((await failure(inputs)).code).toBe('confirmation-mismatch');
    expect((await read({ ...inputs, confirm: 'tapstack-dev' })).resourcesToSkip).toEqual([
      'A',
      'Nested-1.B',
    ]);
  });
  it('is asked for where somebody can answer, after all faults were found', async () => {
    const asked: string[] = [];
    const answering = around({
      askForConfirmation: (stackName) => {
        asked.push(stackName);
        return Promise.resolve('tapstack-dev');
      },
    });
    const faulty = readAs(step({ operation: 'delete', wait: 'x' }), answering);
    await expect(faulty).rejects.toMatchObject({ code: 'invalid-input' });
    expect(asked).toEqual([]);
    const request = await readAs(step({ operation: 'delete' }), answering);
    expect(request.confirm).toBe('tapstack-dev');
    const wrong = readAs(step({ operation: 'delete', confirm: 'other' }), answering);
    await expect(wrong).rejects.toMatchObject({ code: 'confirmation-mismatch' });
    expect(asked).toEqual(['tapstack-dev']);
  });
});

describe('the way a run speaks', () => {
  it('has its log file in the temporary folder of the runner, else here', () => {
    expect(readPresentation(step({}, { RUNNER_TEMP: '/runner/tmp' }), '/w')).toEqual({
      logLevel: 'info',
      logFile: '/runner/tmp/tapstack.log',
      maskAccountId: false,
      format: 'text',
    });
    expect(readPresentation(step({}), '/w').logFile).toBe('/w/tapstack.log');
    expect(readPresentation(step({ 'log-file': 'logs/a.log' }), '/w').logFile).toBe(
      '/w/logs/a.log',
    );
  });
  it('falls back to defaults where an input is wrong, for the run must speak', () => {
    expect(readPresentation(step({ 'log-level': 'loud' }), '/w').logLevel).toBe('info');
  });
  it('is JSON only on a command line', () => {
    expect(readPresentation(step({ format: 'json' }), '/w').format).toBe('text');
    const line = readArguments(['status', '--format', 'json'], {});
    expect(line.kind === 'run' && readPresentation(line.source, '/w').format).toBe('json');
  });
});

describe('the subject of a run with wrong inputs', () => {
  it('is told as far as the inputs say it', () => {
    const source = step({ operation: 'delete', 'environment-suffix': 'qa', wait: 'x' });
    expect(readSubject(source, undefined)).toEqual({
      operation: 'delete',
      stackName: 'tapstack-qa',
    });
    expect(readSubject(step({ operation: 'x' }), undefined).operation).toBe('status');
  });
});
