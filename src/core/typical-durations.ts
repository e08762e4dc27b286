import type { Change } from './change-set.js';

/**
 * How long a resource of a type usually takes to create, in seconds. From the template checklist (R14: Multi-AZ
 * database 15 to 25 minutes), the semantics reference 9.1 (recorded values), and experience; used for the expected end only.
 */
const SECONDS: Readonly<Record<string, number>> = {
  'AWS::RDS::DBInstance': 1_080,
  'AWS::RDS::DBCluster': 300,
  'AWS::CloudFront::Distribution': 300,
  'AWS::AutoScaling::AutoScalingGroup': 240,
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 150,
  'AWS::EC2::NatGateway': 120,
  'AWS::ElastiCache::ReplicationGroup': 600,
  'AWS::EKS::Cluster': 600,
  'AWS::ECS::Service': 120,
  'AWS::KMS::Key': 60,
  'AWS::SQS::Queue': 60,
  'AWS::IAM::InstanceProfile': 120,
  'AWS::IAM::Role': 18,
  'AWS::S3::Bucket': 14,
};
const OTHERWISE_SECONDS = 10;

/** Seconds for the removal of a type where it is far from its creation's. Same sources; used for the expected end only. */
const REMOVAL_SECONDS: Readonly<Record<string, number>> = {
  'AWS::RDS::DBInstance': 480,
  'AWS::AutoScaling::AutoScalingGroup': 180,
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 30,
  'AWS::EC2::NatGateway': 60,
  'AWS::KMS::Key': 10,
  'AWS::IAM::InstanceProfile': 10,
  'AWS::Lambda::Function': 20,
};

/** How long the creation of a resource usually takes, in ms. */
export function typicalCreation(type: string): number {
  return 1_000 * (SECONDS[type] ?? OTHERWISE_SECONDS);
}

/**
 * Expected duration of a deployment in ms: the slowest change rules, since independent resources run in parallel;
 * a third is added for what it waits for and what waits for it.
 *
 * @returns `undefined` for a set without changes
 */
export function expectedDuration(changes: readonly Change[]): number | undefined {
  if (changes.length === 0) return undefined;
  return Math.round((Math.max(...changes.map((change) => usualDuration(change))) * 4) / 3);
}

/** How long one change usually takes, in ms; an update in place is taken for half a creation. */
export function usualDuration(change: Change): number {
  const typical = typicalCreation(change.type);
  return change.action === 'Modify' && change.replacement === 'False' ? typical / 2 : typical;
}

/**
 * Expected duration of a deletion in ms, by the types of what is deleted; made like {@link expectedDuration}.
 *
 * @returns `undefined` for a stack without resources
 */
export function expectedDeletion(types: readonly string[]): number | undefined {
  if (types.length === 0) return undefined;
  const seconds = types.map((type) => REMOVAL_SECONDS[type] ?? SECONDS[type] ?? OTHERWISE_SECONDS);
  return Math.round((Math.max(...seconds) * 4_000) / 3);
}
