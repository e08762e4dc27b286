import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createClock } from '../../src/adapters/local/clock.js';
import type { StackSeed } from '../../src/simulator/controls/seed.js';
import type { FaultRule } from '../../src/simulator/faults/rules.js';
import type { Simulator, SimulatorOptions } from '../../src/simulator/simulator.js';
import { startSimulator } from '../../src/simulator/start.js';
import { runBundle, type BundleCall, type BundleResult } from './run-bundle.js';

/** Name of the stack in these cases. */
export const STACK = 'tapstack-faults';
/** Run and attempt as runBundle gives them; the change set's name and the token of the execution hold them. */
const OUR_NAME = /^tapstack-[0-9a-f]{8}-deploy-4711-1$/;
const OUR_EXECUTION = /^tapstack-[0-9a-f]{8}-4711-1-deploy-[0-9a-f]{12}$/;

/** Two resources, no read-back needed. */
export const TEMPLATE = `Parameters:
  EnvironmentSuffix: { Type: String, Default: dev }
  Label: { Type: String, Default: one }
Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'app-\${EnvironmentSuffix}', DisplayName: !Ref Label } }
  Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub 'app-\${EnvironmentSuffix}' } }
`;

/** An account of its own, with the bundle beside it. */
export interface Account {
  readonly simulator: Simulator;
  /** Puts a stack there that the template would only give another label. */
  seed(seed?: Partial<StackSeed>): Promise<void>;
  run(inputs: Readonly<Record<string, string>>, call?: Partial<BundleCall>): Promise<BundleResult>;
}

/** Something that happens while the bundle runs, as soon as a condition holds. */
export interface Moment {
  readonly when: (account: Account) => boolean;
  readonly act: (account: Account, child: ChildProcess) => void;
}

/** What the user saw at the end: exit, outcome, failure-reason, stack-status. */
export type Ending = readonly [exit: number, outcome: string, reason: string, status: string];

/** What is expected of a case beside what holds for all. */
export interface Expected {
  readonly ending: Ending;
  /** Operations that the account began for us; 1. */
  readonly begun?: number;
  /** Plans, each with a token of its own; 1. */
  readonly plans?: number;
  /** Executions that were asked for, each with a token of its own; as many as began. */
  readonly executions?: number;
  /** Change sets and shells that are still there; none. */
  readonly left?: readonly string[];
  /** Largest number of requests. */
  readonly calls?: number;
  readonly log?: readonly (string | RegExp)[];
}

/** One row of the fault table. */
export interface FaultCase {
  readonly name: string;
  /** A live stack is there already on an update, none on a creation; `prepare` replaces that. */
  readonly on: 'create' | 'update';
  readonly prepare?: (account: Account) => Promise<void> | void;
  /** Each must have had its effect once at least. */
  readonly faults?: readonly FaultRule[];
  readonly meanwhile?: readonly Moment[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** Speed of the clocks; 80, at which a call takes about as long as one to AWS. */
  readonly scale?: number;
  readonly options?: Partial<SimulatorOptions>;
  readonly expected: Expected;
  readonly check?: (account: Account, run: BundleResult) => void;
}

export const CREATED: Ending = [0, 'succeeded', '', 'CREATE_COMPLETE'];
export const UPDATED: Ending = [0, 'succeeded', '', 'UPDATE_COMPLETE'];

/** One test for each case, one after the other: where time plays a part. */
export function describeInTurn(group: string, rows: readonly FaultCase[]): void {
  describe(group, () => {
    it.each(rows)('$name', verify);
  });
}

/**
 * One test for each case, some beside each other. They are carried out in a hook, since the simulator loads modules when it
 * needs them, which jest permits within a hook or a test only: tests that are concurrent are outside of it now and then.
 */
export function describeBeside(
  group: string,
  rows: readonly FaultCase[],
  parts: { readonly width?: number; readonly carryOut?: (row: FaultCase) => Promise<void> } = {},
): void {
  const { width = 3, carryOut: carry = verify } = parts;
  describe(group, () => {
    const ends = new Map<FaultCase, PromiseSettledResult<void> | undefined>();
    const queue = [...rows];
    const work = async (): Promise<void> => {
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
        const [end] = await Promise.allSettled([carry(row)]);
        ends.set(row, end);
      }
    };
    beforeAll(async () => {
      await Promise.all(Array.from({ length: width }, work));
    }, 120_000);
    it.each(rows)('$name', (row) => {
      const end = ends.get(row);
      if (end?.status === 'rejected') throw end.reason;
      expect(end?.status).toBe('fulfilled');
    });
  });
}

