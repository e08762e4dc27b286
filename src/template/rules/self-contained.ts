import type { Rule } from '../rule.js';
import { resourceEntries } from '../template-model.js';
import { isTemplateObject } from '../template-value.js';

/** Functions that need something outside the template. */
const FOREIGN = ['Fn::Transform', 'Fn::ImportValue', 'Fn::ForEach'];

/** No transform, macro, nested stack or import. */
export const selfContained: Rule = {
  id: 'self-contained',
  severity: 'error',
  checklist: ['F4'],
  what: 'The template has no transform, macro, module, nested stack and import from another stack.',
  why: 'They need a further capability, a place to upload to, or a stack that a fresh account does not have.',
  remedy: 'Write the resources out, or take the value as a parameter.',
  example: {
    fails: `Transform: AWS::Serverless-2016-10-31
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !ImportValue range } }
`,
    passes: `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
`,
  },
  checks: {
    template: ({ model, report }) => {
      if (model.root['Transform'] !== undefined) report(['Transform'], 'There is a transform.');
      for (const { id, type } of resourceEntries(model)) {
        if (
          /^AWS::CloudFormation::(?:Stack|Macro|CustomResource|WaitCondition)$|^Custom::|::MODULE$/.test(
            type,
          )
        )
          report(['Resources', id, 'Type'], `${id} is of type ${type}.`);
      }
    },
    value: ({ value, path }, { report }) => {
      if (!isTemplateObject(value)) return;
      for (const name of FOREIGN) {
        if (Object.keys(value).some((key) => key === name || key.startsWith(`${name}::`)))
          report([...path, name], `${name} needs something outside the template.`);
      }
    },
  },
};
