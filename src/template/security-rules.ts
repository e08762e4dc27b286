import type { ResolvedResource, ResolvedStack } from './resolved-stack.js';
import { isOpen } from './resolved-value.js';
import { isTemplateObject, itemsOf, numberOf, textOf } from './template-value.js';
import type { TemplateObject, ValuePath } from './template-value.js';

/** A rule of a security group, wherever it is written. */
export interface SecurityRule {
  readonly direction: 'in' | 'out';
  /** Logical id of the group that it belongs to; undefined where that is not of this stack. */
  readonly group: string | undefined;
  readonly protocol: string;
  /** Undefined where it is not written or not known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Address range, or undefined. */
  readonly range: string | undefined;
  /** Logical id of the group on the other side. */
  readonly peer: string | undefined;
  readonly body: TemplateObject;
  readonly path: ValuePath;
  readonly owner: ResolvedResource;
}

const INLINE = { in: 'SecurityGroupIngress', out: 'SecurityGroupEgress' } as const;

/** All rules of the stack's security groups, inline and separate. */
export function securityRules(stack: ResolvedStack): readonly SecurityRule[] {
  const inline = stack.ofType('AWS::EC2::SecurityGroup').flatMap((group) =>
    (['in', 'out'] as const).flatMap((direction) =>
      itemsOf(group.get(INLINE[direction])).flatMap((item, index) => {
        if (!isTemplateObject(item)) return [];
        const path = group.at(INLINE[direction], index);
        return [ruleOf(stack, item, { direction, group: group.id, path, owner: group })];
      }),
    ),
  );
  const separate = (['in', 'out'] as const).flatMap((direction) =>
    stack.ofType(`AWS::EC2::${INLINE[direction]}`).map((owner) => {
      const group = stack.referred(owner.get('GroupId'))?.id;
      return ruleOf(stack, owner.properties, { direction, group, path: owner.at(), owner });
    }),
  );
  return [...inline, ...separate];
}

type Belonging = Pick<SecurityRule, 'direction' | 'group' | 'path' | 'owner'>;

function ruleOf(stack: ResolvedStack, body: TemplateObject, belonging: Belonging): SecurityRule {
  const peer = body['SourceSecurityGroupId'] ?? body['DestinationSecurityGroupId'];
  const range = body['CidrIp'] ?? body['CidrIpv6'];
  return {
    ...belonging,
    protocol: textOf(body['IpProtocol']) ?? '',
    from: numberOf(body['FromPort']),
    to: numberOf(body['ToPort']),
    range: isOpen(range) ? undefined : textOf(range),
    peer: stack.referred(peer)?.id,
    body,
  };
}

/** Whether a rule is for every address. */
export function isWorld(rule: SecurityRule): boolean {
  return rule.range === '0.0.0.0/0' || rule.range === '::/0';
}

/** Whether a rule opens one TCP port. */
export function opens(rule: SecurityRule, port: number): boolean {
  return rule.protocol === 'tcp' && rule.from === port && rule.to === port;
}
