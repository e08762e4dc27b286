import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Another implementation of AWS, which nobody here wrote. */
export interface Moto {
  readonly url: string;
  stop(): void;
}

/** Why moto can not be used here; `undefined` when it can. */
export function motoMissing(): string | undefined {
  const probe = spawnSync('python3', ['-c', 'import moto'], { encoding: 'utf8' });
  if (probe.status === 0) return undefined;
  return 'skipped: python3 can not import moto, so there is no endpoint that we did not write';
}

/** Starts moto_server, with the patches of moto_server.py, on a free loopback port and waits until it answers. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'moto_server.py');
  const child = spawn('python3', [script, '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/moto-api/`, child);
  return { url, stop: () => child.kill('SIGKILL') };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
  }
  throw new Error(`moto_server ended with status ${child.exitCode}`);
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
