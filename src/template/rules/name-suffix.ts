import { fixedName, NAME_FORMS, UNNAMED_TYPES, TAGGED_TYPES } from '../name-forms.js';
import { isOpen } from '../resolved-value.js';
import type { Rule } from '../rule.js';

/** RDS puts the log's name behind ours. */
const DICTATED = /^(\/aws\/rds\/(?:instance|cluster)\/[^/]+)\/[a-z]+$/;

/** Every physical name ends in the suffix. */
export const nameSuffix: Rule = {
  id: 'name-suffix',
  severity: 'error',
  checklist: ['N2', 'N5', 'N7'],
  what: 'Every type with a name property sets it, and the name ends in a hyphen and the environment suffix. Log groups of RDS, whose end the service dictates, have the suffix before it.',
  why: 'A generated name differs at each creation and does not tell environments apart; two environments whose names lack the suffix collide.',
  remedy: "Set the name property to !Sub '${ProjectName}-<role>-${EnvironmentSuffix}'.",
  example: {
    fails: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: alarms } }
`,
    passes: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'alarms-\${EnvironmentSuffix}' } }
`,
  },
  checks: {
    resources: {
      '*': (resource, { stack, profile, report }) => {
        const { id, type } = resource;
        const property = NAME_FORMS[type]?.property;
        if (property === undefined) {
          if (!TAGGED_TYPES.has(type) && !UNNAMED_TYPES.has(type))
            report(
              resource.bodyAt('Type'),
              `How resources of type ${type} are named is not known.`,
            );
          return;
        }
        const name = fixedName(resource);
        const suffix = stack.parameters[profile.suffixParameter] ?? '';
        if (name === undefined) {
          if (!isOpen(resource.get(property))) report(resource.at(), `${id} has no ${property}.`);
          return;
        }
        const head = DICTATED.exec(name)?.[1] ?? name;
        if (!isOpen(name) && !head.endsWith(`-${suffix}`))
          report(resource.at(property), `The name of ${id} does not end in the suffix.`);
      },
    },
  },
};
