import { fixedName } from '../name-forms.js';
import { isOpen } from '../resolved-value.js';
import type { Rule } from '../rule.js';

/** No two resources of a type share a name. */
export const nameUnique: Rule = {
  id: 'name-unique',
  severity: 'error',
  checklist: ['N12'],
  what: 'No two resources of one type get the same physical name.',
  why: 'The second creation fails with "already exists" and rolls everything back.',
  remedy: 'Give one of the two another role word.',
  example: {
    fails: `Resources:
  First: { Type: AWS::SNS::Topic, Properties: { TopicName: alarms-dev } }
  Second: { Type: AWS::SNS::Topic, Properties: { TopicName: alarms-dev } }
`,
    passes: `Resources:
  First: { Type: AWS::SNS::Topic, Properties: { TopicName: alarms-dev } }
  Second: { Type: AWS::SNS::Topic, Properties: { TopicName: digests-dev } }
`,
  },
  checks: {
    stack: ({ stack, report }) => {
      const owners = new Map<string, string>();
      for (const resource of stack.resources.values()) {
        const name = fixedName(resource);
        if (name === undefined || isOpen(name)) continue;
        const key = `${resource.type} ${name}`;
        const other = owners.get(key);
        if (other === undefined) owners.set(key, resource.id);
        else report(resource.at(), `${resource.id} has the same name as ${other}.`);
      }
    },
  },
};
