import type { Rule } from '../rule.js';

/** The outputs by which others find the parts of the stack. */
export const agreedOutputs: Rule = {
  id: 'agreed-outputs',
  severity: 'error',
  checklist: ['0'],
  what: 'Every agreed output exists, and no other does.',
  why: 'The action reads the stack back, and other stacks find its parts, by the keys of outputs.',
  remedy: 'Add the output, rename it back, or add it to the profile.',
  example: {
    fails: `Outputs:
  Vpc: { Value: vpc-1 }
`,
    passes: `Outputs:
  VpcId: { Value: vpc-1 }
`,
    profile: { outputs: ['VpcId'] },
  },
  checks: {
    template: ({ model, profile, report }) => {
      const present = Object.keys(model.outputs);
      for (const name of profile.outputs) {
        if (!present.includes(name)) report(['Outputs'], `The output ${name} is missing.`);
      }
      for (const name of present) {
        if (!profile.outputs.includes(name))
          report(['Outputs', name], `The output ${name} is not agreed.`);
      }
    },
  },
};
