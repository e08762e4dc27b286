import type { StackEvent } from '../domain/event-rows.js';
import type { ResourceRow } from '../domain/deployment.js';
import type { StackStatus } from '../domain/permissions.js';
import type { Stack } from '../domain/stack.js';

/** A stack as a test looks at it, past the wire. */
export interface StackReading {
  readonly id: string;
  readonly name: string;
  readonly status: StackStatus;
  readonly statusReason: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection: boolean;
  readonly policy: string | undefined;
  readonly template: string | undefined;
  readonly resources: ReadonlyMap<string, ResourceRow>;
  /** Oldest first. */
  readonly events: readonly StackEvent[];
  /** All sets that ever were, deleted ones included. */
  readonly changeSets: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
    readonly executionStatus: string;
    /** When its computation ended, well or not; `undefined` before that. */
    readonly settledAt: number | undefined;
  }[];
}

/** Reads a stack as it is now. */
export function readStack(stack: Stack): StackReading {
  const facts = stack.facts.current;
  const { deployment } = facts;
  return {
    id: stack.id,
    name: stack.name,
    status: facts.status,
    statusReason: facts.statusReason,
    outputs: Object.fromEntries(facts.outputs.map(({ key, value }) => [key, value])),
    parameters: Object.fromEntries(deployment?.parameters ?? []),
    tags: Object.fromEntries(deployment?.tags ?? []),
    terminationProtection: facts.terminationProtection,
    policy: stack.policy,
    template: deployment?.model.body,
    resources: new Map(stack.resources),
    events: [...stack.events],
    changeSets: stack.changeSets.map((set) => ({
      id: set.id,
      name: set.request.name,
      status: set.facts.current.status,
      executionStatus: set.facts.current.executionStatus,
      settledAt: set.facts.since(
        ({ status }) => status === 'CREATE_COMPLETE' || status === 'FAILED',
      ),
    })),
  };
}
