import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Opens a simulated account in a process of its own.
 *
 * @param account what it is to be: `durations` (ms by logical id), `changeSetMs`, `seed`, `stack` (one that is there
 * already), `expired` (every call is refused), `hang` (`{ afterMs, ms }`: a read hangs, so long after the execution)
 */
export async function openAccount(account) {
  const child = fork(fileURLToPath(new URL('simulator-process.js', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [],
    env: { PATH: process.env.PATH, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  const ask = async (message) =>
    await new Promise((resolve, reject) => {
      const lost = () => reject(new Error('The simulator has ended.'));
      child.once('exit', lost);
      child.once('message', ({ result, problem }) => {
        child.off('exit', lost);
        if (problem === undefined) resolve(result);
        else reject(new Error(problem));
      });
      child.send(message);
    });
  const { url } = await ask({ kind: 'start', account });
  return {
    url,
    report: async () => await ask({ kind: 'report' }),
    close: () => child.disconnect(),
  };
}
