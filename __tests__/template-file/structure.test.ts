import { describe, expect, it } from '@jest/globals';
import {
  account,
  asList,
  asObject,
  at,
  ofType,
  resolveTemplate,
  resourceOf,
  section,
  waitsFor,
  text,
} from './resolved-template.js';

const certificate =
  'arn:aws:acm:us-west-2:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef';

/** One value for every choice that a parameter offers. */
const variants: readonly Readonly<Record<string, string>>[] = [
  {},
  { NatGatewayMode: 'none' },
  { NatGatewayMode: 'per-az' },
  { EnableAccessLogs: 'false' },
  { EnableCloudTrail: 'false' },
  { EnableCloudTrail: 'false', EnableAccessLogs: 'false', NatGatewayMode: 'none' },
  { CertificateArn: certificate },
  { HealthCheckPort: '9090' },
  { NotificationEmail: 'a@b.test' },
  { SecondaryNotificationEmail: 'a@b.test' },
  { LambdaReservedConcurrency: '5' },
  { DBPerformanceInsights: 'false' },
  { DBEngine: 'mysql', DBEngineVersion: '8.4' },
  { DBMultiAZ: 'false', DBDeletionProtection: 'true', AlbDeletionProtection: 'true' },
];
const label = (values: Readonly<Record<string, string>>) => JSON.stringify(values);
const cases = variants.map((values) => [label(values), values] as const);

describe.each(cases)('with %s', (_label, values) => {
  const stack = resolveTemplate(values);

  it('nothing refers to a resource that does not exist', () => {
    expect(stack.dangling).toEqual([]);
  });

  it('nothing waits for itself', () => {
    const circular = [...stack.resources.keys()].filter((id) => waitsFor(stack, id, id));
    expect(circular).toEqual([]);
  });
});

describe('network', () => {
  const stack = resolveTemplate();

  it.each([
    ['none', 0],
    ['single', 1],
    ['per-az', 2],
  ])(
    'mode %s makes %d NAT gateways and addresses, and keeps both private tables',
    (NatGatewayMode, count) => {
      const network = resolveTemplate({ NatGatewayMode });
      expect(ofType(network, 'AWS::EC2::NatGateway')).toHaveLength(count);
      expect(ofType(network, 'AWS::EC2::EIP')).toHaveLength(count);
      expect(resourceOf(network, 'PrivateSubnet1Association').properties['RouteTableId']).toBe(
        '<PrivateRouteTable1>',
      );
      expect(resourceOf(network, 'PrivateSubnet2Association').properties['RouteTableId']).toBe(
        '<PrivateRouteTable2>',
      );
    },
  );

  it('spreads each pair of subnets over two zones without public addresses', () => {
    const zone = (id: string) => resourceOf(stack, id).properties['AvailabilityZone'];
    expect(zone('PublicSubnet1')).not.toBe(zone('PublicSubnet2'));
    expect(zone('PrivateSubnet1')).not.toBe(zone('PrivateSubnet2'));
    for (const subnet of ofType(stack, 'AWS::EC2::Subnet')) {
      expect(subnet.properties['MapPublicIpOnLaunch']).toBe(false);
    }
  });

  it('has disjoint subnets inside the VPC', () => {
    const range = (id: string) => {
      const [address = '', bits = ''] = text(at(section('Parameters'), id, 'Default')).split('/');
      const start = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
      return [start, start + 2 ** (32 - Number(bits)) - 1] as const;
    };
    const [vpcStart, vpcEnd] = range('VpcCidr');
    const subnets = [
      'PublicSubnet1Cidr',
      'PublicSubnet2Cidr',
      'PrivateSubnet1Cidr',
      'PrivateSubnet2Cidr',
    ]
      .map(range)
      .sort(([a], [b]) => a - b);
    subnets.forEach(([start, end], index) => {
      expect(start).toBeGreaterThan(subnets[index - 1]?.[1] ?? vpcStart - 1);
      expect(end).toBeLessThanOrEqual(vpcEnd);
    });
  });

  it.each([
    ['NatEip1', 'GatewayAttachment'],
    ['PublicDefaultRoute', 'GatewayAttachment'],
    ['LoadBalancer', 'GatewayAttachment'],
    ['LoadBalancer', 'AccessLogBucketPolicy'],
    ['AutoScalingGroup', 'PrivateDefaultRoute1'],
    ['AutoScalingGroup', 'PrivateDefaultRoute2'],
    ['AutoScalingGroup', 'PrivateSubnet1Association'],
    ['AutoScalingGroup', 'PrivateSubnet2Association'],
    ['AutoScalingGroup', 'PublicSubnet1Association'],
    ['AutoScalingGroup', 'PublicDefaultRoute'],
    ['AutoScalingGroup', 'HttpListener'],
    ['AutoScalingGroup', 'AppIngress'],
    ['Trail', 'AuditBucketPolicy'],
    ['Database', 'DatabaseLogGroup1'],
    ['Database', 'DatabaseLogGroup2'],
    ['DigestFunction', 'DigestLogGroup'],
    ['FlowLog', 'FlowLogGroup'],
  ])('%s waits for %s', (from, to) => {
    expect(waitsFor(stack, from, to)).toBe(true);
  });

  it('with a certificate the instances wait for the HTTPS listener', () => {
    expect(
      waitsFor(
        resolveTemplate({ CertificateArn: certificate }),
        'AutoScalingGroup',
        'HttpsListener',
      ),
    ).toBe(true);
  });

  it('the instances do not wait for the database', () => {
    expect(waitsFor(stack, 'AutoScalingGroup', 'Database')).toBe(false);
  });
});

