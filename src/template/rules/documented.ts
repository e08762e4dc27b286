import type { Rule, Scene } from '../rule.js';
import { itemsOf, textsOf, valueAt } from '../template-value.js';

const KEYS = ['Author', 'Version', 'ChangeLog', 'Resources', 'Exceptions'];

/** The template says who made it, what it builds and where it departs, and groups its parameters. */
export const documented: Rule = {
  id: 'documented',
  severity: 'warning',
  checklist: ['F7'],
  what: 'Metadata has author, version, change log, a summary of the resources and the exceptions, and AWS::CloudFormation::Interface has each parameter in exactly one group.',
  why: 'Names in the interface that do not exist are ignored silently, so it rots; without the rest nobody knows which version is deployed.',
  remedy: 'Add the key, or put the parameter into one group.',
  example: {
    fails: `Metadata: { Author: Us, Version: 1.0.0 }
Parameters: { A: { Type: String } }
`,
    passes: `Metadata:
  Author: Us
  Version: 1.0.0
  ChangeLog: [first]
  Resources: none
  Exceptions: [none]
  AWS::CloudFormation::Interface: { ParameterGroups: [{ Label: { default: All }, Parameters: [A] }] }
Parameters: { A: { Type: String } }
`,
  },
  checks: { template: checkMetadata },
};

function checkMetadata({ model, report }: Scene): void {
  for (const key of KEYS) {
    if (itemsOf(model.metadata[key]).length === 0)
      report(['Metadata', key], `Metadata has no ${key}.`);
  }
  const place = ['Metadata', 'AWS::CloudFormation::Interface', 'ParameterGroups'];
  const groups = itemsOf(valueAt(model.root, ...place));
  const grouped = groups.flatMap((group) => textsOf(valueAt(group, 'Parameters')));
  for (const name of Object.keys(model.parameters)) {
    const count = grouped.filter((one) => one === name).length;
    if (count !== 1) report(place, `The parameter ${name} is in ${count} groups of the interface.`);
  }
  for (const [index, group] of groups.entries()) {
    for (const [at, name] of textsOf(valueAt(group, 'Parameters')).entries()) {
      if (!Object.hasOwn(model.parameters, name))
        report([...place, index, 'Parameters', at], `There is no parameter ${name}.`);
    }
  }
}
