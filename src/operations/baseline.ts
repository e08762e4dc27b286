import { ServiceError } from '../core/service-error.js';
import type { Stack } from '../core/stack.js';
import { statusFacts } from '../core/stack-status.js';
import type { Ports } from '../ports/ports.js';

/** What was live before an update, as far as it can be deployed again; or why it can not. */
export type Baseline =
  | {
      readonly kind: 'known';
      /** The stack with its parameters and settings. */
      readonly stack: Stack;
      /** The template as it was submitted. */
      readonly body: string;
    }
  | {
      readonly kind: 'unknown';
      /** Completes the sentence "Not reverted: …". */
      readonly why: string;
    };

/**
 * Reads what is live, to be asked for before an update is executed: afterwards CloudFormation has forgotten it.
 *
 * @param stack as it was found when the update was allowed to begin
 */
export async function readBaseline(stack: Stack, ports: Ports): Promise<Baseline> {
  if (statusFacts(stack.status)?.deploy !== 'update') {
    const why = `before this deployment the stack was in ${stack.status}, which is no state to go back to`;
    return { kind: 'unknown', why };
  }
  try {
    return { kind: 'known', stack, body: await ports.stacks.template(stack.id) };
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown;
    if (thrown.kind !== 'denied' && thrown.kind !== 'unsupported') throw thrown;
    const why =
      thrown.kind === 'denied'
        ? 'the template that was live before could not be read (needs the permission cloudformation:GetTemplate)'
        : 'the endpoint does not give back the template that was live before';
    ports.journal.notice({
      level: 'warning',
      message: `\`on-verification-failure: revert\` will not be possible: ${why}.`,
    });
    return { kind: 'unknown', why };
  }
}
