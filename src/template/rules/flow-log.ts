import { boundToSource, inlinePolicies, namesService, statementsOf } from '../policy.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';

const NEEDED = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'logs:DescribeLogGroups',
  'logs:DescribeLogStreams',
];

/** Flow logs are delivered by a role that can do no more. */
export const flowLog: Rule = {
  id: 'flow-log',
  severity: 'error',
  checklist: ['W9', 'I3'],
  what: 'Every VPC has a flow log of all traffic. Its role trusts vpc-flow-logs.amazonaws.com for this account and its flow logs only, and may write into log streams.',
  why: 'Without the source conditions another account can use the role through the service (confused deputy); without flow logs an intrusion leaves no trace.',
  remedy:
    'Add aws:SourceAccount and aws:SourceArn (…:vpc-flow-log/*) to the trust, and the four actions to the policy.',
  example: {
    fails: `Resources:
  Vpc: { Type: AWS::EC2::VPC }
`,
    passes: `Resources:
  Vpc: { Type: AWS::EC2::VPC }
  Flow: { Type: AWS::EC2::FlowLog, Properties: { ResourceId: !Ref Vpc, TrafficType: ALL, LogDestinationType: s3 } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::VPC': (vpc, { stack, report }) => {
        const flows = stack.ofType('AWS::EC2::FlowLog');
        if (!flows.some((flow) => stack.referred(flow.get('ResourceId'))?.id === vpc.id))
          report(vpc.at(), `${vpc.id} has no flow log.`);
      },
      'AWS::EC2::FlowLog': (flow, stage) => {
        if (flow.get('TrafficType') !== 'ALL')
          stage.report(flow.at('TrafficType'), `${flow.id} does not log all traffic.`);
        const role = stage.stack.referred(flow.get('DeliverLogsPermissionArn'));
        if (role !== undefined) checkRole(role, stage);
      },
    },
  },
};

function checkRole(role: ResolvedResource, { report }: Stage): void {
  const [trust] = statementsOf(role.get('AssumeRolePolicyDocument'));
  const conditions = trust?.conditions.map(({ key }) => key.toLowerCase()) ?? [];
  const bound = ['aws:sourceaccount', 'aws:sourcearn'].every((key) => conditions.includes(key));
  if (
    trust === undefined ||
    !namesService(trust, 'vpc-flow-logs.amazonaws.com') ||
    !boundToSource(trust) ||
    !bound
  )
    report(
      role.at('AssumeRolePolicyDocument'),
      `The trust of ${role.id} is not bound to this account's flow logs.`,
    );
  const granted = inlinePolicies(role.properties)
    .flatMap(({ document }) => statementsOf(document))
    .flatMap(({ actions }) => actions);
  for (const action of NEEDED) {
    if (!granted.includes(action)) report(role.at('Policies'), `${role.id} may not ${action}.`);
  }
}
