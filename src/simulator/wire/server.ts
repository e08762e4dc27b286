import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '../../ports/clock.js';
import type { WireAnswer, WireRequest } from './exchange.js';

/** A server on a loopback port. */
export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Stops at once; connections that are kept alive or hang are cut. */
  readonly close: () => Promise<void>;
}

/** Number of pieces of a trickling answer. */
const PIECES = 8;

/** Puts a handler of requests behind HTTP on the loopback interface. */
export async function listen(
  handle: (request: WireRequest) => Promise<WireAnswer>,
  options: { readonly clock: Clock; readonly port?: number | undefined },
): Promise<RunningServer> {
  const { clock, port = 0 } = options;
  const server = createServer((message, response) => {
    exchange({ message, response, handle, clock }).catch(() => {
      // Whatever goes wrong here, the client sees a broken connection.
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

async function exchange(parts: {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly handle: (request: WireRequest) => Promise<WireAnswer>;
  readonly clock: Clock;
}): Promise<void> {
  const { message, response, handle, clock } = parts;
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers = Object.entries(message.headers).map(([name, value]) => {
    return [name, Array.isArray(value) ? value.join(', ') : (value ?? '')];
  });
  const answer = await handle({
    method: message.method ?? 'GET',
    target: message.url ?? '/',
    headers: Object.fromEntries(headers) as Readonly<Record<string, string>>,
    body: Buffer.concat(chunks),
  });
  await deliver(response, answer, clock);
}

async function deliver(response: ServerResponse, answer: WireAnswer, clock: Clock): Promise<void> {
  const body = Buffer.from(answer.body);
  const { delivery } = answer;
  if (delivery?.kind === 'hang') {
    // In small waits, so that nothing keeps waiting for a client that has hung up.
    const step = Math.max(1_000, delivery.ms / 600);
    for (let left = delivery.ms; left > 0 && !response.destroyed; left -= step) {
      await clock.sleep(Math.min(step, left));
    }
    response.destroy();
    return;
  }
  if (delivery?.kind === 'reset' && delivery.afterBytes === 0) {
    response.socket?.resetAndDestroy();
    return;
  }
  const length = answer.headers['content-length'] ?? String(body.length);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
  if (delivery?.kind === 'reset') {
    response.write(body.subarray(0, delivery.afterBytes), () => {
      response.socket?.destroy();
    });
    return;
  }
  if (delivery?.kind === 'trickle') await trickle(response, { body, ms: delivery.ms, clock });
  else response.end(body);
}

async function trickle(
  response: ServerResponse,
  { body, ms, clock }: { readonly body: Buffer; readonly ms: number; readonly clock: Clock },
): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  for (let start = 0; start < body.length; start += size) {
    await clock.sleep(ms / PIECES);
    response.write(body.subarray(start, start + size));
  }
  response.end();
}
