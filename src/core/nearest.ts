/**
 * Number of single-character edits between two texts, two neighbours in the wrong order being one edit (optimal
 * string alignment).
 */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : substitution;
      next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/**
 * The known name that is nearest to a mistyped one, case aside; `undefined` when none is near enough to
 * be what was meant (more than a third of the letters differ).
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (best === undefined || edits < best.edits) best = { candidate, edits };
  }
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(name.length, best.candidate.length) / 3));
  return best.edits <= allowed ? best.candidate : undefined;
}

/** ` Did you mean X?`, or nothing; to be appended to a sentence. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const candidate = nearest(name, known);
  return candidate === undefined ? '' : ` Did you mean ${candidate}?`;
}
