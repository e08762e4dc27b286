import { isCollection, parseDocument } from 'yaml';
import type { Tags } from 'yaml';
import { SHORT_TAGS } from '../../src/template/tags.js';
import type { TemplateValue, ValuePath } from '../../src/template/template-value.js';

/** A change of a YAML template; paths are those of the text, where `!If [a, b]` is a list. */
export type Edit =
  { readonly set: ValuePath; readonly to: TemplateValue } | { readonly remove: ValuePath };

const TAGS: Tags = SHORT_TAGS.flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: 'map' as const },
  { tag, collection: 'seq' as const },
]);

/** The way in which a tight template is written, so that a change does not make it too long. */
const LAYOUT = { lineWidth: 0, indent: 1, indentSeq: false, flowCollectionPadding: false };

/**
 * Reads a template once for many changes, whatever its layout is. The change that is given back fails when there is
 * nothing at a path to remove.
 */
export function mutable(text: string): (edits: readonly Edit[]) => string {
  const source = parseDocument(text, { schema: 'failsafe', customTags: TAGS });
  return (edits) => apply(source.clone(), edits);
}

function apply(document: ReturnType<typeof parseDocument>, edits: readonly Edit[]): string {
  for (const edit of edits) {
    const path = 'set' in edit ? edit.set : edit.remove;
    const parent = document.getIn(path.slice(0, -1), true);
    if (!isCollection(parent)) throw new TypeError(`nothing at ${path.join('.')}`);
    if ('set' in edit) document.setIn(path, document.createNode(asTexts(edit.to)));
    else if (!document.deleteIn(path)) throw new TypeError(`nothing at ${path.join('.')}`);
  }
  return document.toString(LAYOUT);
}

/** The failsafe schema knows texts only; plain `true` and `8` are what they look like when they are read again. */
function asTexts(value: TemplateValue): unknown {
  if (Array.isArray(value)) return (value as readonly TemplateValue[]).map(asTexts);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asTexts(item)]));
}
