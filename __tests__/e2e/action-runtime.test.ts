import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runBundle } from '../support/run-bundle.js';

/** The runner's major version; `npm ci --prefix tools` brings it. */
const NODE = join(import.meta.dirname, '../../tools/node_modules/node/bin/node');

if (!existsSync(NODE)) {
  console.log('skipped: Node 24 is not there; `npm ci --prefix tools` installs it');
}
const whereNodeIs = existsSync(NODE) ? it : it.skip;

describe('the bundle on the runtime that action.yml names', () => {
  whereNodeIs('passes its self-test without a warning', async () => {
    const result = await runBundle({
      endpoint: '',
      node: NODE,
      inputs: { operation: 'self-test' },
    });
    expect([result.exit, result.outputs['outcome'], result.stderr]).toEqual([0, 'succeeded', '']);
  });
});
