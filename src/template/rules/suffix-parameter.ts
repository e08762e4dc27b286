import type { Rule } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';
import { refusalOf } from '../parameter-constraints.js';

const ACCEPTED = ['dev', 'pr-123', '0-1', 'a1', 'a2345678901234567890'];
const REFUSED = ['-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', '', 'a', 'a b', 'a23456789012345678901'];

/** The parameter that names end in takes exactly the texts that every service takes. */
export const suffixParameter: Rule = {
  id: 'suffix-parameter',
  severity: 'error',
  checklist: ['N1'],
  what: 'The environment suffix takes 2 to 20 characters of a-z and 0-9 with single inner hyphens, explains that, is dev by default and has no list of allowed values.',
  why: 'A bad hyphen fails half-way through a deployment, when RDS or the load balancer refuses the name; a list of values shuts out previews and branches.',
  remedy:
    "Give the parameter AllowedPattern '^[a-z0-9]+(-[a-z0-9]+)*$', MinLength 2, MaxLength 20, Default dev and a ConstraintDescription.",
  example: {
    fails: `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev, AllowedPattern: '^[a-z0-9-]{2,20}$', ConstraintDescription: 2-20 of a-z 0-9 - }
`,
    passes: `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev, MinLength: 2, MaxLength: 20,
    AllowedPattern: '^[a-z0-9]+(-[a-z0-9]+)*$', ConstraintDescription: '2-20 of a-z, 0-9, single inner hyphens' }
`,
  },
  checks: {
    parameter: ({ name, body, path }, { profile, report }) => {
      if (name !== profile.suffixParameter) return;
      const refused = ACCEPTED.filter((value) => refusalOf(body, value) !== undefined);
      const accepted = REFUSED.filter((value) => refusalOf(body, value) === undefined);
      const list = (values: readonly string[]) => values.map((one) => `"${one}"`).join(', ');
      const place = [...path, 'AllowedPattern'];
      if (refused.length > 0) report(place, `${name} refuses ${list(refused)}.`);
      if (accepted.length > 0) report(place, `${name} accepts ${list(accepted)}.`);
      if (valueAt(body, 'AllowedValues') !== undefined)
        report([...path, 'AllowedValues'], `${name} is limited to a list of values.`);
      if (textOf(valueAt(body, 'Default')) !== 'dev')
        report([...path, 'Default'], `The default of ${name} is not dev.`);
    },
  },
};
