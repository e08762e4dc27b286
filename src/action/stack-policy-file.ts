import { resolve } from 'node:path';
import { TapstackError } from '../core/errors.js';
import { STACK_POLICY_BYTES } from '../core/limits.js';
import { readBytes } from './file-reading.js';

/**
 * The text of a stack policy, checked as far as it can be: a JSON object with `Statement`, of at most 16,384 bytes. The
 * policy is set after the deployment, when a typing mistake would come too late.
 *
 * @throws TapstackError `invalid-input`
 */
export function readStackPolicy(path: string, folder: string): string {
  const text = readText(path, folder);
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes > STACK_POLICY_BYTES) {
    throw faulty(path, `it has ${bytes} bytes, and ${STACK_POLICY_BYTES} are possible`);
  }
  if (!hasStatement(parse(text, path))) {
    throw faulty(path, 'it is not a JSON object with "Statement"');
  }
  return text;
}

function readText(path: string, folder: string): string {
  const file = readBytes(resolve(folder, path));
  if (!file.ok) throw faulty(path, `it can not be read: ${file.reason}`);
  return file.bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw faulty(path, `it is not JSON (${thrown instanceof Error ? thrown.message : ''})`);
  }
}

function hasStatement(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'Statement');
}

function faulty(path: string, why: string): TapstackError {
  return new TapstackError('invalid-input', `The stack policy ${path} is of no use: ${why}.`);
}
