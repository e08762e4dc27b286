import type { ChangeSet } from '../core/change-set.js';
import type { Errand } from '../engine/errands.js';
import type { Before } from '../engine/event-stream.js';
import { followToEnd } from '../engine/execution.js';
import type { Ending, Followed } from '../engine/follow.js';
import type { Ports } from '../ports/ports.js';
import { deploymentView } from './deployment-view.js';

/** An execution that has begun. */
export interface Executing {
  readonly set: ChangeSet;
  readonly followed: Followed;
  /** What the stack did before it; `undefined` for a new one. */
  readonly before: Before | undefined;
  /** What is made ready while the stack is busy. */
  readonly errands?: readonly Errand[];
}

/** Follows the execution of a change set to its end and shows it. */
export async function followDeployment(
  { set, followed, before, errands = [] }: Executing,
  ports: Ports,
): Promise<Ending> {
  const view = deploymentView(set, before, ports);
  const ending = await followToEnd(followed, ports, {
    ...view,
    errands: [...view.errands, ...errands],
  });
  ports.log.progress(undefined);
  return ending;
}
