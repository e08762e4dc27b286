/**
 * Makes text that comes from AWS, a template or GitHub harmless for the runner, which takes commands from a line that
 * begins with `::name` after blanks, and from `##[name` anywhere in a line (both on stdout and stderr).
 *
 * @returns the lines of the text; none of them is a command, whatever the text holds
 */
export function inertLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/)
    .map((line) => breakMarks(line.replaceAll(CONTROLS, '\ufffd')));
}

/** Control characters other than tab: they can hide or overwrite what a reader sees. */
const CONTROLS = /[^\P{Cc}\t]/gu;

function breakMarks(line: string): string {
  const legacy = line.replaceAll('##[', '##\\[');
  return /^\s*::/.test(legacy) ? `│ ${legacy}` : legacy;
}
