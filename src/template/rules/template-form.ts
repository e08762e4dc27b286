import { DESCRIPTION_BYTES, TEMPLATE_BODY_BYTES } from '../../core/limits.js';
import type { Rule, Scene } from '../rule.js';
import { textOf } from '../template-value.js';

const LINE_PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/\t/, 'a tab'],
  [/[^\x20-\x7e\r]/, 'a character that is not ASCII'],
  [/^\s*<<\s*:/, 'a merge key'],
  [/^\s*(?:- |[\w:-]+:\s+)&[A-Za-z]\w*(?:\s|$)/, 'an anchor'],
];

/** The file fits into a request and holds nothing that readers or services take differently. */
export const templateForm: Rule = {
  id: 'template-form',
  severity: 'error',
  checklist: ['F1', 'F2', 'F3'],
  what: 'The file has at most 51,200 bytes, ASCII characters only, no tab, no anchor, alias or merge key, the format version, and a description of at most 1,024 bytes.',
  why: 'A larger body is refused inline. Other characters fail in group descriptions and tags, and parsers disagree on anchors.',
  remedy: 'Shorten or replace what is named.',
  example: {
    fails: `AWSTemplateFormatVersion: '2010-09-09'
Description: Caf\u00e9
`,
    passes: `AWSTemplateFormatVersion: '2010-09-09'
Description: Cafe
`,
  },
  checks: { template: checkForm },
};

function checkForm({ model, report }: Scene): void {
  const { text, root, document } = model;
  const bytes = utf8Bytes(text);
  if (bytes > TEMPLATE_BODY_BYTES)
    report([], `The template has ${bytes} bytes; ${TEMPLATE_BODY_BYTES} fit into a request.`);
  if (textOf(root['AWSTemplateFormatVersion']) !== '2010-09-09')
    report(['AWSTemplateFormatVersion'], 'AWSTemplateFormatVersion must be 2010-09-09.');
  const description = textOf(root['Description']);
  if (description === undefined) report([], 'The template has no description.');
  else if (utf8Bytes(description) > DESCRIPTION_BYTES)
    report(['Description'], `The description has more than ${DESCRIPTION_BYTES} bytes.`);
  if (document.firstAlias !== undefined) report(document.firstAlias, 'There is a YAML alias.');
  for (const [index, line] of text.split('\n').entries()) {
    for (const [pattern, problem] of LINE_PROBLEMS) {
      const found = pattern.exec(line);
      if (found === null) continue;
      report({ line: index + 1, column: found.index + 1 }, `The line has ${problem}.`);
      break;
    }
  }
}

/** Bytes in UTF-8; a pair of surrogates is four. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
