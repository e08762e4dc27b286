import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowRun } from '../../../src/adapters/github/workflow.js';

let folder: string;
let before: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tapstack-event-'));
  before = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('GITHUB_')) Reflect.deleteProperty(process.env, name);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.env = before;
});

/** Reads the run as a fresh process would: the toolkit looks at the environment only once. */
async function readIn(
  variables: Readonly<Record<string, string>>,
  payload: object,
): Promise<WorkflowRun> {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  Object.assign(process.env, variables, { GITHUB_EVENT_PATH: path });
  jest.resetModules();
  const { readWorkflowRun } = await import('../../../src/adapters/github/workflow.js');
  return readWorkflowRun();
}

const RUN = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: 'abc123',
  GITHUB_ACTOR: 'octocat',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '3',
  GITHUB_SERVER_URL: 'https://github.example',
};

describe('the workflow run', () => {
  it('is read from the variables and the event of the runner', async () => {
    await expect(readIn(RUN, { repository: { default_branch: 'main' } })).resolves.toEqual({
      eventName: 'push',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      commit: 'abc123',
      actor: 'octocat',
      repository: 'octo/shop',
      runId: '42',
      attempt: '3',
      url: 'https://github.example/octo/shop/actions/runs/42',
      pullRequest: undefined,
    });
  });

  it('knows the number of its pull request', async () => {
    const run = await readIn(
      { ...RUN, GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: { number: 7 }, repository: {} },
    );
    expect(run).toMatchObject({ pullRequest: 7, defaultBranch: undefined });
  });

  it('has no default branch where the event does not tell it', async () => {
    await expect(readIn(RUN, {})).resolves.toMatchObject({ defaultBranch: undefined });
  });
});