/** Carries a case out: the account, the run, what the user saw, what was sent, what is left. */
export async function verify(row: FaultCase): Promise<void> {
  const { scale = 80 } = row;
  const folder = mkdtempSync(join(tmpdir(), 'tapstack-faults-'));
  writeFileSync(join(folder, 'app.yml'), TEMPLATE);
  // Ends what hangs when the case is over.
  const over = new AbortController();
  const running = await startSimulator({
    clock: createClock({ scale, signal: over.signal }),
    pageSize: 5,
    durations: { '*': 5_000 },
    ...row.options,
  });
  try {
    await carryOut(row, openAccount(running, { folder, scale }));
  } finally {
    over.abort(new DOMException('The case is over.', 'AbortError'));
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function openAccount(
  { simulator, url }: { readonly simulator: Simulator; readonly url: string },
  { folder, scale }: { readonly folder: string; readonly scale: number },
): Account {
  return {
    simulator,
    seed: async (seed = {}) => {
      const parameters = { EnvironmentSuffix: 'faults', Label: 'before' };
      await simulator.world.seedStack({
        name: STACK,
        status: 'CREATE_COMPLETE',
        template: TEMPLATE,
        parameters,
        ...seed,
      });
    },
    run: async (inputs, call = {}) =>
      await runBundle({
        endpoint: url,
        scale,
        cwd: folder,
        inputs: { 'stack-name': STACK, template: 'app.yml', parameters: 'Label=after', ...inputs },
        ...call,
      }),
  };
}

async function carryOut(row: FaultCase, account: Account): Promise<void> {
  const { simulator } = account;
  if (row.prepare !== undefined) await row.prepare(account);
  else if (row.on === 'update') await account.seed();
  simulator.requests.clear();
  const counters = (row.faults ?? []).map(counted);
  for (const { rule } of counters) simulator.faults.add(rule);
  const inputs = { operation: row.on, ...row.inputs };
  const { run, missed } = await runBeside(account, inputs, row.meanwhile ?? []);
  simulator.faults.clear();
  expect(observe(account, run)).toEqual(wanted(row.expected));
  expect({ missed, idle: counters.filter(({ hits }) => hits() === 0).length }).toEqual({
    missed: 0,
    idle: 0,
  });
  for (const text of row.expected.log ?? []) expect(run.stdout).toMatch(pattern(text));
  expect(simulator.requests.all.length).toBeLessThanOrEqual(row.expected.calls ?? 40);
  if (row.expected.ending[1] === 'succeeded') expectSeenEnd(account);
  row.check?.(account, run);
}

/** Runs the bundle while others act; `missed` counts those who did not get to it. */
export async function runBeside(
  account: Account,
  inputs: Readonly<Record<string, string>>,
  moments: readonly Moment[],
  call: Partial<BundleCall> = {},
): Promise<{ readonly run: BundleResult; readonly missed: number }> {
  const state: { child?: ChildProcess; over: boolean } = { over: false };
  const onStart = (child: ChildProcess): void => {
    state.child = child;
  };
  const ended = account.run(inputs, { ...call, onStart }).finally(() => {
    state.over = true;
  });
  let missed = moments.length;
  for (const { when, act } of moments) {
    while (!state.over && !when(account)) await new Promise(setImmediate);
    if (state.over || state.child === undefined) break;
    act(account, state.child);
    missed -= 1;
  }
  return { run: await ended, missed };
}

/** The bundle asks for the values of a settled change set: the last thing before its execution. */
export function valuesRead({ simulator }: Account): boolean {
  return simulator.requests
    .of('DescribeChangeSet')
    .some(({ params }) => params.get('IncludePropertyValues') === 'true');
}

/** True as soon as the bundle has sent so many requests of an action. */
export function sent(action: string, count = 1): (account: Account) => boolean {
  return ({ simulator }) => simulator.requests.of(action).length >= count;
}

/** A rule that tells how often it had its effect: the injector looks at the effect exactly then. */
function counted(rule: FaultRule): { readonly rule: FaultRule; readonly hits: () => number } {
  let hits = 0;
  const counting = {
    ...(rule.match === undefined ? {} : { match: rule.match }),
    get effect() {
      hits += 1;
      return rule.effect;
    },
  };
  return { rule: counting, hits: () => hits };
}

interface Observed {
  readonly ending: readonly unknown[];
  readonly begun: number;
  readonly plans: number;
  readonly executions: number;
  /** Requests for the execution of one set that carried different tokens. */
  readonly tornTokens: number;
  readonly left: readonly string[];
  readonly defects: readonly unknown[];
}

function wanted({
  ending,
  begun = 1,
  plans = 1,
  executions = begun,
  left = [],
}: Expected): Observed {
  return { ending, begun, plans, executions, tornTokens: 0, left, defects: [] };
}

function observe({ simulator }: Account, run: BundleResult): Observed {
  const { requests, world, defects } = simulator;
  const valuesOf = (action: string, parameter: string): ReadonlySet<string | undefined> =>
    new Set(requests.of(action).map(({ params }) => params.get(parameter)));
  const executions = valuesOf('ExecuteChangeSet', 'ClientRequestToken').size;
  return {
    ending: [
      run.exit,
      run.outputs['outcome'],
      run.outputs['failure-reason'],
      run.outputs['stack-status'],
    ],
    begun: world.stacks().flatMap((stack) => stack.events.filter(isOurBeginning)).length,
    plans: valuesOf('CreateChangeSet', 'ClientToken').size,
    executions,
    tornTokens: executions - valuesOf('ExecuteChangeSet', 'ChangeSetName').size,
    left: leftIn(world),
    defects,
  };
}

function isOurBeginning(event: {
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly type: string;
  readonly token: string | undefined;
}): boolean {
  return (
    event.type === 'AWS::CloudFormation::Stack' &&
    /^(CREATE|UPDATE)_IN_PROGRESS$/.test(event.status) &&
    event.statusReason === 'User Initiated' &&
    OUR_EXECUTION.test(event.token ?? '')
  );
}

function leftIn(world: Simulator['world']): readonly string[] {
  return world.stacks().flatMap((stack) => [
    ...stack.changeSets
      .filter(({ status, executionStatus }) => {
        return status !== 'DELETE_COMPLETE' && !executionStatus.startsWith('EXECUTE_');
      })
      .map(({ name }) => (OUR_NAME.test(name) ? 'our set' : name)),
    ...(stack.status === 'REVIEW_IN_PROGRESS' ? ['shell'] : []),
  ]);
}

/** A green tick is true: the stack was read after its end, and nothing moves any more. */
function expectSeenEnd({ simulator }: Account): void {
  const end = simulator.world.stack(STACK)?.events.at(-1)?.timestamp ?? Infinity;
  const read = simulator.requests.of('DescribeStacks').findLast(({ status }) => status === 200);
  expect(read?.at).toBeGreaterThanOrEqual(end);
}

function pattern(text: string | RegExp): RegExp {
  return typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text;
}

const WRITES = /^(Create|Execute|Delete|Update|Cancel|Continue|Rollback|Set)/;

/** Nothing was sent that could change the account. */
export function nothingChanged({ simulator }: Account): void {
  expect(simulator.requests.all.map(({ action }) => action)).not.toContainEqual(
    expect.stringMatching(WRITES),
  );
}
