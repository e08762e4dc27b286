import type { ResolvedResource } from '../resolved-stack.js';
import type { Rule, Stage } from '../rule.js';
import { itemsOf, numberOf, textOf, textsOf, valueAt } from '../template-value.js';

const TLS = /^ELBSecurityPolicy-(?:TLS13-1-[23]|TLS-1-2)/;

/** The load balancer listens as the certificate allows. */
export const listeners: Rule = {
  id: 'listeners',
  severity: 'error',
  checklist: ['L1', 'L2', 'L3', 'L4'],
  what: 'A load balancer is internet-facing in its own group and has listener rules with unique priorities. With a certificate there is HTTPS on 443 with TLS 1.2 or newer, and port 80 redirects permanently; without one port 80 forwards and there is no HTTPS listener. Every target group hangs on a listener.',
  why: 'A default deployment has no domain and so no certificate: an HTTPS listener without one fails. A target group without a listener is "unused", and its targets never become healthy.',
  remedy:
    'Make the HTTPS listener conditional on the certificate, choose the default action of port 80 by the same condition, and forward to every target group.',
  example: {
    fails: `Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internet-facing } }
  Secure: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Alb, Port: 443, Protocol: HTTPS, SslPolicy: ELBSecurityPolicy-2016-08 } }
`,
    passes: `Resources:
  Group: { Type: AWS::EC2::SecurityGroup }
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Scheme: internet-facing, SecurityGroups: [!Ref Group] } }
  Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
  Plain: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Alb, Port: 80, Protocol: HTTP, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets }] } }
  Paths: { Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: { ListenerArn: !Ref Plain, Priority: 1 } }
`,
  },
  checks: {
    resources: {
      'AWS::ElasticLoadBalancingV2::LoadBalancer': checkBalancer,
      'AWS::ElasticLoadBalancingV2::Listener': checkListener,
      'AWS::ElasticLoadBalancingV2::TargetGroup': (group, { stack, report }) => {
        const actions = [
          ...stack
            .ofType('AWS::ElasticLoadBalancingV2::Listener')
            .map((one) => one.get('DefaultActions')),
          ...stack
            .ofType('AWS::ElasticLoadBalancingV2::ListenerRule')
            .map((one) => one.get('Actions')),
        ].flatMap(itemsOf);
        const used = actions.some(
          (action) => stack.referred(valueAt(action, 'TargetGroupArn'))?.id === group.id,
        );
        if (!used) report(group.at(), `${group.id} hangs on no listener.`);
      },
    },
  },
};

function checkBalancer(balancer: ResolvedResource, { stack, report }: Stage): void {
  if (textOf(balancer.get('Scheme')) !== 'internet-facing')
    report(balancer.at('Scheme'), `${balancer.id} is not internet-facing.`);
  if (!textsOf(balancer.get('SecurityGroups')).some((group) => stack.referred(group) !== undefined))
    report(balancer.at('SecurityGroups'), `${balancer.id} has no security group of its own.`);
  const rules = stack.ofType('AWS::ElasticLoadBalancingV2::ListenerRule');
  if (rules.length === 0) report(balancer.at(), `${balancer.id} has no listener rule.`);
  const taken = new Set<string>();
  for (const rule of rules) {
    const key = `${textOf(rule.get('ListenerArn')) ?? ''} ${textOf(rule.get('Priority')) ?? ''}`;
    if (taken.has(key)) report(rule.at('Priority'), `The priority of ${rule.id} is taken.`);
    taken.add(key);
  }
}

function checkListener(listener: ResolvedResource, { stack, report }: Stage): void {
  const secure = stack
    .ofType('AWS::ElasticLoadBalancingV2::Listener')
    .some((one) => textOf(one.get('Protocol')) === 'HTTPS');
  const protocol = textOf(listener.get('Protocol'));
  const place = listener.at('DefaultActions');
  if (protocol === 'HTTPS') {
    const certificate = textOf(listener.get('Certificates', 0, 'CertificateArn')) ?? '';
    if (certificate === '')
      report(listener.at('Certificates'), `${listener.id} has no certificate.`);
    if (!TLS.test(textOf(listener.get('SslPolicy')) ?? ''))
      report(listener.at('SslPolicy'), `${listener.id} does not ask for TLS 1.2 or newer.`);
    if (numberOf(listener.get('Port')) !== 443)
      report(listener.at('Port'), `${listener.id} is not on port 443.`);
    return;
  }
  if (numberOf(listener.get('Port')) !== 80)
    report(listener.at('Port'), `${listener.id} is not on port 80.`);
  const action = itemsOf(listener.get('DefaultActions'))[0];
  const type = textOf(valueAt(action, 'Type'));
  if (!secure && type !== 'forward')
    report(place, `${listener.id} does not forward, though there is no HTTPS.`);
  if (!secure) return;
  const redirect = valueAt(action, 'RedirectConfig');
  const permanent =
    valueAt(redirect, 'StatusCode') === 'HTTP_301' && valueAt(redirect, 'Protocol') === 'HTTPS';
  if (type !== 'redirect' || !permanent)
    report(place, `${listener.id} does not redirect to HTTPS permanently.`);
}
