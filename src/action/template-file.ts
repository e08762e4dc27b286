import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { TapstackError } from '../core/errors.js';
import { TEMPLATE_BODY_BYTES, TEMPLATE_URL_BYTES } from '../core/limits.js';
import { didYouMean } from '../core/nearest.js';
import type { Notice } from '../core/outcome.js';
import type { Template } from '../core/request.js';
import { declarationsOf } from '../template/declarations.js';
import { parseDocument } from '../template/document.js';
import { isTemplateObject } from '../template/template-value.js';
import { readBytes } from './file-reading.js';
import { quoted } from './input-faults.js';
import { findInput } from './input-table.js';

/** Where a template is looked for. */
export interface TemplatePlace {
  /** The input `template`. */
  readonly path: string;
  /** Folder that the path is relative to. */
  readonly folder: string;
  /** Path of the copy that comes with TapStack. */
  readonly shipped: string;
  /** Where a large template would go; without it the small limit holds. */
  readonly bucket: string | undefined;
}

/** A template with what is worth saying about it. */
export interface TemplateReading {
  readonly template: Template;
  readonly notices: readonly Notice[];
}

/**
 * Reads the template from its file, or from the shipped copy where the default name is absent.
 *
 * @throws TapstackError `template-not-found`; `template-too-large` (more than 51,200 bytes without a bucket, 1,048,576
 *   with one); `template-invalid` with file, line and column
 */
export function readTemplate(place: TemplatePlace): TemplateReading {
  const own = readIfThere(resolve(place.folder, place.path));
  if (own !== undefined) {
    return { template: templateOf(place.path, own, place.bucket), notices: [] };
  }
  const isDefault = place.path === findInput('template')?.default;
  const shipped = isDefault ? readIfThere(place.shipped) : undefined;
  if (shipped === undefined) throw notFound(place);
  const message = `There is no ${place.path} in the working directory, so the copy that comes with TapStack is used.`;
  return {
    template: templateOf(`${place.path} (shipped with TapStack)`, shipped, place.bucket),
    notices: [{ level: 'info', message }],
  };
}

/** The file's bytes; `undefined` where there is no such file. */
function readIfThere(path: string): Buffer | undefined {
  const file = readBytes(path);
  if (file.ok) return file.bytes;
  if (file.missing) return undefined;
  throw new TapstackError(
    'template-not-found',
    `The template ${path} can not be read: ${file.reason}.`,
    { hint: 'Name a file that this job may read in the input `template`.' },
  );
}

function notFound(place: TemplatePlace): TapstackError {
  const folder = dirname(resolve(place.folder, place.path));
  const near = didYouMean(basename(place.path), filesIn(folder));
  return new TapstackError(
    'template-not-found',
    `There is no template ${quoted(place.path)} in ${place.folder}.${near}`,
    {
      hint: 'Check the input `template`; it is relative to the workspace, and the repository must be checked out before this step (actions/checkout).',
    },
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.(?:ya?ml|json|template|cfn|txt)$/i.test(name));
  } catch {
    return [];
  }
}

function templateOf(path: string, bytes: Buffer, bucket: string | undefined): Template {
  checkSize(path, bytes.length, bucket);
  const body = decode(path, bytes);
  const document = parseDocument(body, { file: path });
  if (!isTemplateObject(document.value)) {
    throw new TapstackError(
      'template-invalid',
      `${path}:1:1: A template is a mapping with Resources.`,
    );
  }
  const { parameters, types, outputs } = declarationsOf(document.value);
  return {
    path,
    body,
    declares: parameters,
    types,
    outputs,
    locate: document.positionOf,
  };
}

function checkSize(path: string, bytes: number, bucket: string | undefined): void {
  if (bytes > TEMPLATE_URL_BYTES) {
    throw new TapstackError(
      'template-too-large',
      `The template ${path} has ${bytes} bytes; CloudFormation takes ${TEMPLATE_URL_BYTES} at most.`,
      { hint: 'Split it into nested stacks.' },
    );
  }
  if (bytes > TEMPLATE_BODY_BYTES && bucket === undefined) {
    throw new TapstackError(
      'template-too-large',
      `The template ${path} has ${bytes} bytes; more than ${TEMPLATE_BODY_BYTES} do not fit into a request.`,
      { hint: 'Name a bucket in the input `template-bucket`; the template travels through it.' },
    );
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw new TapstackError('template-invalid', `${path}:1:1: The file is not UTF-8 text.`, {
      hint: 'Save the template as UTF-8.',
      cause: thrown,
    });
  }
}
