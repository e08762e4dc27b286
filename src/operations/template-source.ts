import { TEMPLATE_BODY_BYTES } from '../core/limits.js';
import type { Request, Template } from '../core/request.js';
import { TapstackError } from '../core/errors.js';
import type { Ports } from '../ports/ports.js';
import type { TemplateSource } from '../ports/stacks.js';

/** The template of a request for the operations that need one. */
export function templateOf(request: Request): Template {
  if (request.template !== undefined) return request.template;
  throw new TapstackError('internal-error', `Operation ${request.operation} got no template.`);
}

/**
 * How the template travels: inside the request up to 51,200 bytes (not characters), else by way of the bucket under a
 * key made of its content, so that equal templates share one object and no run overwrites another's.
 */
export async function sourceOf(
  template: Pick<Template, 'body'>,
  request: Request,
  ports: Ports,
): Promise<TemplateSource> {
  const bytes = Buffer.byteLength(template.body, 'utf8');
  if (bytes <= TEMPLATE_BODY_BYTES || request.templateBucket === undefined) {
    return { body: template.body };
  }
  const url = await ports.templateStore.put(request.templateBucket, template.body);
  ports.log.info(`The template has ${bytes} bytes and travels by way of the bucket.`);
  return { url };
}

/** Finds a resource in the template's text, for root causes. */
export function locateIn(
  template: Template | undefined,
): (logicalId: string) => { readonly file: string; readonly line: number } | undefined {
  return (logicalId) => {
    const position = template?.locate(['Resources', logicalId]);
    return template === undefined || position === undefined
      ? undefined
      : { file: template.path, line: position.line };
  };
}
