import { describe, expect, it } from '@jest/globals';
import {
  formatChangeSetName,
  parseChangeSetName,
  repositoryHash,
} from '../../src/core/change-set-name.js';
import { operationToken, parseOperationToken } from '../../src/core/operation-token.js';

const name = {
  repositoryHash: repositoryHash('org/service'),
  purpose: 'pr1',
  run: '4711',
  attempt: '2',
};

describe('names of change sets', () => {
  it('are read back field by field, so that pr1 is not pr12', () => {
    expect(parseChangeSetName(formatChangeSetName(name))).toEqual(name);
    expect(parseChangeSetName(formatChangeSetName({ ...name, purpose: 'pr12' }))?.purpose).toBe(
      'pr12',
    );
  });

  it.each([
    'deploy',
    'tapstack-deploy-1-1',
    'tapstack-0123456-deploy-1-1',
    'x-tapstack-01234567-deploy-1-1',
  ])('of another form are nobody’s: %s', (text) => {
    expect(parseChangeSetName(text)).toBeUndefined();
  });
});

describe('operation tokens', () => {
  const run = {
    repository: 'org/service',
    id: '4711',
    attempt: '2',
    actor: undefined,
    commit: undefined,
    url: undefined,
    pullRequest: undefined,
  };

  it('tell which run of which repository began an operation', () => {
    const token = operationToken(run, 'deploy', 'salt');
    expect(token).toMatch(/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/);
    expect(parseOperationToken(token)).toEqual({
      repositoryHash: name.repositoryHash,
      run: '4711',
      attempt: '2',
      purpose: 'deploy',
    });
  });

  it('are the same for the same thing and differ for another', () => {
    expect(operationToken(run, 'deploy', 'a')).toBe(operationToken(run, 'deploy', 'a'));
    expect(operationToken(run, 'deploy', 'a')).not.toBe(operationToken(run, 'deploy', 'b'));
  });
});
