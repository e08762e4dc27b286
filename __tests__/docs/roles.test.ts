import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseDocument } from '../../src/template/document.js';
import { adapterActions } from '../support/adapter-calls.js';
import { conditionKeys, hasIamData, iamActions } from '../support/iam-data.js';
import { openAccount, STACK } from '../support/in-process.js';
import { allowing, matches, readPolicy, type Policy } from '../support/policy.js';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** IAM's limits on a role: all its inline policies together, and one managed policy; both without white space. */
const INLINE_LIMIT = 10_240;
const MANAGED_LIMIT = 6_144;

const deploy = readPolicy('deploy-role.json');
const plan = readPolicy('plan-role.json');
const handlers = JSON.parse(read('docs/iam/handler-permissions.json')) as {
  readonly withoutHandlers: readonly string[];
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly unused: Readonly<Record<string, string>>;
};
interface RoleBody {
  readonly Type: string;
  readonly Properties: {
    readonly AssumeRolePolicyDocument: {
      readonly Statement: readonly { readonly Principal: { readonly Service: string } }[];
    };
    readonly ManagedPolicyArns?: readonly string[];
  };
}
const template = parseDocument(read('TapStack.yml'), { file: 'TapStack.yml' }).value as unknown as {
  readonly Resources: Readonly<Record<string, RoleBody>>;
};
const resources = Object.values(template.Resources);
const types = [...new Set(resources.map(({ Type: type }) => type))].sort();
const roles = resources.filter(({ Type: type }) => type === 'AWS::IAM::Role');

const missing = (policy: Policy, actions: readonly string[]): readonly string[] =>
  actions.filter((action) => allowing(policy, action).length === 0);

describe('the role that deploys', () => {
  it.each(types)('may do what CloudFormation does for %s', (type) => {
    const needed = handlers.types[type];
    expect(needed ?? `${type}: add its handlers' permissions`).toBeInstanceOf(Array);
    const granted = (needed ?? []).filter((action) => !(action in handlers.unused));
    expect(granted).not.toHaveLength(0);
    expect(missing(deploy, granted)).toEqual([]);
  });

  it('may make every call of the adapters', () => {
    const calls = adapterActions();
    expect(calls).toEqual(
      expect.arrayContaining([
        'cloudformation:ExecuteChangeSet',
        'elasticloadbalancing:DescribeTargetHealth',
        's3:PutObject',
        'sns:Publish',
      ]),
    );
    expect(missing(deploy, calls)).toEqual([]);
  });

  it('may pass the roles of the template to their services, and to nothing else', () => {
    const services = roles.flatMap(({ Properties: { AssumeRolePolicyDocument: trust } }) =>
      trust.Statement.map(({ Principal: principal }) => principal.Service),
    );
    const [statement] = allowing(deploy, 'iam:PassRole');
    expect(statement?.conditions['StringEquals']?.['iam:PassedToService']).toEqual(
      [...new Set(services)].sort(),
    );
  });

  it('may attach the managed policies of the template, and no other', () => {
    const attached = roles.flatMap(
      ({ Properties: properties }) => properties.ManagedPolicyArns ?? [],
    );
    const [statement] = allowing(deploy, 'iam:AttachRolePolicy');
    expect(statement?.conditions['ArnEquals']?.['iam:PolicyARN']).toEqual(attached);
  });

  it('may make service-linked roles only for the three services that a new account lacks them for', () => {
    const [statement, ...others] = allowing(deploy, 'iam:CreateServiceLinkedRole');
    expect(others).toEqual([]);
    expect(statement?.conditions['StringEquals']?.['iam:AWSServiceName']).toEqual([
      'autoscaling.amazonaws.com',
      'elasticloadbalancing.amazonaws.com',
      'rds.amazonaws.com',
    ]);
  });

  it('uses keys only through services, and removes and changes only what carries a name of ours', () => {
    for (const action of ['kms:Decrypt', 'kms:CreateGrant', 'kms:GenerateDataKey']) {
      const [statement, ...others] = allowing(deploy, action);
      expect(others).toEqual([]);
      expect(Object.keys(statement?.conditions['StringEquals'] ?? {})).toEqual(['kms:ViaService']);
    }
    for (const action of ['kms:ScheduleKeyDeletion', 'kms:PutKeyPolicy', 'ec2:DeleteVpc']) {
      const [statement, ...others] = allowing(deploy, action);
      expect(others).toEqual([]);
      expect(statement?.conditions['StringLike']?.['aws:ResourceTag/Name']).toEqual(['tapstack-*']);
    }
  });

  it('gives a reason for each permission of a handler that it lacks, and lacks it', () => {
    const known = new Set(Object.values(handlers.types).flat());
    for (const [action, reason] of Object.entries(handlers.unused)) {
      expect([action, known.has(action), reason.length > 0]).toEqual([action, true, true]);
      // Reading configurations of buckets and functions is one permission with a star.
      expect([action, missing(deploy, [action])]).toEqual([action, [action]]);
    }
  });
});

