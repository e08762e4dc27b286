import { ApiError } from '../api-error.js';
import type { World } from '../domain/world.js';
import type { WireAnswer, WireRequest } from '../wire/exchange.js';
import { isoTime, xmlElements, type XmlObject } from '../wire/xml.js';
import type { Bucket, ObjectVersion } from './buckets.js';
import { decodedBody } from './chunked-body.js';

/** A path-style request to S3. */
export interface StorageRequest {
  readonly operation: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

/** What a request asks of S3, by method, path and query. */
export function storageRequest(request: WireRequest): StorageRequest {
  const url = new URL(request.target, 'http://s3');
  const [, bucket = '', ...rest] = url.pathname.split('/').map((part) => decodeURIComponent(part));
  const key = rest.join('/');
  const query = url.searchParams;
  return { operation: operationOf(request.method, { bucket, key, query }), bucket, key, query };
}

/** Serves a request to S3. */
export function serveStorage(
  world: World,
  storage: StorageRequest,
  { request, requestId }: { readonly request: WireRequest; readonly requestId: string },
): WireAnswer {
  const serve = OPERATIONS[storage.operation];
  if (serve === undefined) {
    throw new ApiError(
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
      501,
    );
  }
  const { bucket: name, operation } = storage;
  const bucket = world.buckets.get(name);
  if (bucket === undefined && operation !== 'CreateBucket' && operation !== 'ListBuckets') {
    // A HEAD has no body that could name the error.
    throw new ApiError('NoSuchBucket', 'The specified bucket does not exist', 404);
  }
  const answer = serve({ world, storage, request, bucket: bucket ?? world.buckets.create(name) });
  return { ...answer, headers: { 'x-amz-request-id': requestId, ...answer.headers } };
}

interface StorageCall {
  readonly world: World;
  readonly storage: StorageRequest;
  readonly request: WireRequest;
  readonly bucket: Bucket;
}

type StorageOperation = (call: StorageCall) => WireAnswer;

const OPERATIONS: Readonly<Record<string, StorageOperation>> = {
  CreateBucket: () => ({ status: 200, headers: {}, body: '' }),
  HeadBucket: ({ bucket }) => ({
    status: 200,
    headers: { 'x-amz-bucket-region': bucket.region },
    body: '',
  }),
  GetBucketLocation: ({ bucket }) => document('LocationConstraint', {}, bucket.region),
  PutObject: ({ world, storage, request }) => {
    const body = decodedBody(request);
    const version = world.buckets.put(storage.bucket, storage.key, body);
    return { status: 200, headers: objectHeaders(version), body: '' };
  },
  HeadObject: (call) => {
    const version = requireObject(call);
    const headers = {
      ...objectHeaders(version),
      'content-length': String(version.body?.length ?? 0),
    };
    return { status: 200, headers, body: '' };
  },
  GetObject: (call) => {
    const version = requireObject(call);
    return { status: 200, headers: objectHeaders(version), body: version.body ?? '' };
  },
  DeleteObject: ({ world, storage }) => {
    const { bucket, key, query } = storage;
    world.buckets.delete(bucket, key, query.get('versionId') ?? undefined);
    return { status: 204, headers: {}, body: '' };
  },
  DeleteObjects: ({ world, storage, request }) => {
    const deleted = objectsToDelete(request).map(({ key, versionId }) => {
      world.buckets.delete(storage.bucket, key, versionId);
      return { Key: key, VersionId: versionId };
    });
    return document('DeleteResult', {}, deletedElements(deleted));
  },
  ListObjectVersions: ({ world, storage, bucket }) => listVersions(world, storage, bucket),
  ListObjectsV2: ({ storage, bucket }) => {
    const prefix = storage.query.get('prefix') ?? '';
    const newest = newestVersions(bucket).filter((version) => {
      return version.body !== undefined && version.key.startsWith(prefix);
    });
    const contents = newest.map((version) => xmlElements({ Contents: objectShape(version) }));
    const head = { Name: bucket.name, Prefix: prefix, KeyCount: newest.length, IsTruncated: false };
    return document('ListBucketResult', head, contents.join(''));
  },
};

function operationOf(
  method: string,
  { bucket, key, query }: Pick<StorageRequest, 'bucket' | 'key' | 'query'>,
): string {
  if (bucket === '') return 'ListBuckets';
  if (key !== '') {
    const names: Readonly<Record<string, string>> = {
      PUT: 'PutObject',
      GET: 'GetObject',
      HEAD: 'HeadObject',
      DELETE: 'DeleteObject',
    };
    return names[method] ?? method;
  }
  if (method === 'HEAD') return 'HeadBucket';
  if (method === 'PUT') return 'CreateBucket';
  if (method === 'POST' && query.has('delete')) return 'DeleteObjects';
  if (method !== 'GET') return `${method} bucket`;
  if (query.has('versions')) return 'ListObjectVersions';
  return query.has('location') ? 'GetBucketLocation' : 'ListObjectsV2';
}

function requireObject({ world, storage }: StorageCall): ObjectVersion {
  const { bucket, key, query } = storage;
  const version = world.buckets.read(bucket, key, query.get('versionId') ?? undefined);
  if (version !== undefined) return version;
  throw new ApiError('NoSuchKey', 'The specified key does not exist.', 404);
}

function objectHeaders(version: ObjectVersion | undefined): Readonly<Record<string, string>> {
  if (version === undefined) return {};
  return {
    etag: version.etag,
    'content-type': version.contentType,
    'last-modified': new Date(version.modifiedAt).toUTCString(),
    ...(version.versionId === 'null' ? {} : { 'x-amz-version-id': version.versionId }),
  };
}

/** Most versions in one answer. */
const VERSIONS_PAGE = 1000;

function listVersions(world: World, storage: StorageRequest, bucket: Bucket): WireAnswer {
  const { query } = storage;
  const prefix = query.get('prefix') ?? '';
  const size = Math.min(Number(query.get('max-keys') ?? VERSIONS_PAGE), world.settings.pageSize);
  const all = bucket.versions
    .filter(({ key }) => key.startsWith(prefix))
    .sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1));
  const marker = query.get('version-id-marker');
  const keyMarker = query.get('key-marker');
  const start =
    keyMarker === null
      ? 0
      : all.findIndex(({ key, versionId }) => key === keyMarker && versionId === marker) + 1;
  const page = all.slice(start, start + size);
  const last = page.at(-1);
  const truncated = start + size < all.length && last !== undefined;
  const head = {
    Name: bucket.name,
    Prefix: prefix,
    MaxKeys: size,
    IsTruncated: truncated,
    NextKeyMarker: truncated ? last.key : undefined,
    NextVersionIdMarker: truncated ? last.versionId : undefined,
  };
  const newest = new Set(newestVersions(bucket));
  const rows = page.map((version) => {
    const shape = {
      VersionId: version.versionId,
      IsLatest: newest.has(version),
      ...objectShape(version),
    };
    return xmlElements(version.body === undefined ? { DeleteMarker: shape } : { Version: shape });
  });
  return document('ListVersionsResult', head, rows.join(''));
}

