import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Plan, PlannedChange } from '../../../src/simulator/contracts.js';
import { KNOWN_AFTER_APPLY } from '../../../src/simulator/contracts.js';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import { refusal, sideFor } from '../template/fixtures.js';
import { planInput } from './deployed.js';
import type { Version } from './deployed.js';

/** A small relative of a production stack: network, database, topic, and what refers to them. */
const STACK = `
Parameters:
  VpcCidr: {Type: String, Default: 10.0.0.0/16}
  InstanceClass: {Type: String, Default: db.t3.micro}
  Environment: {Type: String, Default: dev, AllowedValues: [dev, prod]}
  Password: {Type: String, NoEcho: true, Default: secret-password}
Conditions:
  Production: !Equals [!Ref Environment, prod]
Resources:
  Vpc:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: !Ref VpcCidr
      EnableDnsSupport: true
      Tags: [{Key: Name, Value: !Sub "\${AWS::StackName}-vpc"}]
  Subnet:
    Type: AWS::EC2::Subnet
    Properties:
      VpcId: !Ref Vpc
      CidrBlock: !Select [0, !Cidr [!Ref VpcCidr, 4, 8]]
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: database
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: !GetAtt Vpc.CidrBlock}]
  SubnetGroup:
    Type: AWS::RDS::DBSubnetGroup
    Properties: {DBSubnetGroupDescription: d, SubnetIds: [!Ref Subnet]}
  Db:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Delete
    UpdateReplacePolicy: Snapshot
    Properties:
      Engine: postgres
      DBInstanceClass: !Ref InstanceClass
      AllocatedStorage: "20"
      MasterUsername: admin1
      MasterUserPassword: !Ref Password
      DBSubnetGroupName: !Ref SubnetGroup
      VPCSecurityGroups: [!Ref Group]
      MultiAZ: !If [Production, true, false]
  Topic:
    Type: AWS::SNS::Topic
    Properties: {TopicName: alerts, DisplayName: !Sub "db \${Db.Endpoint.Address}"}
  Extra: {Type: AWS::SNS::Topic, Condition: Production, Properties: {TopicName: extra}}
Outputs:
  Endpoint: {Value: !GetAtt Db.Endpoint.Address}
`;
let side: EmbeddedTemplateSide;

beforeAll(async () => {
  side = await sideFor(
    STACK,
    'Resources: {A: {Type: AWS::CloudFormation::Stack}, B: {Type: AWS::EC2::EC2Fleet}, C: {Type: Custom::X}, D: {Type: AWS::RDS::DBCluster}, E: {Type: AWS::IAM::Role}, F: {Type: AWS::EC2::EIP}}',
  );
});

function planFor(from: Version, to: Version, tagsChanged = false): Plan {
  return side.plan(planInput(side, from, to, tagsChanged));
}

function change(plan: Plan, logicalId: string): PlannedChange | undefined {
  return plan.changes.find((each) => each.logicalId === logicalId);
}

/** `Vpc Modify True`, one line a change. */
function summary(plan: Plan): readonly string[] {
  return plan.changes.map(({ logicalId, action, replacement, policyAction }) =>
    [logicalId, action, replacement, policyAction].filter(Boolean).join(' '),
  );
}

