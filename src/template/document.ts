import { TapstackError } from '../core/errors.js';
import { DocumentFault } from './document-problem.js';
import type { DocumentProblem } from './document-problem.js';
import { readJson } from './json-reader.js';
import { createLocator, findMember } from './source-position.js';
import type { Locator, SourceNode, SourceRange } from './source-position.js';
import type { TemplateValue } from './template-value.js';
import { readYaml } from './yaml-reader.js';

export type { DocumentProblem } from './document-problem.js';
export type { SourceRange } from './source-position.js';
export type { TemplateObject, TemplateValue } from './template-value.js';

/** A template's text, read: plain values and the way back from a value to its lines. */
export interface TemplateDocument {
  readonly format: 'json' | 'yaml';
  /** Intrinsic functions are in their long form (`!GetAtt A.B.C` is `{ "Fn::GetAtt": ["A", "B.C"] }`); null for an empty text. */
  readonly value: TemplateValue;
  /** The first YAML alias (`*name`). Its value is filled in here, but CloudFormation refuses such templates. */
  readonly firstAlias: SourceRange | undefined;
  /**
   * The place of the value at `path` in the long form (`['Resources', 'Db', 'Properties', 'Tags', 0]`): of
   * its key where it has one. The empty path is the whole document. Undefined when nothing is there.
   */
  readonly positionOf: (path: readonly (string | number)[]) => SourceRange | undefined;
}

/** What {@link readDocument} gives. */
export type DocumentResult =
  | { readonly ok: true; readonly document: TemplateDocument }
  | { readonly ok: false; readonly problem: DocumentProblem };

/**
 * Reads a template's text. A text whose first character is `{` or `[` is JSON, as for CloudFormation;
 * everything else is YAML. Never throws for a bad text.
 */
export function readDocument(text: string): DocumentResult {
  const format = /^\uFEFF?\s*[{[]/.test(text) ? 'json' : 'yaml';
  const locate = createLocator(text);
  try {
    const content = format === 'json' ? { ...readJson(text), alias: undefined } : readYaml(text);
    const { value, node, alias } = content;
    const firstAlias = alias === undefined ? undefined : rangeOf(locate, alias, alias + 1);
    const positionOf = positionFinder(locate, node);
    return { ok: true, document: { format, value, firstAlias, positionOf } };
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    const { kind, message, offset } = error;
    return { ok: false, problem: { kind, format, message, ...locate(offset) } };
  }
}

/** Options of {@link parseDocument}. */
export interface ParseOptions {
  /** Name of the file, for the message. */
  readonly file?: string | undefined;
}

/**
 * Reads a template's text or raises the TapstackError `template-invalid`, whose message is
 * `FILE:LINE:COLUMN: what is wrong`.
 */
export function parseDocument(text: string, options: ParseOptions = {}): TemplateDocument {
  const result = readDocument(text);
  if (result.ok) return result.document;
  const { format, message, line, column } = result.problem;
  const where = `${options.file ?? 'template'}:${line}:${column}`;
  throw new TapstackError('template-invalid', `${where}: ${message}.`, {
    hint: `The template was read as ${format.toUpperCase()}. Correct the line and run again.`,
  });
}

function positionFinder(locate: Locator, root: SourceNode): TemplateDocument['positionOf'] {
  return (path) => {
    const place = findMember(root, path);
    return place === undefined ? undefined : rangeOf(locate, place.start, place.end);
  };
}

function rangeOf(locate: Locator, start: number, end: number): SourceRange {
  const from = locate(start);
  const to = locate(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
