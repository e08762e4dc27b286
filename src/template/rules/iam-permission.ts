import { inlinePolicies, statementsOf } from '../policy.js';
import type { Statement } from '../policy.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textsOf } from '../template-value.js';
import type { ValuePath } from '../template-value.js';

/** Actions that IAM cannot confine to a resource (service authorization reference). */
const UNSCOPED = new Set([
  'autoscaling:DescribeAutoScalingGroups',
  'cloudwatch:PutMetricData',
  'cloudwatch:DescribeAlarms',
  'ec2:DescribeInstances',
  'elasticloadbalancing:DescribeTargetHealth',
  'logs:DescribeLogGroups',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
]);

/** Roles may do what they need and nothing else. */
export const iamPermission: Rule = {
  id: 'iam-permission',
  severity: 'error',
  checklist: ['I1', 'I2', 'I4'],
  what: 'Roles have inline policies without wildcard actions, NotAction and NotResource; the resource * only for actions that IAM cannot confine; no full-access, administrator or power-user policy; there are no users, groups, access keys and separate AWS::IAM::Policy resources.',
  why: 'A role that is taken over does what it may do. Access keys leak. Dependents start before the rights of a separate policy exist.',
  remedy: 'List the actions, name the resource, and put the policy into the role.',
  example: {
    fails: `Resources:
  Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: s3:*, Resource: '*' }] } }] } }
`,
    passes: `Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Role: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: !Sub '\${Bucket.Arn}/*' }] } }] } }
`,
  },
  checks: {
    resources: {
      'AWS::IAM::Role': (role, stage) => {
        for (const { document, path } of inlinePolicies(role.properties)) {
          for (const one of statementsOf(document)) checkStatement(role, { one, path }, stage);
        }
        for (const arn of textsOf(role.get('ManagedPolicyArns'))) {
          if (
            /FullAccess|AdministratorAccess|PowerUser|:policy\/(?:job-function\/)?\w*Admin/.test(
              arn,
            )
          )
            stage.report(role.at('ManagedPolicyArns'), `${role.id} has the policy ${arn}.`);
        }
      },
      '*': (resource, { report }) => {
        if (
          /^AWS::IAM::(?:User|UserPolicy|UserToGroupAddition|Group|GroupPolicy|AccessKey|Policy)$/.test(
            resource.type,
          )
        )
          report(resource.bodyAt('Type'), `${resource.id} is of type ${resource.type}.`);
      },
    },
  },
};

interface Placed {
  readonly one: Statement;
  readonly path: ValuePath;
}

function checkStatement(role: ResolvedResource, { one, path }: Placed, { report }: Stage): void {
  const place = role.at(...path, ...one.path);
  if (one.negated) report(place, `A statement of ${role.id} is negated.`);
  if (!one.allows) return;
  for (const action of one.actions) {
    if (action.includes('*')) report(place, `${role.id} may ${action}.`);
    else if (one.resources.includes('*') && !UNSCOPED.has(action))
      report(place, `${role.id} may ${action} on everything.`);
  }
}
