import type { Json } from '../contracts.js';
import { isList } from '../resources/stringified.js';
import type { ResourceRow } from './deployment.js';
import type { World } from './world.js';

/** Lets the thing exist in its own service too, where this account simulates one. */
export function materialise(world: World, row: ResourceRow): void {
  const { properties, physicalId } = row;
  switch (row.type) {
    case 'AWS::S3::Bucket': {
      const versioning = member(properties['VersioningConfiguration'], 'Status');
      world.buckets.create(physicalId, { versioned: versioning === 'Enabled' });
      return;
    }
    case 'AWS::SNS::Topic': {
      const topic = world.topics.create(physicalId.split(':').at(-1) ?? physicalId);
      const subscriptions = properties['Subscription'];
      for (const item of isList(subscriptions) ? subscriptions : []) {
        world.topics.subscribe(topic.arn, target(item));
      }
      return;
    }
    case 'AWS::SNS::Subscription': {
      world.topics.subscribe(text(properties['TopicArn']), target(properties));
      return;
    }
    default:
  }
}

/** The thing is gone. */
export function dematerialise(world: World, row: ResourceRow): void {
  if (row.type === 'AWS::S3::Bucket') world.buckets.remove(row.physicalId);
  if (row.type === 'AWS::SNS::Topic') world.topics.remove(row.physicalId);
}

/** Why the service refuses to delete a thing (semantics 5.2); message and handler error code. */
export function deletionObstacle(
  world: World,
  row: ResourceRow,
): { readonly message: string; readonly code: string } | undefined {
  const bucket = row.type === 'AWS::S3::Bucket' ? world.buckets.get(row.physicalId) : undefined;
  if (bucket !== undefined && bucket.versions.length > 0) {
    const { ids } = world;
    return {
      message: `The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: ${ids.suffix(16).toUpperCase()}, Extended Request ID: ${ids.suffix(64)})`,
      code: 'GeneralServiceException',
    };
  }
  if (row.type === 'AWS::ElasticLoadBalancingV2::LoadBalancer' && isProtectedBalancer(row)) {
    return {
      message: `Load balancer '${row.physicalId}' cannot be deleted because deletion protection is enabled`,
      code: 'InvalidRequest',
    };
  }
  if (
    row.type === 'AWS::RDS::DBInstance' &&
    text(row.properties['DeletionProtection']) === 'true'
  ) {
    return {
      message:
        'Cannot delete protected DB Instance, please disable deletion protection and try again.',
      code: 'InvalidRequest',
    };
  }
  return undefined;
}

function isProtectedBalancer(row: ResourceRow): boolean {
  const attributes = row.properties['LoadBalancerAttributes'];
  return (isList(attributes) ? attributes : []).some(
    (item) =>
      text(member(item, 'Key')) === 'deletion_protection.enabled' &&
      text(member(item, 'Value')) === 'true',
  );
}

function target(value: Json): { readonly protocol: string; readonly endpoint: string } {
  return { protocol: text(member(value, 'Protocol')), endpoint: text(member(value, 'Endpoint')) };
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  return value[name];
}

function text(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
