import type { Rule } from '../rule.js';
import type { ResolvedStack } from '../resolved-stack.js';
import { isOpen, referredId } from '../resolved-value.js';
import { textOf, textsOf } from '../template-value.js';

/** Whatever wants two zones gets two. */
const SPREAD: readonly (readonly [type: string, property: string])[] = [
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'Subnets'],
  ['AWS::AutoScaling::AutoScalingGroup', 'VPCZoneIdentifier'],
  ['AWS::RDS::DBSubnetGroup', 'SubnetIds'],
];

/** Subnets of a load balancer, a group and a database lie in two zones, none written literally. */
export const availabilityZones: Rule = {
  id: 'availability-zones',
  severity: 'error',
  checklist: ['F12', 'L1', 'A14', 'R6'],
  what: 'The subnets of a load balancer, an Auto Scaling group and a database subnet group lie in at least two zones, which Fn::GetAZs gives.',
  why: 'Load balancers and Multi-AZ databases refuse a single zone; letters of zones differ between accounts.',
  remedy: "Write AvailabilityZone: !Select [0, !GetAZs ''] and !Select [1, !GetAZs ''].",
  example: {
    fails: `Resources:
  One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ''] } }
  Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ''] } }
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref One, !Ref Two] } }
`,
    passes: `Resources:
  One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ''] } }
  Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [1, !GetAZs ''] } }
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [!Ref One, !Ref Two] } }
`,
  },
  checks: {
    resources: {
      ...Object.fromEntries(
        SPREAD.map(([type, property]) => [
          type,
          (resource, { stack, report }) => {
            const subnets = resource.get(property);
            if (isOpen(subnets) || zonesOf(stack, textsOf(subnets)).size > 1) return;
            report(resource.at(property), `${resource.id} is not in two zones.`);
          },
        ]),
      ),
      'AWS::EC2::Subnet': (subnet, { report }) => {
        if (subnet.get('AvailabilityZone') === undefined)
          report(subnet.at('AvailabilityZone'), `${subnet.id} names no availability zone.`);
      },
    },
  },
};

/** The zones of subnets; a subnet from outside is in a zone of its own. */
function zonesOf(stack: ResolvedStack, subnets: readonly string[]): ReadonlySet<string> {
  return new Set(
    subnets.map((subnet) => {
      const zone = stack.resources.get(referredId(subnet) ?? '')?.get('AvailabilityZone');
      return textOf(zone) ?? subnet;
    }),
  );
}
