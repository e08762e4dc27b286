import { ApiError } from '../api-error.js';
import { findStack } from '../domain/lookup.js';
import { templateAt } from '../domain/template-location.js';
import type { World } from '../domain/world.js';
import type { StorageRequest } from '../services/s3-requests.js';
import { decodedBody } from '../services/chunked-body.js';
import type { WireRequest } from './exchange.js';

/** Bytes above which an object is no template. */
const TEMPLATE_BYTES = 1_048_576;

/**
 * Loads what the templates of a request need, so that serving it can be one step without waiting. An
 * uploaded object may be a template that is used later, by address or as a nested stack.
 */
export async function prepareTemplates(
  world: World,
  {
    request,
    params,
    storage,
  }: {
    readonly request: WireRequest;
    readonly params: ReadonlyMap<string, string>;
    readonly storage: StorageRequest | undefined;
  },
): Promise<void> {
  if (storage !== undefined) {
    if (storage.operation !== 'PutObject' || request.body.length > TEMPLATE_BYTES) return;
    await world.templates.prepare(decodedBody(request).toString('utf8'));
    return;
  }
  const body = params.get('TemplateBody');
  if (body !== undefined) await world.templates.prepare(body);
  const url = params.get('TemplateURL');
  if (url !== undefined) await prepareAt(world, url);
  const stack = params.get('StackName');
  if (stack === undefined) return;
  const deployed = findStack(world, stack)?.facts.current.deployment?.model.body;
  if (deployed !== undefined) await world.templates.prepare(deployed);
}

async function prepareAt(world: World, url: string): Promise<void> {
  try {
    await world.templates.prepare(templateAt(world, url));
  } catch (thrown) {
    // The request itself is refused in the service's words.
    if (!(thrown instanceof ApiError)) throw thrown;
  }
}
