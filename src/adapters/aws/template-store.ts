import { createHash } from 'node:crypto';
import { TapstackError } from '../../core/errors.js';
import { ServiceError } from '../../core/service-error.js';
import { REGION } from '../../core/request.js';
import type { TemplateStore } from '../../ports/template-store.js';
import type { Caller } from './call.js';
import { createClientSettings } from './client-settings.js';

/**
 * S3 behind the port. The key is the content's SHA-256, so equal templates share an object, no run overwrites another's
 * template, and the URL of a change set always shows what it was made from.
 *
 * @param endpoint a custom endpoint (AWS_ENDPOINT_URL); its buckets are addressed by path
 */
export function createTemplateStore(
  version: string,
  call: Caller,
  endpoint: string | undefined,
): TemplateStore {
  return {
    put: async (bucket, body) => {
      const key = `tapstack/${createHash('sha256').update(body, 'utf8').digest('hex')}.template`;
      try {
        await upload({ version, call, endpoint }, { bucket, key, body });
      } catch (thrown) {
        if (!(thrown instanceof ServiceError)) throw thrown;
        throw new TapstackError(
          'template-upload-failed',
          `The template could not be put into the bucket ${bucket}: ${thrown.message}`,
          {
            hint: `The bucket must exist in ${REGION}, and the role of this job needs s3:PutObject and s3:GetObject on ${bucket}/tapstack/*.`,
            cause: thrown,
          },
        );
      }
      return urlOf(bucket, key, endpoint);
    },
  };
}

async function upload(
  parts: {
    readonly version: string;
    readonly call: Caller;
    readonly endpoint: string | undefined;
  },
  object: { readonly bucket: string; readonly key: string; readonly body: string },
): Promise<void> {
  const s3 = await import('@aws-sdk/client-s3');
  const client = new s3.S3Client({
    ...(await createClientSettings('s3', parts.version)),
    forcePathStyle: parts.endpoint !== undefined,
  });
  const place = { Bucket: object.bucket, Key: object.key };
  try {
    await parts.call('HeadObject', async (abortSignal) => {
      await client.send(new s3.HeadObjectCommand(place), { abortSignal });
    });
    return;
  } catch (thrown) {
    // Not there yet, or not allowed to look (403 hides a missing key from who may not list): then it is put.
    if (!(thrown instanceof ServiceError) || thrown.kind === 'unreachable') throw thrown;
  }
  await parts.call('PutObject', async (abortSignal) => {
    const command = new s3.PutObjectCommand({
      ...place,
      Body: object.body,
      ContentType: 'text/plain; charset=utf-8',
    });
    await client.send(command, { abortSignal });
  });
}

function urlOf(bucket: string, key: string, endpoint: string | undefined): string {
  return endpoint === undefined
    ? `https://${bucket}.s3.${REGION}.amazonaws.com/${key}`
    : `${endpoint.replace(/\/$/, '')}/${bucket}/${key}`;
}
