import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ApiError } from '../../../src/simulator/api-error.js';
import { KNOWN_AFTER_APPLY } from '../../../src/simulator/contracts.js';
import type { Json, Scope } from '../../../src/simulator/contracts.js';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import { existing, refusal, scopeWith, sideFor } from './fixtures.js';

const HEAD = `
Parameters:
  Env: {Type: String, Default: dev}
  Subnets: {Type: CommaDelimitedList, Default: "subnet-1, subnet-2,subnet-3"}
  Ports: {Type: List<Number>, Default: "80,443"}
  Image: {Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: /aws/service/ami-amazon-linux-latest/al2023}
  Names: {Type: "AWS::SSM::Parameter::Value<List<String>>", Default: /app/names}
Mappings:
  Regions:
    us-west-2: {Ami: ami-west, Zones: [a, b], Size: 2}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Not [!Condition IsProd]
  Both: !And [!Condition IsProd, !Condition IsDev]
  Either: !Or [!Condition IsProd, !Condition IsDev]
  West: !Equals [!FindInMap [Regions, !Ref AWS::Region, Ami], ami-west]
Resources:
  Vpc: {Type: AWS::EC2::VPC}
  Prod: {Type: AWS::SNS::Topic, Condition: IsProd}
  R: {Type: AWS::SNS::Topic, Properties: {P: `;
let side: EmbeddedTemplateSide;

beforeAll(async () => {
  side = await sideFor(`${HEAD}x}}`);
});

const deployed = new Map([
  [
    'Vpc',
    existing('Vpc', 'AWS::EC2::VPC', 'vpc-1', { CidrBlock: '10.0.0.0/16', Nets: ['a', 'b'] }),
  ],
]);

function resolve(value: string, scope: Partial<Scope> = {}): Json | undefined {
  const model = side.parseTemplate(`${HEAD}${value}}}\n`);
  return side.resolveProperties(model, 'R', scopeWith({ resources: deployed, ...scope }))['P'];
}

