import { validationError } from '../api-error.js';
import type { ApiError } from '../api-error.js';

/** A refusal of a template's shape (semantics 4.4). */
export function formatError(message: string): ApiError {
  return validationError(`Template format error: ${message}`);
}

/** A refusal of what an intrinsic function says (semantics 4.4). */
export function templateError(message: string): ApiError {
  return validationError(`Template error: ${message}`);
}

/** A reference to something that is not there, or not created because of its condition (semantics 4.4). */
export function unresolvedDependencies(
  names: Iterable<string>,
  block: 'Resources' | 'Outputs',
): ApiError {
  const text = `Unresolved resource dependencies [${[...names].join(', ')}] in the ${block} block of the template`;
  // Recorded answers carry the prefix for resources only.
  return block === 'Resources' ? formatError(text) : validationError(text);
}
