import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RunningSimulator } from '../../src/simulator/start.js';
import { startProxy, type Proxy } from '../support/proxy.js';
import { runBundle, type BundleResult } from '../support/run-bundle.js';
import { startScaledSimulator } from '../support/simulated.js';

const AWS_HOST = 'cloudformation.us-west-2.amazonaws.com:443';

describe('the bundle behind a proxy, speaking TLS to the hosts of AWS', () => {
  let running: RunningSimulator;
  let proxy: Proxy;
  beforeAll(async () => {
    running = await startScaledSimulator();
    proxy = await startProxy(running.url);
  });
  afterAll(async () => {
    proxy.close();
    await running.close();
  });

  const validate = async (environment: Readonly<Record<string, string>>): Promise<BundleResult> =>
    await runBundle({
      endpoint: '',
      inputs: { operation: 'validate', 'stack-name': 'behind-a-proxy' },
      environment: { NODE_EXTRA_CA_CERTS: proxy.certificates, ...environment },
    });

  it.each(['HTTPS_PROXY', 'https_proxy'])('asks through %s, and only through it', async (name) => {
    const before = proxy.asked.length;
    const result = await validate({ [name]: proxy.url });
    expect([result.exit, result.outputs['outcome']]).toEqual([0, 'succeeded']);
    expect(running.simulator.requests.all.at(-1)?.action).toBe('ValidateTemplate');
    expect(new Set(proxy.asked.slice(before))).toEqual(new Set([AWS_HOST]));
  });
});
