import type { Followed } from '../engine/follow.js';
import type { Ports } from '../ports/ports.js';
import type { Success } from './success.js';

/**
 * The end of a run with `wait: false`: the operation is started or was under way already, and goes on without us. Nothing
 * is proved, which the reader is told whatever colour the tick has.
 *
 * @param what names the operation and its stack, for example `deletion of web`
 */
export function detach(
  what: string,
  followed: Pick<Followed, 'stackId' | 'token' | 'operationId'>,
  ports: Ports,
): Success {
  ports.journal.record({
    running: undefined,
    operationId: followed.operationId ?? followed.token,
  });
  const { stackId } = followed;
  // The input takes names; the id tells the stack from one that is made anew under the same name.
  const name = stackId.split('/')[1] ?? stackId;
  ports.journal.notice({
    level: 'info',
    message: `Nothing is verified yet (\`wait: false\`). While it is under way, operation \`status\` with \`wait: true\` follows ${name} to its end and fails if it fails; afterwards the output \`stack-status\` tells how it ended, and a deleted stack is \`stack-not-found\`. Its id is ${stackId}.`,
  });
  return {
    result: 'detached',
    headline: `The ${what} goes on without this run. Follow it with operation \`status\` and \`wait: true\`.`,
  };
}
