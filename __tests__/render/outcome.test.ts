import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/core/change-set.js';
import type { Outcome } from '../../src/core/outcome.js';
import { createRedactor } from '../../src/core/redaction.js';
import { changeLines, describeCounts } from '../../src/render/change-lines.js';
import { consoleUrl } from '../../src/render/console-url.js';
import { formatDuration } from '../../src/render/duration.js';
import { beginningText, notificationText } from '../../src/render/notification-text.js';
import { outcomeLines } from '../../src/render/outcome-lines.js';
import { progressLine } from '../../src/operations/progress-view.js';

const change = (logicalId: string, more: Partial<Change>): Change => ({
  action: 'Modify',
  logicalId,
  physicalId: undefined,
  type: 'AWS::X::Y',
  replacement: undefined,
  policyAction: undefined,
  scope: [],
  details: [],
  nestedChangeSetId: undefined,
  ...more,
});

const OUTCOME: Outcome = {
  result: 'failed',
  operation: 'deploy',
  headline: 'It failed for @team <b>.',
  failure: {
    code: 'deployment-failed',
    message: 'It failed.\nand more',
    hint: 'Do `this`.',
    rootCause: {
      logicalId: 'Db',
      type: 'AWS::RDS::DBInstance',
      status: 'CREATE_FAILED',
      reason: 'bad ``` | reason',
      errorCode: undefined,
      through: ['Child'],
      location: { file: 'app.yml', line: 7 },
      remedy: undefined,
      others: [{ logicalId: 'Other', reason: 'too' }],
    },
  },
  stack: { name: 'app', id: 'arn:x/app/1', status: 'ROLLBACK_COMPLETE' },
  operationId: 'op',
  changeSet: {
    id: 'set',
    name: 'set',
    counts: { add: 1, modify: 0, replace: 1, remove: 0, import: 0, dynamic: 0, sync: 0 },
    changes: [change('New', { action: 'Add' }), change('Old', { replacement: 'True' })],
    hasChanges: true,
  },
  outputs: [{ key: 'Url', value: 'http://x|y', description: undefined, exportName: undefined }],
  verification: {
    verdict: 'partly',
    checks: [{ subject: 'database Db', state: 'skipped', detail: 'no' }],
  },
  reversion: undefined,
  notices: [
    { level: 'warning', message: 'mind *this*' },
    { level: 'info', message: 'and that' },
  ],
  timings: [],
  durationMs: 61_000,
};
const RUN = {
  repository: 'org/service',
  id: '1',
  attempt: '1',
  actor: undefined,
  commit: undefined,
  url: undefined,
  pullRequest: undefined,
};

const FRAME = { run: RUN, redact: (text: string): string => text };

describe('durations', () => {
  it.each([
    [850, '850 ms'],
    [42_000, '42 s'],
    [185_000, '3 min 05 s'],
    [3_720_000, '1 h 02 min'],
  ])('%d ms are %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('changes', () => {
  it('come with the dangerous ones first, certain and perhaps', () => {
    const lines = changeLines([
      change('A', { action: 'Add' }),
      change('S', { action: 'SyncWithActual' }),
      change('I', { action: 'Import' }),
      change('M', { replacement: 'False', details: [] }),
      change('U', { action: 'SomethingNew' }),
      change('C', { replacement: 'Conditional', policyAction: 'ReplaceAndDelete' }),
      change('R', { action: 'Remove', policyAction: 'Snapshot' }),
    ]);
    expect(lines.map((line) => line.split(/ {2,}|(?<=\)) /)[0])).toEqual(
      ['remove', 'replace (perhaps)', 'undecided', 'modify', 'import', 'add', 'sync'].map((word) =>
        expect.stringContaining(word),
      ),
    );
    expect(
      describeCounts({ add: 2, modify: 0, replace: 0, remove: 1, import: 0, dynamic: 1, sync: 0 }),
    ).toBe('1 to remove, 1 undecided, 2 to add');
  });
});

describe('the end of the log', () => {
  it('has the cause before the result, and the result last', () => {
    const lines = outcomeLines(OUTCOME);
    expect(lines.slice(0, 4)).toEqual([
      'and more',
      'Root cause: Db (AWS::RDS::DBInstance) in nested stack Child, app.yml:7',
      '  CREATE_FAILED: bad ``` | reason',
      '  also Other: too',
    ]);
    expect(lines.at(-1)).toBe('FAILED  It failed for @team <b>.  (1 min 01 s)');
  });
});

