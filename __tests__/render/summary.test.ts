import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/core/change-set.js';
import { ERRORS, type ErrorCode, type Result } from '../../src/core/errors.js';
import type { Outcome } from '../../src/core/outcome.js';
import { OPERATIONS } from '../../src/core/request.js';
import type { ResourceTiming } from '../../src/core/timing.js';
import { text } from '../../src/render/markdown.js';
import { summaryMarkdown, type SummaryRun } from '../../src/render/summary.js';
import { timelineOf } from '../../src/render/timeline.js';
import { fencedBlocks, markdownFaults } from '../support/markdown-form.js';
import { ganttOf, hasMermaid } from '../support/mermaid.js';

const change = (logicalId: string, more: Partial<Change> = {}): Change => ({
  action: 'Add',
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

const detail = (name: string): Change['details'][number] => ({
  attribute: 'Properties',
  name,
  path: undefined,
  requiresRecreation: undefined,
  evaluation: undefined,
  changeSource: undefined,
  causingEntity: undefined,
  before: undefined,
  after: undefined,
});

const took = (
  logicalId: string,
  seconds: number,
  more: Partial<ResourceTiming> = {},
): ResourceTiming => ({
  logicalId,
  type: 'AWS::SNS::Topic',
  through: [],
  began: 5_000,
  ended: 5_000 + seconds * 1_000,
  status: 'CREATE_COMPLETE',
  ...more,
});

const FAILED: Outcome = {
  result: 'failed',
  operation: 'deploy',
  headline: 'The deployment of app failed for @team <b>.',
  failure: {
    code: 'deployment-failed',
    message: 'The deployment of app failed.\nand more',
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
      others: [{ logicalId: 'Other', reason: 'too *bad*' }],
    },
  },
  stack: { name: 'app', id: 'arn:x/app/1', status: 'ROLLBACK_COMPLETE' },
  operationId: 'op',
  changeSet: {
    id: 'set',
    name: 'set',
    counts: { add: 1, modify: 0, replace: 1, remove: 0, import: 0, dynamic: 0, sync: 0 },
    changes: [
      change('New'),
      change('Old', { action: 'Modify', replacement: 'Conditional', details: [detail('Engine')] }),
    ],
    hasChanges: true,
  },
  outputs: [{ key: 'Url', value: 'http://x|y', description: undefined, exportName: undefined }],
  verification: {
    verdict: 'partly',
    checks: [{ subject: 'database Db', state: 'skipped', detail: 'needs the permission x' }],
  },
  reversion: undefined,
  notices: [
    { level: 'warning', message: 'mind *this*' },
    { level: 'info', message: 'and that' },
  ],
  timings: [
    took('Topic', 3),
    took('Db', 61, { type: 'AWS::RDS::DBInstance', through: ['Child'], status: 'CREATE_FAILED' }),
    took('Topic', 2, { began: 70_000, ended: 72_000, status: 'DELETE_COMPLETE' }),
  ],
  durationMs: 61_000,
};
const SHORT: Outcome = {
  ...FAILED,
  result: 'succeeded',
  failure: undefined,
  changeSet: undefined,
  outputs: [],
  verification: undefined,
  notices: [],
  timings: [],
};
const RUN: SummaryRun = {
  actor: 'octocat',
  commit: '0123456789abcdef',
  url: 'https://github.com/org/service/actions/runs/1',
};

describe('the job summary', () => {
  it('begins with the result in a sentence, and what a reader asks next', () => {
    const [title, , headline, , head, , row] = summaryMarkdown(FAILED, RUN).split('\n');
    expect(title).toBe('## ❌ The deployment of `app` failed');
    expect(headline).toBe('The deployment of app failed for @\u200bteam &lt;b&gt;.');
    expect(head).toBe('| Status of the stack | Duration | By | Commit |');
    expect(row).toBe('| `ROLLBACK_COMPLETE` | 1 min 01 s | `octocat` | `0123456` |');
  });

  it('of a failure has the root cause with its line, its own words and the remedy', () => {
    const page = summaryMarkdown(FAILED, RUN);
    expect(page).toContain(
      '**Root cause:** `Db` (`AWS::RDS::DBInstance`) in the nested stack `Child`, `app.yml:7` in the template went to `CREATE_FAILED`:\n\n````text\nbad ``` | reason\n````',
    );
    expect(page).toContain('- `Other`: too \\*bad\\*');
    expect(page).toContain('**What to do:** Do `this`.');
    expect(page).toContain('```text\nand more\n```');
    expect(page).toContain('Reason code `deployment-failed`');
  });

  it('says a remedy once, and two that differ', () => {
    const withRemedies = (remedy: string, hint: string): readonly string[] => {
      const { failure } = FAILED;
      const rootCause = failure?.rootCause;
      if (failure === undefined || rootCause === undefined) return [];
      const outcome = {
        ...FAILED,
        failure: { ...failure, hint, rootCause: { ...rootCause, remedy } },
      };
      return summaryMarkdown(outcome, RUN)
        .split('\n')
        .filter((line) => line.startsWith('**What to do:**'));
    };
    expect(withRemedies('Mend.', 'Mend.')).toHaveLength(1);
    expect(withRemedies('Mend.', 'Mend. Then again.')).toEqual([
      '**What to do:** Mend. Then again.',
    ]);
    expect(withRemedies('Mend.', 'Wait.')).toHaveLength(2);
  });

  it('shows dangerous changes first and why, folds a long rest', () => {
    const page = summaryMarkdown(FAILED, RUN);
    expect(page).toContain('| **replace (perhaps)** | `Old` | `AWS::X::Y` | `Engine` |\n| add |');
    const many = Array.from({ length: 12 }, (_, index) => change(`R${index}`));
    const { changeSet } = FAILED;
    if (changeSet === undefined) return;
    const long = summaryMarkdown({ ...FAILED, changeSet: { ...changeSet, changes: many } }, RUN);
    expect(long.slice(0, long.indexOf('<details>')).match(/\| add \|/g)).toHaveLength(10);
    expect(long).toContain('<details><summary>2 more</summary>');
  });

  it('has read-backs, outputs, warnings and links', () => {
    const page = summaryMarkdown(FAILED, RUN);
    expect(page).toContain('### Verification: deployed, not fully verified');
    expect(page).toContain('| ➖ skipped | database Db | needs the permission x |');
    expect(page).toContain('| `Url` | <code>http&#58;&#47;&#47;x&#124;y</code> |');
    expect(page).toContain('> [!WARNING]\n> mind \\*this\\*');
    expect(page).not.toContain('and that');
    expect(page).toContain('[This run](https://github.com/org/service/actions/runs/1)');
    expect(page).toContain('[Stack in the AWS console](https://us-west-2.console.aws.amazon.com/');
  });

  it('names the slowest resources', () => {
    const page = summaryMarkdown(FAILED, RUN);
    expect(page).toContain(
      '| `Child / Db` | `AWS::RDS::DBInstance` | 1 min 01 s | `CREATE_FAILED` |',
    );
  });

  (hasMermaid ? it : it.skip)('draws when what happened', async () => {
    const page = summaryMarkdown(FAILED, RUN);
    const [diagram = ''] = fencedBlocks(page, 'mermaid');
    const tasks = await ganttOf(diagram);
    const since = Date.parse('2000-01-01T00:00:00');
    expect(
      tasks.map((task) => [
        task.section,
        task.name.trim(),
        task.isCritical,
        (task.from - since) / 1_000,
        (task.to - since) / 1_000,
      ]),
    ).toEqual([
      ['Create', '1 SNS Topic', false, 0, 3],
      ['Create', '1 RDS DBInstance', true, 0, 61],
      ['Remove', '1 SNS Topic', false, 65, 67],
    ]);
  });

  it.each(
    OPERATIONS.flatMap((operation) => results().map((result) => [operation, result] as const)),
  )('of %s, %s, is well-formed, with and without details', (operation, result) => {
    const code = (Object.keys(ERRORS) as ErrorCode[]).find(
      (each) => ERRORS[each].result === result,
    );
    const failure =
      code === undefined || FAILED.failure === undefined ? undefined : { ...FAILED.failure, code };
    for (const base of [FAILED, SHORT]) {
      const page = summaryMarkdown({ ...base, operation, result, failure }, RUN);
      expect(markdownFaults(page)).toEqual([]);
      expect(page).toMatch(/^## \S+ The .*\n/);
      expect(page).not.toContain('undefined');
    }
  });

  it('without anything but a result is short', () => {
    const nobody = { actor: undefined, commit: undefined, url: undefined };
    const stack = { name: 'app', id: undefined, status: undefined };
    const page = summaryMarkdown({ ...SHORT, stack }, nobody);
    expect(page.split('\n').length).toBeLessThan(12);
    expect(page).toContain('| `unknown` | 1 min 01 s | `unknown` | `unknown` |');
  });

  it('of 500 resources with long texts has no more than 900 kB, and keeps the cause', () => {
    const long = 'x'.repeat(900);
    const { changeSet } = FAILED;
    if (changeSet === undefined) return;
    const changes = Array.from({ length: 500 }, (_, index) =>
      change(`R${index}${long}`, { action: 'Modify', details: [detail(long), detail(`${long}y`)] }),
    );
    const page = summaryMarkdown({ ...FAILED, changeSet: { ...changeSet, changes } }, RUN);
    expect(Buffer.byteLength(page)).toBeLessThan(900_000);
    expect(page).toContain('**Root cause:**');
    expect(page).toContain(
      '_Left out, because a page may have 900 kB: timeline, slowest resources, outputs, changes. The report file has everything._',
    );
  });
});

describe('the timeline', () => {
  it('is left out where it would say no more than a line', () => {
    expect(timelineOf([])).toBeUndefined();
    expect(timelineOf([took('A', 1), took('B', 2)])).toBeUndefined();
  });

  it('keeps the thirty longest bars, and counts the rest', () => {
    const timings = Array.from({ length: 40 }, (_, index) =>
      took(`R${index}`, index, { type: `AWS::X::T${index}` }),
    );
    const timeline = timelineOf(timings);
    expect(timeline?.leftOut).toBe(10);
    expect(timeline?.diagram).toContain('X T39 ');
    expect(timeline?.diagram).not.toContain('X T9 ');
    const page = summaryMarkdown({ ...SHORT, timings }, RUN);
    expect(page).toContain('10 more types that took less are not drawn.');
  });

  it('lets what still moves last until the newest event, and counts hours where it must', async () => {
    const timeline = timelineOf([
      took('A', 0, { ended: undefined, type: 'gantt', status: 'CREATE_IN_PROGRESS' }),
      took('B', 1_200, { type: 'title: x; y # z', status: 'IMPORT_COMPLETE' }),
      took('C', 2, { type: '§§', status: 'SOMETHING_NEW' }),
    ]);
    expect(timeline?.diagram).toContain('axisFormat %H:%M\n');
    const tasks = await ganttOf(timeline?.diagram ?? '');
    expect(tasks.map((task) => [task.section, task.name.trim()])).toEqual([
      ['Create', '1 gantt'],
      ['Import', '1 title x y z'],
      ['Other', '1 resource'],
    ]);
    expect((tasks[0]?.to ?? 0) - (tasks[0]?.from ?? 0)).toBe(1_200_000);
  });
});

describe('our judges', () => {
  it.each([
    '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |',
    '|  |  |\n| --- | --- |\n| 1 | 2 |',
    '<details><summary>x</summary>\n\ny',
    'x\n\n</details>',
    '```text\nx',
    'hello @team',
    'see #12',
    '<script>alert(1)</script>',
    '![x](https://x.example/y)',
    'https://a.example/ https://b.example/ https://c.example/',
    'a\n\n---',
    '# a',
  ])('find what is wrong with %j', (page) => {
    expect(markdownFaults(page)).not.toEqual([]);
  });

  it('find what Mermaid does not take', async () => {
    await expect(ganttOf('gantt\n  section x\n  no bar')).rejects.toThrow('Parse error');
    await expect(ganttOf('flowchart\n ((')).rejects.toThrow();
  });
});

function results(): readonly Result[] {
  return ['succeeded', 'no-changes', 'refused', 'failed', 'cancelled', 'detached', 'skipped'];
}

describe('a text below another line', () => {
  it.each([':-', ':-:', ':- ', '-:', '--', '-', '+ x', '==', ': x', '1. x', '# x', '> x', '|-|'])(
    'stays a text: %j',
    (message) => {
      const notices = [{ level: 'warning', message }] as const;
      const page = summaryMarkdown({ ...FAILED, notices }, RUN);
      expect(markdownFaults(page)).toEqual([]);
      expect(markdownFaults(`Above\n${text(message)}\n`)).toEqual([]);
    },
  );
});