describe('intrinsic functions', () => {
  it.each<[string, Json | undefined]>([
    ['!Ref Env', 'dev'],
    ['!Ref Subnets', ['subnet-1', 'subnet-2', 'subnet-3']],
    ['!Ref Ports', ['80', '443']],
    ['!Ref Vpc', 'vpc-1'],
    ['!Ref AWS::Region', 'us-west-2'],
    ['!Ref AWS::AccountId', '123456789012'],
    ['!Ref AWS::Partition', 'aws'],
    ['!Ref AWS::URLSuffix', 'amazonaws.com'],
    ['!Ref AWS::StackName', 'demo'],
    ['!Ref AWS::StackId', 'arn:aws:cloudformation:us-west-2:123456789012:stack/demo/1111'],
    ['!Ref AWS::NotificationARNs', []],
    ['!Ref AWS::NoValue', undefined],
    ['[a, !Ref AWS::NoValue, b]', ['a', 'b']],
    ['{K: 1, L: !Ref AWS::NoValue}', { K: 1 }],
    ['!GetAtt Vpc.CidrBlock', '10.0.0.0/16'],
    [
      '!Sub "${Env}-${Vpc}-${Vpc.CidrBlock}-${!Env}-${AWS::Region}"',
      'dev-vpc-1-10.0.0.0/16-${Env}-us-west-2',
    ],
    ['!Sub ["${a}${Env}", {a: !Ref Vpc}]', 'vpc-1dev'],
    ['!Sub "$${Env} ${ Env }"', '$dev dev'],
    ['!Join ["-", [a, !Ref Env, !Ref AWS::NoValue, 1, true]]', 'a-dev-1-true'],
    ['!Join ["|", !Ref Subnets]', 'subnet-1|subnet-2|subnet-3'],
    ['!If [IsProd, big, small]', 'small'],
    ['!If [West, {A: !Ref Env}, small]', { A: 'dev' }],
    ['!If [Both, 1, 2]', 2],
    ['!If [Either, 1, 2]', 1],
    ['!If [IsProd, x, !Ref AWS::NoValue]', undefined],
    ['!If [IsProd, !Ref Prod, none]', 'none'],
    ['!Select [1, [a, b, c]]', 'b'],
    ['!Select ["2", !Ref Subnets]', 'subnet-3'],
    ['!Split [",", "a,b,,c"]', ['a', 'b', '', 'c']],
    ['!Join ["-", !Split [",", "a,b"]]', 'a-b'],
    ['!FindInMap [Regions, !Ref AWS::Region, Ami]', 'ami-west'],
    ['!FindInMap [Regions, us-west-2, Zones]', ['a', 'b']],
    ['!FindInMap [Regions, !Ref Env, Ami, {DefaultValue: !Ref Env}]', 'dev'],
    ['!GetAZs ""', ['us-west-2a', 'us-west-2b', 'us-west-2c', 'us-west-2d']],
    ['!GetAZs us-west-2', ['us-west-2a', 'us-west-2b', 'us-west-2c', 'us-west-2d']],
    ['!Select [0, !GetAZs {Ref: "AWS::Region"}]', 'us-west-2a'],
    ['!Cidr ["192.168.0.0/24", 3, 5]', ['192.168.0.0/27', '192.168.0.32/27', '192.168.0.64/27']],
    ['!Cidr [!GetAtt Vpc.CidrBlock, "2", "8"]', ['10.0.0.0/24', '10.0.1.0/24']],
    ['!Cidr ["10.0.7.9/16", 1]', ['10.0.0.0/24']],
    [
      '!Cidr ["2600:1f18:abc:de00::/56", 2, 64]',
      ['2600:1f18:abc:de00::/64', '2600:1f18:abc:de01::/64'],
    ],
    ['!Cidr ["::/0", 1, 127]', ['::/1']],
    ['!Base64 "hello wörld"', 'aGVsbG8gd8O2cmxk'],
    ['!Base64 {"Fn::Sub": "${Env}-x"}', 'ZGV2LXg='],
    ['!ImportValue shared-vpc', 'vpc-9'],
    ['!Length [1, 2, 3]', 3],
    ['!Length !Ref Subnets', 3],
    ['!ToJsonString {a: [1, !Ref Env]}', '{"a":[1,"dev"]}'],
    [
      '"{{resolve:secretsmanager:app:SecretString:password}}"',
      '{{resolve:secretsmanager:app:SecretString:password}}',
    ],
    [
      '{Statement: [{Condition: {Bool: {"aws:SecureTransport": "false"}}}]}',
      { Statement: [{ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
    ],
    ['!Ref Names', ['value-of-/app/names']],
  ])('%s', (value, expected) => {
    const exports = new Map([['shared-vpc', 'vpc-9']]);
    const written = value === '!Length !Ref Subnets' ? '{"Fn::Length": !Ref Subnets}' : value;
    expect(resolve(written, { exports })).toEqual(expected);
  });

  it('gives an SSM image parameter an image id that depends on its name only', () => {
    const image = resolve('!Ref Image');
    expect(image).toMatch(/^ami-0[0-9a-f]{16}$/);
    expect(resolve('!Ref Image')).toBe(image);
    expect(resolve('!Ref Image', { parameters: new Map([['Image', '/other']]) })).not.toBe(image);
    expect(side.resolvedParameterValue('AWS::SSM::Parameter::Value<String>', '/a')).toBe(
      'value-of-/a',
    );
    expect(side.resolvedParameterValue('String', '/a')).toBeUndefined();
  });

  it.each([
    [
      '!Ref Prod',
      'Template format error: Unresolved resource dependencies [Prod] in the Resources block of the template',
    ],
    ['!Select [3, [a]]', 'Template error: Fn::Select cannot select nonexistent value at index 3'],
    [
      '!Select [x, [a]]',
      'Template error: Fn::Select requires a list argument with two elements: an integer index and a list',
    ],
    [
      '!FindInMap [Regions, !Ref Env, Ami]',
      'Template error: Unable to get mapping for Regions::dev::Ami',
    ],
    ['!ImportValue nope', 'No export named nope found'],
    [
      '!GetAtt Vpc.Ipv6CidrBlocks',
      '[Error] /Resources/R/Properties/Fn::GetAtt: Resource type AWS::EC2::VPC does not support attribute {Ipv6CidrBlocks}',
    ],
    [
      '!Split [",", [a]]',
      'Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.',
    ],
    [
      '!Join [",", text]',
      'Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.',
    ],
    [
      '!Cidr ["10.0.0.0/24", 9, 5]',
      'Template error: Fn::Cidr: 10.0.0.0/24 has no room for 9 blocks of 5 bits',
    ],
    ['!Cidr ["10.0.0/24", 9, 5]', 'Template error: Fn::Cidr: 10.0.0/24 is not a valid CIDR block'],
    ['!Sub ["${a}", {a: [1]}]', 'Template error: Fn::Sub expression does not resolve to a string'],
  ])('%s is refused', (value, message) => {
    expect(refusal(() => resolve(value))).toBe(message);
  });

  it.each([
    '!Ref Vpc',
    '!GetAtt Vpc.CidrBlock',
    '!Sub "a-${Vpc}-b"',
    '!Sub ["${x}", {x: !Ref Vpc}]',
    '!Join ["-", [a, !Ref Vpc]]',
    '!Join [",", !GetAtt Vpc.CidrBlockAssociations]',
    '!Select [0, !Split ["/", !GetAtt Vpc.CidrBlock]]',
    '!Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]]',
    '!Base64 {"Fn::Sub": "${Vpc}"}',
    '!ImportValue {"Fn::Sub": "${Vpc}"}',
    '!ToJsonString {a: !Ref Vpc}',
    '!FindInMap [Regions, !Ref Vpc, Ami]',
  ])('%s is known only after deployment while the resource does not exist', (value) => {
    expect(resolve(value, { resources: new Map(), unknown: 'known-after-apply' })).toBe(
      KNOWN_AFTER_APPLY,
    );
  });

  it('keeps what is known beside what is not', () => {
    const scope = { resources: new Map(), unknown: 'known-after-apply' } as const;
    expect(resolve('[!Ref Vpc, !Ref Env, !Select [1, [!Ref Vpc, b]]]', scope)).toEqual([
      KNOWN_AFTER_APPLY,
      'dev',
      'b',
    ]);
  });
});

describe('conditions and dependencies', () => {
  const body = `
Parameters: {Env: {Type: String}}
Conditions: {Prod: !Equals [!Ref Env, prod]}
Resources:
  A: {Type: AWS::SNS::Topic}
  B: {Type: AWS::SNS::Topic, Condition: Prod}
  C: {Type: AWS::SNS::Topic, DependsOn: [B], Properties: {X: !If [Prod, !Ref B, !GetAtt A.TopicName]}}
  D: {Type: AWS::SNS::Topic, Metadata: {m: !Sub "\${C.TopicArn}"}, Properties: {X: [!Ref A, !Ref A, !Ref Env]}}
Outputs:
  All: {Value: !GetAtt A.TopicName, Description: text}
  Only: {Value: !Ref B, Condition: Prod, Export: {Name: !Sub "\${Env}-b"}}
`;

  it('choose resources and what they wait for', () => {
    const model = side.parseTemplate(body);
    const dev = scopeWith({ parameters: new Map([['Env', 'dev']]) });
    const prod = scopeWith({ parameters: new Map([['Env', 'prod']]) });
    expect(side.activeResources(model, dev)).toEqual(['A', 'C', 'D']);
    expect(side.activeResources(model, prod)).toEqual(['A', 'B', 'C', 'D']);
    expect([...side.dependencies(model, dev)]).toEqual([
      ['A', []],
      ['C', ['A']],
      ['D', ['A', 'C']],
    ]);
    expect([...side.dependencies(model, prod)]).toEqual([
      ['A', []],
      ['B', []],
      ['C', ['B']],
      ['D', ['A', 'C']],
    ]);
  });

  it('choose outputs', () => {
    const model = side.parseTemplate(body);
    const resources = new Map([
      ['A', existing('A', 'AWS::SNS::Topic', 'arn:a', { TopicName: 'a' })],
      ['B', existing('B', 'AWS::SNS::Topic', 'arn:b')],
    ]);
    const dev = scopeWith({ parameters: new Map([['Env', 'dev']]), resources });
    const prod = scopeWith({ parameters: new Map([['Env', 'prod']]), resources });
    const all = { key: 'All', value: 'a', description: 'text', exportName: undefined };
    expect(side.resolveOutputs(model, dev)).toEqual([all]);
    expect(side.resolveOutputs(model, prod)).toEqual([
      all,
      { key: 'Only', value: 'arn:b', description: undefined, exportName: 'prod-b' },
    ]);
  });

  it('names the output whose attribute does not exist, as recorded from the service', () => {
    const model = side.parseTemplate(
      'Resources: {A: {Type: AWS::SNS::Topic}}\nOutputs: {X: {Value: !GetAtt A.Nope}}',
    );
    const resources = new Map([['A', existing('A', 'AWS::SNS::Topic', 'arn:a')]]);
    expect(refusal(() => side.resolveOutputs(model, scopeWith({ resources })))).toBe(
      '[Error] /Outputs/X/Value/Fn::GetAtt: Resource type AWS::SNS::Topic does not support attribute {Nope}',
    );
    expect(
      side.resolveOutputs(model, scopeWith({ resources, unknown: 'known-after-apply' }))[0]?.value,
    ).toBe(KNOWN_AFTER_APPLY);
  });

  it('refuse outputs that are not texts', () => {
    const model = side.parseTemplate(
      'Resources: {A: {Type: AWS::SNS::Topic}}\nOutputs: {X: {Value: [a]}}',
    );
    expect(refusal(() => side.resolveOutputs(model, scopeWith()))).toBe(
      'Template format error: The Value field of every Outputs member must evaluate to a String.',
    );
  });
});

/** Expressions that mostly make sense; now and then one that does not. */
function expressions() {
  const wildName = fc.constantFrom(
    'Ref',
    'Fn::GetAtt',
    'Fn::Sub',
    'Fn::Join',
    'Fn::If',
    'Fn::Not',
    'Fn::Select',
    'Fn::Split',
    'Fn::FindInMap',
    'Fn::GetAZs',
    'Fn::Cidr',
    'Fn::Base64',
    'Fn::ImportValue',
    'Fn::Length',
    'Fn::ToJsonString',
    'Fn::Foo',
    'Condition',
  );
  const call = (name: string, ...parts: fc.Arbitrary<Json>[]) =>
    fc.tuple(...parts).map((list): Json => ({ [name]: list }));
  const one = (name: string, part: fc.Arbitrary<Json>) =>
    part.map((argument): Json => ({ [name]: argument }));
  const condition = fc.constantFrom('C', 'D');
  const { text } = fc.letrec<{ text: Json; list: Json; bool: Json; wild: Json }>((tie) => ({
    text: fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: fc.constantFrom<Json>('', 'a', 'a,b', 1, true, '${x') },
      {
        weight: 4,
        arbitrary: one('Ref', fc.constantFrom('A', 'P', 'AWS::Region', 'AWS::NoValue')),
      },
      {
        weight: 2,
        arbitrary: one(
          'Fn::Sub',
          fc.constantFrom('${A}', '${P}-${!x}', '${A.TopicName}', '${AWS::StackName}'),
        ),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(tie('text')).map(([x]): Json => ({ 'Fn::Sub': ['${x}', { x }] })),
      },
      call('Fn::Join', fc.constantFrom('', '-'), tie('list')),
      call('Fn::Select', fc.constantFrom(0, '1'), tie('list')),
      call('Fn::If', condition, tie('text'), tie('text')),
      call('Fn::FindInMap', fc.constant('M'), fc.constantFrom('a', 'z'), fc.constant('b')),
      one('Fn::Base64', tie('text')),
      one('Fn::ToJsonString', tie('list')),
      one('Fn::Length', tie('list')),
      one('Fn::GetAtt', fc.constant(['A', 'TopicName'])),
      tie('wild'),
    ),
    list: fc.oneof(
      { depthSize: 'small' },
      { weight: 2, arbitrary: fc.array(tie('text'), { maxLength: 3 }) },
      { weight: 2, arbitrary: fc.constantFrom<Json>({ Ref: 'L' }, { 'Fn::GetAZs': '' }) },
      call('Fn::Split', fc.constantFrom(',', '-'), tie('text')),
      call('Fn::Cidr', fc.constant('10.0.0.0/16'), fc.constantFrom(1, 2), fc.constant(8)),
    ),
    bool: fc.oneof(
      { depthSize: 'small' },
      {
        weight: 3,
        arbitrary: call(
          'Fn::Equals',
          fc.constantFrom<Json>('a', { Ref: 'P' }),
          fc.constantFrom<Json>('a', 'p'),
        ),
      },
      call('Fn::Not', tie('bool')),
      call('Fn::And', tie('bool'), tie('bool')),
      call('Fn::Or', tie('bool'), tie('bool')),
    ),
    wild: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Json>('x', { x: 'y' }, { Condition: 'text' }) },
      fc
        .tuple(wildName, fc.oneof(tie('text'), tie('list')))
        .map(([name, part]) => ({ [name]: part })),
    ),
  }));
  return text;
}

