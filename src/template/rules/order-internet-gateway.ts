import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** What needs the internet gateway waits for its attachment. */
export const orderInternetGateway: Rule = {
  id: 'order-internet-gateway',
  severity: 'error',
  checklist: ['W1', '14'],
  what: 'Addresses of NAT gateways, routes through the internet gateway and public load balancers wait for the attachment of the gateway.',
  why: 'No reference links them: creations fail with "has no internet gateway", deletions with "mapped public address(es)".',
  remedy: 'Add DependsOn with the logical id of the AWS::EC2::VPCGatewayAttachment.',
  example: {
    fails: `Resources:
  Gateway: { Type: AWS::EC2::InternetGateway }
  Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { InternetGatewayId: !Ref Gateway } }
  Route: { Type: AWS::EC2::Route, Properties: { GatewayId: !Ref Gateway } }
`,
    passes: `Resources:
  Gateway: { Type: AWS::EC2::InternetGateway }
  Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { InternetGatewayId: !Ref Gateway } }
  Route: { Type: AWS::EC2::Route, DependsOn: Attachment, Properties: { GatewayId: !Ref Gateway } }
`,
  },
  checks: {
    resources: {
      'AWS::EC2::EIP': waitsForAttachment,
      'AWS::EC2::Route': (route, stage) => {
        const gateway = stage.stack.referred(route.get('GatewayId'));
        if (gateway?.type === 'AWS::EC2::InternetGateway') waitsForAttachment(route, stage);
      },
      'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer, stage) => {
        if (balancer.get('Scheme') !== 'internal') waitsForAttachment(balancer, stage);
        waitsForWayOut(balancer, stage);
      },
    },
  },
};

function waitsForAttachment(resource: ResolvedResource, { stack, report }: Stage): void {
  for (const attachment of stack.ofType('AWS::EC2::VPCGatewayAttachment')) {
    if (!stack.waitsFor(resource.id, attachment.id))
      report(resource.at(), `${resource.id} does not wait for ${attachment.id}.`);
  }
}

/** A load balancer answers only once the routes of its subnets are there. */
function waitsForWayOut(balancer: ResolvedResource, { stack, report }: Stage): void {
  const subnets = new Set(textsOf(balancer.get('Subnets')));
  for (const association of stack.ofType('AWS::EC2::SubnetRouteTableAssociation')) {
    if (!subnets.has(textOf(association.get('SubnetId')) ?? '')) continue;
    if (!stack.waitsFor(balancer.id, association.id))
      report(balancer.at(), `${balancer.id} does not wait for ${association.id}.`);
  }
}
