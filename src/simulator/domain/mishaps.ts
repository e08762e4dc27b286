import type { ValidationFinding } from './validation-finding.js';

/** When a resource is to fail. */
export interface ResourceMishap {
  /** Stack name; any stack without it. */
  readonly stackName?: string;
  readonly logicalId: string;
  readonly on: 'create' | 'update' | 'delete' | 'rollback';
  /** The whole reason of the failed row. */
  readonly message: string;
  /** How often; for ever without it. */
  readonly times?: number;
  /** Fails after the physical resource exists already (creations only). */
  readonly afterInitiation?: boolean;
}

/** Things that go wrong for a whole stack or change set, each for the next time only. */
export interface StackMishap {
  readonly stackName: string;
  readonly kind: 'parameter-validation' | 'early-validation' | 'change-set' | 'property-values';
  /** Reason of the stack event or of the change set. */
  readonly reason: string;
  readonly findings?: readonly ValidationFinding[];
  /** Resources that the change set leaves out when property values are asked for. */
  readonly missing?: readonly string[];
}

/** What tests want to go wrong. */
export interface Mishaps {
  addResource(mishap: ResourceMishap): void;
  addStack(mishap: StackMishap): void;
  /** The failure that this step is to have, used up by asking. */
  takeResource(step: {
    readonly stackName: string;
    readonly logicalId: string;
    readonly on: ResourceMishap['on'];
  }): ResourceMishap | undefined;
  takeStack(stackName: string, kind: StackMishap['kind']): StackMishap | undefined;
  clear(): void;
}

/** Makes an empty list of mishaps. */
export function createMishaps(): Mishaps {
  const resources: { readonly mishap: ResourceMishap; left: number }[] = [];
  const stacks: StackMishap[] = [];
  return {
    addResource: (mishap) => {
      resources.push({ mishap, left: mishap.times ?? Infinity });
    },
    addStack: (mishap) => {
      stacks.push(mishap);
    },
    takeResource: ({ stackName, logicalId, on }) => {
      const entry = resources.find(({ mishap, left }) => {
        const here = mishap.stackName === undefined || mishap.stackName === stackName;
        return left > 0 && here && mishap.logicalId === logicalId && mishap.on === on;
      });
      if (entry !== undefined) entry.left -= 1;
      return entry?.mishap;
    },
    takeStack: (stackName, kind) => {
      const index = stacks.findIndex((mishap) => {
        return mishap.stackName === stackName && mishap.kind === kind;
      });
      return index < 0 ? undefined : stacks.splice(index, 1)[0];
    },
    clear: () => {
      resources.length = 0;
      stacks.length = 0;
    },
  };
}
