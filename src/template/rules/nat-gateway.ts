import type { ResolvedStack } from '../resolved-stack.js';
import type { Rule } from '../rule.js';
import { textOf, textsOf, valueAt } from '../template-value.js';

/** The parameter of the way out, and gateways by its values. */
const PARAMETER = 'NatGatewayMode';
const GATEWAYS: Readonly<Record<string, number>> = { none: 0, single: 1, 'per-az': 2 };

/** What must be off where instances have no way out. */
const SIGNALS = [
  ['UpdatePolicy', 'AutoScalingRollingUpdate', 'WaitOnResourceSignals'],
  ['CreationPolicy', 'ResourceSignal', 'Count'],
] as const;

/** The way out follows its parameter, and without one nothing waits for signals. */
export const natGateway: Rule = {
  id: 'nat-gateway',
  severity: 'error',
  checklist: ['W3', 'W4', 'W5'],
  what: 'NatGatewayMode none, single and per-az give 0, 1 and 2 gateways with an address each; every private subnet keeps a route table of its own in every mode; single is the default; without a gateway no signal is waited for.',
  why: 'A mode that rebuilds associations cuts the instances off; an instance without a way out cannot signal, and the creation would hang until the timeout.',
  remedy:
    'Only the gateway of the default route may depend on the mode; make WaitOnResourceSignals false and the count of the CreationPolicy 0 without NAT.',
  example: {
    fails: `Parameters:
  NatGatewayMode: { Type: String, Default: single, AllowedValues: [none, single, per-az] }
Resources:
  Nat: { Type: AWS::EC2::NatGateway }
`,
    passes: `Parameters:
  NatGatewayMode: { Type: String, Default: single, AllowedValues: [none, single, per-az] }
Conditions:
  HasNat: !Not [!Equals [!Ref NatGatewayMode, none]]
  PerAz: !Equals [!Ref NatGatewayMode, per-az]
Resources:
  Ip1: { Type: AWS::EC2::EIP, Condition: HasNat }
  Nat1: { Type: AWS::EC2::NatGateway, Condition: HasNat }
  Ip2: { Type: AWS::EC2::EIP, Condition: PerAz }
  Nat2: { Type: AWS::EC2::NatGateway, Condition: PerAz }
`,
  },
  checks: {
    parameter: ({ name, body, path }, { report }) => {
      if (name === PARAMETER && textOf(valueAt(body, 'Default')) !== 'single')
        report([...path, 'Default'], `The default of ${name} is not single.`);
    },
    stack: ({ stack, report }) => {
      const mode = stack.parameters[PARAMETER];
      const wanted = mode === undefined ? undefined : GATEWAYS[mode];
      if (mode === undefined || wanted === undefined) return;
      for (const type of ['AWS::EC2::NatGateway', 'AWS::EC2::EIP']) {
        const found = stack.ofType(type);
        if (found.length !== wanted)
          report(
            found[0]?.at() ?? ['Resources'],
            `Mode ${mode} gives ${found.length} of ${type}, not ${wanted}.`,
          );
      }
      for (const group of stack.ofType('AWS::AutoScaling::AutoScalingGroup')) {
        for (const table of sharedTables(stack, textsOf(group.get('VPCZoneIdentifier'))))
          report(['Resources'], `Subnets of ${group.id} share the route table ${table}.`);
        for (const path of mode === 'none' ? SIGNALS : []) {
          const value = textOf(valueAt(group.body, ...path)) ?? '';
          if (!['', 'false', '0'].includes(value))
            report(group.bodyAt(...path), `${group.id} waits for signals that cannot be sent.`);
        }
      }
    },
  },
};

function sharedTables(stack: ResolvedStack, subnets: readonly string[]): readonly string[] {
  const tables = stack
    .ofType('AWS::EC2::SubnetRouteTableAssociation')
    .filter((one) => subnets.includes(textOf(one.get('SubnetId')) ?? ''))
    .map((one) => textOf(one.get('RouteTableId')) ?? '');
  return tables.filter((table, index) => tables.indexOf(table) !== index);
}
