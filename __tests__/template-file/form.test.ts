import { describe, expect, it } from '@jest/globals';
import {
  at,
  asList,
  resolveTemplate,
  section,
  template,
  templateText,
  text,
} from './resolved-template.js';

const requiredParameters = [
  'ProjectName EnvironmentSuffix VpcCidr PublicSubnet1Cidr PublicSubnet2Cidr PrivateSubnet1Cidr',
  'PrivateSubnet2Cidr NatGatewayMode AlbIngressCidr InstanceType AmiId AsgMinSize AsgMaxSize AppPort',
  'HealthCheckPath HealthCheckPort CertificateArn DBEngine DBEngineVersion DBInstanceClass',
  'DBAllocatedStorage DBName DBMasterUsername DBMultiAZ DBDeletionProtection DBBackupRetentionDays',
  'NotificationEmail SecondaryNotificationEmail LogRetentionDays DBMaxAllocatedStorage',
  'DBPerformanceInsights AlbDeletionProtection EnableCloudTrail LambdaReservedConcurrency EnableAccessLogs',
].flatMap((line) => line.split(' '));

const requiredOutputs = [
  'VpcId PublicSubnetIds PrivateSubnetIds AlbDnsName AlbArn TargetGroupArn AutoScalingGroupName',
  'DatabaseEndpoint DatabasePort DatabaseIdentifier DatabaseSecretArn ArtifactBucketName',
  'AccessLogBucketName AuditBucketName DataKeyArn LogsKeyArn CloudTrailName CloudTrailArn',
  'NotificationTopicArn FunctionName FunctionArn',
].flatMap((line) => line.split(' '));

const parameters = Object.entries(section('Parameters'));
const resources = Object.entries(section('Resources'));
const pairs = (list: readonly (readonly [string, unknown])[]) =>
  list.map(([name, body]) => [name, body] as [string, never]);

/** How CloudFormation judges a value: the first rule that it breaks, or undefined. */
function refusal(body: never, value: string): string | undefined {
  const number = (key: string) => at(body, key) as number | undefined;
  const pattern = at(body, 'AllowedPattern') as string | undefined;
  const allowed = at(body, 'AllowedValues') as (string | number)[] | undefined;
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)) return 'AllowedPattern';
  if (allowed !== undefined && !allowed.map(String).includes(value)) return 'AllowedValues';
  if (value.length < (number('MinLength') ?? 0)) return 'MinLength';
  if (value.length > (number('MaxLength') ?? Infinity)) return 'MaxLength';
  if (Number(value) < (number('MinValue') ?? -Infinity)) return 'MinValue';
  if (Number(value) > (number('MaxValue') ?? Infinity)) return 'MaxValue';
  return undefined;
}

