import { ApiError } from '../api-error.js';
import type { Json } from '../contracts.js';
import type { ResourceRow } from '../domain/deployment.js';
import type { World } from '../domain/world.js';
import { isList, scalarText } from '../resources/stringified.js';
import type { ActionTable } from '../wire/action.js';
import type { Input } from '../wire/query.js';
import { isoTime, type XmlObject } from '../wire/xml.js';
import { instancesOf } from './autoscaling-actions.js';
import type { TargetState } from './health.js';
import { liveRows, propertyText, propertyTexts } from './live-rows.js';

const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup';

/** Load balancers of the stacks and what is behind them. */
export const ELB_ACTIONS: ActionTable = {
  DescribeLoadBalancers: ({ world, input }) => {
    const rows = selected(world, input, {
      type: BALANCER,
      list: 'LoadBalancerArns',
      code: 'LoadBalancerNotFound',
      missing: 'One or more load balancers not found',
    });
    return { LoadBalancers: rows.map((row) => balancerShape(world, row)) };
  },
  DescribeListeners: ({ world, input }) => {
    const balancer = input.text('LoadBalancerArn');
    const arns = input.texts('ListenerArns') ?? [];
    const rows = liveRows(world, LISTENER).filter((row) => {
      if (balancer !== undefined) return propertyText(row, 'LoadBalancerArn') === balancer;
      return arns.length === 0 || arns.includes(row.physicalId);
    });
    return { Listeners: rows.map(listenerShape) };
  },
  DescribeRules: ({ world, input }) => {
    const listener = input.text('ListenerArn');
    const arns = input.texts('RuleArns') ?? [];
    const rows = liveRows(world, RULE).filter((row) => {
      if (listener !== undefined) return propertyText(row, 'ListenerArn') === listener;
      return arns.includes(row.physicalId);
    });
    return {
      Rules: rows.map((row) => ({
        RuleArn: row.physicalId,
        Priority: propertyText(row, 'Priority'),
        Conditions: [],
        Actions: actionsShape(row.properties['Actions']),
        IsDefault: false,
      })),
    };
  },
  DescribeTargetGroups: ({ world, input }) => {
    const rows = selected(world, input, {
      type: TARGET_GROUP,
      list: 'TargetGroupArns',
      code: 'TargetGroupNotFound',
      missing: 'One or more target groups not found',
    });
    return { TargetGroups: rows.map((row) => targetGroupShape(world, row)) };
  },
  DescribeTargetHealth: ({ world, input }) => {
    const arn = input.required('TargetGroupArn');
    const group = liveRows(world, TARGET_GROUP).find(({ physicalId }) => physicalId === arn);
    if (group === undefined) {
      throw new ApiError('TargetGroupNotFound', `Target groups '${arn}' not found`);
    }
    return { TargetHealthDescriptions: targetHealth(world, group) };
  },
};

function selected(
  world: World,
  input: Input,
  what: {
    readonly type: string;
    readonly list: string;
    readonly code: string;
    readonly missing: string;
  },
): readonly ResourceRow[] {
  const arns = input.texts(what.list) ?? [];
  const names = input.texts('Names') ?? [];
  const rows = liveRows(world, what.type);
  if (arns.length === 0 && names.length === 0) return rows;
  const found = rows.filter((row) => arns.includes(row.physicalId) || names.includes(nameOf(row)));
  if (found.length < arns.length + names.length) throw new ApiError(what.code, what.missing);
  return found;
}

function balancerShape(world: World, row: ResourceRow): XmlObject {
  const { health } = world;
  const code =
    health.loadBalancers.get(row.physicalId) ?? health.loadBalancers.get(nameOf(row)) ?? 'active';
  return {
    LoadBalancerArn: row.physicalId,
    DNSName: scalarText(row.attributes.get('DNSName')),
    CreatedTime: isoTime(row.updatedAt),
    LoadBalancerName: nameOf(row),
    Scheme: propertyText(row, 'Scheme') ?? 'internet-facing',
    State: { Code: row.status === 'CREATE_IN_PROGRESS' ? 'provisioning' : code },
    Type: propertyText(row, 'Type') ?? 'application',
    SecurityGroups: propertyTexts(row, 'SecurityGroups'),
  };
}

