import { STALE_VIEW_MS } from '../../core/limits.js';
import { STACK_TYPE, type Stack } from '../../core/stack.js';
import type { Ports } from '../../ports/ports.js';
import type { Declaration, Look } from './check.js';

/** The stack has every output that its template declares without a condition. */
export const OUTPUTS_CHECK: Declaration = {
  types: [STACK_TYPE],
  noun: 'outputs',
  permissions: ['cloudformation:DescribeStacks'],
  helpful: [],
  good: ['present'],
};

/**
 * Compares the outputs with those of the template. The stack as it was read at its end is enough where all are there;
 * where one is missing, that view may be an old one, and it is read again.
 */
export async function lookAtOutputs(
  stack: Stack,
  declared: ReadonlySet<string>,
  { ports, elapsedMs }: { readonly ports: Ports; readonly elapsedMs: number },
): Promise<Look> {
  const missing = missingFrom(stack, declared);
  if (missing.length === 0) return complete(declared);
  const again = await ports.stacks.find(stack.id);
  if (again !== undefined) ports.journal.record({ stack: again });
  const still = missingFrom(again, declared);
  if (still.length === 0) return complete(declared);
  return {
    state: elapsedMs < STALE_VIEW_MS ? 'waiting' : 'failed',
    detail: `missing: ${still.join(', ')}`,
    advice:
      'compare the outputs of the stack with its template; somebody else may have deployed another one',
  };
}

function missingFrom(stack: Stack | undefined, declared: ReadonlySet<string>): readonly string[] {
  const there = new Set(stack?.outputs.map(({ key }) => key));
  return [...declared].filter((key) => !there.has(key));
}

function complete(declared: ReadonlySet<string>): Look {
  return { state: 'passed', detail: `all ${declared.size} that the template declares` };
}
