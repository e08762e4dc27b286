import { likelySuffix, SUFFIX_PARAMETER } from '../core/environment-suffix.js';
import type { Request } from '../core/request.js';
import type { Stack } from '../core/stack.js';

/** The suffix of a request and its stack, for names beside the stack; a contradiction is the business of the deployment. */
export function likelySuffixOf(request: Request, stack: Stack | undefined): string {
  return likelySuffix({
    suffix: request.suffix,
    given: request.parameters.get(SUFFIX_PARAMETER),
    live: stack?.parameters.find(({ key }) => key === SUFFIX_PARAMETER)?.value,
  });
}