function listenerShape(row: ResourceRow): XmlObject {
  return {
    ListenerArn: row.physicalId,
    LoadBalancerArn: propertyText(row, 'LoadBalancerArn'),
    Port: propertyText(row, 'Port'),
    Protocol: propertyText(row, 'Protocol'),
    DefaultActions: actionsShape(row.properties['DefaultActions']),
  };
}

/** Actions of listeners and rules; only what names a target group matters here. */
function actionsShape(value: Json | undefined): readonly XmlObject[] {
  return (isList(value) ? value : []).map((action) => ({
    Type: textMember(action, 'Type'),
    TargetGroupArn: textMember(action, 'TargetGroupArn'),
    ForwardConfig: forwardShape(member(action, 'ForwardConfig')),
  }));
}

function forwardShape(value: Json | undefined): XmlObject | undefined {
  const groups = member(value, 'TargetGroups');
  if (!isList(groups)) return undefined;
  return {
    TargetGroups: groups.map((group) => ({
      TargetGroupArn: textMember(group, 'TargetGroupArn'),
      Weight: textMember(group, 'Weight'),
    })),
  };
}

/** Load balancers that forward to a target group, by a listener's default or by one of its rules. */
function balancersOf(world: World, targetGroup: string): readonly string[] {
  const forwards = (actions: Json | undefined): boolean =>
    JSON.stringify(actionsShape(actions)).includes(JSON.stringify(targetGroup));
  const ruled = liveRows(world, RULE)
    .filter((rule) => forwards(rule.properties['Actions']))
    .map((rule) => propertyText(rule, 'ListenerArn'));
  const balancers = liveRows(world, LISTENER)
    .filter((row) => forwards(row.properties['DefaultActions']) || ruled.includes(row.physicalId))
    .map((row) => propertyText(row, 'LoadBalancerArn') ?? '');
  return [...new Set(balancers)];
}

function targetGroupShape(world: World, row: ResourceRow): XmlObject {
  return {
    TargetGroupArn: row.physicalId,
    TargetGroupName: nameOf(row),
    Protocol: propertyText(row, 'Protocol') ?? 'HTTP',
    Port: propertyText(row, 'Port') ?? '80',
    VpcId: propertyText(row, 'VpcId'),
    TargetType: propertyText(row, 'TargetType') ?? 'instance',
    LoadBalancerArns: balancersOf(world, row.physicalId),
  };
}

function targetHealth(world: World, group: ResourceRow): readonly XmlObject[] {
  const { health } = world;
  const states = health.targets.get(group.physicalId) ?? health.targets.get(nameOf(group)) ?? [];
  const port = propertyText(group, 'Port') ?? '80';
  return targetIds(world, group).map((id, index) => {
    const state: TargetState = states[index] ?? states.at(-1) ?? { state: 'healthy' };
    return {
      Target: { Id: id, Port: port },
      HealthCheckPort: port,
      TargetHealth: {
        State: state.state,
        Reason: state.reason,
        Description: state.description,
      },
    };
  });
}

/** Targets that the template registers, and instances of the groups that register themselves. */
function targetIds(world: World, group: ResourceRow): readonly string[] {
  const registered = group.properties['Targets'];
  const fixed = (isList(registered) ? registered : []).flatMap(
    (item) => textMember(item, 'Id') ?? [],
  );
  const scaled = liveRows(world, 'AWS::AutoScaling::AutoScalingGroup')
    .filter((row) => propertyTexts(row, 'TargetGroupARNs').includes(group.physicalId))
    .flatMap((row) => instancesOf(world, row).map(({ instanceId }) => instanceId));
  return [...fixed, ...scaled];
}

function nameOf(row: ResourceRow): string {
  return row.physicalId.split('/').at(-2) ?? row.physicalId;
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  return value[name];
}

function textMember(value: Json | undefined, name: string): string | undefined {
  const found = member(value, name);
  return found === undefined || found === null || typeof found === 'object'
    ? undefined
    : String(found);
}
