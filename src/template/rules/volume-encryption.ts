import { covers, statementsOf } from '../policy.js';
import type { Rule } from '../rule.js';
import { itemsOf, numberOf, textOf, valueAt } from '../template-value.js';

/** The root volume of instances is encrypted with a key that Auto Scaling may use. */
export const volumeEncryption: Rule = {
  id: 'volume-encryption',
  severity: 'error',
  checklist: ['K6', 'A12'],
  what: 'The launch template maps the root device /dev/xvda to an encrypted gp3 volume of at least 8 GiB, with the default EBS key or one whose policy grants CreateGrant to the account.',
  why: 'Another device name adds a second disk and leaves the root unencrypted; a key that Auto Scaling may not use ends instances with Client.InternalError.',
  remedy:
    'Write BlockDeviceMappings: [{ DeviceName: /dev/xvda, Ebs: { VolumeType: gp3, VolumeSize: 8, Encrypted: true } }].',
  example: {
    fails: `Resources:
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: /dev/sda1, Ebs: { VolumeSize: 8 } }] } } }
`,
    passes: `Resources:
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: /dev/xvda, Ebs: { VolumeType: gp3, VolumeSize: 8, Encrypted: true } }] } } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::LaunchTemplate': (template, { stack, report }) => {
        const path = ['LaunchTemplateData', 'BlockDeviceMappings'] as const;
        const mappings = itemsOf(template.get(...path));
        const root = mappings.find((one) => valueAt(one, 'DeviceName') === '/dev/xvda');
        if (root === undefined)
          report(template.at(...path), `${template.id} does not map the root device /dev/xvda.`);
        for (const [index, mapping] of mappings.entries()) {
          const ebs = valueAt(mapping, 'Ebs');
          const size = numberOf(valueAt(ebs, 'VolumeSize')) ?? 0;
          const place = template.at(...path, index, 'Ebs');
          if (textOf(valueAt(ebs, 'Encrypted')) !== 'true')
            report(place, 'The volume is not encrypted.');
          if (valueAt(ebs, 'VolumeType') !== 'gp3') report(place, 'The volume is not gp3.');
          if (size < 8) report(place, 'The volume is smaller than 8 GiB.');
          const key = stack.referred(valueAt(ebs, 'KmsKeyId'));
          const statements = statementsOf(key?.get('KeyPolicy')).slice(1);
          if (key !== undefined && !statements.some((one) => covers(one, 'kms:CreateGrant')))
            report(place, `Auto Scaling may not use ${key.id}.`);
        }
      },
    },
  },
};
