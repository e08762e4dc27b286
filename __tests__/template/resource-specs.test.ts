import { beforeAll, describe, expect, it } from '@jest/globals';
import { FACT_LOADERS } from '../../src/template/facts/loaders.js';
import { decodeFacts } from '../../src/template/resource-notation.js';
import type { PropertySpecs, PropertyType } from '../../src/template/resource-notation.js';
import { joinResourceSpecs, loadResourceSpecs } from '../../src/template/resource-specs.js';
import type { ResourceSpec, ResourceSpecs } from '../../src/template/resource-specs.js';

const TYPES = [
  'AWS::EC2::VPC',
  'AWS::EC2::Instance',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::CloudFormation::Stack',
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EFS::AccessPoint',
  'AWS::EC2::EC2Fleet',
  'AWS::RedshiftServerless::Snapshot',
  'AWS::EventsV2::Subscriber',
  'Custom::Thing',
  'AWS::Nowhere::Nothing',
  'Nonsense',
];
let specs: ResourceSpecs;

beforeAll(async () => {
  specs = await loadResourceSpecs(TYPES);
});

function spec(type: string): ResourceSpec {
  const found = specs.get(type);
  if (found === undefined) throw new Error(`${type} is missing`);
  return found;
}

describe('resource specs', () => {
  it.each([
    ['AWS::EC2::VPC', ['CidrBlock'], 'yes'],
    ['AWS::EC2::VPC', ['EnableDnsSupport'], 'no'],
    ['AWS::EC2::VPC', ['InstanceTenancy'], 'maybe'],
    ['AWS::RDS::DBInstance', ['DBInstanceClass'], 'no'],
    ['AWS::RDS::DBInstance', ['Engine'], 'maybe'],
    ['AWS::RDS::DBInstance', ['DBSubnetGroupName'], 'yes'],
    ['AWS::EC2::Instance', ['NetworkInterfaces', 0, 'DeleteOnTermination'], 'yes'],
    ['AWS::EC2::Instance', ['BlockDeviceMappings', 0, 'DeviceName'], 'maybe'],
    ['AWS::EC2::EC2Fleet', ['TargetCapacitySpecification'], 'no'],
    ['AWS::EC2::EC2Fleet', ['TargetCapacitySpecification', 'TotalTargetCapacity'], 'no'],
    ['AWS::EC2::EC2Fleet', ['TargetCapacitySpecification', 'TargetCapacityUnitType'], 'yes'],
    ['AWS::EFS::AccessPoint', ['AccessPointTags', 0, 'Key'], 'no'],
    ['AWS::RedshiftServerless::Snapshot', ['Tags', 3, 'Key'], 'yes'],
    ['AWS::EventsV2::Subscriber', ['InvokeConfiguration', 'TargetArn'], 'yes'],
    ['AWS::EventsV2::Subscriber', ['InvokeConfiguration'], undefined],
    ['AWS::S3::Bucket', ['Tags', 0, 'Value'], 'no'],
    ['AWS::S3::Bucket', ['NoSuchProperty'], undefined],
    ['AWS::S3::Bucket', ['constructor'], undefined],
  ] as const)('%s says of a change at %j: %s', (type, path, expected) => {
    expect(spec(type).replacementOf(path)).toBe(expected);
  });

  it('knows attributes, required properties, identifiers, tags and state', () => {
    expect(spec('AWS::RDS::DBInstance')).toMatchObject({
      stateful: true,
      taggable: true,
      tagProperty: 'Tags',
      tagVariant: 'standard',
      primaryIdentifier: ['DBInstanceIdentifier'],
    });
    expect(spec('AWS::EC2::VPC').stateful).toBe(false);
    expect(spec('AWS::AutoScaling::AutoScalingGroup').tagVariant).toBe('asg');
    expect(spec('AWS::AutoScaling::AutoScalingGroup').required).toEqual(['MaxSize', 'MinSize']);
    expect(spec('Custom::Thing').required).toEqual(['ServiceToken']);
  });

  it('keeps the types of nested properties', () => {
    const encryption = spec('AWS::S3::Bucket').properties.get('BucketEncryption')?.type;
    expect(encryption?.kind).toBe('object');
    const number = encryption?.kind === 'object' ? encryption.definition : -1;
    const rule = spec('AWS::S3::Bucket')
      .definition(number)
      ?.get('ServerSideEncryptionConfiguration');
    expect(rule).toMatchObject({ required: true, type: { kind: 'list' } });
  });

  it.each([
    ['AWS::RDS::DBInstance', 'Endpoint.Address', true],
    ['AWS::RDS::DBInstance', 'MasterUserSecret.SecretArn', true],
    ['AWS::RDS::DBInstance', 'Endpoint.Host', false],
    ['AWS::EC2::VPC', 'Arn', false],
    ['AWS::CloudFormation::Stack', 'Outputs.Url', true],
    ['AWS::CloudFormation::Stack', 'Inputs.Url', false],
    ['Custom::Thing', 'Anything.At.All', true],
  ])('Fn::GetAtt %s %s is supported: %s', (type, name, expected) => {
    expect(spec(type).supportsAttribute(name)).toBe(expected);
  });

  it('gives nothing for unknown types and for types that were not asked for', () => {
    expect(specs.get('AWS::Nowhere::Nothing')).toBeUndefined();
    expect(specs.get('Nonsense')).toBeUndefined();
    expect(specs.get('AWS::SQS::Queue')).toBeUndefined();
    expect(specs.get('constructor')).toBeUndefined();
  });

  it('joins sets', async () => {
    const joined = joinResourceSpecs([specs, await loadResourceSpecs(['AWS::SQS::Queue'])]);
    expect(joined.get('AWS::SQS::Queue')?.stateful).toBe(true);
    expect(joined.get('AWS::EC2::VPC')?.type).toBe('AWS::EC2::VPC');
    expect(joined.get('AWS::Nowhere::Nothing')).toBeUndefined();
  });
});

/** The notation once more, the other way round: an independent statement of what a line means. */
function encodeType(type: PropertyType): string {
  switch (type.kind) {
    case 'list':
      return `[${encodeType(type.element)}`;
    case 'map':
      return `{${encodeType(type.element)}`;
    case 'union':
      return `(${type.options.map(encodeType).join('+')})`;
    case 'object':
      return `#${type.definition.toString(36)}`;
    default:
      return type.kind.charAt(0);
  }
}

function encodeProperties(properties: PropertySpecs): string {
  const marks = { yes: '!', maybe: '?', no: '' };
  return [...properties.values()]
    .map(({ name, required, replacement, type }) => {
      const suffix = type.kind === 'string' ? '' : `=${encodeType(type)}`;
      return `${name}${required ? '*' : ''}${marks[replacement]}${suffix}`;
    })
    .join(',');
}

describe('the extracted facts', () => {
  it('are decoded without loss, line by line', async () => {
    let count = 0;
    for (const load of Object.values(FACT_LOADERS)) {
      for (const line of Object.values(await load())) {
        const facts = decodeFacts(line);
        const variant = { map: '~', asg: '^', standard: '' }[facts.tagVariant];
        const encoded = [
          facts.stateful ? 'S' : '',
          facts.primaryIdentifier.join(','),
          facts.tagProperty === undefined ? '' : variant + facts.tagProperty,
          facts.replacementPaths.map((path) => path.join('.')).join(','),
          [...facts.attributes].join(','),
          encodeProperties(facts.properties),
          ...facts.definitions.map(encodeProperties),
        ].join('|');
        expect(encoded).toBe(line);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1_800);
  });
});
