/**
 * What keeps a text from being read as keys and values. Messages name lines and keys, never values: what was meant for
 * `TAPSTACK_PARAM_…` may stand here by mistake. Never leaves src/action.
 */
export class KeyValueFault extends Error {
  override readonly name = 'KeyValueFault';
}

/** Puts pairs into a map in which a key stands once. */
export interface PairCollector {
  /** @throws KeyValueFault for an empty or repeated key */
  add(key: string, value: string, where: string): void;
  readonly pairs: ReadonlyMap<string, string>;
}

/** A collector that trims blanks around keys. */
export function createPairCollector(): PairCollector {
  const pairs = new Map<string, string>();
  return {
    pairs,
    add: (rawKey, value, where) => {
      const key = rawKey.replace(/^[ \t]+|[ \t]+$/g, '');
      if (key === '') throw new KeyValueFault(`${where} has an empty key`);
      if (pairs.has(key))
        throw new KeyValueFault(`${where} repeats the key ${JSON.stringify(key)}`);
      pairs.set(key, value);
    },
  };
}