describe('the file', () => {
  it('fits into an inline template body of 51,200 bytes', () => {
    expect(Buffer.byteLength(templateText)).toBeLessThanOrEqual(51_200);
  });

  it('is ASCII without tabs', () => {
    expect(templateText).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it('needs no transform, macro, import or anchor', () => {
    expect(Object.keys(template)).not.toContain('Transform');
    expect(templateText).not.toMatch(
      /Fn::Transform|ImportValue|AWS::CloudFormation::Stack\b|<<:|: [&*][A-Za-z]/,
    );
  });

  it('holds no placeholder, account id, image id or key pair', () => {
    expect(templateText).not.toMatch(
      /TODO|FIXME|example\.com|\b\d{12}\b(?!00)|\bami-[0-9a-f]{8,}|KeyName/,
    );
  });

  it('has a version and a description of at most 1,024 bytes', () => {
    expect(template['AWSTemplateFormatVersion']).toBe('2010-09-09');
    expect(text(template['Description']).length).toBeLessThanOrEqual(1024);
  });

  it('builds at least 40 resources', () => {
    expect(resources.length).toBeGreaterThanOrEqual(40);
  });

  it('documents itself in its metadata', () => {
    const metadata = section('Metadata');
    for (const key of ['Author', 'Version', 'ChangeLog', 'Resources', 'Exceptions']) {
      expect(metadata[key]).toBeTruthy();
    }
  });
});

describe('parameters', () => {
  it('are the agreed ones', () => {
    expect(parameters.map(([name]) => name).sort()).toEqual([...requiredParameters].sort());
  });

  it.each(pairs(parameters))(
    '%s has a description, and a default that obeys its own rules',
    (_name, body) => {
      expect(at(body, 'Description')).toBeTruthy();
      expect(at(body, 'Default')).toBeDefined();
      expect(refusal(body, text(at(body, 'Default')))).toBeUndefined();
    },
  );

  it.each(pairs(parameters.filter(([, body]) => at(body, 'AllowedPattern') !== undefined)))(
    '%s explains its pattern',
    (_name, body) => {
      expect(at(body, 'ConstraintDescription')).toBeTruthy();
    },
  );

  it.each(
    pairs(parameters.filter(([, body]) => ['true', 'false'].includes(text(at(body, 'Default'))))),
  )('the toggle %s takes the texts true and false', (_name, body) => {
    expect(at(body, 'Type')).toBe('String');
    expect(at(body, 'AllowedValues')).toEqual(['true', 'false']);
  });

  it.each(pairs(parameters))('%s is used', (name) => {
    const uses = [`"Ref":"${name}"`, `\${${name}}`];
    const text = JSON.stringify([template['Conditions'], template['Resources']]);
    expect(uses.some((use) => text.includes(use))).toBe(true);
  });

  it('are each in exactly one group of the interface', () => {
    const groups = asList(
      at(section('Metadata'), 'AWS::CloudFormation::Interface', 'ParameterGroups'),
      'groups',
    );
    const grouped = groups.flatMap((group) => asList(at(group, 'Parameters'), 'group').map(String));
    expect(grouped.sort()).toEqual(parameters.map(([name]) => name).sort());
  });

  it('hide both e-mail addresses and make them optional', () => {
    for (const name of ['NotificationEmail', 'SecondaryNotificationEmail']) {
      expect(section('Parameters')[name]).toMatchObject({ NoEcho: true, Default: '' });
    }
  });

  it('offer for the database a major version only', () => {
    expect(at(section('Parameters'), 'DBEngineVersion', 'Default')).toMatch(/^\d+$/);
  });

  it.each([
    ['HealthCheckPath', '/health', undefined],
    ['HealthCheckPath', 'health', 'AllowedPattern'],
    ['HealthCheckPath', '/a$(reboot)', 'AllowedPattern'],
    ['VpcCidr', '10.0.0.0/8', 'AllowedPattern'],
    ['PublicSubnet1Cidr', '10.0.0.0/28', 'AllowedPattern'],
    ['AlbIngressCidr', '192.0.2.0/32', undefined],
    [
      'CertificateArn',
      'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef',
      undefined,
    ],
    ['CertificateArn', 'certificate', 'AllowedPattern'],
    ['NotificationEmail', 'ops@team.test', undefined],
    ['NotificationEmail', 'ops', 'AllowedPattern'],
    ['DBInstanceClass', 'db.r7g.large', undefined],
    ['DBInstanceClass', 'db.t2.micro', 'AllowedPattern'],
    ['DBMasterUsername', 'postgres', 'AllowedPattern'],
    ['DBMasterUsername', 'rdsadmin', 'AllowedPattern'],
    ['DBMasterUsername', 'adminuser', undefined],
    ['ProjectName', 'internal', 'AllowedPattern'],
    ['ProjectName', 'sg-app', 'AllowedPattern'],
    ['ProjectName', '1shop', 'AllowedPattern'],
    ['ProjectName', 'sgx', undefined],
    ['AppPort', '22', 'MinValue'],
  ])('%s judges "%s": %s', (name, value, expected) => {
    expect(refusal(section('Parameters')[name] as never, value)).toBe(expected);
  });
});

describe('outputs', () => {
  const full = resolveTemplate();

  it('are the agreed ones', () => {
    expect([...full.outputs.keys()].sort()).toEqual([...requiredOutputs].sort());
  });

  it('are described and exported under unique names that end in the suffix', () => {
    const names = [...full.outputs.values()].map(
      (output) => at(output, 'Export', 'Name') as string,
    );
    expect(names.filter((name) => !/^[A-Za-z0-9:-]+-dev$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const output of full.outputs.values()) expect(output['Description']).toBeTruthy();
  });
});

describe('deletion policies', () => {
  it('are written on every bucket, key and database', () => {
    const stateful: Readonly<Record<string, readonly [string, string]>> = {
      'AWS::S3::Bucket': ['Delete', 'Delete'],
      'AWS::RDS::DBInstance': ['Snapshot', 'Snapshot'],
    };
    for (const [id, body] of resources) {
      const expected =
        id === 'DataKey'
          ? (['RetainExceptOnCreate', 'Retain'] as const)
          : id === 'LogsKey'
            ? (['Delete', 'Delete'] as const)
            : stateful[text(at(body, 'Type'))];
      const written = [at(body, 'DeletionPolicy'), at(body, 'UpdateReplacePolicy')];
      expect([id, ...written]).toEqual([id, ...(expected ?? [undefined, undefined])]);
    }
  });

  it('retain nothing that has a fixed name', () => {
    const retained = resources.filter(([, body]) =>
      text(at(body, 'DeletionPolicy')).startsWith('Retain'),
    );
    expect(retained.map(([id]) => id)).toEqual(['DataKey']);
  });
});
