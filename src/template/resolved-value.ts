import { intrinsicOf } from './intrinsics.js';
import { isTemplateList, isTemplateObject, textOf } from './template-value.js';
import type { TemplateValue, ValuePath } from './template-value.js';

/** Where a resolved value was written: the path in the document, and the same for its members. */
export interface Origin {
  readonly path: ValuePath;
  readonly members?: ReadonlyMap<string | number, Origin> | undefined;
}

/** A value without Fn::If, Fn::Sub and so on. What cannot be known stays in the form of its function. */
export interface ResolvedValue {
  readonly value: TemplateValue;
  readonly origin: Origin;
}

/** The text that stands for a reference in resolved values: `<Id>` or `<Id.Attribute>`. */
export function referenceText(id: string, attribute?: string): string {
  return attribute === undefined ? `<${id}>` : `<${id}.${attribute}>`;
}

/** The logical id that a resolved value refers to as a whole, by Ref or Fn::GetAtt. */
export function referredId(value: TemplateValue | undefined): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : /^<([A-Za-z0-9]+)(?:\.[^<>]+)?>$/.exec(text)?.[1];
}

/** Whether a resolved value, or a part of it, could not be resolved. */
export function isOpen(value: TemplateValue | undefined): boolean {
  if (isTemplateList(value)) return value.some(isOpen);
  if (!isTemplateObject(value)) return false;
  return intrinsicOf(value) !== undefined || Object.values(value).some(isOpen);
}

/** The document's path of a resolved place; of the nearest place around it where it was not written at all. */
export function sourcePath(origin: Origin, path: ValuePath): ValuePath {
  let here = origin;
  for (const step of path) {
    const next = here.members?.get(step);
    if (next === undefined) return here.path;
    here = next;
  }
  return here.path;
}
