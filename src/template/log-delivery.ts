import { attributeOf } from './policy.js';
import type { ResolvedResource, ResolvedStack } from './resolved-stack.js';
import { itemsOf } from './template-value.js';

/** A bucket that load balancers write their access logs into. */
export interface AccessLogging {
  readonly balancer: ResolvedResource;
  readonly bucket: ResolvedResource | undefined;
  readonly prefix: string;
}

/** The access logs that are switched on. */
export function accessLogging(stack: ResolvedStack): readonly AccessLogging[] {
  return stack.ofType('AWS::ElasticLoadBalancingV2::LoadBalancer').flatMap((balancer) => {
    const attributes = balancer.get('LoadBalancerAttributes');
    if (attributeOf(attributes, 'access_logs.s3.enabled')?.value !== 'true') return [];
    const bucket = stack.referred(attributeOf(attributes, 'access_logs.s3.bucket')?.value);
    const prefix = attributeOf(attributes, 'access_logs.s3.prefix')?.value ?? '';
    return [{ balancer, bucket, prefix }];
  });
}

/** Buckets that a service writes into which takes no KMS key: access logs of load balancers, server logs of S3. */
export function keylessBuckets(stack: ResolvedStack): ReadonlySet<string> {
  const server = stack
    .ofType('AWS::S3::Bucket')
    .map((one) => stack.referred(one.get('LoggingConfiguration', 'DestinationBucketName'))?.id);
  const balancers = accessLogging(stack).map(({ bucket }) => bucket?.id);
  return new Set([...server, ...balancers].flatMap((id) => id ?? []));
}

/** The policies of a bucket; exactly one works. */
export function policiesOf(stack: ResolvedStack, bucket: string): readonly ResolvedResource[] {
  return stack
    .ofType('AWS::S3::BucketPolicy')
    .filter((policy) => stack.referred(policy.get('Bucket'))?.id === bucket);
}

/** Whether any item of a list is a text that contains another one. */
export function mentions(value: Parameters<typeof itemsOf>[0], text: string): boolean {
  return itemsOf(value).some((item) => JSON.stringify(item).includes(text));
}
