/**
 * Chance that a seed decides: the same seed and place give the same throws, whatever runs beside them.
 *
 * @param {...(string | number)} place
 */
export function createChance(...place) {
  let state = 0x811c9dc5;
  for (const character of place.join('/')) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    /** A whole number of the range, both ends included. */
    between,
    happens: (share) => next() < share,
    one: (list) => list[between(0, list.length - 1)],
    /** A key of `{ key: weight }`. */
    weighted: (weights) => {
      const entries = Object.entries(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return entries.find(([, weight]) => (left -= weight) < 0)?.[0] ?? entries[0][0];
    },
  };
}
