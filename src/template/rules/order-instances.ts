import type { ResolvedResource, ResolvedStack } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { itemsOf, textOf, textsOf, valueAt } from '../template-value.js';

/** Instances start when all that they need is there. */
export const orderInstances: Rule = {
  id: 'order-instances',
  severity: 'error',
  checklist: ['W2', 'A2', 'L4', 'F11', '14'],
  what: 'An Auto Scaling group waits for the default routes, associations and endpoints of its subnets, for a listener or listener rule of its target group, and for the rules that let the load balancer in; where one of these is optional, through Fn::If in its Metadata.',
  why: 'User data runs without a way out, no signal is sent, and the creation rolls back after the timeout; a deletion in the wrong order takes the way out first.',
  remedy:
    "Add DependsOn, or for an optional resource Metadata: { WaitsFor: [!If [Condition, !Ref Resource, '']] }.",
  example: {
    fails: `Resources:
  Subnet: { Type: AWS::EC2::Subnet }
  Table: { Type: AWS::EC2::RouteTable }
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { VPCZoneIdentifier: [!Ref Subnet] } }
`,
    passes: `Resources:
  Subnet: { Type: AWS::EC2::Subnet }
  Table: { Type: AWS::EC2::RouteTable }
  Association: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Group: { Type: AWS::AutoScaling::AutoScalingGroup, DependsOn: Association, Properties: { VPCZoneIdentifier: [!Ref Subnet] } }
`,
  },
  checks: {
    resources: {
      'AWS::AutoScaling::AutoScalingGroup': (group, stage) => {
        const needed = [
          ...wayOut(stage.stack, group),
          ...listeners(stage.stack, group),
          ...doors(stage.stack, group),
        ];
        for (const one of needed) requireOrder(group, one, stage);
      },
    },
  },
};

function requireOrder(
  group: ResolvedResource,
  other: ResolvedResource,
  { stack, report }: Stage,
): void {
  if (!stack.waitsFor(group.id, other.id))
    report(group.at(), `${group.id} does not wait for ${other.id}.`);
}

/** Associations, default routes and gateway endpoints of the route tables of the group's subnets. */
function wayOut(stack: ResolvedStack, group: ResolvedResource): readonly ResolvedResource[] {
  const subnets = new Set(textsOf(group.get('VPCZoneIdentifier')));
  const associations = stack
    .ofType('AWS::EC2::SubnetRouteTableAssociation')
    .filter((one) => subnets.has(textOf(one.get('SubnetId')) ?? ''));
  const tables = new Set(associations.map((one) => textOf(one.get('RouteTableId')) ?? ''));
  const routes = stack
    .ofType('AWS::EC2::Route')
    .filter((one) => tables.has(textOf(one.get('RouteTableId')) ?? ''));
  const endpoints = stack
    .ofType('AWS::EC2::VPCEndpoint')
    .filter((one) => textsOf(one.get('RouteTableIds')).some((table) => tables.has(table)));
  return [...associations, ...routes, ...endpoints];
}

/** Listeners and rules that forward to the group's target groups. */
function listeners(stack: ResolvedStack, group: ResolvedResource): readonly ResolvedResource[] {
  const targets = new Set(textsOf(group.get('TargetGroupARNs')));
  const forwards = (resource: ResolvedResource, property: string) =>
    itemsOf(resource.get(property)).some((action) =>
      targets.has(textOf(valueAt(action, 'TargetGroupArn')) ?? ''),
    );
  return [
    ...stack
      .ofType('AWS::ElasticLoadBalancingV2::Listener')
      .filter((one) => forwards(one, 'DefaultActions')),
    ...stack
      .ofType('AWS::ElasticLoadBalancingV2::ListenerRule')
      .filter((one) => forwards(one, 'Actions')),
  ];
}

/** Ingress rules of the security groups that the group's launch template names. */
function doors(stack: ResolvedStack, group: ResolvedResource): readonly ResolvedResource[] {
  const template = stack.referred(group.get('LaunchTemplate', 'LaunchTemplateId'));
  const groups = new Set(textsOf(template?.get('LaunchTemplateData', 'SecurityGroupIds')));
  return stack
    .ofType('AWS::EC2::SecurityGroupIngress')
    .filter((rule) => groups.has(textOf(rule.get('GroupId')) ?? ''));
}