/** ARN of a named resource by its type, and an action that only works when the policy knows that ARN. */
const ARNS: Readonly<Record<string, readonly [action: string, arn: (id: string) => string]>> = {
  'AWS::AutoScaling::AutoScalingGroup': [
    'autoscaling:CreateAutoScalingGroup',
    (id) => regional('autoscaling', `autoScalingGroup:1:autoScalingGroupName/${id}`),
  ],
  'AWS::CloudTrail::Trail': [
    'cloudtrail:CreateTrail',
    (id) => regional('cloudtrail', `trail/${id}`),
  ],
  'AWS::CloudWatch::Alarm': [
    'cloudwatch:PutMetricAlarm',
    (id) => regional('cloudwatch', `alarm:${id}`),
  ],
  'AWS::CloudWatch::Dashboard': [
    'cloudwatch:PutDashboard',
    (id) => `arn:aws:cloudwatch::123456789012:dashboard/${id}`,
  ],
  'AWS::ElasticLoadBalancingV2::Listener': ['elasticloadbalancing:CreateListener', (id) => id],
  'AWS::ElasticLoadBalancingV2::ListenerRule': ['elasticloadbalancing:CreateRule', (id) => id],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': [
    'elasticloadbalancing:CreateLoadBalancer',
    (id) => id,
  ],
  'AWS::ElasticLoadBalancingV2::TargetGroup': [
    'elasticloadbalancing:CreateTargetGroup',
    (id) => id,
  ],
  'AWS::Events::Rule': ['events:PutRule', (id) => regional('events', `rule/${id}`)],
  'AWS::IAM::InstanceProfile': [
    'iam:CreateInstanceProfile',
    (id) => `arn:aws:iam::123456789012:instance-profile/${id}`,
  ],
  'AWS::IAM::Role': ['iam:CreateRole', (id) => `arn:aws:iam::123456789012:role/${id}`],
  'AWS::KMS::Alias': ['kms:CreateAlias', (id) => regional('kms', id)],
  'AWS::KMS::Key': ['kms:ScheduleKeyDeletion', (id) => regional('kms', `key/${id}`)],
  'AWS::Lambda::Function': ['lambda:CreateFunction', (id) => regional('lambda', `function:${id}`)],
  'AWS::Logs::LogGroup': ['logs:CreateLogGroup', (id) => regional('logs', `log-group:${id}:*`)],
  'AWS::RDS::DBInstance': ['rds:CreateDBInstance', (id) => regional('rds', `db:${id}`)],
  'AWS::RDS::DBParameterGroup': ['rds:CreateDBParameterGroup', (id) => regional('rds', `pg:${id}`)],
  'AWS::RDS::DBSubnetGroup': ['rds:CreateDBSubnetGroup', (id) => regional('rds', `subgrp:${id}`)],
  'AWS::S3::Bucket': ['s3:CreateBucket', (id) => `arn:aws:s3:::${id}`],
  'AWS::SNS::Topic': ['sns:CreateTopic', (id) => id],
  'AWS::SQS::Queue': [
    'sqs:CreateQueue',
    (id) => regional('sqs', id.slice(id.lastIndexOf('/') + 1)),
  ],
};

function regional(service: string, resource: string): string {
  return `arn:aws:${service}:us-west-2:123456789012:${resource}`;
}

describe('the names of the template', () => {
  let account: Awaited<ReturnType<typeof openAccount>>;
  beforeAll(async () => {
    account = await openAccount();
    account.write('app.yml', read('TapStack.yml'));
    const ran = await account.run('create', { parameters: 'NatGatewayMode=per-az' });
    expect(ran.success?.result).toBe('succeeded');
  });
  afterAll(async () => {
    await account.close();
  });

  it('are those that the policy of the deploying role names', () => {
    const made = [...(account.simulator.world.stack(STACK)?.resources.values() ?? [])];
    const named = made.filter(({ type }) => type in ARNS);
    expect(new Set(named.map(({ type }) => type))).toEqual(
      new Set(types.filter((type) => type in ARNS)),
    );
    const outside = named.filter(({ type, physicalId }) => {
      const [action, arn] = ARNS[type] ?? ['', String];
      return allowing(deploy, action, arn(physicalId)).length === 0;
    });
    expect(outside.map(({ type, physicalId }) => `${type} ${physicalId}`)).toEqual([]);
  });
});