describe('security groups', () => {
  const worlds = ['0.0.0.0/0', '::/0'];

  it.each(cases)(
    'with %s only the load balancer takes traffic from addresses, on 80 and with a certificate 443',
    (_label, values) => {
      const stack = resolveTemplate(values);
      const open = ofType(stack, 'AWS::EC2::SecurityGroup').flatMap(({ id, properties }) =>
        asList(properties['SecurityGroupIngress'] ?? [], 'ingress').map((rule) => ({ id, rule })),
      );
      const expected = values['CertificateArn'] === undefined ? [80] : [80, 443];
      expect(open.map(({ rule }) => at(rule, 'FromPort'))).toEqual(expected);
      for (const { id, rule } of open) {
        expect(id).toBe('AlbSecurityGroup');
        expect(rule).toMatchObject({
          CidrIp: '0.0.0.0/0',
          IpProtocol: 'tcp',
          ToPort: at(rule, 'FromPort'),
        });
      }
      for (const { properties } of ofType(stack, 'AWS::EC2::SecurityGroupIngress')) {
        expect([properties['CidrIp'], properties['CidrIpv6']]).toEqual([undefined, undefined]);
      }
    },
  );

  it('the world range follows AlbIngressCidr', () => {
    const stack = resolveTemplate({ AlbIngressCidr: '192.0.2.0/24' });
    expect(
      at(resourceOf(stack, 'AlbSecurityGroup').properties, 'SecurityGroupIngress', 0, 'CidrIp'),
    ).toBe('192.0.2.0/24');
  });

  it.each(cases)(
    'with %s instances trust the load balancer and the database trusts the instances, nobody else',
    (_label, values) => {
      const stack = resolveTemplate(values);
      for (const { properties } of ofType(stack, 'AWS::EC2::SecurityGroupIngress')) {
        expect([22, 3389]).not.toContain(Number(properties['FromPort']));
        const source = {
          '<AppSecurityGroup>': '<AlbSecurityGroup>',
          '<DatabaseSecurityGroup>': '<AppSecurityGroup>',
        }[text(properties['GroupId'])];
        expect(properties['SourceSecurityGroupId']).toBe(source);
      }
      for (const { id, properties } of ofType(stack, 'AWS::EC2::SecurityGroup')) {
        if (id !== 'AlbSecurityGroup') expect(properties['SecurityGroupIngress']).toBeUndefined();
      }
    },
  );

  it.each(cases)(
    'with %s every group limits its egress inline, to the world on 443 only',
    (_label, values) => {
      const stack = resolveTemplate(values);
      for (const { properties } of ofType(stack, 'AWS::EC2::SecurityGroup')) {
        const egress = asList(properties['SecurityGroupEgress'], 'egress');
        expect(egress.length).toBeGreaterThan(0);
        for (const rule of egress) {
          expect(at(rule, 'IpProtocol')).toBe('tcp');
          expect(at(rule, 'FromPort')).toEqual(at(rule, 'ToPort'));
          if (worlds.includes(text(at(rule, 'CidrIp')))) expect(at(rule, 'FromPort')).toBe(443);
        }
      }
    },
  );

  it.each([
    [{ AppPort: '8080', HealthCheckPort: '8080' }, ['8080']],
    [{ AppPort: '9000', HealthCheckPort: '9000' }, ['9000']],
    [{ AppPort: '9000', HealthCheckPort: '9001' }, ['9000', '9001']],
  ])('with %j the load balancer reaches the instances on %j', (values, ports) => {
    const stack = resolveTemplate(values);
    const egress = asList(
      resourceOf(stack, 'AlbSecurityGroup').properties['SecurityGroupEgress'],
      'egress',
    );
    const ingress = ofType(stack, 'AWS::EC2::SecurityGroupIngress').filter(
      ({ properties }) => properties['GroupId'] === '<AppSecurityGroup>',
    );
    expect(egress.map((rule) => at(rule, 'FromPort'))).toEqual(ports);
    expect(ingress.map(({ properties }) => properties['FromPort'])).toEqual(ports);
  });

  it.each([
    [{}, 5433],
    [{ DBEngine: 'mysql', DBEngineVersion: '8.4' }, 3307],
  ])('with %j instances reach the database on %d', (values, port) => {
    const stack = resolveTemplate(values);
    const egress = asList(
      resourceOf(stack, 'AppSecurityGroup').properties['SecurityGroupEgress'],
      'egress',
    );
    expect(egress.map((rule) => Number(at(rule, 'FromPort')))).toContain(port);
    expect(resourceOf(stack, 'DatabaseIngress').properties['FromPort']).toBe(port);
    expect(resourceOf(stack, 'Database').properties['Port']).toBe(port);
  });

  it('describes groups and rules in the characters that EC2 takes', () => {
    const texts: unknown[] = [];
    const stack = resolveTemplate({ CertificateArn: certificate, HealthCheckPort: '9090' });
    for (const { properties } of ofType(stack, 'AWS::EC2::SecurityGroup')) {
      texts.push(properties['GroupDescription']);
      for (const rule of asList(properties['SecurityGroupEgress'], 'egress'))
        texts.push(at(rule, 'Description'));
    }
    for (const { properties } of ofType(stack, 'AWS::EC2::SecurityGroupIngress'))
      texts.push(properties['Description']);
    for (const text of texts) expect(text).toMatch(/^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{1,255}$/);
  });
});

