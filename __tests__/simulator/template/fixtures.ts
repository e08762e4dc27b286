import { createTemplateSide } from '../../../src/simulator/template-side.js';
import type { EmbeddedTemplateSide } from '../../../src/simulator/template-side.js';
import type { ExistingResource, Json, Scope } from '../../../src/simulator/contracts.js';

/** A scope with nothing in it but the account. */
export function scopeWith(parts: Partial<Scope> = {}): Scope {
  return {
    parameters: new Map(),
    stackName: 'demo',
    stackId: 'arn:aws:cloudformation:us-west-2:123456789012:stack/demo/1111',
    accountId: '123456789012',
    region: 'us-west-2',
    notificationArns: [],
    resources: new Map(),
    exports: new Map(),
    unknown: 'error',
    ...parts,
  };
}

/** A resource that exists. */
export function existing(
  logicalId: string,
  type: string,
  physicalId: string,
  attributes: Readonly<Record<string, Json>> = {},
): ExistingResource {
  return { logicalId, type, physicalId, attributes: new Map(Object.entries(attributes)) };
}

/** A template side that has the specs of these templates. */
export async function sideFor(...bodies: readonly string[]): Promise<EmbeddedTemplateSide> {
  const side = await createTemplateSide();
  for (const body of bodies) await side.prepare(body);
  return side;
}

/** The message of what a function throws; fails when it does not throw an ApiError. */
export function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && error.name === 'ApiError') return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
