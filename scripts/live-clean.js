/**
 * Does for a live test what its owner would do by hand after a deletion.
 *
 *   node scripts/live-clean.js empty --suffix live-123   all versions and delete markers in the buckets of the stack
 *   node scripts/live-clean.js purge --suffix live-123   the final snapshot, and the data key in seven days
 *
 * Empty the buckets after a first deletion has failed because of them: then load balancer and trail, which write
 * into them, are gone already. Needs the `aws` command line and docs/iam/live-role.json.
 */
import { aws, ifThere, isOf, readArguments } from './live/aws.js';
import { keptKeys } from './live/leftovers.js';

/** The shortest time that KMS takes, in days. */
const KEY_WAITS_DAYS = '7';
/** Deleted at once: DeleteObjects takes 1,000, but Linux takes 128 KiB as one argument, and keys are long. */
const BATCH = 250;

const [work, ...words] = process.argv.slice(2);
const options = readArguments(words);
if (work === 'empty') emptyBuckets();
else if (work === 'purge') purge();
else throw new Error('say empty or purge');

function emptyBuckets() {
  const found = ifThere(() =>
    aws('cloudformation', 'list-stack-resources', '--stack-name', options.stack),
  );
  const buckets = (found?.StackResourceSummaries ?? []).filter(
    (resource) =>
      resource.ResourceType === 'AWS::S3::Bucket' && resource.ResourceStatus !== 'DELETE_COMPLETE',
  );
  for (const { PhysicalResourceId: bucket } of buckets) {
    if (!isOf(options.suffix, bucket)) throw new Error(`${bucket} is not of ${options.suffix}`);
    console.log(`${bucket}: ${emptyBucket(bucket)} versions deleted`);
  }
}

function emptyBucket(bucket) {
  const listed = aws('s3api', 'list-object-versions', '--bucket', bucket);
  const versions = [...(listed.Versions ?? []), ...(listed.DeleteMarkers ?? [])];
  for (let from = 0; from < versions.length; from += BATCH) {
    const objects = versions
      .slice(from, from + BATCH)
      .map(({ Key: key, VersionId: version }) => ({ Key: key, VersionId: version }));
    const request = JSON.stringify({ Objects: objects, Quiet: true });
    const { Errors: errors = [] } = aws(
      's3api',
      'delete-objects',
      '--bucket',
      bucket,
      '--delete',
      request,
    );
    if (errors.length > 0) throw new Error(`${bucket}: ${errors[0].Code} for ${errors[0].Key}`);
  }
  return versions.length;
}

function purge() {
  const { DBSnapshots: snapshots = [] } = aws(
    'rds',
    'describe-db-snapshots',
    '--snapshot-type',
    'manual',
  );
  for (const { DBSnapshotIdentifier: snapshot } of snapshots) {
    if (!isOf(options.suffix, snapshot)) continue;
    aws('rds', 'delete-db-snapshot', '--db-snapshot-identifier', snapshot);
    console.log(`snapshot ${snapshot}: deleted`);
  }
  // The snapshot went first: without the key nobody could read it.
  for (const { name: key } of keptKeys(options.stack)) {
    aws(
      'kms',
      'schedule-key-deletion',
      '--key-id',
      key,
      '--pending-window-in-days',
      KEY_WAITS_DAYS,
    );
    console.log(`key ${key}: deleted in ${KEY_WAITS_DAYS} days`);
  }
}
