import type { Identifiers } from '../domain/identifiers.js';

/** One version of an object, or the marker that says it is deleted. */
export interface ObjectVersion {
  readonly key: string;
  readonly versionId: string;
  readonly body: Buffer | undefined;
  readonly contentType: string;
  readonly modifiedAt: number;
  readonly etag: string;
}

/** A bucket and all versions of its objects, newest first. */
export interface Bucket {
  readonly name: string;
  readonly versioned: boolean;
  readonly region: string;
  readonly createdAt: number;
  versions: ObjectVersion[];
}

/** The buckets of the account. */
export interface Buckets {
  create(name: string, options?: { readonly versioned?: boolean }): Bucket;
  get(name: string): Bucket | undefined;
  remove(name: string): void;
  list(): readonly Bucket[];
  /** Stores an object; the bucket must exist. */
  put(name: string, key: string, body: Buffer | string): ObjectVersion | undefined;
  /** The newest version, unless it is a delete marker. */
  read(name: string, key: string, versionId?: string): ObjectVersion | undefined;
  /** Deletes a version for good, or the newest one as the bucket's versioning has it. */
  delete(name: string, key: string, versionId?: string): ObjectVersion | undefined;
}

interface Source {
  readonly ids: Identifiers;
  readonly now: () => number;
}

/** Makes an account without buckets. */
export function createBuckets(source: Source): Buckets {
  const buckets = new Map<string, Bucket>();
  const newest = (name: string, key: string, versionId?: string) =>
    buckets.get(name)?.versions.find((version) => {
      return version.key === key && (versionId === undefined || version.versionId === versionId);
    });
  return {
    create: (name, { versioned = false } = {}) => {
      const bucket: Bucket = {
        name,
        versioned,
        region: source.ids.region,
        createdAt: source.now(),
        versions: [],
      };
      buckets.set(name, bucket);
      return bucket;
    },
    get: (name) => buckets.get(name),
    remove: (name) => {
      buckets.delete(name);
    },
    list: () => [...buckets.values()],
    put: (name, key, body) => store(buckets.get(name), source, { key, body: Buffer.from(body) }),
    read: (name, key, versionId) => {
      const version = newest(name, key, versionId);
      return version?.body === undefined ? undefined : version;
    },
    delete: (name, key, versionId) => {
      const bucket = buckets.get(name);
      if (bucket === undefined) return undefined;
      if (versionId === undefined && bucket.versioned) {
        return store(bucket, source, { key, body: undefined });
      }
      const version = newest(name, key, versionId);
      bucket.versions = bucket.versions.filter((other) => other !== version);
      return version;
    },
  };
}

function store(
  bucket: Bucket | undefined,
  source: Source,
  content: { readonly key: string; readonly body: Buffer | undefined },
): ObjectVersion | undefined {
  if (bucket === undefined) return undefined;
  const version: ObjectVersion = {
    ...content,
    versionId: bucket.versioned ? source.ids.hex(32) : 'null',
    contentType: 'application/octet-stream',
    modifiedAt: source.now(),
    etag: `"${source.ids.hex(32)}"`,
  };
  const others = bucket.versioned
    ? bucket.versions
    : bucket.versions.filter(({ key }) => key !== content.key);
  bucket.versions = [version, ...others];
  return version;
}