function newestVersions(bucket: Bucket): readonly ObjectVersion[] {
  const seen = new Set<string>();
  return bucket.versions.filter(({ key }) => {
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function objectShape(version: ObjectVersion): XmlObject {
  return {
    Key: version.key,
    LastModified: isoTime(version.modifiedAt),
    ETag: version.body === undefined ? undefined : version.etag,
    Size: version.body?.length,
    StorageClass: version.body === undefined ? undefined : 'STANDARD',
  };
}

function deletedElements(
  deleted: readonly { readonly Key: string; readonly VersionId: string | undefined }[],
): string {
  return deleted.map((item) => xmlElements({ Deleted: item })).join('');
}

/** Keys and versions of a DeleteObjects request. */
function objectsToDelete(
  request: WireRequest,
): readonly { readonly key: string; readonly versionId: string | undefined }[] {
  const body = decodedBody(request).toString('utf8');
  return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, content = '']) => ({
    key: unescapeXml(/<Key>(.*?)<\/Key>/s.exec(content)?.[1] ?? ''),
    versionId: /<VersionId>(.*?)<\/VersionId>/s.exec(content)?.[1],
  }));
}

function unescapeXml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => names[name] ?? whole);
}

function document(name: string, head: XmlObject, content: string): WireAnswer {
  const xmlns = 'http://s3.amazonaws.com/doc/2006-03-01/';
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${xmlns}">${xmlElements(head)}${content}</${name}>`,
  };
}
