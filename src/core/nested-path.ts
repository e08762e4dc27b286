import { isNestedStack, type StackEvent } from './stack.js';

/** Tells the logical ids of the nested stacks that lead from the root to a stack, outermost first. */
export type NestedPath = (stackId: string) => readonly string[];

/**
 * Makes the way to each nested stack from the rows that its parents have about it.
 *
 * @param events all events of an operation; a stack whose parent is not among them has an empty path
 */
export function nestedPaths(events: readonly StackEvent[], rootStackId: string): NestedPath {
  const parents = new Map<string, StackEvent>();
  for (const event of events) {
    if (isNestedStack(event) && !parents.has(event.physicalId))
      parents.set(event.physicalId, event);
  }
  return (stackId) => {
    const path: string[] = [];
    const visited = new Set<string>();
    let current = stackId;
    while (current !== rootStackId && !visited.has(current)) {
      visited.add(current);
      const parent = parents.get(current);
      if (parent === undefined) break;
      path.unshift(parent.logicalId);
      current = parent.stackId;
    }
    return path;
  };
}
