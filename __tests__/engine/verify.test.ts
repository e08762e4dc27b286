import { describe, expect, it } from '@jest/globals';
import type { Stack, StackResource } from '../../src/core/stack.js';
import { verify, type VerificationInput } from '../../src/engine/verify/verify.js';
import type { DbInstanceHealth } from '../../src/ports/health.js';
import type { Ports } from '../../src/ports/ports.js';
import { createVirtualClock } from '../../src/adapters/local/virtual-clock.js';
import { serviceFault } from '../support/service-faults.js';

const MINUTE_MS = 60_000;
const STACK = { id: 'arn:stack', outputs: [] as Stack['outputs'] } as Stack;
const OUTPUT = { key: 'Url', value: 'x', description: undefined, exportName: undefined };

function resource(logicalId: string, more: Partial<StackResource> = {}): StackResource {
  return {
    logicalId,
    physicalId: logicalId.toLowerCase(),
    type: 'AWS::RDS::DBInstance',
    status: 'CREATE_COMPLETE',
    reason: undefined,
    ...more,
  };
}

interface Scene {
  /** By stack id; the stack's own under `arn:stack`. */
  readonly resources?: Readonly<Record<string, readonly StackResource[] | Error>>;
  /** Status of a database after so many ms. */
  readonly status?: (id: string, ms: number) => string;
  readonly found?: Stack;
}

interface Seen {
  readonly result: Awaited<ReturnType<typeof verify>>;
  readonly ms: number;
  readonly log: readonly string[];
  readonly live: readonly (string | undefined)[];
  readonly calls: readonly string[];
}

async function run(scene: Scene, input: Partial<VerificationInput> = {}): Promise<Seen> {
  const clock = createVirtualClock(0);
  const log: string[] = [];
  const live: (string | undefined)[] = [];
  const calls: string[] = [];
  const ports = {
    clock,
    log: {
      info: (text: string) => log.push(text),
      progress: (text: string | undefined) => live.push(text),
    },
    journal: { record: () => undefined },
    stacks: {
      find: () => {
        calls.push('find');
        return Promise.resolve(scene.found ?? STACK);
      },
      resources: (id: string) => {
        calls.push(`resources ${id}`);
        const found = scene.resources?.[id] ?? [];
        return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
      },
    },
    health: {
      dbInstance: (id: string): Promise<DbInstanceHealth> => {
        calls.push(id);
        const status = scene.status?.(id, clock.now()) ?? 'available';
        return Promise.resolve({ identifier: id, status, pending: [], parts: [] });
      },
    },
  } as unknown as Ports;
  const result = await verify(
    { stack: STACK, types: undefined, outputs: undefined, windowMs: 10 * MINUTE_MS, ...input },
    ports,
  );
  return { result, ms: clock.now(), log, live, calls };
}