describe('the role that plans', () => {
  /** What a pull request must never be able to do. */
  const BANNED = [
    'cloudformation:CancelUpdateStack',
    'cloudformation:ContinueUpdateRollback',
    'cloudformation:CreateStack',
    'cloudformation:DeleteStack',
    'cloudformation:ExecuteChangeSet',
    'cloudformation:RollbackStack',
    'cloudformation:SetStackPolicy',
    'cloudformation:UpdateStack',
    'cloudformation:UpdateTerminationProtection',
    'iam:PassRole',
    'sns:Publish',
  ];

  it.each(BANNED)('may not %s', (action) => {
    expect(missing(plan, [action])).toEqual([action]);
  });

  it('has no permission whose name begins with Update, Execute, Delete or Put, but for its change sets and the template store', () => {
    const changing = plan.statements
      .flatMap(({ actions }) => actions)
      .filter((action) => !/:(Describe|Get|List|Validate)/.test(action));
    expect(changing.sort()).toEqual([
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:TagResource',
      's3:PutObject',
    ]);
  });

  it('may make every reading call of the adapter for stacks, and those for change sets and big templates', () => {
    const needed = adapterActions().filter(
      (action) =>
        /^cloudformation:(Describe|Get|List|Validate)/.test(action) ||
        /^cloudformation:(Create|Delete)ChangeSet$/.test(action) ||
        action.startsWith('s3:'),
    );
    expect(needed.length).toBeGreaterThan(10);
    expect(missing(plan, needed)).toEqual([]);
    // CloudFormation reads the image and the zones with the caller's rights while it makes the set.
    expect(missing(plan, ['ssm:GetParameters', 'ec2:DescribeAvailabilityZones'])).toEqual([]);
  });

  it('touches only change sets that are named as ours, by name and by ARN', () => {
    const [statement, ...others] = allowing(plan, 'cloudformation:DeleteChangeSet');
    expect(others).toEqual([]);
    expect(statement?.conditions['StringLike']?.['cloudformation:ChangeSetName']).toEqual([
      'tapstack-*',
      'arn:aws:cloudformation:us-west-2:*:changeSet/tapstack-*',
    ]);
  });
});

const POLICIES = ['deploy-role.json', 'plan-role.json', 'live-role.json'];

describe.each(POLICIES)('%s', (name) => {
  const policy = readPolicy(name);
  const actions = policy.statements.flatMap((statement) => statement.actions);

  it('has no action that is all of a service, and nothing but permission', () => {
    expect(actions.filter((action) => /^\*|:\*$/.test(action))).toEqual([]);
    expect(new Set(policy.statements.map(({ sid }) => sid)).size).toBe(policy.statements.length);
  });

  it('can be pasted as an inline policy, and where it is small as a managed one', () => {
    expect(policy.size).toBeLessThanOrEqual(
      name === 'deploy-role.json' ? INLINE_LIMIT : MANAGED_LIMIT,
    );
  });

  const where = hasIamData ? it : it.skip;
  where("names actions that are in AWS's list", () => {
    expect(actions.filter((action) => iamActions(action).length === 0)).toEqual([]);
  });

  where(
    'gives the resource `*` only where AWS knows nothing finer, reads, or sets a condition',
    () => {
      const wide = policy.statements
        .filter(({ resources: given, conditions }) => {
          return given.includes('*') && Object.keys(conditions).length === 0;
        })
        .flatMap((statement) => statement.actions)
        .filter((action) =>
          iamActions(action).some(
            ({ resourceTypes, accessLevel }) =>
              resourceTypes.length > 0 && !/^(List|Read)/.test(accessLevel),
          ),
        );
      expect(wide).toEqual([]);
    },
  );

  where('uses condition keys that each of its actions knows', () => {
    const unknown = policy.statements.flatMap(({ actions: conditioned, conditions }) =>
      Object.values(conditions).flatMap((keys) =>
        Object.keys(keys).flatMap((key) =>
          conditioned.filter((action) => !knows(action, key)).map((action) => `${key} ${action}`),
        ),
      ),
    );
    expect(unknown).toEqual([]);
  });
});

/** Whether requests for an action carry a condition key; some are in every request. */
function knows(action: string, key: string): boolean {
  if (key === 'aws:RequestedRegion') return true;
  return conditionKeys(action).some((known) => matches(known.replace(/\$\{.*\}/, '*'), key));
}

describe("the list of the handlers' permissions", () => {
  it('says of which types there was no list to read', () => {
    for (const type of handlers.withoutHandlers) expect(handlers.types).toHaveProperty([type]);
  });

  (hasIamData ? it : it.skip)("names actions that are in AWS's list", () => {
    const named = Object.values(handlers.types).flat();
    // Managed fleets are newer than the list.
    const unknown = named.filter(
      (action) => !action.startsWith('managed-fleets:') && iamActions(action).length === 0,
    );
    expect([...new Set(unknown)]).toEqual([]);
  });
});
