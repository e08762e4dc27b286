import { readFileSync } from 'node:fs';
import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAccount, STACK, type Account } from '../support/in-process.js';

let account: Account;
let storage: S3Client;
beforeEach(async () => {
  account = await openAccount();
  account.write('app.yml', readFileSync(new URL('../../TapStack.yml', import.meta.url), 'utf8'));
  storage = new S3Client({ region: 'us-west-2', forcePathStyle: true });
});
afterEach(async () => {
  storage.destroy();
  expect(account.simulator.defects).toEqual([]);
  await account.close();
});

const buckets = (): readonly string[] =>
  account.simulator.world.buckets.list().map(({ name }) => name);

/** Resources of the newest stack, deleted ones included. */
const rows = () => [...(account.simulator.world.stacks().at(-1)?.resources.values() ?? [])];

/** What the load balancer, the trail and a build do all day. */
async function fill(bucket: string): Promise<void> {
  for (const body of ['one', 'two']) {
    await storage.send(new PutObjectCommand({ Bucket: bucket, Key: 'logs/today', Body: body }));
  }
}

/** All versions and delete markers, as `aws s3api` would; `aws s3 rm --recursive` leaves the versions. */
async function empty(bucket: string): Promise<void> {
  const listed = await storage.send(new ListObjectVersionsCommand({ Bucket: bucket }));
  const objects = [...(listed.Versions ?? []), ...(listed.DeleteMarkers ?? [])].map(
    ({ Key: key = '', VersionId: version }) => ({ Key: key, VersionId: version }),
  );
  await storage.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: objects } }));
}

describe('the shipped template under one suffix', () => {
  it('is created, refuses to go while its buckets hold objects, goes when they are empty, and is created again', async () => {
    const created = await account.run('create');
    expect(created.success?.result).toBe('succeeded');
    expect(buckets()).toHaveLength(3);
    for (const bucket of buckets()) await fill(bucket);

    const refused = await account.run('delete', { confirm: STACK });
    expect(refused.error?.code).toBe('delete-failed');
    expect(refused.journal.facts().stack?.status).toBe('DELETE_FAILED');
    const full = rows().filter(({ status }) => status === 'DELETE_FAILED');
    // The others log into the access-log bucket, so its turn has not come yet.
    expect(full.map(({ logicalId }) => logicalId).sort()).toEqual([
      'ArtifactBucket',
      'AuditBucket',
    ]);
    expect(buckets()).toHaveLength(3);
    const told = `${String(refused.error)}\n${refused.log}`;
    for (const { logicalId } of full) expect(told).toContain(logicalId);

    for (const bucket of buckets()) await empty(bucket);
    const deleted = await account.run('delete', { confirm: STACK });
    expect(deleted.success?.result).toBe('succeeded');
    expect(buckets()).toEqual([]);
    // What the checklist decides to keep, and nothing else: the key, and the snapshot that needs it.
    const kept = rows().filter(({ status }) => status !== 'DELETE_COMPLETE');
    expect(kept.map(({ logicalId }) => logicalId)).toEqual(['DataKey']);
    expect(deleted.log).toContain('DataKey');

    const again = await account.run('create');
    expect([again.success?.result, again.journal.facts().stack?.status]).toEqual([
      'succeeded',
      'CREATE_COMPLETE',
    ]);
    expect(buckets()).toHaveLength(3);
  }, 120_000);
});
