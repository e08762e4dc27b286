import type {
  Action,
  ElasticLoadBalancingV2Client,
  Listener,
  Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Forward, Health, TargetGroupHealth } from '../../ports/health.js';
import { listed, required, type Caller } from './call.js';
import { createClientSettings } from './client-settings.js';
import { unlessMissing } from './unless-missing.js';

/** The SDK of the service, which is loaded when it is first needed. */
type Sdk = typeof Elb;

interface Parts {
  readonly elb: Sdk;
  readonly client: ElasticLoadBalancingV2Client;
  readonly call: Caller;
}

/** Read-backs through Elastic Load Balancing. */
export async function openLoadBalancing(
  version: string,
  call: Caller,
): Promise<Pick<Health, 'targetGroup' | 'forwards'>> {
  const elb = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const settings = await createClientSettings('elasticloadbalancing', version);
  const parts = { elb, call, client: new elb.ElasticLoadBalancingV2Client({ ...settings }) };
  return {
    targetGroup: async (arn) =>
      await unlessMissing('TargetGroupNotFound', async () => await readTargetGroup(parts, arn)),
    forwards: async (loadBalancer) =>
      (await unlessMissing(
        'LoadBalancerNotFound',
        async () => await readForwards(parts, loadBalancer),
      )) ?? [],
  };
}

async function readTargetGroup(
  { elb, client, call }: Parts,
  arn: string,
): Promise<TargetGroupHealth | undefined> {
  const group = await call('DescribeTargetGroups', async (abortSignal) => {
    const command = new elb.DescribeTargetGroupsCommand({ TargetGroupArns: [arn] });
    const answer = await client.send(command, { abortSignal });
    return required(answer.TargetGroups, 'TargetGroups')[0];
  });
  if (group === undefined) return undefined;
  const targets = await call('DescribeTargetHealth', async (abortSignal) => {
    const command = new elb.DescribeTargetHealthCommand({ TargetGroupArn: arn });
    const answer = await client.send(command, { abortSignal });
    return required(answer.TargetHealthDescriptions, 'TargetHealthDescriptions');
  });
  return {
    name: group.TargetGroupName ?? arn,
    targetType: group.TargetType,
    loadBalancers: group.LoadBalancerArns ?? [],
    targets: targets.map(({ Target, TargetHealth }) => ({
      id: Target?.Id ?? '',
      port: Target?.Port,
      state: TargetHealth?.State ?? 'unknown',
      reason: TargetHealth?.Reason,
      description: TargetHealth?.Description,
    })),
  };
}

async function readForwards(parts: Parts, loadBalancer: string): Promise<readonly Forward[]> {
  const listeners = await readListeners(parts, loadBalancer);
  // Only application load balancers have rules.
  const ruled = listeners.filter(({ Protocol: protocol = '' }) => protocol.startsWith('HTTP'));
  const rules = await Promise.all(
    ruled.map(async ({ ListenerArn: arn = '' }) => await readRules(parts, arn)),
  );
  return [
    ...listeners.flatMap(({ DefaultActions: actions }) => actions ?? []),
    ...rules.flat().flatMap(({ Actions: actions }) => actions ?? []),
  ].flatMap(toForward);
}

async function readListeners(
  { elb, client, call }: Parts,
  loadBalancer: string,
): Promise<readonly Listener[]> {
  return await allPages(async (marker) => {
    const answer = await call('DescribeListeners', async (abortSignal) => {
      const command = new elb.DescribeListenersCommand({
        LoadBalancerArn: loadBalancer,
        ...marker,
      });
      return await client.send(command, { abortSignal });
    });
    return { items: listed(answer.Listeners, answer, 'Listeners'), next: answer.NextMarker };
  });
}

async function readRules({ elb, client, call }: Parts, listener: string): Promise<readonly Rule[]> {
  return await allPages(async (marker) => {
    const answer = await call('DescribeRules', async (abortSignal) => {
      const command = new elb.DescribeRulesCommand({ ListenerArn: listener, ...marker });
      return await client.send(command, { abortSignal });
    });
    return { items: listed(answer.Rules, answer, 'Rules'), next: answer.NextMarker };
  });
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

async function allPages<T>(
  read: (marker: { readonly Marker?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let page = await read({});
  for (;;) {
    all.push(...page.items);
    if (page.next === undefined || page.next === '') return all;
    page = await read({ Marker: page.next });
  }
}

/** An action names one group directly, or several with their weights; the default weight is 1 (API model). */
function toForward({ ForwardConfig: config, TargetGroupArn: only }: Action): readonly Forward[] {
  const groups = config?.TargetGroups ?? [];
  if (groups.length > 0) {
    return [
      groups.map(({ TargetGroupArn, Weight }) => ({
        targetGroup: TargetGroupArn ?? '',
        weight: Weight ?? 1,
      })),
    ];
  }
  return only === undefined ? [] : [[{ targetGroup: only, weight: 1 }]];
}
