import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClientSettings } from '../../../src/adapters/aws/client-settings.js';
import { CONNECT_TIMEOUT_MS, REQUEST_TIMEOUT_MS } from '../../../src/core/limits.js';

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'ALL_PROXY', 'all_proxy'];
let before: Readonly<Record<string, string | undefined>>;

beforeEach(() => {
  before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name);
});
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

/** The agent for https that a client with these settings would use. */
async function agentOf(service: string): Promise<unknown> {
  const settings = await createClientSettings(service, '1.2.3');
  const config = await (
    settings.requestHandler as unknown as { configProvider: Promise<{ httpsAgent: unknown }> }
  ).configProvider;
  return config.httpsAgent;
}

describe('settings of the AWS clients', () => {
  it('fix the region and leave retries to us', async () => {
    const settings = await createClientSettings('cloudformation', '1.2.3');
    expect(settings).toMatchObject({
      region: 'us-west-2',
      maxAttempts: 1,
      customUserAgent: [['tapstack', '1.2.3']],
    });
    const config = await (
      settings.requestHandler as unknown as { configProvider: Promise<Record<string, unknown>> }
    ).configProvider;
    expect(config).toMatchObject({
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      httpsAgent: { options: { keepAlive: true } },
    });
  });

  it('use no proxy unless one is named', async () => {
    await expect(agentOf('sns')).resolves.not.toBeInstanceOf(HttpsProxyAgent);
  });

  it.each(['HTTPS_PROXY', 'https_proxy'])('use the proxy of %s', async (name) => {
    process.env[name] = 'http://proxy.example:3128';
    await expect(agentOf('sns')).resolves.toBeInstanceOf(HttpsProxyAgent);
  });

  it('use the proxy of the lower-case name when the other one is empty', async () => {
    process.env['HTTPS_PROXY'] = '';
    process.env['https_proxy'] = 'http://proxy.example:3128';
    await expect(agentOf('sns')).resolves.toBeInstanceOf(HttpsProxyAgent);
  });

  it.each(['sns.us-west-2.amazonaws.com', '.amazonaws.com', '*'])(
    'use no proxy for a host that NO_PROXY names: %s',
    async (exempt) => {
      process.env['HTTPS_PROXY'] = 'http://proxy.example:3128';
      process.env['NO_PROXY'] = `localhost,${exempt}`;
      await expect(agentOf('sns')).resolves.not.toBeInstanceOf(HttpsProxyAgent);
    },
  );

  it('use the proxy for a host that NO_PROXY does not name', async () => {
    process.env['HTTPS_PROXY'] = 'http://proxy.example:3128';
    process.env['NO_PROXY'] = 'sns.us-west-2.amazonaws.com';
    await expect(agentOf('rds')).resolves.toBeInstanceOf(HttpsProxyAgent);
  });

  it('ask the proxy for a tunnel to the service', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    process.env['HTTPS_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const client = new CloudFormationClient({
      ...(await createClientSettings('cloudformation', '1.2.3')),
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
      endpoint: 'https://cloudformation.us-west-2.amazonaws.com',
    });
    await expect(client.send(new DescribeStacksCommand({}))).rejects.toBeDefined();
    client.destroy();
    proxy.close();
    expect(asked).toEqual(['cloudformation.us-west-2.amazonaws.com:443']);
  });
});
