import { parseRange, rangesOverlap, within } from '../address-range.js';
import type { ResolvedResource, ResolvedStack } from '../resolved-stack.js';
import { isOpen } from '../resolved-value.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** Longest prefix of a load balancer's subnet. ELB user guide: at least /27. */
const BALANCER_PREFIX = 27;

/** Address ranges fit into each other. */
export const addressPlan: Rule = {
  id: 'address-plan',
  severity: 'error',
  checklist: ['F14'],
  what: 'With the defaults the range of the VPC is a network of /16 to /28, every subnet is a network inside it, no two overlap, and subnets of a load balancer are /27 or larger.',
  why: 'EC2 refuses the subnet in the middle of the creation; a load balancer needs eight free addresses in each subnet.',
  remedy: 'Choose ranges that lie in the VPC side by side.',
  example: {
    fails: `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  One: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/23 } }
  Two: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
`,
    passes: `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  One: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Two: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
`,
  },
  checks: {
    stack: (stage) => {
      for (const vpc of stage.stack.ofType('AWS::EC2::VPC')) checkVpc(vpc, stage);
    },
    resources: {
      'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer, { stack, report }) => {
        for (const subnet of textsOf(balancer.get('Subnets')).map(stack.referred)) {
          const range = parseRange(textOf(subnet?.get('CidrBlock')) ?? '');
          if (range !== undefined && range.prefix > BALANCER_PREFIX && subnet !== undefined)
            report(subnet.at('CidrBlock'), `${subnet.id} is too small for a load balancer.`);
        }
      },
    },
  },
};

function checkVpc(vpc: ResolvedResource, { stack, report }: Stage): void {
  const value = vpc.get('CidrBlock');
  if (value === undefined || isOpen(value)) return;
  const range = parseRange(textOf(value) ?? '');
  if (range === undefined || range.prefix < 16 || range.prefix > 28) {
    report(vpc.at('CidrBlock'), `${vpc.id} has no range of /16 to /28.`);
    return;
  }
  const subnets = subnetsOf(stack, vpc.id);
  for (const [index, subnet] of subnets.entries()) {
    const place = subnet.at('CidrBlock');
    const own = parseRange(textOf(subnet.get('CidrBlock')) ?? '');
    if (own === undefined || !within(own, range)) {
      report(place, `${subnet.id} is no network inside ${vpc.id}.`);
      continue;
    }
    for (const other of subnets.slice(0, index)) {
      const theirs = parseRange(textOf(other.get('CidrBlock')) ?? '');
      if (theirs !== undefined && rangesOverlap(own, theirs))
        report(place, `${subnet.id} overlaps ${other.id}.`);
    }
  }
}

function subnetsOf(stack: ResolvedStack, vpc: string): readonly ResolvedResource[] {
  return stack
    .ofType('AWS::EC2::Subnet')
    .filter((subnet) => stack.referred(subnet.get('VpcId'))?.id === vpc)
    .filter((subnet) => !isOpen(subnet.get('CidrBlock')));
}
