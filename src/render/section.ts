/** A part of a page that is shown whole or not at all. */
export interface Section {
  /** What a reader calls it, for the sentence that says that it is left out. */
  readonly name: string;
  /** Markdown; empty when there is nothing to say. */
  readonly body: string;
  /** The least important sections go first when the page is too large; those without a number stay in any case. */
  readonly importance: number | undefined;
}

/**
 * Puts sections together in their order, and leaves out whole ones, the least important first, until the page is within
 * its budget. What is left out is said; nothing is ever cut in the middle.
 *
 * @param budget bytes; the sections that stay in any case must fit into it
 */
export function fit(sections: readonly Section[], budget: number): string {
  let kept = sections.filter((section) => section.body !== '');
  const dropped: Section[] = [];
  for (;;) {
    const page = compose(kept, dropped, budget);
    if (Buffer.byteLength(page) <= budget) return page;
    const least = kept
      .filter((section) => section.importance !== undefined)
      .sort((a, b) => (a.importance ?? 0) - (b.importance ?? 0))[0];
    if (least === undefined) return page;
    kept = kept.filter((section) => section !== least);
    dropped.push(least);
  }
}

function compose(kept: readonly Section[], dropped: readonly Section[], budget: number): string {
  const bodies = kept.map((section) => section.body);
  if (dropped.length > 0) {
    const names = dropped.map((section) => section.name).join(', ');
    bodies.push(
      `_Left out, because a page may have ${Math.round(budget / 1_000)} kB: ${names}. The report file has everything._`,
    );
  }
  return `${bodies.join('\n\n')}\n`;
}
