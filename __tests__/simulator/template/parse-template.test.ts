import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import { refusal, sideFor } from './fixtures.js';

const TOPIC = 'Resources: {A: {Type: AWS::SNS::Topic}}\n';
let side: EmbeddedTemplateSide;

beforeAll(async () => {
  side = await sideFor(TOPIC, 'Resources: {A: {Type: AWS::EC2::VPC}, B: {Type: Custom::X}}');
});

function refused(body: string): string {
  return refusal(() => side.parseTemplate(body));
}

/** A template with one resource that has one property. */
function property(value: string): string {
  return `Resources: {A: {Type: AWS::SNS::Topic, Properties: {TopicName: ${value}}}, V: {Type: AWS::EC2::VPC}}`;
}

describe('the refusals of a template, in the words of the service', () => {
  it.each([
    ['{"Resources": }', 'Template format error: JSON not well-formed. (line 1, column 15)'],
    ['a: [', 'Template format error: YAML not well-formed. (line 1, column 5)'],
    ['a: 1\na: 2', 'Template format error: YAML not well-formed. (line 2, column 1)'],
    [
      'Resources: &r {A: {Type: X}}\nMetadata: *r',
      'Template error: YAML aliases are not allowed in CloudFormation templates',
    ],
    ['just text', 'Template format error: unsupported structure.'],
    ['', 'Template format error: unsupported structure.'],
    ['Description: x', 'Template format error: At least one Resources member must be defined.'],
    ['Resources: {}', 'Template format error: At least one Resources member must be defined.'],
    ['Resources: {A: b}', 'Template format error: Any Resources member must be an object.'],
    [
      'Resources: {A: {}}',
      'Template format error: [/Resources/A] Every Resources object must contain a Type member.',
    ],
    [
      'Resources: {A-b: {Type: X}}',
      'Template format error: Resource name A-b is non alphanumeric.',
    ],
    ['Resources: {A: {Type: X, Propertys: {}}}', "Invalid template resource property 'Propertys'"],
    ['Resourcez: {}', 'Invalid template property or properties [Resourcez]'],
    [
      'Resources: {A: {Type: X, Properties: {B: [1, ~]}}}',
      "[/Resources/A/Properties/B/1] 'null' values are not allowed in templates",
    ],
    [
      `${TOPIC}Outputs: {X: {Value: }}`,
      "[/Outputs/X/Value] 'null' values are not allowed in templates",
    ],
    [
      `${TOPIC}Outputs: {X: {Description: y}}`,
      'Template format error: Every Outputs member must contain a Value object',
    ],
    [
      `${TOPIC}Mappings: {M: {a: {b: {c: d}}}}`,
      'Template format error: Every Mappings attribute must be a String or a List.',
    ],
    [
      `${TOPIC}Parameters: {P: {Type: Strin}}`,
      'Template format error: Unrecognized parameter type: Strin',
    ],
    [
      `AWSTemplateFormatVersion: 2010-09-10\n${TOPIC}`,
      'Template format error: 2010-09-10 is not a supported value for AWSTemplateFormatVersion',
    ],
    [
      `Description: "${'x'.repeat(1_025)}"\n${TOPIC}`,
      "Template format error: 'Description' length is greater than 1024",
    ],
    [
      'Resources: {A: {Type: X, DeletionPolicy: Keep}}',
      'Template format error: Unrecognized DeletionPolicy Keep for resource A',
    ],
    [
      'Resources: {A: {Type: X, DependsOn: [B, C]}}',
      'Template format error: Unresolved resource dependencies [B, C] in the Resources block of the template',
    ],
    [
      property('!Ref Nothing'),
      'Template format error: Unresolved resource dependencies [Nothing] in the Resources block of the template',
    ],
    [
      property('!Sub "${Nothing}-${AWS::Regon}"'),
      'Template format error: Unresolved resource dependencies [Nothing, AWS::Regon] in the Resources block of the template',
    ],
    [
      `${TOPIC}Outputs: {O: {Value: !Ref Nothing}}`,
      'Unresolved resource dependencies [Nothing] in the Outputs block of the template',
    ],
    [
      property('!GetAtt Nothing.Arn'),
      'Template error: instance of Fn::GetAtt references undefined resource Nothing',
    ],
    [
      property('!Sub "${Nothing.Arn}"'),
      'Template error: instance of Fn::Sub references invalid resource attribute Nothing.Arn',
    ],
    [
      property('!GetAtt V'),
      'Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute',
    ],
    [
      property('!GetAtt V.Arn'),
      'Template error: resource V does not support attribute type Arn in Fn::GetAtt',
    ],
    [
      property('!Sub "${A B}"'),
      'Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons',
    ],
    [
      property('!If [Nope, a, b]'),
      'Template error: unresolved condition dependency Nope in Fn::If',
    ],
    [
      property('!If [Nope, a]'),
      'Template error: Fn::If requires a list argument with three elements',
    ],
    [
      property('!FindInMap [M, a, b]'),
      "Template error: Mapping named 'M' is not present in the 'Mappings' section of template.",
    ],
    [
      `${property('!FindInMap [M, a, c]')}\nMappings: {M: {a: {b: 1}}}`,
      'Template error: Unable to get mapping for M::a::c',
    ],
    [
      'Resources: {A: {Type: X, Condition: Nope}}',
      'Template format error: Unresolved condition dependency Nope in the Resources block of the template',
    ],
    [
      `${TOPIC}Conditions: {C: !Equals [!Ref A, x]}`,
      'Template format error: Unresolved dependencies [A]. Cannot reference resources in the Conditions block of the template',
    ],
    [
      `${TOPIC}Conditions: {C: !Not [!Condition D]}`,
      'Template error: unresolved condition dependency D in Condition',
    ],
    [
      `${TOPIC}Conditions: {C: !Not [!Condition D], D: !Not [!Condition C]}`,
      'Circular dependency between conditions: [C, D]',
    ],
    [
      `${TOPIC}Conditions: {C: yes}`,
      'Template format error: Conditions can only be boolean operations on parameters and other conditions',
    ],
    [
      `${TOPIC}Conditions: {C: !And [!Equals [a, a]]}`,
      'Template error: every Fn::And object requires a list of at least 2 and at most 10 boolean parameters.',
    ],
    [
      'Resources: {A: {Type: X, Properties: {P: !Ref B}}, B: {Type: X, DependsOn: A}, C: {Type: X, DependsOn: A}, D: {Type: X}}',
      'Circular dependency between resources: [A, B]',
    ],
    [
      'Resources: {A: {Type: X, Properties: {P: !Sub "${A.Arn}"}}}',
      'Circular dependency between resources: [A]',
    ],
    [
      `${TOPIC}Outputs: {O: {Value: a, Export: {Name: n}}, P: {Value: a, Export: {Name: n}}}`,
      'Template format error: duplicate Export names',
    ],
  ])('%j', (body, message) => {
    expect(refused(body)).toBe(message);
  });

  it('counts resources', () => {
    const many = Array.from({ length: 501 }, (_, n) => `  A${String(n)}: {Type: X}`).join('\n');
    expect(refused(`Resources:\n${many}`)).toBe(
      'Template format error: Number of resources, 501, is greater than maximum allowed, 500',
    );
  });
});

