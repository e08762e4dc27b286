import { deploymentOf } from './forward.js';
import { isHalted, type Run } from './run.js';
import { statusOf } from './stack.js';
import type { Process } from './timeline.js';

/** Watches the rollback triggers while the operation goes forward (semantics 7.5). */
export function watchAlarms(run: Run): void {
  const { world, operation } = run;
  const { triggers } = deploymentOf(run).rollback;
  if (triggers.length === 0) return;
  const ringing = () => triggers.find(({ arn }) => world.alarms.has(arn));
  operation.tasks.push(
    world.timeline.start(
      (function* watch(): Process {
        yield { until: () => isOver(run) || ringing() !== undefined };
        const alarm = ringing();
        if (isOver(run) || alarm === undefined) return;
        operation.halt ??= {
          kind: 'alarm',
          reason: `The alarm ${alarm.arn} of a rollback trigger is in ALARM state. `,
        };
      })(),
    ),
  );
}

/** The monitoring time after the last resource; a creation without triggers does not wait. */
export function* monitor(run: Run): Process {
  const { triggers, monitoringMinutes = 0 } = deploymentOf(run).rollback;
  const waits = triggers.length > 0 || run.operation.type === 'UPDATE_STACK';
  if (!waits || monitoringMinutes === 0) return;
  yield { ms: (monitoringMinutes * 60_000) / run.world.settings.speed, until: () => isHalted(run) };
}

/** Nothing is watched while rolling back or cleaning up. */
function isOver({ stack, operation }: Run): boolean {
  if (stack.operation !== operation) return true;
  return !['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'].includes(statusOf(stack));
}
