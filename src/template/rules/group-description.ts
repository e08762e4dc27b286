import { securityRules } from '../security-rules.js';
import type { Rule } from '../rule.js';
import { textOf } from '../template-value.js';

/** Characters that EC2 takes in descriptions of groups and rules. */
const FORM = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{1,255}$/;

/** Groups and rules are described, in EC2's characters. */
export const groupDescription: Rule = {
  id: 'group-description',
  severity: 'error',
  checklist: ['G6'],
  what: 'Every security group and every rule has a description of up to 255 characters that EC2 takes, without parameters in that of a group.',
  why: 'EC2 refuses other characters, and a changed description of a group replaces it under its fixed name.',
  remedy: 'Describe it in letters, digits, spaces and . _ - : / ( ) # , @ [ ] + = & ; { } ! $ *.',
  example: {
    fails: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: 'Load balancer''s doors' } }
`,
    passes: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: Load balancer } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::SecurityGroup': (group, { report }) => {
        if (!FORM.test(textOf(group.get('GroupDescription')) ?? ''))
          report(group.at('GroupDescription'), `${group.id} has no description that EC2 takes.`);
      },
    },
    stack: ({ stack, report }) => {
      for (const rule of securityRules(stack)) {
        if (!FORM.test(textOf(rule.body['Description']) ?? ''))
          report(rule.path, `A rule of ${rule.owner.id} has no description that EC2 takes.`);
      }
    },
  },
};
