import { TapstackError } from '../core/errors.js';
import type { Operation } from '../core/request.js';

/** What started the workflow, in the few facts that decide what is done. */
export interface WorkflowEvent {
  /** `push`, `pull_request`, `workflow_dispatch` … */
  readonly eventName: string;
  /** Full ref of the event, for example `refs/heads/main`. */
  readonly ref: string;
  /** Short name of the repository's default branch, where the event tells it. */
  readonly defaultBranch: string | undefined;
}

const HINT =
  'Set the input `operation` (for example `deploy`, `validate`, `status`, or `delete` with `confirm`).';

/**
 * What `auto` means for an event: a push to the default branch deploys. Everything else is refused instead of guessed,
 * since a wrong guess here deploys somebody's branch.
 *
 * @param event `undefined` outside a workflow
 * @throws TapstackError `unsupported-event`
 */
export function chooseOperation(event: WorkflowEvent | undefined): Operation {
  if (event === undefined) {
    throw new TapstackError(
      'unsupported-event',
      'Operation `auto` needs the event of a workflow, and there is none here.',
      { hint: 'Name the operation, for example `tapstack deploy`; `tapstack --help` lists them.' },
    );
  }
  if (event.eventName !== 'push') {
    throw new TapstackError(
      'unsupported-event',
      `Operation \`auto\` does not know what to do on the event ${event.eventName}.`,
      { hint: HINT },
    );
  }
  if (event.defaultBranch === undefined) {
    throw new TapstackError(
      'unsupported-event',
      'The event does not say which branch is the default one, so `auto` can not tell whether to deploy.',
      { hint: HINT },
    );
  }
  if (event.ref === `refs/heads/${event.defaultBranch}`) return 'deploy';
  throw new TapstackError(
    'unsupported-event',
    `Operation \`auto\` deploys on a push to ${event.defaultBranch} only; this push went to ${event.ref}.`,
    { hint: `${HINT} Or let the workflow run on pushes to ${event.defaultBranch} only.` },
  );
}
