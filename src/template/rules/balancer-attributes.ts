import { attributeOf } from '../policy.js';
import type { Rule } from '../rule.js';
import { textOf, valueAt } from '../template-value.js';

/** The load balancer is hardened, and its protection is a choice. */
export const balancerAttributes: Rule = {
  id: 'balancer-attributes',
  severity: 'error',
  checklist: ['L7'],
  what: 'A load balancer drops invalid header fields; its deletion protection follows a parameter.',
  why: 'Invalid headers are used to smuggle requests; protection that is always on stops every delete.',
  remedy:
    "Set routing.http.drop_invalid_header_fields.enabled to 'true' and deletion_protection.enabled to !Ref of a toggle.",
  example: {
    fails: `Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: 'true' }] } }
`,
    passes: `Parameters: { AlbDeletionProtection: { Type: String, Default: 'false' } }
Resources:
  Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer,
    Properties: { LoadBalancerAttributes: [{ Key: deletion_protection.enabled, Value: !Ref AlbDeletionProtection }, { Key: routing.http.drop_invalid_header_fields.enabled, Value: 'true' }] } }
`,
  },
  checks: {
    resources: {
      'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer, { model, report }) => {
        const list = balancer.get('LoadBalancerAttributes');
        const place = balancer.at('LoadBalancerAttributes');
        if (attributeOf(list, 'routing.http.drop_invalid_header_fields.enabled')?.value !== 'true')
          report(place, `${balancer.id} lets invalid header fields through.`);
        const protection = attributeOf(list, 'deletion_protection.enabled');
        const written = valueAt(
          model.root,
          ...balancer.at('LoadBalancerAttributes', protection?.index ?? 0),
        );
        const parameter = textOf(valueAt(written, 'Value', 'Ref'));
        if (protection === undefined || parameter === undefined)
          report(place, `The deletion protection of ${balancer.id} follows no parameter.`);
      },
    },
  },
};