describe('any template of a small grammar', () => {
  const text = expressions();
  const condition = fc.constantFrom<Json>(
    { 'Fn::Equals': [{ Ref: 'P' }, 'p'] },
    { 'Fn::Not': [{ Condition: 'C' }] },
    { 'Fn::And': [{ Condition: 'C' }, { 'Fn::Equals': ['a', 'b'] }] },
    { 'Fn::Not': [] },
    'C',
  );
  const template = fc.record({ A: text, B: text, D: condition, O: text }).map((parts) =>
    JSON.stringify({
      Parameters: {
        P: { Type: 'String', Default: 'p' },
        L: { Type: 'CommaDelimitedList', Default: 'a,b' },
      },
      Mappings: { M: { a: { b: 'c' } } },
      Conditions: { C: { 'Fn::Equals': ['a', { Ref: 'P' }] }, D: parts.D },
      Resources: {
        A: { Type: 'AWS::SNS::Topic', Properties: { x: 1 } },
        B: { Type: 'AWS::SNS::Topic', Condition: 'D', Properties: { x: parts.B } },
        E: { Type: 'AWS::SNS::Topic', Properties: { x: parts.A } },
      },
      Outputs: { O: { Value: parts.O } },
    }),
  );

  it('is evaluated or refused with an ApiError, and nothing else', () => {
    const counts = { evaluated: 0, refused: 0 };
    fc.assert(
      fc.property(template, fc.constantFrom('known-after-apply', 'error'), (body, unknown) => {
        try {
          const model = side.parseTemplate(body);
          const parameters = side.resolveParameters(model, [], undefined);
          const resources = new Map([
            ['A', existing('A', 'AWS::SNS::Topic', 'arn:a', { TopicName: 'a' })],
          ]);
          const scope = scopeWith({
            parameters,
            unknown,
            resources: unknown === 'error' ? resources : new Map(),
          });
          side.dependencies(model, scope);
          for (const id of side.activeResources(model, scope))
            side.resolveProperties(model, id, scope);
          side.resolveOutputs(model, scope);
          counts.evaluated += 1;
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          counts.refused += 1;
        }
      }),
      { numRuns: 2_000 },
    );
    // Both ways must have been gone, or the property says little.
    expect(Math.min(counts.evaluated, counts.refused)).toBeGreaterThan(50);
  });
});
