import type { Json, JsonObject, OutputDeclaration } from '../contracts.js';
import { scalarText } from './evaluation.js';
import { isObject } from './function-call.js';
import { checkName } from './sections.js';
import { formatError } from './template-error.js';

/** The outputs of a template, by key in declaration order. Refuses malformed ones. */
export function readOutputs(section: JsonObject): ReadonlyMap<string, OutputDeclaration> {
  const outputs = Object.entries(section).map(([key, value]) => readOutput(key, value));
  const names = outputs.map(({ exportName }) => exportName).filter(isText);
  if (new Set(names).size < names.length) throw formatError('duplicate Export names');
  return new Map(outputs.map((output) => [output.key, output]));
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function readOutput(key: string, value: Json): OutputDeclaration {
  checkName('Output', key);
  if (!isObject(value) || value['Value'] === undefined) {
    throw formatError('Every Outputs member must contain a Value object');
  }
  const condition = value['Condition'];
  if (condition !== undefined && typeof condition !== 'string') {
    throw formatError(`[/Outputs/${key}/Condition] Condition must be a string.`);
  }
  return {
    key,
    description: scalarText(value['Description']),
    condition,
    value: value['Value'],
    exportName: exportNameOf(key, value['Export']),
  };
}

function exportNameOf(key: string, value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  const name = isObject(value) ? value['Name'] : undefined;
  if (name === undefined || name === '') {
    throw formatError(`[/Outputs/${key}/Export] Export must have a Name.`);
  }
  return name;
}
