import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { CONNECT_TIMEOUT_MS, REQUEST_TIMEOUT_MS } from '../../core/limits.js';
import { REGION } from '../../core/request.js';

/** What all AWS clients of a run share; one connection pool, one proxy, no retries of the SDK's own. */
export interface ClientSettings {
  readonly region: string;
  /** Our retry policy rules (core/retry.ts): it is bounded by the run's deadline and logs each retry. */
  readonly maxAttempts: 1;
  readonly requestHandler: NodeHttpHandler;
  readonly customUserAgent: [string, string][];
}

/**
 * Makes the settings for one service. HTTPS_PROXY and NO_PROXY are honoured for the service's own host name; the two
 * small libraries for it are loaded only where a proxy is set. NODE_EXTRA_CA_CERTS is node's own business.
 *
 * @param service the host name's first part, for example `cloudformation`
 */
export async function createClientSettings(
  service: string,
  version: string,
): Promise<ClientSettings> {
  return {
    region: REGION,
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      httpAgent: new HttpAgent(POOL),
      httpsAgent: await httpsAgentFor(`https://${service}.${REGION}.amazonaws.com`),
    }),
    customUserAgent: [['tapstack', version]],
  };
}

const POOL = { keepAlive: true, maxSockets: 25 };

async function httpsAgentFor(url: string): Promise<HttpsAgent> {
  const { HTTPS_PROXY, https_proxy: lower } = process.env;
  if ([HTTPS_PROXY, lower].every((proxy) => (proxy ?? '') === '')) return new HttpsAgent(POOL);
  const [{ getProxyForUrl }, { HttpsProxyAgent }] = await Promise.all([
    import('proxy-from-env'),
    import('https-proxy-agent'),
  ]);
  const proxy = getProxyForUrl(url);
  if (proxy === '') return new HttpsAgent(POOL);
  // It is an agent of its own kind; the handler asks no more of it than that it makes connections.
  const agent: unknown = new HttpsProxyAgent(proxy, POOL);
  return agent as HttpsAgent;
}
