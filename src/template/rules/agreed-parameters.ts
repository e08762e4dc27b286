import type { Rule } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

/** The parameters by which others find their way. */
export const agreedParameters: Rule = {
  id: 'agreed-parameters',
  severity: 'error',
  checklist: ['0'],
  what: 'Every agreed parameter exists, no other does, and parameters with personal data are NoEcho.',
  why: 'Workflows and this action set parameters by name. An e-mail address without NoEcho is readable for everyone who can describe the stack.',
  remedy: 'Add the parameter, rename it back, or add it to the profile; set NoEcho: true.',
  example: {
    fails: `Parameters:
  NotificationEmail: { Type: String, Default: '' }
`,
    passes: `Parameters:
  NotificationEmail: { Type: String, Default: '', NoEcho: true }
`,
    profile: { parameters: ['NotificationEmail'], hiddenParameters: ['NotificationEmail'] },
  },
  checks: {
    template: ({ model, profile, report }) => {
      for (const name of profile.parameters) {
        if (!Object.hasOwn(model.parameters, name))
          report(['Parameters'], `The parameter ${name} is missing.`);
      }
    },
    parameter: ({ name, body, path }, { profile, report }) => {
      if (!profile.parameters.includes(name)) report(path, `The parameter ${name} is not agreed.`);
      const hidden = textOf(valueAt(body, 'NoEcho')) === 'true';
      if (profile.hiddenParameters.includes(name) && !hidden)
        report(path, `${name} must be NoEcho.`);
    },
  },
};
