import { aws, ifThere, isOf } from './aws.js';
import { SEARCHES } from './searches.js';

/**
 * Everything of an environment that still exists: the stack, what carries its tag, and what has its suffix in the name.
 * `kept` marks the two things that TapStack.yml decides to keep: the final snapshot, and the key that it needs.
 */
export function findLeftovers({ suffix, stack }) {
  return [...stackItself(stack), ...taggedThings(stack), ...namedThings(suffix)];
}

/** Keys that the stack kept and that are not about to be deleted. */
export function keptKeys(stack) {
  return taggedThings(stack).filter(({ what, kept }) => kept && what === 'key');
}

function stackItself(stack) {
  const found = ifThere(() => aws('cloudformation', 'describe-stacks', '--stack-name', stack));
  return (found?.Stacks ?? []).map(({ StackName: name, StackStatus: status }) => ({
    what: 'stack',
    name: `${name} (${status})`,
    kept: false,
  }));
}

function taggedThings(stack) {
  const filter = `Key=aws:cloudformation:stack-name,Values=${stack}`;
  const found = aws('resourcegroupstaggingapi', 'get-resources', '--tag-filters', filter);
  return (found.ResourceTagMappingList ?? []).flatMap(({ ResourceARN: arn, Tags: tags = [] }) => {
    if (arn.includes(':kms:')) return keptKey(arn, tags);
    return isGone(arn) ? [] : [{ what: 'tagged', name: arn, kept: isSnapshot(arn) }];
  });
}

function keptKey(arn, tags) {
  const key = ifThere(() => aws('kms', 'describe-key', '--key-id', arn));
  // A key can not be deleted at once; one that is on its way is as gone as it can be.
  if (key === undefined || key.KeyMetadata.KeyState === 'PendingDeletion') return [];
  const label = tags.find(({ Key: name }) => name === 'Name')?.Value ?? '';
  return [{ what: 'key', name: arn, kept: label.includes('-data-') }];
}

/** Instances and NAT gateways are listed for an hour after their end. */
function isGone(arn) {
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  if (arn.includes(':instance/')) {
    const found = ifThere(() => aws('ec2', 'describe-instances', '--instance-ids', id));
    const instances = (found?.Reservations ?? []).flatMap((reservation) => reservation.Instances);
    return instances.every((instance) => instance.State.Name === 'terminated');
  }
  if (arn.includes(':natgateway/')) {
    const found = ifThere(() => aws('ec2', 'describe-nat-gateways', '--nat-gateway-ids', id));
    return (found?.NatGateways ?? []).every((gateway) => gateway.State === 'deleted');
  }
  return false;
}

const isSnapshot = (arn) => /:rds:[^:]*:[^:]*:snapshot:/.test(arn);

function namedThings(suffix) {
  return SEARCHES.flatMap(({ what, call, names, kept = false }) =>
    (names(aws(...call(suffix))) ?? [])
      .filter((name) => isOf(suffix, name))
      .map((name) => ({ what, name, kept })),
  );
}
