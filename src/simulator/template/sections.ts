import { validationError } from '../api-error.js';
import type { Json, JsonObject } from '../contracts.js';
import { readDocument } from '../../template/document.js';
import { isList, isObject } from './function-call.js';
import { formatError, templateError } from './template-error.js';

const SECTIONS: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Conditions',
  'Description',
  'Hooks',
  'Mappings',
  'Metadata',
  'Outputs',
  'Parameters',
  'Resources',
  'Rules',
  'Transform',
]);
/** Most members of a section (semantics 6). */
const LIMITS = { Resources: 500, Parameters: 200, Outputs: 200, Mappings: 200 } as const;
const DESCRIPTION_BYTES = 1_024;

/** The template's mapping of sections. Refuses texts that are not well-formed, null values and unknown sections. */
export function readSections(body: string): JsonObject {
  const result = readDocument(body);
  if (!result.ok) {
    const { format, line, column } = result.problem;
    throw formatError(`${format.toUpperCase()} not well-formed. (line ${line}, column ${column})`);
  }
  const { value, firstAlias } = result.document;
  if (firstAlias !== undefined) {
    throw templateError('YAML aliases are not allowed in CloudFormation templates');
  }
  if (!isObject(value)) throw formatError('unsupported structure.');
  refuseNull(value, '');
  refuseUnknownSections(value);
  return value;
}

/** A section's mapping; empty when the template has none. */
export function sectionOf(root: JsonObject, name: keyof typeof LIMITS | 'Conditions'): JsonObject {
  const section = root[name];
  if (section === undefined) return {};
  if (!isObject(section)) throw formatError(`${name} must be an object.`);
  const count = Object.keys(section).length;
  const most = name === 'Conditions' ? Infinity : LIMITS[name];
  if (count > most) {
    throw formatError(
      `Number of ${name.toLowerCase()}, ${count}, is greater than maximum allowed, ${most}`,
    );
  }
  return section;
}

/** The description of the template. */
export function descriptionOf(root: JsonObject): string | undefined {
  const description = root['Description'];
  if (description === undefined) return undefined;
  if (typeof description !== 'string') throw formatError('Description must be a string.');
  if (Buffer.byteLength(description) > DESCRIPTION_BYTES) {
    throw formatError(`'Description' length is greater than ${DESCRIPTION_BYTES}`);
  }
  return description;
}

/** Names of macros: those of the section Transform and of Fn::Transform anywhere. */
export function transformsOf(root: JsonObject): readonly string[] {
  const declared = root['Transform'];
  const items = declared === undefined ? [] : isList(declared) ? declared : [declared];
  return [...new Set([...items.flatMap(transformName), ...calledTransforms(root)])];
}

function calledTransforms(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(calledTransforms);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    return key === 'Fn::Transform' ? transformName(item) : calledTransforms(item);
  });
}

function transformName(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  const name = isObject(value) ? value['Name'] : undefined;
  return typeof name === 'string' ? [name] : [];
}

function refuseNull(value: Json, path: string): void {
  if (value === null) {
    throw validationError(`[${path}] 'null' values are not allowed in templates`);
  }
  if (typeof value !== 'object') return;
  for (const [key, item] of Object.entries<Json>(value)) {
    refuseNull(item, `${path}/${key}`);
  }
}

function refuseUnknownSections(root: JsonObject): void {
  const unknown = Object.keys(root).filter((name) => !SECTIONS.has(name));
  if (unknown.length > 0) {
    throw validationError(`Invalid template property or properties [${unknown.join(', ')}]`);
  }
  const version = root['AWSTemplateFormatVersion'];
  if (version !== undefined && version !== '2010-09-09') {
    const text = typeof version === 'object' ? JSON.stringify(version) : String(version);
    throw formatError(`${text} is not a supported value for AWSTemplateFormatVersion`);
  }
}

/** Refuses a logical name that is not alphanumeric, or too long (semantics 6). */
export function checkName(
  kind: 'Resource' | 'Parameter' | 'Output' | 'Mapping',
  name: string,
): void {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw formatError(`${kind} name ${name} is non alphanumeric.`);
  if (name.length > 255) throw formatError(`${kind} name ${name} is longer than 255 characters.`);
}
