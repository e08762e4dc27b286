import { TapstackError } from '../core/errors.js';
import type { Request } from '../core/request.js';

/**
 * Makes sure that the user typed the stack's name for an operation that can not be undone. Checked before anything
 * is asked of AWS, and exactly: no trimming, no case folding.
 *
 * @throws TapstackError `confirmation-mismatch`
 */
export function requireConfirmation(request: Request, what: string): void {
  if (request.confirm === request.stackName) return;
  const given =
    request.confirm === undefined ? 'is not set' : `is ${JSON.stringify(request.confirm)}`;
  throw new TapstackError(
    'confirmation-mismatch',
    `${what} needs \`confirm\` with the exact stack name ${request.stackName}; it ${given}. Nothing was changed.`,
    {
      hint: `Set \`confirm: ${request.stackName}\` (command line: --confirm ${request.stackName}).`,
    },
  );
}
