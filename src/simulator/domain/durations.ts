/** What is done to a resource. */
export type ResourceVerb = 'create' | 'update' | 'delete';

/** How long a resource takes, in milliseconds: by its type, or by its logical id where each is to have its own. */
export type DurationOf = (type: string, verb: ResourceVerb, logicalId: string) => number;

/** Milliseconds by type; a number counts for all three verbs. */
export type DurationTable = Readonly<
  Record<string, number | Partial<Readonly<Record<ResourceVerb, number>>>>
>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Typical durations (semantics 9.1 where it names them; the rest from general experience). */
const TYPICAL: DurationTable = {
  'AWS::SNS::Topic': 3 * SECOND,
  'AWS::SNS::Subscription': 3 * SECOND,
  'AWS::S3::Bucket': { create: 14 * SECOND, update: 12 * SECOND, delete: 6 * SECOND },
  'AWS::S3::BucketPolicy': 3 * SECOND,
  'AWS::IAM::Role': { create: 18 * SECOND, update: 12 * SECOND, delete: 4 * SECOND },
  'AWS::IAM::Policy': 12 * SECOND,
  'AWS::IAM::ManagedPolicy': 14 * SECOND,
  'AWS::IAM::InstanceProfile': { create: 2 * MINUTE, update: 10 * SECOND, delete: 4 * SECOND },
  'AWS::SQS::Queue': { create: 60 * SECOND, update: 60 * SECOND, delete: 20 * SECOND },
  'AWS::KMS::Key': { create: 16 * SECOND, update: 10 * SECOND, delete: 6 * SECOND },
  'AWS::RDS::DBInstance': { create: 9 * MINUTE, update: 6 * MINUTE, delete: 5 * MINUTE },
  'AWS::RDS::DBCluster': { create: 4 * MINUTE, update: 3 * MINUTE, delete: 3 * MINUTE },
  'AWS::EC2::NatGateway': { create: 2 * MINUTE, update: 20 * SECOND, delete: MINUTE },
  'AWS::EC2::VPC': 12 * SECOND,
  'AWS::EC2::Instance': { create: 40 * SECOND, update: 30 * SECOND, delete: MINUTE },
  'AWS::ElasticLoadBalancingV2::LoadBalancer': {
    create: 2.5 * MINUTE,
    update: 20 * SECOND,
    delete: 20 * SECOND,
  },
  'AWS::AutoScaling::AutoScalingGroup': {
    create: 1.5 * MINUTE,
    update: MINUTE,
    delete: 1.5 * MINUTE,
  },
  'AWS::CloudFront::Distribution': 5 * MINUTE,
  'AWS::Lambda::Function': { create: 10 * SECOND, update: 8 * SECOND, delete: 6 * SECOND },
  'AWS::DynamoDB::Table': 25 * SECOND,
  'AWS::CloudFormation::Stack': { create: 2 * SECOND, update: 2 * SECOND, delete: 2 * SECOND },
};

const OTHERS: Readonly<Record<ResourceVerb, number>> = {
  create: 6 * SECOND,
  update: 5 * SECOND,
  delete: 4 * SECOND,
};

/** Durations from a table, with the typical ones for types that it does not name. */
export function durationsFrom(table: DurationTable = {}): DurationOf {
  return (type, verb) => lookUp(table, type, verb) ?? lookUp(TYPICAL, type, verb) ?? OTHERS[verb];
}

function lookUp(table: DurationTable, type: string, verb: ResourceVerb): number | undefined {
  const entry = table[type] ?? table['*'];
  return typeof entry === 'number' ? entry : entry?.[verb];
}
