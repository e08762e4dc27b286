import type { StackEvent } from '../core/stack.js';
import type { Aside } from '../ports/aside.js';
import type { Ports } from '../ports/ports.js';

/** Something that is done beside the following of an operation, in the pauses between two looks. */
export interface Errand {
  readonly name: string;
  /** Is told what the operation does, oldest first. */
  saw?(events: readonly StackEvent[]): void;
  /** True when there is something to do now; asked between two looks, while no other errand is under way. */
  isDue(): boolean;
  /** Does it. Whatever it throws ends this errand and nothing else. */
  run(aside: Aside): Promise<void>;
}

/** The errands of one operation. */
export interface Errands {
  saw(events: readonly StackEvent[]): void;
  /** Begins the next one that is due; returns at once. */
  turn(): void;
  /** The operation has ended: what is still under way is dropped. */
  drop(): void;
}

/** Does errands one at a time. None of them delays the operation's beginning or end, and none can fail a run. */
export function createErrands(errands: readonly Errand[], ports: Ports): Errands {
  let left = errands;
  let isBusy = false;
  let isOver = false;
  // Opened at the first need: most operations are over before.
  let aside: Aside | undefined;
  const start = async (errand: Errand): Promise<void> => {
    try {
      aside ??= ports.aside();
      await errand.run(aside);
    } catch (thrown) {
      left = left.filter((other) => other !== errand);
      if (!isOver) ports.log.debug(`${errand.name} is given up: ${String(thrown)}`);
    } finally {
      isBusy = false;
    }
  };
  return {
    saw: (events) => {
      for (const errand of left) errand.saw?.(events);
    },
    turn: () => {
      if (isBusy || isOver) return;
      const errand = left.find((each) => each.isDue());
      if (errand === undefined) return;
      isBusy = true;
      void start(errand);
    },
    drop: () => {
      isOver = true;
      aside?.drop();
    },
  };
}
