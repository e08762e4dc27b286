/** The job summary of a run that was killed before it could write its own. */
export function interruptionMarkdown(
  sentences: readonly string[],
  consoleLink: string | undefined,
): string {
  const link = consoleLink === undefined ? [] : ['', `[The stack in the console](${consoleLink})`];
  return [
    '## 🛑 TapStack was interrupted',
    '',
    ...sentences.map((text) => `- ${text}`),
    ...link,
    '',
  ].join('\n');
}