describe('the notification', () => {
  it('has a subject within the rules of SNS and attributes to filter by', () => {
    const text = notificationText(
      { ...OUTCOME, stack: { ...OUTCOME.stack, name: `ä${'x'.repeat(200)}` } },
      FRAME,
    );
    expect(text.subject).toMatch(/^FAILED: deploy of \?x+\.\.\. \(deployment-failed\)$/);
    expect(text.subject).toHaveLength(99);
    expect(Object.fromEntries(text.attributes)).toMatchObject({
      outcome: 'failed',
      operation: 'deploy',
    });
  });

  it('reads well as a mail', () => {
    expect(notificationText(OUTCOME, FRAME)).toEqual({
      subject: 'FAILED: deploy of app (deployment-failed)',
      body: [
        'It failed for @team <b>.',
        '',
        'Result:    failed (deployment-failed)',
        'What:      deploy: 1 to replace, 1 to add',
        'Where:     stack app in us-west-2, ROLLBACK_COMPLETE',
        'Who:       unknown from org/service',
        'Duration:  1 min 01 s',
        'Verified:  0 of 1 checks passed',
        'Console:   https://us-west-2.console.aws.amazon.com/cloudformation/home?region=us-west-2#/stacks/stackinfo?stackId=arn%3Ax%2Fapp%2F1',
        '',
        'Root cause: Db (AWS::RDS::DBInstance) in nested stack Child, app.yml:7',
        '  CREATE_FAILED: bad ``` | reason',
        '  also Other: too',
        '',
        'What to do: Do `this`.',
        '',
        'Warnings:',
        '- mind *this*',
      ].join('\n'),
      attributes: new Map([
        ['outcome', 'failed'],
        ['stack', 'app'],
        ['operation', 'deploy'],
      ]),
    });
  });

  it('names who, which commit and which run', () => {
    const text = notificationText(
      { ...OUTCOME, result: 'succeeded', failure: undefined, changeSet: undefined },
      {
        ...FRAME,
        run: { ...RUN, actor: 'octocat', commit: '0123456789', url: 'https://x/run' },
      },
    );
    expect(text.subject).toBe('SUCCEEDED: deploy of app');
    expect(text.body).toContain('Who:       octocat from org/service');
    expect(text.body).toContain('Commit:    0123456\nRun:       https://x/run');
  });

  it('lists what is wrong with the inputs of a change set where no resource is to blame', () => {
    const { failure } = OUTCOME;
    if (failure === undefined) return;
    const outcome = { ...OUTCOME, failure: { ...failure, rootCause: undefined } };
    expect(notificationText(outcome, FRAME).body).toContain(
      '\n\nand more\n\nWhat to do: Do `this`.',
    );
  });

  it('says that an operation has begun', () => {
    const { operation } = OUTCOME;
    const text = beginningText({ ...FRAME, operation, stack: OUTCOME.stack });
    expect(text.subject).toBe('STARTED: deploy of app');
    expect(text.attributes.get('outcome')).toBe('started');
    expect(text.body).toContain('Where:     stack app in us-west-2');
  });

  it('stays within the size that SNS takes, whole letters only', () => {
    const headline = `x${'ü'.repeat(300_000)}`;
    const { body } = notificationText({ ...OUTCOME, headline }, FRAME);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(256_000);
    expect(body).toMatch(/ü\n\.\.\. \(shortened; the log of the run has the rest\)$/);
  });

  it('holds no secret', () => {
    const redact = createRedactor(['octo-secret', 'app']);
    const run = { ...RUN, actor: 'octo-secret' };
    const text = notificationText({ ...OUTCOME, headline: 'octo-secret' }, { run, redact });
    expect(JSON.stringify([text.subject, text.body, [...text.attributes]])).not.toContain('secret');
  });
});

describe('links and progress', () => {
  it('lead to the stack by id where it is known', () => {
    expect(consoleUrl({ name: 'a b', id: undefined })).toContain('filteringText=a%20b');
    expect(consoleUrl({ name: 'a', id: 'arn:1' })).toContain('stackId=arn%3A1');
  });

  it('count what is done of the total, with the end that is to be expected', () => {
    const base = {
      done: 1,
      total: 3,
      elapsedMs: 5_000,
      end: 'expected end about 14:32 UTC (in 6 min), as in the last 3 updates',
      moving: ['A', 'B', 'C'],
    };
    expect(progressLine(base)).toBe(
      '1 of 3 resources · 5 s · expected end about 14:32 UTC (in 6 min), as in the last 3 updates · A, B and 1 more',
    );
    expect(progressLine({ ...base, total: undefined, end: undefined, moving: [] })).toBe(
      '1 resources · 5 s',
    );
  });
});

describe('a revert', () => {
  const reverted: Outcome = {
    ...OUTCOME,
    failure: {
      code: 'verification-failed',
      message: 'It failed.',
      hint: undefined,
      rootCause: undefined,
    },
    reversion: {
      state: 'failed',
      detail: 'The revert failed: no luck.',
      changeSet: undefined,
      operationId: undefined,
      dataLoss: [],
      lost: [
        {
          logicalId: 'Topic',
          type: 'AWS::SNS::Topic',
          physicalId: 'arn:old',
          through: ['Child'],
          fate: 'replaced',
          isKept: false,
        },
        {
          logicalId: 'Queue',
          type: 'AWS::SQS::Queue',
          physicalId: undefined,
          through: [],
          fate: 'removed',
          isKept: true,
        },
      ],
      verification: undefined,
      rootCause: OUTCOME.failure?.rootCause,
    },
  };
  const told = [
    'Of the revert: Root cause: Db (AWS::RDS::DBInstance) in nested stack Child, app.yml:7',
    '  CREATE_FAILED: bad ``` | reason',
    '  also Other: too',
    'The deployment had replaced or removed these; they are made anew, without what the old ones held:',
    '  Child / Topic (AWS::SNS::Topic), replaced, was arn:old',
    '  Queue (AWS::SQS::Queue), removed; the old one is still in the account, outside of the stack',
  ];

  it('tells in the log and in the mail why it failed and what did not come back', () => {
    expect(outcomeLines(reverted)).toEqual(expect.arrayContaining(told));
    const { body } = notificationText(reverted, FRAME);
    expect(body).toContain(told.join('\n'));
    expect(body).toContain('Revert:    failed');
  });

  it('that nobody asked for is not mentioned', () => {
    const { body } = notificationText(OUTCOME, FRAME);
    expect(`${outcomeLines(OUTCOME).join('\n')}${body}`).not.toMatch(/revert/i);
  });
});
