import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A company's proxy in front of AWS: it takes CONNECT only, and what it lets through ends at an endpoint of ours. */
export interface Proxy {
  readonly url: string;
  /** What was asked for by CONNECT, `host:port`, in order. */
  readonly asked: readonly string[];
  /** File with the certificate that the far end shows, for NODE_EXTRA_CA_CERTS. */
  readonly certificates: string;
  close(): void;
}

/** Starts a proxy whose far end shows a certificate for the AWS hosts of us-west-2 and answers as `endpoint` does. */
export async function startProxy(endpoint: string): Promise<Proxy> {
  const pair = await generate([{ name: 'commonName', value: 'us-west-2.amazonaws.com' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: '*.us-west-2.amazonaws.com' }] },
    ],
  });
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-proxy-'));
  const certificates = join(folder, 'certificate.pem');
  writeFileSync(certificates, pair.cert);

  const far = createTlsServer({ key: pair.private, cert: pair.cert }, (asked, answer) => {
    forward(endpoint, asked, answer);
  });
  const farPort = await listen(far);
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((_, answer) => {
    answer.writeHead(405).end();
  });
  proxy.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    asked.push(incoming.url ?? '');
    const onward = connect(farPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
    }
  });
  const port = await listen(proxy);
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    certificates,
    close: () => {
      for (const socket of sockets) socket.destroy();
      for (const server of [proxy, far]) server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function forward(endpoint: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method = 'POST', headers } = asked;
  const onward = request(`${endpoint}${asked.url ?? '/'}`, { method, headers }, (result) => {
    answer.writeHead(result.statusCode ?? 502, result.headers);
    result.pipe(answer);
  });
  asked.pipe(onward);
}

async function listen(server: Server): Promise<number> {
  return await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
