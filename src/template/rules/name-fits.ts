import { fixedName, NAME_FORMS } from '../name-forms.js';
import { isOpen } from '../resolved-value.js';
import type { Rule } from '../rule.js';

/** Every physical name fits its service, for the longest project and suffix and for a suffix of digits. */
export const nameFits: Rule = {
  id: 'name-fits',
  severity: 'error',
  checklist: ['N2', 'N3', 'N4'],
  what: 'Every physical name keeps to the length and the characters of its service, for the longest values that the parameters admit, for the suffixes a2345678901234567890 and 0-1, and for projects that services reserve (internal, sg).',
  why: 'The defaults work, and the first long branch name fails in the middle of a creation; load balancers and target groups have only 32 characters.',
  remedy:
    'Shorten the role in the name, lower the MaxLength of the project, or leave the project out of this name.',
  example: {
    fails: `Parameters:
  ProjectName: { Type: String, Default: tapstack, MaxLength: 8 }
  EnvironmentSuffix: { Type: String, Default: dev, MaxLength: 20 }
Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Name: !Sub '\${ProjectName}-balancer-\${EnvironmentSuffix}' } }
`,
    passes: `Parameters:
  ProjectName: { Type: String, Default: tapstack, MaxLength: 8, AllowedPattern: '^(?!(internal|sg|sthree)(-|$))[a-z]+$' }
  EnvironmentSuffix: { Type: String, Default: dev, MaxLength: 20 }
Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Name: !Sub '\${ProjectName}-lb-\${EnvironmentSuffix}' } }
`,
  },
  checks: {
    resources: {
      '*': (resource, { report }) => {
        const form = NAME_FORMS[resource.type];
        const name = fixedName(resource);
        if (form === undefined || name === undefined || isOpen(name) || /[<>]/.test(name)) return;
        const place = resource.at(form.property);
        if (name.length > form.limit) {
          const sizes = `has ${name.length} characters; the service takes ${form.limit}`;
          report(place, `The name "${name}" ${sizes}.`, 'length');
        }
        if (!form.pattern.test(name))
          report(place, `The service refuses the name "${name}".`, 'characters');
      },
    },
  },
};
