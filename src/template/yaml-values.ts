import type { Located, SourceMember, SourceNode } from './source-position.js';
import { splitAttribute } from './tags.js';
import { numberOrText, type TemplateValue } from './template-value.js';

const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const NULL = /^(?:|~|null|Null|NULL)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What a scalar without quotes and tag is: `yes`, dates and versions stay text, numbers as {@link numberOrText} says. */
export function valueOfPlain(text: string): TemplateValue {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return text.toLowerCase() === 'true';
  return NUMBER.test(text) ? numberOrText(text) : text;
}

/** The parameter of a short tag that is a scalar: text whatever it looks like, of `Fn::GetAtt` its two parts. */
export function scalarParameter(
  key: string,
  text: string,
  source: SourceNode,
): Located<TemplateValue> {
  if (key !== 'Fn::GetAtt') return { value: text, node: source };
  const value = splitAttribute(text);
  const part: SourceMember = { ...source, node: source };
  return { value, node: { ...source, members: new Map(value.map((_, index) => [index, part])) } };
}

/** A function in its long form around its parameter. */
export function wrapped(
  key: string,
  { value, node }: Located<TemplateValue>,
): Located<TemplateValue> {
  const { start, end } = node;
  const members = new Map([[key, { start, end, node }]]);
  return { value: { [key]: value }, node: { start, end, members } };
}
