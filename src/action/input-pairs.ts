import { resolve } from 'node:path';
import { TAG_KEY_CHARACTERS, TAG_VALUE_CHARACTERS, TAGS } from '../core/limits.js';
import type { Notice } from '../core/outcome.js';
import { readBytes } from './file-reading.js';
import { quoted, type Faults } from './input-faults.js';
import type { InputValues } from './input-values.js';
import { readKeyValues } from './key-values.js';

/** What the readers of this file need. */
export interface PairReading {
  readonly values: InputValues;
  readonly faults: Faults;
  readonly notices: Notice[];
  /** Folder that `file:PATH` is relative to. */
  readonly folder: string;
}

/** The input `parameters`. */
export function readParameters(reading: PairReading): ReadonlyMap<string, string> {
  return readPairs('parameters', reading) ?? new Map<string, string>();
}

/** The input `tags`, checked against the service's limits; `undefined` keeps the live tags. */
export function readTags(reading: PairReading): ReadonlyMap<string, string> | undefined {
  const tags = readPairs('tags', reading);
  if (tags === undefined) return undefined;
  const { faults } = reading;
  if (tags.size > TAGS) faults.add(`\`tags\` has ${tags.size} tags; at most ${TAGS} are possible.`);
  for (const [key, value] of tags) {
    if (key.length > TAG_KEY_CHARACTERS) {
      faults.add(
        `\`tags\`: the key ${quoted(key)} has more than ${TAG_KEY_CHARACTERS} characters.`,
      );
    }
    if (value.length > TAG_VALUE_CHARACTERS) {
      faults.add(
        `\`tags\`: the value of ${quoted(key)} has ${value.length} characters; at most ${TAG_VALUE_CHARACTERS} are possible.`,
      );
    }
    if (/^aws:/i.test(key))
      faults.add(`\`tags\`: the key ${quoted(key)} begins with aws:, which AWS reserves.`);
  }
  return tags;
}

function readPairs(
  name: 'parameters' | 'tags',
  reading: PairReading,
): ReadonlyMap<string, string> | undefined {
  const result = readKeyValues(reading.values.raw(name), {
    half: name === 'parameters' ? 'Parameters' : 'Tags',
    readFile: (path) => readBytes(resolve(reading.folder, path)),
  });
  if (!result.ok) {
    reading.faults.add(`\`${name}\` can not be read: ${result.problem}.`);
    return undefined;
  }
  for (const key of result.padded) {
    reading.notices.push({
      level: 'warning',
      message: `\`${name}\`: the value of ${quoted(key)} begins or ends with a blank, which is kept.`,
    });
  }
  return result.pairs;
}
