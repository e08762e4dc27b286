import { expectAll } from '../expectations.js';
import type { Rule } from '../rule.js';
import { textOf, textsOf } from '../template-value.js';

/** Names resolve, no subnet hands out public addresses, and S3 is reached without NAT. */
export const networkForm: Rule = {
  id: 'network-form',
  severity: 'error',
  checklist: ['W6', 'W7', 'W8'],
  what: 'A VPC has DNS support and host names, subnets hand out no public addresses, and private route tables have a gateway endpoint for S3 without a policy that would cut off the package repositories.',
  why: 'Without DNS the database name does not resolve; a public address makes an instance reachable; traffic to S3 through NAT costs by the gigabyte.',
  remedy:
    'Set EnableDnsSupport, EnableDnsHostnames: true and MapPublicIpOnLaunch: false; add an AWS::EC2::VPCEndpoint for S3 with the private tables.',
  example: {
    fails: `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { EnableDnsSupport: true } }
`,
    passes: `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { EnableDnsSupport: true, EnableDnsHostnames: true } }
`,
  },
  checks: {
    resources: {
      ...expectAll({
        'AWS::EC2::VPC': [
          { path: ['EnableDnsSupport'], values: [true] },
          { path: ['EnableDnsHostnames'], values: [true] },
        ],
        'AWS::EC2::Subnet': [{ path: ['MapPublicIpOnLaunch'], values: [false] }],
      }),
      'AWS::EC2::VPCEndpoint': (endpoint, { report }) => {
        if (endpoint.get('PolicyDocument') !== undefined)
          report(endpoint.at('PolicyDocument'), `${endpoint.id} has a policy of its own.`);
      },
    },
    stack: ({ stack, report }) => {
      const served = stack
        .ofType('AWS::EC2::VPCEndpoint')
        .filter((one) => (textOf(one.get('ServiceName')) ?? '').endsWith('.s3'))
        .flatMap((one) => textsOf(one.get('RouteTableIds')));
      for (const route of stack.ofType('AWS::EC2::Route')) {
        const table = route.get('RouteTableId');
        if (route.get('NatGatewayId') === undefined || served.includes(textOf(table) ?? ''))
          continue;
        report(route.at('RouteTableId'), `The table of ${route.id} has no endpoint for S3.`);
      }
    },
  },
};
