import type { TemplateDocument } from './document.js';
import { isTemplateObject, objectOf, valueAt } from './template-value.js';
import type { TemplateObject, TemplateValue } from './template-value.js';

/** A template's sections, each a mapping (empty where the section is missing or no mapping). */
export interface TemplateModel {
  readonly text: string;
  readonly document: TemplateDocument;
  readonly root: TemplateObject;
  readonly metadata: TemplateObject;
  readonly parameters: TemplateObject;
  readonly rules: TemplateObject;
  readonly mappings: TemplateObject;
  readonly conditions: TemplateObject;
  readonly resources: TemplateObject;
  readonly outputs: TemplateObject;
}

/** Looks at a document as a template. Nothing is judged: what is not a mapping counts as empty. */
export function modelOf(text: string, document: TemplateDocument): TemplateModel {
  const root = objectOf(document.value);
  const section = (name: string) => objectOf(root[name]);
  return {
    text,
    document,
    root,
    metadata: section('Metadata'),
    parameters: section('Parameters'),
    rules: section('Rules'),
    mappings: section('Mappings'),
    conditions: section('Conditions'),
    resources: section('Resources'),
    outputs: section('Outputs'),
  };
}

/** The resources that are mappings, with their types (`''` where it is missing). */
export function resourceEntries(
  model: TemplateModel,
): readonly { readonly id: string; readonly type: string; readonly body: TemplateObject }[] {
  return Object.entries(model.resources).flatMap(([id, body]) =>
    isTemplateObject(body) ? [{ id, type: typeOf(body), body }] : [],
  );
}

function typeOf(body: TemplateValue): string {
  const type = valueAt(body, 'Type');
  return typeof type === 'string' ? type : '';
}
