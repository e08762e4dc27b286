import type { Json, JsonObject } from '../contracts.js';
import { isList, isObject } from './function-call.js';
import { checkName } from './sections.js';
import { formatError } from './template-error.js';

/** Refuses a section Mappings whose values are not texts, or lists of them, two levels below a name. */
export function checkMappings(mappings: JsonObject): void {
  for (const [name, keys] of Object.entries(mappings)) {
    checkName('Mapping', name);
    for (const attributes of membersOf(keys)) {
      for (const value of membersOf(attributes)) {
        const items: readonly Json[] = isList(value) ? value : [value];
        if (items.some((item) => typeof item === 'object')) {
          throw formatError('Every Mappings attribute must be a String or a List.');
        }
      }
    }
  }
}

function membersOf(value: Json): readonly Json[] {
  if (!isObject(value)) throw formatError('Every Mappings member must be a map.');
  return Object.values(value);
}
