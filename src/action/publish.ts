import type { Outcome } from '../core/outcome.js';
import type { Operation, Request } from '../core/request.js';
import { notify, TOPIC_OUTPUT } from '../engine/notify.js';
import type { Log } from '../ports/log.js';
import type { Ports } from '../ports/ports.js';
import { notificationText } from '../render/notification-text.js';
import { outcomeLines } from '../render/outcome-lines.js';
import type { Environment } from './input-source.js';

/** Operations whose end is worth a mail (contract, `notify`). */
const NOTIFYING: readonly Operation[] = [
  'deploy',
  'create',
  'update',
  'delete',
  'continue-rollback',
  'cancel',
];

/** Prints the end of the log: the failure as the one error of the run, the result as the last line. */
export function announceOutcome(outcome: Outcome, log: Log): void {
  log.endSection();
  const lines = outcomeLines(outcome);
  const last = lines.at(-1) ?? '';
  for (const line of lines.slice(0, -1)) log.info(line);
  if (outcome.failure === undefined) log.info(last);
  else log.error(last);
}

/**
 * Sends the final word to the stack's own topic, or to NOTIFICATION_TOPIC_ARN where the stack has none (any more). A run
 * that changed nothing sends none.
 */
export async function notifyOutcome(
  outcome: Outcome,
  request: Request,
  environment: Environment,
  ports: Ports,
): Promise<void> {
  if (!NOTIFYING.includes(outcome.operation)) return;
  if (outcome.result !== 'succeeded' && outcome.result !== 'failed') return;
  const own = outcome.outputs.find((output) => output.key === TOPIC_OUTPUT)?.value;
  const isGone = outcome.stack.status === 'DELETE_COMPLETE';
  const topics = [isGone ? undefined : own, environment['NOTIFICATION_TOPIC_ARN']].filter(
    (topic): topic is string => topic !== undefined && topic !== '',
  );
  if (topics.length === 0) return;
  await notify(notificationText(outcome, request.run), topics, ports);
}
