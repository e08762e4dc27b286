import { describe, expect, it } from '@jest/globals';
import { chooseOperation, type WorkflowEvent } from '../../src/action/trigger.js';
import { TapstackError } from '../../src/core/errors.js';

function refusal(event: WorkflowEvent | undefined): TapstackError {
  try {
    chooseOperation(event);
  } catch (thrown) {
    if (thrown instanceof TapstackError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('operation auto', () => {
  it('deploys on a push to the default branch', () => {
    const event = { eventName: 'push', ref: 'refs/heads/trunk', defaultBranch: 'trunk' };
    expect(chooseOperation(event)).toBe('deploy');
  });
  it.each([
    { eventName: 'push', ref: 'refs/heads/feature', defaultBranch: 'main' },
    { eventName: 'push', ref: 'refs/tags/main', defaultBranch: 'main' },
    { eventName: 'push', ref: 'refs/heads/main', defaultBranch: undefined },
    { eventName: 'pull_request', ref: 'refs/pull/1/merge', defaultBranch: 'main' },
    { eventName: 'workflow_dispatch', ref: 'refs/heads/main', defaultBranch: 'main' },
    { eventName: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main' },
  ])('refuses $eventName to $ref (default $defaultBranch) and names the input to set', (event) => {
    const error = refusal(event);
    expect(error.code).toBe('unsupported-event');
    expect(error.hint).toContain('input `operation`');
  });
  it('tells a person at a command line to name the operation', () => {
    expect(refusal(undefined).hint).toContain('tapstack deploy');
  });
});
