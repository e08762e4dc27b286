import { TapstackError } from '../../core/errors.js';
import type { WorkflowRun } from './workflow.js';

/**
 * Reads the run's event, which the toolkit does when it is loaded: with a file of the runner that is no JSON, loading fails.
 *
 * @throws TapstackError `invalid-input` where the event's file is no JSON object, or the repository is not named
 */
export async function loadWorkflowRun(): Promise<WorkflowRun> {
  try {
    const { readWorkflowRun } = await import('./workflow.js');
    return readWorkflowRun();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TapstackError(
      'invalid-input',
      `The event of this workflow run can not be read from what the runner has laid out (GITHUB_EVENT_PATH, GITHUB_REPOSITORY): ${reason}`,
      {
        hint: 'Start the job again. If an earlier step sets these variables or writes this file, it must not.',
        cause: thrown,
      },
    );
  }
}
