import { firstOf, lacks, type SelfTestCheck, type SelfTestRun } from './check.js';
import { FORMS, type FailingRun } from './failing-run.js';

/** Everything that a reader sees of a run, by its name. */
function places(run: SelfTestRun): readonly (readonly [string, string])[] {
  return [
    ['the log', run.screen.join('\n')],
    ['the log file', run.file],
    ['the summary', run.summary],
    ['the annotations', JSON.stringify(run.annotations.map(({ message }) => message))],
    ['the outputs', [...run.outputs.values()].join('\n')],
    ['the report', run.report],
    [
      'the notification',
      run.sent.map(({ subject, message }) => `${subject ?? ''} ${message}`).join(),
    ],
  ];
}

/** Markdown without what is code, which has no effect. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})[^`]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(`+)[^`].*?\1/g, '');
}

function commandIn(lines: readonly string[]): string | undefined {
  const command = lines.find((line) => /^\s*::/.test(line) || line.includes('##['));
  return command === undefined ? undefined : `a line is a command: ${JSON.stringify(command)}`;
}

/** What no reader and no machine may get from a run: secrets, and commands of others. */
export function safetyChecks(failing: FailingRun): readonly SelfTestCheck[] {
  return [
    {
      title: 'no secret is shown, in whatever form',
      run: async (bench) => {
        const run = await failing(bench);
        const found = places(run).flatMap(([name, text]) =>
          FORMS.some((form) => text.includes(form)) ? [name] : [],
        );
        const empty = places(run).find(([, text]) => text === '');
        return firstOf(
          empty !== undefined && `nothing was written: ${empty[0]}`,
          found.length > 0 && `a secret is in ${found.join(', ')}`,
          lacks('the log', run.screen.join('\n'), 'Access denied for *** '),
        );
      },
    },
    {
      title: 'hostile text from AWS has no effect',
      run: async (bench) => {
        const run = await failing(bench);
        const summary = withoutCode(run.summary);
        return firstOf(
          commandIn(run.screen),
          commandIn(run.file.split('\n')),
          /<script|@everyone/.test(summary) && 'the summary has markup or a mention from AWS',
          lacks('the log', run.screen.join('\n'), 'forged'),
        );
      },
    },
  ];
}