describe('encryption, buckets and policies', () => {
  const stack = resolveTemplate();
  const statements = (id: string, ...path: readonly string[]) =>
    asList(at(resourceOf(stack, id).properties, ...path, 'Statement'), id);
  const trailArn = `arn:aws:cloudtrail:us-west-2:${account}:trail/tapstack-trail-dev`;

  it('keys rotate and keep the account in charge', () => {
    const keys = ofType(stack, 'AWS::KMS::Key');
    expect(keys.map(({ id }) => id).sort()).toEqual(['DataKey', 'LogsKey']);
    for (const { id, properties } of keys) {
      expect(properties['EnableKeyRotation']).toBe(true);
      const [first, ...others] = statements(id, 'KeyPolicy');
      expect(first).toMatchObject({
        Action: 'kms:*',
        Principal: { AWS: `arn:aws:iam::${account}:root` },
      });
      for (const statement of others) {
        expect(at(statement, 'Condition')).toBeDefined();
        expect(at(statement, 'Principal', 'Service')).toMatch(/\.amazonaws\.com$/);
        expect(JSON.stringify(at(statement, 'Action'))).not.toContain('kms:*');
      }
    }
  });

  it('every log group is encrypted and expires', () => {
    const groups = ofType(stack, 'AWS::Logs::LogGroup');
    expect(groups).toHaveLength(5);
    for (const { properties } of groups) {
      expect(properties).toMatchObject({ KmsKeyId: '<LogsKey.Arn>', RetentionInDays: '365' });
    }
  });

  it('every bucket is private, versioned, tidied up, and encrypted with a key of ours unless load balancers write into it', () => {
    for (const { id, properties } of ofType(stack, 'AWS::S3::Bucket')) {
      expect(Object.values(asObject(properties['PublicAccessBlockConfiguration'], id))).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(at(properties, 'VersioningConfiguration', 'Status')).toBe('Enabled');
      expect(at(properties, 'OwnershipControls', 'Rules', 0, 'ObjectOwnership')).toBe(
        'BucketOwnerEnforced',
      );
      expect(
        at(properties, 'LifecycleConfiguration', 'Rules', 0, 'AbortIncompleteMultipartUpload'),
      ).toBeDefined();
      const encryption = at(properties, 'BucketEncryption', 'ServerSideEncryptionConfiguration', 0);
      expect(at(encryption, 'ServerSideEncryptionByDefault', 'SSEAlgorithm')).toBe(
        id === 'AccessLogBucket' ? 'AES256' : 'aws:kms',
      );
      expect(at(encryption, 'BucketKeyEnabled')).toBe(id === 'AccessLogBucket' ? undefined : true);
    }
  });

  it('each bucket has exactly one policy, which refuses plain HTTP', () => {
    const buckets = ofType(stack, 'AWS::S3::Bucket').map(({ id }) => `<${id}>`);
    const policies = ofType(stack, 'AWS::S3::BucketPolicy');
    expect(policies.map(({ properties }) => properties['Bucket']).sort()).toEqual(buckets.sort());
    for (const { id } of policies) {
      expect(statements(id, 'PolicyDocument')[0]).toMatchObject({
        Effect: 'Deny',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      });
    }
  });

  it('load balancer logs may be written where the load balancer writes them', () => {
    const attributes = asList(
      resourceOf(stack, 'LoadBalancer').properties['LoadBalancerAttributes'],
      'attributes',
    );
    const value = (key: string) =>
      at(
        attributes.find((one) => at(one, 'Key') === key),
        'Value',
      );
    expect(value('access_logs.s3.bucket')).toBe('<AccessLogBucket>');
    const grant = statements('AccessLogBucketPolicy', 'PolicyDocument')[1];
    expect(at(grant, 'Resource')).toBe(
      `<AccessLogBucket.Arn>/${text(value('access_logs.s3.prefix'))}/AWSLogs/${account}/*`,
    );
  });

  it('without access logs no bucket is left with a foreign key', () => {
    const off = resolveTemplate({ EnableAccessLogs: 'false' });
    for (const { properties } of ofType(off, 'AWS::S3::Bucket')) {
      expect(JSON.stringify(properties['BucketEncryption'])).toContain('aws:kms');
    }
    const attributes = asList(
      resourceOf(off, 'LoadBalancer').properties['LoadBalancerAttributes'],
      'attributes',
    );
    expect(attributes).toContainEqual({ Key: 'access_logs.s3.enabled', Value: 'false' });
    expect(JSON.stringify(attributes)).not.toContain('access_logs.s3.bucket');
  });

  it('bucket and key grant the trail by the ARN that it gets', () => {
    expect(resourceOf(stack, 'Trail').properties['TrailName']).toBe('tapstack-trail-dev');
    const grants = [
      statements('AuditBucketPolicy', 'PolicyDocument')[1],
      statements('LogsKey', 'KeyPolicy')[2],
    ];
    for (const grant of grants)
      expect(at(grant, 'Condition', 'StringEquals', 'aws:SourceArn')).toBe(trailArn);
  });

  it('roles allow no wildcard action, and every resource only where the API knows nothing finer', () => {
    const unscoped = new Set([
      'logs:DescribeLogGroups',
      'elasticloadbalancing:DescribeTargetHealth',
    ]);
    for (const { id, properties } of ofType(stack, 'AWS::IAM::Role')) {
      for (const policy of asList(properties['Policies'], id)) {
        for (const statement of asList(at(policy, 'PolicyDocument', 'Statement'), id)) {
          const action = at(statement, 'Action');
          const actions = (Array.isArray(action) ? asList(action, id) : [action]).map(text);
          expect(actions.filter((one) => one.includes('*'))).toEqual([]);
          expect(actions).not.toContain('logs:CreateLogGroup');
          if (at(statement, 'Resource') === '*')
            expect(actions.filter((one) => !unscoped.has(one))).toEqual([]);
        }
      }
    }
  });

  it('alarms notify the topic, and the topic lets them', () => {
    const alarms = ofType(stack, 'AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(6);
    for (const { properties } of alarms) {
      expect(properties['AlarmActions']).toEqual(['<Topic>']);
      expect(properties['TreatMissingData']).toBeTruthy();
    }
    const key = statements('DataKey', 'KeyPolicy').find(
      (one) => at(one, 'Principal', 'Service') === 'cloudwatch.amazonaws.com',
    );
    expect(at(key, 'Action')).toEqual(['kms:Decrypt', 'kms:GenerateDataKey*']);
  });

  it('the alarm on denied calls reads what the filter writes', () => {
    const filter = at(
      resourceOf(stack, 'DeniedCallsFilter').properties,
      'MetricTransformations',
      0,
    );
    expect(resourceOf(stack, 'DeniedCallsAlarm').properties).toMatchObject({
      Namespace: at(filter, 'MetricNamespace'),
      MetricName: at(filter, 'MetricName'),
    });
  });
});

describe('database', () => {
  it.each([
    [{}, 'postgres17', ['postgresql', 'upgrade'], 'rds.force_ssl'],
    [{ DBEngineVersion: '15' }, 'postgres15', ['postgresql', 'upgrade'], 'rds.force_ssl'],
    [
      { DBEngine: 'mysql', DBEngineVersion: '8.4' },
      'mysql8.4',
      ['error', 'slowquery'],
      'require_secure_transport',
    ],
  ])(
    'with %j is of family %s, exports %j into log groups of ours and forces TLS',
    (values, family, logs, tls) => {
      const stack = resolveTemplate(values);
      const group = resourceOf(stack, 'DatabaseParameterGroup').properties;
      expect(group['Family']).toBe(family);
      expect(at(group, 'Parameters', tls)).toBe('1');
      const database = resourceOf(stack, 'Database').properties;
      expect(database['EnableCloudwatchLogsExports']).toEqual(logs);
      const names = ['DatabaseLogGroup1', 'DatabaseLogGroup2'].map(
        (id) => resourceOf(stack, id).properties['LogGroupName'],
      );
      expect(names).toEqual(
        logs.map((log) => `/aws/rds/instance/${text(database['DBInstanceIdentifier'])}/${log}`),
      );
    },
  );

  it('is private, encrypted, and keeps its password out of the template', () => {
    const { properties } = resourceOf(resolveTemplate(), 'Database');
    expect(properties).toMatchObject({
      PubliclyAccessible: false,
      StorageEncrypted: true,
      KmsKeyId: '<DataKey.Arn>',
      ManageMasterUserPassword: true,
      MultiAZ: 'true',
      DeletionProtection: 'false',
    });
    expect(properties['MasterUserPassword']).toBeUndefined();
  });

  it('leaves Performance Insights off on MySQL, whose small classes refuse it', () => {
    const { properties } = resourceOf(
      resolveTemplate({ DBEngine: 'mysql', DBEngineVersion: '8.4' }),
      'Database',
    );
    expect(properties['EnablePerformanceInsights']).toBe(false);
    expect(properties['PerformanceInsightsRetentionPeriod']).toBeUndefined();
  });
});

describe('web tier', () => {
  it('without a certificate port 80 forwards', () => {
    const stack = resolveTemplate();
    expect(ofType(stack, 'AWS::ElasticLoadBalancingV2::Listener').map(({ id }) => id)).toEqual([
      'HttpListener',
    ]);
    expect(
      at(resourceOf(stack, 'HttpListener').properties, 'DefaultActions', 0, 'TargetGroupArn'),
    ).toBe('<TargetGroup>');
  });

  it('with a certificate port 80 redirects to 443, which forwards with TLS 1.2 or newer', () => {
    const stack = resolveTemplate({ CertificateArn: certificate });
    expect(
      at(resourceOf(stack, 'HttpListener').properties, 'DefaultActions', 0, 'RedirectConfig'),
    ).toMatchObject({ Protocol: 'HTTPS', StatusCode: 'HTTP_301' });
    expect(resourceOf(stack, 'HttpsListener').properties).toMatchObject({
      Port: 443,
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
    });
    expect(resourceOf(stack, 'ApplicationRule').properties['ListenerArn']).toBe('<HttpsListener>');
  });

  it('keeps the minimum in service while it rolls, and waits for signals', () => {
    const { body, properties } = resourceOf(resolveTemplate(), 'AutoScalingGroup');
    const rolling = at(body, 'UpdatePolicy', 'AutoScalingRollingUpdate');
    expect(Number(at(rolling, 'MinInstancesInService'))).toBeLessThan(
      Number(properties['MaxSize']),
    );
    expect(rolling).toMatchObject({
      MaxBatchSize: 1,
      WaitOnResourceSignals: true,
      PauseTime: 'PT15M',
    });
    expect(at(body, 'CreationPolicy', 'ResourceSignal')).toEqual({ Count: '2', Timeout: 'PT15M' });
    expect(properties['DesiredCapacity']).toBeUndefined();
    expect(properties['HealthCheckType']).toBe('ELB');
  });

  it('expects no signal where instances have no way out', () => {
    const { body } = resourceOf(resolveTemplate({ NatGatewayMode: 'none' }), 'AutoScalingGroup');
    expect(at(body, 'CreationPolicy', 'ResourceSignal', 'Count')).toBe(0);
    expect(at(body, 'UpdatePolicy', 'AutoScalingRollingUpdate', 'WaitOnResourceSignals')).toBe(
      false,
    );
  });

  it('takes IMDSv2 only and encrypts the root volume', () => {
    const data = resourceOf(resolveTemplate(), 'LaunchTemplate').properties['LaunchTemplateData'];
    expect(at(data, 'MetadataOptions')).toMatchObject({
      HttpTokens: 'required',
      HttpPutResponseHopLimit: 1,
    });
    expect(at(data, 'BlockDeviceMappings', 0)).toMatchObject({
      DeviceName: '/dev/xvda',
      Ebs: { Encrypted: true, VolumeType: 'gp3' },
    });
  });
});

describe('digest function', () => {
  it('writes into the log group that carries its name', () => {
    const stack = resolveTemplate();
    const { properties } = resourceOf(stack, 'DigestFunction');
    expect(resourceOf(stack, 'DigestLogGroup').properties['LogGroupName']).toBe(
      `/aws/lambda/${text(properties['FunctionName'])}`,
    );
    expect(properties).toMatchObject({ Runtime: 'python3.12', Handler: 'index.handler' });
  });

  it('reserves concurrency only when asked', () => {
    const reserved = (values: Record<string, string>) =>
      resourceOf(resolveTemplate(values), 'DigestFunction').properties[
        'ReservedConcurrentExecutions'
      ];
    expect(reserved({})).toBeUndefined();
    expect(reserved({ LambdaReservedConcurrency: '5' })).toBe('5');
  });

  it('subscribes exactly the addresses that are given', () => {
    const count = (values: Record<string, string>) =>
      ofType(resolveTemplate(values), 'AWS::SNS::Subscription').length;
    expect(count({})).toBe(0);
    expect(count({ NotificationEmail: 'a@b.test' })).toBe(1);
    expect(count({ NotificationEmail: 'a@b.test', SecondaryNotificationEmail: 'b@b.test' })).toBe(
      2,
    );
  });
});
