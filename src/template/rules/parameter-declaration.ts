import { refusalOf } from '../parameter-constraints.js';
import type { NamedValue, Rule, Scene } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

const CONSTRAINTS = [
  'AllowedPattern',
  'AllowedValues',
  'MinLength',
  'MaxLength',
  'MinValue',
  'MaxValue',
];

/** Types whose values must exist in the account; SSM's public parameters do everywhere. */
const EXISTING = /^(?:List<)?AWS::(?!SSM::Parameter::Value<)/;

/** Every parameter deploys by its default and says what it takes. */
export const parameterDeclaration: Rule = {
  id: 'parameter-declaration',
  severity: 'error',
  checklist: ['F8', 'R7'],
  what: 'Every parameter has a description, a constraint, and a default that obeys its own constraints; a pattern is explained; no type asks for things that must exist already; protection toggles are off by default.',
  why: 'A deployment without questions fails at validation when one default is missing or refused.',
  remedy: 'Add what is missing, or correct the default or the constraint.',
  example: {
    fails: `Parameters:
  Days: { Type: Number, Description: Days, Default: 0, MinValue: 1, MaxValue: 35 }
`,
    passes: `Parameters:
  Days: { Type: Number, Description: Days, Default: 7, MinValue: 1, MaxValue: 35 }
`,
  },
  checks: { parameter: checkParameter },
};

function checkParameter({ name, body, path }: NamedValue, { report }: Scene): void {
  const type = textOf(valueAt(body, 'Type')) ?? '';
  const standard = textOf(valueAt(body, 'Default'));
  if (!textOf(valueAt(body, 'Description'))) report(path, `${name} has no description.`);
  if (EXISTING.test(type))
    report([...path, 'Type'], `${name} takes only what exists in the account already.`);
  const constrained = CONSTRAINTS.some((key) => valueAt(body, key) !== undefined);
  if (!constrained && !type.startsWith('AWS::')) report(path, `${name} has no constraint.`);
  const pattern = valueAt(body, 'AllowedPattern') !== undefined;
  if (pattern && !textOf(valueAt(body, 'ConstraintDescription')))
    report([...path, 'AllowedPattern'], `${name} does not explain its pattern.`);
  if (standard === undefined) {
    report(path, `${name} has no default.`);
    return;
  }
  const refusal = refusalOf(body, standard);
  if (refusal !== undefined)
    report([...path, 'Default'], `The default of ${name} breaks its own ${refusal}.`);
  if (name.endsWith('Protection') && standard === 'true')
    report([...path, 'Default'], `${name} is on by default: no stack could be deleted.`);
}
