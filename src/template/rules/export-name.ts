import { sourcePath } from '../resolved-value.js';
import { isOpen } from '../resolved-value.js';
import type { Rule } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

/** Outputs are described and exported under unique names that end in the suffix. */
export const exportName: Rule = {
  id: 'export-name',
  severity: 'error',
  checklist: ['N11'],
  what: 'Every output has a description and an export whose name has letters, digits, hyphens and colons only, ends in the suffix and is used once.',
  why: 'Export names are unique in account and region: without the suffix the second environment cannot be created.',
  remedy:
    "Add Export: { Name: !Sub '${ProjectName}-<what>-${EnvironmentSuffix}' } and a Description.",
  example: {
    fails: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Outputs:
  Region: { Description: Region, Value: !Ref AWS::Region, Export: { Name: region } }
`,
    passes: `Parameters: { EnvironmentSuffix: { Type: String, Default: dev } }
Outputs:
  Region: { Description: Region, Value: !Ref AWS::Region, Export: { Name: !Sub 'region-\${EnvironmentSuffix}' } }
`,
  },
  checks: {
    stack: ({ stack, profile, report }) => {
      const owners = new Map<string, string>();
      const suffix = stack.parameters[profile.suffixParameter] ?? '';
      for (const [key, { body, origin }] of stack.outputs) {
        const place = sourcePath(origin, ['Export', 'Name']);
        if (textOf(body['Description']) === undefined) {
          report(origin.path, `The output ${key} has no description.`);
        }
        const name = textOf(valueAt(body, 'Export', 'Name'));
        if (name === undefined) {
          report(origin.path, `The output ${key} is not exported.`);
          continue;
        }
        if (isOpen(name)) continue;
        if (!/^[A-Za-z0-9:-]+$/.test(name) || !name.endsWith(`-${suffix}`))
          report(place, `The export name of ${key} does not end in the suffix.`);
        const other = owners.get(name);
        if (other !== undefined) report(place, `${key} and ${other} have the same export name.`);
        owners.set(name, key);
      }
    },
  },
};