describe('the read-backs of a stack', () => {
  const own = { 'arn:stack': [resource('Db'), resource('Other')] };

  it('are over at once where all is well', async () => {
    const seen = await run({ resources: own });
    expect(seen.result.verdict).toBe('passed');
    expect([seen.ms, seen.log, seen.live]).toEqual([0, [], [undefined]]);
  });

  it('ask for nothing where the template has nothing that is read back', async () => {
    const seen = await run({}, { types: new Set(['AWS::SNS::Topic']), outputs: new Set() });
    expect(seen.result).toEqual({ verdict: 'nothing-to-check', checks: [] });
    expect(seen.calls).toEqual([]);
  });

  it('look again at what is not well yet and at nothing else, and say so when it changes', async () => {
    const status = (id: string, ms: number): string => {
      if (id === 'other') return 'available';
      if (ms < 20_000) return 'rebooting';
      return ms < 40_000 ? 'modifying' : 'available';
    };
    const seen = await run({ resources: own, status });
    expect(seen.result.verdict).toBe('passed');
    expect(seen.ms).toBe(40_000);
    expect(seen.calls.filter((id) => id === 'other')).toHaveLength(1);
    expect(seen.log).toEqual([
      'Waiting for database Db: rebooting',
      'Waiting for database Db: modifying',
    ]);
    expect(seen.live.at(0)).toBe('verifying · waiting for database Db: rebooting');
    expect(seen.live).toHaveLength(9);
    expect(seen.live.at(-1)).toBeUndefined();
  });

  it('fail when the window is over, with a last look at its end', async () => {
    const seen = await run({ resources: own, status: () => 'rebooting' }, { windowMs: 12_000 });
    expect(seen.result.checks.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(seen.result.checks[0]?.advice).toMatch(/verify-timeout-minutes/);
    expect(seen.ms).toBe(12_000);
  });

  it('fail at once where something can not become good, and do not wait for the rest', async () => {
    const status = (id: string): string => (id === 'db' ? 'storage-full' : 'rebooting');
    const seen = await run({ resources: own, status });
    expect(seen.ms).toBe(0);
    expect(seen.result).toMatchObject({
      verdict: 'failed',
      checks: [
        { subject: 'database Db', state: 'failed', detail: 'storage-full' },
        {
          subject: 'database Other',
          state: 'skipped',
          detail: expect.stringContaining('not waited'),
        },
      ],
    });
  });

  it('name three of many', async () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => resource(name));
    const seen = await run(
      { resources: { 'arn:stack': many }, status: () => 'rebooting' },
      { windowMs: 5_000 },
    );
    expect(seen.log).toEqual([
      'Waiting for database A: rebooting · database B: rebooting · database C: rebooting · 2 more',
    ]);
  });

  it('include nested stacks, and leave out what the stack could not remove', async () => {
    const seen = await run({
      resources: {
        'arn:stack': [
          resource('Child', { type: 'AWS::CloudFormation::Stack', physicalId: 'arn:child' }),
          resource('Gone', { status: 'DELETE_FAILED' }),
        ],
        'arn:child': [resource('Inner')],
      },
    });
    expect(seen.result.checks.map(({ subject }) => subject)).toEqual(['database Inner']);
  });

  it('are partly unseen where a list of resources may not be read', async () => {
    const seen = await run({
      resources: {
        'arn:stack': [
          resource('Child', { type: 'AWS::CloudFormation::Stack', physicalId: 'arn:child' }),
          resource('Db'),
        ],
        'arn:child': serviceFault('denied', 'ListStackResources'),
      },
    });
    expect(seen.result).toMatchObject({
      verdict: 'partly',
      checks: [
        { subject: 'database Db', state: 'passed' },
        {
          subject: 'resources of the nested stack Child',
          state: 'skipped',
          detail: 'needs the permission cloudformation:ListStackResources',
          unseen: true,
        },
      ],
    });
  });

  it('fail for a resource that has no physical id', async () => {
    const seen = await run({
      resources: { 'arn:stack': [resource('Db', { physicalId: undefined })] },
    });
    expect(seen.result.verdict).toBe('failed');
    expect(seen.calls).not.toContain('');
  });
});

describe('a refused read-back', () => {
  const own = { 'arn:stack': [resource('Db')] };
  const refusing = (kind: Parameters<typeof serviceFault>[0]) => (): string => {
    throw serviceFault(kind, 'DescribeDBInstances');
  };

  it.each([
    ['denied', 'partly', 'needs the permission rds:DescribeDBInstances'],
    ['unsupported', 'partly', 'the endpoint does not know DescribeDBInstances'],
  ] as const)('that is %s leaves the verdict %s', async (kind, verdict, detail) => {
    const { result } = await run({ resources: own, status: refusing(kind) });
    expect(result).toEqual({
      verdict,
      checks: [{ subject: 'database Db', state: 'skipped', detail, unseen: true }],
    });
  });

  it('that is out of reach is asked for again, and never well', async () => {
    const lost = refusing('unreachable');
    const late = (_: string, ms: number): string => (ms < 30_000 ? lost() : 'available');
    expect((await run({ resources: own, status: late })).result.verdict).toBe('passed');
    expect((await run({ resources: own, status: lost })).result.verdict).toBe('failed');
  });

  it('for want of good credentials ends the run', async () => {
    await expect(run({ resources: own, status: refusing('expired') })).rejects.toMatchObject({
      code: 'credentials-expired',
    });
  });
});

describe('the outputs', () => {
  const outputs = new Set(['Url']);
  const types = new Set<string>();
  const complete = { ...STACK, outputs: [OUTPUT] };

  it('are there, which costs no call', async () => {
    const seen = await run({}, { stack: complete, outputs, types });
    expect(seen.result).toEqual({
      verdict: 'passed',
      checks: [{ subject: 'outputs', state: 'passed', detail: 'all 1 that the template declares' }],
    });
    expect(seen.calls).toEqual([]);
  });

  it('that an old view lacks are read again', async () => {
    const seen = await run({ found: complete }, { outputs, types });
    expect([seen.result.verdict, seen.calls, seen.ms]).toEqual(['passed', ['find'], 0]);
  });

  it('that are missing for a minute are named', async () => {
    const seen = await run({}, { outputs, types });
    expect(seen.result.checks).toMatchObject([{ state: 'failed', detail: 'missing: Url' }]);
    expect(seen.ms).toBe(MINUTE_MS);
  });
});
