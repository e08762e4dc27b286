import { ApiError } from '../api-error.js';
import type { ResolvedOutput } from '../contracts.js';
import { exportRefusal } from './exports.js';
import { failureText } from './failure-text.js';
import { deploymentOf } from './forward.js';
import type { Run } from './run.js';
import { scopeOf } from './scope.js';
import { changeFacts } from './stack.js';

/** How the forward phase ended. */
export type ForwardOutcome =
  | { readonly ok: true; readonly outputs: readonly ResolvedOutput[] }
  | { readonly ok: false; readonly reason: string };

/** Whether everything was brought forward, and the outputs that follow from it (semantics 9.1). */
export function forwardOutcome(run: Run): ForwardOutcome {
  const { operation } = run;
  if (
    operation.halt !== undefined ||
    operation.failures.length > 0 ||
    run.parent?.operation.halt !== undefined
  ) {
    return { ok: false, reason: operation.halt?.reason ?? failureText(listedFailures(run)) };
  }
  return resolvedOutputs(run);
}

/** Remembers the state that was reached as the one that a later rollback returns to. */
export function commit(run: Run, outputs: readonly ResolvedOutput[]): void {
  const { stack } = run;
  const deployment = deploymentOf(run);
  stack.stable = { deployment, resources: new Map(stack.resources), outputs };
  changeFacts(stack, run.world.timeline.now(), { outputs, deployment });
}

/** A failed creation names the cancelled ones too, an update only what failed by itself (semantics 9.2). */
function listedFailures({ operation }: Run) {
  if (operation.type === 'CREATE_STACK') return operation.failures;
  return operation.failures.filter(({ cancelled }) => !cancelled);
}

function resolvedOutputs(run: Run): ForwardOutcome {
  const { world, stack } = run;
  const deployment = deploymentOf(run);
  const scope = scopeOf(world, stack, { deployment, unknown: 'error' });
  try {
    const outputs = world.templates.resolveOutputs(deployment.model, scope);
    const reason = exportRefusal(world, stack, outputs);
    return reason === undefined ? { ok: true, outputs } : { ok: false, reason };
  } catch (thrown) {
    if (thrown instanceof ApiError) return { ok: false, reason: `${thrown.message}. ` };
    throw thrown;
  }
}
