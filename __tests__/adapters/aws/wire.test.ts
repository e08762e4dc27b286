import { afterEach, describe, expect, it } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStacks } from '../../../src/adapters/aws/stacks.js';
import { TapstackError } from '../../../src/core/errors.js';
import { REQUEST_ATTEMPTS } from '../../../src/core/limits.js';
import type { Stacks } from '../../../src/ports/stacks.js';
import { createSurroundings, type Surroundings } from './run-surroundings.js';

/** Real ms after which a request of these tests is given up; a hanging answer costs no more. */
const REQUEST_MS = 150;
const ATTEMPT_MS = 400;

const GOOD = `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult>
<Stacks><member><StackId>arn:s</StackId><StackName>s</StackName><StackStatus>CREATE_COMPLETE</StackStatus>
<CreationTime>2026-01-02T03:04:05.678Z</CreationTime></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;

let server: Server | undefined;
let handler: NodeHttpHandler | undefined;

afterEach(async () => {
  handler?.destroy();
  server?.closeAllConnections();
  await new Promise((resolve) => {
    server?.close(resolve);
  });
});

/** CloudFormation behind a server that treats the first requests badly and answers the next ones well. */
async function behind(
  bad: RequestListener,
  badRequests: number,
): Promise<{ stacks: Stacks; requests: () => number; surroundings: Surroundings }> {
  let requests = 0;
  server = createServer((request, response) => {
    request.resume();
    requests += 1;
    if (requests <= badRequests) {
      bad(request, response);
      return;
    }
    response.writeHead(200, { 'x-amzn-requestid': 'r' });
    response.end(GOOD);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const surroundings = createSurroundings({ attemptMs: ATTEMPT_MS });
  handler = new NodeHttpHandler({ requestTimeout: REQUEST_MS, throwOnRequestTimeout: true });
  const settings = {
    region: 'us-west-2',
    maxAttempts: 1 as const,
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    requestHandler: handler,
    customUserAgent: [] as [string, string][],
  };
  return {
    stacks: createStacks(settings, surroundings.call),
    requests: () => requests,
    surroundings,
  };
}

const BAD: readonly (readonly [string, RequestListener])[] = [
  ['a page of a proxy under status 200', (_, r) => r.end('<html><h1>Sign in</h1></html>')],
  ['a broken page under status 200', (_, r) => r.end('<!DOCTYPE html><p>Sign in</html>')],
  ['plain text under status 200', (_, r) => r.end('hello')],
  ['nothing under status 200', (_, r) => r.end()],
  ['an answer that is cut off', (_, r) => r.end(GOOD.slice(0, 150))],
  [
    'a connection that breaks in the middle of the answer',
    (_, r) => {
      r.writeHead(200, { 'content-length': '5000' });
      r.write('<DescribeStacksResponse>');
      setImmediate(() => r.destroy());
    },
  ],
  ['a connection that breaks before the answer', (request) => request.socket.destroy()],
  ['a 503 with a page', (_, r) => r.writeHead(503).end('<html>busy</html>')],
  ['a 502 with plain text', (_, r) => r.writeHead(502).end('bad gateway')],
  ['an empty 500', (_, r) => r.writeHead(500).end()],
  ['silence', () => undefined],
  [
    'an answer that trickles without end',
    (_, r) => {
      r.writeHead(200);
      const drip = setInterval(() => r.write(' '), 20);
      r.on('close', () => {
        clearInterval(drip);
      });
    },
  ],
];

describe('on a real connection', () => {
  it.each(BAD)('%s is tried again', async (_, bad) => {
    const { stacks, requests } = await behind(bad, 1);
    await expect(stacks.find('s')).resolves.toMatchObject({
      id: 'arn:s',
      createdAt: 1767323045678,
    });
    expect(requests()).toBe(2);
  });

  it('a service that never answers sensibly is out of reach in the end', async () => {
    const { stacks, requests } = await behind((_, r) => r.end('<html/>'), 99);
    await expect(stacks.find('s')).rejects.toMatchObject({
      kind: 'unreachable',
      code: 'service-unreachable',
      fault: { message: expect.stringContaining('UnreadableAnswer') },
    });
    expect(requests()).toBeGreaterThanOrEqual(REQUEST_ATTEMPTS);
  });

  it.each([
    ['a page', '<html><h1>Sign in</h1></html>'],
    ['nothing', ''],
  ])('%s in place of a list is not taken for an empty one', async (_, body) => {
    const { stacks } = await behind((_request, response) => response.end(body), 99);
    await expect(stacks.listChangeSets('s')).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(stacks.importers('e')).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(stacks.resources('s')).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(stacks.events('s')).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(stacks.validateTemplate({ body: '{}' })).rejects.toMatchObject({
      kind: 'unreachable',
    });
  });

  it('an empty list is an empty list', async () => {
    const { stacks } = await behind((_, response) => {
      response.end(
        '<ListChangeSetsResponse><ListChangeSetsResult><Summaries/></ListChangeSetsResult></ListChangeSetsResponse>',
      );
    }, 1);
    await expect(stacks.listChangeSets('s')).resolves.toEqual([]);
  });

  it('a run that is stopped leaves a hanging request at once, with its own reason', async () => {
    const { stacks, surroundings } = await behind(() => {
      surroundings.controller.abort(reason);
    }, 99);
    const reason = new TapstackError('cancelled', 'The run was cancelled.');
    await expect(stacks.find('s')).rejects.toBe(reason);
  });

  it('an empty list of tags and topics is sent, for it means "remove"', async () => {
    let body = '';
    const { stacks } = await behind((request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      request.on('end', () => {
        response.end(
          '<CreateChangeSetResponse><CreateChangeSetResult><Id>i</Id><StackId>s</StackId></CreateChangeSetResult></CreateChangeSetResponse>',
        );
      });
    }, 1);
    await stacks.createChangeSet({
      stackName: 's',
      name: 'c',
      type: 'UPDATE',
      token: 't',
      description: undefined,
      template: { body: '{}' },
      parameters: [],
      capabilities: [],
      tags: new Map(),
      roleArn: undefined,
      notificationArns: [],
      rollback: undefined,
      onStackFailure: undefined,
      importExistingResources: false,
      revertDrift: false,
      express: undefined,
      includeNestedStacks: false,
    });
    expect(`${body}&`).toMatch(/[?&]Tags=&/);
    expect(`${body}&`).toMatch(/[?&]NotificationARNs=&/);
    expect(body).not.toContain('RoleARN');
  });
});