function causes(plan: Plan, logicalId: string): readonly string[] {
  return (change(plan, logicalId)?.details ?? []).map((each) =>
    [
      each.name ?? each.attribute,
      each.requiresRecreation,
      each.evaluation,
      each.changeSource,
      each.causingEntity,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** A template with one resource. */
function single(resource: string, rest = ''): Version {
  return { body: `Resources: {A: ${resource}}\n${rest}` };
}

describe('five edits of a stack', () => {
  it('a CIDR change by parameter replaces the network and what stands in it', () => {
    const plan = planFor({ body: STACK }, { body: STACK, parameters: { VpcCidr: '10.1.0.0/16' } });
    expect(summary(plan)).toEqual([
      'Vpc Modify True ReplaceAndDelete',
      'Subnet Modify True ReplaceAndDelete',
      'Group Modify Conditional',
      'SubnetGroup Modify False',
      'Db Modify False',
    ]);
    expect(causes(plan, 'Vpc')).toEqual([
      'CidrBlock Always Static ParameterReference VpcCidr',
      'CidrBlock Always Dynamic DirectModification',
    ]);
    expect(causes(plan, 'Subnet')).toEqual([
      'VpcId Always Dynamic ResourceReference Vpc',
      'CidrBlock Always Static ParameterReference VpcCidr',
      'CidrBlock Always Dynamic DirectModification',
    ]);
    expect(causes(plan, 'Group')).toEqual([
      'VpcId Always Dynamic ResourceReference Vpc',
      'SecurityGroupIngress Never Dynamic ResourceAttribute Vpc.CidrBlock',
    ]);
    expect(causes(plan, 'Db')).toEqual(['VPCSecurityGroups Never Dynamic ResourceReference Group']);
  });

  it('another instance class is an update without replacement', () => {
    const plan = planFor(
      { body: STACK },
      { body: STACK, parameters: { InstanceClass: 'db.t3.large' } },
    );
    expect(summary(plan)).toEqual(['Db Modify False']);
    expect(change(plan, 'Db')?.scope).toEqual(['Properties']);
    expect(change(plan, 'Db')?.details[0]).toMatchObject({
      path: '/Properties/DBInstanceClass',
      beforeValue: 'db.t3.micro',
      afterValue: 'db.t3.large',
      attributeChangeType: 'Modify',
    });
  });

  it('a tag is a change of scope Tags', () => {
    const plan = planFor({ body: STACK }, { body: STACK.replace('-vpc"', '-network"') });
    expect(summary(plan)).toEqual(['Vpc Modify False']);
    expect(change(plan, 'Vpc')).toMatchObject({ scope: ['Tags'] });
    expect(change(plan, 'Vpc')?.details).toEqual([
      {
        attribute: 'Tags',
        name: undefined,
        path: '/Properties/Tags/0/Value',
        requiresRecreation: 'Never',
        evaluation: 'Static',
        changeSource: 'DirectModification',
        causingEntity: undefined,
        beforeValue: 'demo-vpc',
        afterValue: 'demo-network',
        attributeChangeType: 'Modify',
      },
    ]);
  });

  it('a removal follows the deletion policy of the deployed template', () => {
    const without = STACK.replace(/ {2}Topic:[^]*?(?= {2}Extra)/, '');
    expect(summary(planFor({ body: STACK }, { body: without }))).toEqual(['Topic Remove Delete']);
    const removed = change(planFor({ body: STACK }, { body: without }), 'Topic');
    expect(removed).toMatchObject({
      physicalId: 'topic-1',
      afterContext: undefined,
      scope: [],
      details: [],
    });
    expect(JSON.parse(removed?.beforeContext ?? '')).toEqual({
      Properties: { TopicName: 'alerts', DisplayName: 'db Db/Endpoint.Address' },
    });
  });

  it('another engine may replace the database, and then the topic that names it', () => {
    const plan = planFor(
      { body: STACK },
      { body: STACK.replace('Engine: postgres', 'Engine: mysql') },
    );
    expect(summary(plan)).toEqual(['Db Modify Conditional', 'Topic Modify False']);
    expect(causes(plan, 'Db')).toEqual(['Engine Conditionally Static DirectModification']);
    expect(causes(plan, 'Topic')).toEqual([
      'DisplayName Never Dynamic ResourceAttribute Db.Endpoint.Address',
    ]);
    expect(change(plan, 'Topic')?.details[0]?.afterValue).toBe(KNOWN_AFTER_APPLY);
  });
});

describe('replacement', () => {
  it('takes the policy of replaced resources from UpdateReplacePolicy only', () => {
    const plan = planFor({ body: STACK }, { body: STACK.replace('admin1', 'admin2') });
    expect(summary(plan)[0]).toBe('Db Modify True ReplaceAndSnapshot');
    const topic = (name: string, policy: string) =>
      single(`{Type: AWS::SNS::Topic, ${policy}: Retain, Properties: {TopicName: ${name}}}`);
    const kept = planFor(topic('a', 'UpdateReplacePolicy'), topic('b', 'UpdateReplacePolicy'));
    expect(summary(kept)).toEqual(['A Modify True ReplaceAndRetain']);
    const lost = planFor(topic('a', 'DeletionPolicy'), topic('b', 'DeletionPolicy'));
    expect(summary(lost)).toEqual(['A Modify True ReplaceAndDelete']);
  });

  it('follows chains: a replaced name makes the next certain thing only conditional', () => {
    const chain = (name: string): Version => ({
      body: `
Resources:
  A: {Type: AWS::SNS::Topic, Properties: {TopicName: ${name}}}
  B: {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub "\${A.TopicName}-b"}}
  C: {Type: AWS::SNS::Topic, Properties: {TopicName: !GetAtt B.TopicName}}
  D: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref C}}
  E: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref D}}
`,
    });
    const plan = planFor(chain('x'), chain('y'));
    expect(summary(plan)).toEqual([
      'A Modify True ReplaceAndDelete',
      'B Modify Conditional',
      'C Modify Conditional',
      'D Modify False',
    ]);
    expect(causes(plan, 'B')).toEqual(['TopicName Always Dynamic ResourceAttribute A.TopicName']);
    expect(change(plan, 'C')?.afterContext).toBe(
      `{"Properties":{"TopicName":"${KNOWN_AFTER_APPLY}"}}`,
    );
  });

  it('looks into nested properties, and into structures that are added', () => {
    const fleet = (unit: string) =>
      single(
        `{Type: AWS::EC2::EC2Fleet, Properties: {LaunchTemplateConfigs: [], TargetCapacitySpecification: {TotalTargetCapacity: 1${unit}}}}`,
      );
    const nested = planFor(
      fleet(', TargetCapacityUnitType: vcpu'),
      fleet(', TargetCapacityUnitType: units'),
    );
    expect(summary(nested)).toEqual(['A Modify True ReplaceAndDelete']);
    expect(summary(planFor(fleet(''), fleet(', TargetCapacityUnitType: units')))).toEqual([
      'A Modify True ReplaceAndDelete',
    ]);
    const bare = single('{Type: AWS::EC2::EC2Fleet, Properties: {LaunchTemplateConfigs: []}}');
    expect(summary(planFor(bare, fleet(', TargetCapacityUnitType: units')))).toEqual([
      'A Modify True ReplaceAndDelete',
    ]);
    expect(summary(planFor(bare, fleet('')))).toEqual(['A Modify False']);
  });

  it('is possible for types that the database does not have, and not for properties of custom resources', () => {
    const unknown = (value: string) => single(`{Type: Own::Thing::X, Properties: {P: ${value}}}`);
    expect(summary(planFor(unknown('a'), unknown('b')))).toEqual(['A Modify Conditional']);
    const custom = (token: string, value: string) =>
      single(`{Type: Custom::X, Properties: {ServiceToken: ${token}, P: ${value}}}`);
    expect(summary(planFor(custom('t', 'a'), custom('t', 'b')))).toEqual(['A Modify False']);
    expect(summary(planFor(custom('t', 'a'), custom('u', 'a')))).toEqual([
      'A Modify True ReplaceAndDelete',
    ]);
  });

  it('refuses another type under the same name', () => {
    expect(
      refusal(() => planFor(single('{Type: AWS::SNS::Topic}'), single('{Type: AWS::EC2::VPC}'))),
    ).toBe(
      'Update of resource type is not permitted. The new template modifies resource type of the following resources: [A]',
    );
  });
});

describe('additions and removals', () => {
  it('come from conditions as well', () => {
    const plan = planFor({ body: STACK }, { body: STACK, parameters: { Environment: 'prod' } });
    expect(summary(plan)).toEqual(['Db Modify Conditional', 'Topic Modify False', 'Extra Add']);
    expect(causes(plan, 'Db')).toEqual(['MultiAZ Conditionally Static DirectModification']);
    expect(change(plan, 'Extra')).toEqual({
      action: 'Add',
      logicalId: 'Extra',
      physicalId: undefined,
      type: 'AWS::SNS::Topic',
      replacement: undefined,
      policyAction: undefined,
      scope: [],
      details: [],
      beforeContext: undefined,
      afterContext: '{"Properties":{"TopicName":"extra"}}',
    });
  });

  it('plan a first deployment as additions only', () => {
    const input = planInput(side, { body: STACK }, { body: STACK });
    const scope = { ...input.scope, resources: new Map() };
    const plan = side.plan({ ...input, scope, before: new Map(), previous: undefined });
    expect(summary(plan)).toEqual([
      'Vpc Add',
      'Subnet Add',
      'Group Add',
      'SubnetGroup Add',
      'Db Add',
      'Topic Add',
    ]);
    expect(JSON.parse(change(plan, 'Subnet')?.afterContext ?? '')).toEqual({
      Properties: { VpcId: KNOWN_AFTER_APPLY, CidrBlock: '10.0.0.0/24' },
    });
  });

  it.each([
    ['{Type: AWS::SNS::Topic}', 'Delete'],
    ['{Type: AWS::SNS::Topic, DeletionPolicy: Retain}', 'Retain'],
    ['{Type: AWS::SNS::Topic, DeletionPolicy: RetainExceptOnCreate}', 'Retain'],
    ['{Type: AWS::RDS::DBInstance}', 'Snapshot'],
    ['{Type: AWS::RDS::DBInstance, DeletionPolicy: Delete}', 'Delete'],
    ['{Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c}}', 'Delete'],
    ['{Type: AWS::RDS::DBCluster}', 'Snapshot'],
  ])('removal of %s: %s', (resource, action) => {
    const from = { body: `Resources: {A: ${resource}, Z: {Type: AWS::SNS::Topic}}` };
    const to = { body: 'Resources: {Z: {Type: AWS::SNS::Topic}}' };
    expect(summary(planFor(from, to))).toEqual([`A Remove ${action}`]);
  });

  it('a reference to a resource that is added is a direct change, not yet certain', () => {
    const from = { body: 'Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: x}}}' };
    const to = {
      body: 'Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: !GetAtt B.TopicName}}, B: {Type: AWS::SNS::Topic}}',
    };
    const plan = planFor(from, to);
    expect(causes(plan, 'A')).toEqual(['TopicName Always Dynamic DirectModification']);
    expect(summary(plan)).toEqual(['A Modify Conditional', 'B Add']);
  });
});

describe('what is a change and what is not', () => {
  const topic = (attributes: string) => single(`{Type: AWS::SNS::Topic${attributes}}`);

  it.each([
    'DeletionPolicy: Retain',
    'UpdateReplacePolicy: Retain',
    'UpdatePolicy: {a: b}',
    'CreationPolicy: {a: b}',
  ])('only %s is none', (policy) => {
    const plan = planFor(topic(''), topic(`, ${policy}`));
    expect(plan).toEqual({ changes: [], outputsChanged: false });
  });

  it('policies are named beside another change', () => {
    const plan = planFor(
      topic(', Properties: {DisplayName: a}'),
      topic(', DeletionPolicy: Retain, Properties: {DisplayName: b}'),
    );
    expect(change(plan, 'A')?.scope).toEqual(['Properties', 'DeletionPolicy']);
  });

  it('metadata is one', () => {
    const plan = planFor(topic(', Metadata: {a: b}'), topic(', Metadata: {a: c}'));
    expect(summary(plan)).toEqual(['A Modify False']);
    expect(change(plan, 'A')?.scope).toEqual(['Metadata']);
  });

  it('conditions and unused parameters are none', () => {
    const more = STACK.replace(
      'Conditions:',
      '  Unused: {Type: String, Default: x}\nConditions:\n  Other: !Equals [a, b]',
    );
    expect(planFor({ body: STACK }, { body: more })).toEqual({
      changes: [],
      outputsChanged: false,
    });
  });

  it('a number and its text are the same', () => {
    expect(planFor({ body: STACK }, { body: STACK.replace('"20"', '20') }).changes).toEqual([]);
  });

  it('tags of the stack reach resources that take tags', () => {
    const plan = planFor({ body: STACK }, { body: STACK }, true);
    expect(summary(plan)).toEqual([
      'Vpc Modify False',
      'Subnet Modify False',
      'Group Modify False',
      'SubnetGroup Modify False',
      'Db Modify False',
      'Topic Modify False',
    ]);
    expect(causes(plan, 'Db')).toEqual(['Tags Never Static DirectModification']);
    expect(
      planFor(
        single('{Type: Custom::X, Properties: {ServiceToken: t}}'),
        single('{Type: Custom::X, Properties: {ServiceToken: t}}'),
        true,
      ).changes,
    ).toEqual([]);
  });

  it('a nested stack always is one', () => {
    const nested = single('{Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: u}}');
    const plan = planFor(nested, nested);
    expect(summary(plan)).toEqual(['A Modify False']);
    expect(causes(plan, 'A')).toEqual(['Properties Never Dynamic Automatic']);
  });

  it.each([
    ['Outputs: {X: {Value: a}}', 'Outputs: {X: {Value: b}}'],
    ['', 'Outputs: {X: {Value: b}}'],
    ['Outputs: {X: {Value: b}}', ''],
    ['Outputs: {X: {Value: a}}', 'Outputs: {X: {Value: a, Export: {Name: n}}}'],
    [
      'Mappings: {M: {a: {b: c}}}\nOutputs: {X: {Value: !FindInMap [M, a, b]}}',
      'Mappings: {M: {a: {b: d}}}\nOutputs: {X: {Value: !FindInMap [M, a, b]}}',
    ],
    [
      'Parameters: {P: {Type: String, Default: a}}\nOutputs: {X: {Value: !Sub "${P}"}}',
      'Parameters: {P: {Type: String, Default: b}}\nOutputs: {X: {Value: !Sub "${P}"}}',
    ],
    [
      'Conditions: {C: !Equals [a, a]}\nOutputs: {X: {Value: a, Condition: C}}',
      'Conditions: {C: !Equals [a, b]}\nOutputs: {X: {Value: a, Condition: C}}',
    ],
  ])('outputs from %j to %j leave the list of changes empty', (from, to) => {
    const resource = '{Type: AWS::SNS::Topic}';
    expect(planFor(single(resource, from), single(resource, to))).toEqual({
      changes: [],
      outputsChanged: true,
    });
  });
});

describe('values as a change set shows them', () => {
  it('are texts, and hide what is declared NoEcho', () => {
    const plan = planFor(
      { body: STACK },
      { body: STACK, parameters: { Password: 'other-password' } },
    );
    expect(summary(plan)).toEqual(['Db Modify False']);
    expect(change(plan, 'Db')?.details[0]).toMatchObject({
      name: 'MasterUserPassword',
      beforeValue: '****',
      afterValue: '****',
    });
    expect(JSON.stringify(plan)).not.toMatch(/secret-password|other-password/);
    expect(JSON.parse(change(plan, 'Db')?.beforeContext ?? '')).toMatchObject({
      Properties: {
        AllocatedStorage: '20',
        MultiAZ: 'false',
        VPCSecurityGroups: ['group-1'],
        MasterUserPassword: '****',
      },
    });
  });

  it('are JSON for structures, with the kind of change', () => {
    const topic = (properties: string) =>
      single(`{Type: AWS::SNS::Topic, Properties: {${properties}}}`);
    const added = planFor(
      topic('TopicName: a'),
      topic('TopicName: a, DataProtectionPolicy: {Version: 1, On: true}'),
    );
    expect(change(added, 'A')?.details).toMatchObject([
      {
        path: '/Properties/DataProtectionPolicy',
        attributeChangeType: 'Add',
        afterValue: '{"Version":"1","On":"true"}',
      },
    ]);
    expect(change(added, 'A')?.details[0]?.beforeValue).toBeUndefined();
    const removed = planFor(topic('TopicName: a, DisplayName: x'), topic('TopicName: a'));
    expect(change(removed, 'A')?.details).toMatchObject([
      { attributeChangeType: 'Remove', beforeValue: 'x' },
    ]);
  });

  it('have the index of list items that are there', () => {
    const list = (items: string) => ({
      body: `Parameters: {P: {Type: String, Default: p}}\nConditions: {C: !Equals [a, b]}\nResources: {A: {Type: AWS::EC2::EC2Fleet, Properties: {LaunchTemplateConfigs: [${items}]}}}`,
    });
    const from = list('!If [C, {X: 1}, !Ref AWS::NoValue], {X: !Ref P}');
    const plan = planFor(from, { ...from, parameters: { P: 'q' } });
    expect(
      change(plan, 'A')?.details.map(({ path, changeSource }) => [path, changeSource]),
    ).toEqual([
      ['/Properties/LaunchTemplateConfigs/0/X', 'ParameterReference'],
      ['/Properties/LaunchTemplateConfigs/0/X', 'DirectModification'],
    ]);
  });
});

describe('for all versions of a stack', () => {
  const version = fc
    .record({
      cidr: fc.constantFrom('10.0.0.0/16', '10.1.0.0/16'),
      size: fc.constantFrom('db.t3.micro', 'db.t3.large'),
      environment: fc.constantFrom('dev', 'prod'),
      engine: fc.constantFrom('postgres', 'mysql'),
      topic: fc.constantFrom('alerts', '!Sub "${Vpc}-alerts"', '!GetAtt Db.DBInstanceArn'),
    })
    .map(({ cidr, size, environment, engine, topic }): Version => ({
      body: STACK.replace('Engine: postgres', `Engine: ${engine}`).replace(
        'TopicName: alerts',
        `TopicName: ${topic}`,
      ),
      parameters: { VpcCidr: cidr, InstanceClass: size, Environment: environment },
    }));

  it('nothing changes from a version to itself', () => {
    fc.assert(
      fc.property(version, (same) => {
        expect(planFor(same, same)).toEqual({ changes: [], outputsChanged: false });
      }),
      { numRuns: 50 },
    );
  });

  it('each modification has details, a replacement that follows from them, and both contexts', () => {
    fc.assert(
      fc.property(version, version, (from, to) => {
        for (const each of planFor(from, to).changes) {
          if (each.action !== 'Modify') continue;
          const always = each.details.filter(
            ({ requiresRecreation }) => requiresRecreation === 'Always',
          );
          const certain = always.some(({ evaluation }) => evaluation === 'Static');
          expect(each.replacement === 'True').toBe(certain);
          if (each.replacement === 'False') {
            expect(
              each.details.every(({ requiresRecreation }) => requiresRecreation === 'Never'),
            ).toBe(true);
          }
          expect(each.details.length).toBeGreaterThan(0);
          expect(each.beforeContext).not.toBe(each.afterContext);
        }
      }),
      { numRuns: 100 },
    );
  });
});
