import { boundToSource, statementsOf } from '../policy.js';
import type { Rule } from '../rule.js';

/** Services that send the account and the resource for which they take a role. */
const SENDERS = new Set([
  'vpc-flow-logs.amazonaws.com',
  'monitoring.rds.amazonaws.com',
  'scheduler.amazonaws.com',
]);

/** A role is for one service, on behalf of this account. */
export const iamTrust: Rule = {
  id: 'iam-trust',
  severity: 'error',
  checklist: ['I3'],
  what: 'The trust of a role names one AWS service and nothing else; where the service sends it, the source account is a condition.',
  why: 'Another account could use the role through the service (confused deputy).',
  remedy:
    'Split the role, or add Condition: { StringEquals: { aws:SourceAccount: !Ref AWS::AccountId } }.',
  example: {
    fails: `Resources:
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { AWS: '*' }, Action: sts:AssumeRole }] } } }
`,
    passes: `Resources:
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }] } } }
`,
  },
  checks: {
    resources: {
      'AWS::IAM::Role': (role, { report }) => {
        const statements = statementsOf(role.get('AssumeRolePolicyDocument'));
        if (statements.length === 0)
          report(role.at('AssumeRolePolicyDocument'), `${role.id} trusts nobody.`);
        for (const one of statements) {
          const place = role.at('AssumeRolePolicyDocument', ...one.path);
          const [principal] = one.principals;
          if (
            one.principals.length !== 1 ||
            principal?.kind !== 'Service' ||
            !/^[\w.-]+\.amazonaws\.com$/.test(principal.name)
          ) {
            report(place, `${role.id} does not trust exactly one service.`);
          } else if (SENDERS.has(principal.name) && !boundToSource(one)) {
            report(place, `${role.id} trusts ${principal.name} for any account.`);
          }
        }
      },
    },
  },
};
