/** A stretch of a text; lines and columns count from 1, the end is exclusive, columns are UTF-16 units. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a value stands in the text (offsets), and where its members do. */
export interface SourceNode {
  readonly start: number;
  readonly end: number;
  readonly members: ReadonlyMap<string | number, SourceMember> | undefined;
}

/** A member of a mapping or list: where its key (of a list: the item) stands, and its value. */
export interface SourceMember {
  readonly start: number;
  readonly end: number;
  readonly node: SourceNode;
}

/** A value as a reader found it, with its place in the text. */
export interface Located<T> {
  readonly value: T;
  readonly node: SourceNode;
}

/** Turns an offset into line and column, both from 1. */
export type Locator = (offset: number) => { readonly line: number; readonly column: number };

/** A locator for one text; looks lines up by halving, so that many look-ups stay cheap. */
export function createLocator(text: string): Locator {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The place of the member at `path`, or of its key where it has one; undefined when there is no such member. */
export function findMember(
  root: SourceNode,
  path: readonly (string | number)[],
): Pick<SourceMember, 'start' | 'end'> | undefined {
  let place: Pick<SourceMember, 'start' | 'end'> = root;
  let node = root;
  for (const step of path) {
    const member = node.members?.get(step);
    if (member === undefined) return undefined;
    place = member;
    node = member.node;
  }
  return place;
}
