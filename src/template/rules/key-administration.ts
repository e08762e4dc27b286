import { conditionValues, isAccountRoot, statementsOf } from '../policy.js';
import type { Statement } from '../policy.js';
import { expectProperty } from '../expectations.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';

/** Conditions that confine a principal `*` to the account. */
const CONFINING = ['kms:CallerAccount', 'aws:PrincipalAccount', 'aws:SourceAccount'];

/** Keys rotate, have an alias and are managed by the account alone. */
export const keyAdministration: Rule = {
  id: 'key-administration',
  severity: 'error',
  checklist: ['K1', 'K2', 'K7', 'K9'],
  what: 'Every key rotates and has an alias. Its policy starts with the account root and kms:*; nobody else has kms:*, no principal is * without a condition on the account, and no service-linked role is named.',
  why: 'KMS refuses a policy that locks the account out; a wide one lets others use or delete the key; a service-linked role does not exist in a fresh account.',
  remedy:
    "Begin with { Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: kms:*, Resource: '*' } and list the actions of everyone else.",
  example: {
    fails: `Resources:
  Key: { Type: AWS::KMS::Key, Properties: { KeyPolicy: { Statement: [{ Effect: Allow, Principal: '*', Action: kms:*, Resource: '*' }] } } }
`,
    passes: `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: true,
      KeyPolicy: { Statement: [{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }, Action: kms:*, Resource: '*' }] } }
  Alias: { Type: AWS::KMS::Alias, Properties: { TargetKeyId: !Ref Key } }
`,
  },
  checks: {
    resources: {
      'AWS::KMS::Key': (key, stage) => {
        expectProperty(key, stage, { path: ['EnableKeyRotation'], values: [true] });
        const aliases = stage.stack.ofType('AWS::KMS::Alias');
        if (!aliases.some((one) => stage.stack.referred(one.get('TargetKeyId'))?.id === key.id))
          stage.report(key.at(), `${key.id} has no alias.`);
        const [first, ...others] = statementsOf(key.get('KeyPolicy'));
        const root =
          first?.allows === true &&
          first.actions.includes('kms:*') &&
          first.principals.every(isAccountRoot);
        if (!root || first.principals.length === 0)
          stage.report(
            key.at('KeyPolicy'),
            `The policy of ${key.id} does not start with the account root.`,
          );
        for (const statement of root ? others : []) checkStatement(key, statement, stage);
      },
    },
  },
};

function checkStatement(key: ResolvedResource, statement: Statement, { report }: Stage): void {
  const place = key.at('KeyPolicy', ...statement.path);
  if (!statement.allows) return;
  if (statement.actions.some((action) => action === 'kms:*' || action === '*'))
    report(place, `A statement of ${key.id} beside the root allows everything.`);
  for (const { kind, name } of statement.principals) {
    if (name.includes('/aws-service-role/'))
      report(place, `A statement of ${key.id} names a service-linked role.`);
    const confined = CONFINING.some((one) => conditionValues(statement, one).length > 0);
    if (kind === 'AWS' && name === '*' && !confined)
      report(place, `A statement of ${key.id} admits everyone.`);
  }
}
