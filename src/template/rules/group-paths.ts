import { opens, securityRules } from '../security-rules.js';
import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { numberOf, textsOf } from '../template-value.js';

/** Every tier reaches the next one, on whatever ports the parameters say. */
export const groupPaths: Rule = {
  id: 'group-paths',
  severity: 'error',
  checklist: ['G5'],
  what: "For every value of the port parameters the load balancer's groups let the application port and the health-check port out to the instances' groups, which let them in; the same from the instances to the database's port.",
  why: 'Targets stay unhealthy for ever, and the group replaces its instances in a loop.',
  remedy:
    'Write both rules with the same parameter: egress of the one group, ingress of the other.',
  example: {
    fails: `Resources:
  Front: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, DestinationSecurityGroupId: !Ref Back }] } }
  Back: { Type: AWS::EC2::SecurityGroup }
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SecurityGroups: [!Ref Front] } }
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Port: 8080 } }
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { SecurityGroupIds: [!Ref Back] } } }
`,
    passes: `Resources:
  Front: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 8080, ToPort: 8080, DestinationSecurityGroupId: !Ref Back }] } }
  Back: { Type: AWS::EC2::SecurityGroup }
  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Back, IpProtocol: tcp, FromPort: 8080, ToPort: 8080, SourceSecurityGroupId: !Ref Front } }
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { SecurityGroups: [!Ref Front] } }
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Port: 8080 } }
  Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { SecurityGroupIds: [!Ref Back] } } }
`,
  },
  checks: {
    stack: (stage) => {
      const { stack } = stage;
      const groupsOf = (type: string, ...path: readonly string[]) =>
        stack.ofType(type).flatMap((one) => textsOf(one.get(...path)).map(stack.referred));
      const fronts = groupsOf('AWS::ElasticLoadBalancingV2::LoadBalancer', 'SecurityGroups');
      const hosts = groupsOf('AWS::EC2::LaunchTemplate', 'LaunchTemplateData', 'SecurityGroupIds');
      const stores = groupsOf('AWS::RDS::DBInstance', 'VPCSecurityGroups');
      for (const targets of stack.ofType('AWS::ElasticLoadBalancingV2::TargetGroup')) {
        for (const property of ['Port', 'HealthCheckPort'])
          requirePath(stage, { from: fronts, to: hosts, port: numberOf(targets.get(property)) });
      }
      for (const database of stack.ofType('AWS::RDS::DBInstance'))
        requirePath(stage, { from: hosts, to: stores, port: numberOf(database.get('Port')) });
    },
  },
};

type Groups = readonly (ResolvedResource | undefined)[];

interface Hop {
  readonly from: Groups;
  readonly to: Groups;
  readonly port: number | undefined;
}

function requirePath({ stack, report }: Stage, { from, to, port }: Hop): void {
  if (port === undefined || from.length === 0 || to.length === 0) return;
  const ids = (groups: Groups) => groups.map((group) => group?.id);
  const rules = securityRules(stack).filter((rule) => opens(rule, port));
  const out = rules.some(
    (rule) =>
      rule.direction === 'out' && ids(from).includes(rule.group) && ids(to).includes(rule.peer),
  );
  const into = rules.some(
    (rule) =>
      rule.direction === 'in' && ids(to).includes(rule.group) && ids(from).includes(rule.peer),
  );
  const [source, target] = [from[0], to[0]];
  if (!out && source !== undefined)
    report(
      source.at('SecurityGroupEgress'),
      `${source.id} does not let port ${port} out to ${target?.id ?? 'the next tier'}.`,
      'out',
    );
  if (!into && target !== undefined)
    report(
      target.at(),
      `${target.id} does not let port ${port} in from ${source?.id ?? 'the tier before it'}.`,
      'in',
    );
}
