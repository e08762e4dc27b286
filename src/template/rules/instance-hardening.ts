import { expectProperty, forbidProperty } from '../expectations.js';
import type { Rule, Stage } from '../rule.js';
import type { ResolvedResource } from '../resolved-stack.js';
import { textOf, textsOf, valueAt } from '../template-value.js';

const IMAGES =
  /^\/aws\/service\/ami-amazon-linux-latest\/al2023-ami-(?:minimal-)?kernel-[\w.]+-(x86_64|arm64)$/;
/** Families with Graviton have a g after the generation (`t4g`, `m7gd`). */
const GRAVITON = /^[a-z]+\d+g/;
const CORE = 'policy/AmazonSSMManagedInstanceCore';

/** Instances run a current image, take IMDSv2 only and are reached through Session Manager. */
export const instanceHardening: Rule = {
  id: 'instance-hardening',
  severity: 'error',
  checklist: ['A1', 'A11'],
  what: 'The image comes from the public SSM parameter of Amazon Linux 2023 and fits the architecture of the default type; IMDSv2 is required with one hop; there is no key pair and no public address; the role has AmazonSSMManagedInstanceCore.',
  why: 'Image ids vanish; a wrong architecture never boots; IMDSv1 gives the role away to a forged request; SSH keys are shared and forgotten.',
  remedy:
    'Use AWS::SSM::Parameter::Value<AWS::EC2::Image::Id> and MetadataOptions: { HttpTokens: required, HttpPutResponseHopLimit: 1 }.',
  example: {
    fails: `Parameters:
  AmiId: { Type: AWS::EC2::Image::Id, Default: ami-1 }
Resources:
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: !Ref AmiId, InstanceType: t3.micro } } }
`,
    passes: `Parameters:
  AmiId: { Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, Default: /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64 }
Resources:
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { ImageId: !Ref AmiId, InstanceType: t3.micro, MetadataOptions: { HttpTokens: required, HttpPutResponseHopLimit: 1 } } } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::LaunchTemplate': (template, stage) => {
        const data = 'LaunchTemplateData';
        expectProperty(template, stage, {
          path: [data, 'MetadataOptions', 'HttpTokens'],
          values: ['required'],
        });
        expectProperty(template, stage, {
          path: [data, 'MetadataOptions', 'HttpPutResponseHopLimit'],
          values: [1],
        });
        forbidProperty(template, stage, {
          path: [data, 'KeyName'],
          because: 'Session Manager replaces SSH',
        });
        checkImage(template, stage);
        checkRole(template, stage);
      },
    },
  },
};

function checkImage(template: ResolvedResource, { model, report }: Stage): void {
  const place = template.at('LaunchTemplateData', 'ImageId');
  const written = valueAt(
    model.resources[template.id],
    'Properties',
    'LaunchTemplateData',
    'ImageId',
    'Ref',
  );
  const parameter = model.parameters[textOf(written) ?? ''];
  const image = IMAGES.exec(textOf(valueAt(parameter, 'Default')) ?? '');
  if (
    valueAt(parameter, 'Type') !== 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>' ||
    image === null
  ) {
    report(place, `${template.id} does not take its image from the public SSM parameter.`);
    return;
  }
  const type = textOf(template.get('LaunchTemplateData', 'InstanceType')) ?? '';
  const wanted = GRAVITON.test(type) ? 'arm64' : 'x86_64';
  if (image[1] !== wanted) report(place, `${type} needs an image for ${wanted}.`);
}

function checkRole(template: ResolvedResource, { stack, report }: Stage): void {
  const written = template.get('LaunchTemplateData', 'IamInstanceProfile', 'Arn');
  const profile = stack.referred(
    written ?? template.get('LaunchTemplateData', 'IamInstanceProfile', 'Name'),
  );
  const role = stack.referred(profile?.get('Roles', 0));
  if (role === undefined) return;
  if (!textsOf(role.get('ManagedPolicyArns')).some((arn) => arn.endsWith(CORE)))
    report(role.at('ManagedPolicyArns'), `${role.id} has no AmazonSSMManagedInstanceCore.`);
}
