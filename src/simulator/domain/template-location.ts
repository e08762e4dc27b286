import { validationError } from '../api-error.js';
import type { World } from './world.js';

/** Longest TemplateURL (semantics 6). */
const URL_LIMIT = 5120;

/**
 * The text of a template in a bucket of this account.
 *
 * @throws ApiError for an address that is not one of S3, or an object that does not exist
 */
export function templateAt(world: World, url: string): string {
  const place = placeOf(url);
  if (place === undefined || url.length > URL_LIMIT) {
    throw validationError('TemplateURL must be a supported URL.');
  }
  const body = world.buckets.read(place.bucket, place.key)?.body;
  // Without permission to list, a missing object looks like a forbidden one.
  if (body === undefined) throw validationError('S3 error: Access Denied');
  return body.toString('utf8');
}

/** Virtual-hosted and path style of S3, and path style of a loopback address. */
function placeOf(url: string): { readonly bucket: string; readonly key: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, protocol } = new URL(url);
  const path = decodeURIComponent(pathname).slice(1);
  const host = /^(.+)\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com$/.exec(hostname);
  if (host?.[1] !== undefined) {
    return protocol === 'https:' ? { bucket: host[1], key: path } : undefined;
  }
  const isPathStyle = /^s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/.test(hostname);
  if (!isPathStyle && hostname !== '127.0.0.1' && hostname !== 'localhost') return undefined;
  const slash = path.indexOf('/');
  return slash < 1 ? undefined : { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}