describe('a template that is accepted', () => {
  it('leaves attributes of custom resources, nested stacks and unknown types open', () => {
    const body =
      'Resources: {A: {Type: Custom::X}, S: {Type: AWS::CloudFormation::Stack}, U: {Type: Own::Type}, V: {Type: AWS::EC2::VPC, Properties: {X: [!GetAtt A.Any, !GetAtt S.Outputs.Y, !GetAtt U.Z]}}}';
    expect(side.parseTemplate(body).resources.size).toBe(4);
  });

  it('lets outputs name attributes that do not exist, because the service finds them at the end', () => {
    const model = side.parseTemplate(`${TOPIC}Outputs: {O: {Value: !GetAtt A.Nope}}`);
    expect(model.outputs.get('O')?.value).toEqual({ 'Fn::GetAtt': ['A', 'Nope'] });
  });

  it('does not take a Condition of an IAM statement for a reference', () => {
    const body =
      'Resources: {A: {Type: AWS::SNS::TopicPolicy, Properties: {P: {Condition: {Bool: {x: y}}}, Q: {Condition: text}}}}';
    expect(side.parseTemplate(body).resources.size).toBe(1);
  });

  it('keeps every declaration', () => {
    const model = side.parseTemplate(
      [
        'Description: d',
        'Transform: [AWS::Serverless-2016-10-31]',
        'Parameters: {P: {Type: Number, Default: 5, NoEcho: true, AllowedValues: [5, 6]}}',
        'Conditions: {C: !Equals [!Ref P, 5]}',
        'Resources:',
        '  A:',
        '    Type: AWS::SNS::Topic',
        '    Condition: C',
        '    DependsOn: B',
        '    DeletionPolicy: RetainExceptOnCreate',
        '    UpdateReplacePolicy: Retain',
        '    Metadata: {m: 1}',
        '  B: {Type: AWS::SNS::Topic, Properties: {X: {Fn::Transform: {Name: AWS::Include}}}}',
        'Outputs: {O: {Value: !Ref B, Description: text, Export: {Name: !Sub "${AWS::StackName}-o"}}}',
      ].join('\n'),
    );
    expect(model.transforms).toEqual(['AWS::Serverless-2016-10-31', 'AWS::Include']);
    expect(model.parameters.get('P')).toMatchObject({
      defaultValue: '5',
      noEcho: true,
      allowedValues: ['5', '6'],
    });
    expect(model.resources.get('A')).toMatchObject({
      condition: 'C',
      dependsOn: ['B'],
      deletionPolicy: 'RetainExceptOnCreate',
      updateReplacePolicy: 'Retain',
      metadata: { m: 1 },
    });
    expect(model.outputs.get('O')).toMatchObject({
      description: 'text',
      exportName: { 'Fn::Sub': '${AWS::StackName}-o' },
    });
  });

  it.each([
    ['{Type: AWS::SNS::Topic}', [], undefined],
    ['{Type: AWS::IAM::Role}', ['CAPABILITY_IAM'], '[AWS::IAM::Role]'],
    [
      '{Type: AWS::IAM::Role, Properties: {RoleName: r}}',
      ['CAPABILITY_NAMED_IAM'],
      '[AWS::IAM::Role]',
    ],
    [
      '{Type: AWS::IAM::Policy, Properties: {PolicyName: r}}',
      ['CAPABILITY_IAM'],
      '[AWS::IAM::Policy]',
    ],
  ])('%s needs %j', (resource, capabilities, types) => {
    const model = side.parseTemplate(`Resources: {A: ${resource}}`);
    expect(model.capabilities).toEqual(capabilities);
    expect(model.capabilitiesReason).toBe(
      types === undefined ? undefined : `The following resource(s) require capabilities: ${types}`,
    );
  });
});
