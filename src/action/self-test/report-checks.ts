import { SUMMARY_BYTES } from '../../core/limits.js';
import { SCHEMA_VERSION } from '../report.js';
import { expectRun, firstOf, lacks, type SelfTestCheck } from './check.js';
import type { FailingRun } from './failing-run.js';
import { QUEUE_LINE, SAMPLE_FILE } from './sample-stack.js';

/** What people read of a run: the end of the log, the summary, the annotations. */
export function readingChecks(failing: FailingRun): readonly SelfTestCheck[] {
  return [
    {
      title: 'a failure is told with its root cause, template line and remedy',
      run: async (bench) => {
        const run = await failing(bench);
        const text = run.screen.join('\n');
        return firstOf(
          expectRun(run, { result: 'failed', failure: 'deployment-failed' }),
          lacks(
            'the log',
            text,
            `Root cause: Queue (AWS::SQS::Queue), ${SAMPLE_FILE}:${QUEUE_LINE}`,
          ),
          lacks('the log', text, 'What to do: '),
          lacks('the last line', run.screen.at(-1) ?? '', 'FAILED'),
        );
      },
    },
    {
      title: 'the job summary has the result first, then the cause and the changes',
      run: async (bench) => {
        const { summary } = await failing(bench);
        const size = Buffer.byteLength(summary);
        return firstOf(
          summary.startsWith('## ❌ ') ? undefined : 'the summary does not begin with the result',
          lacks('the summary', summary, '### Why'),
          lacks('the summary', summary, `${SAMPLE_FILE}:${QUEUE_LINE}`),
          lacks('the summary', summary, '`Queue`'),
          size > SUMMARY_BYTES && `the summary has ${size} bytes`,
        );
      },
    },
    {
      title: 'one error at most is annotated, on the template line, and one warning',
      run: async (bench) => {
        const { annotations } = await failing(bench);
        const errors = annotations.filter(({ level }) => level === 'error');
        const [error] = errors;
        return firstOf(
          errors.length !== 1 && `${errors.length} errors are annotated`,
          annotations.length - errors.length > 1 && 'more than one warning is annotated',
          (error?.file !== SAMPLE_FILE || error.line !== QUEUE_LINE) &&
            `the error is at ${error?.file ?? 'no file'}:${error?.line ?? 0}`,
        );
      },
    },
  ];
}

/** What machines read of a run: outputs, log file, report. */
export function agreementChecks(failing: FailingRun): readonly SelfTestCheck[] {
  return [
    {
      title: 'outputs, log file and report say the same',
      run: async (bench) => {
        const { outputs, report, file, outcome } = await failing(bench);
        const read = JSON.parse(report) as Readonly<Record<string, unknown>>;
        for (const line of file.trimEnd().split('\n')) JSON.parse(line);
        return firstOf(
          read['schemaVersion'] !== SCHEMA_VERSION &&
            'the report has another version than its schema',
          read['result'] !== outcome.result && 'the report has another result',
          outputs.get('outcome') !== outcome.result && 'the output `outcome` is another one',
          outputs.get('failure-reason') !== outcome.failure?.code && 'the reason is another one',
          outputs.get('stack-status') !== outcome.stack.status && 'the status is another one',
        );
      },
    },
  ];
}
