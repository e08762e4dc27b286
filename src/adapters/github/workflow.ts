import { context } from '@actions/github';

/** What the runner knows of the workflow run and its event. */
export interface WorkflowRun {
  readonly eventName: string;
  readonly ref: string;
  readonly defaultBranch: string | undefined;
  readonly commit: string;
  readonly actor: string;
  readonly repository: string;
  readonly runId: string;
  readonly attempt: string;
  readonly url: string;
  readonly pullRequest: number | undefined;
}

/** Reads the run's event from what the runner has laid out (GITHUB_EVENT_PATH and its variables). */
export function readWorkflowRun(): WorkflowRun {
  const { payload } = context;
  const repository = `${context.repo.owner}/${context.repo.repo}`;
  const branch: unknown = payload.repository?.['default_branch'];
  return {
    eventName: context.eventName,
    ref: context.ref,
    defaultBranch: typeof branch === 'string' ? branch : undefined,
    commit: context.sha,
    actor: context.actor,
    repository,
    runId: String(context.runId),
    attempt: String(context.runAttempt),
    url: `${context.serverUrl}/${repository}/actions/runs/${context.runId}`,
    pullRequest: payload.pull_request?.number,
  };
}
